import Scenarios
import Yams

/// More, less or times: `+2`, `-2`, `×1.5`, `*1.5`, `+10%`, `-10%`.
enum RelativeChange: Equatable {
  case add(Double)
  case multiply(Double)

  init?(_ text: String) {
    guard let sign = text.first, "+-×*".contains(sign) else { return nil }
    let rest = String(text.dropFirst())
    if sign == "×" || sign == "*" {
      guard rest.first?.isNumber == true, let factor = NumberText.decimal(rest) else { return nil }
      self = .multiply(factor)
    } else if rest.last == "%" {
      guard let percent = NumberText.decimal(String(text.dropLast())), percent >= -100 else {
        return nil
      }
      self = .multiply(1 + percent / 100)
    } else {
      guard let amount = NumberText.decimal(text) else { return nil }
      self = .add(amount)
    }
  }
}

/// Filters, values and new rows.
extension ScenarioReader {
  /// `where`, `share`, `seed` and `allow_empty`; others are problems.
  ///
  /// - Parameter others: keys that the form knows besides, for the message.
  mutating func readSelection(
    _ table: ScenarioTable, _ entries: [YAMLReader.Entry], others: [String], hasShare: Bool = true
  ) -> RowSelection {
    var selection = RowSelection(table)
    var share: Double?
    var seed: UInt64?
    for entry in entries {
      switch entry.key {
      case "where":
        selection.conditions += yaml.entries(entry.value, entry.path).compactMap {
          readCondition($0)
        }
      case "allow_empty": selection.allowsEmpty = readFlag(entry)
      case "share" where hasShare: share = readShare(entry)
      case "seed" where hasShare: seed = readSeed(entry)
      default:
        let known = ["where", "allow_empty"] + (hasShare ? ["share", "seed"] : [])
        yaml.failUnknown(entry, known: known + others)
      }
    }
    if let share { selection.share = RandomShare(share, seed: seed ?? 1) }
    return selection
  }

  private mutating func readFlag(_ entry: YAMLReader.Entry) -> Bool {
    switch entry.value.scalar?.string {
    case "true": return true
    case "false": return false
    default:
      yaml.fail(
        entry.value, entry.path, "\(yaml.describe(entry.value)) is neither true nor false",
        "write true or false")
      return false
    }
  }

  private mutating func readShare(_ entry: YAMLReader.Entry) -> Double? {
    if let text = entry.value.scalar?.string, text.last == "%",
      let percent = NumberText.decimal(String(text.dropLast())), (0...100).contains(percent)
    {
      return percent / 100
    }
    yaml.fail(
      entry.value, entry.path, "\(yaml.describe(entry.value)) is not a share",
      "write one from 0% to 100%, such as 25%")
    return nil
  }

  mutating func readSeed(_ entry: YAMLReader.Entry) -> UInt64? {
    guard let value = yaml.wholeNumber(entry.value, entry.path) else { return nil }
    if let seed = UInt64(exactly: value) { return seed }
    yaml.fail(entry.value, entry.path, "\(value) is below 0", "give a whole number from 0")
    return nil
  }

  // MARK: Filters

  private mutating func readCondition(_ entry: YAMLReader.Entry) -> RowCondition? {
    if yaml.isNull(entry.value) { return RowCondition(entry.key, .isEmpty) }
    if case .sequence(let list) = entry.value {
      let values = list.compactMap { yaml.word($0, entry.path) }
      return RowCondition(entry.key, .isOneOf(values))
    }
    guard let text = entry.value.scalar?.string else {
      yaml.fail(
        entry.value, entry.path, "\(yaml.describe(entry.value)) is no value",
        "write a value, a list [a, b] or a range 2..4")
      return nil
    }
    if text.isEmpty { return RowCondition(entry.key, .isEmpty) }
    if text.first == "=" { return RowCondition(entry.key, .isOneOf([String(text.dropFirst())])) }
    return RowCondition(entry.key, Self.range(text) ?? .isOneOf([text]))
  }

  /// `2..4`, `2..` and `..4`.
  private static func range(_ text: String) -> CellTest? {
    guard let dots = text.range(of: "..") else { return nil }
    let (first, last) = (String(text[..<dots.lowerBound]), String(text[dots.upperBound...]))
    let (low, high) = (NumberText.decimal(first), NumberText.decimal(last))
    guard low != nil || first.isEmpty, high != nil || last.isEmpty, low != nil || high != nil else {
      return nil
    }
    return .isInRange(low, high)
  }

  // MARK: Values

  mutating func readCells(_ action: YAMLReader.Entry) -> [CellChange] {
    let entries = yaml.entries(action.value, action.path)
    if entries.isEmpty {
      yaml.fail(action.keyNode, action.path, "nothing is set", "write set: {COLUMN: VALUE}")
    }
    return entries.compactMap { entry in
      guard let values = readValues(entry), let operation = operation(entry, values) else {
        return nil
      }
      return CellChange(entry.key, operation)
    }
  }

  private mutating func operation(
    _ entry: YAMLReader.Entry, _ values: [String]
  ) -> CellChange.Operation? {
    guard let text = entry.value.scalar?.string, values.count == 1 else { return .assign(values) }
    if text.first == "=" { return .assign(Self.split(String(text.dropFirst()))) }
    switch RelativeChange(text) {
    case .add(let amount): return .add(amount)
    case .multiply(let factor): return .multiply(factor)
    case nil: break
    }
    let isSigned = text.first == "+" || text.first == "-"
    if text.first == "×" || text.first == "*" || isSigned && text.last == "%" {
      yaml.fail(
        entry.value, entry.path, "\"\(text.shortened)\" changes no number",
        "write ×1.5, +10% or -10% (not below -100%), with 18 digits at most")
      return nil
    }
    let item = String(text.dropFirst())
    if text.first == "+", !item.isEmpty { return .include(item) }
    if text.first == "-", !item.isEmpty { return .exclude(item) }
    return .assign(values)
  }

  /// The values of a cell: a list, or one, where `|` separates several as in the files.
  private mutating func readValues(_ entry: YAMLReader.Entry) -> [String]? {
    if yaml.isNull(entry.value) { return [] }
    if case .sequence(let list) = entry.value {
      return list.compactMap { yaml.word($0, entry.path) }
    }
    guard let text = entry.value.scalar?.string else {
      yaml.fail(
        entry.value, entry.path, "\(yaml.describe(entry.value)) is no value",
        "write a value or a list [a, b]")
      return nil
    }
    return Self.split(text)
  }

  private static func split(_ text: String) -> [String] {
    text.split(separator: "|").map { $0.trimmingBlanks() }.filter { !$0.isEmpty }
  }

  mutating func readNewCells(_ node: Node, _ path: String) -> [NewCell] {
    yaml.entries(node, path).compactMap { entry in
      readValues(entry).map { NewCell(entry.key, $0) }
    }
  }
}
