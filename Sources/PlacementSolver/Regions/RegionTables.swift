import PlacementDomain

/// A region as a case of its own; positions count within the region.
struct RegionTables: Sendable {
  let tables: SolverTables
  /// Students, schools, mentors and pairs of the whole case, by position in the region.
  let students: [Int32]
  let schools: [Int32]
  let mentors: [Int32]
  let pairs: [Int32]

  /// - Parameter state: a plan in which all who are not among the region's students stay where they are, `nil` = there is nobody
  ///   else at its schools. Those of them who cannot be told apart from the region's students are in it as well
  ///   (``Bystanders``).
  /// - Complexity: O(mentors of the case + pairs of the region's students), and of the plan to be copied.
  init(_ whole: SolverTables, _ region: Region, beside state: PlanState? = nil) {
    let bystanders = state.map { Bystanders($0, at: region.schools, moving: region.students) }
    let companions = bystanders?.companions ?? [:]
    let places = PartPlaces(whole, schools: region.schools)
    students = (region.students + companions.keys).sorted()
    let columns = PartColumns(whole, places, students: students, only: companions)
    schools = region.schools
    mentors = places.mentors
    pairs = columns.pairs
    tables = SolverTables(
      partOf: whole, places, students: students, columns, beside: bystanders?.state)
  }

  /// The part of a plan that places students of the region at schools of the region.
  func part(of plan: Plan) -> Plan {
    let position = Dictionary(uniqueKeysWithValues: zip(mentors, 0..<Int32(mentors.count)))
    return Plan(
      mentors: students.map { student in
        plan.mentors[Int(student)].flatMap { position[$0.position] }.map(MentorIndex.init)
      })
  }

  /// Writes a plan of the region into one of the whole case.
  func write(_ part: Plan, into plan: inout Plan) {
    for (number, student) in students.enumerated() {
      plan.mentors[Int(student)] = part.mentors[number].map {
        MentorIndex(mentors[Int($0.position)])
      }
    }
  }
}
