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

  /// Loads the case with its plan in force.
  ///
  /// - Parameter last: the plan in force of the history; `nil` = no history is kept.
  /// - Throws: ``ReadingError``; what `last` throws.
  func load(
    _ folder: String, last: (() throws -> InForceFiles?)? = nil
  ) throws -> LoadedCase {
    try CaseFolder.load(folder, inForce: previous.flatMap { try InForceFiles.find($0, last: last) })
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

  /// Refuses a freeze that would quietly hold nothing.
  ///
  /// - Parameter isFromHistory: a first night has nothing in force yet, which is no mistake.
  /// - Throws: ``ReadingError``.
  func check(_ loaded: LoadedCase, isFromHistory: Bool) throws {
    guard freeze != .none else { return }
    guard let inForce = loaded.inForce else {
      if isFromHistory { return }
      throw missing("previous.csv", "there is no plan in force to freeze", "give --previous")
    }
    if freeze == .all, inForce.unplaced == nil {
      throw missing(
        "unplaced.csv", "--freeze all has to know who stands without a place",
        "give the folder of the plan with --previous")
    }
  }

  private func missing(_ file: String, _ message: String, _ remedy: String) -> ReadingError {
    .missing([LocatedProblem(.error, file: file, message, remedy: remedy)])
  }
}
