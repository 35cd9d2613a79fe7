public import Foundation
public import PlacementDomain

/// What one run was asked, what it read and what came of it; the files themselves are stored beside it.
public struct RunRecord: Hashable, Sendable {
  /// `20261121-020003-7f3a`: the start in UTC and a random part. The same id stands in log and summary.
  public var id: String
  /// The folder of the case, absolute and without links: the name of the case in the history.
  public var caseFolder: String
  public var started: Date
  public var ended: Date
  /// Version of the tool.
  public var version: String
  /// The options as they were given.
  public var options: [String]
  /// SHA-256 over the names and bytes of the input; `nil` when the input could not be read.
  public var inputSHA256: String?
  /// What was odd in the input, one line each.
  public var warnings: [String]
  /// What changed in the input since the run before; empty when there was none.
  public var changes: [TableChange]
  public var outcome: RunOutcome

  public init(
    id: String, caseFolder: String, started: Date, ended: Date, version: String,
    options: [String] = [], inputSHA256: String? = nil, warnings: [String] = [],
    changes: [TableChange] = [], outcome: RunOutcome
  ) {
    self.id = id
    self.caseFolder = caseFolder
    self.started = started
    self.ended = ended
    self.version = version
    self.options = options
    self.inputSHA256 = inputSHA256
    self.warnings = warnings
    self.changes = changes
    self.outcome = outcome
  }

  /// The plan, when the run made one.
  public var plan: PlanRecord? {
    if case .plan(let plan) = outcome { plan } else { nil }
  }
}

/// How a run ended.
public enum RunOutcome: Hashable, Sendable {
  case plan(PlanRecord)
  case failure(FailureRecord)
}

/// What a plan is worth and how far it was proven.
public struct PlanRecord: Hashable, Sendable {
  /// `optimal`, `feasible` or `fallback` (model, section 6).
  public var status: String
  public var objective: Objective
  public var bound: Objective
  /// The gap at the first open level.
  public var gap: Double
  public var solver: String
  public var remark: String?
  /// `SIGTERM` or `SIGINT` when a signal ended the search; `nil` when none did.
  public var stoppedBy: String?
  public var students: Int
  public var placed: Int
  /// Conditions of the run that the plan does not meet, in words.
  public var unmet: [String]
  /// Why the output folder could not be replaced after the plan was recorded; `nil` when it was.
  public var undelivered: String?

  public init(
    status: String, objective: Objective, bound: Objective, gap: Double, solver: String,
    remark: String? = nil, stoppedBy: String? = nil, students: Int, placed: Int,
    unmet: [String] = [], undelivered: String? = nil
  ) {
    self.status = status
    self.objective = objective
    self.bound = bound
    self.gap = gap
    self.solver = solver
    self.remark = remark
    self.stoppedBy = stoppedBy
    self.students = students
    self.placed = placed
    self.unmet = unmet
    self.undelivered = undelivered
  }
}

/// Why a run made no plan.
public struct FailureRecord: Hashable, Sendable {
  public var exitCode: Int
  public var message: String

  public init(exitCode: Int, message: String) {
    self.exitCode = exitCode
    self.message = message
  }
}

/// A run as it stands in the history.
public struct RecordedRun: Hashable, Sendable {
  /// Counts up from 1, never used twice.
  public var number: Int
  public var record: RunRecord
  /// The latest publication of this run; `nil` when it never was.
  public var publication: Publication?
  /// Whether its plan is the one in force for its case.
  public var isInForce: Bool
}

/// That a plan was put in force, when and by whom.
public struct Publication: Hashable, Sendable {
  public var date: Date
  public var person: String

  public init(date: Date, person: String) {
    self.date = date
    self.person = person
  }
}

/// A file with its bytes.
public struct StoredFile: Hashable, Sendable {
  /// Name without folder.
  public var name: String
  public var bytes: [UInt8]

  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

/// Which files of a run: what it read or what it wrote.
public enum FileRole: String, Hashable, Sendable, CaseIterable {
  case input, output
}
