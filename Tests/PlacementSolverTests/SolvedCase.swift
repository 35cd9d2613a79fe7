import PlacementDomain
import PlacementTestSupport
import Testing

@testable import PlacementSolver

/// A case with its tables, its best plan, and weights with which an upper level always wins.
struct SolvedCase {
  let instance: Case
  let tables: SolverTables
  let weights: LevelWeights
  let best: (plan: Plan, objective: Objective)

  init(seed: Int) throws {
    let instance = try RandomCase.make(seed: seed)
    let best = BruteForce.best(instance)
    self.init(instance, (best.plan, best.objective))
  }

  /// One too large for brute force: its best plan is what the solver proves to be.
  init(seed: Int, students: Int, mentors: Int) throws {
    let instance = try RandomCase.make(seed: seed, students: students, mentors: mentors)
    let best = solve(instance)
    #expect(best.status == .optimal)
    self.init(instance, (best.plan, best.objective))
  }

  private init(_ instance: Case, _ best: (plan: Plan, objective: Objective)) {
    self.instance = instance
    let pairs = PairTable(instance)
    tables = SolverTables(instance, pairs)
    weights = SolveSession(instance, pairs, SolveOptions(limits: noLimits)).combinedWeights
    self.best = best
  }

  /// A session that has done nothing yet.
  func session() -> SolveSession {
    SolveSession(instance, PairTable(instance), SolveOptions(limits: noLimits))
  }

  var hasPairs: Bool { tables.pairCount > 0 }

  /// What the objective of the relaxation leaves out.
  var offset: Int { weights.unplaced * tables.priority.reduce(0, +) }

  func relaxation(pairs: [Int32] = []) throws -> PairRelaxation {
    try PairRelaxation(tables, weights, pairs: pairs, programSolver)
  }

  /// Visits the cases of the seeds in which somebody fits somewhere, each with its relaxation, not yet solved.
  static func forEach(
    _ seeds: Range<Int>, _ body: (Int, SolvedCase, inout PairRelaxation) throws -> Void
  ) throws {
    for seed in seeds {
      let solved = try SolvedCase(seed: seed)
      guard solved.hasPairs else { continue }
      var relaxation = try solved.relaxation()
      try body(seed, solved, &relaxation)
    }
  }
}
