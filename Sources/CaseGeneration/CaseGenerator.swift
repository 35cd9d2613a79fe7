public import PlacementDomain

/// Makes realistic synthetic cases: towns of different size, subjects with surplus and shortage, all rules
/// of the model in use. The same options make the same case on every machine: whole-number arithmetic, no
/// clock, no system randomness.
public enum CaseGenerator {
  /// - Complexity: O(students + schools × subjects).
  public static func generate(_ options: GeneratorOptions) -> CaseTables {
    var maker = CaseMaker(options)
    maker.make()
    return maker.tables
  }
}

/// A school subject with its share of students and of mentors, in percent of the mean.
struct SubjectProfile {
  let code: String
  let demand: Int
  let supply: Int

  static let all = [
    SubjectProfile(code: "arts", demand: 50, supply: 60),
    SubjectProfile(code: "biology", demand: 90, supply: 95),
    SubjectProfile(code: "chemistry", demand: 35, supply: 60),
    SubjectProfile(code: "computing", demand: 25, supply: 35),
    SubjectProfile(code: "dutch", demand: 120, supply: 150),
    SubjectProfile(code: "economics", demand: 90, supply: 90),
    SubjectProfile(code: "english", demand: 170, supply: 165),
    SubjectProfile(code: "french", demand: 35, supply: 60),
    SubjectProfile(code: "geography", demand: 120, supply: 95),
    SubjectProfile(code: "german", demand: 35, supply: 70),
    SubjectProfile(code: "health", demand: 50, supply: 55),
    SubjectProfile(code: "history", demand: 190, supply: 140),
    SubjectProfile(code: "maths", demand: 130, supply: 165),
    SubjectProfile(code: "music", demand: 25, supply: 30),
    SubjectProfile(code: "pe", demand: 110, supply: 115),
    SubjectProfile(code: "physics", demand: 40, supply: 70),
    SubjectProfile(code: "social-studies", demand: 130, supply: 95),
    SubjectProfile(code: "technology", demand: 40, supply: 55),
  ]
}

struct CaseMaker {
  let options: GeneratorOptions
  var tables = CaseTables()
  var random: SeededRandom
  private var towns: [Town] = []
  private var townWeights: [Int] = []

  /// A town: its centre and spread in micro-degrees of latitude, and its weight.
  private struct Town {
    var latitude: Int
    var longitude: Int
    var spread: Int
    var weight: Int
  }

  static let institutes = ["hr", "hu", "hva", "windesheim", "nhl"]
  static let tags = [
    "daltonian", "exam-classes", "large-classes", "multilingual", "special-needs", "vmbo-basis",
  ]

  init(_ options: GeneratorOptions) {
    self.options = options
    random = SeededRandom(seed: options.seed)
  }

  var isPlain: Bool { options.profile == .plain }

  mutating func make() {
    makePolicy()
    makeTowns()
    makePartnerships()
    makeSchools()
    makeMentors()
    makeStudents()
    if !isPlain {
      makePrevious()
      makeDecisions()
      makeTravel()
    }
  }

  // MARK: Geography

  /// Side of the region in kilometres: about 7 km² a town-sized patch for each school, so that a student
  /// reaches a share of the schools that falls as the region grows.
  private var sideKm: Int {
    var side = 40
    while side * side < 30 * options.schools { side += 5 }
    return min(side, 320)
  }

  private mutating func makeTowns() {
    let count = max(3, options.schools / 6)
    for number in 0..<count {
      // Few large towns, many small ones.
      let weight = 600 / (number + 2) + 20
      towns.append(
        Town(
          latitude: 51_500_000 + random.below(sideKm * 9_000),
          longitude: 4_300_000 + random.below(sideKm * 14_500),
          spread: 8 + weight / 8, weight: weight))
    }
    townWeights = towns.map(\.weight)
  }

  mutating func point() -> Coordinate {
    let town = towns[random.weighted(townWeights)]
    let latitude = town.latitude + random.bell() * town.spread / 2
    let longitude = town.longitude + random.bell() * town.spread * 4 / 5
    return Coordinate(
      latitude: Double(latitude / 10) / 100_000, longitude: Double(longitude / 10) / 100_000)
  }

  // MARK: Policy and partnerships

