/// Cells that a spreadsheet would take for a formula, made harmless on writing and restored on reading.
///
/// A cell that begins with `=`, `+`, `-`, `@` or a control character and is no number is written behind an
/// apostrophe, which spreadsheets show as text. Reading takes one apostrophe away again, so that an id goes
/// round unchanged. A cell that had such an apostrophe before gets a second one.
enum NeutralCell {
  private static let apostrophe = UInt8(ascii: "'")

  /// The cell as it is written.
  static func neutral(_ text: String) -> String {
    let bytes = Array(text.utf8)
    return isDangerous(bytes) && !isNumber(bytes) ? "'" + text : text
  }

  /// The bytes of a cell as they were meant.
  static func restored(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    bytes.first == apostrophe && isDangerous(bytes) ? bytes.dropFirst() : bytes
  }

  /// Whether the first byte after any apostrophes begins a formula.
  private static func isDangerous(_ bytes: some Sequence<UInt8>) -> Bool {
    guard let first = bytes.first(where: { $0 != apostrophe }) else { return false }
    return switch first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x00..<0x20:
      true
    default: false
    }
  }

  private static func isNumber(_ bytes: [UInt8]) -> Bool {
    CSVNumber.decimal(String(decoding: bytes, as: UTF8.self), allowsComma: true) != nil
  }
}
