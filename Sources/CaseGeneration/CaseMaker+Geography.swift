/// A town: its centre, its spread in micro-degrees for each thousandth of a standard deviation, and its
/// weight among the towns.
struct Town {
  var centre: Place
  var spread: Int
  var weight: Int
}

extension CaseMaker {
  /// Side of the region in kilometres: 41 km² of land for each of the first 160 schools less 630, and 17
  /// for each further one. A small case is one dense region, a large one the whole country. Calibrated: the
  /// number of pairs that fit.
  private var sideKm: Int {
    let area = 41 * min(options.schools, 160) - 630 + 17 * max(0, options.schools - 160)
    var side = 28
    while side * side < area { side += 1 }
    return side
  }

  /// Few large towns, many small ones: the weight falls with the rank. Towns keep apart: they follow a
  /// plane sequence of low discrepancy (Roberts 2018, the multiples of 1/g and 1/g² with g³ = g + 1), each
  /// shifted a little.
  mutating func makeTowns() {
    let shift = (random.below(1_000_000), random.below(1_000_000))
    for rank in 0..<max(6, options.schools / 6) {
      let weight = 600 / (rank + 2) + 20
      let north = (shift.0 + rank * 754_878) % 1_000_000 + random.below(160_000)
      let east = (shift.1 + rank * 569_840) % 1_000_000 + random.below(160_000)
      let centre = Place(
        latitude: 51_500_000 + north * sideKm * 9 / 1_000,
        longitude: 4_300_000 + east * sideKm * 145 / 10_000)
      towns.append(Town(centre: centre, spread: 8 + weight / 8, weight: weight))
      townWeights.append((townWeights.last ?? 0) + weight)
    }
  }

  /// A point in one of the towns, nearer to its centre more often.
  mutating func place() -> Place {
    let town = towns[random.cumulative(townWeights)]
    let latitude = town.centre.latitude + random.bell() * town.spread / 2
    let longitude = town.centre.longitude + random.bell() * town.spread * 4 / 5
    return Place(latitude: latitude / 10 * 10, longitude: longitude / 10 * 10)
  }

  /// A mentor whom the student might well have, had, or wish for: of the subject, nearly always one who
  /// takes the student within the travel limit; one in twelve is further away, as in life.
  /// - Returns: position in the mentors; `nil` when nobody has the subject.
  mutating func likelyMentor(of student: Int) -> Int? {
    let isFar = random.chance(8)
    guard let grid = mentorGrids[tables.students[student].subject] else { return nil }
    var found: Int?
    for _ in 0..<6 {
      guard let mentor = grid.draw(near: homes[student], reach: isFar ? 2 : 1, using: &random)
      else { return nil }
      found = mentor
      if takes(mentor, student), isFar || isWithinReach(mentor, student) { break }
    }
    return found
  }

  private func isWithinReach(_ mentor: Int, _ student: Int) -> Bool {
    let limit = tables.students[student].maxMinutes ?? tables.policy.travel.maxMinutes
    let seconds = homes[student].travelSeconds(to: schoolPlaces[schoolOfMentor[mentor]])
    return Double(seconds) <= 60 * limit
  }

  /// Whether level, year, sector and access suit; the subject does.
  func takes(_ mentor: Int, _ student: Int) -> Bool {
    let (mentor, school) = (tables.mentors[mentor], tables.schools[schoolOfMentor[mentor]])
    let student = tables.students[student]
    let sectors = student.sectors
    let hasAccess =
      !student.needs.contains(Self.accessTag) || school.offers.contains(Self.accessTag)
    return mentor.years.contains(student.year) && hasAccess
      && (mentor.levels.isEmpty || mentor.levels.contains(student.level ?? ""))
      && (sectors.isEmpty || sectors.contains(school.sector ?? ""))
  }
}
