import PlacementDomain

/// Adds the three levels up so that within one chain of moves an upper level always outweighs those below.
///
/// A guide for the search only: every change is judged by the three exact numbers before it is kept.
struct MoveWeights {
  let unplaced: Int
  let tier: Int

  /// Moves in a chain for which the order of the levels holds.
  private static let chainLength = 24

  init(_ tables: SolverTables) {
    let pair = tables.pairCost.max() ?? 0
    let school = tables.emptyCost.max() ?? 0
    let load = tables.loadPrefix.max() ?? 0
    let swing = 2 * pair + school + min(load, pair + 60 * 100_000) + tables.shortfallPrice + 1
    let tierSwing = Int(tables.pairTier.max() ?? 0) + 1
    let tierWeight = Self.chainLength * swing
    // Beyond this a chain of the heaviest students could leave 64 bits.
    let largest = Int.max / 64 / max(1, tables.priority.max() ?? 1)
    tier = min(tierWeight, largest / max(1, Self.chainLength * tierSwing))
    unplaced = min(largest, Self.chainLength * tierSwing * max(1, tier))
  }

  /// What it is worth to have a pair in the plan; negative, since an unplaced student costs most.
  @inline(__always)
  func value(_ tables: SolverTables, _ pair: Int) -> Int {
    tables.pairCost[pair] + tier * Int(tables.pairTier[pair])
      - unplaced * tables.priority[Int(tables.pairStudent[pair])]
  }
}
