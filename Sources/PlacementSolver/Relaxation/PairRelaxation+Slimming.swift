import IntegerProgramming
import PlacementDomain

extension PairRelaxation {
  /// The same relaxation without the columns that have come to nothing: with those of the best few pairs of each student,
  /// of pairs whose reduced cost is within a limit, and of those that have a value. It stands where this one stands; cuts and held
  /// levels stay behind.
  ///
  /// - Parameters:
  ///   - regrets: those of this relaxation (``regrets(upTo:)``).
  ///   - other: who solves it from there on; `nil` = who solves this one.
  /// - Complexity: O(terms + pairs).
  func slimmed(
    _ regrets: [Float], perStudent: Int, upTo limit: Float = 0,
    by other: (any RelaxationMaker)? = nil
  ) throws -> PairRelaxation {
    var slim = try PairRelaxation(tables, weights, pairs: [], other ?? solver)
    slim.threads = threads
    // What is there from the start is in the same order in both.
    let (columns, rows) = (slim.pairOfColumn.count, slim.rowCount)
    let values = outcome?.values ?? []
    try slim.add(
      pairs: (0..<tables.studentCount).flatMap { student in
        let own = tables.pairs(of: student).sorted { (regrets[$0], $0) < (regrets[$1], $1) }
        let known = own.prefix(perStudent).last.map { max(limit, regrets[$0]) } ?? limit
        return own.filter { pair in
          let column = Int(columnOfPair[pair])
          return regrets[pair] <= known || column >= 0 && values[column] > 1e-6
        }.map(Int32.init)
      })
    guard var outcome else { return slim }
    var prices = Array(outcome.rowPrices[..<rows])
    for (name, row) in separatedRows() {
      let before = slim.rowCount
      try slim.add(remembered: [name])
      if slim.rowCount > before { prices.append(outcome.rowPrices[row]) }
    }
    outcome.values =
      values[..<columns]
      + slim.pairOfColumn[columns...].map { pair in
        let column = Int(columnOfPair[Int(pair)])
        return column < 0 ? 0 : values[column]
      }
    (outcome.rowPrices, outcome.reducedCosts) = (prices, [])
    slim.goBack(to: outcome)
    return slim
  }
}
