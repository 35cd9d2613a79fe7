import IntegerProgramming
import PlacementTestSupport
import Synchronization
import Testing

@testable import GLPKBackend

let freely = SearchLimits(now: { 0 })

@Suite("GLPK")
struct GLPKSolverTests {
  @Test("Three thousand random programs come out as exhaustive search has them")
  func equalsExhaustiveSearch() throws {
    for seed in 1...3_000 {
      var random = RandomProgram(seed: seed)
      let program = random.make()
      let outcome = try GLPKSolver().solve(program, SearchOptions(limits: freely))
      let expected = RandomProgram.best(program)
      #expect(outcome.objective == expected, "seed \(seed): \(outcome)")
      #expect(outcome.termination == .proven, "seed \(seed): \(outcome)")
      #expect(outcome.bound == expected ?? .max, "seed \(seed): \(outcome)")
    }
  }

  @Test("A start is used when it is sound, and ignored when it is not")
  func starts() throws {
    for seed in 1...300 {
      var random = RandomProgram(seed: seed)
      let program = random.make()
      guard let expected = RandomProgram.best(program) else { continue }
      let found = try GLPKSolver().solve(program, SearchOptions(limits: freely))
      let nonsense = program.columns.map { ($0.upper ?? 0) + 1 }
      for start in [found.solution, nonsense] {
        let outcome = try GLPKSolver().solve(
          program, SearchOptions(limits: freely, start: start))
        #expect(outcome.objective == expected, "seed \(seed)")
      }
    }
  }

  @Test("A cutoff at the optimum ends proven: nothing better exists")
  func cutoff() throws {
    for seed in 1...200 {
      var random = RandomProgram(seed: seed)
      let program = random.make()
      guard let expected = RandomProgram.best(program) else { continue }
      let outcome = try GLPKSolver().solve(
        program, SearchOptions(limits: freely, cutoff: expected))
      #expect(outcome.termination == .proven)
      #expect((outcome.bound ?? .min) >= expected || outcome.objective == expected)
    }
  }

  /// A knapsack-like program that branch and cut does not finish soon.
  private func hardProgram() -> IntegerProgram {
    var program = IntegerProgram()
    var random = RandomProgram(seed: 5)
    for number in 0..<60 {
      program.addColumn(
        IntegerProgram.Column(upper: 1, cost: -(500 + random.below(500))), name: "x\(number)")
    }
    for row in 0..<30 {
      let terms = (0..<60).map { IntegerProgram.Term($0, 100 + random.below(900)) }
      program.addRow(
        IntegerProgram.Row(upper: terms.reduce(0) { $0 + $1.coefficient } / 2 + 1), terms,
        name: "r\(row)")
    }
    return program
  }

  @Test("A time limit ends the search with a plan and a bound")
  func timeLimit() throws {
    let start = ContinuousClock.now
    let limits = SearchLimits(
      now: {
        let parts = (ContinuousClock.now - start).components
        return Double(parts.seconds) + Double(parts.attoseconds) * 1e-18
      }, deadline: 0.5)
    let program = hardProgram()
    let outcome = try GLPKSolver().solve(
      program,
      SearchOptions(limits: limits, start: Array(repeating: 0, count: program.columns.count)))
    #expect(outcome.termination == .timeLimit)
    #expect(outcome.solution != nil)
    #expect((outcome.bound ?? .max) <= (outcome.objective ?? .min))
    #expect(limits.now() < 10)
  }

  @Test("A cancelled search ends, and tells how far it came")
  func cancellation() throws {
    let looks = Atomic<Int>(0)
    let told = Atomic<Int>(0)
    let limits = SearchLimits(
      now: { Double(looks.load(ordering: .relaxed)) },
      isCancelled: { looks.wrappingAdd(1, ordering: .relaxed).oldValue > 40 })
    let program = hardProgram()
    let outcome = try GLPKSolver().solve(
      program,
      SearchOptions(
        limits: limits, start: Array(repeating: 0, count: program.columns.count),
        progress: { _ in told.wrappingAdd(1, ordering: .relaxed) }))
    #expect(outcome.termination == .cancelled)
    #expect(told.load(ordering: .relaxed) > 0)
  }

  @Test("An abort inside GLPK comes back as an error with its words, and the thread works on")
  func abortBecomesError() throws {
    var random = RandomProgram(seed: 3)
    let program = random.make()
    for _ in 0..<50 {
      let problem = try GLPKProblem.holding(program)
      #expect(throws: GLPKError.self) { try problem.misuse() }
    }
    do {
      let problem = try GLPKProblem.holding(program)
      try problem.misuse()
    } catch {
      #expect(error.words.contains("glp_set_obj_coef"))
      #expect(error.description.contains("GLPK failed to misuse it"))
    }
    let outcome = try GLPKSolver().solve(program, SearchOptions(limits: freely))
    #expect(outcome.objective == RandomProgram.best(program))
  }

  @Test("Two threads solve at once, each its own programs")
  func twoThreads() async throws {
    let expected = (1...200).map { seed in
      var random = RandomProgram(seed: seed)
      return RandomProgram.best(random.make())
    }
    let results = try await withThrowingTaskGroup(of: [Int?].self) { group in
      for _ in 0..<2 {
        group.addTask {
          try (1...200).map { seed in
            var random = RandomProgram(seed: seed)
            return try GLPKSolver().solve(random.make(), SearchOptions(limits: freely)).objective
          }
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    for result in results { #expect(result == expected) }
  }

  @Test("A program without columns or rows is solved as well")
  func emptyPrograms() throws {
    var program = IntegerProgram()
    program.costOffset = 7
    let outcome = try GLPKSolver().solve(program, SearchOptions(limits: freely))
    #expect(outcome.objective == 7 && outcome.bound == 7 && outcome.termination == .proven)
    program.addRow(IntegerProgram.Row(lower: 1), [], name: "impossible")
    #expect(
      try GLPKSolver().solve(program, SearchOptions(limits: freely)).isProvenInfeasible)
  }

  @Test("The relaxation bounds the program from below")
  func relaxation() throws {
    for seed in 1...300 {
      var random = RandomProgram(seed: seed)
      let program = random.make()
      guard let expected = RandomProgram.best(program) else { continue }
      let outcome = try GLPKSolver().relax(program, freely)
      #expect(outcome.termination == .proven)
      #expect(outcome.objective <= Double(expected) + 1e-6)
    }
  }
}
