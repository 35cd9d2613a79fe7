import IntegerProgramming
import PlacementDomain

extension PairRelaxation {
  /// Dives from an optimal relaxation to a whole point: puts the students who are nearly whole where they nearly are,
  /// solves again, and so on; a step that leads nowhere is taken back and made smaller. Ends with the
  /// relaxation as it was.
  ///
  /// - Parameter cutoff: objective of the plan to beat.
  /// - Returns: the placements of the last point, one pair for each student, −1 = none; they need not go together.
  mutating func dive(cutoff: Int, _ limits: SearchLimits) throws -> [Int32] {
    var steps: [[(column: Int, range: ClosedRange<Int>)]] = []
    var result = rounded()
    var share = 4
    var failures = 0
    while !limits.isOver, failures < Self.patience, steps.count < 200 {
      let batch = nearlyWhole(share: share)
      if batch.isEmpty { break }
      steps.append(batch.map { ($0, range(of: $0)) })
      try narrow(batch.map { ($0, 1...1) })
      if case .open = try solveNode(below: cutoff, rounds: 2, isProof: false, limits) {
        result = rounded()
        continue
      }
      failures += 1
      guard let last = steps.popLast() else { break }
      try narrow(last)
      if batch.count == 1 {
        // Not there, then.
        steps.append(last)
        try narrow(batch.map { ($0, 0...0) })
      } else {
        share = max(share * 2, 4)
      }
      guard case .open = try solveNode(below: cutoff, rounds: 2, isProof: false, limits) else {
        break
      }
    }
    for step in steps.reversed() { try narrow(step) }
    try solve(byRows: true, limits)
    return result
  }

  /// Steps that may lead nowhere.
  private static let patience = 12

  /// The fractional columns of greatest value, at most one in so many, one for each student and mentor.
  private func nearlyWhole(share: Int) -> [Int] {
    guard let values = outcome?.values else { return [] }
    let fractional = pairOfColumn.indices.filter {
      pairOfColumn[$0] >= 0 && values[$0] > 1e-5 && values[$0] < 1 - 1e-5
        && range(of: $0).lowerBound < range(of: $0).upperBound
    }.sorted { (-values[$0], $0) < (-values[$1], $1) }
    var students: Set<Int32> = []
    var mentors: Set<Int32> = []
    var result: [Int] = []
    for column in fractional where result.count * share <= fractional.count {
      let pair = Int(pairOfColumn[column])
      guard values[column] > 0.3 || result.isEmpty,
        students.insert(tables.pairStudent[pair]).inserted,
        mentors.insert(tables.pairMentor[pair]).inserted
      else { continue }
      result.append(column)
    }
    return result
  }
}
