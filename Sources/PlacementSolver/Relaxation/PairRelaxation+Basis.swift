import IntegerProgramming
import PlacementDomain

extension PairRelaxation {
  /// Names of the placement columns, in order.
  var pairsToRemember: [RelaxationName] {
    pairOfColumn.filter { $0 >= 0 }.sorted().map { name(ofPair: $0) }
  }

  /// Names of the rows that have come as they were needed, but for cuts.
  var rowsToRemember: [RelaxationName] {
    separatedRows().filter { rows[$0.row].position != nil }.map(\.name)
  }

  /// The basis at hand.
  func basis(_ goal: Int) throws -> RememberedBasis {
    let (rowStatus, columnStatus) = try relaxation.basis()
    var basis = RememberedBasis(goal: goal)
    for (name, row) in namedRows() {
      guard let position = rows[row].position else { continue }
      switch rowStatus[position] {
      case .atLower: basis.lowerRows.append(name)
      case .atUpper: basis.upperRows.append(name)
      case .basic: break
      }
    }
    for (column, name) in namedColumns().enumerated() {
      guard let name else { continue }
      switch columnStatus[column] {
      case .basic: basis.basicColumns.append(name)
      case .atUpper: basis.upperColumns.append(name)
      case .atLower: break
      }
    }
    return basis
  }

  /// Proposes what is left of a remembered basis: columns that have come to depend on others leave it, rows without a
  /// column are basic.
  ///
  /// - Complexity: that of ``IndependentColumns``.
  func propose(_ basis: RememberedBasis) throws {
    let (rowOfName, columnOfName) = (rowsByName(), columnsByName())
    var status = Array(repeating: BasisStatus.basic, count: rows.count)
    for name in basis.lowerRows { if let row = rowOfName[name] { status[row] = .atLower } }
    for name in basis.upperRows { if let row = rowOfName[name] { status[row] = .atUpper } }
    var columns = Array(repeating: BasisStatus.atLower, count: pairOfColumn.count)
    for name in basis.upperColumns {
      if let column = columnOfName[name] { columns[column] = .atUpper }
    }
    let basic = Set(basis.basicColumns.compactMap { columnOfName[$0] }).sorted()
    let tight = rows.indices.filter { rows[$0].position != nil && status[$0] != .basic }
    let chosen = IndependentColumns(
      basic, in: tight.map { rows[$0].terms }, columnCount: pairOfColumn.count)
    for (number, column) in basic.enumerated() where chosen.isChosen[number] {
      columns[column] = .basic
    }
    for (number, row) in tight.enumerated() where !chosen.isCovered[number] {
      status[row] = .basic
    }
    try relaxation.propose(rows: presentRows.map { status[$0] }, columns: columns)
  }

  /// Solves from what is left of a basis, by the dual method. It may give rows prices of the wrong sign, and the search
  /// for better ones can go round in circles: while it is solved, every row has a bound on its other side as well, one
  /// beyond what its columns can take it to. Then the dual method can go on from any basis.
  ///
  /// - Complexity: O(terms), beside the method itself.
  mutating func solveFromProposal(_ limits: SearchLimits) throws {
    for (position, row) in presentRows.enumerated() {
      try relaxation.setBounds(ofRow: position, bounded(row))
    }
    try solve(byRows: true, limits)
    for (position, row) in presentRows.enumerated() {
      try relaxation.setBounds(ofRow: position, rows[row].presentBounds)
    }
  }

  /// The bounds of a row, from both sides.
  private func bounded(_ row: Int) -> IntegerProgram.Row {
    let bounds = rows[row].presentBounds
    if bounds.lower != nil, bounds.upper != nil { return bounds }
    var (least, most) = (0, 0)
    for term in rows[row].terms {
      let range = range(of: term.column)
      let ends = [term.coefficient * range.lowerBound, term.coefficient * range.upperBound]
      least += ends.min() ?? 0
      most += ends.max() ?? 0
    }
    return .init(
      lower: bounds.lower ?? min(least, bounds.upper ?? least) - 1,
      upper: bounds.upper ?? max(most, bounds.lower ?? most) + 1)
  }

  /// Brings in the students who have no column yet, at the prices at hand: each takes the place that costs least and has
  /// others give way, so that the dual method can go on from here.
  ///
  /// - Complexity: O(pairs of these students).
  mutating func addNewcomers(perStudent: Int) throws {
    guard let outcome, outcome.termination == .proven else { return }
    let costs = ReducedCosts(self, outcome.rowPrices)
    var (status, columns) = try relaxation.basis()
    var new: [Int32] = []
    for student in 0..<tables.studentCount {
      let own = tables.pairs(of: student)
      guard areAbsent(own),
        let position = rows[Int(rowOfStudent[student])].position
      else { continue }
      let offers = own.map { (cost: costs.cost(of: $0, exactBelow: 0), pair: Int32($0)) }
        .filter { $0.cost < 0 }.sorted { $0 < $1 }.prefix(perStudent)
      guard !offers.isEmpty else { continue }
      new += offers.map(\.pair)
      columns += offers.indices.map { $0 == 0 ? .basic : .atLower }
      status[position] = .atUpper
    }
    guard !new.isEmpty else { return }
    try add(pairs: new)
    try relaxation.propose(rows: status, columns: columns)
  }

  private func areAbsent(_ pairs: Range<Int>) -> Bool { pairs.allSatisfy { isAbsent($0) } }
}
