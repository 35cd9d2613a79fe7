import PlacementDomain

extension CaseMaker {
  /// Schools a partnership has, about.
  private static let partnershipSize = 16

  mutating func makeSchools() {
    // Neighbours share a partnership: schools in order of place.
    schoolPlaces = (0..<options.schools).map { _ in place() }
    schoolPlaces.sort {
      ($0.longitude / 250_000, $0.latitude, $0.longitude)
        < ($1.longitude / 250_000, $1.latitude, $1.longitude)
    }
    if !isPlain { makePartnerships() }
    for number in 0..<options.schools {
      var school = School(
        id: id("s", number, options.schools), name: "School \(number + 1)",
        board: id("b", number / 4, options.schools), location: schoolPlaces[number].coordinate)
      school.sector = random.chance(15) ? "mbo" : "vo"
      if school.sector == "vo" {
        school.types = ["vmbo", "havo", "vwo"].filter { _ in random.chance(60) }
      }
      if !isPlain { addRules(to: &school, number) }
      tables.schools.append(school)
    }
    schoolGrid = PlaceGrid(schoolPlaces.enumerated().map { ($0.element, $0.offset) })
  }

  private mutating func makePartnerships() {
    let count = max(1, options.schools / Self.partnershipSize)
    for number in 0..<count {
      let first = random.below(Self.institutes.count)
      let institutes = (0..<3).map { Self.institutes[(first + $0) % Self.institutes.count] }
      tables.partnerships.append(
        Partnership(
          id: id("p", number, count), name: "Partnership \(number + 1)",
          institutes: institutes.sorted()))
    }
  }

  private mutating func addRules(to school: inout School, _ number: Int) {
    let tier = random.weighted([62, 10, 20, 8])
    school.tier = ["core", "aspirant", "shell", "outside"][tier]
    if tier < 3 {
      let id = tables.partnerships[partnership(ofSchool: number)].id
      school.partnership = id
      school.cluster = "\(id)-\(number % Self.partnershipSize / 6)"
    }
    school.duo = [DuoRule.required, .never, .allowed, nil][random.weighted([8, 35, 37, 20])]
    if random.chance(6) { school.minStudents = 2 + random.below(3) }
    school.offers = Self.tags.filter { _ in random.chance(35) }
    if random.chance(50) { school.offers.append(Self.accessTag) }
  }

  /// Position of the partnership whose land a school stands on, a member or not.
  func partnership(ofSchool number: Int) -> Int {
    min(number / Self.partnershipSize, tables.partnerships.count - 1)
  }

  // MARK: Mentors

  /// Slots by subject, as many as its profile says, at schools drawn at random; every school has a mentor.
  mutating func makeMentors() {
    let subjects = SubjectProfile.all
    let students = SubjectProfile.apportion(options.students, over: subjects.map(\.demand))
    let percent = options.profile == .crowded ? 75 : 100
    var left = zip(subjects, students).map { ($0.slots * percent * $1 + 5_000) / 10_000 }
    var isTaken: Set<Int> = []
    for school in 0..<options.schools {
      addMentor(random.weighted(left.map { max($0, 1) }), school, &left, &isTaken)
    }
    for subject in subjects.indices {
      while left[subject] > 0 {
        addMentor(subject, random.below(options.schools), &left, &isTaken)
      }
    }
    nameMentors()
  }

  /// One or a few slots of a subject at a school. A second mentor of the subject there is rare.
  private mutating func addMentor(
    _ subject: Int, _ school: Int, _ left: inout [Int], _ isTaken: inout Set<Int>
  ) {
    let isNew = isTaken.insert(school * SubjectProfile.all.count + subject).inserted
    if !isNew, random.chance(70) { return }
    let capacity = min(1 + random.weighted([55, 30, 10, 5]), max(1, left[subject]))
    tables.mentors.append(mentor(school, SubjectProfile.all[subject].code, capacity))
    schoolOfMentor.append(school)
    left[subject] -= capacity
  }

  private mutating func mentor(_ school: Int, _ subject: String, _ capacity: Int) -> Mentor {
    var mentor = Mentor(
      id: "", school: tables.schools[school].id, subjects: [subject], capacity: capacity)
    guard !isPlain else { return mentor }
    if random.chance(6) {
      let second = random.pick(SubjectProfile.all).code
      if second != subject { mentor.subjects.append(second) }
    }
    if random.chance(18) { mentor.levels = random.chance(60) ? ["2"] : ["1", "2"] }
    if random.chance(14) { mentor.years = YearSet([random.chance(50) ? 1...2 : 2...4]) }
    if random.chance(10) { mentor.offers = [random.pick(Self.tags)] }
    return mentor
  }

  /// Gives the mentors their ids and finds them by subject and place.
  private mutating func nameMentors() {
    var entries: [String: [(place: Place, item: Int)]] = [:]
    for number in tables.mentors.indices {
      tables.mentors[number].id = id("m", number, tables.mentors.count)
      for subject in tables.mentors[number].subjects {
        entries[subject, default: []].append((schoolPlaces[schoolOfMentor[number]], number))
      }
    }
    mentorGrids = entries.mapValues { PlaceGrid($0) }
    freeSlots = tables.mentors.map(\.capacity)
  }

  // MARK: Limits

  /// A limit that binds when the school's slots are used, at more than half of the schools.
  mutating func limitSchools() {
    var slots = Array(repeating: 0, count: options.schools)
    for (mentor, school) in schoolOfMentor.enumerated() {
      slots[school] += tables.mentors[mentor].capacity
    }
    for school in 0..<options.schools where random.chance(60) {
      let limit = slots[school] * (75 + random.below(35)) / 100
      tables.schools[school].maxStudents = max(1, limit, tables.schools[school].minStudents)
    }
  }

  /// Limits and targets of partnerships near what their schools can take. The first has them all, so that
  /// the smallest case knows the rules too.
  mutating func limitPartnerships() {
    var slots: [String: Int] = [:]
    for (mentor, school) in schoolOfMentor.enumerated() {
      guard let partnership = tables.schools[school].partnership else { continue }
      slots[partnership, default: 0] += tables.mentors[mentor].capacity
    }
    for number in tables.partnerships.indices {
      let slots = slots[tables.partnerships[number].id] ?? 0
      let isFirst = number == 0
      if isFirst || random.chance(40) {
        tables.partnerships[number].maxStudents = max(1, slots * (94 + random.below(20)) / 100)
      }
      if isFirst || random.chance(50) {
        tables.partnerships[number].targetStudents = slots * (70 + random.below(30)) / 100
      }
      if isFirst || random.chance(60) {
        tables.partnerships[number].maxGuests = slots * (4 + random.below(10)) / 100
      }
    }
  }
}
