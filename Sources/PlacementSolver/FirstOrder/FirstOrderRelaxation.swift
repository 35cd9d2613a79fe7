import IntegerProgramming

/// Makes relaxations that are solved approximately, whatever their size (``FirstOrderRelaxation``).
struct FirstOrderMethod: RelaxationMaker {
  /// Steps of one solution at most: the same on every machine.
  var steps: Int
  /// Relative error at which a solution is good enough.
  var tolerance: Double
  var threads: Int

  func growingRelaxation() -> any GrowingRelaxation { FirstOrderRelaxation(self) }
}

/// A linear relaxation solved approximately by a first-order method: no basis and no factors, only products with rows
/// and columns. Ten times as large takes ten times as long a step.
///
/// The primal–dual hybrid gradient (Chambolle and Pock 2011, doi:10.1007/s10851-010-0251-1) as it is known to suit linear
/// programs (Applegate and others 2021, arXiv:2106.04756), see ``HybridGradient``. Each solution goes on from
/// where the one before ended.
///
/// Its row prices are approximate, and of the right sign: whoever needs a bound makes one of them in whole numbers.
/// There is no basis: proposing one does nothing, and an infeasible program is not recognised.
final class FirstOrderRelaxation: GrowingRelaxation {
  private let method: FirstOrderMethod
  private var columns: [IntegerProgram.Column] = []
  private var offset = 0
  private var rows: [IntegerProgram.Row] = []
  /// In the order in which they came.
  private var terms: [SparseMatrix.Term] = []
  private var values: [Double] = []
  private var prices: [Double] = []
  /// That of the last solution.
  private var balance: Double?

  init(_ method: FirstOrderMethod) { self.method = method }

  /// One that nobody means to solve.
  convenience init() { self.init(FirstOrderMethod(steps: 0, tolerance: 1, threads: 1)) }

  var columnCount: Int { columns.count }
  var rowCount: Int { rows.count }

  func add(rows new: [GrowingRow]) {
    for row in new {
      for term in row.terms {
        terms.append((Int32(rows.count), Int32(term.column), Double(term.coefficient)))
      }
      rows.append(row.bounds)
      prices.append(0)
    }
  }

  func remove(rows outgoing: [Int]) {
    let gone = Set(outgoing)
    let kept = rows.indices.filter { !gone.contains($0) }
    var place = Array(repeating: Int32(-1), count: rows.count)
    for (number, row) in kept.enumerated() { place[row] = Int32(number) }
    rows = kept.map { rows[$0] }
    prices = kept.map { prices[$0] }
    terms = terms.compactMap { term in
      let row = place[Int(term.row)]
      return row < 0 ? nil : (row, term.column, term.coefficient)
    }
  }

  func add(columns new: [GrowingColumn]) {
    for column in new {
      for term in column.terms {
        terms.append((Int32(term.row), Int32(columns.count), Double(term.coefficient)))
      }
      columns.append(column.column)
      values.append(Double(column.column.lower))
    }
  }

  func setCosts(_ costs: [Int], offset: Int) {
    func size(_ costs: [Int]) -> Double {
      costs.reduce(0) { $0 + Double($1) * Double($1) }.squareRoot()
    }
    let (before, after) = (size(self.columns.map(\.cost)), size(costs))
    for (column, cost) in costs.enumerated() { columns[column].cost = cost }
    self.offset = offset
    guard before > 0, after > 0 else { return }
    // Prices are of the size of costs.
    prices = prices.map { $0 * after / before }
    balance = balance.map { $0 * after / before }
  }

  func setBounds(ofRow row: Int, _ bounds: IntegerProgram.Row) { rows[row] = bounds }

  func setBounds(ofColumns bounds: [(column: Int, lower: Int, upper: Int?)]) {
    for (column, lower, upper) in bounds {
      columns[column].lower = lower
      columns[column].upper = upper
    }
  }

  func propose(rows: [BasisStatus], columns: [BasisStatus]) {}

  func propose(values: [Double], rowPrices: [Double]) {
    (self.values, prices) = (values, rowPrices)
  }

  func basis() -> (rows: [BasisStatus], columns: [BasisStatus]) {
    (rows.map { _ in .basic }, columns.map { _ in .atLower })
  }

  func multipliers(singlingOut column: Int) -> [Double]? { nil }

  func solve(byRows: Bool, _ limits: SearchLimits) -> RelaxationOutcome {
    let gradient = HybridGradient(
      columns, rows, terms, values, prices, threads: method.threads)
    if let balance { gradient.balance = balance }
    gradient.run(steps: method.steps, tolerance: method.tolerance, limits)
    balance = gradient.balance
    (values, prices) = (gradient.values, gradient.prices)
    return RelaxationOutcome(
      termination: .proven,
      objective: zip(columns, values).reduce(Double(offset)) { $0 + Double($1.0.cost) * $1.1 },
      values: values, rowPrices: prices, reducedCosts: gradient.reducedCosts)
  }
}
