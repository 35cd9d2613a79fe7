import IntegerProgramming
import PlacementDomain

extension PairRelaxation {
  /// Proposes a basis near an approximate solution, taken over from a relaxation with the same columns and rows: a
  /// crossover (Megiddo 1991, doi:10.1287/ijoc.3.1.63) whose last steps are left to the dual method.
  ///
  /// Rows with a price are tight. Of the columns, those with a value come first, the farthest from their bounds before
  /// others: they lie somewhere on a face, and as many of them as are independent are basic. What rows they leave go to
  /// the columns that cost least there: a row that has a price keeps it if it has a column, however small its value.
  ///
  /// - Complexity: that of ``IndependentColumns``.
  mutating func crossOver() throws {
    guard let outcome else { return }
    let costs = reducedCosts(outcome.rowPrices)
    var status = (
      rows: Array(repeating: BasisStatus.basic, count: rows.count),
      columns: Array(repeating: BasisStatus.atLower, count: pairOfColumn.count)
    )
    let leastPrice = Self.leastPrice * costs.reduce(0) { max($0, abs($1)) }
    for (number, row) in rows.enumerated() {
      let (bounds, price) = (row.presentBounds, outcome.rowPrices[number])
      guard abs(price) > leastPrice || bounds.lower == bounds.upper else { continue }
      let isLower = bounds.upper == nil || bounds.lower != nil && price > 0
      status.rows[number] = isLower ? .atLower : .atUpper
    }
    var inside: [(depth: Double, column: Int)] = []
    var edge: [(cost: Double, column: Int)] = []
    for (column, value) in outcome.values.enumerated() {
      let upper = Double(columnUpper[column])
      if value > upper / 2 { status.columns[column] = .atUpper }
      // That a placement is at most 1 follows from the row of its student.
      let depth = pairOfColumn[column] >= 0 ? value : min(value, upper - value)
      if depth > Self.leastDepth {
        inside.append((depth, column))
      } else {
        edge.append((abs(costs[column]), column))
      }
    }
    inside.sort { ($0.depth, $1.column) > ($1.depth, $0.column) }
    edge.sort { $0 < $1 }
    try propose(
      &status, basic: inside.map(\.column) + edge.map(\.column), preferred: inside.count)
  }

  /// From what value on a column is inside its bounds, and from what share of the greatest reduced cost on a row has a
  /// price: the tolerance of an approximate solution.
  private static let leastDepth = 1e-4
  private static let leastPrice = 1e-5

  /// Reduced costs of the columns at prices of all rows.
  func reducedCosts(_ prices: [Double]) -> [Double] {
    var costs = columnCosts.map(Double.init)
    for (row, price) in zip(rows, prices) where price != 0 && row.position != nil {
      for term in row.terms { costs[term.column] -= Double(term.coefficient) * price }
    }
    return costs
  }
}
