import PlacementDomain

/// What a cell has to be for its row to be selected.
public enum CellTest: Hashable, Sendable {
  /// One of these, whole and in the same letters; a list passes when it has one of them.
  case isOneOf([String])
  /// A number from the first to the last, both included; `nil` = no end. Years pass when any of them does.
  case isInRange(Double?, Double?)
  /// Nothing stands in the cell.
  case isEmpty
}

/// One condition of a filter: a column and what its cell has to be.
public struct RowCondition: Hashable, Sendable {
  /// Name of a column; for mentors `school.` and a column of their school as well.
  public var column: String
  public var test: CellTest

  public init(_ column: String, _ test: CellTest) {
    self.column = column
    self.test = test
  }
}

extension Column {
  /// Whether the cell of a row passes; an empty cell counts as what it means in the model.
  func passes(_ test: CellTest, _ row: Row, _ policy: Policy) -> Bool {
    let own = texts(row)
    switch test {
    case .isEmpty: return own.isEmpty
    case .isOneOf(let wanted):
      if own.isEmpty, emptyMeansAny { return true }
      if case .years(let path) = field {
        return wanted.compactMap { Int($0) }.contains { row[keyPath: path].contains($0) }
      }
      let cell = own.isEmpty ? [inherited?(row, policy)].compactMap { $0 } : own
      return cell.contains { value in wanted.contains { isSame(value, $0) } }
    case .isInRange(let low, let high):
      if case .years(let path) = field {
        let ranges = row[keyPath: path].ranges
        return ranges.isEmpty
          || ranges.contains {
            Double($0.upperBound) >= low ?? -.infinity && Double($0.lowerBound) <= high ?? .infinity
          }
      }
      guard let value = effectiveNumber(row, policy) else { return false }
      return value >= low ?? -.infinity && value <= high ?? .infinity
    }
  }

  /// Numbers are compared as numbers: `2` is `2.0`.
  private func isSame(_ value: String, _ wanted: String) -> Bool {
    if value == wanted { return true }
    guard isNumber, let left = NumberText.decimal(value), let right = NumberText.decimal(wanted)
    else { return false }
    return left == right
  }

  /// - Throws: ``ChangeProblem`` when the test makes no sense for the column.
  func check(_ test: CellTest) throws(ChangeProblem) {
    switch test {
    case .isEmpty: return
    case .isInRange:
      if isNumber { return }
      if case .years = field { return }
      throw ChangeProblem(
        "\(name) holds words, not numbers, and has no range", remedy: "list the values: [a, b]")
    case .isOneOf(let values):
      guard isNumber else { return }
      for value in values where NumberText.decimal(value) == nil {
        throw ChangeProblem(
          "\"\(value)\" is not a number, for \(name)", remedy: "give a number, or a range as 2..4")
      }
    }
  }
}
