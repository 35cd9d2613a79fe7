import IntegerProgramming
import PlacementDomain

extension SolveSession {
  /// Asks the solver of programs itself, in several ways, about what the bound of a level leaves open: it closes some
  /// cases that branching over pairs does not.
  ///
  /// - Parameter nodes: of each way; the same on every machine.
  mutating func decide(
    _ level: Level, _ relaxation: PairRelaxation, nodes: Int, _ solver: any IntegerProgramSolver
  ) {
    guard let source, let solved = relaxation.outcome, solved.termination == .proven else { return }
    let value = solved.objective + Double(relaxation.offset)
    let gap = Double(incumbent.objective[level]) - 1 - value
    let scope = scope(relaxation.regrets(upTo: gap), upTo: gap, source.instance)
    guard scope.pairs.count <= Self.largestWhole else { return }
    for (isReduced, presolves) in [(true, false), (false, true), (false, false)] {
      guard !incumbent.isClosed(level), !limits.isOver else { return }
      let attempt = Attempt(nodes: nodes, isReduced: isReduced, presolves: presolves)
      guard decide(level, scope, attempt, source, solver) else { return }
    }
  }

  /// The pairs that a better plan can use: those whose reduced cost is within the gap, and those of the plan at hand.
  private func scope(_ regrets: [Float], upTo gap: Double, _ instance: Case) -> ProgramScope {
    let limit = PairRelaxation.limit(ofGap: gap)
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
    _ level: Level, _ scope: ProgramScope, _ attempt: Attempt, _ source: SessionSource,
    _ solver: any IntegerProgramSolver
  ) -> Bool {
    var formulation = Formulation(source.instance, source.pairs, scope: scope)
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
