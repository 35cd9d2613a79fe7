public import IntegerProgramming
public import PlacementDomain

/// Proven bounds of level 1 for a case and for others that differ a little: the prices are found once, and bound any case
/// with the same students and partnerships (``LagrangianBound``: any prices do).
public struct UnplacedBound: Sendable {
  private let prices: Prices
  /// Parts in which a unit of level 1 is counted, so that prices can be whole.
  private static let parts = 4_096

  /// - Parameters:
  ///   - start: prices of the weighted sum, to begin from.
  ///   - worth: of a plan that is known; the search ends when it is proven best on level 1.
  ///   - steps: the same number of steps makes the same prices, unless the limits cut.
  /// - Complexity: O(pairs) a step.
  public init(
    _ instance: Case, _ pairs: PairTable, from start: StudentPrices, knowing worth: Objective,
    steps: Int = 400, threads: Int = 1, _ limits: SearchLimits
  ) {
    let scaled = start.values.map {
      Int(Double($0) / Double(start.weights.unplaced) * Double(Self.parts))
    }
    var bound = LagrangianBound(
      SolverTables(instance, pairs), LevelWeights(unplaced: Self.parts, tier: 0, quality: 0),
      scale: 1, threads: threads, limits, start: scaled)
    bound.ascend(
      steps: steps, target: Self.parts * worth.unplaced, length: Double(Self.parts) / 12)
    prices = bound.exactPrices
  }

  /// Level 1 of no plan of the case is less.
  ///
  /// - Precondition: the case has the students and partnerships of the one that the prices were found for, in the same
  ///   order; all else may differ.
  /// - Complexity: O(pairs).
  public func bound(_ instance: Case, _ pairs: PairTable, _ limits: SearchLimits) -> Int {
    guard pairs.count > 0 else { return instance.totalPriority }
    var bound = LagrangianBound(
      SolverTables(instance, pairs), LevelWeights(unplaced: Self.parts, tier: 0, quality: 0),
      scale: 1, threads: 1, limits)
    return max(0, ceilingDivision(bound.evaluate(at: prices), Self.parts))
  }
}
