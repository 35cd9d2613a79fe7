import IntegerProgramming

/// The simplex method, made for programs in which next to nothing happens at a step: of ten
/// thousand rows a hundred. Every part of a step looks at those only.
///
/// - By rows (the dual method): what is out of its bounds leaves, measured by Devex weights (Harris 1973, doi:10.1007/BF01580108). The step
///   is a long one (Maros 2003, doi:10.1016/S0377-2217(02)00750-X): columns whose reduced cost changes its sign on the way change
///   sides, as long as the step gains by it; of those near its end the one with the greatest pivot comes in (Harris).
/// - By columns (the primal method): what has a reduced cost of the wrong sign comes in, measured in the same way.
/// - Any basis will do: where rows are not kept, what has a reduced cost of the wrong sign goes to its other side, and the dual method
///   begins; where they are, the primal one does.
///
/// SparseSimplex.md tells the rest.
///
/// Variables: columns 0 ..< n, then what each row adds up to (row · x − own = 0).
final class RevisedSimplex {
  let columnCount: Int
  let rowCount: Int
  let byColumn: CompressedTerms
  let byRow: CompressedTerms

  /// By variable.
  let lower: NumberList<Double>
  let upper: NumberList<Double>
  /// The bounds that are asked for: those at hand may be a little wider.
  let givenLower: NumberList<Double>
  let givenUpper: NumberList<Double>
  let cost: NumberList<Double>
  /// The same, but for what rounding errors made of them on the way.
  let costAtHand: NumberList<Double>
  let reducedCost: NumberList<Double>
  let value: NumberList<Double>
  /// How the dual method measures what is basic, and the primal method what is not.
  let dualWeight: NumberList<Double>
  let primalWeight: NumberList<Double>
  let status: NumberList<BasisStatus>
  /// By variable, −1 where it is not basic.
  let positionOf: NumberList<Int32>
  /// By position.
  let head: NumberList<Int32>

  let factors = BasisFactors()
  private let elimination = Elimination()
  private let basisTerms = CompressedTerms()

  /// By position: how far out of bounds, squared.
  let excess: SparseVector
  let rowVector: SparseVector
  let columnVector: SparseVector
  let flipVector: SparseVector
  /// The pivot row, by variable, and the variables in it.
  let pivotRow: NumberList<Double>
  let inPivotRow = NumberList<Int32>()
  /// A row of the inverse by row, where it is not thin.
  let denseRow: NumberList<Double>
  let ratios = RatioTest()
  /// Whether costs at hand are not those that are asked for.
  var hasShiftedCosts = false
  var hasWideBounds = false
  /// Columns that are looked at: see ``chooseActive()``.
  let activeColumns = NumberList<Int32>()
  let isActive: NumberList<Bool>
  var isPartial = false
  /// Variables that may be attractive.
  let attractive: SparseVector

  var tolerances = Tolerances()
  private(set) var isFactored = false
  /// Whether nothing has been added up since everything was worked out.
  var isExact = false
  var iterations = 0

  struct Tolerances {
    /// How far a value may be out of its bounds.
    var primal = 1e-9
    /// How far a reduced cost may have the wrong sign.
    var dual = 1e-7
    /// The least pivot.
    var pivot = 1e-7
  }

  enum End {
    case optimal, infeasible, stopped
    /// It has come to nothing: somebody else may try.
    case unsound
  }

  init(
    byColumn: CompressedTerms, byRow: CompressedTerms, lower: NumberList<Double>,
    upper: NumberList<Double>, cost: NumberList<Double>, status: NumberList<BasisStatus>
  ) {
    columnCount = byColumn.count
    rowCount = byRow.count
    (self.byColumn, self.byRow) = (byColumn, byRow)
    (self.lower, self.upper, self.cost, self.status) = (lower, upper, cost, status)
    let count = columnCount + rowCount
    givenLower = NumberList(repeating: 0, count: count)
    givenUpper = NumberList(repeating: 0, count: count)
    givenLower.base.update(from: lower.base, count: count)
    givenUpper.base.update(from: upper.base, count: count)
    reducedCost = NumberList(repeating: 0, count: count)
    value = NumberList(repeating: 0, count: count)
    dualWeight = NumberList(repeating: 1, count: count)
    primalWeight = NumberList(repeating: 1, count: count)
    costAtHand = NumberList(repeating: 0, count: count)
    positionOf = NumberList(repeating: -1, count: count)
    pivotRow = NumberList(repeating: 0, count: count)
    denseRow = NumberList(repeating: 0, count: rowCount)
    head = NumberList(repeating: 0, count: rowCount)
    excess = SparseVector(count: rowCount)
    rowVector = SparseVector(count: rowCount)
    columnVector = SparseVector(count: rowCount)
    flipVector = SparseVector(count: rowCount)
    attractive = SparseVector(count: count)
    isActive = NumberList(repeating: true, count: count)
  }

