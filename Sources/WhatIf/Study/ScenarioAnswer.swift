public import PlacementDomain
public import PlacementSolver

/// What solving one scenario brought, in terms of its own case.
public struct ScenarioAnswer: Hashable, Sendable {
  public var plan: Plan
  public var status: PlanStatus
  public var objective: Objective
  public var bound: Objective
  /// Of the baseline: where the scenarios start from.
  public var memory: SolveMemory?

  public init(
    plan: Plan, status: PlanStatus, objective: Objective, bound: Objective,
    memory: SolveMemory? = nil
  ) {
    self.plan = plan
    self.status = status
    self.objective = objective
    self.bound = bound
    self.memory = memory
  }

  public init(_ result: SolveResult) {
    self.init(
      plan: result.plan, status: result.status, objective: result.objective, bound: result.bound,
      memory: result.memory)
  }

  public func isClosed(_ level: Level) -> Bool { bound[level] >= objective[level] }

  /// `(objective − bound) / max(1, objective)` of one level.
  public func gap(_ level: Level) -> Double {
    Double(objective[level] - bound[level]) / Double(max(1, objective[level]))
  }

  /// Where the value of a level surely lies; `nil` where nothing can be said, since a level above is open.
  public func interval(_ level: Level) -> ClosedRange<Int>? {
    guard Level.allCases.allSatisfy({ $0 >= level || isClosed($0) }) else { return nil }
    return min(bound[level], objective[level])...objective[level]
  }
}
