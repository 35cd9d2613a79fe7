import IntegerProgramming
import PlacementDomain

/// What an approximate relaxation of the whole case says, and relaxations to go on from.
struct Overview {
  var survey: RegionSurvey
  /// For the bound of level 1: without the columns that have come to nothing, most of which came while prices were
  /// far off.
  var levels: PairRelaxation
  /// The same for weighted sums, of the search, for level 3 and for level 2: with cuts, as they come.
  var sharp: PairRelaxation
  /// What ``sharp`` came to last, by its weights: under those of the weighted sum regions go on from there.
  private var outcomes: [LevelWeights: RelaxationOutcome] = [:]
  /// Prices of the upper levels at which ``sharp`` bounds level 3 best, once known.
  var prices: LevelWeights?

  init(survey: RegionSurvey, levels: PairRelaxation, sharp: PairRelaxation) {
    (self.survey, self.levels, self.sharp) = (survey, levels, sharp)
  }

  /// Whether it is known where ``sharp`` stands under some weights.
  func isKnown(_ weights: LevelWeights) -> Bool { outcomes[weights] != nil }

  /// Turns ``sharp`` to other weights: to where it last stood under them.
  mutating func turn(to weights: LevelWeights) throws {
    guard sharp.weights != weights else { return }
    outcomes[sharp.weights] = sharp.outcome
    try sharp.setWeights(weights)
    if let earlier = outcomes[weights] { sharp.goBack(to: earlier) }
  }

  /// Takes note of where ``sharp`` stands.
  mutating func keep() { outcomes[sharp.weights] = sharp.outcome }

  /// Has ``sharp`` stand somewhere else; under other weights it begins from there as well, as it knows the prices of cuts that have
  /// come since it was turned to them.
  mutating func stand(at outcome: RelaxationOutcome) {
    sharp.goBack(to: outcome)
    outcomes = [sharp.weights: outcome]
  }
}

extension SolveSession {
  /// Solves the approximate relaxation, and keeps what it says in ``overview``.
  ///
  /// - Returns: the relaxation, under the weighted sum of the levels.
  mutating func look(_ limits: SearchLimits) throws -> PairRelaxation {
    let whole = try approach(from: RegionSurvey(tables, combinedWeights).likely, limits)
    let regrets = whole.regrets()
    let survey = RegionSurvey(whole, regrets)
    guidePrices = survey.prices
    overview = try Overview(
      survey: survey, levels: whole.slimmed(regrets, perStudent: 6),
      sharp: whole.slimmed(regrets, perStudent: 6, upTo: Float(leastDoubt)))
    return whole
  }

  /// Tightens the approximate relaxation of the weighted sum, from which regions are then solved.
  mutating func sharpen() throws {
    let limits = limits.capped(seconds: limits.secondsLeft * 0.35)
    try onOverview { session, overview in
      try session.approach(at: .combined, &overview.sharp, limits)
      overview.survey = RegionSurvey(overview.sharp, overview.sharp.regrets())
      overview.keep()
      session.guidePrices = overview.survey.prices
    }
  }

  /// The reduced cost up to which the column of an approximate relaxation may matter in a part of it.
  var leastDoubt: Double { Double(largestCost) / 64 }

  /// Works on the overview, if there is one.
  mutating func onOverview(
    _ body: (inout SolveSession, inout Overview) throws -> Void
  ) rethrows {
    guard var own = overview else { return }
    // Not two copies: each would grow on its own.
    overview = nil
    defer { overview = own }
    try body(&self, &own)
  }

  /// The relaxation of the weighted sum of the levels over the whole case, solved approximately
  /// (``FirstOrderMethod``) from the likeliest pairs of each student on, and what it proves.
  mutating func approach(
    from likely: [[Int32]], _ limits: SearchLimits
  ) throws -> PairRelaxation {
    var relaxation = try approximateRelaxation(combinedWeights, pairs: likely.flatMap { $0 })
    try approach(.combined, &relaxation, isNational ? .columns : .bound, limits)
    return relaxation
  }

  /// What an approximate relaxation is brought to.
  private enum ApproachEnd {
    /// Nearly all columns are there.
    case columns
    /// Hardly anything is missing.
    case bound
    /// The same, with cuts.
    case boundWithCuts
  }

