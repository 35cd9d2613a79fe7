/// Sorts the tables by id and turns every reference into an index: the second half of ``Case/init(_:)``.
struct CaseResolver {
  /// What a ``Case`` is made of.
  struct Parts {
    var students: [Student] = []
    var schools: [School] = []
    var mentors: [Mentor] = []
    var partnerships: [Partnership] = []
    var policy = Policy()
    var warnings: [CaseProblem] = []
    var homes: [Coordinate?] = []
    var priorities: [Int] = []
    var isTierExempt: [Bool] = []
    var isGuestExempt: [Bool] = []
    var duoGroups: [DuoGroup?] = []
    var employers: [SchoolIndex?] = []
    var knownHistory: [[SchoolIndex]] = []
    var pins: [Pin?] = []
    var forbids: [[Forbid]] = []
    var previous: [Previous?] = []
    var travelLimits: [Int] = []
    var locations: [Coordinate?] = []
    var partnershipOfSchool: [PartnershipIndex?] = []
    var tierPositions: [Int] = []
    var duoRules: [DuoRule] = []
    var mentorsOfSchool: [[MentorIndex]] = []
    var schoolOfMentor: [SchoolIndex] = []
    var schoolsOfPartnership: [[SchoolIndex]] = []
    var travelTimes = TravelTimes(byStudent: [:], byPostcode: [:])
    var duoGroupCount = 0
  }

  private let tables: CaseTables
  private var problems: [CaseProblem]
  private var parts = Parts()
  // Row of the tables, by position in the case; and position, by id.
  private let studentRows: [Int]
  private let schoolRows: [Int]
  private let mentorRows: [Int]
  private let studentById: [String: StudentIndex]
  private let schoolById: [String: SchoolIndex]
  private let mentorById: [String: MentorIndex]

  init(_ tables: CaseTables, problems: [CaseProblem]) {
    self.tables = tables
    self.problems = problems
    studentRows = Self.sortedRows(tables.students.map(\.id))
    schoolRows = Self.sortedRows(tables.schools.map(\.id))
    mentorRows = Self.sortedRows(tables.mentors.map(\.id))
    parts.students = studentRows.map { tables.students[$0] }
    parts.schools = schoolRows.map { tables.schools[$0] }
    parts.mentors = mentorRows.map { tables.mentors[$0] }
    parts.partnerships = Self.sortedRows(tables.partnerships.map(\.id))
      .map { tables.partnerships[$0] }
    parts.policy = tables.policy
    studentById = Self.positions(parts.students.map(\.id))
    schoolById = Self.positions(parts.schools.map(\.id))
    mentorById = Self.positions(parts.mentors.map(\.id))
  }

  consuming func resolve() throws(CaseProblems) -> Case {
    var work = self
    let locationOf = work.resolvePostcodes()
    work.resolveSchools(locationOf)
    work.resolveStudents(locationOf)
    work.resolveMentors()
    work.resolveTravel()
    work.resolvePrevious()
    work.resolveDecisions()
    work.warnOfMissingHomes()
    work.sortProblems()
    if work.problems.contains(where: { $0.severity == .error }) {
      throw CaseProblems(problems: work.problems)
    }
    // A pin that nobody can honour is found with the finished case, and is one more warning.
    work.problems += work.emptyPins(Case(work.parts))
    work.sortProblems()
    work.parts.warnings = work.problems
    return Case(work.parts)
  }

  // MARK: Schools, students, mentors

  private mutating func resolvePostcodes() -> [String: Coordinate] {
    var locations: [String: Coordinate] = [:]
    for (row, line) in tables.postcodes.enumerated() where !line.postcode.isEmpty {
      if let known = locations[line.postcode], known != line.location {
        fail(
          .postcodes, row, "postcode",
          "\"\(line.postcode)\" stands twice with different coordinates",
          "keep the right row")
      } else {
        locations[line.postcode] = line.location
      }
    }
    return locations
  }

  private mutating func resolveSchools(_ locationOf: [String: Coordinate]) {
    let partnershipById: [String: PartnershipIndex] = Self.positions(parts.partnerships.map(\.id))
    parts.schoolsOfPartnership = Array(repeating: [], count: parts.partnerships.count)
    for (position, school) in parts.schools.enumerated() {
      let row = schoolRows[position]
      let partnership = school.partnership.flatMap { partnershipById[$0] }
      parts.partnershipOfSchool.append(partnership)
      if let partnership { parts.schoolsOfPartnership[partnership].append(SchoolIndex(position)) }
      parts.duoRules.append(school.duo ?? parts.policy.duo.default)
      parts.tierPositions.append(tierPosition(of: school, row: row))
      parts.locations.append(
        locate(school.location, school.postcode, locationOf, .schools, row: row))
    }
  }

