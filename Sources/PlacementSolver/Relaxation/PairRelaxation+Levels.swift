import IntegerProgramming
import PlacementDomain

extension PairRelaxation {
  /// What a placement adds to one of the upper levels; a place for a student takes off her priority.
  func worth(_ pair: Int, _ level: Level) -> Int {
    level == .tier ? Int(tables.pairTier[pair]) : -tables.priority[Int(tables.pairStudent[pair])]
  }

  /// Sets the objective to another weighted sum of the levels.
  mutating func setWeights(_ weights: LevelWeights) throws {
    self.weights = weights
    try relaxation.setCosts(columnCosts, offset: 0)
  }

  /// Holds an upper level at a value, or changes the value at which it is held.
  mutating func hold(_ level: Level, at value: Int) throws {
    let upper =
      level == .tier ? value : value - priorities
    if let held = levelRows.first(where: { $0.level == level }) {
      // Cuts made of a tighter row would no longer hold.
      if upper > rows[held.row].bounds.upper ?? upper { try removeCuts(madeOf: held.row) }
      return try setBounds(ofRow: held.row, .init(upper: upper))
    }
    let row = try add(rows: [GrowingRow(.init(upper: upper), terms(of: level))])
    levelRows.append((level, row))
  }

  /// Holds no level any more, but at what every plan keeps.
  mutating func releaseLevels() throws {
    let steps = Int(tables.pairTier.max() ?? 0) * tables.studentCount
    for held in levelRows { try hold(held.level, at: held.level == .tier ? steps : priorities) }
  }

  /// What the values at hand come to on an upper level.
  func sum(_ level: Level) -> Double {
    let start = level == .unplaced ? Double(priorities) : 0
    guard let values = outcome?.values else { return start }
    return zip(pairOfColumn, values).reduce(start) { sum, column in
      column.0 < 0 ? sum : sum + Double(worth(Int(column.0), level)) * column.1
    }
  }

  private func terms(of level: Level) -> [IntegerProgram.Term] {
    pairOfColumn.enumerated().compactMap { column, pair in
      pair < 0 ? nil : IntegerProgram.Term(column, worth(Int(pair), level))
    }.filter { $0.coefficient != 0 }
  }

  /// What a unit of a held level is worth, in units of the objective.
  func price(of level: Level) -> Double {
    guard let held = levelRows.first(where: { $0.level == level }) else { return 0 }
    return max(0, -spreadPrices()[held.row])
  }
}
