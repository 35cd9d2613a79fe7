import PlacementDomain

/// A real postcode (Fixtures/tables/towns.csv).
struct TownPostcode {
  let postcode: String
  let town: String
  let location: Coordinate
}

/// Turns a recipe into a case: the same recipe makes the same bytes.
struct FixtureMaker {
  private let recipe: Recipe
  private let postcodesOfTown: [String: [TownPostcode]]
  private var tables = CaseTables()
  private var random: UInt64
  private var used: [String: Coordinate] = [:]
  // Parallel to the schools.
  private var sitesOfSchool: [Sites] = []

  static func make(_ recipe: Recipe, _ towns: [TownPostcode]) -> CaseTables {
    var maker = FixtureMaker(recipe, towns)
    maker.makeAll()
    return maker.tables
  }

  private init(_ recipe: Recipe, _ towns: [TownPostcode]) {
    self.recipe = recipe
    postcodesOfTown = Dictionary(grouping: towns, by: \.town)
    random = UInt64(recipe.seed)
  }

  private mutating func makeAll() {
    tables.policy = recipe.policy
    tables.partnerships = recipe.partnerships
    tables.travel = recipe.travel
    for sites in recipe.sites { makeSchools(sites) }
    makeMentors()
    makeStudents()
    tables.postcodes = used.sorted { $0.key < $1.key }
      .map { PostcodeLocation(postcode: $0.key, location: $0.value) }
  }

  // MARK: Schools and mentors

  private mutating func makeSchools(_ sites: Sites) {
    for number in 0..<sites.count {
      let town = sites.town(number)
      var school = School(
        id: sites.id(number),
        name: "\(town) \(sites.sector) \(number / sites.towns.count + 1)")
      school.board = sites.boards.isEmpty ? nil : sites.boards[number % sites.boards.count]
      school.partnership = sites.partnership
      school.cluster =
        sites.clusters.isEmpty ? nil : sites.clusters[number % sites.clusters.count]
      school.tier = sites.tier
      school.sector = sites.sector
      school.types = sites.types
      school.location = postcode(in: town)?.location
      school.minStudents = sites.minStudents
      school.maxStudents = sites.maxStudents
      school.duo = sites.duo[number % sites.duo.count]
      school.offers = sites.offers
      tables.schools.append(school)
      sitesOfSchool.append(sites)
    }
  }

  /// Hands out the slots of every subject, one or two at a time: first a mentor for each school, then the
  /// rest by weight. A school for one student needs no second mentor.
  private mutating func makeMentors() {
    var left = recipe.subjects.map(\.slots)
    for school in tables.schools.indices {
      addMentor(weighted(left), school, &left)
    }
    let weights = tables.schools.indices.map {
      tables.schools[$0].maxStudents == 1 ? 0 : sitesOfSchool[$0].weight
    }
    for subject in left.indices {
      while left[subject] > 0 { addMentor(subject, weighted(weights), &left) }
    }
    for number in tables.mentors.indices {
      tables.mentors[number].id = "m" + digits(number + 1, 3)
    }
  }

  private mutating func addMentor(_ subject: Int, _ school: Int, _ left: inout [Int]) {
    let school = tables.schools[school]
    let capacity = min(left[subject], school.maxStudents == 1 ? 1 : 1 + below(2))
    var mentor = Mentor(
      id: "", school: school.id, subjects: [recipe.subjects[subject].subject], capacity: capacity)
    if recipe.level == nil, below(100) < 12 { mentor.levels = ["1", "2"] }
    if recipe.level == nil, below(100) < 10 { mentor.levels = ["2"] }
    if below(100) < 8 { mentor.years = YearSet([2...4]) }
    tables.mentors.append(mentor)
    left[subject] -= capacity
  }

  // MARK: Students

  private mutating func makeStudents() {
    let total = recipe.subjects.reduce(0) { $0 + $1.students }
    var number = 0
    for demand in recipe.subjects {
      for _ in 0..<demand.students {
        number += 1
        tables.students.append(student("st" + digits(number, total > 999 ? 4 : 3), demand.subject))
      }
    }
  }

  private mutating func student(_ id: String, _ subject: String) -> Student {
    var student = Student(id: id, subject: subject, year: 1 + weighted(recipe.years))
    student.level = recipe.level ?? (below(100) < recipe.firstDegreePercent ? "1" : "2")
    student.institute = recipe.institutes[weighted(recipe.institutes.map(\.weight))].name
    student.programme = recipe.programmes[weighted(recipe.programmes.map(\.weight))].name
    let home = recipe.homes[below(recipe.homes.count)]
    if let place = postcode(in: home) {
      student.postcode = place.postcode
      used[place.postcode] = place.location
    }
    if student.year > 1, below(100) < recipe.historyPercent {
      student.history = [tables.schools[below(tables.schools.count)].id]
    }
    if student.programme == "parttime", below(100) < recipe.employedPercent {
      student.employer = tables.schools[below(tables.schools.count)].id
    }
    return student
  }

  // MARK: Helpers

  private mutating func postcode(in town: String) -> TownPostcode? {
    guard let places = postcodesOfTown[town] else { return nil }
    return places[below(places.count)]
  }

  private func digits(_ number: Int, _ width: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, width - text.count)) + text
  }

  private mutating func weighted(_ weights: [Int]) -> Int {
    var left = below(weights.reduce(0, +))
    for (position, weight) in weights.enumerated() {
      if left < weight { return position }
      left -= weight
    }
    return weights.count - 1
  }

  /// SplitMix64.
  private mutating func below(_ bound: Int) -> Int {
    random &+= 0x9E37_79B9_7F4A_7C15
    var z = random
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return bound <= 1 ? 0 : Int((z ^ (z >> 31)) % UInt64(bound))
  }
}
