public import PlacementDomain

/// Lets a night pass: what changes in a placement office from one evening to the next, at a plausible pace
/// for a case of any size and origin. `Documentation/Generator.md` has the numbers.
public enum CaseEvolution {
  /// The case a night later.
  ///
  /// Pure and seeded: the same case and seed make the same night. One seed will do for many nights in a row,
  /// since the draws depend on the case too. Ids are never given twice.
  /// - Parameter tables: a valid case; `previous` is the plan in force.
  /// - Throws: the problems of a case that is not valid.
  /// - Complexity: O(n log n) in the rows.
  public static func night(after tables: CaseTables, seed: UInt64) throws(CaseProblems) -> CaseNight
  {
    _ = try Case(tables)
    var maker = NightMaker(tables, seed: seed)
    try maker.make()
    return CaseNight(tables: maker.tables, changes: maker.changes)
  }
}

/// Makes the changes of one night, table by table.
struct NightMaker {
  var tables: CaseTables
  var changes: [NightChange] = []
  var random: SeededRandom
  var studentIds: RowIds
  var mentorIds: RowIds

  init(_ tables: CaseTables, seed: UInt64) {
    self.tables = tables
    studentIds = RowIds(tables.students.map(\.id), prefix: "st")
    mentorIds = RowIds(tables.mentors.map(\.id), prefix: "m")
    random = SeededRandom(seed: seed)
    stir()
  }

  /// Makes the draws depend on the case, so that one seed serves many nights: each night changes a number
  /// of rows or of slots.
  private mutating func stir() {
    var (students, mentors) = (studentIds, mentorIds)
    for byte in (students.next() + " " + mentors.next()).utf8 { random.stir(UInt64(byte)) }
    let slots = tables.mentors.reduce(0) { $0 + $1.capacity }
    let limits = tables.schools.reduce(0) { $0 + ($1.maxStudents ?? 0) }
    for number in [
      tables.students.count, tables.mentors.count, tables.decisions.count, slots, limits,
    ] {
      random.stir(UInt64(number))
    }
  }

  mutating func make() throws(CaseProblems) {
    forgetTheGone()
    loseMentor()
    changeCapacity()
    gainMentors()
    loseStudent()
    enrolStudents()
    try decide()
  }

  /// Takes rows of the plan in force out whose students were gone before tonight.
  private mutating func forgetTheGone() {
    let present = Set(tables.students.map(\.id))
    tables.previous.removeAll { !present.contains($0.student) }
  }

  /// Removes decisions that a change has made void; a decision that names what is gone would be an error.
  mutating func removeDecisions(where isVoid: (Decision) -> Bool) {
    changes += tables.decisions.filter(isVoid).map { .decisionGone($0) }
    tables.decisions.removeAll(where: isVoid)
  }

  /// A row drawn at random, not the one with the highest id; `nil` when there is no other.
  mutating func leaver(of count: Int, except highest: Int?) -> Int? {
    guard count > 1 else { return nil }
    let row = random.below(highest == nil ? count : count - 1)
    guard let highest, row >= highest else { return row }
    return row + 1
  }
}
