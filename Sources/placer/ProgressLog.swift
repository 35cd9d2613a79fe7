import Foundation
import PlacerKit

/// The progress of a solve as a CSV file that grows line by line (`solve --progress`): what the benchmark
/// reads to know when which plan and which bound stood.
///
/// A line is handed to the system at once, so that the file can be followed and a killed run leaves what it
/// had. A disk that fills up ends the file, never the solve.
final class ProgressLog: Sendable {
  private let state: Locked<State>
  private let start = ContinuousClock.now

  private struct State {
    let handle: FileHandle
    var last = ""
    var isBroken = false
  }

  /// Makes the file, or empties it, and writes the header.
  ///
  /// - Throws: ``WritingError`` when the file cannot be made.
  init(path: String) throws(WritingError) {
    guard FileManager.default.createFile(atPath: path, contents: nil),
      let handle = FileHandle(forWritingAtPath: path)
    else {
      throw WritingError(
        "\(path) cannot be written",
        remedy: "give --progress a file in a folder that exists and that you may write to")
    }
    state = Locked(State(handle: handle))
    state.with { Self.append(ProgressText.csvHeader, &$0) }
  }

  /// Writes a line, unless nothing has changed since the one before.
  func note(_ progress: SolveProgress) {
    let (seconds, attoseconds) = (ContinuousClock.now - start).components
    let elapsed = Double(seconds) + Double(attoseconds) * 1e-18
    let fields = ProgressText.csvFields(progress)
    state.with { state in
      guard fields != state.last else { return }
      state.last = fields
      Self.append(ProgressText.csvSeconds(elapsed) + "," + fields, &state)
    }
  }

  private static func append(_ line: String, _ state: inout State) {
    guard !state.isBroken else { return }
    do {
      try state.handle.write(contentsOf: Data((line + "\n").utf8))
    } catch {
      state.isBroken = true
    }
  }
}