  /// A relaxation to be solved approximately (``FirstOrderMethod``).
  func approximateRelaxation(_ weights: LevelWeights, pairs: [Int32]) throws -> PairRelaxation {
    let method = FirstOrderMethod(steps: 500, tolerance: 1e-6, threads: threads)
    var relaxation = try PairRelaxation(tables, weights, pairs: pairs, method)
    relaxation.threads = threads
    return relaxation
  }

  /// Turns an approximate relaxation to a goal, and raises its bound.
  mutating func approach(
    at goal: SearchGoal, _ relaxation: inout PairRelaxation, _ limits: SearchLimits
  ) throws {
    try hold(above: goal, &relaxation)
    try relaxation.setWeights(weights(of: goal))
    try approach(goal, &relaxation, wantsCuts(goal) ? .boundWithCuts : .bound, limits)
  }

  /// Solves an approximate relaxation with the columns and rows that matter, adding them as they show. It ends at the
  /// prices that prove most.
  ///
  /// - Complexity: O(pairs) a round; rounds and steps do not grow with the case.
  private mutating func approach(
    _ goal: SearchGoal, _ relaxation: inout PairRelaxation, _ end: ApproachEnd,
    _ limits: SearchLimits
  ) throws {
    var best: (bound: Int, outcome: RelaxationOutcome?) = (.min, nil)
    var (isSettled, hasCuts) = (false, end != .boundWithCuts)
    let known = knownBound(of: goal)
    var attempts = 0
    for _ in 0..<Self.mostApproaches where !limits.isOver {
      try relaxation.solve(byRows: false, limits)
      let columns = relaxation.columnsToAdd(perStudent: 5)
      let share = end == .columns ? 6 : 20
      var isNear = share * columns.count <= tables.studentCount || limits.isOver
      // Of the upper levels alone columns come for long, and bounds are good before.
      if case .upper = goal { isNear = true }
      if isNear, let bound = provenApproximately(goal, relaxation) {
        let before = best.bound
        if bound > before { best = (bound, relaxation.outcome) }
        take(bound: bound, of: goal)
        if end == .columns || isSettled && hasCuts && !isLasting(goal) { break }
        attempts += 1
        // Cuts that have come since the last time take a while before they bring anything.
        let isBehind = bound <= known && attempts < Self.mostAttempts
        if !isBehind, bringsLittle(goal, from: before, to: bound) { break }
      }
      var rows = try relaxation.separate()
      if isSettled, end == .boundWithCuts {
        rows += try relaxation.addBlossoms()
        hasCuts = true
      }
      try relaxation.add(pairs: columns)
      isSettled = Self.studentsOfChange * (rows + columns.count) <= tables.studentCount
    }
    // Rows and columns may have come since the last solution, too.
    relaxation.goBack(to: best.outcome ?? relaxation.outcome)
  }

  /// Whether a goal is worth cuts as long as they bring anything: nothing begins from where that of level 3 ends.
  private func isLasting(_ goal: SearchGoal) -> Bool {
    if case .priced = goal { true } else { false }
  }

  /// The bound that earlier solutions proved for a goal, where more rows and columns may prove more.
  private func knownBound(of goal: SearchGoal) -> Int {
    if case .priced(let weights) = goal { weightedBounds[weights] ?? .min } else { .min }
  }

  private static let mostApproaches = 24
  /// Solutions that may be needed to come beyond a bound that is known.
  private static let mostAttempts = 8
  /// So many students for each row or column that comes, and a relaxation is settled: cuts are worth while then.
  private static let studentsOfChange = 100

  /// The bound of a goal that an approximate solution proves, `nil` where it proves nothing.
  ///
  /// Level 1 counts in whole numbers, and so do, at the best bound, the prices of students: approximate ones mostly prove more when
  /// they are rounded.
  func provenApproximately(_ goal: SearchGoal, _ relaxation: PairRelaxation) -> Int? {
    guard let bound = proven(goal, relaxation) else { return nil }
    guard case .level(.unplaced) = goal, bound < value(goal) else { return bound }
    var whole = LagrangianBound(
      tables, .only(.unplaced), scale: 1, threads: threads, limits)
    return max(bound, whole.evaluate(at: relaxation.prices))
  }

  /// Whether a solution brought the bound of a level next to nothing nearer to the plan.
  func bringsLittle(_ goal: SearchGoal, from before: Int, to bound: Int) -> Bool {
    switch goal {
    case .priced, .upper: before > .min && 40 * (bound - before) < value(goal) - bound
    // Once its columns are there, what comes are others that are as good, without end.
    case .level: bound <= before
    case .combined, .guide: false
    }
  }