  var variableCount: Int { columnCount + rowCount }

  // MARK: The basis

  /// Makes as many variables basic as there are rows: rows of their own where some are missing.
  private func fillHead() {
    head.removeAll()
    for variable in (columnCount..<variableCount) where status[variable] == .basic {
      head.append(Int32(variable))
    }
    for variable in 0..<columnCount where status[variable] == .basic {
      if head.count < rowCount { head.append(Int32(variable)) } else { leave(variable) }
    }
    for variable in (columnCount..<variableCount) where head.count < rowCount {
      guard status[variable] != .basic else { continue }
      status[variable] = .basic
      head.append(Int32(variable))
    }
  }

  private func leave(_ variable: Int) {
    status[variable] = abs(upper[variable]) < abs(lower[variable]) ? .atUpper : .atLower
  }

  /// Makes the factors of the basis anew, and puts rows in the place of what depends on others.
  func factorise() {
    if !isFactored { fillHead() }
    basisTerms.removeAll()
    for slot in 0..<rowCount {
      let variable = Int(head[slot])
      if variable >= columnCount {
        basisTerms.append(Int32(variable - columnCount), -1)
      } else {
        for term in Int(byColumn.start[variable])..<Int(byColumn.start[variable + 1]) {
          basisTerms.append(byColumn.index[term], byColumn.value[term])
        }
      }
      basisTerms.close()
    }
    elimination.run(basisTerms)
    for (slot, row) in elimination.replaced {
      leave(Int(head[slot]))
      status[columnCount + row] = .basic
      head[slot] = Int32(columnCount + row)
    }
    factors.take(elimination)
    let before = (0..<rowCount).map { head[$0] }
    positionOf.reset(to: -1, count: variableCount)
    for position in 0..<rowCount {
      head[position] = before[Int(elimination.pivotSlot[position])]
      positionOf[Int(head[position])] = Int32(position)
    }
    isFactored = true
  }

  // MARK: Where it stands

  /// Adds a column of the matrix, so many times, to a vector over the rows.
  @inline(__always)
  func add(_ variable: Int, times amount: Double, to vector: SparseVector) {
    if variable >= columnCount {
      vector.add(-amount, at: Int(factors.positionOfRow[variable - columnCount]))
      return
    }
    for term in Int(byColumn.start[variable])..<Int(byColumn.start[variable + 1]) {
      vector.add(
        byColumn.value[term] * amount,
        at: Int(factors.positionOfRow[Int(byColumn.index[term])]))
    }
  }

  /// Works out the values of what is basic.
  func findValues() {
    columnVector.clear()
    for variable in 0..<variableCount where status[variable] != .basic {
      value[variable] = boundAtHand(variable)
      if value[variable] != 0 { add(variable, times: -value[variable], to: columnVector) }
    }
    factors.solve(columnVector)
    excess.clear()
    for position in 0..<rowCount {
      let variable = Int(head[position])
      value[variable] = columnVector.values[position]
      noteExcess(position, variable)
    }
    columnVector.clear()
  }

  /// The bound at which a variable stands that is not basic: where there is none on its side, the other.
  private func boundAtHand(_ variable: Int) -> Double {
    if isFree(variable) { return 0 }
    if lower[variable] == -.infinity { status[variable] = .atUpper }
    if upper[variable] == .infinity { status[variable] = .atLower }
    return status[variable] == .atUpper ? upper[variable] : lower[variable]
  }

  @inline(__always)
  func noteExcess(_ position: Int, _ variable: Int) {
    let now = value[variable]
    let out = max(lower[variable] - now, now - upper[variable])
    if out > tolerances.primal {
      excess.values[position] = out * out
      excess.mark(position)
    } else {
      excess.values[position] = 0
    }
  }

  /// Widens the bounds of what is basic a little, each by another amount: else most steps of the primal method lead nowhere, as another
  /// basic variable is at its bound.
  func widenBounds() {
    for position in 0..<rowCount {
      let variable = Int(head[position])
      lower[variable] -= 1e-6 * noise(variable) * (1 + abs(lower[variable]))
      upper[variable] += 1e-6 * noise(variable) * (1 + abs(upper[variable]))
      noteExcess(position, variable)
    }
    hasWideBounds = true
  }

  /// Between a half and 1, without a pattern, and the same every time.
  private func noise(_ variable: Int) -> Double {
    let mixed = (UInt64(variable) &+ 1) &* 0x9E37_79B9_7F4A_7C15
    return 0.5 + Double(mixed >> 40) / Double(1 << 25)
  }

