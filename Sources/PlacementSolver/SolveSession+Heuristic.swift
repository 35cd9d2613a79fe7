import IntegerProgramming
import PlacementDomain

extension SolveSession {
  /// The heuristic's plan: greedy, then local improvement, from nothing and from the plan in force.
  mutating func searchWithoutProgram() {
    enter("greedy")
    guard tables.pairCount > 0 else {
      // Nobody fits anywhere: the empty plan is the only one.
      for level in Level.allCases { raise(level, to: incumbent.objective[level]) }
      return
    }
    // Half of the time at most: the bounds want some too.
    let limits = limits.capped(seconds: limits.secondsLeft / 2)
    var search = HeuristicSearch(tables)
    search.construct(limits)
    offer(search.plan)
    enter("improve")
    search.improve(limits)
    offer(search.plan)
    let isSmall = tables.pairCount <= 20_000
    search.shake(rounds: isSmall ? 200 : 20, seed: 1, limits)
    search.improve(limits)
    offer(search.plan)
  }

  /// Bounds of all levels by prices.
  mutating func boundByPrices() {
    enter("bound")
    boundByPrices(.unplaced, steps: 300)
    boundByPrices(.tier, steps: 300)
    boundByPrices(.quality, steps: 400)
  }

  /// Raises the bound of one level by prices (``LagrangianBound``).
  ///
  /// For every pair of weights, the weighted bound less the weighted values of the upper levels is a
  /// bound of the level below among plans that are no worse above: no weight needs to be large enough.
  mutating func boundByPrices(_ level: Level, steps: Int) {
    guard !incumbent.isClosed(level), !limits.isOver, tables.pairCount > 0 else { return }
    let weights = boundWeights(level)
    var bound = LagrangianBound(
      tables, weights, scale: level == .quality ? 16 : 1_024, threads: options.threads, limits)
    bound.ascend(steps: steps, target: weights.value(of: incumbent.objective))
    var upper = incumbent.objective
    upper[level] = 0
    if level == .unplaced { upper.tier = 0 }
    if level != .quality { upper.quality = 0 }
    raise(level, to: bound.bound - weights.value(of: upper))
  }

  private func boundWeights(_ level: Level) -> LevelWeights {
    switch level {
    case .unplaced: return .only(.unplaced)
    case .tier:
      let steps = Int(tables.pairTier.max() ?? 0) + 1
      return LevelWeights(unplaced: 2 * steps, tier: 1, quality: 0)
    case .quality: return combinedWeights
    }
  }

  /// Weights with which the levels are searched together.
  var combinedWeights: LevelWeights {
    let largest = max(1, tables.pairCost.max() ?? 1)
    let steps = Int(tables.pairTier.max() ?? 0) + 1
    return LevelWeights(unplaced: 2 * steps * largest, tier: largest, quality: 1)
  }
}
