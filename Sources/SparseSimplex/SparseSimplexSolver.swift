public import IntegerProgramming

/// Solves relaxations that grow by a simplex method made for them, and all else by another solver, which also helps out where that
/// comes to nothing.
public struct SparseSimplexSolver: IntegerProgramSolver {
  private let other: any IntegerProgramSolver

  public init(over other: any IntegerProgramSolver) { self.other = other }

  public var name: String { other.name }

  public func growingRelaxation() -> any GrowingRelaxation { SimplexRelaxation(other: other) }

  public func relax(
    _ program: IntegerProgram, _ limits: SearchLimits
  ) throws -> RelaxationOutcome {
    try other.relax(program, limits)
  }

  public func solve(
    _ program: IntegerProgram, _ options: SearchOptions
  ) throws -> ProgramOutcome {
    try other.solve(program, options)
  }
}
