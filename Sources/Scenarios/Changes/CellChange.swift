import PlacementDomain

/// What becomes of one cell of each selected row.
public struct CellChange: Hashable, Sendable {
  public enum Operation: Hashable, Sendable {
    /// These values, as the file would have them; none = an empty cell.
    case assign([String])
    /// So much more (or less) than the number that stands there.
    case add(Double)
    /// So many times the number that stands there; whole columns round half away from zero.
    case multiply(Double)
    /// One more item in a list, at its end, unless it is there.
    case include(String)
    /// One item less in a list.
    case exclude(String)
  }

  public var column: String
  public var operation: Operation

  public init(_ column: String, _ operation: Operation) {
    self.column = column
    self.operation = operation
  }
}

extension Column {
  /// - Throws: ``ChangeProblem`` when the column has no such change.
  func check(_ operation: CellChange.Operation) throws(ChangeProblem) {
    if name == "id" {
      throw ChangeProblem("an id cannot be changed", remedy: "remove the row and add another")
    }
    switch operation {
    case .assign: return
    case .add, .multiply:
      guard !isNumber else { return }
      throw ChangeProblem(
        "\(name) holds words, which cannot be counted with", remedy: "give the value it gets")
    case .include(let item), .exclude(let item):
      guard !isList else { return }
      if isNumber {
        throw ChangeProblem(
          "\(name) holds a number, and \"\(item.prefix(40))\" is none of 18 digits at most",
          remedy: "write +2, -2, ×1.5 or +10%")
      }
      throw ChangeProblem("\(name) holds no list", remedy: "give the value it gets")
    }
  }

  /// Changes the cell of a row.
  ///
  /// A relative change starts from what an empty cell means; where it means "no limit" the cell stays empty.
  /// It never goes below the least value of the column.
  /// - Returns: whether the cell is another now.
  /// - Throws: ``ChangeProblem`` when the column cannot hold the result.
  func apply(
    _ operation: CellChange.Operation, to row: inout Row, _ policy: Policy
  ) throws(ChangeProblem) -> Bool {
    let before = texts(row)
    switch operation {
    case .assign(let values): try set(&row, to: values)
    case .add(let amount): try calculate(&row, policy) { $0 + amount }
    case .multiply(let factor): try calculate(&row, policy) { $0 * factor }
    case .include(let item):
      if !before.contains(item) { try set(&row, to: before + [item]) }
    case .exclude(let item): try set(&row, to: before.filter { $0 != item })
    }
    return texts(row) != before
  }

  private func calculate(
    _ row: inout Row, _ policy: Policy, _ change: (Double) -> Double
  ) throws(ChangeProblem) {
    guard let value = effectiveNumber(row, policy) else { return }
    let result = max(minimum, change(value))
    try setNumber(&row, to: isWhole ? result.rounded() : result)
  }
}
