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
    case .level(let level): .only(level)
    }
  }

  /// What the incumbent is worth in a goal.
  private func value(_ goal: SearchGoal) -> Int { weights(of: goal).value(of: incumbent.objective) }

  private func isClosed(_ goal: SearchGoal) -> Bool {
    switch goal {
    case .combined: combinedBound.map { $0 >= value(goal) } ?? false
    case .guide: false
    case .level(let level): incumbent.isClosed(level)
    }
  }

  /// Turns a relaxation to a level among plans whose upper levels are no worse than the incumbent's, and raises the
  /// bound by it, with cuts where it does not close the level by itself.
  ///
  /// An upper level is tightened even when it is closed: what its relaxation is too low by, those of the levels
  /// below pay with many times as much.
  /// - Returns: whether the relaxation could be solved.
  mutating func bound(
    _ level: Level, withCuts: Bool = true, _ relaxation: inout PairRelaxation
  ) throws -> Bool {
    try aim(at: .level(level), &relaxation)
    guard takeBound(of: .level(level), relaxation) else { return false }
    if !withCuts || level == .quality && incumbent.isClosed(level) { return true }
    try tighten(&relaxation, .level(level), rounds: 200, patience: isLarge ? 4 : 25, limits)
    return takeBound(of: .level(level), relaxation)
  }

  /// Improves the plan at a level, levels above it held.
  mutating func improve(_ level: Level, _ relaxation: inout PairRelaxation) throws {
    let goal: SearchGoal = level == .quality ? .level(level) : .guide(level)
    try aim(at: goal, &relaxation)
    guard relaxation.outcome?.termination == .proven else { return }
    try tighten(&relaxation, goal, rounds: 30, patience: 5, limits)
    guard takeBound(of: goal, relaxation) else { return }
    if isLarge { takeGuide(from: relaxation, goal) }
    try seek(goal, &relaxation)
    var before = incumbent.objective
    repeat {
      before = incumbent.objective
      try search(goal, .disputed, &relaxation, nodes: isLarge ? 60 : 20, limits)
    } while incumbent.objective[level] < before[level]
  }

  /// Tightens a relaxation until it closes a goal, or cuts bring next to nothing.
  func tighten(
    _ relaxation: inout PairRelaxation, _ goal: SearchGoal, rounds: Int, patience: Int,
    _ limits: SearchLimits
  ) throws {
    let target = Double(value(goal) - relaxation.offset) - 0.001
    try relaxation.tighten(
      PairRelaxation.CutEffort(rounds: rounds, patience: patience, target: target), limits)
  }

  /// Makes plans from an optimal relaxation.
  mutating func seek(_ goal: SearchGoal, _ relaxation: inout PairRelaxation) throws {
    if !isLarge { try dive(goal, &relaxation, limits) }
    try search(goal, .undecided, &relaxation, nodes: isLarge ? 40 : 100, limits)
  }

  private mutating func dive(
    _ goal: SearchGoal, _ relaxation: inout PairRelaxation, _ limits: SearchLimits
  ) throws {
    guard !isClosed(goal), !limits.isOver, relaxation.outcome?.termination == .proven else {
      return
    }
    let pairs = try relaxation.dive(cutoff: value(goal) - relaxation.offset, limits)
    round(pairs)
  }

  private func aim(at goal: SearchGoal, _ relaxation: inout PairRelaxation) throws {
    switch goal {
    case .combined: break
    case .guide(let level), .level(let level):
      for upper in Level.allCases where upper < level {
        try relaxation.hold(upper, at: incumbent.objective[upper])
      }
    }
    try relaxation.setWeights(weights(of: goal))
    try relaxation.optimise(limits)
  }

  /// Raises the bound of a goal to what a relaxation proves.
  /// - Returns: whether it proves anything.
  @discardableResult
  mutating func takeBound(of goal: SearchGoal, _ relaxation: PairRelaxation) -> Bool {
    guard relaxation.outcome?.termination == .proven, let bound = relaxation.provenBound() else {
      return false
    }
    take(bound: bound + relaxation.offset, of: goal)
    return true
  }

  private mutating func take(bound: Int, of goal: SearchGoal) {
    switch goal {
    case .combined: takeCombined(bound: bound)
    case .guide: break
    case .level(let level): raise(level, to: bound)
    }
  }

  /// Where a search goes.
  enum SearchScope {
    /// Students whom the relaxation puts whole stay there (relaxation enforced neighbourhood: Berthold 2014,
    /// doi:10.1007/s10107-013-0729-8): few are left to decide.
    case undecided
    /// Students whom the relaxation puts where the plan has them stay there (relaxation induced neighbourhood: Danna,
    /// Rothberg and Le Pape 2005, doi:10.1007/s10107-004-0518-7).
    case disputed
    /// All pairs whose reduced cost is within the gap: an end of it is a proof.
    case withinGap
  }

  /// Searches by branching what the bound of a goal leaves open.
  ///
  /// - Parameter nodes: at most; the same on every machine.
  mutating func search(
    _ goal: SearchGoal, _ scope: SearchScope, _ relaxation: inout PairRelaxation, nodes: Int,
    _ limits: SearchLimits
  ) throws {
    guard !isClosed(goal), !limits.isOver, let solved = relaxation.outcome else { return }
    incumbent.isFromProgram = true
    let offset = relaxation.offset
    let cutoff = value(goal) - offset
    let narrowed =
      switch scope {
      case .undecided: try relaxation.settleWhole()
      case .disputed:
        try relaxation.settleWhole(asIn: PlanState(tables, taking: incumbent.plan))
      case .withinGap:
        try relaxation.close(regretUpTo: Double(cutoff) - 1 - solved.objective)
      }
    var number = 0
    let effort = scope == .withinGap ? BranchingEffort.proof(nodes: nodes) : .plans(nodes: nodes)
    let outcome = try relaxation.branch(cutoff: cutoff, effort, limits) { node, isWhole in
      number += 1
      if isWhole || number <= 16 || number % 8 == 0 { round(node.rounded()) }
      return value(goal) - offset
    }
    try relaxation.release(narrowed)
    try relaxation.solve(byRows: true, limits)
    if outcome.isExhausted, scope == .withinGap { take(bound: value(goal), of: goal) }
  }
}
