import IntegerProgramming

extension RevisedSimplex {
  /// Columns from which on some are left out.
  private static let manyColumns = 4_000
  /// One of so many columns that are not basic stays.
  private static let share = 4
  private static let sampleSize = 512

  /// Leaves out columns whose reduced cost is so great that they hardly matter: those that do are found at the end, when all
  /// reduced costs are worked out, and then come in. Of ten columns that are not basic few ever do.
  func chooseActive() {
    guard columnCount > Self.manyColumns else { return activateAll() }
    let limit = limitOfActive()
    isPartial = false
    activeColumns.removeAll()
    for column in 0..<columnCount {
      let isNear =
        status[column] == .basic || abs(reducedCost[column]) <= limit || isAttractive(column)
      let stands = status[column] != .basic && lower[column] == upper[column]
      isActive[column] = isNear && !stands
      if isActive[column] { activeColumns.append(Int32(column)) }
      if !isNear, !stands { isPartial = true }
    }
  }

  func activateAll() {
    isPartial = false
    isActive.reset(to: true, count: variableCount)
    activeColumns.removeAll()
    for column in 0..<columnCount { activeColumns.append(Int32(column)) }
  }

  /// The reduced cost below which a quarter of those lie that are not basic, as a sample says.
  private func limitOfActive() -> Double {
    var sample: [Double] = []
    let stride = max(1, columnCount / Self.sampleSize)
    for column in Swift.stride(from: 0, to: columnCount, by: stride)
    where status[column] != .basic && lower[column] < upper[column] {
      sample.append(abs(reducedCost[column]))
    }
    sample.sort()
    return sample.isEmpty ? .infinity : sample[sample.count / Self.share]
  }
}
