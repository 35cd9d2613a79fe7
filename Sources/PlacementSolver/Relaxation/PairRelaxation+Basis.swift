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
    var status = (
      rows: Array(repeating: BasisStatus.basic, count: rows.count),
      columns: Array(repeating: BasisStatus.atLower, count: pairOfColumn.count)
    )
    for name in basis.lowerRows { if let row = rowOfName[name] { status.rows[row] = .atLower } }
    for name in basis.upperRows { if let row = rowOfName[name] { status.rows[row] = .atUpper } }
    for name in basis.upperColumns {
      if let column = columnOfName[name] { status.columns[column] = .atUpper }
    }
    let basic = Set(basis.basicColumns.compactMap { columnOfName[$0] }).sorted()
    try propose(&status, basic: basic)
  }

  /// Proposes what resembles a basis: columns that depend on others leave it, rows without a column are basic.
  ///
  /// - Parameters:
  ///   - status: where columns that are not basic and rows that are tight stand.
  ///   - basic: columns to be basic.
  ///   - preferred: so many of them come first.
  func propose(
    _ status: inout (rows: [BasisStatus], columns: [BasisStatus]), basic: [Int],
    preferred: Int = .max
  ) throws {
    let tight = rows.indices.filter { rows[$0].position != nil && status.rows[$0] != .basic }
    let chosen = IndependentColumns(
      basic, in: tight.map { rows[$0].terms }, columnCount: pairOfColumn.count,
      preferred: preferred)
    chosen.complete(&status, columns: basic, rows: tight)
    try relaxation.propose(rows: presentRows.map { status.rows[$0] }, columns: status.columns)
  }

  /// Brings in the students who have no column yet, at the prices at hand: each takes the place that costs least and has
  /// others give way, so that the dual method can go on from here.
  ///
  /// - Complexity: O(pairs of these students).
  mutating func addNewcomers(perStudent: Int) throws {
    guard let outcome, outcome.termination == .proven else { return }
    let costs = ReducedCosts(self, outcome.rowPrices)
    var new: [Int32] = []
    var best: Set<Int32> = []
    for student in 0..<tables.studentCount {
      let own = tables.pairs(of: student)
      guard areAbsent(own), rows[Int(rowOfStudent[student])].position != nil else { continue }
      let offers = own.map { (cost: costs.cost(of: $0, exactBelow: 0), pair: Int32($0)) }
        .filter { $0.cost < 0 }.sorted { $0 < $1 }.prefix(perStudent)
      if let first = offers.first { best.insert(first.pair) }
      new += offers.map(\.pair)
    }
    guard !new.isEmpty else { return }
    try wakeCells(of: new)
    var (status, columns) = try relaxation.basis()
    try add(pairs: new)
    columns += new.map { best.contains($0) ? .basic : .atLower }
    for pair in best {
      let row = Int(rowOfStudent[Int(tables.pairStudent[Int(pair)])])
      if let position = rows[row].position { status[position] = .atUpper }
    }
    try relaxation.propose(rows: status, columns: columns)
  }

  private func areAbsent(_ pairs: Range<Int>) -> Bool { pairs.allSatisfy { isAbsent($0) } }
}
