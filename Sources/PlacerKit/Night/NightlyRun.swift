public import Foundation
public import Logging
public import PlacementDomain
import PlacementFiles
import PlacementHistory
import PlacementReport
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
      options: [String] = [], history: String? = nil, maxInputChange: Share? = nil, conditions: [PlanCondition] = [], metrics: String? = nil
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
    guard caseName == CaseFolder.canonicalPath(request.output) else { return }
    throw WritingError(
      "the output would replace files of the case", remedy: "give the plan a folder of its own")
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

  // MARK: Steps

  private func openHistory(_ journal: inout RunJournal) throws {
    guard let file = request.history else { return }
    journal.history = try History(file, isMade: true)
    log(.info, "history", "history opened", ["file": "\(file)"])
  }

  private func read(_ journal: inout RunJournal) throws -> LoadedCase {
    log(.info, "reading", "reading the case")
    let loaded = try CaseFolder.load(request.caseFolder, inForce: try planInForce(journal.history))
    try loaded.requirePlanInForce(for: request.freeze, isFromHistory: request.previous == "last")
    journal.loaded = loaded
    log(
      .info, "read", "case read",
      [
        "students": "\(loaded.instance.students.count)",
        "schools": "\(loaded.instance.schools.count)",
        "mentors": "\(loaded.instance.mentors.count)", "warnings": "\(loaded.warnings.count)",
        "input_sha256": "\(loaded.inputSHA256)",
      ])
    return loaded
  }

  /// The files of the plan in force; `nil` when the case has its own, or none.
  private func planInForce(_ history: History?) throws -> InForceFiles? {
    guard let previous = request.previous else { return nil }
    guard let history else { return try InForceFiles.find(previous) }
    return try InForceFiles.find(previous) {
      guard let run = try history.planInForce(of: caseName) else {
        log(.warning, "nothing-in-force", "the history has no plan in force for this case yet")
        return nil
      }
      log(.info, "in-force", "plan in force found", ["number": "\(run.number)"])
      return try InForceFiles(run, in: history)
    }
  }

  private func watchInput(_ loaded: LoadedCase, _ journal: inout RunJournal) throws {
    guard let history = journal.history else { return }
    let comparison: InputWatch.Comparison?
    do {
      comparison = try InputWatch(history: history).compare(loaded, of: caseName)
    } catch is ReadingError {
      log(.warning, "not-compared", "this version cannot read the input of the last plan")
      return
    }
    guard let comparison else {
      log(.info, "not-compared", "no earlier plan to compare the input with")
      return
    }
    journal.changes = comparison.changes
    for change in comparison.changes where !change.isEmpty {
      log(
        .info, "input-changed", "\(InputChangeText.line(change))",
        ["since_run": "\(comparison.run)"])
    }
    log(.info, "compared", "input compared", ["since_run": "\(comparison.run)"])
    try comparison.check(limit: request.maxInputChange)
  }

  private func solve(_ loaded: LoadedCase) throws -> SolvedCase {
    log(.info, "solving", "solving")
    let solved = try placer.solve(loaded, freeze: request.freeze)
    let objective = solved.result.objective
    log(
      .notice, "solved", "plan found and judged",
      [
        "status": "\(solved.result.status.rawValue)", "placed": "\(solved.statistics.placed)",
        "students": "\(solved.statistics.students)", "unplaced": "\(objective.unplaced)",
        "tier": "\(objective.tier)", "quality": "\(objective.quality)",
        "gap": "\(solved.result.gap)", "stopped_by": "\(machine.stoppedBy() ?? "")",
      ])
    return solved
  }

  /// Makes the output whole beside the old one, records the run, and only then lets the two change places.
  private func deliver(
    _ files: [(name: String, bytes: [UInt8])], _ solved: SolvedCase, _ unmet: [String],
    _ journal: inout RunJournal
  ) throws -> Int? {
    let prepared = try FolderWriter.prepare(
      files, for: request.output, without: solved.staleFiles)
    log(.info, "prepared", "output made beside the old one")
    journal.solved = solved
    let number = try journal.recordPlan(
      files, unmet: unmet, stoppedBy: machine.stoppedBy(), ended: machine.now())
    if let number { log(.info, "recorded", "run recorded", ["number": "\(number)"]) }
    do {
      try prepared.deliver()
    } catch {
      if let number { try? journal.history?.noteUndelivered(number, because: "\(error)") }
      throw error
    }
    log(.info, "written", "output written", ["folder": "\(request.output)"])
    return number
  }

  // MARK: Ends

  private func recordFailure(_ error: any Error, _ journal: inout RunJournal) {
    let status = ExitReason(of: error)
    do {
      try journal.recordFailure(error, status, ended: machine.now())
    } catch let second {
      log(.warning, "not-recorded", "the failure cannot be recorded", ["reason": "\(second)"])
    }
    do {
      try writeMetrics(journal, status, nil)
    } catch let second {
      log(.warning, "no-metrics", "the metrics cannot be written", ["reason": "\(second)"])
    }
  }

  private func writeMetrics(
    _ journal: RunJournal, _ status: ExitReason, _ solved: SolvedCase?
  ) throws {
    guard let path = request.metrics else { return }
    let metrics = MetricsText(
      caseFolder: caseName, version: Placer.version, exitCode: status.rawValue,
      started: started.timeIntervalSince1970, ended: machine.now().timeIntervalSince1970,
      lastPlan: solved == nil ? journal.lastPlanEnd : machine.now().timeIntervalSince1970,
      changes: journal.changes,
      solved: solved.map {
        MetricsText.Solved($0.result, $0.statistics, moved: $0.changedPlacements)
      },
      historyBytes: journal.history?.size)
    // Numbers only: whoever watches the machine may read them.
    try FileReplacement.write(Array(metrics.text.utf8), to: path, mode: 0o644)
    log(.info, "metrics", "metrics written", ["file": "\(path)"])
  }

  private var caseName: String { CaseFolder.canonicalPath(request.caseFolder) }

  /// The reason without a row of the input: those may name students.
  private func publicReason(_ error: any Error) -> String {
    guard let error = error as? ReadingError else { return "\(error)" }
    let errors = error.problems.filter { $0.severity == .error }
    for problem in errors {
      logger.debug("\(problem)", metadata: ["event": "problem"])
    }
    return errors.prefix(ProblemReport.shown).map(\.place).joined(separator: ", ")
  }

  private func log(
    _ level: Logger.Level, _ event: String, _ message: Logger.Message,
    _ metadata: Logger.Metadata = [:]
  ) {
    logger.log(
      level: level, message,
      metadata: metadata.merging(["event": .string(event)]) { own, _ in own })
  }
}
