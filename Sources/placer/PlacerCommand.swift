import ArgumentParser
import PlacerKit

/// The command: arguments in, exit code out.
@main
struct PlacerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "placer",
    abstract: "Places student teachers at schools, by every rule, and proves how good the plan is.",
    discussion: """
      A first look:
        placer generate mycase --students 300 --schools 30 --seed 1
        placer solve mycase --output plan
        placer check mycase plan

      Exit codes: 0 plan written or check passed; 1 check failed, --fail-unless not met, or what-ifs
      stopped half-way; 64 usage; 65 bad input; 66 input missing; 70 internal; 73 cannot write; 74 history unreadable; 75 try later.
      """,
    version: Placer.version,
    subcommands: [
      SolveCommand.self, WhatIfCommand.self, ExplainCommand.self, ValueCommand.self,
      CheckCommand.self,
      ExportCommand.self,
      GenerateCommand.self,
      InitCommand.self, HistoryCommand.self, PublishCommand.self,
    ])
}
