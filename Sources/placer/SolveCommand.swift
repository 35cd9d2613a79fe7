public import ArgumentParser
import Foundation
import Logging
public import PlacerKit

extension SolverChoice: ExpressibleByArgument {}
extension PlanCondition: ExpressibleByArgument {
  public init?(argument: String) { self.init(text: argument) }
}
extension Share: ExpressibleByArgument {
  public init?(argument: String) { self.init(text: argument) }
}

struct SolveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "solve", abstract: "Reads a case, finds a plan, proves how good it is, writes it.",
    discussion: """
      Writes placements.csv, unplaced.csv, school_use.csv, summary.json and, where a plan is in force,
      changes.csv as one set: whoever reads the folder sees the old set or the new one. Ctrl-C and SIGTERM end the search with the best plan so far.
      Each run is recorded in the history (placer history list). Two runs of one case never overlap: the
      second ends at once with exit code 75.

      Examples:
        placer solve case --output plan
        placer solve case --output plan --time-limit 60 --quiet
        placer solve case --output plan --solver greedy --no-history
        placer solve case --output plan --previous last --freeze school
        placer solve case --output plan --log-format json --metrics /var/lib/node_exporter/placer.prom \\
          --max-input-change 30% --fail-unless gap:0.001 --fail-unless placed:95%
      """)

  @Argument(help: "Folder of the case.") var caseFolder: String
  @Option(help: "Folder for the plan; made when it does not exist.") var output: String
  @Option(help: "Seconds the whole run may take.") var timeLimit: Double = 300
  @Option(help: "Stop when each level is proven within this share, e.g. 0.001.") var gap: Double = 0
  @Option(help: "auto, glpk or greedy (no integer program).") var solver: SolverChoice = .auto
  @Option(help: "Threads; the plan is the same for any number.") var threads: Int = 2
  @OptionGroup var inForce: PreviousOption
  @OptionGroup var freeze: FreezeOption
  @Option(help: "CSV file for the progress: a line for each better plan or bound.")
  var progress: String?
  @Flag(help: "Print errors only.") var quiet = false
  @OptionGroup(title: "Every night") var night: NightOptions

  func validate() throws {
    try OptionLimits.check(timeLimit: timeLimit)
    try OptionLimits.check(gap: gap)
    try OptionLimits.check(threads: threads)
  }

  func run() throws {
    StopSignals.install()
    StopSignals.ignoreWriteSignals()
    var log: ProgressLog?
    try Failure.guarding { log = try progress.map { try ProgressLog(path: $0) } }
    if night.logFormat == nil {
      try Failure.guarding { try runForPerson(log) }
    } else {
      try runForLog(log)
    }
  }

  /// Results and errors as a person reads them.
  private func runForPerson(_ log: ProgressLog?) throws {
    let printer = ProgressPrinter(quiet ? .silent : Console.isTerminal ? .terminal : .plain)
    let report = try makeRun(printer, log).run { warnings in
      guard !quiet else { return }
      for line in ProblemReport.lines(warnings) { Console.note(line) }
    }
    printer.finish()
    if !quiet { show(report) }
    try end(report)
  }

  private func show(_ report: NightlyRun.Report) {
    for line in report.solved.summaryLines { Console.result(line) }
    Console.result("Written:   \(output)")
    if let number = report.number {
      Console.result("Recorded:  run \(number); placer publish \(number) puts it in force")
    }
  }

  /// Each event as a line of the log, errors too.
  private func runForLog(_ log: ProgressLog?) throws {
    do {
      try end(makeRun(ProgressPrinter(.log), log).run())
    } catch let error where !(error is ExitCode || error is ValidationError) {
      throw ExitReason(of: error).exitCode
    }
  }

  private func end(_ report: NightlyRun.Report) throws {
    guard !report.unmet.isEmpty else { return }
    throw ExitReason.unmet.exitCode
  }

  private var level: Logger.Level { quiet ? max(night.logLevel, .error) : night.logLevel }

  private func makeRun(_ printer: ProgressPrinter, _ log: ProgressLog?) throws -> NightlyRun {
    let placer = Placer(
      choice: solver, timeLimit: timeLimit, gap: gap, threads: threads,
      isCancelled: { StopSignals.wasAsked })
    let request = NightlyRun.Request(
      caseFolder: caseFolder, output: output, previous: inForce.previous, freeze: freeze.freeze,
      options: Array(CommandLine.arguments.dropFirst()), history: try night.historyFile(),
      maxInputChange: night.maxInputChange,
      conditions: night.failUnless, metrics: night.metrics)
    let machine = NightlyRun.Machine(
      now: { Date() }, process: ProcessInfo.processInfo.processIdentifier,
      temporaryFolder: FileManager.default.temporaryDirectory.path,
      stoppedBy: { StopSignals.name }, salt: .random(in: 0...UInt16.max))
    return NightlyRun(
      request, placer: placer, machine: machine,
      logger: RunLog.logger(night.logFormat, level: level),
      onProgress: {
        printer.show($0, $1)
        log?.note($0)
      })
  }
}
