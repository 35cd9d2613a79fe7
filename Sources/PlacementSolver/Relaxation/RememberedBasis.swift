/// Where the rows and columns of a relaxation stood when it was solved for one goal: rows that are not named were basic,
/// columns that are not named at their lower bound.
public struct RememberedBasis: Hashable, Sendable, Codable {
  /// Number of the goal.
  public var goal: Int
  public var lowerRows: [RelaxationName] = []
  public var upperRows: [RelaxationName] = []
  public var basicColumns: [RelaxationName] = []
  public var upperColumns: [RelaxationName] = []

  init(goal: Int) { self.goal = goal }

  /// The same in another case, without what is gone.
  func renamed(_ positions: RenamedPositions) -> RememberedBasis {
    var basis = RememberedBasis(goal: goal)
    basis.lowerRows = lowerRows.compactMap { $0.renamed(positions) }
    basis.upperRows = upperRows.compactMap { $0.renamed(positions) }
    basis.basicColumns = basicColumns.compactMap { $0.renamed(positions) }
    basis.upperColumns = upperColumns.compactMap { $0.renamed(positions) }
    return basis
  }
}
