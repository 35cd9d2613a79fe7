public import IntegerProgramming

/// Solves integer programs by GLPK: simplex, then branch and cut.
///
/// Each call is one synchronous piece of work on the calling thread and leaves nothing behind there.
public struct GLPKSolver: IntegerProgramSolver {
  public init() {}

  public var name: String { "GLPK \(GLPKProblem.version)" }

  /// - Throws: ``GLPKError`` when GLPK aborts.
  public func relax(
    _ program: IntegerProgram, _ limits: SearchLimits
  ) throws -> RelaxationOutcome {
    let problem = try GLPKProblem.holding(program)
    return problem.outcome(of: try problem.relax(limits), limits)
  }

  /// - Throws: ``GLPKError`` when GLPK aborts.
  public func growingRelaxation() throws -> any GrowingRelaxation {
    GLPKRelaxation(try GLPKProblem())
  }

  /// - Throws: ``GLPKError`` when GLPK aborts.
  public func solve(
    _ program: IntegerProgram, _ options: SearchOptions
  ) throws -> ProgramOutcome {
    let start = options.start.flatMap { program.isFeasible($0) ? $0 : nil }
    if program.columns.contains(where: { $0.lower > $0.upper ?? .max }) {
      return ProgramOutcome(termination: .proven, bound: .max)
    }
    if program.columns.isEmpty {
      // GLPK refuses a program without columns.
      guard program.isFeasible([]) else { return ProgramOutcome(termination: .proven, bound: .max) }
      return held([], program, .proven, bound: program.costOffset)
    }
    let problem = try GLPKProblem.holding(program)
    switch try problem.relax(options.limits) {
    case .optimal: break
    case .infeasible: return ProgramOutcome(termination: .proven, bound: .max)
    case .unbounded: return held(start, program, .failed("the relaxation is unbounded"), bound: nil)
    case .failed(let words): return held(start, program, .failed(words), bound: nil)
    case .stopped:
      let why: Termination = options.limits.isCancelled() ? .cancelled : .timeLimit
      return held(start, program, why, bound: nil)
    }
    return try search(problem, program, options, start)
  }

  private func search(
    _ problem: borrowing GLPKProblem, _ program: IntegerProgram, _ options: SearchOptions,
    _ start: [Int]?
  ) throws -> ProgramOutcome {
    let isIntegral = program.columns.allSatisfy { $0.isInteger || $0.cost == 0 }
    let rootBound = safeBound(problem.relaxationObjective, isIntegral: isIntegral)
    if let cutoff = options.cutoff, let rootBound, rootBound >= cutoff {
      return held(start, program, .proven, bound: rootBound)
    }
    if let start, let rootBound, rootBound >= program.objective(of: start) {
      return held(start, program, .proven, bound: rootBound)
    }
    let watch = SearchWatch(options, isIntegral: isIntegral)
    let state = try problem.search(
      watch, start: start, presolve: options.usesPresolve)
    let bound = problem.bound.flatMap { safeBound($0, isIntegral: isIntegral) } ?? rootBound
    let best = better(problem.solution, start, program)
    switch state {
    case .optimal:
      guard let best else {
        return held(start, program, .failed("GLPK's solution breaks a row"), bound: bound)
      }
      return held(best, program, .proven, bound: program.objective(of: best))
    case .infeasible:
      // With a start in hand the search ends so when nothing better exists.
      guard let start else { return ProgramOutcome(termination: .proven, bound: .max) }
      return held(start, program, .proven, bound: program.objective(of: start))
    case .timeLimit: return held(best, program, .timeLimit, bound: bound)
    case .failed(let words): return held(best, program, .failed(words), bound: bound)
    case .stopped:
      if watch.reachedCutoff { return held(best, program, .proven, bound: bound) }
      if watch.reachedNodeLimit { return held(best, program, .nodeLimit, bound: bound) }
      if watch.reachedGap { return held(best, program, .gapReached, bound: bound) }
      let why: Termination = options.limits.isCancelled() ? .cancelled : .timeLimit
      return held(best, program, why, bound: bound)
    }
  }

  /// The better of the search's solution, once checked in whole numbers, and the start.
  private func better(_ found: [Int]?, _ start: [Int]?, _ program: IntegerProgram) -> [Int]? {
    guard let found, program.isFeasible(found) else { return start }
    guard let start, program.objective(of: start) <= program.objective(of: found) else {
      return found
    }
    return start
  }

  private func held(
    _ solution: [Int]?, _ program: IntegerProgram, _ why: Termination, bound: Int?
  ) -> ProgramOutcome {
    let objective = solution.map { program.objective(of: $0) }
    let capped = bound.map { min($0, objective ?? $0) }
    return ProgramOutcome(
      termination: why, solution: solution, objective: objective, bound: capped)
  }
}
