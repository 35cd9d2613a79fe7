/// The tables of a case; the raw value is the name of the file without its ending.
public enum CaseTable: String, Hashable, Sendable, CaseIterable, Codable {
  case students, schools, mentors, partnerships, travel, postcodes, decisions, previous, policy
}

/// One thing that is wrong or odd in a case: where it stands, what it is and what to do.
public struct CaseProblem: Hashable, Sendable {
  public enum Severity: String, Hashable, Sendable {
    /// The case cannot be used.
    case error
    /// Odd but usable.
    case warning
  }

  public var severity: Severity
  public var table: CaseTable
  /// Zero-based row of the table as it was given, `nil` where no one row is to blame.
  public var row: Int?
  /// Name of the column, or path of the policy key (`travel.max_minutes`).
  public var column: String?
  /// What is wrong, in words that quote the value.
  public var message: String
  /// What to do about it.
  public var remedy: String

  public init(
    _ severity: Severity, _ table: CaseTable, row: Int? = nil, column: String? = nil,
    _ message: String, remedy: String
  ) {
    self.severity = severity
    self.table = table
    self.row = row
    self.column = column
    self.message = message
    self.remedy = remedy
  }
}

/// Thrown by ``Case/init(_:)``: everything that is wrong with the tables, in order of table and row,
/// the warnings among it.
public struct CaseProblems: Error, Sendable {
  public let problems: [CaseProblem]

  public init(problems: [CaseProblem]) { self.problems = problems }
}
