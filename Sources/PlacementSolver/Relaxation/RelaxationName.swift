/// What a row or a column of a relaxation over pairs is about, in positions of its case. Relaxation.md has the rows.
public enum RelaxationName: Hashable, Sendable, Codable {
  // Rows that are there from the start, or with their level.
  case student(Int32)
  case school(Int32)
  case least(school: Int32)
  case most(school: Int32)
  case presence(school: Int32)
  case slots(mentor: Int32)
  case maximum(partnership: Int32)
  case target(partnership: Int32)
  case guests(partnership: Int32)
  case level(Int32)
  /// Of the duo cell of a student at a mentor.
  case half(mentor: Int32, student: Int32)
  // Rows that come as they are needed.
  /// Of one duo cell: an odd number of students.
  case oddSet(mentor: Int32, students: [Int32])
  case parity(mentor: Int32, students: [Int32])
  case opening(student: Int32, school: Int32)
  /// By number: see ``RememberedCut``.
  case cut(Int32)
  // Columns.
  case pair(student: Int32, mentor: Int32)
  /// Slots of the duo cell of a student at a mentor.
  case cell(mentor: Int32, student: Int32)
  case step(school: Int32, number: Int32)
  case open(school: Int32)
  case empty(school: Int32)
  case shortfall(partnership: Int32)

  /// The same thing in another case; `nil` when something that it names is gone.
  public func renamed(_ positions: RenamedPositions) -> RelaxationName? {
    let new = positions
    switch self {
    case .student(let student): return new.student(student).map { .student($0) }
    case .school(let school): return new.school(school).map { .school($0) }
    case .least(let school): return new.school(school).map { .least(school: $0) }
    case .most(let school): return new.school(school).map { .most(school: $0) }
    case .presence(let school): return new.school(school).map { .presence(school: $0) }
    case .slots(let mentor): return new.mentor(mentor).map { .slots(mentor: $0) }
    case .maximum(let own): return new.partnership(own).map { .maximum(partnership: $0) }
    case .target(let own): return new.partnership(own).map { .target(partnership: $0) }
    case .guests(let own): return new.partnership(own).map { .guests(partnership: $0) }
    case .level, .cut: return self
    case .half(let mentor, let student):
      return new.at(mentor, [student]).map { .half(mentor: $0, student: $1[0]) }
    case .oddSet(let mentor, let students):
      return new.at(mentor, students).map { .oddSet(mentor: $0, students: $1) }
    case .parity(let mentor, let students):
      return new.at(mentor, students).map { .parity(mentor: $0, students: $1) }
    case .opening(let student, let school):
      guard let student = new.student(student), let school = new.school(school) else { return nil }
      return .opening(student: student, school: school)
    case .pair(let student, let mentor):
      return new.at(mentor, [student]).map { .pair(student: $1[0], mentor: $0) }
    case .cell(let mentor, let student):
      return new.at(mentor, [student]).map { .cell(mentor: $0, student: $1[0]) }
    case .step(let school, let number):
      return new.school(school).map { .step(school: $0, number: number) }
    case .open(let school): return new.school(school).map { .open(school: $0) }
    case .empty(let school): return new.school(school).map { .empty(school: $0) }
    case .shortfall(let own): return new.partnership(own).map { .shortfall(partnership: $0) }
    }
  }
}

/// Where the rows of a case stand in another; `nil` = nowhere. Each table keeps its order.
public struct RenamedPositions: Sendable {
  public var students: [Int32?]
  public var mentors: [Int32?]
  public var schools: [Int32?]
  public var partnerships: [Int32?]

  public init(
    students: [Int32?], mentors: [Int32?], schools: [Int32?], partnerships: [Int32?]
  ) {
    self.students = students
    self.mentors = mentors
    self.schools = schools
    self.partnerships = partnerships
  }

  func student(_ old: Int32) -> Int32? { Self.new(old, students) }
  func mentor(_ old: Int32) -> Int32? { Self.new(old, mentors) }
  func school(_ old: Int32) -> Int32? { Self.new(old, schools) }
  func partnership(_ old: Int32) -> Int32? { Self.new(old, partnerships) }

  /// A mentor with students, all of whom have to be there.
  func at(_ mentor: Int32, _ students: [Int32]) -> (Int32, [Int32])? {
    let found = students.compactMap { student($0) }
    guard let mentor = self.mentor(mentor), found.count == students.count else { return nil }
    return (mentor, found)
  }

  private static func new(_ old: Int32, _ positions: [Int32?]) -> Int32? {
    positions.indices.contains(Int(old)) ? positions[Int(old)] : nil
  }
}
