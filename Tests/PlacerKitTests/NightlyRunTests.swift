import Foundation
import Logging
import PlacementTestSupport
import PlacerKit
import Testing

@Suite("A nightly run")
struct NightlyRunTests {
  private let files: CaseFiles
  private let events = EventLog()
  private var output: String { files.folder + "/plan" }
  private var history: String { files.folder + "/placer.sqlite" }

  init() throws { files = try CaseFiles(Self.tables) }

  private static let tables = TinyCase.tables(students: 10) { $0.mentors[0].capacity = 12 }

  private func run(
    _ change: (inout NightlyRun.Request) -> Void = { _ in }, now: Double = 1_795_226_403,
    stoppedBy: String? = nil, level: Logger.Level = .info
  ) throws -> NightlyRun.Report {
    var request = NightlyRun.Request(
      caseFolder: files.path, output: output, options: ["solve"], history: history)
    change(&request)
    let machine = NightlyRun.Machine(
      now: { Date(timeIntervalSince1970: now) }, process: 1, temporaryFolder: files.folder,
      stoppedBy: { stoppedBy }, salt: UInt16(truncatingIfNeeded: Int(now)))
    return try NightlyRun(
      request, placer: Placer(timeLimit: 10), machine: machine,
      logger: Logger(label: "test") { _ in events.handler(level) }
    ).run()
  }

  private func recorded() throws -> [RecordedRun] { try History(history, isMade: false).runs() }

  private func rewrite(_ change: (inout CaseTables) -> Void) throws {
    var tables = Self.tables
    change(&tables)
    try FileManager.default.removeItem(atPath: files.path)
    try CaseWriter.write(tables, to: files.path)
  }

