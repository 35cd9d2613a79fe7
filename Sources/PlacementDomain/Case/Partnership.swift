/// A partnership of schools and teacher-education institutes (a row of `partnerships.csv`, model section 1).
///
/// A partnership that schools name but that has no row is a label: it counts for history and reports,
/// and has neither limits nor guests.
public struct Partnership: Hashable, Sendable {
  public var id: String
  public var name: String?
  /// Its institutes; a partnership that lists none has no guests.
  public var institutes: [String]
  /// Rule R4; `nil` = no limit.
  public var maxStudents: Int?
  /// Below it each missing student costs `partnership.shortfall_minutes`; `nil` = no target.
  public var targetStudents: Int?
  /// Rule R5; `nil` = no limit.
  public var maxGuests: Int?

  public init(
    id: String, name: String? = nil, institutes: [String] = [], maxStudents: Int? = nil,
    targetStudents: Int? = nil, maxGuests: Int? = nil
  ) {
    self.id = id
    self.name = name
    self.institutes = institutes
    self.maxStudents = maxStudents
    self.targetStudents = targetStudents
    self.maxGuests = maxGuests
  }
}
