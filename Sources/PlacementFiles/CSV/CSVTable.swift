/// A CSV file (RFC 4180) as cells over its bytes; texts are made when they are asked for.
///
/// Comma or semicolon (by the header), LF, CRLF or CR, optional byte-order mark, quoted cells with doubled
/// quotes, delimiters and newlines. Blank lines are skipped, blanks around an unquoted cell do not count.
struct CSVTable {
  /// What makes a file unreadable as a table.
  struct Problem: Error, Hashable {
    var line: Int
    var column: String?
    var message: String
    var remedy: String
  }

  /// Limits that keep a wrong file from filling the memory.
  enum Limit {
    static let fileBytes = 512 << 20
    static let cellBytes = 1 << 20
    static let columns = 1_000
  }

  private struct Cell {
    var start: Int32
    var end: Int32
    var isQuoted: Bool
  }

  let header: [String]
  /// Whether the delimiter is a semicolon: a decimal comma is a number then.
  let isSemicolon: Bool
  private let bytes: [UInt8]
  private let cells: [Cell]
  private let rowStart: [Int]
  private let lines: [Int32]
  /// Rows with other than `header.count` cells: position and number of cells.
  private(set) var unevenRows: [(row: Int, count: Int)] = []

  var rowCount: Int { lines.count }

  /// Line of the file on which a row begins, from 1.
  func line(ofRow row: Int) -> Int { Int(lines[row]) }

  /// The text of a cell; empty where the row is too short.
  func text(row: Int, column: Int) -> String {
    guard let cell = cell(row, column) else { return "" }
    if cell.isQuoted {
      return String(decoding: NeutralCell.restored(unquoted(cell)[...]), as: UTF8.self)
    }
    let content = bytes[Int(cell.start)..<Int(cell.end)]
    return String(decoding: NeutralCell.restored(content), as: UTF8.self)
  }

  func isEmpty(row: Int, column: Int) -> Bool {
    guard let cell = cell(row, column) else { return true }
    return cell.start == cell.end
  }

  private func cell(_ row: Int, _ column: Int) -> Cell? {
    let position = rowStart[row] + column
    return position < rowStart[row + 1] ? cells[position] : nil
  }

  private func unquoted(_ cell: Cell) -> [UInt8] {
    var result: [UInt8] = []
    var position = Int(cell.start)
    while position < Int(cell.end) {
      result.append(bytes[position])
      position += bytes[position] == UInt8(ascii: "\"") ? 2 : 1
    }
    return result
  }

  /// Reads a whole file.
  /// - Throws: ``Problem`` with the line on which the trouble begins.
  /// - Complexity: O(bytes).
  init(_ bytes: [UInt8]) throws(Problem) {
    guard bytes.count <= Limit.fileBytes else {
      throw Problem(
        line: 1, message: "the file is larger than \(Limit.fileBytes >> 20) MB",
        remedy: "split the round into smaller cases")
    }
    if let line = Self.lineOfInvalidText(bytes) {
      throw Problem(
        line: line, message: "the text is not valid UTF-8, or holds a NUL byte",
        remedy: "save the file as UTF-8 (in Excel: CSV UTF-8)")
    }
    var scanner = Scanner(bytes)
    try scanner.scan()
    self.bytes = bytes
    isSemicolon = scanner.delimiter == UInt8(ascii: ";")
    header = scanner.header
    cells = scanner.cells
    rowStart = scanner.rowStart
    lines = scanner.lines
    unevenRows = scanner.unevenRows
  }

  private static func lineOfInvalidText(_ bytes: [UInt8]) -> Int? {
    if !bytes.contains(0), String(validating: bytes, as: UTF8.self) != nil { return nil }
    var line = 1
    var start = 0
    for position in 0...bytes.count
    where position == bytes.count || bytes[position] == UInt8(ascii: "\n") {
      let slice = bytes[start..<position]
      if slice.contains(0) || String(validating: slice, as: UTF8.self) == nil { return line }
      line += 1
      start = position + 1
    }
    return 1
  }

  // MARK: Scanning

  private struct Scanner {
    let bytes: [UInt8]
    var delimiter = UInt8(ascii: ",")
    var header: [String] = []
    var cells: [Cell] = []
    var rowStart: [Int] = [0]
    var lines: [Int32] = []
    var unevenRows: [(row: Int, count: Int)] = []
    private var position = 0
    private var line = 1

