import IntegerProgramming
import PlacementDomain

/// One way at a decision.
enum Branch {
  /// The opening of a school, or any other column.
  case column(Int, ClosedRange<Int>)
  case student(StudentRule)
}

/// A decision about one student: a place of some kind and no other, or none of that kind.
struct StudentRule {
  var student: Int32
  /// Where; `nil` = anywhere.
  var school: Int32?
  var mentor: Int32?
  var isWanted: Bool

  func forbids(_ pair: Int, _ tables: SolverTables) -> Bool {
    let isOfKind =
      (school.map { $0 == tables.pairSchool[pair] } ?? true)
      && (mentor.map { $0 == tables.pairMentor[pair] } ?? true)
    return isOfKind != isWanted
  }
}

/// What takes a way back.
private struct Undo {
  var columns: [(column: Int, range: ClosedRange<Int>)] = []
  var row: (row: Int, bounds: IntegerProgram.Row?)?
  var student: Int32?
}

/// How much work to spend on a tree.
struct BranchingEffort {
  /// At most; the same on every machine.
  var nodes: Int
  /// Rounds of cuts in each node below the first.
  var rounds: Int
  /// Whether the end of the tree is to be a proof; else only plans are wanted.
  var isProof: Bool

  static func proof(nodes: Int) -> BranchingEffort {
    BranchingEffort(nodes: nodes, rounds: 10, isProof: true)
  }

  /// A proof where little is missing.
  static func shortProof(nodes: Int) -> BranchingEffort {
    BranchingEffort(nodes: nodes, rounds: 2, isProof: true)
  }

  static func plans(nodes: Int) -> BranchingEffort {
    BranchingEffort(nodes: nodes, rounds: 2, isProof: false)
  }
}

/// What a search of the tree brought.
struct BranchingOutcome {
  /// Whether every node was looked at: where a proof was wanted, nothing is then better than the cutoff.
  var isExhausted: Bool
  var nodes = 0
}

extension PairRelaxation {
  /// Branch, price and cut, depth first (Land and Doig 1960, doi:10.2307/1910129; Barnhart and others 1998,
  /// doi:10.1287/opre.46.3.316), from an optimal relaxation. Columns come in where a node could not be closed without
  /// them; rows and cuts are separated in every node and hold everywhere. Ends with what it narrowed released, and with
  /// the outcome of the last node.
  ///
  /// It branches on decisions that move much: whether a school opens, whether a student is placed at all, at which
  /// school, and only then with whom.
  ///
  /// - Parameters:
  ///   - cutoff: objective of the plan to beat.
  ///   - visit: called with every solved node, and whether it is whole, to make plans from it; answers the cutoff from
  ///     there on.
  mutating func branch(
    cutoff: Int, _ effort: BranchingEffort, _ limits: SearchLimits,
    visit: (_ node: borrowing PairRelaxation, _ isWhole: Bool) -> Int
  ) throws -> BranchingOutcome {
    var cutoff = cutoff
    var result = BranchingOutcome(isExhausted: true)
    // What undoes a step, and the way not yet gone at it.
    var path: [(undo: Undo, other: Branch?)] = []
    search: while true {
      guard result.nodes < effort.nodes, !limits.isOver else {
        result.isExhausted = false
        break
      }
      result.nodes += 1
      switch try solveNode(
        below: cutoff, rounds: path.isEmpty ? 2 * effort.rounds : effort.rounds,
        isProof: effort.isProof, limits)
      {
      case .unsolved:
        result.isExhausted = false
        break search
      case .open:
        let ways = branches()
        cutoff = min(cutoff, visit(self, ways == nil))
        if let ways {
          path.append((try apply(ways.first), ways.second))
          continue
        }
        // Whole, and yet no plan came of it: nothing is proven then.
        if (outcome?.objective ?? 0) < Double(cutoff) - 0.5 { result.isExhausted = false }
      case .empty: break
      }
      guard try stepBack(&path) else { break }
    }
    while let last = path.popLast() { try takeBack(last.undo) }
    return result
  }

  /// Goes back to the last decision of which one way is left, and takes that.
  /// - Returns: whether there is one.
  private mutating func stepBack(_ path: inout [(undo: Undo, other: Branch?)]) throws -> Bool {
    while let last = path.popLast() {
      try takeBack(last.undo)
      guard let other = last.other else { continue }
      path.append((try apply(other), nil))
      return true
    }
    return false
  }

  enum Node {
    /// Nothing better than the cutoff is in it.
    case empty
    case open
    /// The solver gave up, or the limits were over.
    case unsolved
  }

