/// What is wrong, and what to do about it, in words.
///
/// - Parameter Matter: what went wrong, so that complaints about one thing are caught apart from those about another.
///   No value of it is ever made.
public struct Complaint<Matter>: Error, Hashable, Sendable, CustomStringConvertible {
  /// In words that quote the value.
  public var message: String
  public var remedy: String

  public init(_ message: String, remedy: String) {
    self.message = message
    self.remedy = remedy
  }

  /// `what is wrong; what to do`.
  public var description: String { "\(message); \(remedy)" }
}
