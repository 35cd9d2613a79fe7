import IntegerProgramming
import PlacementDomain

extension SolveSession {
  // MARK: Recalling

  /// Prices and likely pairs as they were remembered, in place of a search for them.
  mutating func recall(_ memory: SolveMemory) {
    var bound = LagrangianBound(
      tables, combinedWeights, scale: 4, threads: options.threads, limits)
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
  /// weighted sum that the levels can be bounded one by one.
  func isNear(_ goal: SearchGoal) -> Bool {
    if case .guide(let level) = goal { return isReached(level) }
    if case .level(let level) = goal { return isReached(level) }
    guard remembered != nil, let combinedBound else { return false }
    let rest = combinedWeights.value(of: incumbent.objective) - combinedBound
    let steps = gapWanted(.tier) * Double(incumbent.objective.tier)
    return Double(rest) <= steps * Double(combinedWeights.tier)
  }

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

  /// What the next solve may start from.
  func memory(of relaxation: borrowing PairRelaxation) -> SolveMemory? {
    guard options.remembers, let guidePrices else { return nil }
    return SolveMemory(
      weights: combinedWeights, prices: guidePrices,
      gaps: Level.allCases.map { incumbent.gap($0) }, pairs: relaxation.pairsToRemember,
      rows: relaxation.rowsToRemember, cuts: relaxation.cutsToRemember(bases), bases: bases)
  }
}

extension SearchGoal {
  /// The same from solve to solve.
  var number: Int {
    switch self {
    case .combined: 0
    case .guide(let level): level.rawValue
    case .level(let level): 10 + level.rawValue
    case .priced: 20
    }
  }
}
