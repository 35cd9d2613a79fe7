/// Numbers as people and spreadsheets write them, and nothing else: no exponent, no `nan`, no thousands mark.
enum CSVNumber {
  /// A whole number.
  static func integer(_ text: String) -> Int? {
    var digits = text.utf8[...]
    if digits.first == UInt8(ascii: "-") || digits.first == UInt8(ascii: "+") {
      digits = digits.dropFirst()
    }
    guard !digits.isEmpty, digits.allSatisfy(isDigit) else { return nil }
    return Int(text)
  }

  /// A decimal number with a point; where the delimiter is a semicolon, a comma will do.
  static func decimal(_ text: String, allowsComma: Bool) -> Double? {
    let point =
      text.utf8.contains(UInt8(ascii: ".")) || !allowsComma ? UInt8(ascii: ".") : UInt8(ascii: ",")
    var seenPoint = false
    var seenDigit = false
    for (position, byte) in text.utf8.enumerated() {
      if isDigit(byte) {
        seenDigit = true
      } else if byte == point, !seenPoint {
        seenPoint = true
      } else if position == 0, byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") {
        continue
      } else {
        return nil
      }
    }
    guard seenDigit else { return nil }
    let normal = point == UInt8(ascii: ",") ? text.replacing(",", with: ".") : text
    return Double(normal) ?? Double(normal + "0")
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

/// The number of single-letter changes between two words, for "did you mean".
func editDistance(_ left: String, _ right: String) -> Int {
  let a = Array(left.utf8.prefix(64))
  let b = Array(right.utf8.prefix(64))
  var row = Array(0...b.count)
  for (i, byte) in a.enumerated() {
    var diagonal = row[0]
    row[0] = i + 1
    for (j, other) in b.enumerated() {
      let cost = min(diagonal + (byte == other ? 0 : 1), row[j] + 1, row[j + 1] + 1)
      diagonal = row[j + 1]
      row[j + 1] = cost
    }
  }
  return row[b.count]
}

/// The known word nearest to a mistyped one, when one is near.
func nearest(to word: String, among known: [String]) -> String? {
  let best = known.min { editDistance(word, $0) < editDistance(word, $1) }
  return best.flatMap { editDistance(word, $0) <= max(1, word.utf8.count / 3) ? $0 : nil }
}
