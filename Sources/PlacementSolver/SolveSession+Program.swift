import IntegerProgramming
import PlacementDomain

extension SolveSession {
  /// Pairs up to which a program is searched as a whole.
  static let largestWhole = 12_000

  var isLarge: Bool { tables.pairCount > Self.largestWhole }

  /// Improves and proves with the solver of programs: prices and a first plan from the relaxation of all levels
  /// together, improvement part by part, then each level on its own.
  mutating func solveByProgram(_ solver: any IntegerProgramSolver) {
    var relaxation = relaxed(solver)
    if relaxation == nil, regrets.isEmpty { improveWithoutProgram() }
    improveByNeighbourhoods(
      isLarge ? NeighbourhoodWidth.first : NeighbourhoodWidth.narrow, solver,
      limits.capped(seconds: limits.secondsLeft * 0.35))
    if let relaxation {
      improveWhereDisputed(
        relaxation, solver, limits.capped(seconds: limits.secondsLeft * 0.2))
    }
    placeMore()
    boundLevels(&relaxation, solver)
    guard isLarge, relaxation != nil, !incumbent.isOptimal else { return }
    let before = incumbent.objective
    improveByNeighbourhoods(
      NeighbourhoodWidth.all, solver, limits.capped(seconds: limits.secondsLeft * 0.9))
    if incumbent.objective != before { boundLevels(&relaxation, solver) }
  }

  private mutating func boundLevels(
    _ relaxation: inout PairRelaxation?, _ solver: any IntegerProgramSolver
  ) {
    if relaxation == nil, isLarge { return boundByPrices(solver) }
    for level in Level.allCases { settle(level, &relaxation, solver) }
  }

  // MARK: One level

  /// Bounds a level by its relaxation, and searches what that leaves of the program, if it is small enough.
  private mutating func settle(
    _ level: Level, _ relaxation: inout PairRelaxation?, _ solver: any IntegerProgramSolver
  ) {
    guard !incumbent.isClosed(level), !limits.isOver, incumbent.gap(level) > options.gap else {
      return
    }
    enter("level \(level.rawValue)")
    let value = bound(level, &relaxation)
    if !incumbent.isClosed(level), let relaxation {
      improveWhereDisputed(relaxation, solver, limits)
      if !isLarge { improveByNeighbourhoods(NeighbourhoodWidth.narrow, solver, limits) }
    }
    var nodes = 150
    while !incumbent.isClosed(level), !limits.isOver, incumbent.gap(level) > options.gap {
      // A plan that is better by one unit uses no pair whose reduced cost goes beyond this.
      let gap = value.map { Double(incumbent.objective[level]) - 1 - $0 }
      guard let scope = scope(regretUpTo: gap), scope.pairs.count <= Self.largestWhole else {
        return
      }
      for (isReduced, presolves) in [(true, false), (false, true), (false, false)] {
        guard !incumbent.isClosed(level), !limits.isOver else { break }
        let attempt = Attempt(nodes: nodes, isReduced: isReduced, presolves: presolves)
        guard decide(level, scope, attempt, solver) else { return }
      }
      nodes *= 4
    }
  }

  /// The pairs that a better plan can use: those whose reduced cost is within the gap, and those of the plan at hand;
  /// all of them when nothing is known.
  private func scope(regretUpTo gap: Double?) -> ProgramScope? {
    guard let gap, !regrets.isEmpty else { return ProgramScope(wholeOf: instance, pairs) }
    let limit = Float(gap + 1e-3 + 1e-5 * abs(gap))
    let kept = (0..<tables.pairCount).filter {
      regrets[$0] <= limit
        || incumbent.plan.mentors[Int(tables.pairStudent[$0])]?.position == tables.pairMentor[$0]
    }
    return ProgramScope(
      pairs: kept, freeStudents: Array(instance.studentIndices),
      background: Plan(emptyFor: instance))
  }

  /// One way to search a program, up to a number of nodes (which is the same on every machine).
  private struct Attempt {
    var nodes: Int
    /// On what reduced costs leave of the program.
    var isReduced: Bool
    /// With the solver's own preprocessing.
    var presolves: Bool
  }

  /// Finds the best value of a level among plans whose upper levels are those of the incumbent.
  ///
  /// No one way suits every case: several are tried in turn, each time with more nodes.
  /// - Returns: whether the solver answered at all.
  private mutating func decide(
    _ level: Level, _ scope: ProgramScope, _ attempt: Attempt, _ solver: any IntegerProgramSolver
  ) -> Bool {
    var formulation = Formulation(instance, pairs, scope: scope)
    for upper in Level.allCases where upper < level {
      formulation.cap(upper, at: incumbent.objective[upper])
    }
    formulation.setWeights(.only(level))
    guard let known = formulation.solution(of: incumbent.plan),
      let (solution, bound) = run(attempt, formulation.program, known, solver)
    else { return false }
    raise(level, to: bound)
    if offer(formulation.plan(of: solution), isFromProgram: true), level != .quality { polish() }
    return true
  }

  /// Solves a program: the relaxation first, which may be proof enough; then what it leaves.
  private mutating func run(
    _ attempt: Attempt, _ program: IntegerProgram, _ known: [Int],
    _ solver: any IntegerProgramSolver
  ) -> (solution: [Int], bound: Int)? {
    do {
      var options = SearchOptions(limits: limits, start: known, relativeGap: self.options.gap)
      options.nodeLimit = attempt.nodes
      options.usesPresolve = attempt.presolves
      var outcome: ProgramOutcome
      if attempt.isReduced {
        let relaxation = try solver.relax(program, limits)
        guard relaxation.termination == .proven else { return nil }
        let reduction = ReducedProgram(program, relaxation, known: known)
        options.start = reduction.reduced(known)
        outcome = try solver.solve(reduction.program, options)
        outcome.solution = outcome.solution.map { reduction.restored($0) }
      } else {
        outcome = try solver.solve(program, options)
      }
      if case .failed(let words) = outcome.termination { note("\(solver.name): \(words)") }
      incumbent.isFromProgram = true
      // What was taken out holds no plan better than the one at hand.
      let bound = min(outcome.bound ?? Int.min / 4, program.objective(of: known))
      return (outcome.solution ?? known, bound)
    } catch {
      note("\(error)")
      return nil
    }
  }

  /// Improves the lower levels of a plan that an upper level has just changed.
  private mutating func polish() {
    var search = HeuristicSearch(tables, start: incumbent.plan)
    search.improve(limits.capped(seconds: limits.secondsLeft / 4))
    offer(search.plan)
  }
}
