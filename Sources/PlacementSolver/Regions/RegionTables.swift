import PlacementDomain

/// A region as a case of its own: its students and schools, and those of other regions who may come.
///
/// Positions count within the region; the students who are at home there come first, so that what is known of
/// ``own`` holds for ``open`` as well.
struct RegionTables: Sendable {
  /// With its own students only.
  let own: SolverTables
  /// With everybody who fits at one of its schools.
  let open: SolverTables
  /// Of ``open``: who is at home, who may come and who may leave.
  let scope: RelaxationScope
  /// Students, mentors and pairs of the whole case, by position in ``open``.
  let students: [Int32]
  let mentors: [Int32]
  let pairs: [Int32]

  /// - Complexity: O(pairs of the case).
  init(_ whole: SolverTables, _ region: Region) {
    var isInside = Array(repeating: false, count: whole.schoolCount)
    for school in region.schools { isInside[Int(school)] = true }
    func fits(_ student: Int, inside: Bool) -> Bool {
      whole.pairs(of: student).contains { isInside[Int(whole.pairSchool[$0])] == inside }
    }
    let own = Set(region.students)
    let guests = (0..<Int32(whole.studentCount)).filter {
      !own.contains($0) && fits(Int($0), inside: true)
    }
    let places = PartPlaces(whole, schools: region.schools)
    let home = region.students.count
    students = region.students + guests
    mentors = places.mentors
    self.own = SolverTables(
      partOf: whole, places, students: students[..<home],
      PartColumns(whole, places, students: students[..<home]))
    let columns = PartColumns(whole, places, students: students[...])
    pairs = columns.pairs
    open = SolverTables(partOf: whole, places, students: students[...], columns)
    var scope = RelaxationScope(wholeOf: self.own)
    scope.priced = (home..<students.count).map(Int32.init)
    scope.leaving = scope.students.filter { fits(Int(region.students[Int($0)]), inside: false) }
    self.scope = scope
  }

  var homeCount: Int { scope.students.count }

  /// The part of a plan that places students of the region at schools of the region.
  func part(of plan: Plan) -> Plan {
    let position = Dictionary(uniqueKeysWithValues: zip(mentors, 0..<Int32(mentors.count)))
    return Plan(
      mentors: students.prefix(homeCount).map { student in
        plan.mentors[Int(student)].flatMap { position[$0.position] }.map(MentorIndex.init)
      })
  }

  /// Writes a plan of the region into one of the whole case.
  func write(_ part: Plan, into plan: inout Plan) {
    for (number, student) in students.prefix(homeCount).enumerated() {
      plan.mentors[Int(student)] = part.mentors[number].map {
        MentorIndex(mentors[Int($0.position)])
      }
    }
  }
}