  private mutating func tierPosition(of school: School, row: Int) -> Int {
    guard let tier = school.tier else { return 0 }
    if let position = parts.policy.tiers.order.firstIndex(of: tier) { return position }
    fail(
      .schools, row, "tier", "\"\(tier)\" is not a tier",
      "use one of \(parts.policy.tiers.order.joined(separator: ", ")), or add it to tiers.order in policy.yaml"
    )
    return 0
  }

  private mutating func locate(
    _ location: Coordinate?, _ postcode: String?, _ locationOf: [String: Coordinate],
    _ table: CaseTable, row: Int
  ) -> Coordinate? {
    if let location { return location }
    guard let postcode else { return nil }
    if let found = locationOf[postcode] { return found }
    warn(
      table, row, "postcode", "\"\(postcode)\" is not in postcodes.csv",
      "add it there, or give lat and lon; without them only travel.csv can reach this row")
    return nil
  }

  private mutating func resolveStudents(_ locationOf: [String: Coordinate]) {
    let policy = parts.policy
    let exemptYears = Set(policy.tiers.exempt.years)
    let exemptSubjects = Set(policy.tiers.exempt.subjects)
    let guestExempt = Set(policy.guests.exemptSubjects)
    var groups = DuoGroupNumbering(policy.duo)
    for (position, student) in parts.students.enumerated() {
      let row = studentRows[position]
      parts.homes.append(locate(student.home, student.postcode, locationOf, .students, row: row))
      parts.priorities.append(
        student.priority ?? policy.priority.years[student.year] ?? policy.priority.default)
      parts.isTierExempt.append(
        exemptYears.contains(student.year) || exemptSubjects.contains(student.subject))
      parts.isGuestExempt.append(guestExempt.contains(student.subject))
      parts.duoGroups.append(groups.group(of: student))
      parts.travelLimits.append(
        Travel.limitSeconds(minutes: student.maxMinutes ?? policy.travel.maxMinutes))
      resolveSchoolLists(of: student, row: row)
    }
    parts.duoGroupCount = groups.count
  }

  private mutating func resolveSchoolLists(of student: Student, row: Int) {
    for id in student.preferences where schoolById[id] == nil {
      warn(
        .students, row, "preferences", "school \"\(id)\" does not exist",
        "correct the id; the student cannot be placed there")
    }
    for id in student.history where schoolById[id] == nil {
      warn(
        .students, row, "history", "school \"\(id)\" no longer exists",
        "nothing, if it has closed; else correct the id")
    }
    parts.knownHistory.append(student.history.compactMap { schoolById[$0] })
    let employer = student.employer.flatMap { schoolById[$0] }
    if let id = student.employer, employer == nil {
      fail(
        .students, row, "employer", "school \"\(id)\" is not in schools.csv",
        "correct the id or add the school")
    }
    parts.employers.append(employer)
  }

  private mutating func resolveMentors() {
    parts.mentorsOfSchool = Array(repeating: [], count: parts.schools.count)
    for (position, mentor) in parts.mentors.enumerated() {
      if let school = schoolById[mentor.school] {
        parts.schoolOfMentor.append(school)
        parts.mentorsOfSchool[school].append(MentorIndex(position))
      } else if !mentor.school.isEmpty {
        fail(
          .mentors, mentorRows[position], "school",
          "school \"\(mentor.school)\" is not in schools.csv", "correct the id or add the school")
      }
    }
  }

  // MARK: Travel and the plan in force

