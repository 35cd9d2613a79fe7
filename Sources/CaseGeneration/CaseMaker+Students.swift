import PlacementDomain

extension CaseMaker {
  /// Students in towns. Subjects in their shares, years and all else by chance.
  mutating func makeStudents() {
    for (number, subject) in shuffledSubjects().enumerated() {
      let home = place()
      var student = Student(
        id: id("st", number, options.students), subject: subject,
        year: 1 + random.weighted([36, 27, 22, 15]), home: home.coordinate)
      student.level = random.chance(18) ? "1" : "2"
      student.institute = institute(near: home)
      student.programme =
        ["fulltime", "parttime", "lateral", "master"][random.weighted([70, 20, 6, 4])]
      homes.append(home)
      tables.students.append(student)
      if !isPlain { addNeeds(number) }
      if !isPlain { addSchools(number) }
    }
  }

  private mutating func shuffledSubjects() -> [String] {
    let subjects = SubjectProfile.all
    let counts = SubjectProfile.apportion(options.students, over: subjects.map(\.demand))
    var codes = zip(subjects, counts).flatMap { Array(repeating: $0.code, count: $1) }
    for last in codes.indices.dropFirst().reversed() { codes.swapAt(last, random.below(last + 1)) }
    return codes
  }

  /// Most students study at an institute of a partnership nearby; who does not is a guest there.
  private mutating func institute(near home: Place) -> String {
    if random.chance(88), let school = schoolGrid.draw(near: home, reach: 0, using: &random),
      tables.schools[school].partnership != nil
    {
      return random.pick(tables.partnerships[partnership(ofSchool: school)].institutes)
    }
    return random.pick(Self.institutes)
  }

  private mutating func addNeeds(_ number: Int) {
    if random.chance(22) { tables.students[number].sectors = ["vo"] }
    if random.chance(12) {
      tables.students[number].maxMinutes = Double([45, 60, 90][random.below(3)])
    }
    if random.chance(30) { tables.students[number].needs.append(random.pick(Self.tags)) }
    if random.chance(3) { tables.students[number].needs.append(Self.accessTag) }
    if random.chance(2) { tables.students[number].priority = 3 + random.below(8) }
  }

  /// The schools a student knows: earlier ones, the employer, and the ones wished for, which are new.
  private mutating func addSchools(_ number: Int) {
    let year = tables.students[number].year
    if year > 1, random.chance(85) {
      let count = min(year - 1, 1 + random.below(2))
      tables.students[number].history = likelySchools(of: number, count, except: [])
    }
    if tables.students[number].programme != "fulltime", random.chance(25) {
      tables.students[number].employer = likelySchools(of: number, 1, except: []).first
    }
    if random.chance(12) {
      tables.students[number].preferences = likelySchools(
        of: number, 1 + random.below(3), except: tables.students[number].history)
    }
  }

  /// Different schools where the student might be placed; fewer when the same is drawn again.
  private mutating func likelySchools(of student: Int, _ count: Int, except: [String]) -> [String] {
    var ids: [String] = []
    for _ in 0..<count {
      guard let mentor = likelyMentor(of: student) else { break }
      let id = tables.mentors[mentor].school
      if !ids.contains(id), !except.contains(id) { ids.append(id) }
    }
    return ids
  }
}
