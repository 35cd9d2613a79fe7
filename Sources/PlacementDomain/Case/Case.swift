/// One placement round of one region, checked and resolved: every reference is an index that exists.
///
/// Tables are sorted by id in byte order, so that two inputs that differ in the order of their rows make
/// the same case. A case never changes; whoever holds one need not check anything again.
public struct Case: Sendable {
  public let students: [Student]
  public let schools: [School]
  public let mentors: [Mentor]
  /// Partnerships that have a row. A partnership without one is a label on its schools only.
  public let partnerships: [Partnership]
  public let policy: Policy
  /// What is odd but usable, in order of table and row.
  public let warnings: [CaseProblem]

  // MARK: Resolved, parallel to `students`

  /// Home, looked up by postcode where it is not given.
  public let homes: [Coordinate?]
  /// Weight in level 1.
  public let priorities: [Int]
  /// Whether the tier of the student's place does not count (model, section 5).
  public let isTierExempt: [Bool]
  /// Whether the student never counts as a guest (`guests.exempt_subjects`).
  public let isGuestExempt: [Bool]
  /// The group within which the student may share a slot; `nil` for who is not duo-eligible (rule R2).
  public let duoGroups: [DuoGroup?]
  public let employers: [SchoolIndex?]
  /// Earlier schools that exist in this case, oldest first.
  public let knownHistory: [[SchoolIndex]]
  public let pins: [Pin?]
  public let forbids: [[Forbid]]
  public let previous: [Previous?]
  /// Own travel limit or the policy's, in whole seconds.
  public let travelLimits: [Int]

  // MARK: Resolved, parallel to `schools`

  public let locations: [Coordinate?]
  public let partnershipOfSchool: [PartnershipIndex?]
  /// Position of the school's tier in `tiers.order`.
  public let tierPositions: [Int]
  public let duoRules: [DuoRule]
  public let mentorsOfSchool: [[MentorIndex]]

  // MARK: Resolved, others

  /// Parallel to `mentors`.
  public let schoolOfMentor: [SchoolIndex]
  /// Parallel to `partnerships`.
  public let schoolsOfPartnership: [[SchoolIndex]]
  /// Known travel times.
  public let travelTimes: TravelTimes
  /// Number of duo groups.
  public let duoGroupCount: Int

  public var studentIndices: some RandomAccessCollection<StudentIndex> {
    students.indices.lazy.map { StudentIndex($0) }
  }
  public var schoolIndices: some RandomAccessCollection<SchoolIndex> {
    schools.indices.lazy.map { SchoolIndex($0) }
  }
  public var mentorIndices: some RandomAccessCollection<MentorIndex> {
    mentors.indices.lazy.map { MentorIndex($0) }
  }
  public var partnershipIndices: some RandomAccessCollection<PartnershipIndex> {
    partnerships.indices.lazy.map { PartnershipIndex($0) }
  }

  /// The sum of all priorities: level 1 of the empty plan.
  public var totalPriority: Int { priorities.reduce(0, +) }

  /// Checks every table and resolves it.
  ///
  /// - Throws: ``CaseProblems`` with all that is wrong, in order of table and row.
  /// - Complexity: O(n log n) in the number of rows.
  public init(_ tables: CaseTables) throws(CaseProblems) {
    var checker = CaseChecker(tables)
    checker.checkRows()
    let resolver = CaseResolver(tables, problems: checker.problems)
    self = try resolver.resolve()
  }

  init(_ parts: CaseResolver.Parts) {
    students = parts.students
    schools = parts.schools
    mentors = parts.mentors
    partnerships = parts.partnerships
    policy = parts.policy
    warnings = parts.warnings
    homes = parts.homes
    priorities = parts.priorities
    isTierExempt = parts.isTierExempt
    isGuestExempt = parts.isGuestExempt
    duoGroups = parts.duoGroups
    employers = parts.employers
    knownHistory = parts.knownHistory
    pins = parts.pins
    forbids = parts.forbids
    previous = parts.previous
    travelLimits = parts.travelLimits
    locations = parts.locations
    partnershipOfSchool = parts.partnershipOfSchool
    tierPositions = parts.tierPositions
    duoRules = parts.duoRules
    mentorsOfSchool = parts.mentorsOfSchool
    schoolOfMentor = parts.schoolOfMentor
    schoolsOfPartnership = parts.schoolsOfPartnership
    travelTimes = parts.travelTimes
    duoGroupCount = parts.duoGroupCount
  }
}

/// Students of equal subject (and equal `duo.match` fields) in a year of `duo.years` (rule R2).
/// Numbered from 0 in order of the first student of each.
public struct DuoGroup: Hashable, Comparable, Sendable {
  public let number: Int32
  public init(_ number: Int) { self.number = Int32(truncatingIfNeeded: number) }
  public static func < (left: Self, right: Self) -> Bool { left.number < right.number }
}

/// A pin decision: the student goes to this school (to this mentor, when one is named) or nowhere.
public struct Pin: Hashable, Sendable {
  public let school: SchoolIndex
  public let mentor: MentorIndex?
}

/// A forbid decision: not this school, or, when one is named, not this mentor there.
public struct Forbid: Hashable, Sendable {
  public let school: SchoolIndex
  public let mentor: MentorIndex?
}

/// Where the student stands in the plan now in force.
public struct Previous: Hashable, Sendable {
  /// `nil` when the school no longer exists: any place is then a move.
  public let school: SchoolIndex?
  /// `nil` when no mentor was named or the mentor no longer exists.
  public let mentor: MentorIndex?
}

/// Known travel times in whole seconds, by student and by postcode (model, section 2).
public struct TravelTimes: Sendable {
  /// Sorted by school.
  public typealias Row = [(school: SchoolIndex, seconds: Int)]

  private let byStudent: [StudentIndex: Row]
  private let byPostcode: [String: Row]

  init(byStudent: [StudentIndex: Row], byPostcode: [String: Row]) {
    self.byStudent = byStudent.mapValues { $0.sorted { $0.school < $1.school } }
    self.byPostcode = byPostcode.mapValues { $0.sorted { $0.school < $1.school } }
  }

  /// The known times of a student, by id and by postcode; the former win.
  public func rows(of student: StudentIndex, postcode: String?) -> (own: Row, postcode: Row) {
    (byStudent[student] ?? [], postcode.flatMap { byPostcode[$0] } ?? [])
  }

  /// The known time from a student's home to a school, in seconds.
  /// - Complexity: O(log n) in the known times of the student.
  public func seconds(of student: StudentIndex, postcode: String?, to school: SchoolIndex) -> Int? {
    let (own, shared) = rows(of: student, postcode: postcode)
    return Self.find(school, in: own) ?? Self.find(school, in: shared)
  }

  static func find(_ school: SchoolIndex, in row: Row) -> Int? {
    var low = 0
    var high = row.count
    while low < high {
      let middle = (low + high) / 2
      if row[middle].school < school { low = middle + 1 } else { high = middle }
    }
    return low < row.count && row[low].school == school ? row[low].seconds : nil
  }
}
