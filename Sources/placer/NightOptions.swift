import ArgumentParser
import Logging
import PlacerKit

/// What a run from cron needs more than one by hand.
struct NightOptions: ParsableArguments {
  @OptionGroup var location: HistoryOptions
  @Flag(help: "Keep no record of this run.") var noHistory = false

  @Option(
    help: ArgumentHelp(
      "Stop (exit code 65) when a file of the input changed more since the last plan, e.g. 30%.",
      valueName: "share"))
  var maxInputChange: Share?

  @Option(
    help: ArgumentHelp(
      "Exit code 1, with the plan written, unless it is so; may be given several times.",
      discussion: "optimal, gap:0.001, placed:95% or unchanged-below:20 (students moved).",
      valueName: "condition"))
  var failUnless: [PlanCondition] = []

  @Option(help: "A log line for each event on standard error: text or json.")
  var logFormat: LogFormat?

  @Option(
    help: ArgumentHelp(
      "trace, debug, info, notice, warning, error or critical.", valueName: "level"),
    transform: { try RunLog.level(named: $0) })
  var logLevel: Logger.Level = .info

  @Option(
    help: ArgumentHelp("Write the run in numbers for Prometheus to this file.", valueName: "file"))
  var metrics: String?

  func validate() throws {
    guard location.history == nil || !noHistory else {
      throw ValidationError("--history and --no-history contradict each other.")
    }
    guard maxInputChange == nil || !noHistory else {
      throw ValidationError("--max-input-change compares with the history: leave --no-history out.")
    }
  }

  /// The file of the history; `nil` = none is kept.
  func historyFile() throws -> String? { noHistory ? nil : try location.file() }
}