  @Test("Its steps come in order, each line with the id of the run")
  func steps() throws {
    let report = try run()
    #expect(
      events.names == [
        "start", "locked", "history", "reading", "read", "not-compared", "solving", "solved",
        "prepared", "recorded", "written", "finished",
      ])
    #expect(Set(events.runs) == ["20261121-020003-fb23"])
    #expect(report.number == 1)
    let record = try #require(try recorded().first).record
    #expect(record.plan?.placed == 10 && record.plan?.status == "optimal")
    #expect(record.options == ["solve"] && record.inputSHA256 == report.solved.loaded.inputSHA256)
    let summary = try String(contentsOfFile: output + "/summary.json", encoding: .utf8)
    #expect(summary.contains("\"run\" : \"20261121-020003-fb23\""))
  }

  @Test("Input and output are recorded byte for byte, and the judge passes the record")
  func record() throws {
    _ = try run()
    let history = try History(history, isMade: false)
    try RecordedCase.restore(1, from: history, to: files.folder + "/back")
    for part in ["case", "plan"] {
      let folder = files.folder + "/" + part
      for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
        #expect(
          FileManager.default.contentsEqual(
            atPath: folder + "/" + name, andPath: "\(files.folder)/back/\(part)/\(name)"), "\(name)"
        )
      }
    }
    #expect(try RecordedCase.problems(of: history.run(1), in: history) == [])
    #expect(throws: WritingError.self) {
      try RecordedCase.restore(1, from: history, to: files.folder + "/back")
    }
  }

  @Test("Without a history nothing is recorded, and the plan is the same")
  func noHistory() throws {
    let report = try run { $0.history = nil }
    #expect(report.number == nil && !FileManager.default.fileExists(atPath: history))
    #expect(FileManager.default.fileExists(atPath: output + "/placements.csv"))
  }

  @Test("Half an export is refused with the comparison, and recorded; the old plan stands")
  func inputWatch() throws {
    _ = try run()
    let before = FileManager.default.contents(atPath: output + "/summary.json")
    try rewrite { $0.students.removeLast(5) }
    #expect {
      try run({ $0.maxInputChange = Share(0.3) }, now: 1_795_226_500)
    } throws: { error in
      ExitReason(of: error) == .badInput
        && "\(error)".contains(
          "students.csv: 10 rows, now 5: 0 added, 5 removed, 0 changed  <- 50%, more than 30%")
    }
    #expect(FileManager.default.contents(atPath: output + "/summary.json") == before)
    let failed = try #require(try recorded().last).record
    #expect(failed.changes.first?.removed == 5)
    guard case .failure(let failure) = failed.outcome else {
      Issue.record("the refusal must be recorded")
      return
    }
    #expect(failure.exitCode == 65)
    // The refused night is no measure for the next one.
    #expect(throws: InputChangedTooMuch.self) {
      try run({ $0.maxInputChange = Share(0.3) }, now: 1_795_226_600)
    }
    let report = try run({ $0.maxInputChange = Share(0.5) }, now: 1_795_226_700)
    #expect(report.number == 4 && report.changes.first?.removed == 5)
  }

  @Test("The plan in force of the history is the one that moves are counted from")
  func planInForce() throws {
    _ = try run { $0.previous = "last" }
    #expect(events.names.contains("nothing-in-force"))
    try History(history, isMade: false).publish(1, Publication(date: .now, person: "Joke"))
    try rewrite { $0.mentors = [Mentor(id: "new", school: "s", subjects: ["maths"], capacity: 12)] }
    let report = try run(
      {
        $0.previous = "last"
        $0.freeze = .all
      }, now: 1_795_226_500)
    #expect(events.names.contains("in-force"))
    #expect(report.solved.changedPlacements == 10)
    #expect(throws: ReadingError.self) {
      try run {
        $0.previous = "last"
        $0.history = nil
      }
    }
    #expect(throws: ReadingError.self, "nothing is in force to freeze") {
      try run { $0.freeze = .mentor }
    }
  }

  @Test("Another plan in force, chosen on the command line, is no broken export; a cut file is one")
  func previousPlan() throws {
    let rows = Self.tables.students.map {
      PreviousPlacement(student: $0.id, school: "s", mentor: "m")
    }
    try rewrite { $0.previous = rows }
    _ = try run()
    try rewrite { $0.previous = Array(rows.prefix(5)) }
    #expect(throws: InputChangedTooMuch.self) { try run { $0.maxInputChange = Share(0.3) } }
    let report = try run(
      {
        $0.maxInputChange = Share(0.3)
        $0.previous = files.path + "/previous.csv"
      }, now: 1_795_226_500)
    #expect(report.changes.contains { $0.table == .previous && $0.removed == 5 })
  }

  @Test("Conditions that are not met are reported and recorded with the plan")
  func unmet() throws {
    try rewrite { $0.mentors[0].capacity = 4 }
    let report = try run { $0.conditions = [.optimal, .placed(Share(0.95))] }
    #expect(report.unmet == ["placed:95%: 4 of 10 students are placed"])
    #expect(try recorded().first?.record.plan?.unmet == report.unmet)
    #expect(FileManager.default.fileExists(atPath: output + "/placements.csv"))
  }

  @Test("A signal that ended the search stands in the record")
  func stopped() throws {
    _ = try run(stoppedBy: "SIGTERM")
    #expect(try recorded().first?.record.plan?.stoppedBy == "SIGTERM")
  }

  @Test("No line above debug level names a student, bad input or good")
  func privacy() throws {
    try rewrite { tables in
      tables.students[3].id = "st0815"
      tables.decisions = [Decision(student: "st0815", school: "none", kind: .pin)]
    }
    #expect(throws: ReadingError.self) { try run() }
    #expect(events.lines.allSatisfy { !$0.contains("st0815") && !$0.contains("none") })
    #expect(events.lines.last?.contains("decisions.csv:2") == true)
    #expect(try recorded().first?.record.outcome != nil)
    #expect(throws: ReadingError.self) { try run(level: .debug) }
    #expect(events.lines.contains { $0.contains("none") }, "at debug level the words are there")
  }

  @Test("A history inside the output folder is refused: that folder is exchanged")
  func historyInOutput() throws {
    #expect(throws: WritingError.self) { try run { $0.history = output + "/data/h.sqlite" } }
    #expect(!FileManager.default.fileExists(atPath: output))
  }

  @Test("An output that cannot be written leaves no record of a plan")
  func cannotWrite() throws {
    try Data().write(to: URL(fileURLWithPath: output))
    #expect(throws: WritingError.self) { try run() }
    #expect(try recorded().map { $0.record.plan == nil } == [true])
  }

  @Test("Metrics are written after a plan and after a failure, which knows the last plan")
  func metrics() throws {
    let file = files.folder + "/m.prom"
    _ = try run { $0.metrics = file }
    var text = try String(contentsOfFile: file, encoding: .utf8)
    let label = "{case=\"\(files.path)\"}"
    #expect(text.contains("placer_last_run_exit_code\(label) 0\n"))
    #expect(text.contains("placer_students_placed\(label) 10\n"))
    try rewrite { $0.students.removeAll() }
    #expect(throws: (any Error).self) {
      try run(
        {
          $0.metrics = file
          $0.maxInputChange = Share(0.3)
        }, now: 1_795_312_803)
    }
    text = try String(contentsOfFile: file, encoding: .utf8)
    #expect(text.contains("placer_last_run_exit_code\(label) 65\n"))
    #expect(text.contains("placer_last_plan_timestamp_seconds\(label) 1795226403\n"))
    #expect(!text.contains("placer_students_placed"))
  }

  @Test("While a run holds the case another is refused, and touches neither record nor metrics")
  func locked() throws {
    _ = try run()
    let lock = try CaseLock.acquire(
      files.path,
      for: LockHolder(process: ProcessInfo.processInfo.processIdentifier, started: "tonight"),
      spareFolder: files.folder)
    defer { lock.release() }
    #expect {
      try run { $0.metrics = files.folder + "/m.prom" }
    } throws: {
      ExitReason(of: $0) == .tryLater && "\($0)".contains("started tonight")
    }
    #expect(try recorded().count == 1)
    #expect(!FileManager.default.fileExists(atPath: files.folder + "/m.prom"))
  }
}

/// Keeps the lines of a log.
final class EventLog: @unchecked Sendable {
  // Guarded by `lock`.
  private var entries: [(event: String, run: String, line: String)] = []
  private let lock = NSLock()

  private func all() -> [(event: String, run: String, line: String)] {
    lock.withLock { entries }
  }

  var names: [String] { all().map(\.event) }
  var runs: [String] { all().map(\.run) }
  var lines: [String] { all().map(\.line) }

  func handler(_ level: Logger.Level) -> any LogHandler { Handler(log: self, logLevel: level) }

  private struct Handler: LogHandler {
    let log: EventLog
    var logLevel: Logger.Level
    var metadata: Logger.Metadata = [:]

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
      get { metadata[key] }
      set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
      let values = metadata.merging(event.metadata ?? [:]) { _, own in own }
      let line = "\(event.message) \(values)"
      log.lock.withLock {
        log.entries.append(
          (values["event"].map { "\($0)" } ?? "", values["run"].map { "\($0)" } ?? "", line))
      }
    }
  }
}
