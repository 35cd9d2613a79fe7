import IntegerProgramming
import PlacementDomain

extension SolveSession {
  /// The relaxation of the weighted sum of the levels over the whole case, solved approximately (``FirstOrderMethod``) with
  /// the columns and rows that matter, from the likeliest pairs of each student on.
  ///
  /// - Complexity: O(pairs) a round; rounds and steps do not grow with the case.
  func approach(from likely: [[Int32]]) throws -> PairRelaxation {
    let method = FirstOrderMethod(steps: 500, tolerance: 1e-6, threads: options.threads)
    var relaxation = try PairRelaxation(
      tables, RelaxationScope(wholeOf: tables), combinedWeights, pairs: likely.flatMap { $0 },
      method)
    for _ in 0..<Self.mostApproaches where !limits.isOver {
      try relaxation.solve(byRows: false, limits)
      let columns = relaxation.columnsToAdd(perStudent: 5)
      let rows = try relaxation.separate()
      try relaxation.add(pairs: columns)
      if 100 * (rows + columns.count) <= tables.studentCount { break }
    }
    try relaxation.solve(byRows: false, limits)
    return relaxation
  }

  private static let mostApproaches = 12
}
