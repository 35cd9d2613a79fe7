import PlacementDomain

/// One table of a case: finds its columns, turns cells into values, and collects what is wrong with them.
///
/// A cell that cannot be read leaves a harmless value behind and is remembered, so that the row stays and
/// one mistake makes one message.
struct TableReader {
  let table: CaseTable
  let csv: CSVTable
  private(set) var problems: [LocatedProblem] = []
  /// Cells that already have a problem.
  private(set) var spoiled: Set<CellPlace> = []
  private var columnOf: [String: Int] = [:]

  struct CellPlace: Hashable {
    var row: Int
    var column: String
  }

  /// What messages call the file.
  var file: String {
    didSet { for position in problems.indices { problems[position].file = file } }
  }
  var rowCount: Int { csv.rowCount }

  init(_ table: CaseTable, _ csv: CSVTable, needed: [String], optional: [String]) {
    self.table = table
    self.csv = csv
    file = table.rawValue + ".csv"
    findColumns(needed: needed, optional: optional)
    checkRowLengths()
  }

  private mutating func findColumns(needed: [String], optional: [String]) {
    let known = needed + optional
    for (position, name) in csv.header.enumerated() {
      if columnOf[name] != nil {
        add(.error, nil, name, "the column stands twice", "keep one of the two", line: 1)
      } else if known.contains(name) {
        columnOf[name] = position
      } else {
        let hint = nearest(to: name, among: known).map { "did you mean \"\($0)\"?" }
        add(
          .warning, nil, name.isEmpty ? "column \(position + 1)" : name,
          "this column is not known and is ignored", hint ?? "remove it, or leave it as a remark",
          line: 1)
      }
    }
    for name in needed where columnOf[name] == nil {
      add(.error, nil, name, "this column is missing", "add it to the header", line: 1)
    }
  }

  private mutating func checkRowLengths() {
    for (row, count) in csv.unevenRows {
      let expected = csv.header.count
      if count > expected {
        let isHarmless = (expected..<count).allSatisfy { csv.isEmpty(row: row, column: $0) }
        guard !isHarmless else { continue }
        add(
          .error, row, nil, "the row has \(count) cells, the header \(expected)",
          "quote the cell that holds a delimiter, or remove the extra cells")
      } else {
        add(
          .warning, row, nil, "the row has \(count) cells, the header \(expected)",
          "the missing cells are taken as empty")
      }
    }
  }

  func has(_ column: String) -> Bool { columnOf[column] != nil }

  // MARK: Cells

  func text(_ row: Int, _ column: String) -> String {
    guard let position = columnOf[column] else { return "" }
    return csv.text(row: row, column: position)
  }

  func optionalText(_ row: Int, _ column: String) -> String? {
    guard let position = columnOf[column], !csv.isEmpty(row: row, column: position) else {
      return nil
    }
    let text = csv.text(row: row, column: position)
    return text.isEmpty ? nil : text
  }

  func list(_ row: Int, _ column: String) -> [String] {
    guard let text = optionalText(row, column) else { return [] }
    return text.split(separator: "|").map { $0.trimmingBlanks() }.filter { !$0.isEmpty }
  }

  /// A whole number; `nil` for an empty cell, and for one that is not a number, which is a problem.
  mutating func integer(_ row: Int, _ column: String) -> Int? {
    guard let text = optionalText(row, column) else { return nil }
    if let value = CSVNumber.integer(text) { return value }
    spoil(row, column, "\"\(text.shortened)\" is not a whole number", "give digits only, such as 2")
    return nil
  }

  mutating func decimal(_ row: Int, _ column: String) -> Double? {
    guard let text = optionalText(row, column) else { return nil }
    if let value = CSVNumber.decimal(text, allowsComma: csv.isSemicolon) { return value }
    spoil(row, column, "\"\(text.shortened)\" is not a number", "give a number such as 52.37")
    return nil
  }

  mutating func choice<Choice: RawRepresentable & CaseIterable>(
    _ row: Int, _ column: String, _ type: Choice.Type
  ) -> Choice? where Choice.RawValue == String {
    guard let text = optionalText(row, column) else { return nil }
    if let value = Choice(rawValue: text) { return value }
    let known = Choice.allCases.map(\.rawValue)
    spoil(
      row, column, "\"\(text.shortened)\" is not known",
      "use one of \(known.joined(separator: ", "))")
    return nil
  }

  /// `lat` and `lon` of a row: both or neither.
  mutating func location(_ row: Int) -> Coordinate? {
    let hasLatitude = optionalText(row, "lat") != nil
    let hasLongitude = optionalText(row, "lon") != nil
    let latitude = decimal(row, "lat")
    let longitude = decimal(row, "lon")
    if hasLatitude != hasLongitude {
      let (missing, given) = hasLatitude ? ("lon", "lat") : ("lat", "lon")
      spoil(row, missing, "the cell is empty although \(given) is given", "give both or neither")
      return nil
    }
    guard let latitude, let longitude else { return nil }
    return Coordinate(latitude: latitude, longitude: longitude)
  }

  /// Years such as `2`, `1-4`, `1|3`.
  mutating func years(_ row: Int, _ column: String) -> YearSet {
    var ranges: [ClosedRange<Int>] = []
    for item in list(row, column) {
      let ends = item.split(separator: "-", omittingEmptySubsequences: false)
        .map { CSVNumber.integer($0.trimmingBlanks()) }
      if ends.count == 1, let year = ends[0], year >= 0 {
        ranges.append(year...year)
      } else if ends.count == 2, let first = ends[0], let last = ends[1], first <= last {
        ranges.append(first...last)
      } else {
        spoil(
          row, column, "\"\(item.shortened)\" is neither a year nor a range of years",
          "write 2, 1-4 or 1|3")
      }
    }
    return YearSet(ranges)
  }

  // MARK: Problems

  mutating func spoil(_ row: Int, _ column: String, _ message: String, _ remedy: String) {
    spoiled.insert(CellPlace(row: row, column: column))
    add(.error, row, column, message, remedy)
  }

  private mutating func add(
    _ severity: CaseProblem.Severity, _ row: Int?, _ column: String?, _ message: String,
    _ remedy: String, line: Int? = nil
  ) {
    problems.append(
      LocatedProblem(
        severity, file: file, line: row.map { csv.line(ofRow: $0) } ?? line, column: column,
        message,
        remedy: remedy))
  }

  /// A problem that the domain found, at its line; `nil` when the cell has one already, or when its whole
  /// column is missing and has been named.
  func locate(_ problem: CaseProblem) -> LocatedProblem? {
    if let row = problem.row, let column = problem.column {
      if spoiled.contains(CellPlace(row: row, column: column)) { return nil }
      if problem.severity == .error, !has(column), problem.message == "the cell is empty" {
        return nil
      }
    }
    let line = problem.row.flatMap { $0 < csv.rowCount ? csv.line(ofRow: $0) : nil }
    return LocatedProblem(
      problem.severity, file: file, line: line, column: problem.column, problem.message,
      remedy: problem.remedy)
  }
}

extension StringProtocol {
  func trimmingBlanks() -> String {
    var text = Substring(self)
    while let first = text.first, first == " " || first == "\t" { text = text.dropFirst() }
    while let last = text.last, last == " " || last == "\t" { text = text.dropLast() }
    return String(text)
  }

  /// At most 60 characters, for messages.
  var shortened: String {
    count <= 60 ? String(self) : String(prefix(57)) + "…"
  }
}
