import IntegerProgramming

/// A relaxation in which many columns stand still: a small one, without those columns and the rows that they alone
/// decide, is solved in its place. Rows and columns keep their numbers.
final class FocusedRelaxation: GrowingRelaxation {
  private let inner: any GrowingRelaxation
  /// By column: its number inside, −1 where it stands still.
  private var innerColumn: [Int]
  private var standingValue: [Int]
  private var costs: [Int]
  /// By row: its number inside, −1 where nothing in it can move.
  private var innerRow: [Int] = []
  private var bounds: [IntegerProgram.Row] = []
  /// What the columns that stand still add to each row.
  private var shift: [Int] = []
  /// Columns that were told to leave where they stand.
  private var conflicts: Set<Int> = []

  /// - Parameters:
  ///   - columns: with the bounds at hand.
  ///   - standing: by column, where it stands, if it does.
  ///   - empty: a relaxation to fill.
  init(
    columns: [IntegerProgram.Column], rows: [GrowingRow], standing: [Int?],
    in empty: any GrowingRelaxation
  ) throws {
    inner = empty
    costs = columns.map(\.cost)
    standingValue = standing.map { $0 ?? 0 }
    innerColumn = []
    var moving: [GrowingColumn] = []
    for (column, value) in zip(columns, standing) {
      innerColumn.append(value == nil ? moving.count : -1)
      if value == nil { moving.append(GrowingColumn(column, [])) }
    }
    try inner.add(columns: moving)
    try add(rows: rows)
  }

  var columnCount: Int { innerColumn.count }
  var rowCount: Int { innerRow.count }

  /// Proposes what is left of a basis of the whole: its basic columns that move stay, and rows that have lost theirs
  /// become basic. Where the whole was solved, its solution is that of the small one as well.
  ///
  /// - Parameter rows: those that it was made with.
  /// - Complexity: that of ``IndependentColumns``.
  func propose(
    basisOfWhole basis: (rows: [BasisStatus], columns: [BasisStatus]), rows: [GrowingRow]
  )
    throws
  {
    let basic = basis.columns.indices.filter { innerColumn[$0] >= 0 && basis.columns[$0] == .basic }
    let tight = rows.indices.filter { innerRow[$0] >= 0 && basis.rows[$0] != .basic }
    let chosen = IndependentColumns(
      basic, in: tight.map { rows[$0].terms }, columnCount: basis.columns.count)
    var own = basis
    chosen.complete(&own, columns: basic, rows: tight)
    try propose(rows: own.rows, columns: own.columns)
  }

  func add(rows: [GrowingRow]) throws {
    var new: [GrowingRow] = []
    for row in rows {
      var sum = 0
      var terms: [IntegerProgram.Term] = []
      for term in row.terms {
        if innerColumn[term.column] < 0 {
          sum += term.coefficient * standingValue[term.column]
        } else {
          terms.append(.init(innerColumn[term.column], term.coefficient))
        }
      }
      bounds.append(row.bounds)
      shift.append(sum)
      let isDecided = terms.isEmpty && row.bounds.holds(sum)
      innerRow.append(isDecided ? -1 : inner.rowCount + new.count)
      if !isDecided { new.append(GrowingRow(row.bounds.shifted(by: -sum), terms)) }
    }
    if !new.isEmpty { try inner.add(rows: new) }
  }

  func remove(rows: [Int]) throws {
    let outgoing = rows.map { innerRow[$0] }.filter { $0 >= 0 }.sorted()
    if !outgoing.isEmpty { try inner.remove(rows: outgoing) }
    let gone = Set(rows)
    let kept = innerRow.indices.filter { !gone.contains($0) }
    // Those behind the ones that left move up.
    var left = 0
    var places: [Int: Int] = [:]
    for place in kept.map({ innerRow[$0] }).filter({ $0 >= 0 }).sorted() {
      while left < outgoing.count, outgoing[left] < place { left += 1 }
      places[place] = place - left
    }
    innerRow = kept.map { places[innerRow[$0]] ?? -1 }
    bounds = kept.map { bounds[$0] }
    shift = kept.map { shift[$0] }
  }

  func add(columns: [GrowingColumn]) throws {
    for column in columns {
      for term in column.terms where innerRow[term.row] < 0 { try bringBack(term.row) }
      innerColumn.append(inner.columnCount)
      standingValue.append(0)
      costs.append(column.column.cost)
      let terms = column.terms.map { (row: innerRow[$0.row], coefficient: $0.coefficient) }
      try inner.add(columns: [GrowingColumn(column.column, terms)])
    }
  }

