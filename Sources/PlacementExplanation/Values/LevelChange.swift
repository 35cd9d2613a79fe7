public import PlacementDomain

/// What something changes, level by level: less is better, the first level that is not 0 decides.
public struct LevelChange: Hashable, Comparable, Codable, Sendable {
  /// Level 1: priority of unplaced students.
  public var unplaced: Int
  /// Level 2: steps of tier.
  public var tier: Int
  /// Level 3: seconds.
  public var qualitySeconds: Int

  public init(unplaced: Int, tier: Int, qualitySeconds: Int) {
    self.unplaced = unplaced
    self.tier = tier
    self.qualitySeconds = qualitySeconds
  }

  public init(from old: Objective, to new: Objective) {
    unplaced = new.unplaced - old.unplaced
    tier = new.tier - old.tier
    qualitySeconds = new.quality - old.quality
  }

  public static let none = LevelChange(unplaced: 0, tier: 0, qualitySeconds: 0)

  public static func < (left: Self, right: Self) -> Bool {
    (left.unplaced, left.tier, left.qualitySeconds)
      < (right.unplaced, right.tier, right.qualitySeconds)
  }
}

/// What a question changes against the plan at hand: what is known to be possible, and what is proven.
public struct Effect: Hashable, Codable, Sendable {
  /// The change that the best plan found makes, measured by the judge.
  public var known: LevelChange
  /// No plan changes less: of level 1 outright, of a lower level among plans whose upper levels are no worse than
  /// those of the plan found (model, section 6). `nil` = nothing is proven.
  public var atLeast: LevelChange?
  /// Who stands elsewhere in the plan found, the student asked about aside.
  public var moves: [Move]

  /// Whether the plan found is proven best.
  public var isExact: Bool { atLeast == known }

  public init(known: LevelChange, atLeast: LevelChange?, moves: [Move]) {
    self.known = known
    self.atLeast = atLeast
    self.moves = moves
  }
}
