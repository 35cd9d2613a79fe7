public import PlacementDomain

/// One thing that is wrong or odd in the input, with the place where a person finds it.
public struct LocatedProblem: Hashable, Sendable, CustomStringConvertible {
  public var severity: CaseProblem.Severity
  /// Name of the file, without its folder.
  public var file: String
  /// Line of the file, from 1.
  public var line: Int?
  /// Name of the column, or path of the policy key.
  public var column: String?
  public var message: String
  public var remedy: String

  public init(
    _ severity: CaseProblem.Severity, file: String, line: Int? = nil, column: String? = nil,
    _ message: String, remedy: String
  ) {
    self.severity = severity
    self.file = file
    self.line = line
    self.column = column
    self.message = message
    self.remedy = remedy
  }

  /// `file:line`: where it stands, without a value of the input.
  public var place: String { file + (line.map { ":\($0)" } ?? "") }

  /// `file:line: column: what is wrong; what to do`.
  public var description: String {
    var text = place + ": "
    if severity == .warning { text += "warning: " }
    if let column { text += "\(column): " }
    return text + message + "; " + remedy
  }
}

/// Lists of problems as text for people.
public enum ProblemReport {
  /// How many problems are shown before the count.
  public static let shown = 50

  /// One line for each of the first ``shown`` problems, then how many more there are.
  public static func lines(_ problems: [LocatedProblem]) -> [String] {
    var lines = problems.prefix(shown).map(\.description)
    if problems.count > shown { lines.append("… and \(problems.count - shown) more") }
    return lines
  }
}

/// Why a case or a plan could not be read.
public enum ReadingError: Error, Sendable {
  /// A folder or a file that is needed does not exist or cannot be opened: exit code 66.
  case missing([LocatedProblem])
  /// What stands in the files cannot be used; warnings are among the problems: exit code 65.
  case bad([LocatedProblem])

  public var problems: [LocatedProblem] {
    switch self {
    case .missing(let problems), .bad(let problems): problems
    }
  }
}
