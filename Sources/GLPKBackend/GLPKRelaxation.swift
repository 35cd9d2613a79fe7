import IntegerProgramming

/// A relaxation kept open inside GLPK, with its basis, while it grows.
final class GLPKRelaxation: GrowingRelaxation {
  private var problem: GLPKProblem

  init(_ problem: consuming GLPKProblem) { self.problem = problem }

  var columnCount: Int { problem.columnCount }
  var rowCount: Int { problem.rowCount }

  func add(rows: [GrowingRow]) throws { try problem.add(rows: rows) }

  func remove(rows: [Int]) throws { try problem.remove(rows: rows) }

  func setBounds(ofColumns bounds: [(column: Int, lower: Int, upper: Int?)]) throws {
    try problem.setBounds(ofColumns: bounds)
  }

  func add(columns: [GrowingColumn]) throws { try problem.add(columns: columns) }

  func setCosts(_ costs: [Int], offset: Int) throws {
    try problem.setCosts(costs, offset: offset)
  }

  func setBounds(ofRow row: Int, _ bounds: IntegerProgram.Row) throws {
    try problem.setBounds(ofRow: row, bounds)
  }

  func propose(rows: [BasisStatus], columns: [BasisStatus]) throws {
    try problem.propose(rows: rows, columns: columns)
  }

  func basis() throws -> (rows: [BasisStatus], columns: [BasisStatus]) { try problem.basis() }

  func solve(byRows: Bool, _ limits: SearchLimits) throws -> RelaxationOutcome {
    try solve(byRows ? .dual : .primal, limits)
  }

  func solveFromAnyBasis(_ limits: SearchLimits) throws -> RelaxationOutcome {
    try solve(.dualFromAnyBasis, limits)
  }

  private func solve(_ method: SimplexMethod, _ limits: SearchLimits) throws -> RelaxationOutcome {
    let state = try problem.relaxAgain(by: method, limits)
    var outcome = problem.outcome(of: state, limits)
    if state == .infeasible, let multipliers = problem.infeasibility() {
      outcome.rowPrices = multipliers
    }
    return outcome
  }

  func multipliers(singlingOut column: Int) throws -> [Double]? {
    problem.multipliers(singlingOut: column)
  }
}

extension GLPKProblem {
  /// What the relaxation brought, in the words of the integer program.
  func outcome(of state: RelaxationState, _ limits: SearchLimits) -> RelaxationOutcome {
    let values = relaxationValues()
    let termination: Termination =
      switch state {
      case .optimal: .proven
      case .stopped: limits.isCancelled() ? .cancelled : .timeLimit
      case .infeasible: .infeasible
      case .unbounded: .failed("the relaxation is unbounded")
      case .failed(let words): .failed(words)
      }
    return RelaxationOutcome(
      termination: termination, objective: relaxationObjective, values: values.values,
      rowPrices: values.rowPrices, reducedCosts: values.reducedCosts)
  }
}
