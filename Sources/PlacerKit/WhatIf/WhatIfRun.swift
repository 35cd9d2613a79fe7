import PlacementDomain
public import PlacementSolver
import Scenarios
import WhatIf

/// Runs every scenario of a question on this machine: the baseline first, then the scenarios in parallel.
public struct WhatIfRun: Sendable {
  /// One scenario that has been solved, for whoever watches.
  public struct Progress: Sendable {
    /// How many scenarios have been solved, and how many there are.
    public var done: Int
    public var total: Int
    public var name: String
    public var placed: Int
    public var status: PlanStatus
  }

  private let question: WhatIfQuestion
  private let solver: WhatIfSolver
  private let jobs: Int
  private let onProgress: @Sendable (Progress) -> Void

  /// - Parameters:
  ///   - jobs: how many scenarios are solved at a time; the result is the same for any number.
  ///   - onProgress: may be called from any thread.
  public init(
    _ question: WhatIfQuestion, _ solver: WhatIfSolver, jobs: Int,
    onProgress: @escaping @Sendable (Progress) -> Void = { _ in }
  ) {
    self.question = question
    self.solver = solver
    self.jobs = jobs
    self.onProgress = onProgress
  }

  /// Solves the case without changes.
  /// - Throws: ``UnsoundPlan``: a defect of the solver.
  public func baseline() throws(UnsoundPlan) -> SolveResult {
    let result = try solver.baseline(of: question.study)
    onProgress(
      Progress(
        done: 0, total: question.study.set.scenarios.count, name: ScenarioSet.baseline,
        placed: result.plan.placedCount, status: result.status))
    return result
  }

  /// Solves all of it.
  ///
  /// - Throws: ``UnsoundPlan``: a defect of the solver.
  public func run() throws -> WhatIfResult {
    let baseline = try baseline()
    let numbers = Array(question.study.set.scenarios.indices)
    let maker = OutcomeMaker(question.study, baseline: ScenarioAnswer(baseline))
    let outcomes = try solve(numbers, from: baseline) { scenario, variant, answer in
      maker.outcome(scenario, variant, answer)
    }
    return WhatIfResult(
      [maker.baselineOutcome()] + outcomes, caseName: question.name,
      scenarioFile: question.scenarios.file.name)
  }

  /// Solves some scenarios; once the run is cancelled the others have no answer.
  ///
  /// - Parameter then: called for each, from any thread.
  /// - Returns: what `then` made of each, in order.
  func solve<Value: Sendable>(
    _ numbers: [Int], from baseline: SolveResult,
    _ then: @escaping @Sendable (Scenario, CaseVariant, ScenarioAnswer?) throws -> Value
  ) throws -> [Value] {
    let counter = Counter()
    let results = parallelMap(chunksOf: numbers.count, chunkSize: 1, threads: jobs) { range in
      range.map { position in
        Result {
          try solveOne(numbers[position], baseline, counter, total: numbers.count, then)
        }
      }
    }
    return try results.flatMap { $0 }.map { try $0.get() }
  }

  private func solveOne<Value>(
    _ number: Int, _ baseline: SolveResult, _ counter: Counter, total: Int,
    _ then: (Scenario, CaseVariant, ScenarioAnswer?) throws -> Value
  ) throws -> Value {
    let scenario = question.study.set.scenarios[number]
    let variant = try question.study.variant(number)
    guard !solver.isCancelled() else { return try then(scenario, variant, nil) }
    let answer = try solver.answer(to: variant, baseline: baseline)
    onProgress(
      Progress(
        done: counter.next(), total: total, name: scenario.name,
        placed: answer.plan.placedCount, status: answer.status))
    return try then(scenario, variant, answer)
  }
}
