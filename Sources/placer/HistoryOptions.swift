import ArgumentParser
import Foundation
import PlacerKit

/// Where the history lies.
struct HistoryOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "File of the history.",
      discussion: """
        When it is not given: PLACER_HISTORY; else placer.sqlite in STATE_DIRECTORY, in
        XDG_DATA_HOME/placer or in HOME/.local/share/placer.
        """, valueName: "file"))
  var history: String?

  /// The file that is meant.
  /// - Throws: a usage error when neither the option nor the environment gives one.
  func file() throws -> String {
    if let file = history ?? HistoryLocation.standard(ProcessInfo.processInfo.environment) {
      return file
    }
    throw ValidationError("No place for the history is known: give --history FILE.")
  }

  /// The history, which must be there already.
  func open() throws -> History { try History(try file(), isMade: false) }
}
