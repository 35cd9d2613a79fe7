import IntegerProgramming
import PlacementDomain

extension PairRelaxation {
  /// Proposes the basis in which a plan is a vertex: a primal feasible start.
  func propose(_ state: PlanState) throws {
    var heads = Array(repeating: 0, count: tables.schoolCount)
    var rows = Array(repeating: BasisStatus.basic, count: rowCount)
    var columns = Array(repeating: BasisStatus.atLower, count: pairOfColumn.count)
    for student in 0..<tables.studentCount where state.pairOf[student] >= 0 {
      let column = Int(columnOfPair[Int(state.pairOf[student])])
      guard column >= 0 else { continue }
      columns[column] = .basic
      rows[Int(rowOfStudent[student])] = .atUpper
      heads[Int(tables.pairSchool[Int(state.pairOf[student])])] += 1
    }
    for entry in schools {
      var left = heads[entry.school]
      if let open = entry.open, left > 0 { columns[open] = .atUpper }
      if let empty = entry.empty, left == 0 { columns[empty] = .atUpper }
      guard !entry.steps.isEmpty else { continue }
      var isSet = false
      for (number, step) in entry.steps.enumerated() where !isSet {
        if left > step.width, number + 1 < entry.steps.count {
          columns[step.column] = .atUpper
          left -= step.width
        } else {
          columns[step.column] = .basic
          isSet = true
        }
      }
      rows[entry.row] = .atLower
    }
    // Each cell takes half a slot for each of its students.
    for cell in slotColumn.indices
    where slotColumn[cell] >= 0 && !self.rows[Int(halfRow[cell])].isAsleep {
      columns[Int(slotColumn[cell])] = .basic
      rows[Int(halfRow[cell])] = .atUpper
    }
    try relaxation.propose(rows: presentRows.map { rows[$0] }, columns: columns)
  }
}
