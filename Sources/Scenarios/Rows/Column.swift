import PlacementDomain

/// One column of a table, as scenarios see it: how its cells are compared and set.
struct Column<Row>: Sendable {
  enum Field: Sendable {
    case text(any WritableKeyPath<Row, String> & Sendable)
    case optionalText(any WritableKeyPath<Row, String?> & Sendable)
    case whole(any WritableKeyPath<Row, Int> & Sendable)
    case optionalWhole(any WritableKeyPath<Row, Int?> & Sendable)
    case optionalDecimal(any WritableKeyPath<Row, Double?> & Sendable)
    case list(any WritableKeyPath<Row, [String]> & Sendable)
    case years(any WritableKeyPath<Row, YearSet> & Sendable)
    case duo(any WritableKeyPath<Row, DuoRule?> & Sendable)
    case latitude(any WritableKeyPath<Row, Coordinate?> & Sendable)
    case longitude(any WritableKeyPath<Row, Coordinate?> & Sendable)
  }

  /// As the header of the file has it.
  let name: String
  /// A second name that reads better for one value: `subject` for `subjects`.
  var alias: String?
  let field: Field
  /// Least value a relative change leads to.
  var minimum = 0.0
  /// Whether an empty list means "any" in the model: it then passes every filter.
  var emptyMeansAny = false
  /// What an empty cell means in the model.
  var inherited: (@Sendable (Row, Policy) -> String?)?

  func isNamed(_ text: String) -> Bool { text == name || text == alias }

  var isNumber: Bool {
    switch field {
    case .whole, .optionalWhole, .optionalDecimal, .latitude, .longitude: true
    case .text, .optionalText, .list, .years, .duo: false
    }
  }

  var isList: Bool { if case .list = field { true } else { false } }

  // MARK: Reading

  /// The cell as written; an empty list or a missing value is `[]`.
  func texts(_ row: Row) -> [String] {
    switch field {
    case .text(let path): [row[keyPath: path]].filter { !$0.isEmpty }
    case .optionalText(let path): row[keyPath: path].map { [$0] } ?? []
    case .list(let path): row[keyPath: path]
    case .duo(let path): row[keyPath: path].map { [$0.rawValue] } ?? []
    case .years(let path): row[keyPath: path].ranges.map(Self.text)
    case .whole, .optionalWhole, .optionalDecimal, .latitude, .longitude:
      number(row).map { [NumberText.text($0)] } ?? []
    }
  }

  private static func text(_ range: ClosedRange<Int>) -> String {
    range.lowerBound == range.upperBound
      ? "\(range.lowerBound)" : "\(range.lowerBound)-\(range.upperBound)"
  }

  /// The cell as a number; `nil` for an empty cell and for columns of words.
  func number(_ row: Row) -> Double? {
    switch field {
    case .whole(let path): Double(row[keyPath: path])
    case .optionalWhole(let path): row[keyPath: path].map(Double.init)
    case .optionalDecimal(let path): row[keyPath: path]
    case .latitude(let path): row[keyPath: path]?.latitude
    case .longitude(let path): row[keyPath: path]?.longitude
    case .text, .optionalText, .list, .years, .duo: nil
    }
  }

  /// The number that counts: the cell's own, or what an empty cell means.
  func effectiveNumber(_ row: Row, _ policy: Policy) -> Double? {
    number(row) ?? inherited?(row, policy).flatMap { NumberText.decimal($0) }
  }

  // MARK: Writing

  /// Writes a cell from texts, as a file would have it; none = an empty cell.
  /// - Throws: ``ChangeProblem`` when the column cannot hold it.
  func set(_ row: inout Row, to texts: [String]) throws(ChangeProblem) {
    switch field {
    case .list(let path): row[keyPath: path] = texts
    case .years(let path): row[keyPath: path] = try YearSet(texts: texts, column: name)
    default: try setSingle(&row, to: single(texts))
    }
  }

  private func single(_ texts: [String]) throws(ChangeProblem) -> String? {
    guard texts.count <= 1 else {
      throw ChangeProblem("\(name) holds one value, not a list", remedy: "give one value")
    }
    return texts.first.flatMap { $0.isEmpty ? nil : $0 }
  }

  private func setSingle(_ row: inout Row, to text: String?) throws(ChangeProblem) {
    switch field {
    case .text(let path): row[keyPath: path] = text ?? ""
    case .optionalText(let path): row[keyPath: path] = text
    case .duo(let path): row[keyPath: path] = try text.map(duoRule)
    default:
      guard let text else { return try setNumber(&row, to: nil) }
      guard let value = NumberText.decimal(text) else {
        throw ChangeProblem("\"\(text)\" is not a number, for \(name)", remedy: "give a number")
      }
      try setNumber(&row, to: value)
    }
  }

  private func duoRule(_ text: String) throws(ChangeProblem) -> DuoRule {
    if let rule = DuoRule(rawValue: text) { return rule }
    let known = DuoRule.allCases.map(\.rawValue).joined(separator: ", ")
    throw ChangeProblem("\"\(text)\" is not known, for \(name)", remedy: "use one of \(known)")
  }

  /// Writes a number; columns of whole numbers refuse fractions.
  func setNumber(_ row: inout Row, to value: Double?) throws(ChangeProblem) {
    switch field {
    case .whole(let path):
      guard let value else {
        throw ChangeProblem("\(name) cannot be empty", remedy: "give a whole number")
      }
      row[keyPath: path] = try whole(value)
    case .optionalWhole(let path):
      if let value { row[keyPath: path] = try whole(value) } else { row[keyPath: path] = nil }
    case .optionalDecimal(let path): row[keyPath: path] = value
    case .latitude(let path):
      row[keyPath: path] = Coordinate(
        latitude: value ?? .nan, longitude: row[keyPath: path]?.longitude ?? .nan)
    case .longitude(let path):
      row[keyPath: path] = Coordinate(
        latitude: row[keyPath: path]?.latitude ?? .nan, longitude: value ?? .nan)
    case .text, .optionalText, .list, .years, .duo: break
    }
  }

  private func whole(_ value: Double) throws(ChangeProblem) -> Int {
    if let whole = Int(exactly: value), abs(whole) <= Limits.count { return whole }
    throw ChangeProblem(
      "\(NumberText.text(value)) is not a whole number up to \(Limits.count), for \(name)",
      remedy: "give a whole number")
  }

  var isWhole: Bool {
    switch field {
    case .whole, .optionalWhole: true
    default: false
    }
  }
}

extension YearSet {
  /// Years such as `2`, `1-4`, as `mentors.csv` has them.
  init(texts: [String], column: String) throws(ChangeProblem) {
    self.init()
    for text in texts {
      let ends = text.split(separator: "-", omittingEmptySubsequences: false)
        .map { NumberText.whole(String($0)) }
      if ends.count == 1, let year = ends[0], year >= 0 {
        ranges.append(year...year)
      } else if ends.count == 2, let first = ends[0], let last = ends[1], first <= last {
        ranges.append(first...last)
      } else {
        throw ChangeProblem(
          "\"\(text)\" is neither a year nor a range of years, for \(column)",
          remedy: "write 2, 1-4 or [1, 3]")
      }
    }
  }
}
