import IntegerProgramming
import PlacementDomain

extension SolveSession {
  /// The relaxation of the whole case under the weighted sum of the levels, solved with all its columns and rows that
  /// matter; the incumbent is then the best of its rounding, and the session knows its prices. `nil` when
  /// it could not be solved.
  mutating func relaxed(_ solver: any IntegerProgramSolver) -> PairRelaxation? {
    enter("relaxation")
    do {
      let relaxation = try relaxWhole(solver)
      guard relaxation.outcome?.termination == .proven else { return nil }
      takeGuide(from: relaxation, .combined)
      guidePrices = relaxation.prices.wholeOfStudents
      takeCombined(bound: guide?.bound ?? .min)
      takeBound(of: .combined, relaxation)
      enter("rounding")
      if remembered == nil { round(relaxation.rounded()) }
      return relaxation
    } catch {
      note("\(error)")
      return nil
    }
  }

  /// Students up to whom the relaxation is solved as a whole.
  static let largestRelaxation = 5_000

  private mutating func relaxWhole(_ solver: any IntegerProgramSolver) throws -> PairRelaxation {
    var relaxation = try firstRelaxation(solver)
    try relaxation.optimise(
      limits.capped(seconds: limits.secondsLeft * (isLarge ? 0.4 : 0.6)))
    if remembered != nil { return relaxation }
    try tighten(
      &relaxation, .combined, rounds: isLarge ? 6 : 100, patience: isLarge ? 3 : 8,
      limits.capped(seconds: limits.secondsLeft * 0.3))
    if relaxation.outcome?.termination != .proven { try relaxation.solve(byRows: true, limits) }
    try rememberBasis(of: .combined, relaxation)
    return relaxation
  }

  /// The relaxation as it is solved first, with a basis proposed: from what is remembered, from the approximate one, or
  /// from the plan at hand.
  private mutating func firstRelaxation(
    _ solver: any IntegerProgramSolver
  ) throws -> PairRelaxation {
    if isLarge, remembered == nil {
      let whole = try look(limits.capped(seconds: limits.secondsLeft / 3))
      round(whole.rounded())
      var relaxation = try whole.slimmed(whole.regrets(), perStudent: 6, by: solver)
      try approachUnplaced()
      enter("relaxation")
      try relaxation.crossOver()
      return relaxation
    }
    let state = PlanState(tables, taking: incumbent.plan)
    var relaxation = try PairRelaxation(
      tables, combinedWeights, pairs: likelyPairs(state), solver)
    try relaxation.propose(state)
    if let remembered {
      try relaxation.add(remembered: remembered.rows)
      try recallBasis(of: .combined, &relaxation)
      try relaxation.solveFromProposal(limits)
      try relaxation.addNewcomers(perStudent: 15)
    }
    return relaxation
  }

  /// The candidates, and the pairs of a plan.
  func likelyPairs(_ state: PlanState) -> [Int32] {
    let known = Set(candidates)
    return candidates + state.pairOf.filter { $0 >= 0 && !known.contains($0) }
  }

  /// A plan from placements that need not go together: what fits is kept, the rest is placed by chains that follow
  /// the prices.
  mutating func round(_ pairs: [Int32]) {
    var search = HeuristicSearch(tables, start: tables.plan(of: pairs))
    if let prices = guidePrices { search.follow(combinedWeights, prices: prices) }
    search.improve(limits.capped(seconds: limits.secondsLeft / 3))
    offer(search.plan, isFromProgram: true)
  }

  /// Places more students by chains that may go through more than the prices promise.
  mutating func placeMore() {
    guard let guidePrices, !incumbent.isClosed(.unplaced), !limits.isOver else { return }
    var search = HeuristicSearch(tables, start: incumbent.plan)
    search.follow(combinedWeights, prices: guidePrices.map { $0 + combinedWeights.tier })
    search.placeMore(limits.capped(seconds: limits.secondsLeft / 4))
    offer(search.plan)
  }

  /// The prices of a relaxation guide the search from here on; levels that it holds weigh what holding them costs.
  mutating func takeGuide(from relaxation: PairRelaxation, _ goal: SearchGoal) {
    // Weights of held levels are fractions: counted in this many parts of a unit.
    let parts: Int = if case .combined = goal { 1 } else { 1_024 }
    let own = weights(of: goal)
    func weight(_ own: Int, _ level: Level) -> Int {
      own * parts + Int((relaxation.price(of: level) * Double(parts)).rounded())
    }
    let weights = LevelWeights(
      unplaced: weight(own.unplaced, .unplaced), tier: weight(own.tier, .tier),
      quality: own.quality * parts)
    var bound = LagrangianBound(
      tables, weights, scale: 4_096 / parts, threads: threads, limits)
    _ = bound.evaluate(at: relaxation.prices.scaled(by: Double(parts)))
    guide = bound
    regrets = relaxation.regrets()
  }
}
