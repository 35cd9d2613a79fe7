import PlacementDomain
public import PlacementSolver
public import Scenarios
import SparseSimplex
public import WhatIf

/// How the scenarios of a study are solved.
public struct WhatIfOptions: Hashable, Sendable, Codable {
  public var choice: SolverChoice
  /// Seconds for each scenario, the baseline too; `nil` = no limit.
  public var timeLimit: Double?
  /// Stop when the gap of each level is at most this.
  public var gap: Double

  public init(choice: SolverChoice = .auto, timeLimit: Double? = nil, gap: Double = 0) {
    self.choice = choice
    self.timeLimit = timeLimit
    self.gap = gap
  }
}

extension SolverChoice: Codable {}

/// Solves the baseline and scenarios of a study; no answer leaves it unjudged.
public struct WhatIfSolver: Sendable {
  public var options: WhatIfOptions
  /// For one solve at a time.
  public var threads: Int
  public var isCancelled: @Sendable () -> Bool

  public init(
    _ options: WhatIfOptions, threads: Int, isCancelled: @escaping @Sendable () -> Bool
  ) {
    self.options = options
    self.threads = threads
    self.isCancelled = isCancelled
  }

  /// - Throws: ``UnsoundPlan`` when the judge rejects the plan: a defect of the solver.
  public func baseline(of study: WhatIfStudy) throws(UnsoundPlan) -> SolveResult {
    let pairs = PairTable(study.base, threads: threads)
    var options = solveOptions(limits())
    options.remembers = true
    let result = PlacementEngine(programSolver: solver).solve(study.base, pairs, options)
    try judge(result, study.base)
    return result
  }

  /// The answer for a changed case, found from the baseline's.
  /// - Throws: ``UnsoundPlan`` when the judge rejects the plan: a defect of the solver.
  public func answer(
    to variant: CaseVariant, baseline: SolveResult
  ) throws(UnsoundPlan) -> ScenarioAnswer {
    let limits = limits()
    let solver = VariantSolver(
      programSolver: solver, base: baseline, options: solveOptions(limits))
    let result = solver.solve(variant, limits)
    try judge(result, variant.instance)
    return ScenarioAnswer(result)
  }

  private var solver: SparseSimplexSolver? {
    options.choice == .greedy ? nil : programSolver()
  }

  private func solveOptions(_ limits: SearchLimits) -> SolveOptions {
    SolveOptions(choice: options.choice, gap: options.gap, threads: threads, limits: limits)
  }

  /// The clock starts with each solve.
  private func limits() -> SearchLimits {
    let watch = StopWatch()
    return SearchLimits(
      now: { watch.seconds }, deadline: options.timeLimit, isCancelled: isCancelled)
  }

  private func judge(_ result: SolveResult, _ instance: Case) throws(UnsoundPlan) {
    let verdict = Judge(instance).verdict(on: result.plan)
    guard verdict.isFeasible, verdict.objective == result.objective else {
      throw UnsoundPlan(verdict: verdict, claimed: result.objective)
    }
  }
}
