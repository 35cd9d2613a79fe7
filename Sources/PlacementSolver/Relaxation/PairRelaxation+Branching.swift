import IntegerProgramming
import PlacementDomain

/// A restriction of a relaxation: ranges of columns, and bounds of a row.
struct Branch {
  var columns: [(column: Int, range: ClosedRange<Int>)] = []
  var row: (row: Int, bounds: IntegerProgram.Row?)?
}

/// What a search of the tree brought.
struct BranchingOutcome {
  /// Whether every node was looked at: nothing in the relaxation is then better than the cutoff.
  var isExhausted: Bool
  var nodes = 0
}

extension PairRelaxation {
  /// Branch and bound, depth first (Land and Doig 1960, doi:10.2307/1910129), from an optimal relaxation that has all
  /// columns of interest; rows and cuts are separated in every node and hold everywhere. Ends with the
  /// relaxation as it was.
  ///
  /// It branches on decisions that move much: whether a school opens, whether a student is placed at all, at which
  /// school, and only then with whom.
  ///
  /// - Parameters:
  ///   - cutoff: objective of the plan to beat.
  ///   - visit: called with every solved node, to make plans from it; answers the cutoff from there on.
  mutating func branch(
    cutoff: Int, nodes limit: Int, _ limits: SearchLimits,
    visit: (borrowing PairRelaxation) -> Int
  ) throws -> BranchingOutcome {
    var cutoff = cutoff
    var result = BranchingOutcome(isExhausted: true)
    // What undoes a step, and the way not yet gone at it.
    var path: [(undo: Branch, other: Branch?)] = []
    var isOpen = true
    while isOpen {
      if result.nodes >= limit || limits.isOver {
        result.isExhausted = false
        break
      }
      result.nodes += 1
      if try bound(below: cutoff, limits) {
        cutoff = min(cutoff, visit(self))
        if let (first, second) = branches() {
          path.append((try apply(first), second))
          continue
        }
      }
      isOpen = false
      while let last = path.popLast() {
        _ = try apply(last.undo)
        guard let other = last.other else { continue }
        path.append((try apply(other), nil))
        isOpen = true
        break
      }
    }
    while let last = path.popLast() { _ = try apply(last.undo) }
    try solve(byRows: true, limits)
    return result
  }

  /// Solves a node.
  /// - Returns: whether something better than the cutoff may be in it.
  private mutating func bound(below cutoff: Int, _ limits: SearchLimits) throws -> Bool {
    try solve(byRows: true, limits)
    for _ in 0..<20 {
      switch outcome?.termination {
      case .proven:
        // The objective is whole.
        if (outcome?.objective ?? 0) > Double(cutoff) - 1 + 1e-6,
          (provenBound(isClosed: true) ?? .min) >= cutoff
        {
          return false
        }
        if try separate() + cut(atMost: 20) == 0 { return true }
        try solve(byRows: true, limits)
        try removeIdleCuts()
      case .infeasible: return false
      default: return !limits.isOver
      }
    }
    return true
  }

  /// Restricts the relaxation.
  /// - Returns: what takes it back.
  private mutating func apply(_ branch: Branch) throws -> Branch {
    var undo = Branch(columns: branch.columns.map { ($0.column, range(of: $0.column)) })
    try narrow(branch.columns)
    if let (row, bounds) = branch.row {
      undo.row = (row, rows[row].narrowed)
      try narrow(row: row, to: bounds)
    }
    return undo
  }

  // MARK: What to branch on

  /// The two ways at the most undecided decision, the likelier first; `nil` when all is whole.
  private func branches() -> (first: Branch, second: Branch)? {
    guard let values = outcome?.values else { return nil }
    if let column = mostUndecided(schools.compactMap(\.open), values) {
      return ways(values[column], up: Branch(columns: [(column, 1...1)]), down: [column])
    }
    var best: (doubt: Double, value: Double, own: [Int], others: [Int], row: Int)?
    for (student, own) in fractionalStudents(values) {
      let total = own.reduce(0.0) { $0 + values[$1] }
      var groups: [Int32: [Int]] = [:]
      for column in own {
        groups[tables.pairSchool[Int(pairOfColumn[column])], default: []].append(column)
      }
      let row = Int(rowOfStudent[student])
      let all = columns(ofStudent: student)
      // Whether at all, then where, then with whom.
      var choices = [(total, all, [Int]())]
      if doubt(total) == 0 {
        choices = groups.sorted { $0.key < $1.key }.map { school, group in
          let here = all.filter { tables.pairSchool[Int(pairOfColumn[$0])] == school }
          return (group.reduce(0.0) { $0 + values[$1] }, here, all.filter { !here.contains($0) })
        }
        if choices.allSatisfy({ doubt($0.0) == 0 }) {
          choices = own.map { column in (values[column], [column], all.filter { $0 != column }) }
        }
      }
      let bonus = doubt(total) > 0 ? 1.0 : 0
      for (value, here, others) in choices where doubt(value) > 0 {
        if doubt(value) + bonus > best?.doubt ?? 0 {
          best = (doubt(value) + bonus, value, here, others, row)
        }
      }
    }
    guard let best else { return nil }
    let up = Branch(
      columns: best.others.map { ($0, 0...0) }, row: (best.row, .init(lower: 1, upper: 1)))
    return ways(best.value, up: up, down: best.own)
  }

  private func ways(_ value: Double, up: Branch, down: [Int]) -> (first: Branch, second: Branch) {
    let down = Branch(columns: down.map { ($0, 0...0) })
    return value >= 0.5 ? (up, down) : (down, up)
  }

  /// How far a value is from whole.
  private func doubt(_ value: Double) -> Double {
    let distance = abs(value - value.rounded())
    return distance < 1e-5 ? 0 : distance
  }

  private func mostUndecided(_ columns: [Int], _ values: [Double]) -> Int? {
    let column = columns.max { doubt(values[$0]) < doubt(values[$1]) }
    return column.flatMap { doubt(values[$0]) > 0 ? $0 : nil }
  }

  /// Students with a fractional placement, and the columns that they use.
  private func fractionalStudents(_ values: [Double]) -> [(student: Int, columns: [Int])] {
    var used: [Int: [Int]] = [:]
    for (column, pair) in pairOfColumn.enumerated() where pair >= 0 && values[column] > 1e-6 {
      used[Int(tables.pairStudent[Int(pair)]), default: []].append(column)
    }
    return used.filter { $0.value.contains { doubt(values[$0]) > 0 } }
      .sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private func columns(ofStudent student: Int) -> [Int] {
    tables.pairs(of: student).compactMap { pair in
      columnOfPair[pair] < 0 ? nil : Int(columnOfPair[pair])
    }
  }
}
