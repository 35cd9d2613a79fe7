/// Who stands at a school and why, what is free and why, and what would fill it.
public struct SchoolExplanation: Hashable, Codable, Sendable {
  public var school: String
  public var name: String?
  public var tier: String
  public var students: Int
  public var maxStudents: Int?
  public var minStudents: Int
  public var slots: Int
  public var slotsUsed: Int
  public var duos: Int
  /// In order of mentor, then of student.
  public var residents: [Resident]
  /// Mentors with a free slot or half a slot, in order.
  public var free: [FreeRoom]
}

/// A student at the school.
public struct Resident: Hashable, Codable, Sendable {
  public enum Why: String, Hashable, Codable, Sendable, CaseIterable {
    /// A decision pinned her.
    case pinned
    /// She fits no other school.
    case onlySchool
    /// Of all places that fit it costs her least.
    case best
    /// Places that cost her less have no room, or a rule is against it, without someone else giving way.
    case betterFull
    /// A place that costs her less is free: it would make the whole plan worse.
    case betterForPlan
  }

  public var student: String
  public var subject: String
  public var year: Int
  public var placement: PlacementAccount
  public var why: Why
  /// Places that would cost her less (by tier, then cost).
  public var betterPlaces: Int
}

/// Unused room at a mentor: why it is unused, and what would fill it.
public struct FreeRoom: Hashable, Codable, Sendable {
  public enum Why: String, Hashable, Codable, Sendable, CaseIterable {
    /// There is no student of the mentor's subjects.
    case noStudents
    /// No student fits the mentor.
    case noneFits
    /// The school has as many students as it takes.
    case schoolFull
    /// The partnership has as many students, or guests, as it takes.
    case partnershipFull
    /// The school opens for more students only, or takes first-years in duos only.
    case tooFew
    /// Everybody who fits is placed where the plan is better off.
    case placedElsewhere
    /// Half a slot: beside an odd first-year nobody of the same group is left who could come.
    case oddFirstYear
  }

  public var mentor: String
  public var subjects: [String]
  public var capacity: Int
  /// Whole slots that nobody uses.
  public var slots: Int
  /// Slots with one first-year who could be joined by another.
  public var halfSlots: Int
  public var why: Why
  /// How many students fit the mentor.
  public var fitting: Int
  /// Of those, how many have no place.
  public var fittingUnplaced: Int
  /// The condition that keeps most students of the subjects away, and how many it alone keeps away; of `noneFits`.
  public var barrier: String?
  public var keptAway: Int
  /// What would fill it, best first: students who could come.
  public var fillers: [Filler]
}

/// A student who could fill a free slot, and what her coming changes.
public struct Filler: Hashable, Codable, Sendable {
  public var student: String
  /// `nil` when she has no place now.
  public var from: ToldPlace?
  /// She alone moves, or she and one other.
  public var swap: Swap
}
