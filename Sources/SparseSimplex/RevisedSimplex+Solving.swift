import IntegerProgramming

extension RevisedSimplex {
  /// So many exchanges, and the factors are made anew.
  private static let mostExchanges = 200
  /// Steps between two looks at the limits.
  private static let steps = 64
  /// How often the whole may be worked out anew at what looked like the end.
  private static let mostLooks = 30

  /// Solves from the basis at hand.
  func solve(_ limits: SearchLimits) -> End {
    restore()
    lookAnew(withFactors: !isFactored)
    var isDual = chooseMethod()
    var looks = 0
    let first = iterations
    while true {
      if (iterations - first) % Self.steps == 0, limits.isOver { return .stopped }
      if iterations - first > 20 * rowCount + 10_000 { return .unsound }
      switch isDual ? dualStep() : primalStep() {
      case .done:
        if isWornOut { lookAnew(withFactors: true) }
      case .finished:
        // At its end everything is worked out anew, without what has added up.
        if isExact, !hasShiftedCosts, !hasWideBounds, !isDual { return .optimal }
        looks += 1
        guard looks < Self.mostLooks else { return .unsound }
        restore()
        lookAnew(withFactors: isWorn)
        isDual = chooseMethod()
      case .impossible where isPartial:
        activateAll()
        lookAnew(withFactors: false)
        if isDual { takeSides() }
      case .impossible:
        if isExact { return isDual ? .infeasible : .unsound }
        lookAnew(withFactors: true)
      case .inexact:
        if isExact { return .unsound }
        lookAnew(withFactors: true)
      }
    }
  }

  /// The primal method where all rows are kept, the dual one else.
  ///
  /// - Returns: whether it is the dual one.
  private func chooseMethod() -> Bool {
    guard chooseLeaving() != nil else {
      chooseActive()
      findAttractive()
      primalWeight.reset(to: 1, count: variableCount)
      if hasAttractive { widenBounds() }
      return false
    }
    activateAll()
    dualWeight.reset(to: 1, count: variableCount)
    takeSides()
    return true
  }

  enum Step {
    case done
    /// There is nothing left to improve.
    case finished
    /// There is a way out of all bounds.
    case impossible
    /// Rounding errors have added up.
    case inexact
  }

  private var isWorn: Bool { 2 * factors.exchangeCount >= Self.mostExchanges }

  private var isWornOut: Bool {
    factors.exchangeCount >= Self.mostExchanges
      || factors.exchangeTerms > 2 * factors.factorTerms + 1_000
  }

  /// Works out where it stands, without what has added up.
  private func lookAnew(withFactors: Bool) {
    if withFactors { factorise() }
    findReducedCosts()
    findValues()
    findAttractive()
    isExact = true
  }

  // MARK: What both methods do

  /// The row of the tableau at hand: what each variable that is not basic changes.
  func findPivotRow() {
    clearPivotRow()
    if Self.fewest * rowVector.markedCount > rowCount { return findPivotRowByColumns() }
    rowVector.forEachPlace { place in
      let factor = rowVector.values[place]
      guard abs(factor) > SparseVector.nothing else { return }
      let row = Int(factors.rowOfPosition[place])
      addToPivotRow(columnCount + row, -factor)
      for term in Int(byRow.start[row])..<Int(byRow.start[row + 1]) {
        addToPivotRow(Int(byRow.index[term]), factor * byRow.value[term])
      }
    }
  }

  /// One of so many numbers of a row of the inverse, and it is no longer thin: each column then adds up its own.
  private static let fewest = 12

  private func findPivotRowByColumns() {
    denseRow.base.update(repeating: 0, count: rowCount)
    rowVector.forEachPlace { place in
      let factor = rowVector.values[place]
      let row = Int(factors.rowOfPosition[place])
      denseRow[row] = factor
      if abs(factor) > SparseVector.nothing { addToPivotRow(columnCount + row, -factor) }
    }
    let numbers = denseRow.base
    let (starts, rows, terms) = (byColumn.start.base, byColumn.index.base, byColumn.value.base)
    for place in 0..<activeColumns.count {
      let column = Int(activeColumns[place])
      // What stands still cannot come in, and its reduced cost is worked out at the end.
      guard status[column] != .basic, lower[column] < upper[column] else { continue }
      // Two sums: an addition need not wait for the one before.
      var (sum, other) = (0.0, 0.0)
      var term = Int(starts[column])
      let end = Int(starts[column + 1])
      while term + 2 <= end {
        sum += terms[term] * numbers[Int(rows[term])]
        other += terms[term + 1] * numbers[Int(rows[term + 1])]
        term += 2
      }
      if term < end { sum += terms[term] * numbers[Int(rows[term])] }
      sum += other
      guard abs(sum) > SparseVector.nothing else { continue }
      pivotRow[column] = sum
      inPivotRow.append(Int32(column))
    }
  }

  @inline(__always)
  private func addToPivotRow(_ variable: Int, _ amount: Double) {
    guard isActive[variable], status[variable] != .basic else { return }
    let before = pivotRow[variable]
    if before == 0 { inPivotRow.append(Int32(variable)) }
    let after = before + amount
    // A sum of exactly 0 would be listed twice.
    pivotRow[variable] = after == 0 ? 1e-200 : after
  }

  private func clearPivotRow() {
    for place in 0..<inPivotRow.count { pivotRow[Int(inPivotRow[place])] = 0 }
    inPivotRow.removeAll()
  }

  /// The column of the tableau of a variable that is not basic: what it takes of each that is.
  func findColumn(_ variable: Int) {
    columnVector.clear()
    add(variable, times: 1, to: columnVector)
    factors.solve(columnVector)
  }

  /// Whether the pivot is the same by its row and by its column.
  func isSound(_ pivot: Double, _ entering: Int) -> Bool {
    abs(pivot) > tolerances.pivot && abs(pivot - pivotRow[entering]) <= 1e-6 * (1 + abs(pivot))
  }

  /// Moves what is not basic by a step, and the basic variables with it.
  func move(_ entering: Int, by step: Double, except position: Int = -1) {
    columnVector.forEachPlace { place in
      let amount = columnVector.values[place]
      guard abs(amount) > SparseVector.nothing, place != position else { return }
      let variable = Int(head[place])
      value[variable] -= step * amount
      noteExcess(place, variable)
    }
    value[entering] += step
  }

  /// Has a variable take the place of another in the basis.
  func exchange(_ position: Int, _ entering: Int, leavingTo side: BasisStatus) {
    let leaving = Int(head[position])
    value[leaving] = side == .atLower ? lower[leaving] : upper[leaving]
    status[leaving] = side
    status[entering] = .basic
    head[position] = Int32(entering)
    positionOf[leaving] = -1
    positionOf[entering] = Int32(position)
    noteExcess(position, entering)
    factors.exchange(at: position, columnVector)
    iterations += 1
    isExact = false
  }
}
