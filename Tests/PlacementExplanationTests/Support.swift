import IntegerProgramming
import PlacementDomain
import PlacementSolver
import PlacementTestSupport

@testable import PlacementExplanation

/// Limits that never cut: the clock stands still.
let noLimits = SearchLimits(now: { 0 })

let resolver = Resolver(programSolver, limits: noLimits)

/// A case with its proven plan, ready to be asked about.
func inquiry(_ tables: CaseTables) throws -> Inquiry {
  let instance = try Case(tables)
  let pairs = PairTable(instance)
  let result = PlacementEngine(programSolver: programSolver).solve(
    instance, pairs, SolveOptions(limits: noLimits))
  return try Inquiry(instance, tables, pairs, result.plan, bound: result.bound)
}

/// A small random case with its proven plan.
func inquiry(seed: Int, students: Int = 6) throws -> Inquiry {
  try inquiry(RandomCase.tables(seed: seed, students: students))
}

/// The best worth over all plans of a case that pass a test, one by one.
func bestWorth(
  _ instance: Case, where passes: @escaping (Plan) -> Bool = { _ in true }
) -> Objective? {
  var best: Objective?
  BruteForce.forEachPlan(instance) { plan, worth in
    if passes(plan), best.map({ worth < $0 }) ?? true { best = worth }
  }
  return best
}
