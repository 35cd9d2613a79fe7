/// A decision a person took (a row of `decisions.csv`, model section 1).
public struct Decision: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The student goes there or nowhere.
    case pin
    /// The student does not go there.
    case forbid
  }

  public var student: String
  public var school: String
  /// `nil` = the whole school.
  public var mentor: String?
  public var kind: Kind
  public var note: String?

  public init(
    student: String, school: String, mentor: String? = nil, kind: Kind, note: String? = nil
  ) {
    self.student = student
    self.school = school
    self.mentor = mentor
    self.kind = kind
    self.note = note
  }
}

/// A known travel time, replacing the estimate (a row of `travel.csv`, model section 1).
public struct TravelTime: Hashable, Sendable {
  /// A student id, or a postcode.
  public var from: String
  public var school: String
  public var minutes: Double

  public init(from: String, school: String, minutes: Double) {
    self.from = from
    self.school = school
    self.minutes = minutes
  }
}

/// Where a postcode lies (a row of `postcodes.csv`, model section 1).
public struct PostcodeLocation: Hashable, Sendable {
  public var postcode: String
  public var location: Coordinate

  public init(postcode: String, location: Coordinate) {
    self.postcode = postcode
    self.location = location
  }
}

/// A line of the plan now in force (a row of `previous.csv`, model section 1).
public struct PreviousPlacement: Hashable, Sendable {
  public var student: String
  public var school: String
  public var mentor: String?

  public init(student: String, school: String, mentor: String? = nil) {
    self.student = student
    self.school = school
    self.mentor = mentor
  }
}

/// A case as it was written down: rows in the order of the input, references as texts, nothing checked.
///
/// ``Case/init(_:)`` checks all of it at once and turns it into a ``Case``.
public struct CaseTables: Hashable, Sendable {
  public var students: [Student] = []
  public var schools: [School] = []
  public var mentors: [Mentor] = []
  public var partnerships: [Partnership] = []
  public var travel: [TravelTime] = []
  public var postcodes: [PostcodeLocation] = []
  public var decisions: [Decision] = []
  public var previous: [PreviousPlacement] = []
  public var policy = Policy()

  public init() {}
}
