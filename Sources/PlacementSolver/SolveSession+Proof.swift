import IntegerProgramming
import PlacementDomain

/// What a relaxation or a search of it is about.
enum SearchGoal {
  /// The weighted sum of all levels.
  case combined
  /// One level before all, those below it as well, those above it held: such a relaxation is easier to solve than
  /// that of the level alone, and leads to better plans.
  case guide(Level)
  /// One level, those above it held.
  case level(Level)
  /// Level 3, with units of the upper levels at a price in place of held: its bound is one of level 3 as well, and a
  /// method without a basis comes near it sooner.
  case priced(LevelWeights)
  /// Level 2, by a weighted sum of the upper levels in which level 3 counts for next to nothing, and not for the bound.
  case upper(LevelWeights)
}

/// How much work to spend on a level.
enum LevelEffort {
  /// A plan and a bound.
  case first
  /// Cuts for the bound, and a search for better plans, too.
  case thorough
  /// In a large case as well, cuts as long as they bring anything, and a search of all that the bound leaves open.
  case exhaustive
}

extension SolveSession {
  func weights(of goal: SearchGoal) -> LevelWeights {
    switch goal {
    case .combined: combinedWeights
    case .guide(.unplaced):
      LevelWeights(
        unplaced: 4 * combinedWeights.unplaced, tier: combinedWeights.tier, quality: 1)
    case .guide(.tier): LevelWeights(unplaced: 0, tier: 4 * combinedWeights.tier, quality: 1)
    case .guide(.quality): .only(.quality)
    case .level(.quality) where keepsUpperWeights:
      LevelWeights(
        unplaced: combinedWeights.unplaced / 2, tier: combinedWeights.tier / 2, quality: 1)
    case .level(let level): .only(level)
    case .priced(let weights), .upper(let weights): weights
    }
  }

  /// Decides whether the relaxation of level 3 counts the levels that it holds as well, by half of what they weigh in the
  /// weighted sum: few steps lead there from what is remembered, and where the levels are held near to where they are best
  /// the bound is as good.
  mutating func chooseWeightsOfQuality() {
    keepsUpperWeights = remembered != nil && isLarge && incumbent.gap(.tier) <= 0.01
  }

  /// What the incumbent is worth in a goal.
  func value(_ goal: SearchGoal) -> Int {
    var weights = weights(of: goal)
    if case .upper = goal { weights.quality = 0 }
    return weights.value(of: incumbent.objective)
  }

  private func isClosed(_ goal: SearchGoal) -> Bool {
    switch goal {
    case .combined: combinedBound.map { $0 >= value(goal) } ?? false
    case .guide: false
    case .level(let level): incumbent.isClosed(level)
    case .priced: incumbent.isClosed(.quality)
    case .upper: incumbent.isClosed(.tier)
    }
  }

  /// Turns a relaxation to a level among plans whose upper levels are no worse than the incumbent's, and raises the
  /// bound by it.
  ///
  /// An upper level is tightened even when it is closed: what its relaxation is too low by, those of the levels
  /// below pay with many times as much.
  /// - Returns: whether the relaxation could be solved.
  mutating func bound(
    _ level: Level, _ effort: LevelEffort, _ relaxation: inout PairRelaxation
  ) throws -> Bool {
    try aim(at: .level(level), &relaxation)
    guard takeBound(of: .level(level), relaxation) else { return false }
    if effort == .first || level == .quality && incumbent.isClosed(level) { return true }
    // The costs of an upper level are all alike: in a large case cuts for it alone take more time than they are worth.
    let isBrief = isBrief(effort)
    if isBrief, level != .quality { return true }
    try tighten(&relaxation, .level(level), rounds: 200, patience: isBrief ? 4 : 25, limits)
    return takeBound(of: .level(level), relaxation)
  }

  /// Improves the plan at a level, levels above it held.
  mutating func improve(
    _ level: Level, _ effort: LevelEffort, _ relaxation: inout PairRelaxation
  ) throws {
    let goal: SearchGoal = level == .quality ? .level(level) : .guide(level)
    let start = incumbent.objective
    try aim(at: goal, &relaxation)
    guard relaxation.outcome?.termination == .proven else { return }
    if level == .quality { try beginAside(relaxation) }
    // Near a gap that is wanted a better plan is mostly sooner found than a better bound; else soon given up.
    let isNearGap = remembered != nil && gapWanted(level) > 0 && effort == .first
    if !isNearGap {
      try tighten(
        &relaxation, goal, rounds: guideRounds(level, effort), patience: isLarge ? 3 : 5, limits)
    }
    try rememberBasis(of: goal, relaxation)
    guard takeBound(of: goal, relaxation) else { return }
    if isLarge { takeGuide(from: relaxation, goal) }
    if isLarge, remembered == nil, level != .quality {
      // Few steps away, and may say that the plan is the best there is.
      guard try bound(level, .first, &relaxation) else { return }
      if incumbent.gap(level) <= gapWanted(level) { return }
      try aim(at: goal, &relaxation)
    }
    if remembered == nil { try seek(goal, &relaxation) }
    // The last level has nothing below it that waits.
    let isEnough = effort == .first && level != .quality && incumbent.objective < start
    if isEnough, remembered == nil { return }
    var before = incumbent.objective
    repeat {
      before = incumbent.objective
      try searchDisputed(goal, nodes: isNearGap ? 12 : isLarge ? 50 : 20, &relaxation)
    } while incumbent.objective[level] < before[level] && !isReached(level)
  }

