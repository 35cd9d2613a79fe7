import IntegerProgramming
import PlacementDomain

extension SolveSession {
  /// The relaxation of the whole case under the weighted sum of the levels, solved with all its columns and rows that
  /// matter; the incumbent is then the best of its rounding, and the session knows its prices. `nil` when
  /// it could not be solved.
  mutating func relaxed(_ solver: any IntegerProgramSolver) -> PairRelaxation? {
    guard tables.studentCount <= Self.largestRelaxation else {
      relaxByRegions(solver)
      return nil
    }
    enter("relaxation")
    do {
      let relaxation = try relaxWhole(solver)
      guard relaxation.outcome?.termination == .proven else { return nil }
      takeGuide(from: relaxation, combinedWeights, parts: 1)
      guidePrices = relaxation.prices.students.map { Int($0.rounded()) }
      combinedBound = max(combinedBound ?? .min, guide?.bound ?? .min)
      raiseQualityByCombinedBound()
      enter("rounding")
      round(relaxation.rounded())
      return relaxation
    } catch {
      note("\(error)")
      return nil
    }
  }

  /// Students up to whom the relaxation is solved as a whole.
  static let largestRelaxation = 5_000

  private func relaxWhole(_ solver: any IntegerProgramSolver) throws -> PairRelaxation {
    let state = PlanState(tables, taking: incumbent.plan)
    let known = Set(candidates)
    let pairs = candidates + state.pairOf.filter { $0 >= 0 && !known.contains($0) }
    var relaxation = try PairRelaxation(
      tables, RelaxationScope(wholeOf: tables), combinedWeights, pairs: pairs, solver)
    try relaxation.propose(state)
    try relaxation.optimise(limits.capped(seconds: limits.secondsLeft * 0.6))
    return relaxation
  }

  /// A plan from placements that need not go together: what fits is kept, the rest is placed by chains that follow
  /// the prices.
  mutating func round(_ pairs: [Int32]) {
    let plan = Plan(
      mentors: pairs.map { $0 < 0 ? nil : MentorIndex(tables.pairMentor[Int($0)]) })
    var search = HeuristicSearch(tables, start: plan)
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

  /// The prices of a relaxation guide the search from here on.
  ///
  /// - Parameter weights: those of the relaxation, times `parts`.
  private mutating func takeGuide(
    from relaxation: PairRelaxation, _ weights: LevelWeights, parts: Int
  ) {
    let prices = relaxation.prices
    let unit = Double(parts)
    var bound = LagrangianBound(
      tables, weights, scale: 4_096 / parts, threads: options.threads, limits)
    _ = bound.evaluate(
      at: prices.students.map { $0 * unit }, heads: prices.heads.map { $0 * unit },
      guests: prices.guests.map { $0 * unit })
    guide = bound
    regrets = relaxation.regrets()
  }

  /// Raises the bound of a level among plans whose upper levels are no worse than the incumbent's: what these are
  /// worth follows from the relaxation, and the bound itself from the schools (``LagrangianBound``).
  ///
  /// - Returns: the value of the relaxation, in units of the level; `nil` when it could not be solved.
  mutating func bound(_ level: Level, _ relaxation: inout PairRelaxation?) -> Double? {
    guard relaxation != nil else { return nil }
    do {
      for upper in Level.allCases where upper < level {
        try relaxation?.hold(upper, at: incumbent.objective[upper])
      }
      try relaxation?.setWeights(.only(level))
      try relaxation?.optimise(limits)
      guard let solved = relaxation, let outcome = solved.outcome, outcome.termination == .proven
      else {
        return nil
      }
      raise(level, by: solved)
      return outcome.objective + Double(solved.offset(of: level))
    } catch {
      note("\(error)")
      return nil
    }
  }

  private mutating func raise(_ level: Level, by relaxation: PairRelaxation) {
    // The weights of the upper levels are fractions: counted in this many parts of a unit.
    let parts = 1_024
    func weight(_ upper: Level) -> Int {
      if upper == level { return parts }
      return upper < level ? Int((relaxation.price(of: upper) * Double(parts)).rounded()) : 0
    }
    let weights = LevelWeights(
      unplaced: weight(.unplaced), tier: weight(.tier), quality: weight(.quality))
    takeGuide(from: relaxation, weights, parts: parts)
    var upper = incumbent.objective
    for lower in Level.allCases where lower >= level { upper[lower] = 0 }
    raise(level, to: ceilingDivision((guide?.bound ?? 0) - weights.value(of: upper), parts))
  }
}