  private mutating func resolveTravel() {
    let postcodes = Set(parts.students.compactMap(\.postcode))
    var byStudent: [StudentIndex: TravelTimes.Row] = [:]
    var byPostcode: [String: TravelTimes.Row] = [:]
    var seen: [TravelKey: Double] = [:]
    for (row, line) in tables.travel.enumerated() where !line.from.isEmpty && !line.school.isEmpty {
      let key = TravelKey(from: line.from, school: line.school)
      if let known = seen.updateValue(line.minutes, forKey: key) {
        if known != line.minutes {
          fail(
            .travel, row, "minutes",
            "\"\(line.from)\" to \"\(line.school)\" stands twice with different minutes",
            "keep the right row")
        }
        continue
      }
      guard let school = schoolById[line.school] else {
        warn(
          .travel, row, "school", "school \"\(line.school)\" is not in schools.csv",
          "nothing, if it takes no part in this round; else correct the id")
        continue
      }
      guard line.minutes >= 0, line.minutes <= Double(Limits.minutes) else { continue }
      let seconds = Travel.seconds(minutes: line.minutes)
      let student = studentById[line.from]
      if let student { byStudent[student, default: []].append((school, seconds)) }
      if postcodes.contains(line.from) {
        byPostcode[line.from, default: []].append((school, seconds))
      } else if student == nil {
        warn(
          .travel, row, "from", "\"\(line.from)\" is neither a student nor a postcode of one",
          "nothing, if the student has gone; else correct it")
      }
    }
    parts.travelTimes = TravelTimes(byStudent: byStudent, byPostcode: byPostcode)
  }

  private struct TravelKey: Hashable {
    let from: String
    let school: String
  }

  private mutating func resolvePrevious() {
    parts.previous = Array(repeating: nil, count: parts.students.count)
    var seen: Set<String> = []
    for (row, line) in tables.previous.enumerated() {
      if !seen.insert(line.student).inserted {
        fail(
          .previous, row, "student", "student \"\(line.student)\" stands twice",
          "keep one row for each student")
        continue
      }
      guard let student = studentById[line.student] else {
        warn(
          .previous, row, "student", "student \"\(line.student)\" is not in students.csv",
          "nothing, if the student has gone")
        continue
      }
      let school = schoolById[line.school]
      if school == nil {
        warn(
          .previous, row, "school", "school \"\(line.school)\" is not in schools.csv",
          "nothing, if it has gone; any place counts as a move for this student")
      }
      let mentor = line.mentor.flatMap { mentorById[$0] }
      if let id = line.mentor, mentor == nil {
        warn(
          .previous, row, "mentor", "mentor \"\(id)\" is not in mentors.csv",
          "nothing, if the mentor has gone; the row then names the school only")
      }
      parts.previous[student] = Previous(school: school, mentor: mentor)
    }
  }

  private mutating func warnOfMissingHomes() {
    for (position, home) in parts.homes.enumerated() where home == nil {
      let student = parts.students[position]
      let (own, shared) = parts.travelTimes.rows(
        of: StudentIndex(position), postcode: student.postcode)
      guard own.isEmpty, shared.isEmpty else { continue }
      warn(
        .students, studentRows[position], "lat",
        "student \"\(student.id)\" has no coordinates and no row in travel.csv",
        "give lat and lon or a postcode; without them nothing is within reach")
    }
    for (position, location) in parts.locations.enumerated() where location == nil {
      guard parts.schools[position].postcode == nil else { continue }
      warn(
        .schools, schoolRows[position], "lat",
        "school \"\(parts.schools[position].id)\" has no coordinates",
        "give lat and lon or a postcode; without them only travel.csv reaches it")
    }
  }

  // MARK: Decisions

  private mutating func resolveDecisions() {
    parts.pins = Array(repeating: nil, count: parts.students.count)
    parts.forbids = Array(repeating: [], count: parts.students.count)
    var pinRows: [StudentIndex: Int] = [:]
    for (row, decision) in tables.decisions.enumerated() {
      guard let (student, school, mentor) = resolve(decision, row: row) else { continue }
      switch decision.kind {
      case .forbid: parts.forbids[student].append(Forbid(school: school, mentor: mentor))
      case .pin:
        let pin = Pin(school: school, mentor: mentor)
        if let known = parts.pins[student], known != pin {
          fail(
            .decisions, row, "decision",
            "student \"\(decision.student)\" is pinned twice, to different places",
            "keep one pin for each student")
        }
        parts.pins[student] = pin
        pinRows[student] = row
      }
    }
    for (student, row) in pinRows {
      guard let pin = parts.pins[student], isForbidden(pin, parts.forbids[student]) else {
        continue
      }
      fail(
        .decisions, row, "decision",
        "student \"\(tables.decisions[row].student)\" is pinned to a place that another row forbids",
        "keep the pin or the forbid")
    }
  }

  private func isForbidden(_ pin: Pin, _ forbids: [Forbid]) -> Bool {
    forbids.contains { $0.school == pin.school && ($0.mentor == nil || $0.mentor == pin.mentor) }
  }

