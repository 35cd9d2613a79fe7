import ArgumentParser
import Foundation
import PlacerKit

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Judges a plan that anyone made, by hand too.",
    discussion: """
      Lists each broken rule with the rows that break it, and what the plan is worth. The plan is a
      placements.csv, or a folder with one; only its columns student and mentor are needed.
      Exit code 0 when the plan keeps every rule, 1 when it does not.

      Example:
        placer check case plan
      """)

  @Argument(help: "Folder of the case.") var caseFolder: String
  @Argument(help: "Folder with placements.csv, or the file.") var plan: String
  @OptionGroup var inForce: PreviousOption
  @OptionGroup var location: HistoryOptions

  func run() throws {
    try Failure.guarding {
      let instance = try inForce.load(caseFolder, location).instance
      let reading = try PlanFile.load(plan, for: instance)
      let verdict = Judge(instance).verdict(on: reading.plan)
      for line in ProblemReport.lines(reading.problems) { Console.result(line) }
      for line in CheckText(instance, reading.plan, verdict).lines { Console.result(line) }
      if !verdict.isFeasible || !reading.problems.isEmpty { throw ExitReason.unmet.exitCode }
    }
  }
}

struct ExportCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case mps, lp
  }

  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Writes the integer program for other solvers.",
    discussion: """
      Free MPS or CPLEX LP, with the row names of Formulation.md. Levels 2 and 3 keep the levels above at
      the values given with --unplaced and --tier; where they are not given the case is solved for them.

      Example:
        placer export case --format mps --level 1 --output level1.mps
      """)

  @Argument(help: "Folder of the case.") var caseFolder: String
  @Option(help: "mps or lp.") var format: Format
  @Option(help: "1 unplaced, 2 tier, 3 quality.") var level: Int
  @Option(help: "File to write.") var output: String
  @Option(help: "Level 1 of the plan to keep to.") var unplaced: Int?
  @Option(help: "Level 2 of the plan to keep to.") var tier: Int?
  @Option(help: "Seconds for finding the levels above.") var timeLimit: Double = 300
  @OptionGroup var inForce: PreviousOption
  @OptionGroup var location: HistoryOptions

  func validate() throws {
    guard Level(rawValue: level) != nil else { throw ValidationError("--level takes 1, 2 or 3.") }
  }

  func run() throws {
    try Failure.guarding {
      guard let level = Level(rawValue: level) else { return }
      let loaded = try inForce.load(caseFolder, location)
      let placer = Placer(timeLimit: timeLimit)
      var caps: Objective?
      if let unplaced, level == .tier || tier != nil {
        caps = Objective(unplaced: unplaced, tier: tier ?? 0, quality: 0)
      }
      let program = try placer.program(loaded, level: level, caps: caps)
      let text = format == .mps ? ProgramText.mps(program) : ProgramText.lp(program)
      try FileReplacement.write(Array(text.utf8), to: output)
    }
  }
}

struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Makes an empty case: headers, and every rule explained.",
    discussion: """
      Example:
        placer init mycase
      """)

  @Argument(help: "Folder to write the case to.") var folder: String

  func run() throws {
    try Failure.guarding { try CaseTemplate.write(to: folder) }
  }
}
