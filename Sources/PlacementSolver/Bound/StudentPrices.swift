public import IntegerProgramming
public import PlacementDomain

/// What a place is worth to each student, in units of the weighted sum of the levels: the prices of rule R1 in a
/// relaxation (``LagrangianBound``). They tell where to look; nothing is decided by them.
public struct StudentPrices: Sendable {
  public let weights: LevelWeights
  /// Parallel to the students, at least 0.
  public let values: [Int]

  /// Finds prices by a number of subgradient steps.
  ///
  /// - Parameters:
  ///   - weights: with which the levels are added up.
  ///   - worth: of a plan that is known; the search ends when it is proven best.
  ///   - steps: the same number of steps makes the same prices, unless the limits cut.
  /// - Complexity: O(pairs) a step.
  public init(
    _ instance: Case, _ pairs: PairTable, _ weights: LevelWeights, knowing worth: Objective,
    steps: Int = 200, threads: Int = 1, _ limits: SearchLimits
  ) {
    self.weights = weights
    guard pairs.count > 0 else {
      values = instance.priorities.map { _ in 0 }
      return
    }
    var bound = LagrangianBound(
      SolverTables(instance, pairs), weights, scale: 4, threads: threads, limits)
    bound.ascend(steps: steps, target: weights.value(of: worth))
    values = bound.unitPrices
  }
}
