public import Foundation
public import Logging
public import PlacementDomain
import PlacementFiles
import PlacementHistory
public import PlacementSolver

/// One run of a case from lock to record, as cron starts it each night.
///
/// Lock → history → read → compare → solve → make the output → record → put the output in its place.
/// What can fail for want of room or rights is done before the old output is touched.
public struct NightlyRun: Sendable {
  /// What is asked.
  public struct Request: Sendable {
    public var caseFolder: String
    public var output: String
    /// Where the plan in force is: a file, a folder, or `last` (that of the history); `nil` = `previous.csv`.
    public var previous: String?
    public var freeze: Freeze
    /// The options as given, for the record.
    public var options: [String]
    /// File of the history; `nil` = none is kept.
    public var history: String?
    /// Most that a file of the input may have changed since the last plan; `nil` = no limit.
    public var maxInputChange: Share?
    /// What the plan has to be for the run to count as good.
    public var conditions: [PlanCondition]
    /// File for the metrics; `nil` = none.
    public var metrics: String?

    public init(
      caseFolder: String, output: String, previous: String? = nil, freeze: Freeze = .none,
      options: [String] = [], history: String? = nil, maxInputChange: Share? = nil,
      conditions: [PlanCondition] = [], metrics: String? = nil
    ) {
      self.caseFolder = caseFolder
      self.output = output
      self.previous = previous
      self.freeze = freeze
      self.options = options
      self.history = history
      self.maxInputChange = maxInputChange
      self.conditions = conditions
      self.metrics = metrics
    }
  }

  /// What the machine tells.
  public struct Machine: Sendable {
    public var now: @Sendable () -> Date
    public var process: Int32
    /// For the lock of a case that cannot be written to.
    public var temporaryFolder: String
    /// Name of the signal that asked to stop; `nil` when none did.
    public var stoppedBy: @Sendable () -> String?
    /// Tells runs of the same second apart.
    public var salt: UInt16

    public init(
      now: @escaping @Sendable () -> Date, process: Int32, temporaryFolder: String,
      stoppedBy: @escaping @Sendable () -> String?, salt: UInt16
    ) {
      self.now = now
      self.process = process
      self.temporaryFolder = temporaryFolder
      self.stoppedBy = stoppedBy
      self.salt = salt
    }
  }

  /// What came of it.
  public struct Report: Sendable {
    public var solved: SolvedCase
    /// Number in the history; `nil` when none is kept.
    public var number: Int?
    public var changes: [TableChange]
    /// Conditions that the plan does not meet, in words.
    public var unmet: [String]
  }

  /// The same name stands in log, summary and history.
  public let id: String
  let request: Request
  let machine: Machine
  let placer: Placer
  let started: Date
  let logger: Logger

  /// - Parameter onProgress: hears how far the search is, with the logger of this run.
  public init(
    _ request: Request, placer: Placer, machine: Machine, logger: Logger,
    onProgress: @escaping @Sendable (SolveProgress, Logger) -> Void = { _, _ in }
  ) {
    self.request = request
    self.machine = machine
    started = machine.now()
    id = RunIdentifier.make(start: started, salt: machine.salt)
    var runLogger = logger
    runLogger[metadataKey: "run"] = .string(id)
    self.logger = runLogger
    var placer = placer
    placer.progress = { [runLogger] in onProgress($0, runLogger) }
    self.placer = placer
  }

  /// Runs.
  ///
  /// - Parameter onWarnings: hears what is odd in the input, once it has been read.
  /// - Throws: an error of which ``ExitReason/init(of:)`` tells the exit code; the old output then stands.
  public func run(onWarnings: ([LocatedProblem]) -> Void = { _ in }) throws -> Report {
    log(.info, "start", "run started", ["case": "\(caseName)", "version": "\(Placer.version)"])
    do {
      try requireOwnOutput()
      let lock = try acquireLock()
      defer { lock.release() }
      return try runLocked(onWarnings)
    } catch {
      let status = ExitReason(of: error)
      log(
        .error, "failed", "run failed",
        ["exit": "\(status.rawValue)", "reason": "\(publicReason(error))"])
      throw error
    }
  }

  private func requireOwnOutput() throws(WritingError) {
    let output = CaseFolder.canonicalPath(request.output)
    guard caseName != output else {
      throw WritingError(
        "the output would replace files of the case", remedy: "give the plan a folder of its own")
    }
    let history = request.history.map { CaseFolder.canonicalPath($0) } ?? ""
    guard !history.hasPrefix(output + "/") else {
      throw WritingError(
        "the history lies in the output folder, which is exchanged each night",
        remedy: "give the history or the plan another folder")
    }
  }

  private func acquireLock() throws -> CaseLock {
    let lock = try CaseLock.acquire(
      request.caseFolder,
      for: LockHolder(process: machine.process, started: Timestamp.text(started)),
      spareFolder: machine.temporaryFolder)
    if let old = lock.leftBehind {
      log(
        .notice, "lock-taken-over", "took over the lock of a run that is gone", ["holder": "\(old)"]
      )
    }
    log(.info, "locked", "case locked")
    return lock
  }

  private func runLocked(_ onWarnings: ([LocatedProblem]) -> Void) throws -> Report {
    var journal = RunJournal(
      id: id, caseFolder: caseName, started: started, options: request.options)
    do {
      try openHistory(&journal)
      let report = try perform(&journal, onWarnings)
      try writeMetrics(journal, report.unmet.isEmpty ? .success : .unmet, report.solved)
      log(
        .notice, "finished", "run finished",
        ["seconds": "\((placer.elapsed * 1_000).rounded() / 1_000)"])
      return report
    } catch {
      recordFailure(error, &journal)
      throw error
    }
  }

  private func perform(
    _ journal: inout RunJournal, _ onWarnings: ([LocatedProblem]) -> Void
  ) throws -> Report {
    let loaded = try read(&journal)
    onWarnings(loaded.warnings)
    try watchInput(loaded, &journal)
    let solved = try solve(loaded)
    let unmet = request.conditions.compactMap { $0.failure(of: solved) }
    for reason in unmet {
      log(.warning, "unmet", "condition not met", ["reason": "\(reason)"])
    }
    let files = try solved.files(run: journal.history == nil ? nil : id)
    let number = try deliver(files, solved, unmet, &journal)
    return Report(solved: solved, number: number, changes: journal.changes, unmet: unmet)
  }

  var caseName: String { CaseFolder.canonicalPath(request.caseFolder) }

  /// The reason without a row of the input: those may name students.
  func publicReason(_ error: any Error) -> String {
    guard let error = error as? ReadingError else { return "\(error)" }
    let errors = error.problems.filter { $0.severity == .error }
    // What is missing is a file, not a row.
    if case .missing = error { return errors.map(\.description).joined(separator: ", ") }
    for problem in errors {
      logger.debug("\(problem)", metadata: ["event": "problem"])
    }
    let places = errors.prefix(ProblemReport.shown).map(\.place).joined(separator: ", ")
    let advice = request.history == nil ? "" : "; `placer history show \(id)` lists them"
    return "\(errors.count) errors in the input: \(places)\(advice)"
  }

  func log(
    _ level: Logger.Level, _ event: String, _ message: Logger.Message,
    _ metadata: Logger.Metadata = [:]
  ) {
    logger.log(
      level: level, message,
      metadata: metadata.merging(["event": .string(event)]) { own, _ in own })
  }
}
