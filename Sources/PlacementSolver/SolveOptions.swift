public import IntegerProgramming
public import PlacementDomain

/// Which way to solve.
public enum SolverChoice: String, Hashable, Sendable, CaseIterable {
  /// The heuristic first, then the integer program.
  case auto
  /// As `auto`; the integer program must have spoken, or the result says so.
  case glpk
  /// The heuristic alone, with a bound of its own.
  case greedy
}

/// How to solve a case.
public struct SolveOptions: Sendable {
  public var choice: SolverChoice
  /// Stop when the gap of each level is at most this.
  public var gap: Double
  /// How many threads may work at a time; the plan is the same for any number.
  public var threads: Int
  /// A plan to begin from: nothing worse than it is ever answered. One that breaks a rule is dropped with a
  /// remark.
  public var start: Plan?
  /// What was found out about a case that differs a little: where to look first. One that does not suit the case is left
  /// aside. The search is over when no gap is greater than the one that was left there.
  public var memory: SolveMemory?
  /// Whether the result is to hold a memory for the solves of cases that differ a little; it is then searched to half the
  /// gap.
  public var remembers = false
  /// Nodes of the only tree that level 3 of a case is searched by where it is searched as a whole; what that leaves open stays
  /// with its bound. `nil` = level 3 is searched until it is proven.
  public var qualityNodes: Int?
  /// Clock, deadline and cancellation.
  public var limits: SearchLimits
  public var progress: (@Sendable (SolveProgress) -> Void)?

  public init(
    choice: SolverChoice = .auto, gap: Double = 0, threads: Int = 1, start: Plan? = nil,
    memory: SolveMemory? = nil, limits: SearchLimits,
    progress: (@Sendable (SolveProgress) -> Void)? = nil
  ) {
    self.choice = choice
    self.gap = gap
    self.threads = threads
    self.start = start
    self.memory = memory
    self.limits = limits
    self.progress = progress
  }
}

/// A look into a running solve.
public struct SolveProgress: Sendable {
  /// `greedy`, `improve`, `bound`, `level 1`, `level 2`, `level 3`.
  public var phase: String
  public var placed: Int
  public var best: [Int]
  public var bound: [Int]
  public var gap: Double

  public init(phase: String, placed: Int, best: [Int], bound: [Int], gap: Double) {
    self.phase = phase
    self.placed = placed
    self.best = best
    self.bound = bound
    self.gap = gap
  }
}
