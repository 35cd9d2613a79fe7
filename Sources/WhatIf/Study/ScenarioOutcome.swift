public import PlacementDomain
public import PlacementReport
import PlacementSolver
public import Scenarios

/// One scenario with its plan in numbers, beside the baseline.
public struct ScenarioOutcome: Sendable {
  /// Counts and travel of the plan.
  public struct Numbers: Sendable {
    public var statistics: PlanStatistics
    /// Placed students who travel longer than an hour, and than an hour and a half.
    public var over60: Int
    public var over90: Int
    /// Of the partnerships that have a row, in order.
    public var subsidies: [(partnership: String, students: Int, euro: Int)]
    public var hasFunding: Bool
  }

  public var name: String
  public var sweep: String?
  public var parameters: [Scenario.Parameter]
  /// What the changes touched.
  public var effect: ChangeEffect
  /// `nil` when the scenario was not run.
  public var answer: ScenarioAnswer?
  public var numbers: Numbers?
  /// Students whose placement is another than in the baseline, in order of id.
  public var changes: [PlanChanges.Row]
  /// By level; empty for the baseline and for a scenario that was not run.
  public var differences: [ProvenDifference]
}

/// Makes outcomes of the answers of one study.
public struct OutcomeMaker: Sendable {
  private let study: WhatIfStudy
  private let baseline: ScenarioAnswer
  private let inForce: PlanInForce

  public init(_ study: WhatIfStudy, baseline: ScenarioAnswer) {
    self.study = study
    self.baseline = baseline
    inForce = PlanInForce(study.base, baseline.plan)
  }

  /// The case without a scenario's changes.
  public func baselineOutcome() -> ScenarioOutcome {
    ScenarioOutcome(
      name: ScenarioSet.baseline, sweep: nil, parameters: [], effect: ChangeEffect(),
      answer: baseline, numbers: Self.numbers(study.base, baseline.plan), changes: [],
      differences: [])
  }

  /// A scenario, with what was found for it.
  ///
  /// - Parameter answer: `nil` when it was not run.
  /// - Complexity: that of the judge, and for each change the length of the chain of changes it hangs on.
  public func outcome(
    _ scenario: Scenario, _ variant: CaseVariant, _ answer: ScenarioAnswer?
  ) -> ScenarioOutcome {
    var outcome = ScenarioOutcome(
      name: scenario.name, sweep: scenario.sweep, parameters: scenario.parameters,
      effect: variant.effect, answer: answer, numbers: nil, changes: [], differences: [])
    guard let answer else { return outcome }
    outcome.numbers = Self.numbers(variant.instance, answer.plan)
    outcome.changes = changes(variant.instance, answer.plan)
    outcome.differences = Level.allCases.map {
      ProvenDifference(
        $0, from: baseline, to: answer, study.base.policy, variant.instance.policy)
    }
    return outcome
  }

  private func changes(_ instance: Case, _ plan: Plan) -> [PlanChanges.Row] {
    let frozen = FrozenPlan(instance, inForce, .none)
    let changes = PlanChanges(instance, from: inForce, to: plan, frozen: frozen)
    return changes.rows.filter { $0.kind != .kept }
  }

  private static func numbers(_ instance: Case, _ plan: Plan) -> ScenarioOutcome.Numbers {
    let reasons = UnplacedReasons(instance)
    let unplaced = instance.studentIndices.filter { plan[$0] == nil }
      .map { ($0, reasons.explanation(for: $0)) }
    let travel = instance.studentIndices.compactMap { student in
      plan[student].map {
        instance.chargedTravelSeconds(student, instance.schoolOfMentor[$0]) ?? 0
      }
    }
    return ScenarioOutcome.Numbers(
      statistics: PlanStatistics(instance, plan, unplaced),
      over60: travel.count { $0 > 3_600 }, over90: travel.count { $0 > 5_400 },
      subsidies: instance.subsidies(plan).map {
        (instance.partnerships[$0.partnership].id, $0.students, $0.euro)
      }, hasFunding: instance.policy.funding.isGiven)
  }
}