  /// Whether an approximate relaxation is worth cuts: level 1 is mostly closed without, and where an exact one follows it
  /// finds its own.
  private func wantsCuts(_ goal: SearchGoal) -> Bool {
    switch goal {
    case .combined, .priced, .upper, .level(.tier): true
    case .guide, .level: false
    }
  }

  /// Bounds level 1 of the whole case.
  mutating func approachUnplaced() throws {
    guard incumbent.gap(.unplaced) > gapWanted(.unplaced) else { return }
    try onOverview { session, overview in
      session.enter("level 1")
      let limits = session.limits.capped(seconds: session.limits.secondsLeft * 0.25)
      try session.approach(at: .level(.unplaced), &overview.levels, limits)
    }
  }

  /// Bounds level 2 of the whole case by a weighted sum in which level 3 counts for little. Alone it would have places
  /// without number that are all as good, and no end of columns to try; what level 3 takes from the bound is small.
  mutating func approachTier() throws {
    guard incumbent.gap(.tier) > gapWanted(.tier) else { return }
    try onOverview { session, overview in
      session.enter("level 2")
      let limits = session.limits.capped(seconds: session.limits.secondsLeft * 0.7)
      let weights = LevelWeights(
        unplaced: Self.tierScale * session.combinedWeights.unplaced,
        tier: Self.tierScale * session.combinedWeights.tier, quality: 1)
      // Of the same shape: its prices are nearly right.
      try overview.turn(to: session.combinedWeights)
      try overview.turn(to: weights)
      try session.approach(at: .upper(weights), &overview.sharp, limits)
    }
  }

  /// How much more the upper levels weigh than in the weighted sum where level 2 is bounded.
  private static let tierScale = 64

  /// Raises the bound of level 3 with units of the upper levels at a price (Lagrangian relaxation: Geoffrion 1974,
  /// doi:10.1007/BFb0120690). Every price gives a bound; the best is the one at which the relaxation takes as many units
  /// as the plan has, and it is corrected in that direction.
  mutating func approachQuality() throws {
    guard incumbent.gap(.quality) > gapWanted(.quality) else { return }
    try onOverview { session, overview in
      session.enter("level 3")
      let limits = session.limits.capped(seconds: session.limits.secondsLeft * 0.7)
      var prices = overview.prices ?? session.firstPrices
      for _ in 0..<Self.mostCorrections where !limits.isOver {
        let before = session.incumbent.bound.quality
        try overview.turn(to: prices)
        try session.approach(at: .priced(prices), &overview.sharp, limits)
        guard session.incumbent.bound.quality > before else { return }
        overview.prices = prices
        guard let next = session.corrected(prices, overview.sharp) else { return }
        prices = next
      }
    }
  }

  private static let mostCorrections = 3

  /// What a unit of the upper levels is worth near a good plan, as is known from cases of all sizes.
  private var firstPrices: LevelWeights {
    LevelWeights(
      unplaced: combinedWeights.tier * 20 / 9, tier: combinedWeights.tier * 5 / 9, quality: 1)
  }

  /// Prices nearer to those at which a relaxation takes as much of the upper levels as the plan; `nil` where they can bring
  /// next to nothing: bounds are concave in the prices, so that the bound rises by no more than what the prices rise by, times
  /// the units that the relaxation takes beyond the plan.
  private func corrected(_ prices: LevelWeights, _ relaxation: PairRelaxation) -> LevelWeights? {
    func correction(_ price: Int, _ level: Level) -> (change: Double, gain: Double) {
      let plan = Double(max(1, incumbent.objective[level]))
      let excess = relaxation.sum(level) - plan
      let change = Double(price) * min(0.25, max(-0.25, 50 * excess / plan))
      return (change, change * excess)
    }
    let unplaced = correction(prices.unplaced, .unplaced)
    let tier = correction(prices.tier, .tier)
    let missing = Double(incumbent.objective.quality - incumbent.bound.quality)
    if Self.leastGain * missing >= unplaced.gain + tier.gain { return nil }
    return LevelWeights(
      unplaced: prices.unplaced + Int(unplaced.change), tier: prices.tier + Int(tier.change),
      quality: prices.quality)
  }

  /// The least share of what is missing to the plan that other prices should be able to bring.
  private static let leastGain = 0.15
}
