import IntegerProgramming
import PlacementDomain
import PlacementTestSupport
import Testing

@testable import PlacementSolver

/// Limits that never cut: the clock stands still.
let noLimits = SearchLimits(now: { 0 })

func solve(
  _ instance: Case, _ choice: SolverChoice = .auto, threads: Int = 1
) -> SolveResult {
  PlacementEngine(programSolver: programSolver).solve(
    instance, PairTable(instance),
    SolveOptions(choice: choice, threads: threads, limits: noLimits))
}

@Suite("Solving")
struct SolverPropertyTests {
  @Test("Two thousand small cases solve to the brute-force optimum", arguments: 0..<20)
  func equalsBruteForce(block: Int) throws {
    for seed in (block * 100)..<(block * 100 + 100) {
      let instance = try RandomCase.make(seed: seed)
      let expected = BruteForce.best(instance).objective
      let result = solve(instance)
      #expect(result.objective == expected, "seed \(seed)")
      #expect(result.status == .optimal, "seed \(seed): \(result)")
      #expect(Judge(instance).verdict(on: result.plan).isFeasible, "seed \(seed)")
    }
  }

  @Test("The integer program alone agrees with brute force on every level", arguments: 0..<10)
  func formulationEqualsBruteForce(block: Int) throws {
    for seed in (5_000 + block * 50)..<(5_050 + block * 50) {
      let instance = try RandomCase.make(seed: seed)
      let pairs = PairTable(instance)
      let expected = BruteForce.best(instance).objective
      var caps: [(Level, Int)] = []
      for level in Level.allCases {
        var formulation = Formulation(instance, pairs)
        for (upper, limit) in caps { formulation.cap(upper, at: limit) }
        formulation.setWeights(.only(level))
        let outcome = try programSolver.solve(
          formulation.program, SearchOptions(limits: noLimits))
        #expect(outcome.objective == expected[level], "seed \(seed), level \(level)")
        #expect(outcome.bound == expected[level], "seed \(seed), level \(level)")
        caps.append((level, expected[level]))
      }
    }
  }

  @Test("The heuristic keeps every rule, never beats the optimum, and bounds it from below")
  func heuristicIsSound() throws {
    for seed in 10_000..<10_600 {
      let instance = try RandomCase.make(seed: seed)
      let best = BruteForce.best(instance).objective
      let result = solve(instance, .greedy)
      let verdict = Judge(instance).verdict(on: result.plan)
      #expect(verdict.isFeasible, "seed \(seed): \(verdict.breaches)")
      #expect(verdict.objective == result.objective, "seed \(seed)")
      #expect(result.objective >= best, "seed \(seed)")
      #expect(result.bound.unplaced <= best.unplaced, "seed \(seed)")
      if result.objective.unplaced == best.unplaced {
        #expect(result.bound.tier <= best.tier, "seed \(seed)")
        if result.objective.tier == best.tier {
          #expect(result.bound.quality <= best.quality, "seed \(seed)")
        }
      }
    }
  }

  @Test("One thread and two make the same plan, and so does any order of the rows")
  func isDeterministic() throws {
    for seed in 20_000..<20_040 {
      var tables = RandomCase.tables(seed: seed, students: 25, mentors: 10)
      let instance = try Case(tables)
      var random = SeededRandom(seed: seed)
      tables.students.shuffle(using: &random)
      tables.schools.shuffle(using: &random)
      tables.mentors.shuffle(using: &random)
      tables.decisions.shuffle(using: &random)
      tables.previous.shuffle(using: &random)
      let first = solve(instance)
      #expect(first.plan == solve(try Case(tables)).plan, "seed \(seed)")
      #expect(first.plan == solve(instance, threads: 2).plan, "seed \(seed)")
    }
  }

  @Test("One more mentor never leaves more weight unplaced")
  func moreMentors() throws {
    for seed in 30_000..<30_150 {
      var tables = RandomCase.tables(seed: seed, students: 12, mentors: 6)
      let before = solve(try Case(tables)).objective.unplaced
      tables.mentors.append(
        Mentor(id: "new", school: tables.schools[0].id, subjects: ["maths"], capacity: 1))
      #expect(solve(try Case(tables)).objective.unplaced <= before, "seed \(seed)")
    }
  }