  /// - Parameter isProof: whether columns that are missing are brought in before a node is closed.
  mutating func solveNode(
    below cutoff: Int, rounds: Int, isProof: Bool, _ limits: SearchLimits
  ) throws -> Node {
    try solve(byRows: true, limits)
    var left = rounds
    while true {
      switch outcome?.termination {
      case .infeasible:
        if !isProof || isProvenInfeasible { return .empty }
        let new = columnsAgainstInfeasibility()
        if new.isEmpty { return .unsolved }
        try add(pairs: new)
        try solve(byRows: true, limits)
      case .proven:
        // The objective is whole.
        if (outcome?.objective ?? 0) > Double(cutoff) - 1 + 1e-6 {
          if !isProof || (provenBound() ?? .min) >= cutoff { return .empty }
          if try price(limits) { continue }
        }
        if try separate() + (left > 0 ? cut(atMost: 20) : 0) == 0 { return .open }
        left -= 1
        try solve(byRows: true, limits)
        if outcome?.termination == .proven { try removeIdleCuts() }
      default: return .unsolved
      }
      if limits.isOver { return .unsolved }
    }
  }

  /// Goes a way.
  private mutating func apply(_ branch: Branch) throws -> Undo {
    switch branch {
    case .column(let column, let range):
      let undo = Undo(columns: [(column, self.range(of: column))])
      try narrow([(column, range)])
      return undo
    case .student(let rule):
      let row = Int(rowOfStudent[Int(rule.student)])
      let forbidden = columns(ofStudent: Int(rule.student)).filter {
        rule.forbids(Int(pairOfColumn[$0]), tables)
      }
      let undo = Undo(
        columns: forbidden.map { ($0, range(of: $0)) }, row: (row, rows[row].narrowed),
        student: rule.student)
      rules[rule.student, default: []].append(rule)
      try narrow(forbidden.map { ($0, 0...0) })
      if rule.isWanted { try narrow(row: row, to: .init(lower: 1, upper: 1)) }
      return undo
    }
  }

  private mutating func takeBack(_ undo: Undo) throws {
    try narrow(undo.columns)
    if let (row, bounds) = undo.row { try narrow(row: row, to: bounds) }
    if let student = undo.student { rules[student]?.removeLast() }
  }

  /// Whether a pair is out of the question for now.
  func isOut(_ pair: Int) -> Bool {
    if !isShut.isEmpty, isShut[pair] { return true }
    return rules[tables.pairStudent[pair]]?.contains { $0.forbids(pair, tables) } ?? false
  }

  // MARK: What to branch on

  /// The two ways at the most undecided decision, the likelier first; `nil` when all is whole.
  private func branches() -> (first: Branch, second: Branch)? {
    guard let values = outcome?.values else { return nil }
    if let column = mostUndecided(schools.compactMap(\.open), values) {
      let (up, down) = (Branch.column(column, 1...1), Branch.column(column, 0...0))
      return values[column] >= 0.5 ? (up, down) : (down, up)
    }
    var best: (doubt: Double, value: Double, rule: StudentRule)?
    for (student, columns) in fractionalStudents(values) {
      for (value, rule) in choices(student, columns, values) where doubt(value) > 0 {
        // Whether at all goes before where.
        let doubt = doubt(value) + (rule.school == nil && rule.mentor == nil ? 1 : 0)
        if doubt > best?.doubt ?? 0 { best = (doubt, value, rule) }
      }
    }
    guard let best else { return nil }
    var other = best.rule
    other.isWanted = false
    return best.value >= 0.5
      ? (.student(best.rule), .student(other)) : (.student(other), .student(best.rule))
  }

  /// What there is to decide about a student, with how far the values are for it: whether at all, then where, then
  /// with whom.
  private func choices(
    _ student: Int, _ columns: [Int], _ values: [Double]
  ) -> [(value: Double, rule: StudentRule)] {
    let rule = StudentRule(student: Int32(student), isWanted: true)
    let total = columns.reduce(0.0) { $0 + values[$1] }
    if doubt(total) > 0 { return [(total, rule)] }
    var atSchool: [Int32: Double] = [:]
    for column in columns {
      atSchool[tables.pairSchool[Int(pairOfColumn[column])], default: 0] += values[column]
    }
    if atSchool.values.contains(where: { doubt($0) > 0 }) {
      return atSchool.sorted { $0.key < $1.key }.map { school, value in
        var rule = rule
        rule.school = school
        return (value, rule)
      }
    }
    return columns.map { column in
      var rule = rule
      rule.mentor = tables.pairMentor[Int(pairOfColumn[column])]
      return (values[column], rule)
    }
  }

  /// How far a value is from whole, 0 within the tolerance of the simplex method.
  private func doubt(_ value: Double) -> Double {
    let distance = distanceFromWhole(value)
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

  func columns(ofStudent student: Int) -> [Int] {
    tables.pairs(of: student).compactMap { pair in
      columnOfPair[pair] < 0 ? nil : Int(columnOfPair[pair])
    }
  }
}

/// How far a value is from the nearest whole number.
func distanceFromWhole(_ value: Double) -> Double { abs(value - value.rounded()) }
