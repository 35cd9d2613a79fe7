import Foundation
import PlacementFiles
import Scenarios

/// The cases that are mutated.
struct Corpus {
  struct Entry {
    var name: String
    /// The files of the case.
    var files: [InputFile]
    var placements: InputFile
  }

  let entries: [Entry]

  /// - Throws: when there is no corpus, or an entry does not load.
  init(_ folder: String) throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    entries = try names.filter { !$0.contains(".") }.map { name in
      try Self.entry(name, in: folder + "/" + name)
    }
    guard !entries.isEmpty else { throw FuzzFailure("\(folder) has no case") }
  }

  private static func entry(_ name: String, in folder: String) throws -> Entry {
    var files: [InputFile] = []
    for file in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: folder + "/" + file))
      files.append(InputFile(name: file, bytes: [UInt8](bytes)))
    }
    guard let placements = files.first(where: { $0.name == "placements.csv" }) else {
      throw FuzzFailure("\(folder) has no placements.csv")
    }
    do {
      let loaded = try CaseFolder.load(files: files)
      let reading = try PlanFile.read(placements, for: loaded.instance)
      if let problem = reading.problems.first { throw FuzzFailure("\(folder): \(problem)") }
      if let file = files.first(where: { $0.name == "scenarios.yaml" }) {
        for scenario in try ScenarioFile.read(file).set.scenarios {
          _ = try scenario.variant(of: loaded.instance, loaded.tables)
        }
      }
    } catch let error as ScenarioProblem {
      throw FuzzFailure("\(folder): \(error)")
    } catch let error as ReadingError {
      throw FuzzFailure("\(folder): \(error.problems[0])")
    }
    return Entry(name: name, files: files, placements: placements)
  }
}

/// What ends the run with exit code 1.
struct FuzzFailure: Error, CustomStringConvertible {
  var description: String
  init(_ description: String) { self.description = description }
}
