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
  @OptionGroup var source: CaseOptions

  func run() throws {
    try Failure.guarding {
      let instance = try source.load(caseFolder).instance
      let reading = try PlanFile.load(plan, for: instance)
      let verdict = Judge(instance).verdict(on: reading.plan)
      for line in ProblemReport.lines(reading.problems) { Console.result(line) }
      for line in CheckText(instance, reading.plan, verdict).lines { Console.result(line) }
      if !verdict.isFeasible || !reading.problems.isEmpty { throw ExitReason.unmet.exitCode }
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
