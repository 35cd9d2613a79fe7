import PlacementDomain
import PlacementTestSupport
import Testing

@testable import PlacementSolver

@Suite("The smallest number of moves")
struct MoveMinimumTests {
  /// Every plan no worse on levels 1 and 2, one by one.
  private static func fewestMoves(_ instance: Case, than worth: Objective) -> Int {
    var fewest = Int.max
    BruteForce.forEachPlan(instance) { plan, objective in
      guard objective.unplaced <= worth.unplaced, objective.tier <= worth.tier else { return }
      let moves = instance.studentIndices.count { student in
        plan[student].map { instance.isMove(student, to: $0) } ?? false
      }
      fewest = min(fewest, moves)
    }
    return fewest
  }

  @Test("On four hundred small cases it equals brute force", arguments: 0..<4)
  func equalsBruteForce(block: Int) throws {
    for seed in (60_000 + block * 100)..<(60_100 + block * 100) {
      let instance = try RandomCase.make(seed: seed, students: 6)
      let result = solve(instance)
      let minimum = MoveMinimum(
        of: result.plan, instance, PairTable(instance), programSolver, noLimits)
      #expect(minimum.isProven, "seed \(seed)")
      #expect(
        minimum.atLeast == Self.fewestMoves(instance, than: result.objective), "seed \(seed)")
    }
  }

  @Test("In large cases an approximate relaxation tells nearly as much, and never too much")
  func approximate() throws {
    var (sum, moves) = (0, 0)
    for seed in 1...12 {
      let generated = try GeneratedCase(students: 60, schools: 8, seed: seed)
      let instance = generated.instance
      let result = solve(instance)
      let exact = MoveMinimum(of: result.plan, instance, generated.pairs, programSolver, noLimits)
      #expect(exact.isProven, "seed \(seed)")
      var search = MoveSearch(
        result.plan, result.objective, instance, generated.pairs, fewest: .max)
      try search.approach(noLimits)
      #expect(search.bound <= exact.atLeast, "seed \(seed)")
      sum += search.bound
      moves += exact.atLeast
    }
    #expect(moves > 20 && sum * 10 >= moves * 8, "\(sum) of \(moves)")
  }

  @Test("Counting alone never claims too much")
  func countingIsSound() throws {
    for seed in 61_000..<61_200 {
      let instance = try RandomCase.make(seed: seed, students: 6)
      let result = solve(instance)
      let minimum = MoveMinimum(of: result.plan, instance, PairTable(instance), nil, noLimits)
      #expect(minimum.atLeast <= Self.fewestMoves(instance, than: result.objective), "seed \(seed)")
    }
  }

  @Test("A closed school forces its student to move, by counting alone")
  func forced() throws {
    let instance = try TinyCase.make { tables in
      tables.previous = [PreviousPlacement(student: "a", school: "closed", mentor: nil)]
    }
    let minimum = MoveMinimum(
      of: instance.plan(["a": "m"]), instance, PairTable(instance), nil, noLimits)
    #expect(minimum == MoveMinimum(atLeast: 1, isProven: true))
  }

  @Test("Without a solver an open number is at least what counting proves")
  func open() throws {
    let instance = try TinyCase.make { tables in
      tables.schools.append(School(id: "t", location: TinyCase.center))
      tables.mentors.append(Mentor(id: "n", school: "t", subjects: ["maths"]))
      tables.previous = [PreviousPlacement(student: "a", school: "t", mentor: "n")]
    }
    let moved = instance.plan(["a": "m"])
    let pairs = PairTable(instance)
    #expect(
      MoveMinimum(of: moved, instance, pairs, nil, noLimits)
        == MoveMinimum(atLeast: 0, isProven: false))
    #expect(
      MoveMinimum(of: moved, instance, pairs, programSolver, noLimits)
        == MoveMinimum(atLeast: 0, isProven: true))
  }
}