  private func bringBack(_ row: Int) throws {
    innerRow[row] = inner.rowCount
    try inner.add(rows: [GrowingRow(bounds[row].shifted(by: -shift[row]), [])])
  }

  func setCosts(_ costs: [Int], offset: Int) throws {
    self.costs = costs
    let moving = costs.indices.filter { innerColumn[$0] >= 0 }.map { costs[$0] }
    try inner.setCosts(moving, offset: offset)
  }

  func setBounds(ofRow row: Int, _ bounds: IntegerProgram.Row) throws {
    self.bounds[row] = bounds
    if innerRow[row] >= 0 {
      try inner.setBounds(ofRow: innerRow[row], bounds.shifted(by: -shift[row]))
    } else if !bounds.holds(shift[row]) {
      try bringBack(row)
    }
  }

  func setBounds(ofColumns bounds: [(column: Int, lower: Int, upper: Int?)]) throws {
    var moving: [(column: Int, lower: Int, upper: Int?)] = []
    for (column, lower, upper) in bounds {
      if innerColumn[column] >= 0 {
        moving.append((innerColumn[column], lower, upper))
      } else if IntegerProgram.Row(lower: lower, upper: upper).holds(standingValue[column]) {
        conflicts.remove(column)
      } else {
        conflicts.insert(column)
      }
    }
    if !moving.isEmpty { try inner.setBounds(ofColumns: moving) }
  }

  func propose(rows: [BasisStatus], columns: [BasisStatus]) throws {
    var inside = Array(repeating: BasisStatus.basic, count: inner.rowCount)
    for (row, status) in rows.enumerated() where innerRow[row] >= 0 {
      inside[innerRow[row]] = status
    }
    try inner.propose(
      rows: inside, columns: columns.indices.filter { innerColumn[$0] >= 0 }.map { columns[$0] })
  }

  func basis() throws -> (rows: [BasisStatus], columns: [BasisStatus]) {
    let inside = try inner.basis()
    return (
      innerRow.map { $0 < 0 ? .basic : inside.rows[$0] },
      innerColumn.enumerated().map { column, place in
        if place >= 0 { return inside.columns[place] }
        return standingValue[column] > 0 ? .atUpper : .atLower
      }
    )
  }

  func solve(byRows: Bool, _ limits: SearchLimits) throws -> RelaxationOutcome {
    var outcome = try inner.solve(byRows: byRows, limits)
    if !conflicts.isEmpty { outcome.termination = .infeasible }
    var objective = outcome.objective
    let values = innerColumn.indices.map { column in
      guard innerColumn[column] < 0 else { return outcome.values[innerColumn[column]] }
      objective += Double(costs[column] * standingValue[column])
      return Double(standingValue[column])
    }
    let prices = outcome.rowPrices
    outcome.objective = objective
    outcome.values = values
    outcome.rowPrices = innerRow.map { $0 < 0 ? 0 : prices[$0] }
    let reduced = outcome.reducedCosts
    outcome.reducedCosts = innerColumn.map { $0 < 0 ? 0 : reduced[$0] }
    return outcome
  }

  func multipliers(singlingOut column: Int) throws -> [Double]? {
    guard innerColumn[column] >= 0,
      let inside = try inner.multipliers(singlingOut: innerColumn[column])
    else { return nil }
    return innerRow.map { $0 < 0 ? 0 : inside[$0] }
  }
}

extension IntegerProgram.Row {
  fileprivate func holds(_ activity: Int) -> Bool {
    activity >= lower ?? .min && activity <= upper ?? .max
  }

  fileprivate func shifted(by amount: Int) -> IntegerProgram.Row {
    .init(lower: lower.map { $0 + amount }, upper: upper.map { $0 + amount })
  }
}

