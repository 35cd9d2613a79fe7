/// Programs as text that other solvers read: free MPS and CPLEX LP.
///
/// Row and column names are the program's, escaped where a format cannot hold them (``escaped(_:)``).
public enum ProgramText {
  /// A name that both formats allow: letters, digits, `.` and `_` stay; any other byte becomes `#` and two
  /// hexadecimal digits. Injective. Longer than 200 bytes, a name is cut and the position in the program
  /// appended by the caller.
  public static func escaped(_ name: String) -> String {
    var bytes: [UInt8] = []
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "."), UInt8(ascii: "_"):
        bytes.append(byte)
      default:
        bytes.append(UInt8(ascii: "#"))
        for digit in [byte >> 4, byte & 15] {
          bytes.append(digit < 10 ? 0x30 + digit : 0x41 + digit - 10)
        }
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func names(_ names: [String], prefix: String) -> [String] {
    names.enumerated().map { number, name in
      let escaped = escaped(name)
      if escaped.isEmpty { return "\(prefix)\(number)" }
      guard escaped.utf8.count > 200 else { return escaped }
      return "\(escaped.prefix(180))~\(number)"
    }
  }

  // MARK: MPS

  /// A column fixed at 1 that carries the offset of the objective: readers of MPS disagree on the sign of an
  /// offset, and LP has none.
  private static let offset = "objective.offset"

  /// Free MPS, minimised.
  public static func mps(_ program: IntegerProgram) -> String {
    let rows = names(program.rowNames, prefix: "r")
    let columns = names(program.columnNames, prefix: "c")
    var text = "NAME placer\nROWS\n N objective\n"
    for (row, name) in zip(program.rows, rows) { text += " \(kind(row)) \(name)\n" }
    text += "COLUMNS\n \(offset) objective \(program.costOffset)\n"
    appendColumns(program, rows, columns, to: &text)
    text += "RHS\n"
    for (row, name) in zip(program.rows, rows) {
      if let side = row.upper ?? row.lower, side != 0 { text += " rhs \(name) \(side)\n" }
    }
    appendRanges(program, rows, to: &text)
    text += "BOUNDS\n FX bnd \(offset) 1\n"
    for (column, name) in zip(program.columns, columns) { text += bounds(column, name) }
    return text + "ENDATA\n"
  }

  private static func kind(_ row: IntegerProgram.Row) -> String {
    switch (row.lower, row.upper) {
    case (nil, nil): "N"
    case (let lower?, let upper?): lower == upper ? "E" : "L"
    case (nil, _?): "L"
    case (_?, nil): "G"
    }
  }

  private static func appendColumns(
    _ program: IntegerProgram, _ rows: [String], _ columns: [String], to text: inout String
  ) {
    var entries: [[(row: Int, coefficient: Int)]] = Array(
      repeating: [], count: program.columns.count)
    for row in program.rows.indices {
      for term in program.terms(of: row) { entries[term.column].append((row, term.coefficient)) }
    }
    var isInteger = false
    var markers = 0
    func switchMarker() {
      text += " m\(markers) 'MARKER' '\(isInteger ? "INTEND" : "INTORG")'\n"
      markers += 1
      isInteger.toggle()
    }
    for (number, column) in program.columns.enumerated() {
      if column.isInteger != isInteger { switchMarker() }
      if column.cost != 0 || entries[number].isEmpty {
        text += " \(columns[number]) objective \(column.cost)\n"
      }
      for entry in entries[number] {
        text += " \(columns[number]) \(rows[entry.row]) \(entry.coefficient)\n"
      }
    }
    if isInteger { switchMarker() }
  }

  private static func appendRanges(
    _ program: IntegerProgram, _ rows: [String], to text: inout String
  ) {
    var isOpen = false
    for (row, name) in zip(program.rows, rows) {
      guard let lower = row.lower, let upper = row.upper, lower != upper else { continue }
      if !isOpen { text += "RANGES\n" }
      isOpen = true
      text += " rng \(name) \(upper - lower)\n"
    }
  }

  /// Always written out: readers differ on the default of an integer column.
  private static func bounds(_ column: IntegerProgram.Column, _ name: String) -> String {
    guard let upper = column.upper else {
      return " LO bnd \(name) \(column.lower)\n PL bnd \(name)\n"
    }
    if upper == column.lower { return " FX bnd \(name) \(upper)\n" }
    return " LO bnd \(name) \(column.lower)\n UP bnd \(name) \(upper)\n"
  }

  // MARK: LP

  /// CPLEX LP, minimised.
  public static func lp(_ program: IntegerProgram) -> String {
    let rows = names(program.rowNames, prefix: "r")
    let columns = names(program.columnNames, prefix: "c")
    var text = "Minimize\n objective:"
    var width = 0
    for (column, name) in zip(program.columns, columns) where column.cost != 0 {
      append(column.cost, name, to: &text, &width)
    }
    append(program.costOffset, offset, to: &text, &width)
    text += "\nSubject To\n"
    for (number, row) in program.rows.enumerated() {
      appendRow(program, number, row, rows[number], columns, to: &text)
    }
    text += "Bounds\n \(offset) = 1\n"
    for (column, name) in zip(program.columns, columns) {
      text += " \(column.lower) <= \(name)" + (column.upper.map { " <= \($0)" } ?? "") + "\n"
    }
    text += "Generals\n"
    for (column, name) in zip(program.columns, columns) where column.isInteger {
      text += " \(name)\n"
    }
    return text + "End\n"
  }

  private static func append(
    _ coefficient: Int, _ name: String, to text: inout String, _ width: inout Int
  ) {
    if width > 0, width % 6 == 0 { text += "\n " }
    width += 1
    text += coefficient < 0 ? " - \(-coefficient) \(name)" : " + \(coefficient) \(name)"
  }

  private static func appendRow(
    _ program: IntegerProgram, _ number: Int, _ row: IntegerProgram.Row, _ name: String,
    _ columns: [String], to text: inout String
  ) {
    func write(_ suffix: String, _ relation: String, _ side: Int) {
      text += " \(name)\(suffix):"
      var width = 0
      for term in program.terms(of: number) {
        append(term.coefficient, columns[term.column], to: &text, &width)
      }
      if width == 0 { text += " 0 \(offset)" }
      text += " \(relation) \(side)\n"
    }
    switch (row.lower, row.upper) {
    case (let lower?, let upper?) where lower == upper: write("", "=", lower)
    case (let lower?, let upper?):
      write("", "<=", upper)
      write(".low", ">=", lower)
    case (nil, let upper?): write("", "<=", upper)
    case (let lower?, nil): write("", ">=", lower)
    case (nil, nil): break
    }
  }
}
