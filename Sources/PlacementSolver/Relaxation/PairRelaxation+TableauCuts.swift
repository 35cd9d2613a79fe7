import IntegerProgramming

extension PairRelaxation {
  /// Cuts from the rows of the simplex tableau in which a column is fractional (Gomory 1960, RAND RM-2597): the
  /// multipliers that single the column out, brought to whole parts of a small number.
  ///
  /// - Complexity: O(columns looked at × (rows + terms)).
  func tableauCuts(_ maker: inout CutMaker) throws -> [Cut] {
    guard let values = outcome?.values else { return [] }
    let readings = rowReadings(values)
    let columns = values.indices.filter { distanceFromWhole(values[$0]) > Self.leastDoubt }
      .sorted { (-distanceFromWhole(values[$0]), $0) < (-distanceFromWhole(values[$1]), $1) }
    var found: [Cut] = []
    // What a column takes grows with the rows.
    let mostColumns = min(Self.mostColumns, Self.mostEntries / max(1, presentRows.count))
    for column in columns.prefix(mostColumns) {
      guard let multipliers = try relaxation.multipliers(singlingOut: column),
        let divisor = Self.divisor(of: multipliers)
      else { continue }
      let parents = multipliers.indices.compactMap { position in
        parent(presentRows[position], multipliers[position], divisor, readings[position])
      }
      if let cut = maker.cut(of: parents, divisor: divisor) { found.append(cut) }
    }
    return found
  }

  private static let leastDoubt = 0.01
  private static let mostColumns = 100
  private static let mostEntries = 700_000
  private static let greatestDivisor = 60

  /// Whether each row of the solver is read as `a·x ≤ b` (1) or `−a·x ≤ −b` (−1): as its slack is less.
  private func rowReadings(_ values: [Double]) -> [Int] {
    presentRows.map { number in
      let row = rows[number]
      guard let lower = row.bounds.lower else { return 1 }
      guard let upper = row.bounds.upper else { return -1 }
      let activity = row.activity(values)
      return Double(upper) - activity <= activity - Double(lower) ? 1 : -1
    }
  }

  /// The least number that makes all multipliers whole.
  private static func divisor(of multipliers: [Double]) -> Int? {
    let parts = multipliers.filter { distanceFromWhole($0) > 1e-7 }
    return (2...greatestDivisor).first { divisor in
      parts.allSatisfy { distanceFromWhole($0 * Double(divisor)) < 1e-6 }
    }
  }

  /// Whole multiples of a row change nothing: the part that is left.
  private func parent(_ row: Int, _ multiplier: Double, _ divisor: Int, _ reading: Int)
    -> CutParent?
  {
    let whole = reading * Int((multiplier * Double(divisor)).rounded())
    let rest = whole - divisor * floorDivision(whole, divisor)
    return rest == 0 ? nil : CutParent(row: row, multiplier: reading * rest)
  }
}
