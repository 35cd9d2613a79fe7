public import PlacementDomain

/// How a plan came to be and what it is known to be worth (model, section 6).
public enum PlanStatus: String, Hashable, Sendable {
  /// The bound of each level equals its objective.
  case optimal
  /// A plan of the integer program with a proven bound.
  case feasible
  /// The heuristic's plan.
  case fallback
}

/// The answer to a case: a plan, its worth and how far from the best it can be.
public struct SolveResult: Sendable {
  public var plan: Plan
  public var status: PlanStatus
  public var objective: Objective
  /// A proven lower bound of each level: of level 1 outright, of the others among plans whose upper levels
  /// are no worse than this plan's (model, section 6).
  public var bound: Objective
  /// Who made the plan and the bounds, in words.
  public var solver: String
  /// Why the search ended before the proof, in words; `nil` when it did not.
  public var remark: String?
  /// For the solve of a case that differs a little; `nil` when it would not help.
  public var memory: SolveMemory?

  public init(
    plan: Plan, status: PlanStatus, objective: Objective, bound: Objective, solver: String,
    remark: String? = nil, memory: SolveMemory? = nil
  ) {
    self.plan = plan
    self.status = status
    self.objective = objective
    self.bound = bound
    self.solver = solver
    self.remark = remark
    self.memory = memory
  }

  /// `(objective − bound) / max(1, objective)` of one level.
  public func gap(_ level: Level) -> Double {
    Double(objective[level] - bound[level]) / Double(max(1, objective[level]))
  }

  /// The gap at the first level that is not closed, 0 when all are.
  public var gap: Double {
    Level.allCases.lazy.map { gap($0) }.first { $0 != 0 } ?? 0
  }
}
