public import IntegerProgramming
public import PlacementDomain

/// Solves cases: the assembly of heuristic, bound and integer program.
public struct PlacementEngine: Sendable {
  private let programSolver: (any IntegerProgramSolver)?

  /// - Parameter programSolver: solves the integer programs; without one the heuristic stands alone.
  public init(programSolver: (any IntegerProgramSolver)?) { self.programSolver = programSolver }

  /// The best plan that can be found within the limits, and how far from the best it can be.
  ///
  /// A failure of the program solver is no failure of this function: the heuristic's plan then stands, and
  /// the remark of the result says why.
  public func solve(
    _ instance: Case, _ pairs: PairTable, _ options: SolveOptions
  ) -> SolveResult {
    var session = SolveSession(instance, pairs, options)
    if let start = options.start { session.offer(start) }
    session.begin()
    guard options.choice != .greedy, let programSolver else {
      session.improveWithoutProgram()
      session.boundByPrices()
      return session.result(solver: "heuristic")
    }
    session.solveByProgram(programSolver)
    return session.result(solver: "heuristic + \(programSolver.name)")
  }
}