  /// Whether a large case leaves cuts and proofs of an effort to a greater one.
  func isBrief(_ effort: LevelEffort) -> Bool { isLarge && effort != .exhaustive }

  /// Rounds of cuts before plans are made for a level: at first few where levels below wait.
  private func guideRounds(_ level: Level, _ effort: LevelEffort) -> Int {
    guard effort == .first else { return 30 }
    if level != .quality { return 5 }
    return isLarge ? 12 : 30
  }

  /// Searches among the students about whom an optimal relaxation and the plan differ.
  mutating func searchDisputed(
    _ goal: SearchGoal, nodes: Int, _ relaxation: inout PairRelaxation
  ) throws {
    let plan = PlanState(tables, taking: incumbent.plan)
    try relaxation.focused(asIn: plan, limits) { focused in
      try search(goal, .plans(nodes: nodesAtMost(nodes, focused)), &focused, limits)
    }
  }

  /// Searches among the students about whom the weighted sum and the plan differ, a little at a time: the better the plan,
  /// the fewer they are. Where so little leads nowhere, the plan is made like the relaxation first.
  mutating func improveFromMemory(_ relaxation: inout PairRelaxation) throws {
    for isRounded in [false, true] {
      if isRounded, let solved = relaxation.outcome, solved.termination == .proven {
        round(relaxation.rounded())
      }
      var before = incumbent.objective
      repeat {
        if isNear(.combined) || limits.isOver { return }
        before = incumbent.objective
        try searchDisputed(.combined, nodes: 4, &relaxation)
      } while incumbent.objective < before
    }
  }

  /// How far from the plan a bound of a goal may stay, a little less than the gap that is wanted.
  private func distanceLeft(_ goal: SearchGoal) -> Double {
    guard case .level(let level) = goal else { return 0 }
    return 0.99 * gapWanted(level) * Double(incumbent.objective[level])
  }

  /// Tightens a relaxation until it closes a goal, or cuts bring next to nothing.
  func tighten(
    _ relaxation: inout PairRelaxation, _ goal: SearchGoal, rounds: Int, patience: Int,
    _ limits: SearchLimits
  ) throws {
    let target = Double(value(goal) - relaxation.offset) - max(0.001, distanceLeft(goal))
    try relaxation.tighten(
      PairRelaxation.CutEffort(rounds: rounds, patience: patience, target: target), limits)
  }

  /// Makes plans from an optimal relaxation.
  mutating func seek(_ goal: SearchGoal, _ relaxation: inout PairRelaxation) throws {
    guard relaxation.outcome?.termination == .proven else { return }
    if !isLarge {
      try dive(goal, .quick, &relaxation, limits)
      try relaxation.solve(byRows: true, limits)
    }
    try relaxation.focused(limits) { focused in
      if isLarge { try dive(goal, .quick, &focused, limits) }
      let nodes = nodesAtMost(isLarge ? 30 : 100, focused)
      try search(goal, .plans(nodes: nodes), &focused, limits)
    }
  }

  /// A careful dive, where the plan is far from the bound: whom the relaxation puts whole may have to give way where others
  /// are made whole.
  mutating func seekCarefully(_ goal: SearchGoal, _ relaxation: inout PairRelaxation) throws {
    guard isLarge, let bound = relaxation.outcome?.objective,
      Double(value(goal) - relaxation.offset) - bound > Double(combinedWeights.tier)
    else { return }
    try relaxation.focused(margin: leastDoubt, limits) { focused in
      try dive(goal, .careful, &focused, limits)
    }
  }

  /// Fewer nodes where each takes long.
  private func nodesAtMost(_ nodes: Int, _ relaxation: PairRelaxation) -> Int {
    let columns = max(1, relaxation.pairOfColumn.count - relaxation.narrowed.count)
    return min(nodes, max(5, 120_000 / columns))
  }

