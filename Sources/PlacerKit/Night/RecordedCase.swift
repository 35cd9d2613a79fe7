import Foundation
import PlacementDomain
import PlacementFiles
public import PlacementHistory

/// The files of a recorded run, brought back.
public enum RecordedCase {
  /// Writes the input to `case` and the output to `plan` in a new folder, byte for byte.
  ///
  /// - Throws: ``HistoryError`` when a file is damaged; ``WritingError`` when the folder holds something.
  public static func restore(
    _ number: Int, from history: History, to folder: String
  ) throws {
    let held = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    guard held.isEmpty else {
      throw WritingError(
        "\(folder) holds files already", remedy: "give a folder that is empty or does not exist")
    }
    let parts = [("case", FileRole.input), ("plan", .output)]
    let files = try parts.map { try history.files($0.1, of: number) }
    for (part, files) in zip(parts, files) where !files.isEmpty {
      try FolderWriter.write(
        files.map { (name: $0.name, bytes: $0.bytes) }, to: folder + "/" + part.0)
    }
  }

  /// Lets the judge look at a recorded plan against the recorded input.
  ///
  /// - Returns: what is wrong, in sentences; empty when the plan stands and is worth what is recorded.
  public static func problems(of run: RecordedRun, in history: History) throws -> [String] {
    guard let plan = run.record.plan else { return [] }
    let input = try history.files(.input, of: run.number)
    let output = try history.files(.output, of: run.number)
    guard let placements = output.first(where: { $0.name == "placements.csv" }) else {
      return ["run \(run.number) has no placements.csv"]
    }
    let instance = try CaseFolder.load(
      files: input.map { InputFile(name: $0.name, bytes: $0.bytes) }
    ).instance
    let reading = try PlanFile.read(
      InputFile(name: placements.name, bytes: placements.bytes), for: instance)
    let verdict = Judge(instance).verdict(on: reading.plan)
    var problems = reading.problems.map { "run \(run.number): \($0)" }
    problems += verdict.breaches.map { "run \(run.number): \($0.words)" }
    if verdict.objective != plan.objective {
      problems.append("run \(run.number) is worth \(verdict.objective), not \(plan.objective)")
    }
    return problems
  }
}
