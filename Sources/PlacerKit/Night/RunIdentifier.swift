public import Foundation

/// The name of a run, in logs, summary and history: `20261121-020003-7f3a`.
public enum RunIdentifier {
  /// - Parameters:
  ///   - start: shown in UTC.
  ///   - salt: tells runs of the same second apart.
  public static func make(start: Date, salt: UInt16) -> String {
    let digits = Timestamp.text(start).filter(\.isNumber)
    let hex = String(salt, radix: 16)
    return "\(digits.prefix(8))-\(digits.dropFirst(8))-"
      + String(repeating: "0", count: 4 - hex.count) + hex
  }
}

/// Moments as text.
public enum Timestamp {
  /// `2026-11-21T02:00:03Z`: whole seconds, UTC.
  public static func text(_ date: Date) -> String {
    date.formatted(.iso8601)
  }
}
