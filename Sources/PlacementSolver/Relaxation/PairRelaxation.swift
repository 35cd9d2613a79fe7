import IntegerProgramming
import PlacementDomain

/// The linear relaxation of a case over the pairs that matter, with rows as they are
/// needed.
///
/// The slots z of a duo cell with values x are whole: they take at least Σx/2, and, for every odd set S of its
/// students, at least x(S) − (|S| − 1)/2 (a group of three needs two slots); the greatest of them is found by
/// sorting. Together with the odd-set rows of required duos (Jeroslow 1975, doi:10.1016/0012-365X(75)90009-4) and the
/// rows that tie a student to the opening of a school with a minimum, this comes close to the convex hull of each
/// school.
///
/// Columns come in by reduced cost, rows by violation; the basis stays.
struct PairRelaxation {
  let tables: SolverTables
  var weights: LevelWeights
  /// What is solved now, and who makes such relaxations.
  var relaxation: any GrowingRelaxation
  var solver: any RelaxationMaker
  /// How near to 1 a value is whole.
  var tolerance = 1e-6
  /// How many threads may look at pairs at a time; what they find is the same for any number.
  var threads = 1

  /// Pair of each column, −1 for columns that are no placement.
  var pairOfColumn: [Int32] = []
  var columnOfPair: [Int32]
  /// Seconds of quality that a unit of each column costs, where it is no placement.
  var columnSeconds: [Int] = []
  /// Seconds of quality that every plan costs, which stand in no column.
  var constantSeconds = 0
  /// Greatest value of each column; the least is 0.
  var columnUpper: [Int] = []
  /// All rows there ever were, with the terms of all columns there are.
  var rows: [RelaxationRow] = []
  /// Those that the solver has now, in its order.
  var presentRows: [Int] = []
  /// Cuts among the rows, in order, and those in which each row has a part.
  var cuts: [RelaxationCut] = []
  var cutsOfRow: [Int: [CutPart]] = [:]
  var rowCount: Int { rows.count }
  var rowOfStudent: [Int32]
  var schools: [SchoolColumns] = []
  /// By mentor.
  var slotRow: [Int32]
  /// By cell: the column of the slots that it takes, and the row that asks for one of each two students.
  var slotColumn: [Int32]
  var halfRow: [Int32]
  /// By cell: the row of its mentor.
  var slotRowOfCell: [Int32]
  /// Rows of odd sets.
  var oddRows: [Int] = []
  private(set) var parityRows: [Int32: [Int]] = [:]
  private(set) var openRows: [OpenKey: Int] = [:]
  /// Whether there are any, by cell and by school: most pairs need not ask.
  private(set) var hasParityRows: [Bool]
  private(set) var hasOpenRows: [Bool]
  /// By school: the row that counts its students.
  var rowOfSchool: [Int32]
  var maximumRow: [Int]
  var targetRow: [Int]
  var guestRow: [Int]
  var shortfallColumn: [Int]
  /// Rows of remembered cuts, by their number.
  var recalledCuts: [Int32: Int] = [:]
  /// Rows that hold an upper level: those of ``hold(_:at:)``.
  var levelRows: [(level: Level, row: Int)] = []
  var outcome: RelaxationOutcome?

  struct SchoolColumns {
    var school: Int
    var row: Int
    /// Columns of the load steps, cheapest first, and how many students each holds.
    var steps: [(column: Int, width: Int)]
    var open: Int?
    var empty: Int?
    /// Rows of the minimum, the maximum and the empty-core term.
    var least: Int?
    var most: Int?
    var presence: Int?
  }

  /// A cut, and the rows that it is made of.
  struct RelaxationCut {
    var row: Int
    var parents: [CutParent]
    var rounding: Rounding
    /// For how many solutions in turn it did not bind.
    var age = 0
  }

  /// The part that a row has in a cut (``CutParent``).
  struct CutPart {
    var cut: Int
    var multiplier: Int
    var correction: Int

    init(_ parent: CutParent, in cut: Int) {
      self.cut = cut
      multiplier = parent.multiplier
      correction = parent.correction
    }
  }

  struct OpenKey: Hashable {
    var student: Int32
    var school: Int32
  }