  mutating func dive(
    _ goal: SearchGoal, _ effort: DiveEffort, _ relaxation: inout PairRelaxation,
    _ limits: SearchLimits
  ) throws {
    guard !isClosed(goal), !limits.isOver, relaxation.outcome?.termination == .proven else {
      return
    }
    let pairs = try relaxation.dive(
      cutoff: value(goal) - relaxation.offset, effort, limits)
    round(pairs)
  }

  /// Holds the levels above a goal at what the plan has.
  func hold(above goal: SearchGoal, _ relaxation: inout PairRelaxation) throws {
    switch goal {
    case .combined, .priced, .upper: break
    case .guide(let level), .level(let level):
      for upper in Level.allCases where upper < level {
        try relaxation.hold(upper, at: incumbent.objective[upper])
      }
    }
  }

  private mutating func aim(at goal: SearchGoal, _ relaxation: inout PairRelaxation) throws {
    try hold(above: goal, &relaxation)
    try relaxation.setWeights(weights(of: goal))
    let isRecalled = try recallBasis(of: goal, &relaxation)
    // Its guide leads to an upper level in few steps.
    var isNear = false
    if case .level(let level) = goal { isNear = level != .quality && !isRecalled }
    if isNear, remembered != nil, isLarge {
      // Rows that come then bring little beyond a gap that is wanted.
      try relaxation.solve(byRows: false, limits)
      if takeBound(of: goal, relaxation), self.isNear(goal) { return }
    }
    try relaxation.optimise(isNear: isNear, limits)
  }

  /// Raises the bound of a goal to what a relaxation proves.
  /// - Returns: whether it proves anything.
  @discardableResult
  mutating func takeBound(of goal: SearchGoal, _ relaxation: PairRelaxation) -> Bool {
    guard relaxation.outcome?.termination == .proven, let bound = proven(goal, relaxation) else {
      return false
    }
    take(bound: bound, of: goal)
    return true
  }

  /// The bound of a goal that the prices of a relaxation prove, `nil` where they prove nothing.
  func proven(_ goal: SearchGoal, _ relaxation: PairRelaxation) -> Int? {
    if case .upper = goal { return relaxation.provenBoundOfUpperLevels() }
    return relaxation.provenBound().map { $0 + relaxation.offset }
  }

  mutating func take(bound: Int, of goal: SearchGoal) {
    switch goal {
    case .combined: takeCombined(bound: bound)
    case .guide: break
    case .level(let level):
      var upper = incumbent.objective
      for other in Level.allCases where other >= level { upper[other] = 0 }
      raise(level, to: bound - weights(of: goal).value(of: upper))
    case .priced(let weights): take(bound: bound, of: weights)
    case .upper(let weights):
      let unplaced = weights.unplaced * incumbent.objective.unplaced
      raise(.tier, to: ceilingDivision(bound - unplaced, weights.tier))
    }
  }

  /// Searches by branching what the bound of a goal leaves open: where the relaxation has been focused on the
  /// students whom it leaves undecided (relaxation enforced neighbourhood: Berthold 2014,
  /// doi:10.1007/s10107-013-0729-8), or about whom it and the plan differ (relaxation induced neighbourhood: Danna,
  /// Rothberg and Le Pape 2005, doi:10.1007/s10107-004-0518-7), or in the whole of it.
  @discardableResult
  mutating func search(
    _ goal: SearchGoal, _ effort: BranchingEffort, _ relaxation: inout PairRelaxation,
    _ limits: SearchLimits
  ) throws -> BranchingOutcome {
    guard !isClosed(goal), !limits.isOver else { return BranchingOutcome(isExhausted: false) }
    incumbent.isFromProgram = true
    let offset = relaxation.offset
    var number = 0
    return try relaxation.branch(cutoff: value(goal) - offset, effort, limits) { node, isWhole in
      number += 1
      if isWhole || number <= 16 || number % 8 == 0 { round(node.rounded()) }
      return isNear(goal) ? .min / 4 : value(goal) - offset
    }
  }

  /// Searches all pairs whose reduced cost is within the gap: an end of it is a proof.
  mutating func prove(
    _ level: Level, _ effort: BranchingEffort, _ relaxation: inout PairRelaxation,
    _ limits: SearchLimits
  ) throws {
    guard let solved = relaxation.outcome else { return }
    let goal = SearchGoal.level(level)
    let cutoff = value(goal) - relaxation.offset
    let closed = try relaxation.close(regretUpTo: Double(cutoff) - 1 - solved.objective)
    let outcome = try search(goal, effort, &relaxation, limits)
    try relaxation.release(closed)
    try relaxation.solve(byRows: true, limits)
    if outcome.isExhausted { take(bound: value(goal), of: goal) }
  }
}
