public import ArgumentParser
import Foundation
import Logging
public import PlacerKit

extension SolverChoice: ExpressibleByArgument {}

struct SolveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "solve", abstract: "Reads a case, finds a plan, proves how good it is, writes it.",
    discussion: """
      Writes placements.csv, unplaced.csv, school_use.csv, summary.json and, where a plan is in force,
      changes.csv as one set: whoever reads the folder sees the old set or the new one. Ctrl-C and SIGTERM end the search with the best plan so far.

      Examples:
        placer solve case --output plan
        placer solve case --output plan --time-limit 60 --quiet
        placer solve case --output plan --solver greedy
        placer solve case --output plan --previous plan --freeze school
      """)

  @Argument(help: "Folder of the case.") var caseFolder: String
  @Option(help: "Folder for the plan; made when it does not exist.") var output: String
  @Option(help: "Seconds the whole run may take.") var timeLimit: Double = 300
  @Option(help: "Stop when each level is proven within this share, e.g. 0.001.") var gap: Double = 0
  @Option(help: "auto, glpk or greedy (no integer program).") var solver: SolverChoice = .auto
  @Option(help: "Threads; the plan is the same for any number.") var threads: Int = 2
  @OptionGroup var inForce: PreviousOption
  @OptionGroup var freeze: FreezeOption
  @Flag(help: "Print errors only.") var quiet = false

  func validate() throws {
    guard timeLimit > 0, timeLimit <= 1e7 else {
      throw ValidationError("--time-limit takes seconds above 0.")
    }
    guard gap >= 0, gap < 1 else { throw ValidationError("--gap takes a share from 0 up to 1.") }
    guard (1...256).contains(threads) else {
      throw ValidationError("--threads takes a number from 1 to 256.")
    }
  }

  func run() throws {
    try Failure.guarding {
      StopSignals.install()
      let progress = ProgressPrinter(isQuiet: quiet)
      let placer = Placer(
        choice: solver, timeLimit: timeLimit, gap: gap, threads: threads,
        isCancelled: { StopSignals.wasAsked }, progress: { progress.show($0) })
      guard !isSameFolder(caseFolder, output) else {
        throw WritingError(
          "the output would replace files of the case", remedy: "give the plan a folder of its own")
      }
      let loaded = try inForce.load(caseFolder)
      try freeze.check(loaded, isFromHistory: inForce.previous == "last")
      warn(loaded.warnings)
      let solved = try placer.solve(loaded, freeze: freeze.freeze)
      progress.finish()
      try solved.write(to: output)
      if !quiet {
        for line in solved.summaryLines { Console.result(line) }
        Console.result("Written:   \(output)")
      }
    }
  }

  private func warn(_ warnings: [LocatedProblem]) {
    guard !quiet else { return }
    for line in ProblemReport.lines(warnings) { Console.note(line) }
  }

  private func isSameFolder(_ left: String, _ right: String) -> Bool {
    let paths = [left, right].map {
      URL(fileURLWithPath: $0).resolvingSymlinksInPath().standardized.path
    }
    return paths[0] == paths[1]
  }
}

/// One line redrawn on a terminal, log lines now and then elsewhere.
final class ProgressPrinter: Sendable {
  private let isQuiet: Bool
  private let isTerminal = Console.isTerminal
  private let start = ContinuousClock.now
  private let logger: Logger
  private let state = Locked(State())

  private struct State {
    var last = -1.0
    var phase = ""
    var hasLine = false
  }

  init(isQuiet: Bool) {
    self.isQuiet = isQuiet
    logger = Logger(label: "placer") { StreamLogHandler.standardError(label: $0) }
  }

  func show(_ progress: SolveProgress) {
    guard !isQuiet else { return }
    let (seconds, attoseconds) = (ContinuousClock.now - start).components
    let elapsed = Double(seconds) + Double(attoseconds) * 1e-18
    let isDue = state.with { state in
      let isNewPhase = state.phase != progress.phase
      let pause = isTerminal ? 0.1 : 5
      guard elapsed - state.last >= pause || (isNewPhase && !isTerminal) else { return false }
      state.last = elapsed
      state.phase = progress.phase
      state.hasLine = true
      return true
    }
    guard isDue else { return }
    let line = ProgressText.line(progress, seconds: elapsed)
    if isTerminal { Console.raw("\r\u{1B}[K" + line) } else { logger.info("\(line)") }
  }

  /// Clears the line.
  func finish() {
    if isTerminal, state.with({ $0.hasLine }) { Console.raw("\r\u{1B}[K") }
  }
}