  /// - Parameters:
  ///   - pairs: placement columns to begin with.
  ///   - solver: who makes the relaxations that are solved.
  init(
    _ tables: SolverTables, _ weights: LevelWeights, pairs: [Int32], _ solver: any RelaxationMaker
  ) throws {
    self.tables = tables
    self.weights = weights
    self.solver = solver
    relaxation = try solver.growingRelaxation()
    columnOfPair = Array(repeating: -1, count: tables.pairCount)
    rowOfStudent = Array(repeating: -1, count: tables.studentCount)
    rowOfSchool = Array(repeating: -1, count: tables.schoolCount)
    hasOpenRows = Array(repeating: false, count: tables.schoolCount)
    hasParityRows = Array(repeating: false, count: tables.cellCount)
    slotRow = Array(repeating: -1, count: tables.mentorCount)
    slotColumn = Array(repeating: -1, count: tables.cellCount)
    halfRow = slotColumn
    slotRowOfCell = slotColumn
    maximumRow = Array(repeating: -1, count: tables.partnershipMax.count)
    targetRow = maximumRow
    guestRow = maximumRow
    shortfallColumn = maximumRow
    try addStudents()
    try addSchools()
    try addPartnerships()
    try addSlotRows()
    try add(pairs: pairs)
  }

  // MARK: Building

  mutating func note(parityRow row: Int, of cell: Int32) {
    parityRows[cell, default: []].append(row)
    hasParityRows[Int(cell)] = true
  }

  mutating func note(openRow row: Int, _ key: OpenKey) {
    openRows[key] = row
    hasOpenRows[Int(key.school)] = true
  }

  mutating func add(rows: [GrowingRow]) throws -> Int {
    let first = addAsleep(rows: rows)
    try wake(Array(first..<rowCount))
    return first
  }

  /// Adds rows that the solver is not told of before they matter.
  mutating func addAsleep(rows: [GrowingRow]) -> Int {
    let first = rowCount
    self.rows += rows.map { RelaxationRow(bounds: $0.bounds, terms: $0.terms, isAsleep: true) }
    return first
  }

  /// Tells the solver of rows that it does not know.
  mutating func wake(_ sleeping: [Int]) throws {
    guard !sleeping.isEmpty else { return }
    try relaxation.add(rows: sleeping.map { GrowingRow(rows[$0].presentBounds, rows[$0].terms) })
    for row in sleeping {
      rows[row].isAsleep = false
      rows[row].position = presentRows.count
      presentRows.append(row)
    }
  }

  /// Adds columns that are no placements, each with the seconds of quality that a unit costs.
  mutating func add(
    _ columns: [(upper: Int, seconds: Int, terms: [(row: Int, coefficient: Int)])]
  ) throws -> Int {
    columnSeconds += columns.map(\.seconds)
    return try add(
      columns: columns.map {
        GrowingColumn(.init(upper: $0.upper, cost: weights.quality * $0.seconds), $0.terms)
      }, pairs: Array(repeating: -1, count: columns.count))
  }

  mutating func add(columns: [GrowingColumn], pairs: [Int32]) throws -> Int {
    let first = pairOfColumn.count
    try relaxation.add(
      columns: columns.map { column in
        GrowingColumn(
          column.column,
          column.terms.compactMap { term in
            rows[term.row].position.map { ($0, term.coefficient) }
          })
      })
    for (number, column) in columns.enumerated() {
      columnUpper.append(column.column.upper ?? 1)
      for term in column.terms {
        rows[term.row].terms.append(.init(first + number, term.coefficient))
      }
    }
    pairOfColumn += pairs
    return first
  }

  /// Decisions of a search about students, and pairs that it leaves out.
  var rules: [Int32: [StudentRule]] = [:]
  var isShut: [Bool] = []
  /// Bounds of columns that a search has narrowed.
  var narrowed: [Int: ClosedRange<Int>] = [:]

  func range(of column: Int) -> ClosedRange<Int> { narrowed[column] ?? 0...columnUpper[column] }

  /// Narrows columns, or gives them back what they had.
  mutating func narrow(_ ranges: [(column: Int, range: ClosedRange<Int>)]) throws {
    for (column, range) in ranges {
      narrowed[column] = range == 0...columnUpper[column] ? nil : range
    }
    try relaxation.setBounds(
      ofColumns: ranges.map { ($0.column, $0.range.lowerBound, $0.range.upperBound) })
  }

  mutating func setBounds(ofRow row: Int, _ bounds: IntegerProgram.Row) throws {
    rows[row].bounds = bounds
    rows[row].narrowed = nil
    if let position = rows[row].position { try relaxation.setBounds(ofRow: position, bounds) }
  }

  /// Narrows a row for a while, `nil` = no longer; cuts are not derived from that.
  mutating func narrow(row: Int, to bounds: IntegerProgram.Row?) throws {
    rows[row].narrowed = bounds
    guard let position = rows[row].position else { return }
    try relaxation.setBounds(ofRow: position, rows[row].presentBounds)
  }

  /// Takes rows out; where they bind the basis is lost.
  mutating func remove(rows outgoing: [Int]) throws {
    try relaxation.remove(rows: outgoing.compactMap { rows[$0].position })
    for row in outgoing { rows[row].position = nil }
    presentRows.removeAll { rows[$0].position == nil }
    for (position, row) in presentRows.enumerated() { rows[row].position = position }
  }

