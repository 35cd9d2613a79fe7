/// Checks each row of the tables by itself: required cells, ranges and ids that stand twice.
/// What needs two tables (references, decisions) is ``CaseResolver``'s.
struct CaseChecker {
  private let tables: CaseTables
  private(set) var problems: [CaseProblem] = []

  init(_ tables: CaseTables) { self.tables = tables }

  mutating func checkRows() {
    checkStudents()
    checkSchools()
    checkMentors()
    checkPartnerships()
    checkTravel()
    checkPolicy()
  }

  // MARK: Tables

  private mutating func checkStudents() {
    checkIds(.students, tables.students.map(\.id))
    for (row, student) in tables.students.enumerated() {
      require(.students, row, "subject", student.subject)
      check(.students, row, "year", student.year, in: 1...Limits.year)
      check(.students, row, "priority", student.priority, in: 1...Limits.priority)
      checkPositive(.students, row, "max_minutes", student.maxMinutes, upTo: Limits.minutes)
      checkLocation(.students, row, student.home)
    }
  }

  private mutating func checkSchools() {
    checkIds(.schools, tables.schools.map(\.id))
    for (row, school) in tables.schools.enumerated() {
      checkListable(.schools, row, school.id)
      check(.schools, row, "min_students", school.minStudents, in: 0...Limits.count)
      check(.schools, row, "max_students", school.maxStudents, in: 0...Limits.count)
      checkLocation(.schools, row, school.location)
      if let limit = school.maxStudents, limit < school.minStudents, limit >= 0 {
        warn(
          .schools, row, "min_students",
          "min_students \(school.minStudents) is above max_students \(limit): nobody can be placed here",
          "lower min_students or raise max_students")
      }
    }
  }

  private mutating func checkMentors() {
    checkIds(.mentors, tables.mentors.map(\.id))
    for (row, mentor) in tables.mentors.enumerated() {
      require(.mentors, row, "school", mentor.school)
      if mentor.subjects.isEmpty { require(.mentors, row, "subjects", "") }
      check(.mentors, row, "capacity", mentor.capacity, in: 0...Limits.count)
    }
  }

  private mutating func checkPartnerships() {
    checkIds(.partnerships, tables.partnerships.map(\.id))
    for (row, partnership) in tables.partnerships.enumerated() {
      check(.partnerships, row, "max_students", partnership.maxStudents, in: 0...Limits.count)
      check(.partnerships, row, "target_students", partnership.targetStudents, in: 0...Limits.count)
      check(.partnerships, row, "max_guests", partnership.maxGuests, in: 0...Limits.count)
    }
  }

  private mutating func checkTravel() {
    for (row, line) in tables.travel.enumerated() {
      require(.travel, row, "from", line.from)
      require(.travel, row, "school", line.school)
      checkNumber(.travel, row, "minutes", line.minutes, in: 0...Double(Limits.minutes))
    }
    for (row, line) in tables.postcodes.enumerated() {
      require(.postcodes, row, "postcode", line.postcode)
      checkLocation(.postcodes, row, line.location)
    }
  }

  // MARK: Policy

  private mutating func checkPolicy() {
    let policy = tables.policy
    checkPositive(
      .policy, nil, "travel.max_minutes", policy.travel.maxMinutes, upTo: Limits.minutes)
    let minutes = 0...Double(Limits.minutes)
    checkNumber(
      .policy, nil, "travel.comfortable_minutes", policy.travel.comfortableMinutes, in: minutes)
    check(.policy, nil, "travel.excess_weight", policy.travel.excessWeight, in: 0...Limits.weight)
    let estimate = policy.travel.estimate
    checkPositive(.policy, nil, "travel.estimate.speed_kmh", estimate.speedKmh, upTo: 1_000)
    checkNumber(.policy, nil, "travel.estimate.detour", estimate.detour, in: 0...100)
    checkNumber(.policy, nil, "travel.estimate.access_minutes", estimate.accessMinutes, in: minutes)
    checkTiers(policy.tiers)
    checkPriorities(policy.priority)
    for year in policy.duo.years { check(.policy, nil, "duo.years", year, in: 1...Limits.year) }
    check(.policy, nil, "fairness.steps", policy.fairness.steps, in: 0...Limits.weight)
    checkFunding(policy.funding)
    for (path, value) in Self.wholeMinutes(policy) {
      check(.policy, nil, path, value, in: 0...Limits.minutes)
    }
  }

  private static func wholeMinutes(_ policy: Policy) -> [(String, Int)] {
    [
      ("needs.unmet_minutes", policy.needs.unmetMinutes),
      ("preferences.step_minutes", policy.preferences.stepMinutes),
      ("preferences.unlisted_minutes", policy.preferences.unlistedMinutes),
      ("history.leave_partnership_minutes", policy.history.leavePartnershipMinutes),
      ("history.leave_cluster_minutes", policy.history.leaveClusterMinutes),
      ("history.same_sector_minutes", policy.history.sameSectorMinutes),
      ("guests.minutes", policy.guests.minutes),
      ("employer.leave_minutes", policy.employer.leaveMinutes),
      ("fairness.step_minutes", policy.fairness.stepMinutes),
      ("fairness.empty_core_minutes", policy.fairness.emptyCoreMinutes),
      ("partnership.shortfall_minutes", policy.partnership.shortfallMinutes),
      ("stability.move_minutes", policy.stability.moveMinutes),
      ("stability.mentor_minutes", policy.stability.mentorMinutes),
    ]
  }

