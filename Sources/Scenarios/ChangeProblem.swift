/// What is wrong with a change of a case: what it is, and what to do. Where it stands is known to whoever
/// wrote the change down.
public struct ChangeProblem: Error, Hashable, Sendable, CustomStringConvertible {
  /// In words that quote the value.
  public var message: String
  public var remedy: String

  public init(_ message: String, remedy: String) {
    self.message = message
    self.remedy = remedy
  }

  public var description: String { "\(message); \(remedy)" }
}