  func columns(of school: Int) -> SchoolColumns { schools[school] }

  /// Gives the solver back: it belongs to the thread that made it.
  mutating func dismissSolver() { relaxation = FirstOrderRelaxation() }

  // MARK: Solving

  mutating func solve(byRows: Bool, _ limits: SearchLimits) throws {
    try take(relaxation.solve(byRows: byRows, limits))
  }

  /// Solves from a basis that need not keep rows nor have prices of the right sign.
  mutating func solveFromProposal(_ limits: SearchLimits) throws {
    try take(relaxation.solveFromAnyBasis(limits))
  }

  private mutating func take(_ solved: RelaxationOutcome) {
    var solved = solved
    var prices = Array(repeating: 0.0, count: rows.count)
    for (position, row) in presentRows.enumerated() { prices[row] = solved.rowPrices[position] }
    for cell in halfRow.indices where halfRow[cell] >= 0 && rows[Int(halfRow[cell])].isAsleep {
      prices[Int(halfRow[cell])] = priceAsleep(cell, solved, prices)
    }
    solved.rowPrices = prices
    outcome = solved
  }

  /// The price of the row of a cell that the solver is not told of: half of what a slot costs, the most that the column of its
  /// slots can pay. That is what the first of its students would be charged.
  private func priceAsleep(
    _ cell: Int, _ solved: RelaxationOutcome, _ prices: [Double]
  ) -> Double {
    if solved.termination == .infeasible { return prices[Int(slotRowOfCell[cell])] / 2 }
    return -max(0, solved.reducedCosts[Int(slotColumn[cell])]) / 2
  }

  /// Takes up an earlier outcome, from before rows and columns came; an approximate method goes on from there.
  mutating func goBack(to earlier: RelaxationOutcome?) {
    guard var earlier else { return }
    func pad(_ numbers: inout [Double], to count: Int) {
      numbers += Array(repeating: 0, count: max(0, count - numbers.count))
    }
    pad(&earlier.values, to: pairOfColumn.count)
    pad(&earlier.reducedCosts, to: pairOfColumn.count)
    pad(&earlier.rowPrices, to: rows.count)
    relaxation.propose(
      values: earlier.values, rowPrices: presentRows.map { earlier.rowPrices[$0] })
    outcome = earlier
  }

  /// Solves with all columns and rows that matter, adding them as they show.
  ///
  /// Check ``outcome`` for how it ended. From a solution for other costs, too, the dual method mostly comes to the end sooner
  /// than the primal, which that solution would suit.
  /// - Parameter isNear: whether it starts from a solution that keeps the rows and is near the end: by the primal method.
  mutating func optimise(isNear: Bool = false, _ limits: SearchLimits) throws {
    if isNear { try solve(byRows: false, limits) } else { try solveFromProposal(limits) }
    while outcome?.termination == .infeasible, !isProvenInfeasible, !limits.isOver {
      let new = columnsAgainstInfeasibility()
      if new.isEmpty { return }
      try add(pairs: new)
      try solve(byRows: true, limits)
    }
    try separateAll(limits)
    try priceAll(limits)
  }

  /// Adds rows that are violated, and solves again, until there are none.
  mutating func separateAll(_ limits: SearchLimits) throws {
    while outcome?.termination == .proven, try separate() > 0 { try solve(byRows: true, limits) }
  }

  /// Adds columns that are missing at the present prices, and solves again.
  /// - Returns: whether there were any.
  mutating func price(_ limits: SearchLimits) throws -> Bool {
    let new = columnsToAdd(perStudent: 5)
    if new.isEmpty { return false }
    try add(pairs: new)
    try solve(byRows: false, limits)
    try separateAll(limits)
    return true
  }

  /// Adds columns until none is missing.
  mutating func priceAll(_ limits: SearchLimits) throws {
    while outcome?.termination == .proven, !limits.isOver, try price(limits) {}
  }
}

/// A row of the relaxation with its terms.
struct RelaxationRow {
  /// What holds for every plan that is asked for.
  var bounds: IntegerProgram.Row
  /// What holds in a part of the search only.
  var narrowed: IntegerProgram.Row?
  var terms: [IntegerProgram.Term]
  /// Its position in the solver, `nil` while it is out.
  var position: Int?
  /// Whether the solver has not been told of it yet; it has a price all the same.
  var isAsleep = false

  var presentBounds: IntegerProgram.Row { narrowed ?? bounds }

  func activity(_ values: [Double]) -> Double {
    terms.reduce(0.0) { $0 + Double($1.coefficient) * values[$1.column] }
  }
}
