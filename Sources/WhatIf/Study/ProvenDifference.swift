public import PlacementDomain

/// By how much a level differs from the baseline, as far as that is proven.
public enum ProvenDifference: Hashable, Sendable {
  /// So much, or somewhere between; below 0 is better than the baseline.
  case between(Int, Int)
  /// What is known of both sides overlaps.
  case none
  /// The scenario's policy weighs this level by other rules: its numbers measure something else.
  case otherRules

  /// A difference counts only where the two intervals from bound to objective do not overlap; a level below one
  /// that is open has no interval.
  public init(
    _ level: Level, from baseline: ScenarioAnswer, to scenario: ScenarioAnswer,
    _ before: Policy, _ after: Policy
  ) {
    guard before.measures(level, as: after) else {
      self = .otherRules
      return
    }
    guard let old = baseline.interval(level), let new = scenario.interval(level) else {
      self = .none
      return
    }
    let isExact = old.lowerBound == old.upperBound && new.lowerBound == new.upperBound
    guard isExact || !old.overlaps(new) else {
      self = .none
      return
    }
    self = .between(new.lowerBound - old.upperBound, new.upperBound - old.lowerBound)
  }

  /// `-3`, `from +2 to +5`, `no proven difference`.
  public var words: String {
    switch self {
    case .between(let low, let high) where low == high: Self.signed(low)
    case .between(let low, let high): "from \(Self.signed(low)) to \(Self.signed(high))"
    case .none: "no proven difference"
    case .otherRules: "other rules"
    }
  }

  private static func signed(_ value: Int) -> String { value > 0 ? "+\(value)" : String(value) }
}

extension Policy {
  /// Whether the numbers of a level mean the same under another policy. Rules that only say who fits where do
  /// not matter.
  func measures(_ level: Level, as other: Policy) -> Bool {
    switch level {
    case .unplaced: priority == other.priority
    case .tier:
      tiers.order == other.tiers.order && tiers.mode == other.tiers.mode
        && tiers.exempt == other.tiers.exempt
    case .quality: costs == other.costs
    }
  }

  /// The policy with everything reset that is no cost of level 3.
  private var costs: Policy {
    let plain = Policy()
    var costs = self
    costs.travel.maxMinutes = plain.travel.maxMinutes
    costs.travel.estimate = plain.travel.estimate
    costs.duo = plain.duo
    costs.priority = plain.priority
    costs.needs.hard = plain.needs.hard
    costs.history.repeatSchool = plain.history.repeatSchool
    costs.funding = plain.funding
    return costs
  }
}
