import ArgumentParser
import Foundation
import PlacerKit

/// `placer history …`: what ran, what came of it.
struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "Shows, compares, restores, verifies and purges recorded runs.",
    discussion: """
      A run is named by its number, its id (as in the log), last (the last one with a plan) or in-force.

      Examples:
        placer history list
        placer history diff in-force last
        placer history restore 41 --output restored
        placer history purge --older-than 400
      """,
    subcommands: [List.self, Show.self, Diff.self, Restore.self, Verify.self, Purge.self])
}

extension HistoryCommand {
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Lists the runs, oldest first.")

    @Option(name: .customLong("case"), help: "Runs of this case only.") var caseFolder: String?
    @Flag(help: "For machines.") var json = false
    @OptionGroup var location: HistoryOptions

    func run() throws {
      try Failure.guarding {
        let runs = try location.open().runs(of: caseFolder.map { CaseFolder.canonicalPath($0) })
        if json { return Console.result(try JSONPage.text(runs.map { RunPage($0) })) }
        Console.result(RunTable.text(runs))
      }
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Shows one run in full.")

    @Argument(help: ArgumentHelp("The run.", valueName: "run")) var name: String
    @Flag(help: "For machines.") var json = false
    @OptionGroup var location: HistoryOptions

    func run() throws {
      try Failure.guarding {
        let found = try location.open().run(named: name)
        if json { return Console.result(try JSONPage.text(RunPage(found))) }
        for line in RunText.lines(found) { Console.result(line) }
      }
    }
  }

  struct Diff: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Shows who goes elsewhere in run B than in run A.")

    @Argument(help: "The earlier run.") var runA: String
    @Argument(help: "The later run.") var runB: String
    @Flag(help: "For machines.") var json = false
    @OptionGroup var location: HistoryOptions

    func run() throws {
      try Failure.guarding {
        let history = try location.open()
        let (old, new) = (try history.run(named: runA), try history.run(named: runB))
        let difference = try PlanDifference(history, from: old, to: new)
        if json {
          return Console.result(try JSONPage.text(DifferencePage(old, new, difference)))
        }
        for line in DifferenceText.lines(old, new, difference) { Console.result(line) }
      }
    }
  }

  struct Restore: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Writes input and output of a run as they were.",
      discussion: "The input goes to DIR/case, the output to DIR/plan.")

    @Argument(help: ArgumentHelp("The run.", valueName: "run")) var name: String
    @Option(help: "A folder that is empty or does not exist.") var output: String
    @OptionGroup var location: HistoryOptions

    func run() throws {
      try Failure.guarding {
        let history = try location.open()
        let found = try history.run(named: name)
        try RecordedCase.restore(found.number, from: history, to: output)
        Console.result("Run \(found.number) is in \(output)")
      }
    }
  }

  struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Looks at every page, reference and stored byte; exit code 74 when one is damaged.")

    @Flag(help: "Let the judge look at each recorded plan too.") var plans = false
    @Flag(help: "For machines.") var json = false
    @OptionGroup var location: HistoryOptions

    func run() throws {
      try Failure.guarding {
        let history = try location.open()
        var found = try history.verify()
        if plans, found.problems.isEmpty {
          for run in try history.runs() {
            found.problems += try RecordedCase.problems(of: run, in: history)
          }
        }
        if json { Console.result(try JSONPage.text(VerificationPage(found))) }
        for problem in found.problems where !json { Console.error(problem) }
        guard found.problems.isEmpty else { throw ExitReason.unreadableHistory.exitCode }
        guard !json else { return }
        Console.result(
          "The history is whole: \(found.runs) runs, \(found.plans) plans, \(found.contents) files")
      }
    }
  }

  struct Purge: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Removes old runs, so that no byte of them stays in the file.",
      discussion: "The plan in force of each case stays, however old, unless it is meant too.")

    @Option(help: ArgumentHelp("Runs that ended longer ago go.", valueName: "days"))
    var olderThan: Double
    @Flag(help: "Remove plans in force too.") var includingPlanInForce = false
    @OptionGroup var location: HistoryOptions

    func validate() throws {
      guard olderThan >= 0, olderThan < 1e6 else {
        throw ValidationError("--older-than takes days from 0 on.")
      }
    }

    func run() throws {
      try Failure.guarding {
        let report = try location.open().purge(
          endedBefore: Date(timeIntervalSinceNow: -olderThan * 86_400),
          isSparingPlanInForce: !includingPlanInForce)
        Console.result(
          "Removed \(report.removed.count) runs; the history went from \(report.bytesBefore) to "
            + "\(report.bytesAfter) bytes")
        for number in report.kept {
          Console.result("Run \(number) stays: its plan is in force (--including-plan-in-force)")
        }
      }
    }
  }
}

/// `placer publish RUN`: the decision of a person.
struct PublishCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish", abstract: "Marks the plan of a run as the one in force.",
    discussion: """
      Who and when is recorded. Publishing an earlier run again takes a publication back.

      Example:
        placer publish 41
      """)

  @Argument(help: ArgumentHelp("The run: its number, its id or last.", valueName: "run"))
  var name: String
  @Option(help: "Who decides; the user of the process when it is not given.") var by: String?
  @OptionGroup var location: HistoryOptions

  func run() throws {
    try Failure.guarding {
      let history = try location.open()
      let found = try history.run(named: name)
      try history.publish(found.number, Publication(date: Date(), person: by ?? NSUserName()))
      Console.result("Run \(found.number) is in force for \(found.record.caseFolder)")
    }
  }
}
