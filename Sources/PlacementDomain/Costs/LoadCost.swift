/// What the use of schools and partnerships costs, in seconds (model, section 5).
extension Case {
  /// R of the load cost: the students a school can hold at most, and at least 1.
  public func loadCapacity(_ school: SchoolIndex) -> Int {
    let perSlot = duoRules[school] == .never ? 1 : 2
    let slots = mentorsOfSchool[school].reduce(0) { $0 + mentors[$1].capacity }
    return max(1, min(schools[school].maxStudents ?? .max, slots * perSlot))
  }

  /// What the `number`-th student of a school adds to its load cost; never less than the one before.
  public func marginalLoadCost(_ number: Int, capacity: Int) -> Int {
    60 * policy.fairness.stepMinutes * ((number - 1) * policy.fairness.steps / capacity)
  }

  /// Load cost of a school with `count` students, the empty-core term left out.
  /// - Complexity: O(`count`).
  public func loadCost(_ school: SchoolIndex, count: Int) -> Int {
    let capacity = loadCapacity(school)
    var cost = 0
    for number in stride(from: 1, through: count, by: 1) {
      cost += marginalLoadCost(number, capacity: capacity)
    }
    return cost
  }

  /// What it costs when a school of the first tier that somebody fits stays empty.
  public func emptyCost(_ school: SchoolIndex, hasFittingStudent: Bool) -> Int {
    tierPositions[school] == 0 && hasFittingStudent ? 60 * policy.fairness.emptyCoreMinutes : 0
  }

  /// Shortfall cost of a partnership with `count` students.
  public func shortfallCost(_ partnership: PartnershipIndex, count: Int) -> Int {
    guard let target = partnerships[partnership].targetStudents else { return 0 }
    return 60 * policy.partnership.shortfallMinutes * max(0, target - count)
  }
}
