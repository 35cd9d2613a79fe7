public import PlacementDomain

/// One thing that is different a night later.
public enum NightChange: Hashable, Sendable {
  case mentorLeft(id: String)
  case mentorCame(id: String)
  /// The slots of a mentor.
  case capacity(mentor: String, from: Int, to: Int)
  /// The `max_students` of a school.
  case limit(school: String, from: Int, to: Int)
  case studentStopped(id: String)
  case studentEnrolled(id: String)
  case decisionAdded(Decision)
  /// Withdrawn by the office, or void since its student or mentor is gone.
  case decisionGone(Decision)
}

/// A case as it stands the next night, and what has changed since.
public struct CaseNight: Sendable {
  public let tables: CaseTables
  /// In the order in which they happened.
  public let changes: [NightChange]
}
