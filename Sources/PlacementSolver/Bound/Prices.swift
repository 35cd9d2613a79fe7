/// Prices of what schools share: students, and room in partnerships, in units of the objective.
struct Prices: Sendable {
  var students: [Double]
  /// Of one more head, and one more guest, by partnership.
  var heads: [Double]
  var guests: [Double]

  /// Those of the students in whole units.
  var wholeOfStudents: [Int] { students.map { Int($0.rounded()) } }

  func scaled(by factor: Double) -> Prices {
    Prices(
      students: students.map { $0 * factor }, heads: heads.map { $0 * factor },
      guests: guests.map { $0 * factor })
  }
}
