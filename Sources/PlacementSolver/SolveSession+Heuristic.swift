import IntegerProgramming
import PlacementDomain

extension SolveSession {
  /// The heuristic's plan: greedy, then prices of students, then local improvement that follows them.
  mutating func searchWithoutProgram() {
    enter("greedy")
    guard tables.pairCount > 0 else {
      // Nobody fits anywhere: the empty plan is the only one.
      for level in Level.allCases { raise(level, to: incumbent.objective[level]) }
      return
    }
    var search = HeuristicSearch(tables)
    search.construct(limits)
    offer(search.plan)
    enter("bound")
    say("greedy \(incumbent.objective)")
    findPrices()
    say("prices \(combinedBound ?? 0)")
    if isLarge, options.choice != .greedy {
      if let prices = guidePrices { search.follow(combinedWeights, prices: prices) }
      search.improve(limits.capped(seconds: limits.secondsLeft / 10))
      offer(search.plan)
      say("chains \(incumbent.objective)")
      return
    }
    enter("improve")
    if let prices = guidePrices { search.follow(combinedWeights, prices: prices) }
    // The bounds and the integer program want time too.
    let limits = limits.capped(seconds: limits.secondsLeft / 3)
    search.improve(limits)
    offer(search.plan)
    // Prices tell little about the last seconds of quality: on without them.
    search.wander()
    search.improve(limits)
    offer(search.plan)
    let isSmall = tables.pairCount <= 20_000
    search.shake(rounds: isSmall ? 200 : 20, seed: 1, limits)
    search.improve(limits)
    offer(search.plan)
  }

  /// Prices for the weighted sum of all levels: they guide the search, and bound level 3.
  private mutating func findPrices() {
    let weights = combinedWeights
    var bound = LagrangianBound(
      tables, weights, scale: 4, threads: options.threads,
      limits.capped(seconds: limits.secondsLeft / 3))
    bound.ascend(
      steps: tables.studentCount > 5_000 ? 150 : 400, target: weights.value(of: incumbent.objective)
    )
    let recent = Int32(bound.iterations * 6 / 10)
    candidates = (0..<Int32(tables.pairCount)).filter { bound.lastTaken[Int($0)] > recent }
    guidePrices = bound.unitPrices
    combinedBound = bound.bound
    raiseQualityByCombinedBound()
  }

  /// For every pair of weights, the weighted bound less the weighted values of the upper levels is a bound
  /// of level 3 among plans that are no worse above: no weight needs to be large enough.
  mutating func raiseQualityByCombinedBound() {
    guard let combinedBound else { return }
    var upper = incumbent.objective
    upper.quality = 0
    raise(.quality, to: combinedBound - combinedWeights.value(of: upper))
  }

  /// Bounds of all levels by prices.
  mutating func boundByPrices() {
    enter("bound")
    for level in Level.allCases { boundByPrices(level, steps: 1_500) }
    raiseQualityByCombinedBound()
  }

  /// Raises the bound of one of the upper levels by prices (``LagrangianBound``), from those of the
  /// weighted sum.
  mutating func boundByPrices(_ level: Level, steps: Int) {
    guard !incumbent.isClosed(level), !limits.isOver, tables.pairCount > 0 else { return }
    let weights = boundWeights(level)
    let scale = level == .quality ? 4 : 4_096
    let combined = combinedWeights.unplaced
    let start = guidePrices?.map { $0 * scale / combined * weights.unplaced }
    // What is left of the time is shared with the levels below.
    let share = Double(Level.allCases.count + 1 - level.rawValue)
    var bound = LagrangianBound(
      tables, weights, scale: scale, threads: options.threads,
      limits.capped(seconds: limits.secondsLeft / share), start: start)
    var target = incumbent.objective
    if level == .unplaced { target.tier = 0 }
    if level != .quality { target.quality = 0 }
    bound.ascend(steps: steps, target: weights.value(of: target))
    var upper = target
    upper[level] = 0
    raise(level, to: bound.bound - weights.value(of: upper))
  }

  private func boundWeights(_ level: Level) -> LevelWeights {
    guard level != .unplaced else { return .only(.unplaced) }
    guard level != .quality else { return combinedWeights }
    let steps = Int(tables.pairTier.max() ?? 0) + 1
    return LevelWeights(unplaced: 2 * steps, tier: 1, quality: 0)
  }
}
