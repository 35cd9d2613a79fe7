/// Why a search ended; what it holds at that moment is another question (``ProgramOutcome/solution``).
public enum Termination: Hashable, Sendable {
  /// The best plan is proven, or the program is proven to have none.
  case proven
  /// The bound came within the asked gap of the best plan.
  case gapReached
  case timeLimit
  /// As many nodes as allowed: unlike a time limit, the same on every machine.
  case nodeLimit
  case cancelled
  /// There is no solution at all.
  case infeasible
  /// The solver gave up; the words are its own.
  case failed(String)
}

/// What a search over an ``IntegerProgram`` brought.
public struct ProgramOutcome: Sendable {
  public var termination: Termination
  /// Best solution found, whole and checked exactly against the program; `nil` when there is none.
  public var solution: [Int]?
  /// Exact objective of `solution`.
  public var objective: Int?
  /// A lower bound that no solution can beat; `nil` when nothing is known. A proven infeasible program has
  /// neither a solution nor a bound below `Int.max`.
  public var bound: Int?

  public init(
    termination: Termination, solution: [Int]? = nil, objective: Int? = nil, bound: Int? = nil
  ) {
    self.termination = termination
    self.solution = solution
    self.objective = objective
    self.bound = bound
  }

  public var isProvenInfeasible: Bool { termination == .proven && solution == nil }
}

/// What the linear relaxation of a program brought: prices are estimates in floating point, to be made
/// exact by who uses them.
public struct RelaxationOutcome: Sendable {
  public var termination: Termination
  public var objective: Double
  /// Parallel to the program's columns.
  public var values: [Double]
  /// Dual value of each row.
  public var rowPrices: [Double]
  /// Reduced cost of each column.
  public var reducedCosts: [Double]

  public init(
    termination: Termination, objective: Double, values: [Double], rowPrices: [Double],
    reducedCosts: [Double]
  ) {
    self.termination = termination
    self.objective = objective
    self.values = values
    self.rowPrices = rowPrices
    self.reducedCosts = reducedCosts
  }
}

/// How long and how far to search. The clock is handed in, so that nothing here reads the machine.
public struct SearchLimits: Sendable {
  /// Seconds on any clock that only moves forward.
  public var now: @Sendable () -> Double
  /// Reading of `now` at which to stop; `nil` = never.
  public var deadline: Double?
  /// Asked often; `true` ends the search with what it holds.
  public var isCancelled: @Sendable () -> Bool

  public init(
    now: @escaping @Sendable () -> Double, deadline: Double? = nil,
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) {
    self.now = now
    self.deadline = deadline
    self.isCancelled = isCancelled
  }

  public var secondsLeft: Double { deadline.map { max(0, $0 - now()) } ?? .infinity }
  public var isOver: Bool { isCancelled() || secondsLeft <= 0 }

  /// These limits with a deadline at most `seconds` from now.
  public func capped(seconds: Double) -> SearchLimits {
    var copy = self
    copy.deadline = min(deadline ?? .infinity, now() + seconds)
    return copy
  }
}

/// What to search for.
public struct SearchOptions: Sendable {
  public var limits: SearchLimits
  /// A solution known beforehand; checked before it is used.
  public var start: [Int]?
  /// Stop when `(objective − bound) / max(1, |objective|)` is at most this; 0 = prove.
  public var relativeGap: Double
  /// Solutions worth `cutoff` or more are of no interest: with it a program may end proven without a
  /// solution, its bound then being `cutoff`. `nil` = any solution is.
  public var cutoff: Int?
  /// Nodes of the search tree to make at most; `nil` = any number.
  public var nodeLimit: Int?
  /// Lets the solver preprocess the program, and forgo the start in the tree for it (the better of start and
  /// solution is answered all the same).
  public var usesPresolve = false
  public var progress: (@Sendable (SearchProgress) -> Void)?

  public init(
    limits: SearchLimits, start: [Int]? = nil, relativeGap: Double = 0, cutoff: Int? = nil,
    progress: (@Sendable (SearchProgress) -> Void)? = nil
  ) {
    self.limits = limits
    self.start = start
    self.relativeGap = relativeGap
    self.cutoff = cutoff
    self.progress = progress
  }
}

/// A look into a running search.
public struct SearchProgress: Hashable, Sendable {
  public var best: Int?
  public var bound: Int?
  public var nodes: Int

  public init(best: Int?, bound: Int?, nodes: Int) {
    self.best = best
    self.bound = bound
    self.nodes = nodes
  }

  /// `(best − bound) / max(1, |best|)`, when both are known.
  public var gap: Double? {
    guard let best, let bound else { return nil }
    return Double(best - bound) / Double(max(1, abs(best)))
  }
}

/// Solves integer programs; handed to whoever needs one, so that tests can bring their own.
///
/// One call is one synchronous piece of work on the calling thread. A failure of the machine is thrown; a
/// program without solutions is an outcome.
public protocol IntegerProgramSolver: RelaxationMaker {
  /// Name and version, for the summary.
  var name: String { get }

  func solve(_ program: IntegerProgram, _ options: SearchOptions) throws -> ProgramOutcome

  /// The linear relaxation: integrality dropped.
  func relax(_ program: IntegerProgram, _ limits: SearchLimits) throws -> RelaxationOutcome
}
