/// Builds CSV text: LF, comma, cells quoted only where RFC 4180 asks for it.
struct CSVText {
  private(set) var bytes: [UInt8] = []

  init(header: String) {
    bytes = Array(header.utf8)
    bytes.append(UInt8(ascii: "\n"))
  }

  init(header: [String]) { addRow(header) }

  mutating func addRow(_ cells: [String]) {
    for (position, cell) in cells.enumerated() {
      if position > 0 { bytes.append(UInt8(ascii: ",")) }
      add(cell)
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  private mutating func add(_ text: String) {
    let cell = NeutralCell.neutral(text)
    let needsQuotes = cell.utf8.contains { byte in
      switch byte {
      case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\""), UInt8(ascii: "\n"),
        UInt8(ascii: "\r"):
        true
      default: false
      }
    }
    // Blanks at an end would be trimmed on reading.
    let hasEdgeBlanks =
      cell.first == " " || cell.last == " " || cell.first == "\t" || cell.last == "\t"
    guard needsQuotes || hasEdgeBlanks else {
      bytes.append(contentsOf: cell.utf8)
      return
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in cell.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }
}

/// A number of degrees or minutes with at most `places` decimals and no zeros at the end.
func decimalText(_ value: Double, places: Int) -> String {
  var scale = 1
  for _ in 0..<places { scale *= 10 }
  let scaled = Int((abs(value) * Double(scale)).rounded())
  let fraction = String(scaled % scale + scale).dropFirst()
  var text = "\(scaled / scale).\(fraction)"
  while text.last == "0" { text.removeLast() }
  if text.last == "." { text.removeLast() }
  return value < 0 && scaled != 0 ? "-" + text : text
}
