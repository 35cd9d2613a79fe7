/// GLPK refused or failed: what was asked of it, and its own words.
public struct GLPKError: Error, Hashable, Sendable, CustomStringConvertible {
  public var operation: String
  public var words: String

  public init(operation: String, words: String) {
    self.operation = operation
    self.words = words
  }

  public var description: String {
    "GLPK failed to \(operation): \(words.isEmpty ? "no reason given" : words)"
  }
}
