import IntegerProgramming
import PlacementDomain

extension SolveSession {
  /// Decides the levels in order by the integer program, each apart.
  mutating func solveByProgram(_ solver: any IntegerProgramSolver) {
    for level in Level.allCases {
      boundByPrices(level, steps: 200)
      decide(level, solver)
    }
  }

  /// Finds the best value of a level among plans whose upper levels are those of the incumbent.
  private mutating func decide(_ level: Level, _ solver: any IntegerProgramSolver) {
    guard !incumbent.isClosed(level), !limits.isOver else { return }
    enter("level \(level.rawValue)")
    var formulation = Formulation(instance, pairs)
    for upper in Level.allCases where upper < level {
      formulation.cap(upper, at: incumbent.objective[upper])
    }
    formulation.setWeights(.only(level))
    let outcome: ProgramOutcome
    do {
      outcome = try solver.solve(
        formulation.program,
        SearchOptions(
          limits: limits, start: formulation.solution(of: incumbent.plan),
          relativeGap: options.gap))
    } catch {
      note("\(error)")
      return
    }
    if case .failed(let words) = outcome.termination { note("\(solver.name): \(words)") }
    if let bound = outcome.bound, bound < Int.max { raise(level, to: bound) }
    guard let solution = outcome.solution else { return }
    if offer(formulation.plan(of: solution), isFromProgram: true), level != .quality { polish() }
  }

  /// Improves the lower levels of a plan that an upper level has just changed.
  private mutating func polish() {
    var search = HeuristicSearch(tables, start: incumbent.plan)
    search.improve(limits.capped(seconds: limits.secondsLeft / 4))
    offer(search.plan)
  }
}
