import IntegerProgramming

/// A relaxation kept open with its basis and factors while it grows, solved by ``RevisedSimplex``; what that cannot do another solver is
/// asked for.
final class SimplexRelaxation: GrowingRelaxation {
  private let other: any RelaxationMaker
  private var columns: [IntegerProgram.Column] = []
  private var offset = 0
  private var rows: [IntegerProgram.Row] = []
  private var terms: [[IntegerProgram.Term]] = []
  private var columnStatus: [BasisStatus] = []
  private var rowStatus: [BasisStatus] = []
  private var simplex: RevisedSimplex?

  init(other: any RelaxationMaker) { self.other = other }

  var columnCount: Int { columns.count }
  var rowCount: Int { rows.count }

  // MARK: Growing

  func add(rows new: [GrowingRow]) {
    putDown()
    for row in new {
      rows.append(row.bounds)
      terms.append(row.terms)
      rowStatus.append(.basic)
    }
  }

  func remove(rows outgoing: [Int]) {
    guard !outgoing.isEmpty else { return }
    putDown()
    var isGone = Array(repeating: false, count: rows.count)
    for row in outgoing { isGone[row] = true }
    let kept = rows.indices.filter { !isGone[$0] }
    rows = kept.map { rows[$0] }
    terms = kept.map { terms[$0] }
    rowStatus = kept.map { rowStatus[$0] }
  }

  func add(columns new: [GrowingColumn]) {
    putDown()
    for column in new {
      for term in column.terms {
        terms[term.row].append(.init(columns.count, term.coefficient))
      }
      columns.append(column.column)
      columnStatus.append(.atLower)
    }
  }

  func setCosts(_ costs: [Int], offset: Int) {
    for (column, cost) in costs.enumerated() {
      columns[column].cost = cost
      simplex?.cost[column] = Double(cost)
    }
    self.offset = offset
  }

  func setBounds(ofRow row: Int, _ bounds: IntegerProgram.Row) {
    rows[row] = bounds
    let (low, high) = Self.limits(bounds)
    simplex?.setBounds(of: columns.count + row, low, high)
  }

  func setBounds(ofColumns bounds: [(column: Int, lower: Int, upper: Int?)]) {
    for (column, lower, upper) in bounds {
      columns[column].lower = lower
      columns[column].upper = upper
      simplex?.setBounds(
        of: column, Double(lower), upper.map(Double.init) ?? .infinity)
    }
  }

  func propose(rows: [BasisStatus], columns: [BasisStatus]) {
    simplex = nil
    (rowStatus, columnStatus) = (rows, columns)
  }

  func basis() -> (rows: [BasisStatus], columns: [BasisStatus]) {
    takeUpStatus()
    return (rowStatus, columnStatus)
  }

  private static func limits(_ row: IntegerProgram.Row) -> (Double, Double) {
    (row.lower.map(Double.init) ?? -.infinity, row.upper.map(Double.init) ?? .infinity)
  }

  // MARK: The simplex method at work

  private func takeUpStatus() {
    guard let simplex else { return }
    for column in columns.indices {
      columnStatus[column] = simplex.status[column]
    }
    for row in rows.indices {
      rowStatus[row] = simplex.status[columns.count + row]
    }
  }

  /// Its matrix is about to change.
  private func putDown() {
    takeUpStatus()
    simplex = nil
  }

  private func pickUp() -> RevisedSimplex {
    if let simplex { return simplex }
    let made = makeSimplex()
    simplex = made
    return made
  }

  private func makeSimplex() -> RevisedSimplex {
    let count = columns.count + rows.count
    let (lower, upper, cost) = (
      NumberList<Double>(capacity: count), NumberList<Double>(capacity: count),
      NumberList<Double>(capacity: count)
    )
    let status = NumberList<BasisStatus>(capacity: count)
    for (column, standing) in zip(columns, columnStatus) {
      lower.append(Double(column.lower))
      upper.append(column.upper.map(Double.init) ?? .infinity)
      cost.append(Double(column.cost))
      status.append(standing)
    }
    for (row, standing) in zip(rows, rowStatus) {
      let (low, high) = Self.limits(row)
      lower.append(low)
      upper.append(high)
      cost.append(0)
      status.append(standing)
    }
    let (byRow, byColumn) = (CompressedTerms(), CompressedTerms())
    for row in terms {
      for term in row where term.coefficient != 0 {
        byRow.append(Int32(term.column), Double(term.coefficient))
      }
      byRow.close()
    }
    byColumn.transpose(byRow, count: columns.count)
    return RevisedSimplex(
      byColumn: byColumn, byRow: byRow, lower: lower, upper: upper, cost: cost, status: status)
  }

  // MARK: Solving

  func solve(byRows: Bool, _ limits: SearchLimits) throws -> RelaxationOutcome {
    let simplex = pickUp()
    switch simplex.solve(limits) {
    case .optimal: return outcome(of: simplex, .proven)
    case .infeasible: return outcome(of: simplex, .infeasible)
    case .stopped: return outcome(of: simplex, limits.isCancelled() ? .cancelled : .timeLimit)
    case .unsound: return try askOther(byRows: byRows, limits)
    }
  }

  private func outcome(of simplex: RevisedSimplex, _ termination: Termination) -> RelaxationOutcome
  {
    let values = columns.indices.map { simplex.value[$0] }
    var objective = Double(offset)
    for (column, value) in values.enumerated() { objective += Double(columns[column].cost) * value }
    let prices: [Double]
    if termination == .infeasible {
      prices = simplex.inverseRow
    } else {
      prices = rows.indices.map { simplex.reducedCost[columns.count + $0] }
    }
    return RelaxationOutcome(
      termination: termination, objective: objective, values: values, rowPrices: prices,
      reducedCosts: columns.indices.map { simplex.reducedCost[$0] })
  }

  /// Has another solver go on from the basis at hand.
  private func askOther(byRows: Bool, _ limits: SearchLimits) throws -> RelaxationOutcome {
    takeUpStatus()
    let own = try other.growingRelaxation()
    try own.add(columns: columns.map { GrowingColumn($0, []) })
    try own.add(rows: zip(rows, terms).map { GrowingRow($0, $1) })
    try own.setCosts(columns.map(\.cost), offset: offset)
    try own.propose(rows: rowStatus, columns: columnStatus)
    let outcome = try byRows ? own.solveFromAnyBasis(limits) : own.solve(byRows: false, limits)
    let basis = try own.basis()
    propose(rows: basis.rows, columns: basis.columns)
    return outcome
  }

  func multipliers(singlingOut column: Int) throws -> [Double]? {
    let simplex = pickUp()
    if !simplex.isFactored { simplex.factorise() }
    let position = Int(simplex.positionOf[column])
    guard position >= 0 else { return nil }
    simplex.findInverseRow(position)
    return simplex.inverseRow
  }
}
