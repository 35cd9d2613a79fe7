public import ArgumentParser
import Foundation
public import PlacerKit

struct ExportCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case mps, lp
  }

  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Writes the integer program for other solvers.",
    discussion: """
      Free MPS or CPLEX LP, with the row names of Formulation.md. Levels 2 and 3 keep the levels above at
      the values given with --unplaced and --tier; where they are not given the case is solved for them.
      --weights U,T,Q in place of --level adds the levels up: U a point of level 1, T a point of level 2,
      Q a second of level 3, and no level is held.

      Examples:
        placer export case --format mps --level 1 --output level1.mps
        placer export case --format mps --weights 20000,1500,1 --output weighted.mps
      """)

  @Argument(help: "Folder of the case.") var caseFolder: String
  @Option(help: "mps or lp.") var format: Format
  @Option(help: "1 unplaced, 2 tier, 3 quality.") var level: Int?
  @Option(help: "Weights of the three levels in one sum, e.g. 20000,1500,1.")
  var weights: LevelWeights?
  @Option(help: "File to write.") var output: String
  @Option(help: "Level 1 of the plan to keep to.") var unplaced: Int?
  @Option(help: "Level 2 of the plan to keep to.") var tier: Int?
  @Option(help: "Seconds for finding the levels above.") var timeLimit: Double = 300
  @OptionGroup var source: CaseOptions

  func validate() throws {
    guard (level == nil) != (weights == nil) else {
      throw ValidationError("Give either --level or --weights.")
    }
    if let level, Level(rawValue: level) == nil {
      throw ValidationError("--level takes 1, 2 or 3.")
    }
    if weights != nil, unplaced != nil || tier != nil {
      throw ValidationError("--unplaced and --tier go with --level: --weights holds no level.")
    }
  }

  func run() throws {
    try Failure.guarding {
      let loaded = try source.load(caseFolder)
      let program = try program(of: loaded)
      let text = format == .mps ? ProgramText.mps(program) : ProgramText.lp(program)
      try FileReplacement.write(Array(text.utf8), to: output)
    }
  }

  private func program(of loaded: LoadedCase) throws -> IntegerProgram {
    let placer = Placer(timeLimit: timeLimit)
    if let weights { return placer.program(loaded, weights: weights) }
    guard let level = level.flatMap(Level.init(rawValue:)) else { throw ExitCode.validationFailure }
    var caps: Objective?
    if let unplaced, level == .tier || tier != nil {
      caps = Objective(unplaced: unplaced, tier: tier ?? 0, quality: 0)
    }
    return try placer.program(loaded, level: level, caps: caps)
  }
}

extension LevelWeights: ExpressibleByArgument {
  /// Three whole numbers from 0 to a million million, with commas between them.
  public init?(argument: String) {
    let parts = argument.split(separator: ",", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 3, let unplaced = parts[0], let tier = parts[1], let quality = parts[2],
      parts.allSatisfy({ (0...1_000_000_000_000).contains($0 ?? -1) })
    else { return nil }
    self.init(unplaced: unplaced, tier: tier, quality: quality)
  }
}
