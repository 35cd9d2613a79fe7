public import PlacementDomain

/// The worth of a plan, or a bound on it, level by level, as machines read and write it: `unplaced`, `tier` and
/// `quality_seconds` (with keys in snake case).
public struct WorthDocument: Hashable, Codable, Sendable {
  /// Level 1: priority of unplaced students.
  public var unplaced: Int
  /// Level 2: steps of tier.
  public var tier: Int
  /// Level 3: seconds.
  public var qualitySeconds: Int

  public init(_ worth: Objective) {
    unplaced = worth.unplaced
    tier = worth.tier
    qualitySeconds = worth.quality
  }

  /// What is written here, to count with.
  public var worth: Objective { Objective(unplaced: unplaced, tier: tier, quality: qualitySeconds) }
}
