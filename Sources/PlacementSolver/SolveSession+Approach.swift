import IntegerProgramming
import PlacementDomain

extension SolveSession {
  /// The relaxation of the weighted sum of the levels over the whole case, solved approximately
  /// (``FirstOrderMethod``) from the likeliest pairs of each student on, and what it proves.
  mutating func approach(
    from likely: [[Int32]], _ limits: SearchLimits
  ) throws -> PairRelaxation {
    let method = FirstOrderMethod(steps: 500, tolerance: 1e-6, threads: options.threads)
    var relaxation = try PairRelaxation(
      tables, combinedWeights, pairs: likely.flatMap { $0 },
      method)
    relaxation.threads = options.threads
    try approach(.combined, &relaxation, limits)
    return relaxation
  }

  /// Turns an approximate relaxation to a goal, and raises its bound.
  mutating func approach(
    at goal: SearchGoal, _ relaxation: inout PairRelaxation, _ limits: SearchLimits
  ) throws {
    try hold(above: goal, &relaxation)
    try relaxation.setWeights(weights(of: goal))
    try approach(goal, &relaxation, limits)
  }

  /// Solves an approximate relaxation with the columns and rows that matter, adding them as they show. It ends at the
  /// prices that prove most.
  ///
  /// - Complexity: O(pairs) a round; rounds and steps do not grow with the case.
  private mutating func approach(
    _ goal: SearchGoal, _ relaxation: inout PairRelaxation, _ limits: SearchLimits
  ) throws {
    var best: (bound: Int, outcome: RelaxationOutcome?) = (.min, nil)
    var isSettled = false
    for _ in 0..<Self.mostApproaches where !limits.isOver {
      try relaxation.solve(byRows: false, limits)
      let columns = relaxation.columnsToAdd(perStudent: 5)
      if 20 * columns.count <= tables.studentCount || limits.isOver {
        guard let bound = relaxation.provenBound() else { break }
        let gain = bound - max(best.bound, -abs(bound))
        if bound > best.bound { best = (bound, relaxation.outcome) }
        take(bound: bound + relaxation.offset, of: goal)
        if isSettled, gain * 10_000 <= abs(bound) { break }
      }
      let rows = try relaxation.separate()
      try relaxation.add(pairs: columns)
      isSettled = 100 * (rows + columns.count) <= tables.studentCount
    }
    // Rows and columns may have come since the last solution, too.
    relaxation.goBack(to: best.outcome ?? relaxation.outcome)
  }

  private static let mostApproaches = 12
}
