/// A student who needs a place (a row of `students.csv`, model section 1).
///
/// Texts are as given; an empty cell is `nil` or an empty list.
public struct Student: Hashable, Sendable {
  /// Pseudonym, unique in the case.
  public var id: String
  /// School subject of the placement.
  public var subject: String
  /// Year of study, 1 or more.
  public var year: Int
  /// Teaching qualification: `1` (first degree), `2` (second degree), `p` (primary) …
  public var level: String?
  public var institute: String?
  public var programme: String?
  /// Sectors the student may be placed in; empty = any.
  public var sectors: [String]
  /// Home, when given outright; ``postcode`` is looked up otherwise.
  public var home: Coordinate?
  public var postcode: String?
  /// Own travel limit in minutes, replaces the policy's.
  public var maxMinutes: Double?
  /// Learning and access needs (tags).
  public var needs: [String]
  /// School ids, best first.
  public var preferences: [String]
  /// School ids of earlier placements, oldest first.
  public var history: [String]
  /// School where the student already works.
  public var employer: String?
  /// Weight in level 1, replaces the policy's.
  public var priority: Int?

  public init(
    id: String, subject: String, year: Int, level: String? = nil, institute: String? = nil,
    programme: String? = nil, sectors: [String] = [], home: Coordinate? = nil,
    postcode: String? = nil, maxMinutes: Double? = nil, needs: [String] = [],
    preferences: [String] = [], history: [String] = [], employer: String? = nil,
    priority: Int? = nil
  ) {
    self.id = id
    self.subject = subject
    self.year = year
    self.level = level
    self.institute = institute
    self.programme = programme
    self.sectors = sectors
    self.home = home
    self.postcode = postcode
    self.maxMinutes = maxMinutes
    self.needs = needs
    self.preferences = preferences
    self.history = history
    self.employer = employer
    self.priority = priority
  }
}
