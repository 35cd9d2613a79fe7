/// Students and schools of a relaxation: all, or a region.
struct RelaxationScope: Sendable {
  /// Students who get one place at most (rule R1).
  var students: [Int32]
  var schools: [Int32]
  /// Students of other regions who may come to the schools too, each for her price.
  var priced: [Int32] = []
  /// Students of the region who may go elsewhere, each for her price.
  var leaving: [Int32] = []

  init(wholeOf tables: SolverTables) {
    students = (0..<Int32(tables.studentCount)).map { $0 }
    schools = (0..<Int32(tables.schoolCount)).map { $0 }
  }

  init(students: [Int32], schools: [Int32]) {
    self.students = students
    self.schools = schools
  }
}

/// Prices of what schools share: students, and room in partnerships, in units of the objective.
struct Prices: Sendable {
  var students: [Double]
  /// Of one more head, and one more guest, by partnership.
  var heads: [Double]
  var guests: [Double]

  func scaled(by factor: Double) -> Prices {
    Prices(
      students: students.map { $0 * factor }, heads: heads.map { $0 * factor },
      guests: guests.map { $0 * factor })
  }
}
