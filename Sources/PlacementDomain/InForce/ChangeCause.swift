/// Why a student no longer stands where the plan in force has her, or stands somewhere at all.
public struct ChangeCause: Hashable, Sendable {
  /// The raw value is what stands in the column `cause` of `changes.csv`.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    // What changed in the input.
    case studentGone = "student-gone"
    case schoolGone = "school-gone"
    case mentorGone = "mentor-gone"
    /// A condition of fitting fails now: travel, subject, needs and so on.
    case unfit = "no-longer-fits"
    /// A pin elsewhere or a forbid.
    case decision
    /// A rule that the students at a place keep together: slots, duos, sizes, guests.
    case limit
    /// Not in the plan in force.
    case newStudent = "new-student"
    /// Without a place in the plan in force.
    case placeFound = "place-found"
    // What is gained by it.
    case placeForOther = "place-for-other"
    case betterTier = "better-tier"
    case betterQuality = "better-quality"
    case equallyGood = "equally-good"
    /// Hangs on so many other changes that they were not taken apart.
    case longChain = "long-chain"
    /// Undoing the change would make the plan better: it is not proven best.
    case notProven = "not-proven"
  }

  public var kind: Kind
  /// For people; names ids only.
  public var detail: String

  public init(_ kind: Kind, _ detail: String) {
    self.kind = kind
    self.detail = detail
  }
}