  /// Takes the bounds and costs that are asked for.
  func restore() {
    lower.base.update(from: givenLower.base, count: variableCount)
    upper.base.update(from: givenUpper.base, count: variableCount)
    hasWideBounds = false
    costAtHand.base.update(from: cost.base, count: variableCount)
    hasShiftedCosts = false
    var greatest = 1.0
    for variable in 0..<variableCount { greatest = max(greatest, abs(cost[variable])) }
    tolerances.dual = 1e-9 * greatest
  }

  /// Works out the reduced costs, of the costs at hand.
  func findReducedCosts() {
    rowVector.clear()
    for position in 0..<rowCount where costAtHand[Int(head[position])] != 0 {
      rowVector.add(costAtHand[Int(head[position])], at: position)
    }
    factors.solveTransposed(rowVector)
    let prices = rowVector.values
    let positions = factors.positionOfRow.base
    for column in 0..<columnCount {
      if status[column] == .basic {
        reducedCost[column] = 0
        continue
      }
      var sum = costAtHand[column]
      for term in Int(byColumn.start[column])..<Int(byColumn.start[column + 1]) {
        sum -= byColumn.value[term] * prices[Int(positions[Int(byColumn.index[term])])]
      }
      reducedCost[column] = sum
    }
    for row in 0..<rowCount {
      let variable = columnCount + row
      reducedCost[variable] =
        status[variable] == .basic ? 0 : prices[Int(positions[row])] + costAtHand[variable]
    }
    rowVector.clear()
  }

  /// Whether a variable that is not basic may become greater; one without bounds may do both.
  @inline(__always)
  func mayRise(_ variable: Int) -> Bool {
    status[variable] == .atLower || isFree(variable)
  }

  @inline(__always)
  func mayFall(_ variable: Int) -> Bool {
    status[variable] == .atUpper || isFree(variable)
  }

  @inline(__always)
  private func isFree(_ variable: Int) -> Bool {
    lower[variable] == -.infinity && upper[variable] == .infinity
  }

  /// Whether a reduced cost asks for a variable that is not basic to move.
  @inline(__always)
  func isAttractive(_ variable: Int) -> Bool {
    let price = reducedCost[variable]
    guard abs(price) > tolerances.dual, status[variable] != .basic,
      lower[variable] < upper[variable]
    else { return false }
    return price < 0 ? mayRise(variable) : mayFall(variable)
  }

  /// Makes the basis one for the dual method: what is attractive changes sides, and where it has no other side its cost is taken to be
  /// what suits.
  func takeSides() {
    for variable in 0..<variableCount where isAttractive(variable) {
      if upper[variable] - lower[variable] < .infinity {
        changeSides(variable)
      } else {
        shiftCost(variable)
      }
    }
    takeFlips()
  }

  @inline(__always)
  func shiftCost(_ variable: Int) {
    costAtHand[variable] -= reducedCost[variable]
    reducedCost[variable] = 0
    hasShiftedCosts = true
  }

  /// Moves a variable that is not basic from one of its bounds to the other; see ``takeFlips()``.
  @inline(__always)
  func changeSides(_ variable: Int) {
    let isLower = status[variable] == .atLower
    let range = upper[variable] - lower[variable]
    add(variable, times: isLower ? range : -range, to: flipVector)
    status[variable] = isLower ? .atUpper : .atLower
    value[variable] = isLower ? upper[variable] : lower[variable]
  }

  /// What those that have changed sides change of the basic variables.
  func takeFlips() {
    guard !flipVector.isEmpty else { return }
    factors.solve(flipVector)
    flipVector.forEachPlace { place in
      guard flipVector.values[place] != 0 else { return }
      let variable = Int(head[place])
      value[variable] -= flipVector.values[place]
      noteExcess(place, variable)
    }
    flipVector.clear()
  }

  /// The row of the inverse of the basis for a position, by position of rows.
  func findInverseRow(_ position: Int) {
    rowVector.clear()
    rowVector.add(1, at: position)
    factors.solveTransposed(rowVector)
  }
}

extension RevisedSimplex {
  /// ``rowVector`` by row.
  var inverseRow: [Double] {
    var result = Array(repeating: 0.0, count: rowCount)
    rowVector.forEachPlace { result[Int(factors.rowOfPosition[$0])] = rowVector.values[$0] }
    return result
  }

  func setBounds(of variable: Int, _ low: Double, _ high: Double) {
    (lower[variable], upper[variable]) = (low, high)
    (givenLower[variable], givenUpper[variable]) = (low, high)
  }
}