extension PairRelaxation {
  /// Works for a while on what is left when every student whom the values at hand put whole stays there, if a plan has
  /// her there too; the relaxation is then as before, but for rows that came.
  ///
  /// - Parameter margin: who has another column of a reduced cost below it does not stay.
  /// - Complexity: O(terms), beside the work itself.
  mutating func focused(
    asIn plan: PlanState? = nil, margin: Double = 0, _ limits: SearchLimits,
    _ body: (inout PairRelaxation) throws -> Void
  ) throws {
    guard let values = outcome?.values else { return }
    let standing = standing(values, asIn: plan, margin: margin)
    let (full, fullRows, before) = (relaxation, presentRows, outcome)
    let columnsBefore = pairOfColumn.count
    let rowsAtHand = rowsAtHand
    let small = try FocusedRelaxation(
      columns: columnsAtHand, rows: rowsAtHand, standing: standing, in: solver.growingRelaxation())
    try small.propose(basisOfWhole: full.basis(), rows: rowsAtHand)
    relaxation = small
    let narrowedBefore = narrowed
    for (column, value) in standing.enumerated() {
      if let value { narrowed[column] = value...value }
    }
    try solve(byRows: false, limits)
    try body(&self)
    narrowed = narrowedBefore
    relaxation = full
    try restore(fullRows, columnsBefore: columnsBefore, before, limits)
  }

  /// The columns with the bounds at hand.
  var columnsAtHand: [IntegerProgram.Column] {
    pairOfColumn.indices.map { column in
      let range = range(of: column)
      return .init(lower: range.lowerBound, upper: range.upperBound, cost: cost(ofColumn: column))
    }
  }

  /// The rows that the solver has, in its order, with the bounds at hand.
  var rowsAtHand: [GrowingRow] {
    presentRows.map { GrowingRow(rows[$0].presentBounds, rows[$0].terms) }
  }

  /// Where columns stand: those of settled students, and the slots of cells in which nobody else is left.
  private func standing(
    _ values: [Double], asIn plan: PlanState?, margin: Double
  ) -> [Int?] {
    let reducedCosts = margin > 0 ? outcome?.reducedCosts ?? [] : []
    var standing: [Int?] = Array(repeating: nil, count: values.count)
    for student in 0..<tables.studentCount {
      let columns = columns(ofStudent: student)
      guard let whole = columns.first(where: { values[$0] > 1 - tolerance }),
        plan.map({ $0.pairOf[student] == pairOfColumn[whole] }) ?? true,
        reducedCosts.isEmpty || columns.allSatisfy({ $0 == whole || reducedCosts[$0] >= margin })
      else { continue }
      for column in columns { standing[column] = column == whole ? 1 : 0 }
    }
    for mentor in tables.schoolMentors.map(Int.init) {
      var heads: [Int32: Int?] = [:]
      for pair in tables.pairs(at: mentor) {
        let (cell, column) = (tables.pairCell[Int(pair)], Int(columnOfPair[Int(pair)]))
        guard cell >= 0, column >= 0 else { continue }
        let known: Int? = heads[cell] ?? 0
        heads[cell] = standing[column].flatMap { value in known.map { $0 + value } }
      }
      let isEven = tables.schoolDuo[Int(tables.mentorSchool[mentor])] == .required
      for (cell, count) in heads {
        guard let count, !isEven || count % 2 == 0 else { continue }
        let slots = Int(slotColumn[Int(cell)])
        let least = (count + 1) / 2
        // A cut may ask for more.
        if abs(values[slots] - Double(least)) < 1e-6 { standing[slots] = least }
      }
    }
    return standing
  }

  /// Takes the whole relaxation up again: rows that came, cuts aside, and columns are added to it.
  private mutating func restore(
    _ fullRows: [Int], columnsBefore: Int, _ before: RelaxationOutcome?,
    _ limits: SearchLimits
  ) throws {
    let ofCuts = Set(cuts.map(\.row))
    let known = Set(fullRows)
    let new = presentRows.filter { !known.contains($0) && !ofCuts.contains($0) }
    for row in presentRows { rows[row].position = nil }
    presentRows = fullRows
    for (position, row) in presentRows.enumerated() { rows[row].position = position }
    // Rows may have come since then.
    goBack(to: before)
    let columns = (columnsBefore..<pairOfColumn.count).map { column in
      GrowingColumn(
        .init(upper: columnUpper[column], cost: cost(ofColumn: column)),
        terms(of: Int(pairOfColumn[column])).compactMap { term in
          rows[term.row].position.map { ($0, term.coefficient) }
        })
    }
    if !columns.isEmpty { try relaxation.add(columns: columns) }
    guard !new.isEmpty || !columns.isEmpty else { return }
    try wake(new)
    try solve(byRows: columns.isEmpty, limits)
  }
}
