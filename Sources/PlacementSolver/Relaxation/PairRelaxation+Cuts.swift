import IntegerProgramming
import PlacementDomain

extension PairRelaxation {
  /// How long to go on with cuts.
  struct CutEffort {
    /// Rounds at most.
    var rounds: Int
    /// Rounds in turn that may bring next to nothing of what is missing to the target.
    var patience: Int
    /// A bound beyond which no more is asked.
    var target: Double
  }

  /// Tightens an optimal relaxation by cuts, round by round, and brings in the columns that then matter;
  /// cuts that have ceased to bind leave again.
  ///
  /// Check ``outcome`` for how it ended.
  mutating func tighten(_ effort: CutEffort, _ limits: SearchLimits) throws {
    var reference = outcome?.objective ?? -.infinity
    var idle = 0
    for _ in 0..<effort.rounds {
      guard outcome?.termination == .proven, !limits.isOver else { return }
      if (outcome?.objective ?? 0) > effort.target, try !price(limits) { return }
      // Odd sets that the cuts before have brought about, and cuts, at a time: each solution takes as long to begin as some
      // dozens of steps.
      if try separate() + cut(atMost: max(60, tables.studentCount / 50)) == 0 { break }
      try solve(byRows: true, limits)
      guard let outcome, outcome.termination == .proven else { return }
      try removeIdleCuts()
      let least = max(1e-4, 1e-6 * abs(outcome.objective), 0.005 * (effort.target - reference))
      idle = outcome.objective > reference + least ? 0 : idle + 1
      if idle == 0 { reference = outcome.objective }
      if idle >= effort.patience { break }
    }
    try separateAll(limits)
    try priceAll(limits)
  }

  /// Adds cuts that the present values violate.
  /// - Returns: how many.
  mutating func cut(atMost limit: Int) throws -> Int {
    guard let values = outcome?.values else { return 0 }
    var maker = CutMaker(rows, upper: columnUpper, values: values)
    var blossoms = BlossomCuts(self, values)
    var found = blossoms.separate().compactMap { maker.cut(of: $0, divisor: 2) }
    found += try tableauCuts(&maker)
    if found.count < Self.fewCuts {
      var halves = ZeroHalfCuts(
        rows, upper: columnUpper, values: values, isFlipped: maker.isFlipped)
      found += halves.separate(atMost: 4 * limit).compactMap { maker.cut(of: $0, divisor: 2) }
    }
    let chosen = maker.select(found, atMost: limit)
    guard !chosen.isEmpty else { return 0 }
    try add(cuts: chosen)
    return chosen.count
  }

  /// So few cuts that others are looked for.
  private static let fewCuts = 10

  /// Adds blossom inequalities that approximate values violate: of all cuts those that are found without a basis.
  /// - Returns: how many.
  mutating func addBlossoms() throws -> Int {
    guard let values = outcome?.values else { return 0 }
    var maker = CutMaker(rows, upper: columnUpper, values: values)
    var blossoms = BlossomCuts(self, values)
    // Sets come one within the other.
    var isTaken = Array(repeating: false, count: rows.count)
    var chosen: [Cut] = []
    for parents in blossoms.separate() {
      guard 2 * parents.count(where: { isTaken[$0.row] }) <= parents.count,
        let cut = maker.cut(of: parents, divisor: 2)
      else { continue }
      for parent in parents { isTaken[parent.row] = true }
      chosen.append(cut)
    }
    if !chosen.isEmpty { try add(cuts: chosen) }
    return chosen.count
  }

  /// - Returns: the row of the first; the others follow.
  @discardableResult
  mutating func add(cuts chosen: [Cut]) throws -> Int {
    let first = try add(rows: chosen.map(\.row))
    for (number, cut) in chosen.enumerated() {
      for parent in cut.parents {
        cutsOfRow[parent.row, default: []].append(CutPart(parent, in: cuts.count))
      }
      cuts.append(
        RelaxationCut(row: first + number, parents: cut.parents, rounding: cut.rounding))
    }
    return first
  }

  /// Solutions in turn after which a cut that does not bind goes.
  private static let greatestAge = 3

  mutating func removeIdleCuts() throws {
    guard let outcome else { return }
    var idle: [Int] = []
    for (number, cut) in cuts.enumerated() where rows[cut.row].position != nil {
      let row = rows[cut.row]
      let slack = Double(row.bounds.upper ?? 0) - row.activity(outcome.values)
      let isIdle = slack > 1e-4 && outcome.rowPrices[cut.row] == 0
      cuts[number].age = isIdle ? cut.age + 1 : 0
      if cuts[number].age >= Self.greatestAge { idle.append(cut.row) }
    }
    if !idle.isEmpty { try remove(rows: idle) }
  }

  /// Takes out every cut in which a row has a part, however indirectly.
  mutating func removeCuts(madeOf row: Int) throws {
    var isDescendant = Array(repeating: false, count: cuts.count)
    for part in cutsOfRow[row] ?? [] { isDescendant[part.cut] = true }
    for number in cuts.indices where isDescendant[number] {
      for part in cutsOfRow[cuts[number].row] ?? [] { isDescendant[part.cut] = true }
    }
    try remove(
      rows: cuts.indices.filter { isDescendant[$0] && rows[cuts[$0].row].position != nil }
        .map { cuts[$0].row })
  }

  /// With what coefficients a column with given terms stands in the cuts: rounded down as theirs were.
  ///
  /// Cuts that have left are followed too: others may be made of them.
  func cutTerms(
    _ terms: [(row: Int, coefficient: Int)]
  ) -> [(row: Int, coefficient: Int)] {
    var sums: [Int: (sum: Int, correction: Int)] = [:]
    func touch(_ row: Int, _ coefficient: Int) {
      for part in cutsOfRow[row] ?? [] {
        sums[part.cut, default: (0, 0)].sum += part.multiplier * coefficient
        sums[part.cut, default: (0, 0)].correction += part.correction * coefficient
      }
    }
    for term in terms { touch(term.row, term.coefficient) }
    var result: [(row: Int, coefficient: Int)] = []
    // A cut may be made of cuts, always of earlier ones.
    while let next = sums.keys.min(), let (sum, correction) = sums.removeValue(forKey: next) {
      let coefficient = cuts[next].rounding(sum) + correction
      guard coefficient != 0 else { continue }
      result.append((cuts[next].row, coefficient))
      touch(cuts[next].row, coefficient)
    }
    return result
  }
}