  @Test("A pinned student goes there or nowhere; forbidding a used pair never helps")
  func pinsAndForbids() throws {
    for seed in 40_000..<40_100 {
      var tables = RandomCase.tables(seed: seed, students: 12, mentors: 6)
      let instance = try Case(tables)
      let result = solve(instance)
      for student in instance.studentIndices {
        guard let pin = instance.pins[student], let mentor = result.plan[student] else { continue }
        #expect(instance.schoolOfMentor[mentor] == pin.school, "seed \(seed)")
        #expect(pin.mentor == nil || pin.mentor == mentor, "seed \(seed)")
      }
      guard
        let used = instance.studentIndices.first(where: {
          result.plan[$0] != nil && instance.pins[$0] == nil
        }), let mentor = result.plan[used]
      else { continue }
      tables.decisions.append(
        Decision(
          student: instance.students[used].id, school: instance.mentors[mentor].school,
          mentor: instance.mentors[mentor].id, kind: .forbid))
      // The empty-core term may end with the last fitting pair: leave such a case aside.
      let forbidden = try Case(tables)
      let fitted = PairTable(forbidden).hasFittingStudent == PairTable(instance).hasFittingStudent
      if fitted { #expect(solve(forbidden).objective >= result.objective, "seed \(seed)") }
    }
  }

  @Test("A failing program solver leaves the heuristic's plan and says why")
  func failingSolver() throws {
    struct Broken: IntegerProgramSolver {
      struct Failure: Error {}
      let name = "broken"
      func solve(_ program: IntegerProgram, _ options: SearchOptions) throws -> ProgramOutcome {
        throw Failure()
      }
      func relax(_ program: IntegerProgram, _ limits: SearchLimits) throws -> RelaxationOutcome {
        throw Failure()
      }
      func growingRelaxation() throws -> any GrowingRelaxation {
        throw Failure()
      }
    }
    var hasRemark = false
    for seed in 0..<50 {
      let instance = try RandomCase.make(seed: seed, students: 20, mentors: 8)
      let result = PlacementEngine(programSolver: Broken()).solve(
        instance, PairTable(instance), SolveOptions(limits: noLimits))
      #expect(Judge(instance).verdict(on: result.plan).isFeasible)
      if result.status != .optimal {
        #expect(result.status == .fallback)
        #expect(result.remark?.contains("Failure") == true)
        hasRemark = true
      }
    }
    #expect(hasRemark)
  }

  @Test("A search that is cancelled at once still has a plan that keeps every rule")
  func cancelledAtOnce() throws {
    let instance = try RandomCase.make(seed: 7, students: 60, mentors: 25)
    let limits = SearchLimits(now: { 0 }, isCancelled: { true })
    let result = PlacementEngine(programSolver: programSolver).solve(
      instance, PairTable(instance), SolveOptions(limits: limits))
    #expect(Judge(instance).verdict(on: result.plan).isFeasible)
    #expect(result.bound <= result.objective)
  }

  @Test("The state of the search agrees with the judge at every step")
  func stateAgreesWithJudge() throws {
    for seed in 0..<200 {
      let instance = try RandomCase.make(seed: seed, students: 20, mentors: 8)
      let tables = SolverTables(instance, PairTable(instance))
      var search = HeuristicSearch(tables)
      let judge = Judge(instance)
      #expect(search.objective == judge.objective(of: search.plan))
      search.construct(noLimits)
      #expect(search.objective == judge.objective(of: search.plan), "seed \(seed)")
      search.improve(noLimits)
      search.shake(rounds: 10, seed: 3, noLimits)
      let verdict = judge.verdict(on: search.plan)
      #expect(search.objective == verdict.objective, "seed \(seed)")
      #expect(verdict.isFeasible, "seed \(seed): \(verdict.breaches)")
    }
  }

  @Test("A plan becomes a solution of the program and comes back the same")
  func encodesPlans() throws {
    for seed in 0..<300 {
      let instance = try RandomCase.make(seed: seed, students: 20, mentors: 8)
      let pairs = PairTable(instance)
      let plan = solve(instance, .greedy).plan
      var formulation = Formulation(instance, pairs)
      let solution = try #require(formulation.solution(of: plan))
      #expect(formulation.program.isFeasible(solution), "seed \(seed)")
      #expect(formulation.plan(of: solution) == plan)
      let worth = Judge(instance).objective(of: plan)
      for level in Level.allCases {
        formulation.setWeights(.only(level))
        #expect(
          formulation.program.objective(of: solution) == worth[level], "seed \(seed) \(level)")
      }
    }
  }
}
