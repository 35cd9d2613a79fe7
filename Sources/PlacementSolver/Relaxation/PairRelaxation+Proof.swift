import Foundation
import IntegerProgramming
import PlacementDomain

extension PairRelaxation {
  /// A bound of the objective in whole numbers, from the prices at hand: for any prices y,
  ///
  ///     y·b + Σ_columns min(0, (c − y·A)·greatest value)
  ///
  /// is one (Neumaier and Shcherbina 2004, doi:10.1007/s10107-003-0433-3); the prices are rounded to parts of a unit,
  /// as small as whole numbers allow, and pairs without a column count as well. No tolerance of the simplex
  /// method enters. `nil` where prices are so far off that they prove nothing.
  ///
  /// - Complexity: O(terms + pairs).
  func provenBound() -> Int? {
    guard let outcome else { return nil }
    guard outcome.rowPrices.allSatisfy({ abs($0) < Self.greatestPrice }) else { return nil }
    let greatest = outcome.rowPrices.reduce(1) { max($0, abs($1)) }
    let parts = 1 << max(0, min(30, 40 - Int(log2(greatest).rounded(.up))))
    let sum = combination(outcome.rowPrices.map { $0 * Double(parts) }, costs: parts)
    return Int(exactly: ceilingDivision(sum, Int128(parts)))
  }

  /// A bound of what the upper levels alone come to, weighted as they are, from the same prices; `nil` as in
  /// ``provenBound()``.
  ///
  /// - Complexity: O(terms + pairs).
  func provenBoundOfUpperLevels() -> Int? {
    guard var outcome else { return nil }
    var own = self
    own.weights.quality = 0
    // Without level 3 every place costs less, and only one of hers counts: she pays for the best.
    var least = Array(repeating: 0.0, count: tables.studentCount)
    for (pair, cost) in zip(pairOfColumn, own.reducedCosts(outcome.rowPrices)) where pair >= 0 {
      let student = Int(tables.pairStudent[Int(pair)])
      least[student] = min(least[student], cost)
    }
    for (student, row) in rowOfStudent.enumerated() where row >= 0 {
      outcome.rowPrices[Int(row)] += least[student]
    }
    own.outcome = outcome
    return own.provenBound().map { $0 + own.offset }
  }

  /// Beyond it prices leave the range in which sums of them are exact.
  private static let greatestPrice = 1e12

  /// Whether the multipliers of an infeasible relaxation prove, in whole numbers, that there is no solution: the rows
  /// they add up ask for more than the columns can give (Farkas 1902, doi:10.1515/crll.1902.124.1).
  var isProvenInfeasible: Bool {
    guard outcome?.termination == .infeasible, let multipliers = signedMultipliers() else {
      return false
    }
    return combination(multipliers.map { $0 * Self.multiplierParts }, costs: 0) > 0
  }

  private static let multiplierParts = 1_048_576.0

  /// The multipliers, of unit size, with the sign that comes nearer to a proof.
  func signedMultipliers() -> [Double]? {
    guard let multipliers = outcome?.rowPrices else { return nil }
    let greatest = multipliers.reduce(0) { max($0, abs($1)) }
    guard greatest > 0 else { return nil }
    let plus = multipliers.map { abs($0) < 1e-9 * greatest ? 0 : $0 / greatest }
    let minus = plus.map { -$0 }
    func worth(_ multipliers: [Double]) -> Int128 {
      combination(multipliers.map { $0 * Self.multiplierParts }, costs: 0, isPresentOnly: true)
    }
    return worth(plus) >= worth(minus) ? plus : minus
  }

  /// `y·b + Σ min(0, (costs·c − y·A)·value)` with the prices rounded.
  ///
  /// - Parameter costs: what a unit of cost counts for.
  private func combination(
    _ prices: [Double], costs: Int, isPresentOnly: Bool = false
  ) -> Int128 {
    var duals = Array(repeating: 0, count: rows.count)
    var sum: Int128 = 0
    var reduced = pairOfColumn.indices.map { costs == 0 ? 0 : costs * cost(ofColumn: $0) }
    for (number, row) in rows.enumerated() where row.position != nil || row.isAsleep {
      var price = Int(prices[number].rounded())
      let limits = row.presentBounds
      if limits.upper == nil { price = max(0, price) }
      if limits.lower == nil { price = min(0, price) }
      guard price != 0 else { continue }
      duals[number] = price
      sum += Int128(price) * Int128((price < 0 ? limits.upper : limits.lower) ?? 0)
      for term in row.terms { reduced[term.column] -= price * term.coefficient }
    }
    for (column, cost) in reduced.enumerated() {
      let range = range(of: column)
      sum += Int128(cost) * Int128(cost > 0 ? range.lowerBound : range.upperBound)
    }
    return isPresentOnly ? sum : sum + absentTerms(duals, costs)
  }

  /// What the pairs without a column can take off.
  private func absentTerms(_ duals: [Int], _ costs: Int) -> Int128 {
    let reduced = ReducedCosts(self, duals.map(Double.init), costs: Double(costs))
    return mapStudents { students in
      let reduced = ReducedCosts(sharing: reduced)
      return students.reduce(Int128(0)) { sum, student in
        // At most one of them is chosen.
        var least = 0
        for pair in tables.pairs(of: student) where isAbsent(pair) {
          // Whole numbers throughout: exact.
          let cost = reduced.cost(of: pair, exactBelow: 0)
          if cost < 0 { least = min(least, Int(cost.rounded(.down))) }
        }
        return sum + Int128(least)
      }
    }.reduce(0, +)
  }
}
