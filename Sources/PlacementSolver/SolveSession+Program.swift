import IntegerProgramming
import PlacementDomain

extension SolveSession {
  /// Pairs up to which a program is searched as a whole.
  static let largestWhole = 12_000

  /// Whether the case is too large for one relaxation.
  var isNational: Bool { tables.studentCount > Self.largestRelaxation }

  var isLarge: Bool { tables.pairCount > Self.largestWhole }

  /// Improves and proves with the solver of programs: prices and a first plan from the relaxation of all levels
  /// together, improvement by branching or part by part, then each level on its own.
  mutating func solveByProgram(_ solver: any IntegerProgramSolver) {
    if isNational { return solveByRegions(solver) }
    let start = limits.now()
    var relaxation = relaxed(solver)
    // Some cases of 3,000 students have relaxations that the simplex method is slow with.
    if relaxation == nil, overview != nil { return solveByRegions(solver) }
    if relaxation == nil, regrets.isEmpty { improveWithoutProgram() }
    trying(&relaxation) { session, relaxation in
      if session.remembered != nil {
        // The plan is near: only those about whom the relaxation thinks otherwise are in question.
        try session.improveFromMemory(&relaxation)
      } else {
        try session.seek(.combined, &relaxation)
      }
    }
    if isLarge { placeByRegions(since: start, solver) } else { placeMore() }
    boundLevels(&relaxation, solver)
    defer {
      endAside()
      trying(&relaxation) { try $0.remember(&$1) }
    }
    guard isLarge, relaxation != nil else { return }
    // What is nearly closed is worth closing first.
    exhaust(upTo: Self.gapToExhaust, &relaxation, solver)
    guard !isGoodEnough else { return }
    let before = incumbent.objective
    improveByNeighbourhoods(solver, limits.capped(seconds: limits.secondsLeft * 0.9))
    if incumbent.objective != before { boundLevels(&relaxation, solver) }
    exhaust(upTo: 1, &relaxation, solver)
  }

  /// Searches levels of a large case to the end, those whose gap is small enough.
  private mutating func exhaust(
    upTo gap: Double, _ relaxation: inout PairRelaxation?, _ solver: any IntegerProgramSolver
  ) {
    for level in Level.allCases where incumbent.gap(level) <= gap {
      within(share: 0.5) { $0.settle(level, .exhaustive, &relaxation, solver) }
    }
  }

  /// Works on the relaxation, if there is one; a failure is noted and ends it.
  private mutating func trying(
    _ relaxation: inout PairRelaxation?,
    _ body: (inout SolveSession, inout PairRelaxation) throws -> Void
  ) {
    guard var own = relaxation else { return }
    // Not two copies: each would grow on its own.
    relaxation = nil
    do {
      try body(&self, &own)
      relaxation = own
    } catch {
      note("\(error)")
    }
  }

  private mutating func boundLevels(
    _ relaxation: inout PairRelaxation?, _ solver: any IntegerProgramSolver
  ) {
    if relaxation == nil { return boundByPrices() }
    guard isLarge else {
      for level in Level.allCases {
        let isLeft = level == .quality && options.qualityNodes != nil
        settle(level, isLeft ? .first : .thorough, &relaxation, solver)
      }
      return
    }
    // A large case wants a plan and a bound of every level before it spends more on one; of level 1 it mostly has them.
    let start = limits.secondsLeft
    for level in Level.allCases where level != .unplaced || incumbent.gap(level) > Self.gapToPutOff
    {
      if level == .quality, isTooFar || limits.secondsLeft < Self.shareTooShort * start {
        approachLevels()
        if isTooFar { continue }
      }
      within(share: level == .quality ? 1 : Self.shareOfUpper) {
        $0.settle(level, .first, &relaxation, solver)
      }
    }
    var before = incumbent.objective
    repeat {
      before = incumbent.objective
      for level in Level.allCases where level != .quality || !isTooFar {
        // What an upper level changes the last one has to follow.
        within(share: level == .quality ? 1 : 0.5) {
          $0.settle(level, .thorough, &relaxation, solver)
        }
      }
    } while incumbent.objective < before
  }

  /// Bounds levels 2 and 3 by the approximate relaxation, where the time left is too short for the exact one.
  private mutating func approachLevels() {
    do {
      try approachQuality()
      try approachTier()
    } catch {
      note("\(error)")
    }
  }

  /// The most of the time left that the first look at an upper level may take.
  private static let shareOfUpper = 0.7
  /// The share of the time for levels that is too short for an exact relaxation of level 3: what came before took longer.
  private static let shareTooShort = 0.4

  /// Whether the exact relaxation of level 3 is too far away: what a gap of level 2 leaves open it takes, which is thousands of steps, and
  /// its bound is no good then.
  private var isTooFar: Bool { incumbent.gap(.tier) > 0.01 }

  /// A gap of level 1 that the levels below do not wait for.
  private static let gapToPutOff = 0.02

  /// Nodes of the last and largest tree of a level: a search without a time limit ends as well.
  private static let mostNodes = 100 << 12
  private static let mostNodesOfLarge = 100 << 4

  /// A gap from which on a level of a large case is searched to the end.
  private static let gapToExhaust = 0.003

  /// A gap that a few nodes may close.
  private static let gapForFewNodes = 0.000_1

  /// Bounds a level by its relaxation, and searches what that leaves open.
  private mutating func settle(
    _ level: Level, _ effort: LevelEffort, _ relaxation: inout PairRelaxation?,
    _ solver: any IntegerProgramSolver
  ) {
    // With the upper levels where they are now the weighted sum may say enough.
    if level == .quality { raiseQualityByWeightedBounds() }
    guard !incumbent.isClosed(level), !limits.isOver, incumbent.gap(level) > gapWanted(level) else {
      return
    }
    enter("level \(level.rawValue)")
    chooseWeightsOfQuality()
    trying(&relaxation) { session, relaxation in
      // The plan of the weighted sum often closes level 1, and one from a memory is near the best on all. In a large case
      // the approximate relaxation has bounded level 1.
      if level == .unplaced && session.overview == nil || session.remembered != nil {
        guard try session.bound(level, .first, &relaxation) else { return }
      }
      if session.incumbent.gap(level) > session.gapWanted(level) {
        try session.improve(level, effort, &relaxation)
      }
      if session.incumbent.gap(level) > session.gapWanted(level),
        try !session.bound(level, effort, &relaxation)
      {
        return
      }
      let isBrief = session.isBrief(effort)
      let gap = session.incumbent.gap(level)
      let isTiny = gap <= Self.gapForFewNodes && gap > session.gapWanted(level)
      if effort == .first, !isBrief || isTiny {
        let nodes = isBrief ? 30 : session.options.qualityNodes ?? 0
        return try session.prove(level, .shortProof(nodes: nodes), &relaxation, session.limits)
      }
      var nodes = 100
      let mostNodes = session.isLarge ? Self.mostNodesOfLarge : Self.mostNodes
      while !isBrief, nodes <= mostNodes, !session.incumbent.isClosed(level),
        !session.limits.isOver, session.incumbent.gap(level) > session.gapWanted(level)
      {
        try session.prove(level, .proof(nodes: nodes), &relaxation, session.limits)
        if session.incumbent.isClosed(level) { return }
        guard try session.bound(level, effort, &relaxation) else { return }
        // Its root alone can take long: only where a larger tree has not closed the level either.
        if nodes > 100 { session.decide(level, relaxation, nodes: nodes / 4, solver) }
        nodes *= 4
      }
    }
  }
}
