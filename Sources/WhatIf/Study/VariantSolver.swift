public import IntegerProgramming
import PlacementDomain
public import PlacementSolver
public import Scenarios

/// Solves changed cases from what is known of the case they were made of.
///
/// Nothing of the base is believed: its plan is cut down to what still keeps every rule and only starts the
/// search, and what is proven is proven of the changed case.
public struct VariantSolver: Sendable {
  private let programSolver: (any IntegerProgramSolver)?
  private let basePlan: Plan
  private let baseMemory: SolveMemory?
  /// As for the base; start and limits are replaced for each variant.
  private let options: SolveOptions

  /// - Parameters:
  ///   - programSolver: solves the integer programs; `nil` = the heuristic alone.
  ///   - base: the answer for the case without changes.
  ///   - options: how to solve; the plan to start from comes from `base`.
  public init(
    programSolver: (any IntegerProgramSolver)?, base: SolveResult, options: SolveOptions
  ) {
    self.programSolver = programSolver
    basePlan = base.plan
    baseMemory = base.memory
    self.options = options
  }

  /// The best plan of a changed case within the limits, and how far from the best it can be.
  public func solve(_ variant: CaseVariant, _ limits: SearchLimits) -> SolveResult {
    var options = options
    options.start = variant.plan(from: basePlan)
    options.memory = baseMemory?.carried(from: variant.base, to: variant.instance)
    options.limits = limits
    let pairs = PairTable(variant.instance, threads: options.threads)
    var result = PlacementEngine(programSolver: programSolver)
      .solve(variant.instance, pairs, options)
    settle(&result, variant)
    return result
  }

  /// Leaves out what differs from the base for no gain, so that who moves moves for a reason.
  private func settle(_ result: inout SolveResult, _ variant: CaseVariant) {
    let settled = SettledPlan(
      variant.instance, from: PlanInForce(variant.base, basePlan), to: result.plan)
    let objective = Judge(variant.instance).objective(of: settled.plan)
    // A bound among plans as good above also holds among the better ones.
    result.plan = settled.plan
    result.objective = objective
    for level in Level.allCases {
      result.bound[level] = min(result.bound[level], objective[level])
    }
  }
}