  private mutating func resolve(
    _ decision: Decision, row: Int
  ) -> (StudentIndex, SchoolIndex, MentorIndex?)? {
    let student = studentById[decision.student]
    let school = schoolById[decision.school]
    let mentor = decision.mentor.flatMap { mentorById[$0] }
    if student == nil {
      fail(
        .decisions, row, "student", "student \"\(decision.student)\" is not in students.csv",
        "correct the id or remove the row")
    }
    if school == nil {
      fail(
        .decisions, row, "school", "school \"\(decision.school)\" is not in schools.csv",
        "correct the id or remove the row")
    }
    if let id = decision.mentor {
      guard let mentor else {
        fail(
          .decisions, row, "mentor", "mentor \"\(id)\" is not in mentors.csv",
          "correct the id, or leave it empty to mean the whole school")
        return nil
      }
      let home = parts.mentors[mentor].school
      guard home == decision.school else {
        fail(
          .decisions, row, "mentor",
          "mentor \"\(id)\" is at school \"\(home)\", not \"\(decision.school)\"",
          "name the mentor's own school")
        return nil
      }
    }
    guard let student, let school else { return nil }
    return (student, school, mentor)
  }

  /// Pins to a place where no mentor takes the student: usable, but the student stays without a place.
  private func emptyPins(_ result: Case) -> [CaseProblem] {
    var found: [CaseProblem] = []
    for (row, decision) in tables.decisions.enumerated() where decision.kind == .pin {
      guard let student = studentById[decision.student], let pin = result.pins[student] else {
        continue
      }
      let candidates = pin.mentor.map { [$0] } ?? result.mentorsOfSchool[pin.school]
      let isPossible = candidates.contains { result.fits(student, $0) }
      guard !isPossible else { continue }
      let place = decision.mentor.map { "mentor \"\($0)\"" } ?? "school \"\(decision.school)\""
      found.append(
        CaseProblem(
          .warning, .decisions, row: row, column: decision.mentor == nil ? "school" : "mentor",
          "student \"\(decision.student)\" is pinned to \(place), where no mentor takes the subject, level and year: the student stays unplaced",
          remedy: "pin the student elsewhere, or correct the mentors of that school"))
    }
    return found
  }

  // MARK: Helpers

  private static func sortedRows(_ ids: [String]) -> [Int] {
    ids.indices.sorted { left, right in
      ids[left] == ids[right] ? left < right : ids[left].precedesInBytes(ids[right])
    }
  }

  private static func positions<Noun>(_ ids: [String]) -> [String: RowIndex<Noun>] {
    Dictionary(
      ids.enumerated().map { ($0.element, RowIndex<Noun>($0.offset)) },
      uniquingKeysWith: { first, _ in first })
  }

  private mutating func fail(
    _ table: CaseTable, _ row: Int, _ column: String, _ message: String, _ remedy: String
  ) {
    problems.append(CaseProblem(.error, table, row: row, column: column, message, remedy: remedy))
  }

  private mutating func warn(
    _ table: CaseTable, _ row: Int, _ column: String, _ message: String, _ remedy: String
  ) {
    problems.append(CaseProblem(.warning, table, row: row, column: column, message, remedy: remedy))
  }

  private mutating func sortProblems() {
    let order = Dictionary(
      uniqueKeysWithValues: CaseTable.allCases.enumerated().map { ($0.element, $0.offset) })
    problems = problems.enumerated().sorted { left, right in
      let a = (order[left.element.table] ?? 0, left.element.row ?? -1, left.offset)
      let b = (order[right.element.table] ?? 0, right.element.row ?? -1, right.offset)
      return a < b
    }.map(\.element)
  }
}

extension String {
  /// Byte order of the UTF-8 form: the order of every table and of every output file.
  public func precedesInBytes(_ other: String) -> Bool {
    utf8.lexicographicallyPrecedes(other.utf8)
  }
}

/// Numbers the duo groups in the order in which their first students come (rule R2).
private struct DuoGroupNumbering {
  private let policy: Policy.Duo
  private let years: Set<Int>
  private var numbers: [[String?]: DuoGroup] = [:]

  init(_ policy: Policy.Duo) {
    self.policy = policy
    years = Set(policy.years)
  }

  var count: Int { numbers.count }

  mutating func group(of student: Student) -> DuoGroup? {
    guard years.contains(student.year) else { return nil }
    let matched = policy.match.map { (field: Policy.DuoMatch) -> String? in
      switch field {
      case .institute: student.institute
      case .programme: student.programme
      case .level: student.level
      }
    }
    let key: [String?] = [student.subject] + matched
    if let known = numbers[key] { return known }
    let group = DuoGroup(numbers.count)
    numbers[key] = group
    return group
  }
}
