import IntegerProgramming

/// A relaxation with its basis, on its way to another thread: what solves it is made anew there, as it belongs to the
/// thread that made it.
struct RelaxationCopy: @unchecked Sendable {
  private let whole: PairRelaxation
  private let basis: (rows: [BasisStatus], columns: [BasisStatus])

  /// - Complexity: O(rows + columns); all else is shared until one of the two changes it.
  init(_ whole: PairRelaxation) throws {
    basis = try whole.relaxation.basis()
    var own = whole
    own.dismissSolver()
    self.whole = own
  }

  /// The same relaxation with a solver of this thread, not solved yet; its basis stands.
  ///
  /// - Complexity: O(terms).
  func revived() throws -> PairRelaxation {
    var own = whole
    let empty = try own.solver.growingRelaxation()
    try empty.add(columns: own.columnsAtHand.map { GrowingColumn($0, []) })
    try empty.add(rows: own.rowsAtHand)
    try empty.propose(rows: basis.rows, columns: basis.columns)
    own.relaxation = empty
    return own
  }
}
