import IntegerProgramming
import PlacementDomain

/// What a relaxation or a search of it is about.
enum SearchGoal {
  /// The weighted sum of all levels.
  case combined
  /// One level, those above it held.
  case level(Level)
}

extension SolveSession {
  func weights(of goal: SearchGoal) -> LevelWeights {
    switch goal {
    case .combined: combinedWeights
    case .level(let level): .only(level)
    }
  }

  /// What the incumbent is worth in a goal.
  private func value(_ goal: SearchGoal) -> Int { weights(of: goal).value(of: incumbent.objective) }

  private func isClosed(_ goal: SearchGoal) -> Bool {
    switch goal {
    case .combined: combinedBound.map { $0 >= value(goal) } ?? false
    case .level(let level): incumbent.isClosed(level)
    }
  }

  /// Turns a relaxation to a level among plans whose upper levels are no worse than the incumbent's, and raises the
  /// bound by it, with cuts where it does not close the level by itself.
  ///
  /// - Returns: whether the relaxation could be solved.
  mutating func bound(_ level: Level, _ relaxation: inout PairRelaxation) throws -> Bool {
    for upper in Level.allCases where upper < level {
      try relaxation.hold(upper, at: incumbent.objective[upper])
    }
    try relaxation.setWeights(.only(level))
    try relaxation.optimise(limits)
    guard takeBound(of: .level(level), relaxation) else { return false }
    if incumbent.isClosed(level) { return true }
    let target = Double(incumbent.objective[level] - relaxation.offset) - 0.999
    try relaxation.tighten(
      PairRelaxation.CutEffort(rounds: 200, patience: 12, target: target), limits)
    return takeBound(of: .level(level), relaxation)
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
    case .level(let level): raise(level, to: bound)
    }
  }

  /// Searches by branching what the bound of a goal leaves open: only pairs whose reduced cost is within the gap.
  ///
  /// - Parameter nodes: at most; the same on every machine.
  mutating func search(
    _ goal: SearchGoal, _ relaxation: inout PairRelaxation, nodes: Int, _ limits: SearchLimits
  ) throws {
    guard !isClosed(goal), !limits.isOver, let solved = relaxation.outcome else { return }
    incumbent.isFromProgram = true
    let cutoff = value(goal) - relaxation.offset
    let offset = relaxation.offset
    let shut = try relaxation.close(regretUpTo: Double(cutoff) - 1 - solved.objective)
    var number = 0
    let outcome = try relaxation.branch(cutoff: cutoff, nodes: nodes, limits) { node in
      number += 1
      if number <= 16 || number % 8 == 0 { round(node.rounded()) }
      return value(goal) - offset
    }
    try relaxation.narrow(shut.map { ($0, 0...relaxation.columnUpper[$0]) })
    if outcome.isExhausted { take(bound: value(goal), of: goal) }
  }
}
