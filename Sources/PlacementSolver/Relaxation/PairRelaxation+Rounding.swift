import IntegerProgramming
import PlacementDomain

extension PairRelaxation {
  /// The pair in which each student has most, −1 = none in which she has a tenth.
  func largest() -> [Int32] {
    var result = Array(repeating: (value: 0.1, pair: Int32(-1)), count: tables.studentCount)
    guard let values = outcome?.values else { return result.map(\.pair) }
    for (column, pair) in pairOfColumn.enumerated() where pair >= 0 {
      let student = Int(tables.pairStudent[Int(pair)])
      if values[column] > result[student].value { result[student] = (values[column], pair) }
    }
    return result.map(\.pair)
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
