import IntegerProgramming
import PlacementDomain

extension SolveSession {
  // MARK: Recalling

  /// Prices and likely pairs as they were remembered, in place of a search for them.
  mutating func recall(_ memory: SolveMemory) {
    var bound = LagrangianBound(
      tables, combinedWeights, scale: 4, threads: threads, limits)
    let none = tables.partnershipMax.map { _ in 0.0 }
    _ = bound.evaluate(
      at: Prices(students: memory.prices.map(Double.init), heads: none, guests: none))
    candidates = memory.pairs.compactMap { name in
      guard case .pair(let student, let mentor) = name, student >= 0,
        student < tables.studentCount
      else { return nil }
      return tables.pair(of: Int(student), at: mentor).map(Int32.init)
    }
    guidePrices = memory.prices
    guide = bound
    takeCombined(bound: bound.bound)
  }

  /// Proposes the basis that is remembered of a goal; it is of use once.
  /// - Returns: whether there was one.
  @discardableResult
  mutating func recallBasis(
    of goal: SearchGoal, _ relaxation: inout PairRelaxation
  ) throws -> Bool {
    // Those of single levels tell which cuts bind there; with the levels above held anew, where the relaxation of a large
    // case stands is nearer.
    switch goal {
    case .level(.quality): return false
    case .guide where isLarge: return false
    default: break
    }
    guard let basis = remembered?.bases.first(where: { $0.goal == goal.number }),
      recalled.insert(goal.number).inserted
    else { return false }
    try relaxation.add(remembered: remembered?.cuts ?? [])
    try relaxation.propose(basis)
    return true
  }

  /// The gap at which a level is left alone: the one asked for, or what was left where the memory comes from. What others
  /// are to start from is searched to half the gap: else every other one would miss it by a little.
  func gapWanted(_ level: Level) -> Double {
    let own = options.remembers ? options.gap / 2 : options.gap
    return max(own, remembered?.gaps[level.rawValue - 1] ?? 0)
  }

  /// Whether a level is as near to its bound as is wanted, though not proven.
  func isReached(_ level: Level) -> Bool {
    gapWanted(level) > 0 && incumbent.gap(level) <= gapWanted(level)
  }

  /// Whether a search has come as far as is wanted: the plan of a level within its gap, or so near to the bound of the
  /// weighted sum that level 3, too, is within its own.
  func isNear(_ goal: SearchGoal) -> Bool {
    if case .guide(let level) = goal { return isReached(level) }
    if case .level(let level) = goal { return isReached(level) }
    guard remembered != nil, let combinedBound else { return false }
    let rest = combinedWeights.value(of: incumbent.objective) - combinedBound
    return Double(rest) <= Self.shareOfGap * gapWanted(.quality)
      * Double(incumbent.objective.quality)
  }

  /// A search of the weighted sum goes on a little further: the bounds of the levels come out lower.
  private static let shareOfGap = 0.7

  // MARK: Remembering

  /// Keeps where the relaxation of a goal ended.
  mutating func rememberBasis(
    of goal: SearchGoal, _ relaxation: borrowing PairRelaxation
  ) throws {
    guard options.remembers, relaxation.outcome?.termination == .proven else { return }
    let basis = try relaxation.basis(goal.number)
    bases.removeAll { $0.goal == goal.number }
    bases.append(basis)
  }

  /// Keeps what the next solve may start from.
  mutating func remember(_ relaxation: inout PairRelaxation) throws {
    guard options.remembers, let guidePrices else { return }
    var (weights, prices) = (combinedWeights, guidePrices)
    if isLarge, try standWhereNextBegins(&relaxation) {
      (weights, prices) = (relaxation.weights, relaxation.prices.wholeOfStudents)
      bases = []
      try rememberBasis(of: .combined, relaxation)
    }
    memory = SolveMemory(
      weights: weights, prices: prices, gaps: Level.allCases.map { incumbent.gap($0) },
      pairs: relaxation.pairsToRemember, rows: relaxation.rowsToRemember,
      cuts: relaxation.cutsToRemember(bases), bases: bases)
  }

  /// Solves the relaxation of a large case as the next solve wants it: no level held, the upper ones at what a unit of them
  /// is worth in level 3 where they are held at their best, and at half of what they weighed here at least.
  ///
  /// The sum with these weights bounds level 3 almost as well as a relaxation that holds them (Geoffrion 1974,
  /// doi:10.1007/BFb0120690), so that the next solve needs no other for plans, level 1 and level 3.
  /// - Returns: whether it came to an end.
  private func standWhereNextBegins(_ relaxation: inout PairRelaxation) throws -> Bool {
    let weights =
      remembered?.weights
      ?? LevelWeights(
        unplaced: max(combinedWeights.unplaced / 2, price(of: .unplaced, relaxation)),
        tier: max(combinedWeights.tier / 2, price(of: .tier, relaxation)), quality: 1)
    try relaxation.releaseLevels()
    try relaxation.setWeights(weights)
    try relaxation.optimise(limits)
    return relaxation.outcome?.termination == .proven
  }

  /// What a unit of an upper level is worth where a relaxation of level 3 holds it; 0 where it does not.
  private func price(of level: Level, _ relaxation: PairRelaxation) -> Int {
    guard relaxation.weights == .only(.quality), let outcome = relaxation.outcome,
      outcome.termination == .proven
    else { return 0 }
    return Int(relaxation.price(of: level))
  }
}

extension SearchGoal {
  /// The same from solve to solve.
  var number: Int {
    switch self {
    case .combined: 0
    case .guide(let level): level.rawValue
    case .level(let level): 10 + level.rawValue
    case .priced, .upper: 20
    }
  }
}