    init(_ bytes: [UInt8]) {
      self.bytes = bytes
      if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    }

    mutating func scan() throws(Problem) {
      skipBlankLines()
      delimiter = findDelimiter()
      let headerLine = line
      if position < bytes.count { _ = try scanCells() }
      header = cells.map { cell in
        String(decoding: bytes[Int(cell.start)..<Int(cell.end)], as: UTF8.self)
      }
      cells.removeAll()
      if header.count > Limit.columns {
        throw Problem(
          line: headerLine, message: "the header has \(header.count) columns",
          remedy: "keep at most \(Limit.columns)")
      }
      while true {
        skipBlankLines()
        guard position < bytes.count else { return }
        lines.append(Int32(clamping: line))
        let count = try scanCells()
        if count != header.count { unevenRows.append((lines.count - 1, count)) }
        rowStart.append(cells.count)
      }
    }

    private mutating func skipBlankLines() {
      while position < bytes.count, isNewline(bytes[position]) { skipNewline() }
    }

    private func isNewline(_ byte: UInt8) -> Bool {
      byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
    }

    private mutating func skipNewline() {
      let isPair =
        bytes[position] == UInt8(ascii: "\r") && position + 1 < bytes.count
        && bytes[position + 1] == UInt8(ascii: "\n")
      position += isPair ? 2 : 1
      line += 1
    }

    /// Semicolon when the header has one outside quotes, and comma otherwise.
    private func findDelimiter() -> UInt8 {
      var isQuoted = false
      for byte in bytes[position...] {
        if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
        if isQuoted { continue }
        if isNewline(byte) { break }
        if byte == UInt8(ascii: ";") { return byte }
      }
      return UInt8(ascii: ",")
    }

    /// Scans one record and its newline; answers the number of its cells.
    private mutating func scanCells() throws(Problem) -> Int {
      var count = 0
      while true {
        let cell = try scanCell(number: count)
        if Int(cell.end) - Int(cell.start) > Limit.cellBytes {
          throw problem(count, "a cell is larger than 1 MB", "shorten it, or close its quote")
        }
        cells.append(cell)
        count += 1
        guard position < bytes.count else { return count }
        if bytes[position] == delimiter {
          position += 1
        } else {
          skipNewline()
          return count
        }
      }
    }

    private mutating func scanCell(number: Int) throws(Problem) -> Cell {
      skipBlanks()
      if position < bytes.count, bytes[position] == UInt8(ascii: "\"") {
        return try scanQuoted(number: number)
      }
      let start = position
      var end = position
      while position < bytes.count {
        let byte = bytes[position]
        if byte == delimiter || isNewline(byte) { break }
        position += 1
        if byte != UInt8(ascii: " "), byte != UInt8(ascii: "\t") { end = position }
      }
      return Cell(start: Int32(start), end: Int32(end), isQuoted: false)
    }

    private mutating func skipBlanks() {
      while position < bytes.count,
        bytes[position] == UInt8(ascii: " ") || bytes[position] == UInt8(ascii: "\t")
      {
        position += 1
      }
    }

    private mutating func scanQuoted(number: Int) throws(Problem) -> Cell {
      let firstLine = line
      let start = position + 1
      var hasDoubled = false
      position += 1
      while position < bytes.count {
        let byte = bytes[position]
        if byte == UInt8(ascii: "\"") {
          guard position + 1 < bytes.count, bytes[position + 1] == byte else { break }
          hasDoubled = true
          position += 2
        } else if isNewline(byte) {
          skipNewline()
        } else {
          position += 1
        }
      }
      guard position < bytes.count else {
        line = firstLine
        throw problem(number, "a quoted cell never ends", "close the quote")
      }
      let cell = Cell(start: Int32(start), end: Int32(position), isQuoted: hasDoubled)
      position += 1
      skipBlanks()
      if position < bytes.count, bytes[position] != delimiter, !isNewline(bytes[position]) {
        throw problem(
          number, "text follows the closing quote of a cell",
          "double the quotes inside the cell, or remove what follows")
      }
      return cell
    }

    private func problem(_ number: Int, _ message: String, _ remedy: String) -> Problem {
      Problem(
        line: line, column: number < header.count ? header[number] : nil, message: message,
        remedy: remedy)
    }
  }
}
