/// What one slot more, and one less, for a subject at a school changes.
///
/// *One more* is a new mentor with one slot for the subject, who takes every level and year and offers nothing beyond
/// the school. *One less* is a slot of the mentor of that subject there whose loss costs most.
public struct SlotValue: Hashable, Codable, Sendable {
  public var school: String
  public var subject: String
  /// `nil` where the school is in none.
  public var partnership: String?
  /// What prices promise, in units of quality at most; an indication of where to look, no more.
  public var priceSeconds: Int
  public var gain: SlotEffect
  /// `nil` where the school has no slot for the subject.
  public var loss: SlotEffect?
}

/// The best plan of a case with a slot more or less, against the plan at hand.
public struct SlotEffect: Hashable, Codable, Sendable {
  /// Of a loss: whose slot.
  public var mentor: String?
  public var change: LevelChange
  public var atLeast: LevelChange?
  /// Whether the plan at hand and that of the changed case are both proven best: the change is then exact.
  public var isExact: Bool
  /// How many students stand elsewhere.
  public var movers: Int
}

/// Students and the slots they can reach, of which counting alone shows that they are too few.
public struct Bottleneck: Hashable, Codable, Sendable {
  /// In order.
  public var students: [String]
  public var unplaced: [String]
  /// Subjects, schools and mentors, in order.
  public var subjects: [String]
  public var schools: [String]
  public var mentors: [String]
  public var slots: Int
  /// No plan places more of the students.
  public var mostPlaced: Int
}

/// All that counting finds about those without a place.
public struct Bottlenecks: Hashable, Codable, Sendable {
  /// Smallest first; together they hold everybody whom counting explains.
  public var sets: [Bottleneck]
  /// Students without a place, who fit somewhere, for whom counting proves nothing.
  public var unexplained: [String]
}
