import Foundation
import IntegerProgramming
import PlacementDomain

extension PairRelaxation {
  /// Rounds the relaxation to a plan: fixes placements that it almost takes whole, solves again, and so on
  /// until none is left between 0 and 1. Rows that become violated are added on the way.
  ///
  /// - Returns: the pair of each student, −1 = unplaced; `nil` when time ran out or GLPK found no way on.
  mutating func dive(_ limits: SearchLimits) throws -> [Int32]? {
    var fixed: [Int] = []
    defer { try? release(fixed) }
    var last: [Int] = []
    while true {
      guard !limits.isOver, let values = outcome?.values else { return nil }
      if outcome?.termination != .proven {
        // A dead end: the last placements do not go together. The first of them is given up.
        guard let wrong = last.first else { return nil }
        try relaxation.setBounds(ofColumns: last.map { ($0, 0, $0 == wrong ? 0 : 1) })
        last = []
        try solve(byRows: true, limits)
        continue
      }
      if try separate() > 0 {
        try solve(byRows: true, limits)
        continue
      }
      let batch = nextToFix(values)
      if ProcessInfo.processInfo.environment["SAY"] != nil {
        FileHandle.standardError.write(
          Data(
            "   \(String(format: "%.2f", Double(clock()) / 1e6)) fractional \(values.enumerated().count { pairOfColumn[$0.offset] >= 0 && $0.element > 1e-5 && $0.element < 1 - 1e-5 }) batch \(batch.count) objective \(outcome!.objective)\n"
              .utf8))
      }
      if batch.isEmpty { return roundedPairs(values) }
      try relaxation.setBounds(ofColumns: batch.map { ($0, 1, 1) })
      fixed += batch
      last = batch
      try solve(byRows: true, limits)
    }
  }

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
  func rounded() -> [Int32] { outcome.map { roundedPairs($0.values) } ?? [] }

  private func release(_ columns: [Int]) throws {
    try relaxation.setBounds(ofColumns: columns.map { ($0, 0, 1) })
  }

  /// Fractional columns to fix at 1: all that are close, or the closest few.
  private func nextToFix(_ values: [Double]) -> [Int] {
    var fractional: [(value: Double, column: Int)] = []
    for (column, pair) in pairOfColumn.enumerated() where pair >= 0 {
      let value = values[column]
      if value > 1e-5, value < 1 - 1e-5 { fractional.append((value, column)) }
    }
    fractional.sort { (-$0.value, $0.column) < (-$1.value, $1.column) }
    // One at each school at a time: what is fixed together seldom interacts.
    var batch: [Int] = []
    var used: Set<Int32> = []
    for (value, column) in fractional {
      let school = tables.pairSchool[Int(pairOfColumn[column])]
      guard value > 0.9 || batch.isEmpty || (value > 0.499 && !used.contains(school)) else {
        continue
      }
      used.insert(school)
      batch.append(column)
      if value < 0.9, batch.count >= max(1, fractional.count / 12) { break }
    }
    return batch
  }

  private func roundedPairs(_ values: [Double]) -> [Int32] {
    var result = Array(repeating: Int32(-1), count: tables.studentCount)
    for (column, pair) in pairOfColumn.enumerated() where pair >= 0 && values[column] > 0.501 {
      result[Int(tables.pairStudent[Int(pair)])] = pair
    }
    return result
  }
}
