/// A part of a whole, written as `30%` or `0.3`.
public struct Share: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// 0.3 = three in ten.
  public var value: Double

  public init(_ value: Double) { self.value = value }

  /// - Returns: `nil` when the text is no number from 0 on.
  public init?(text: String) {
    let isPercentage = text.hasSuffix("%")
    guard let number = Double(isPercentage ? text.dropLast() : text[...]), number >= 0,
      number.isFinite
    else { return nil }
    value = isPercentage ? number / 100 : number
  }

  public var description: String {
    let tenths = Int((value * 1_000).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)%" : "\(tenths / 10).\(tenths % 10)%"
  }

  public static func < (left: Self, right: Self) -> Bool { left.value < right.value }
}
