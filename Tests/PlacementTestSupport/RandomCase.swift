public import PlacementDomain

/// Small valid cases in which, over the seeds, every rule is switched on and off.
public struct RandomCase {
  private var random: SeededRandom
  private let studentCount: Int
  private let mentorCount: Int
  private var tables = CaseTables()

  /// - Parameters:
  ///   - students: the largest number of students.
  ///   - mentors: the largest number of mentors.
  public static func tables(seed: Int, students: Int = 7, mentors: Int = 4) -> CaseTables {
    var maker = RandomCase(seed: seed, students: students, mentors: mentors)
    maker.make()
    return maker.tables
  }

  /// The same, checked.
  public static func make(seed: Int, students: Int = 7, mentors: Int = 4) throws -> Case {
    try Case(tables(seed: seed, students: students, mentors: mentors))
  }

  private init(seed: Int, students: Int, mentors: Int) {
    random = SeededRandom(seed: seed)
    studentCount = 1 + random.below(students)
    mentorCount = 1 + random.below(mentors)
  }

  private let subjects = ["maths", "history"]
  private let tags = ["wheelchair", "quiet", "exam"]
  private let institutes = ["hu", "hr", "hva"]

  private mutating func make() {
    makePolicy()
    makePartnerships()
    makeSchools()
    makeMentors()
    makeStudents()
    makeDecisions()
  }

  private mutating func makePolicy() {
    var policy = Policy()
    policy.travel.maxMinutes = [30.5, 45, 75, 100][random.below(4)]
    policy.travel.comfortableMinutes = [15, 22.5, 45][random.below(3)]
    policy.travel.excessWeight = random.below(4)
    policy.tiers.mode = random.chance(60) ? .strict : .weighted
    if random.chance(30) { policy.tiers.exempt.years = [1] }
    if random.chance(30) { policy.tiers.exempt.subjects = ["history"] }
    policy.duo.years = random.chance(70) ? [1] : [1, 2]
    policy.duo.default = random.pick(DuoRule.allCases)
    policy.duo.match = Policy.DuoMatch.allCases.filter { _ in random.chance(15) }
    if random.chance(50) { policy.priority.years = [4: 8, 3: 4, 2: 2] }
    if studentCount % 3 == 0 {
      // Without a draw: it changes no plan, and no case of a seed.
      policy.funding.baseEuro = 100 * studentCount
      policy.funding.steps = [
        Policy.Funding.Step(fromStudents: 2, baseEuro: studentCount, perStudentEuro: 7)
      ]
    }
    policy.needs.hard = random.chance(50) ? ["wheelchair"] : []
    policy.needs.unmetMinutes = random.below(30)
    policy.history.repeatSchool = random.chance(50) ? .forbid : .allow
    policy.guests.minutes = random.below(30)
    if random.chance(30) { policy.guests.exemptSubjects = ["maths"] }
    policy.employer.rule = random.chance(30) ? .required : .preferred
    policy.fairness.steps = random.below(6)
    policy.fairness.stepMinutes = random.below(15)
    policy.fairness.emptyCoreMinutes = random.chance(60) ? 20 + random.below(80) : 0
    policy.partnership.shortfallMinutes = random.below(60)
    policy.stability.moveMinutes = random.below(60)
    policy.stability.mentorMinutes = random.below(20)
    tables.policy = policy
  }

  private mutating func makePartnerships() {
    for number in 0..<random.below(3) {
      tables.partnerships.append(
        Partnership(
          id: "p\(number)", institutes: institutes.filter { _ in random.chance(50) },
          maxStudents: random.chance(40) ? random.below(5) : nil,
          targetStudents: random.chance(50) ? random.below(6) : nil,
          maxGuests: random.chance(50) ? random.below(3) : nil))
    }
  }

  private mutating func location() -> Coordinate {
    Coordinate(
      latitude: Double(52_000 + random.below(160)) / 1_000,
      longitude: Double(5_000 + random.below(260)) / 1_000)
  }

  private mutating func makeSchools() {
    for number in 0..<(1 + random.below(3)) {
      var school = School(id: "s\(number)", location: random.chance(92) ? location() : nil)
      if random.chance(75) { school.partnership = "p\(random.below(3))" }
      if random.chance(60) { school.cluster = "c\(random.below(2))" }
      if random.chance(60) { school.tier = random.pick(tables.policy.tiers.order) }
      if random.chance(70) { school.sector = random.pick(["vo", "mbo"]) }
      if random.chance(25) { school.minStudents = random.below(4) }
      if random.chance(50) { school.maxStudents = max(school.minStudents, 1 + random.below(4)) }
      if random.chance(70) { school.duo = random.pick(DuoRule.allCases) }
      school.offers = tags.filter { _ in random.chance(40) }
      tables.schools.append(school)
    }
  }

  private mutating func makeMentors() {
    for number in 0..<mentorCount {
      var mentor = Mentor(
        id: "m\(number)", school: random.pick(tables.schools).id,
        subjects: random.chance(80) ? [random.pick(subjects)] : subjects,
        capacity: random.pick([0, 1, 1, 1, 2, 2, 3]))
      if random.chance(20) { mentor.levels = ["2"] }
      if random.chance(20) { mentor.years = YearSet([1...2]) }
      if random.chance(20) { mentor.offers = [random.pick(tags)] }
      tables.mentors.append(mentor)
    }
  }

  private mutating func makeStudents() {
    for number in 0..<studentCount {
      var student = Student(
        id: "i\(number)", subject: random.chance(60) ? "maths" : "history",
        year: random.pick([1, 1, 1, 2, 3, 4]))
      student.home = random.chance(95) ? location() : nil
      student.level = random.pick(["1", "2", nil])
      student.institute = random.pick(institutes + [nil])
      student.programme = random.pick(["fulltime", "parttime", nil])
      if random.chance(25) { student.sectors = [random.pick(["vo", "mbo"])] }
      if random.chance(15) { student.maxMinutes = Double(20 + random.below(80)) }
      student.needs = tags.filter { _ in random.chance(20) }
      if random.chance(30) { student.preferences = someSchools() }
      if random.chance(40) { student.history = someSchools() }
      if random.chance(12) { student.employer = random.pick(tables.schools).id }
      if random.chance(10) { student.priority = 1 + random.below(9) }
      tables.students.append(student)
      if random.chance(40) { addPrevious(student.id) }
      if random.chance(15) {
        tables.travel.append(
          TravelTime(
            from: student.id, school: random.pick(tables.schools).id,
            minutes: Double(random.below(900)) / 10))
      }
    }
  }

  private mutating func someSchools() -> [String] {
    tables.schools.map(\.id).filter { _ in random.chance(50) }.shuffled(using: &random)
  }

  private mutating func addPrevious(_ student: String) {
    let mentor = random.pick(tables.mentors)
    tables.previous.append(
      PreviousPlacement(
        student: student, school: mentor.school, mentor: random.chance(60) ? mentor.id : nil))
  }

  private mutating func makeDecisions() {
    for student in tables.students where random.chance(15) {
      let mentor = random.pick(tables.mentors)
      tables.decisions.append(
        Decision(
          student: student.id, school: mentor.school, mentor: random.chance(50) ? mentor.id : nil,
          kind: random.chance(50) ? .pin : .forbid))
    }
  }
}
