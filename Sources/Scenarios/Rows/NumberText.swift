/// Numbers as people write them, and nothing else: no exponent, no `nan`, no thousands mark.
public enum NumberText {
  /// A whole number; `nil` for anything else.
  public static func whole(_ text: String) -> Int? {
    isNumber(text, allowsPoint: false) ? Int(text) : nil
  }

  /// A number with or without a decimal point; `nil` for anything else.
  public static func decimal(_ text: String) -> Double? {
    isNumber(text, allowsPoint: true) ? Double(text) : nil
  }

  private static func isNumber(_ text: String, allowsPoint: Bool) -> Bool {
    var digits = text.utf8[...]
    if digits.first == UInt8(ascii: "-") || digits.first == UInt8(ascii: "+") {
      digits = digits.dropFirst()
    }
    guard digits.count <= 18, let first = digits.first, let last = digits.last, isDigit(first),
      isDigit(last)
    else { return false }
    let points = digits.count { $0 == UInt8(ascii: ".") }
    return points <= (allowsPoint ? 1 : 0)
      && digits.allSatisfy { isDigit($0) || $0 == UInt8(ascii: ".") }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// A number without needless zeros: `2`, `1.5`.
  public static func text(_ value: Double) -> String {
    Int(exactly: value).map(String.init) ?? String(value)
  }
}