  private mutating func makePolicy() {
    var policy = Policy()
    policy.priority.years = [4: 8, 3: 4, 2: 2]
    if isPlain {
      policy.duo.default = .never
      policy.fairness.stepMinutes = 0
      policy.fairness.emptyCoreMinutes = 0
    } else {
      policy.needs.hard = ["wheelchair"]
      policy.guests.exemptSubjects = ["physics", "german"]
      policy.tiers.exempt.subjects = ["history", "social-studies"]
      policy.duo.match = options.seed % 3 == 0 ? [.institute] : []
      policy.employer.rule = .preferred
    }
    tables.policy = policy
  }

  private mutating func makePartnerships() {
    guard !isPlain else { return }
    let count = max(1, options.schools / 20)
    let share = options.students / count
    for number in 0..<count {
      let first = random.below(Self.institutes.count)
      let institutes = (0..<3).map { Self.institutes[(first + $0) % Self.institutes.count] }
      tables.partnerships.append(
        Partnership(
          id: id("p", number, count), name: "Partnership \(number + 1)",
          institutes: institutes.sorted(),
          maxStudents: random.chance(40) ? share * 11 / 10 : nil,
          targetStudents: random.chance(50) ? share * 3 / 4 : nil,
          maxGuests: random.chance(60) ? share / 8 : nil))
    }
  }

  func id(_ prefix: String, _ number: Int, _ count: Int) -> String {
    let digits = max(3, String(count).count)
    let text = String(number)
    return prefix + String(repeating: "0", count: digits - text.count) + text
  }

  // MARK: Schools and mentors

  private mutating func makeSchools() {
    var points = (0..<options.schools).map { _ in point() }
    // Neighbours share a partnership: schools in order of place.
    points.sort {
      (Int($0.longitude * 4), $0.latitude, $0.longitude) < (
        Int($1.longitude * 4), $1.latitude, $1.longitude
      )
    }
    for number in 0..<options.schools {
      var school = School(
        id: id("s", number, options.schools), name: "School \(number + 1)",
        board: id("b", number / 4, options.schools), location: points[number])
      school.sector = random.chance(15) ? "mbo" : "vo"
      if school.sector == "vo" {
        school.types = ["vmbo", "havo", "vwo"].filter { _ in random.chance(60) }
      }
      if !isPlain { addRules(to: &school, number) }
      tables.schools.append(school)
    }
  }

  private mutating func addRules(to school: inout School, _ number: Int) {
    let tier = random.weighted([62, 10, 20, 8])
    school.tier = ["core", "aspirant", "shell", "outside"][tier]
    if tier < 3 {
      let partnership = min(number / 20, tables.partnerships.count - 1)
      school.partnership = tables.partnerships[partnership].id
      school.cluster = "\(tables.partnerships[partnership].id)-\(number % 20 / 7)"
    }
    school.duo = [DuoRule.required, .never, .allowed, nil][random.weighted([8, 35, 37, 20])]
    if random.chance(6) { school.minStudents = 2 + random.below(3) }
    school.offers = Self.tags.filter { _ in random.chance(35) }
    if random.chance(50) { school.offers.append("wheelchair") }
  }

  /// Mentors until the slots suffice for the students, a duo holding two; then limits at half the schools.
  private mutating func makeMentors() {
    let subjects = SubjectProfile.all
    let slotsWanted = options.students * (options.profile == .crowded ? 70 : 92) / 100
    let supply = subjects.map(\.supply)
    var slots = 0
    var slotsAt = Array(repeating: 0, count: options.schools)
    var isTaken: Set<Int> = []
    while slots < slotsWanted {
      let school = random.below(options.schools)
      let subject = random.weighted(supply)
      if !isTaken.insert(school * subjects.count + subject).inserted, random.chance(70) { continue }
      let capacity = 1 + random.weighted([55, 30, 10, 5])
      tables.mentors.append(mentor(school, subjects[subject].code, capacity))
      slots += capacity
      slotsAt[school] += capacity
    }
    for number in tables.mentors.indices {
      tables.mentors[number].id = id("m", number, tables.mentors.count)
    }
    guard !isPlain else { return }
    for school in 0..<options.schools where random.chance(55) {
      let limit = max(
        tables.schools[school].minStudents, slotsAt[school] * (80 + random.below(35)) / 100)
      tables.schools[school].maxStudents = max(1, limit)
    }
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
}
