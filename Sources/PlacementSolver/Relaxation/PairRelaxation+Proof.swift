import IntegerProgramming
import PlacementDomain

extension PairRelaxation {
  /// A bound of the objective in whole numbers, from the prices at hand: for any prices y,
  ///
  ///     y·b + Σ_columns min(0, (c − y·A)·greatest value)
  ///
  /// is one (Neumaier and Shcherbina 2004, doi:10.1007/s10107-003-0433-3); the prices are rounded to parts of a unit, and
  /// pairs without a column count as well. No tolerance of the simplex method enters.
  ///
  /// - Parameter isClosed: whether pairs without a column are out of the question.
  /// - Complexity: O(terms), and O(pairs) unless closed.
  func provenBound(isClosed: Bool = false) -> Int? {
    guard fixedPrices == nil, var exact = outcome else { return nil }
    let parts = 4_096
    var duals = Array(repeating: 0, count: rows.count)
    var bound = 0
    var costs = pairOfColumn.indices.map { parts * cost(ofColumn: $0) }
    for (number, row) in rows.enumerated() where row.position != nil {
      var price = Int((exact.rowPrices[number] * Double(parts)).rounded())
      let limits = row.presentBounds
      if limits.upper == nil { price = max(0, price) }
      if limits.lower == nil { price = min(0, price) }
      duals[number] = price
      bound += price * ((price < 0 ? limits.upper : limits.lower) ?? 0)
      if price != 0 { for term in row.terms { costs[term.column] -= price * term.coefficient } }
    }
    for (column, cost) in costs.enumerated() {
      bound += cost > 0 ? cost * range(of: column).lowerBound : cost * range(of: column).upperBound
    }
    if !isClosed {
      exact.rowPrices = duals.map(Double.init)
      bound += absentTerms(exact, duals, parts)
    }
    return ceilingDivision(bound, parts)
  }

  /// What the pairs without a column can take off.
  private func absentTerms(_ outcome: RelaxationOutcome, _ duals: [Int], _ parts: Int) -> Int {
    var scaled = self
    scaled.outcome = outcome
    guard let estimates = ReducedCosts(scaled, parts: parts) else { return 0 }
    var sum = 0
    for student in scope.students.map(Int.init) {
      // At most one of them is chosen.
      var least = 0
      for pair in tables.pairs(of: student)
      where columnOfPair[pair] < 0 && positionOfSchool[Int(tables.pairSchool[pair])] >= 0 {
        guard estimates.cost(of: pair, exactBelow: -.infinity) < 1 else { continue }
        let exact = terms(of: pair).reduce(parts * cost(of: pair)) {
          $0 - $1.coefficient * duals[$1.row]
        }
        least = min(least, exact)
      }
      sum += least
    }
    return sum
  }
}
