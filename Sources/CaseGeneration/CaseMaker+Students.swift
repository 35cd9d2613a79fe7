import PlacementDomain

extension CaseMaker {
  mutating func makeStudents() {
    let demand = SubjectProfile.all.map(\.demand)
    for number in 0..<options.students {
      let year = 1 + random.weighted([36, 27, 22, 15])
      var student = Student(
        id: id("st", number, options.students),
        subject: SubjectProfile.all[random.weighted(demand)].code, year: year, home: point())
      student.level = random.chance(18) ? "1" : "2"
      student.institute = random.pick(Self.institutes)
      student.programme =
        ["fulltime", "parttime", "lateral", "master"][random.weighted([70, 20, 6, 4])]
      if !isPlain { addWishes(to: &student) }
      tables.students.append(student)
    }
  }

  private mutating func addWishes(to student: inout Student) {
    if random.chance(22) { student.sectors = ["vo"] }
    if random.chance(12) { student.maxMinutes = Double([45, 60, 90][random.below(3)]) }
    if random.chance(30) { student.needs.append(random.pick(Self.tags)) }
    if random.chance(3) { student.needs.append("wheelchair") }
    if random.chance(12) {
      student.preferences = distinctSchools(1 + random.below(3))
    }
    if student.year > 1, random.chance(85) {
      student.history = distinctSchools(min(student.year - 1, 1 + random.below(2)))
    }
    if student.programme != "fulltime", random.chance(25) {
      student.employer = random.pick(tables.schools).id
    }
    if random.chance(2) { student.priority = 3 + random.below(8) }
  }

  private mutating func distinctSchools(_ count: Int) -> [String] {
    var ids: [String] = []
    for _ in 0..<count {
      let id = random.pick(tables.schools).id
      if !ids.contains(id) { ids.append(id) }
    }
    return ids
  }

  /// A plan in force for a third of the students: mentors of their subject, seldom one who has left.
  mutating func makePrevious() {
    var mentorsOfSubject: [String: [Mentor]] = [:]
    for mentor in tables.mentors {
      for subject in mentor.subjects { mentorsOfSubject[subject, default: []].append(mentor) }
    }
    for student in tables.students where random.chance(30) {
      guard let mentor = nearMentor(student, mentorsOfSubject[student.subject] ?? []) else {
        continue
      }
      tables.previous.append(
        PreviousPlacement(
          student: student.id, school: mentor.school, mentor: random.chance(60) ? mentor.id : nil))
    }
  }

  /// The nearest of a few mentors drawn at random.
  private mutating func nearMentor(_ student: Student, _ mentors: [Mentor]) -> Mentor? {
    guard !mentors.isEmpty, let home = student.home else { return nil }
    var best: (distance: Double, mentor: Mentor)?
    for _ in 0..<6 {
      let mentor = random.pick(mentors)
      guard let location = tables.schools[schoolNumber(mentor.school)].location else { continue }
      let distance = home.kilometres(to: location)
      if best.map({ distance < $0.distance }) ?? true { best = (distance, mentor) }
    }
    return best?.mentor
  }

  private func schoolNumber(_ id: String) -> Int { Int(id.dropFirst()) ?? 0 }

  /// Pins that are possible, and forbids.
  mutating func makeDecisions() {
    let count = options.students / 50
    var mentorsOfSubject: [String: [Mentor]] = [:]
    for mentor in tables.mentors {
      for subject in mentor.subjects { mentorsOfSubject[subject, default: []].append(mentor) }
    }
    var decided: Set<String> = []
    for _ in 0..<count {
      let student = random.pick(tables.students)
      guard decided.insert(student.id).inserted,
        let mentor = nearMentor(student, mentorsOfSubject[student.subject] ?? [])
      else { continue }
      let fits =
        (mentor.levels.isEmpty || mentor.levels.contains(student.level ?? ""))
        && mentor.years.contains(student.year)
      if fits, random.chance(40) {
        tables.decisions.append(
          Decision(
            student: student.id, school: mentor.school,
            mentor: random.chance(50) ? mentor.id : nil, kind: .pin, note: "agreed"))
      } else {
        tables.decisions.append(
          Decision(student: student.id, school: mentor.school, kind: .forbid, note: "family"))
      }
    }
  }

  /// Known travel times for a few students: a ferry, a fast train.
  mutating func makeTravel() {
    var seen: Set<String> = []
    for _ in 0..<(options.students / 10) {
      let student = random.pick(tables.students)
      let school = random.pick(tables.schools)
      guard seen.insert("\(student.id) \(school.id)").inserted else { continue }
      tables.travel.append(
        TravelTime(from: student.id, school: school.id, minutes: Double(20 + random.below(70))))
    }
  }
}
