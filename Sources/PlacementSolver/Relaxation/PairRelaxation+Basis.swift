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
    let chosen = IndependentColumns(entries(of: basic, in: tight), rowCount: tight.count)
    for (number, column) in basic.enumerated() where chosen.isChosen[number] {
      columns[column] = .basic
    }
    for (number, row) in tight.enumerated() where !chosen.isCovered[number] {
      status[row] = .basic
    }
    try relaxation.propose(rows: presentRows.map { status[$0] }, columns: columns)
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

  private func entries(
    of columns: [Int], in rows: [Int]
  ) -> [[(row: Int, value: Double)]] {
    var position = Array(repeating: -1, count: pairOfColumn.count)
    for (number, column) in columns.enumerated() { position[column] = number }
    var entries: [[(row: Int, value: Double)]] = Array(repeating: [], count: columns.count)
    for (number, row) in rows.enumerated() {
      for term in self.rows[row].terms where position[term.column] >= 0 {
        entries[position[term.column]].append((number, Double(term.coefficient)))
      }
    }
    return entries
  }
}
