import Crypto
import Foundation
public import Scenarios

/// Scenarios as they were read.
public struct LoadedScenarios: Sendable {
  public let set: ScenarioSet
  public let file: InputFile
  /// SHA-256 of the file, in hexadecimal.
  public let sha256: String
}

/// Reads what-ifs from a YAML file (Documentation/WhatIf.md).
public enum ScenarioFile {
  /// - Throws: ``ReadingError`` when there is no such file, or with all that is wrong with it, by line.
  public static func load(_ path: String) throws(ReadingError) -> LoadedScenarios {
    let name = URL(fileURLWithPath: path).lastPathComponent
    guard let file = try InputFile.read(path, name: name) else {
      throw .missing([
        LocatedProblem(
          .error, file: path, "this file does not exist", remedy: "give a file with scenarios")
      ])
    }
    return try read(file)
  }

  /// The same for a file in memory.
  public static func read(_ file: InputFile) throws(ReadingError) -> LoadedScenarios {
    var reader = ScenarioReader(file)
    let set = reader.read()
    guard !reader.problems.contains(where: { $0.severity == .error }) else {
      throw .bad(reader.problems.withoutRepetitions)
    }
    return LoadedScenarios(set: set, file: file, sha256: Digest.hexadecimal(of: file.bytes))
  }
}

extension LoadedScenarios {
  /// What does not fit the case, each at its line; a sweep tells the same mistake once.
  public func located(_ problems: [ScenarioProblem]) -> [LocatedProblem] {
    problems.map { problem in
      let name = problem.scenario.map { "scenario \"\($0.shortened)\": " } ?? "base: "
      return LocatedProblem(
        .error, file: file.name, line: problem.line, name + problem.problem.message,
        remedy: problem.problem.remedy)
    }.withoutRepetitions
  }
}

extension [LocatedProblem] {
  /// One problem for each line and remedy, in order of line.
  var withoutRepetitions: [LocatedProblem] {
    var seen: Set<[String]> = []
    return enumerated()
      .sorted { ($0.element.line ?? 0, $0.offset) < ($1.element.line ?? 0, $1.offset) }
      .map(\.element)
      .filter { seen.insert([$0.line.map(String.init) ?? $0.message, $0.remedy]).inserted }
  }
}

/// SHA-256 as text.
public enum Digest {
  public static func hexadecimal(of bytes: [UInt8]) -> String {
    SHA256.hash(data: bytes).map {
      String($0 >> 4, radix: 16) + String($0 & 15, radix: 16)
    }.joined()
  }
}
