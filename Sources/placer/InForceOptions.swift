public import ArgumentParser
public import PlacerKit

extension Freeze: ExpressibleByArgument {}

/// Where the plan in force is.
struct PreviousOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Plan in force: a placements.csv, the folder of an earlier plan, or last.",
      discussion: "Without it, previous.csv of the case is the plan in force, where there is one.",
      valueName: "file|dir|last"))
  var previous: String?
}

/// What a case is read with.
struct CaseOptions: ParsableArguments {
  @OptionGroup var inForce: PreviousOption
  @OptionGroup var location: HistoryOptions

  /// Loads the case with its plan in force; `last` is that of the history.
  ///
  /// - Throws: ``ReadingError``; ``HistoryError``.
  func load(_ folder: String) throws -> LoadedCase {
    let found = try inForce.previous.flatMap { name in
      try InForceFiles.find(name) {
        let history = try location.open()
        return try history.planInForce(of: CaseFolder.canonicalPath(folder)).map {
          try InForceFiles($0, in: history)
        }
      }
    }
    return try CaseFolder.load(folder, inForce: found)
  }
}

/// How much of the plan in force is kept.
struct FreezeOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Placements of the plan in force that are kept where they are still possible.",
      discussion:
        "school: the mentor may change. all: as mentor, and who stood without a place stays without one."
    ))
  var freeze: Freeze = .none
}
