/// The years of study a mentor takes: single years and ranges; none given = any.
public struct YearSet: Hashable, Sendable {
  public var ranges: [ClosedRange<Int>]

  public init(_ ranges: [ClosedRange<Int>] = []) { self.ranges = ranges }

  public func contains(_ year: Int) -> Bool {
    ranges.isEmpty || ranges.contains { $0.contains(year) }
  }
}

/// A mentor, or a group of interchangeable places at one school (a row of `mentors.csv`, model section 1).
public struct Mentor: Hashable, Sendable {
  public var id: String
  /// Id of the school.
  public var school: String
  public var subjects: [String]
  /// Qualifications taken; empty = any.
  public var levels: [String]
  public var years: YearSet
  /// Number of slots, 0 or more.
  public var capacity: Int
  /// Tags this mentor offers besides the school's.
  public var offers: [String]

  public init(
    id: String, school: String, subjects: [String], levels: [String] = [],
    years: YearSet = YearSet(), capacity: Int = 1, offers: [String] = []
  ) {
    self.id = id
    self.school = school
    self.subjects = subjects
    self.levels = levels
    self.years = years
    self.capacity = capacity
    self.offers = offers
  }
}
