/// What a solve has found out about where good plans and bounds lie: a start for the solve of a case that differs a little.
///
/// It tells where to look first and how far to go, in positions of its case. Nothing of it is believed: whatever the prices
/// are, and whatever columns and rows come first, what is proven from there is proven of the case at hand.
public struct SolveMemory: Hashable, Sendable, Codable {
  /// Weights with which the levels were added up.
  public var weights: LevelWeights
  /// What a place is worth to each student under these weights, at least 0; parallel to the students.
  public var prices: [Int]
  /// The gap that was left on each level, 0 = proven.
  public var gaps: [Double]
  /// Placement columns of the relaxation, in order.
  public var pairs: [RelaxationName]
  /// Rows of the relaxation that had come as they were needed.
  public var rows: [RelaxationName]
  /// Cuts made of these rows, each after those that it is made of.
  public var cuts: [RememberedCut]
  /// Where its rows and columns stood, goal by goal.
  public var bases: [RememberedBasis]

  /// The memory in terms of another case: by id, without what is gone.
  ///
  /// - Parameters:
  ///   - positions: where students, mentors, schools and partnerships stand there.
  ///   - prices: of the students there.
  /// - Complexity: O(columns and rows).
  public func renamed(_ positions: RenamedPositions, prices: [Int]) -> SolveMemory {
    var other = self
    other.prices = prices
    other.pairs = pairs.compactMap { $0.renamed(positions) }
    other.rows = rows.compactMap { $0.renamed(positions) }
    other.cuts = cuts.compactMap { $0.renamed(positions) }
    other.bases = bases.map { $0.renamed(positions) }
    return other
  }

  /// Whether it speaks of a case of this size whose levels weigh about the same, in numbers that such cases have.
  func suits(_ tables: SolverTables, _ own: LevelWeights) -> Bool {
    prices.count == tables.studentCount && prices.allSatisfy { (0...1 << 40).contains($0) }
      && gaps.count == 3 && weights.quality == own.quality
      && Self.isNear(weights.unplaced, own.unplaced) && Self.isNear(weights.tier, own.tier)
  }

  /// Neither is more than four times the other.
  private static func isNear(_ one: Int, _ other: Int) -> Bool {
    one > 0 && other > 0 && one <= 4 * other && other <= 4 * one
  }
}
