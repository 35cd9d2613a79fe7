import IntegerProgramming
import PlacementDomain

extension PairRelaxation {
  /// Students whom the relaxation does not put whole where a plan has them.
  func disputed(_ state: PlanState) -> [Int] {
    guard let values = outcome?.values else { return [] }
    var total = Array(repeating: 0.0, count: tables.studentCount)
    for (column, pair) in pairOfColumn.enumerated() where pair >= 0 {
      total[Int(tables.pairStudent[Int(pair)])] += values[column]
    }
    return scope.students.map(Int.init).filter { student in
      let pair = Int(state.pairOf[student])
      guard pair >= 0 else { return total[student] > 1e-6 }
      let column = Int(columnOfPair[pair])
      return column < 0 || values[column] < 1 - 1e-6
    }
  }

  /// The placements that the relaxation takes whole, or nearly so.
  ///
  /// - Returns: the pair of each student, −1 = none; they need not go together.
  func rounded() -> [Int32] {
    var result = Array(repeating: Int32(-1), count: tables.studentCount)
    guard let values = outcome?.values else { return result }
    for (column, pair) in pairOfColumn.enumerated() where pair >= 0 && values[column] > 0.501 {
      result[Int(tables.pairStudent[Int(pair)])] = pair
    }
    return result
  }
}
