public import IntegerProgramming
public import PlacementDomain
public import PlacementFiles
import PlacementReport
public import PlacementSolver

/// Loads, solves and judges cases: everything the command does, for other Swift packages.
///
///     import PlacerKit
///     let loaded = try CaseFolder.load("Fixtures/tiny")
///     let solved = try Placer().solve(loaded)
///     for placement in solved.placements {
///       print(placement.student.id, "goes to", placement.school.id)
///     }
public struct Placer: Sendable {
  /// Version of the tool.
  public static let version = "0.1.0"

  public var choice: SolverChoice
  /// Seconds from the making of this value on; `nil` = no limit.
  public var timeLimit: Double?
  /// Stop when the gap of each level is at most this.
  public var gap: Double
  public var threads: Int
  public var isCancelled: @Sendable () -> Bool
  public var progress: (@Sendable (SolveProgress) -> Void)?
  private let watch = StopWatch()

  public init(
    choice: SolverChoice = .auto, timeLimit: Double? = nil, gap: Double = 0, threads: Int = 2,
    isCancelled: @escaping @Sendable () -> Bool = { false },
    progress: (@Sendable (SolveProgress) -> Void)? = nil
  ) {
    self.choice = choice
    self.timeLimit = timeLimit
    self.gap = gap
    self.threads = threads
    self.isCancelled = isCancelled
    self.progress = progress
  }

  /// Seconds since this value was made.
  public var elapsed: Double { watch.seconds }

  /// Solves a case.
  ///
  /// - Parameter freeze: how much of the plan in force is kept, whatever it costs. What is proven then holds
  ///   among the plans that keep it.
  /// - Throws: ``UnsoundPlan`` when the judge rejects the plan: a defect of the solver, never of the input.
  public func solve(
    _ loaded: LoadedCase, freeze: Freeze = .none
  ) throws(UnsoundPlan) -> SolvedCase {
    let readDone = watch.seconds
    let question = try FrozenQuestion(loaded, freeze)
    let pairs = PairTable(question.instance, threads: threads)
    let formulateDone = watch.seconds
    let solver = choice == .greedy ? nil : programSolver()
    let found = PlacementEngine(programSolver: solver).solve(
      question.instance, pairs,
      SolveOptions(
        choice: choice, gap: gap, threads: threads, start: question.start,
        limits: limits(forMoves: loaded.inForce != nil), progress: progress))
    let result = try question.answer(found)
    let verdict = Judge(loaded.instance).verdict(on: result.plan)
    guard verdict.isFeasible, verdict.objective == result.objective else {
      throw UnsoundPlan(verdict: verdict, claimed: result.objective)
    }
    let changes = loaded.inForce.map { inForce in
      PlanChanges(loaded.instance, from: inForce, to: result.plan, frozen: question.frozen)
    }
    let ownPairs = question.isHeld ? PairTable(loaded.instance, threads: threads) : pairs
    let fewestMoves = changes.map { _ in
      MoveMinimum(
        of: result.plan, loaded.instance, ownPairs, programSolver(),
        limits(forMoves: false), threads: threads)
    }
    return SolvedCase(
      loaded: loaded, pairs: ownPairs, result: result, frozen: question.frozen, changes: changes,
      fewestMoves: fewestMoves,
      seconds: (readDone, formulateDone - readDone, watch.seconds - formulateDone))
  }

  /// The limits of a search.
  ///
  /// - Parameter isCounted: whether it leaves time for the fewest moves: a tenth, or a twentieth where that is more than half a
  ///   second, and 20 seconds at most.
  private func limits(forMoves isCounted: Bool) -> SearchLimits {
    let watch = watch
    return SearchLimits(
      now: { watch.seconds },
      deadline: timeLimit.map { limit in
        isCounted ? limit - min(20, max(0.05 * limit, min(0.5, 0.1 * limit))) : limit
      }, isCancelled: isCancelled)
  }

  /// The integer program of one level, with its names, for other solvers.
  ///
  /// - Parameter caps: values of the levels above, which the program then keeps to; `nil` = solve for them.
  public func program(
    _ loaded: LoadedCase, level: Level, caps: Objective? = nil
  ) throws(UnsoundPlan) -> IntegerProgram {
    let pairs = PairTable(loaded.instance, threads: threads)
    var formulation = Formulation(loaded.instance, pairs, named: true)
    if level != .unplaced {
      let caps = if let caps { caps } else { try solve(loaded).result.objective }
      for upper in Level.allCases where upper < level { formulation.cap(upper, at: caps[upper]) }
    }
    formulation.setWeights(.only(level))
    return formulation.program
  }

  /// The integer program of the weighted sum of the levels, with its names, for other solvers; no level is
  /// held at a value.
  ///
  /// - Complexity: linear in the fitting pairs.
  public func program(_ loaded: LoadedCase, weights: LevelWeights) -> IntegerProgram {
    let pairs = PairTable(loaded.instance, threads: threads)
    var formulation = Formulation(loaded.instance, pairs, named: true)
    formulation.setWeights(weights)
    return formulation.program
  }
}

/// The judge rejected a plan that was about to be handed out: exit code 70.
public struct UnsoundPlan: Error, Sendable, CustomStringConvertible {
  /// What is wrong with it.
  public var words: String

  init(words: String) { self.words = words }

  init(verdict: Verdict, claimed: Objective) {
    words = verdict.breaches.first?.words ?? "its worth is \(verdict.objective), not \(claimed)"
  }

  public var description: String { "the plan does not stand before the judge: \(words)" }
}

/// Seconds since its making.
struct StopWatch: Sendable {
  private let start = ContinuousClock.now
  var seconds: Double {
    let (seconds, attoseconds) = (ContinuousClock.now - start).components
    return Double(seconds) + Double(attoseconds) * 1e-18
  }
}