  private mutating func checkTiers(_ tiers: Policy.Tiers) {
    if tiers.order.isEmpty {
      fail(.policy, nil, "tiers.order", "the list is empty", "name at least one tier, best first")
    }
    var seen: Set<String> = []
    for name in tiers.order {
      if !seen.insert(name).inserted {
        fail(.policy, nil, "tiers.order", "\"\(name)\" stands twice", "name each tier once")
      }
      if tiers.mode == .weighted, tiers.minutes[name] == nil {
        fail(
          .policy, nil, "tiers.minutes", "no minutes for tier \"\(name)\" in mode weighted",
          "add \(name): MINUTES under tiers.minutes")
      }
    }
    for (name, value) in tiers.minutes.sorted(by: { $0.key < $1.key }) {
      check(.policy, nil, "tiers.minutes.\(name)", value, in: 0...Limits.minutes)
    }
    for year in tiers.exempt.years {
      check(.policy, nil, "tiers.exempt.years", year, in: 1...Limits.year)
    }
  }

  private mutating func checkFunding(_ funding: Policy.Funding) {
    let euros = 0...Limits.euro
    check(.policy, nil, "funding.base_euro", funding.baseEuro, in: euros)
    check(.policy, nil, "funding.per_student_euro", funding.perStudentEuro, in: euros)
    var last = 0
    for step in funding.steps {
      check(.policy, nil, "funding.steps.base_euro", step.baseEuro, in: euros)
      check(.policy, nil, "funding.steps.per_student_euro", step.perStudentEuro, in: euros)
      check(.policy, nil, "funding.steps.from_students", step.fromStudents, in: 1...Limits.count)
      if step.fromStudents <= last {
        fail(
          .policy, nil, "funding.steps.from_students",
          "\(step.fromStudents) does not come after \(last)", "list the steps in ascending order")
      }
      last = step.fromStudents
    }
  }

  private mutating func checkPriorities(_ priority: Policy.Priority) {
    check(.policy, nil, "priority.default", priority.default, in: 1...Limits.priority)
    for (year, value) in priority.years.sorted(by: { $0.key < $1.key }) {
      check(.policy, nil, "priority.years", year, in: 1...Limits.year)
      check(.policy, nil, "priority.years.\(year)", value, in: 1...Limits.priority)
    }
  }

  // MARK: One cell

  private mutating func checkIds(_ table: CaseTable, _ ids: [String]) {
    var firstRow: [String: Int] = [:]
    for (row, id) in ids.enumerated() {
      require(table, row, "id", id)
      guard !id.isEmpty else { continue }
      if firstRow[id] != nil {
        fail(table, row, "id", "\"\(id)\" stands twice", "give each row an id of its own")
      } else {
        firstRow[id] = row
      }
    }
  }

  private mutating func checkListable(_ table: CaseTable, _ row: Int, _ id: String) {
    guard id.contains("|") else { return }
    fail(
      table, row, "id", "\"\(id)\" contains |, which separates the items of a list",
      "use an id without |")
  }

  private mutating func checkLocation(_ table: CaseTable, _ row: Int, _ location: Coordinate?) {
    guard let location else { return }
    checkNumber(table, row, "lat", location.latitude, in: -90...90)
    checkNumber(table, row, "lon", location.longitude, in: -180...180)
  }

  private mutating func require(_ table: CaseTable, _ row: Int, _ column: String, _ value: String) {
    guard value.isEmpty else { return }
    fail(table, row, column, "the cell is empty", "fill it in; it is required")
  }

  private mutating func check(
    _ table: CaseTable, _ row: Int?, _ column: String, _ value: Int?, in range: ClosedRange<Int>
  ) {
    guard let value, !range.contains(value) else { return }
    fail(
      table, row, column, "\(value) is out of range",
      "give a whole number from \(range.lowerBound) to \(range.upperBound)")
  }

  private mutating func checkNumber(
    _ table: CaseTable, _ row: Int?, _ column: String, _ value: Double,
    in range: ClosedRange<Double>
  ) {
    guard !range.contains(value) else { return }
    fail(
      table, row, column, "\(value) is out of range",
      "give a number from \(Self.text(range.lowerBound)) to \(Self.text(range.upperBound))")
  }

  private mutating func checkPositive(
    _ table: CaseTable, _ row: Int?, _ column: String, _ value: Double?, upTo limit: Int
  ) {
    guard let value, !(value > 0 && value <= Double(limit)) else { return }
    fail(
      table, row, column, "\(value) is out of range", "give a number above 0, up to \(limit)")
  }

  private static func text(_ bound: Double) -> String { String(Int(bound)) }

  private mutating func fail(
    _ table: CaseTable, _ row: Int?, _ column: String, _ message: String, _ remedy: String
  ) {
    problems.append(CaseProblem(.error, table, row: row, column: column, message, remedy: remedy))
  }

  private mutating func warn(
    _ table: CaseTable, _ row: Int?, _ column: String, _ message: String, _ remedy: String
  ) {
    problems.append(CaseProblem(.warning, table, row: row, column: column, message, remedy: remedy))
  }
}
