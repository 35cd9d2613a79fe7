import Foundation

/// The files of the plan in force, wherever they come from.
public struct InForceFiles: Hashable, Sendable {
  /// `student`, `school`, `mentor`: a `previous.csv`, or the `placements.csv` of an earlier run.
  public var placements: InputFile
  /// The `unplaced.csv` of the same run; `nil` when its source has none.
  public var unplaced: InputFile?

  public init(placements: InputFile, unplaced: InputFile? = nil) {
    self.placements = placements
    self.unplaced = unplaced
  }

  /// Finds the plan in force that `--previous` names.
  ///
  /// - Parameters:
  ///   - name: a file, a folder with `placements.csv`, or `last` (a file of that name is `./last`).
  ///   - last: hands out the plan in force of the history, `nil` in it when none is in force yet. Without
  ///     this argument there is no history to ask.
  /// - Returns: `nil` when the history has no plan in force yet.
  /// - Throws: ``ReadingError`` when there is no such plan; whatever `last` throws.
  public static func find(
    _ name: String, last: (() throws -> InForceFiles?)? = nil
  ) throws -> InForceFiles? {
    if name == "last" {
      guard let last else {
        throw missing(
          name, "there is no history to find the plan in force in",
          "give the folder of an earlier plan, or keep a history")
      }
      return try last()
    }
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: name, isDirectory: &isFolder)
    guard exists else {
      throw missing(
        name, "there is no such file or folder",
        "give a placements.csv, a folder that has one, or last")
    }
    guard isFolder.boolValue else {
      return try InputFile.read(name, name: name).map { InForceFiles(placements: $0) }
    }
    let files = try ["placements.csv", "unplaced.csv"].map { file in
      try InputFile.read(name + "/" + file, name: name + "/" + file)
    }
    guard let placements = files[0] else {
      throw missing(
        name + "/placements.csv", "this file is missing", "give the folder of a finished plan")
    }
    return InForceFiles(placements: placements, unplaced: files[1])
  }

  private static func missing(_ file: String, _ message: String, _ remedy: String) -> ReadingError {
    .missing([LocatedProblem(.error, file: file, message, remedy: remedy)])
  }

  /// The students of `unplaced.csv`; `nil` when there is no such file.
  /// - Throws: ``ReadingError`` with the line.
  func unplacedStudents() throws(ReadingError) -> [String]? {
    guard let unplaced else { return nil }
    let csv: CSVTable
    do {
      csv = try CSVTable(unplaced.bytes)
    } catch {
      throw .bad([error.located(in: unplaced.name)])
    }
    guard let column = csv.header.firstIndex(of: "student") else {
      throw .bad([
        LocatedProblem(
          .error, file: unplaced.name, line: 1, column: "student", "this column is missing",
          remedy: "add it to the header")
      ])
    }
    return (0..<csv.rowCount).map { csv.text(row: $0, column: column) }
  }
}

extension CSVTable.Problem {
  /// The problem with its file.
  func located(in file: String) -> LocatedProblem {
    LocatedProblem(.error, file: file, line: line, column: column, message, remedy: remedy)
  }
}
