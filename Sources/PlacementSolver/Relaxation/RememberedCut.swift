/// A cut of a relaxation by what it is made of, so that it can be made again of the rows of another case.
public struct RememberedCut: Hashable, Sendable, Codable {
  /// A row that it is made of (``CutParent``).
  public struct Parent: Hashable, Sendable, Codable {
    public var row: RelaxationName
    public var multiplier: Int
  }

  public var number: Int32
  public var parents: [Parent]
  public var divisor: Int
  /// Columns that were counted from their upper bound down.
  public var flipped: [RelaxationName]
  /// Whether it binds in some basis; else other cuts are made of it.
  public var isWanted: Bool

  /// Whether its numbers are such as cuts have: it may come from a file.
  var isSound: Bool {
    (2...1_000).contains(divisor)
      && parents.allSatisfy { $0.multiplier != 0 && $0.multiplier.magnitude < divisor.magnitude }
  }

  /// The same in another case; `nil` when a row that it is made of is gone.
  func renamed(_ positions: RenamedPositions) -> RememberedCut? {
    var cut = self
    cut.parents = parents.compactMap { parent in
      parent.row.renamed(positions).map { Parent(row: $0, multiplier: parent.multiplier) }
    }
    cut.flipped = flipped.compactMap { $0.renamed(positions) }
    return cut.parents.count == parents.count ? cut : nil
  }
}
