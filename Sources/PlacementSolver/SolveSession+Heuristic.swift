import IntegerProgramming
import PlacementDomain

extension SolveSession {
  /// A first plan: greedy, then prices of students, then chains that follow them.
  mutating func begin() {
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
    if let remembered { return recall(remembered) }
    // Large cases get their prices from an approximate relaxation.
    if isLarge, options.choice != .greedy { return }
    findPrices()
    enter("improve")
    if let prices = guidePrices { search.follow(combinedWeights, prices: prices) }
    // What comes after wants time too.
    search.improve(limits.capped(seconds: limits.secondsLeft / 10))
    offer(search.plan)
  }

  /// Goes on without a program solver: moves that prices do not foresee, then ruin and recreate.
  mutating func improveWithoutProgram() {
    guard tables.pairCount > 0 else { return }
    enter("improve")
    let limits = limits.capped(seconds: limits.secondsLeft / 3)
    var search = HeuristicSearch(tables, start: incumbent.plan)
    search.improve(limits)
    offer(search.plan)
    search.shake(rounds: isLarge ? 20 : 200, seed: 1, limits)
    search.improve(limits)
    offer(search.plan)
  }

  /// Prices for the weighted sum of all levels: they guide the search, and bound level 3.
  private mutating func findPrices() {
    let weights = combinedWeights
    var bound = LagrangianBound(
      tables, weights, scale: 4, threads: threads,
      limits.capped(seconds: limits.secondsLeft / 3))
    // Relaxations, whole or of regions, need no more than likely pairs.
    bound.ascend(
      steps: options.choice == .greedy ? 400 : 200, target: weights.value(of: incumbent.objective))
    let recent = Int32(bound.iterations * 6 / 10)
    candidates = (0..<Int32(tables.pairCount)).filter { bound.lastTaken[Int($0)] > recent }
    guidePrices = bound.unitPrices
    guide = bound
    takeCombined(bound: bound.bound)
  }

  var combinedBound: Int? { weightedBounds[combinedWeights] }

  mutating func takeCombined(bound: Int) { take(bound: bound, of: combinedWeights) }

  /// Notes a bound of a weighted sum.
  mutating func take(bound: Int, of weights: LevelWeights) {
    weightedBounds[weights] = max(weightedBounds[weights] ?? .min, bound)
    raiseQualityByWeightedBounds()
  }

  /// For every pair of weights, the weighted bound less the weighted values of the upper levels is a bound
  /// of level 3 among plans that are no worse above: no weight needs to be large enough.
  mutating func raiseQualityByWeightedBounds() {
    var upper = incumbent.objective
    upper.quality = 0
    for (weights, bound) in weightedBounds {
      raise(.quality, to: ceilingDivision(bound - weights.value(of: upper), weights.quality))
    }
  }

  /// Bounds of all levels by prices.
  mutating func boundByPrices() {
    enter("bound")
    for level in Level.allCases { boundByPrices(level) }
    raiseQualityByWeightedBounds()
  }

  /// Raises the bound of one level by prices (``LagrangianBound``), from those of the weighted sum.
  private mutating func boundByPrices(_ level: Level) {
    guard !incumbent.isClosed(level), !limits.isOver, tables.pairCount > 0 else { return }
    let weights = boundWeights(level)
    let scale = level == .quality ? 4 : 1
    // What is left of the time is shared with the levels below.
    let share = Double(Level.allCases.count + 1 - level.rawValue)
    let limits = limits.capped(seconds: limits.secondsLeft / share)
    var bound = LagrangianBound(
      tables, weights, scale: scale, threads: threads, limits,
      start: startPrices(weights, scale: scale))
    var target = incumbent.objective
    for lower in Level.allCases where lower > level { target[lower] = 0 }
    bound.ascend(
      steps: 400, target: weights.value(of: target),
      length: Double(scale * weights.unplaced) / 12)
    var upper = target
    upper[level] = 0
    let unit = level == .quality ? 1 : Self.parts
    raise(level, to: ceilingDivision(bound.bound - weights.value(of: upper), unit))
  }

  /// The prices of the weighted sum, where a place is worth what other weights say.
  private func startPrices(_ weights: LevelWeights, scale: Int) -> [Int]? {
    guard let guidePrices else { return nil }
    let combined = combinedWeights.unplaced
    guard weights.quality > 0 else {
      return guidePrices.map {
        Int(Double($0) / Double(combined) * Double(weights.unplaced)) * scale
      }
    }
    let less = combined - weights.unplaced
    return guidePrices.enumerated().map {
      max(0, ($0.element - less * tables.priority[$0.offset]) * scale)
    }
  }

  /// Parts in which a unit of the upper levels is counted, so that prices can be whole.
  private static let parts = 4_096

  private func boundWeights(_ level: Level) -> LevelWeights {
    switch level {
    case .unplaced: LevelWeights(unplaced: Self.parts, tier: 0, quality: 0)
    case .tier:
      LevelWeights(
        unplaced: combinedWeights.unplaced / combinedWeights.tier * Self.parts, tier: Self.parts,
        quality: 0)
    case .quality:
      // About what they come to near the best plans: an unplaced student counts as two steps of tier.
      LevelWeights(
        unplaced: 2 * combinedWeights.tier, tier: combinedWeights.tier * 3 / 4, quality: 1)
    }
  }
}
