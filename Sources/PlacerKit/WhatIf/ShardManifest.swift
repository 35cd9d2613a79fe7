import Foundation
import PlacementDomain
import PlacementFiles
import PlacementSolver
import WhatIf

/// What a plan of shards is about, and who does what: `manifest.json`, and the same in each shard.
///
/// Numbers of scenarios are positions in the scenario file, sweeps written out, from 0.
public struct ShardManifest: Hashable, Codable, Sendable {
  /// Version of the engine: another one may count otherwise.
  var version: String
  var caseName: String
  var inputSHA256: String
  var scenarioFile: String
  var scenariosSHA256: String
  /// Of `baseline.json`.
  var baselineSHA256: String
  var options: WhatIfOptions
  /// Numbers of the scenarios of each shard.
  var shards: [[Int]]

  /// SHA-256 of all of it: the same in two places only when they belong together.
  func digest() throws -> String { Digest.hexadecimal(of: try StableJSON.bytes(self)) }
}

/// `shard.json`: which part of which plan a folder is.
struct ShardLabel: Hashable, Codable {
  var manifest: ShardManifest
  /// From 1.
  var number: Int
}

/// A plan and its bounds by ids, as shards hand them on.
struct StoredAnswer: Hashable, Codable {
  /// Digest of the manifest.
  var plan: String
  /// Number of the scenario; `nil` = the baseline.
  var scenario: Int?
  var name: String
  var status: String
  var objective: [Int]
  var bound: [Int]
  /// Student and mentor, in order of student.
  var placements: [[String]]
  /// Of the baseline: where the scenarios start from.
  var memory: SolveMemory?

  init(plan: String, scenario: Int?, name: String, _ answer: ScenarioAnswer, _ instance: Case) {
    self.plan = plan
    self.scenario = scenario
    self.name = name
    status = answer.status.rawValue
    objective = Level.allCases.map { answer.objective[$0] }
    bound = Level.allCases.map { answer.bound[$0] }
    placements = instance.studentIndices.compactMap { student in
      answer.plan[student].map { [instance.students[student].id, instance.mentors[$0].id] }
    }
    memory = answer.memory
  }

  /// The answer in terms of its case, judged anew; `nil` when it does not belong to the case.
  func answer(for instance: Case) -> ScenarioAnswer? {
    guard let status = PlanStatus(rawValue: status), objective.count == 3, bound.count == 3 else {
      return nil
    }
    let students = Dictionary(
      uniqueKeysWithValues: zip(instance.students.map(\.id), instance.studentIndices))
    let mentors = Dictionary(
      uniqueKeysWithValues: zip(instance.mentors.map(\.id), instance.mentorIndices))
    var plan = Plan(emptyFor: instance)
    for placement in placements {
      guard placement.count == 2, let student = students[placement[0]],
        let mentor = mentors[placement[1]]
      else { return nil }
      plan[student] = mentor
    }
    let worth = Objective(unplaced: objective[0], tier: objective[1], quality: objective[2])
    let verdict = Judge(instance).verdict(on: plan)
    guard verdict.isFeasible, verdict.objective == worth else { return nil }
    return ScenarioAnswer(
      plan: plan, status: status, objective: worth,
      bound: Objective(unplaced: bound[0], tier: bound[1], quality: bound[2]), memory: memory)
  }
}

/// A file with a digest of what it says: what was cut off or changed on its way is noticed.
struct Sealed<Content: Codable>: Codable {
  var sha256: String
  var content: Content

  init(_ content: Content) throws {
    self.content = content
    sha256 = Digest.hexadecimal(of: try StableJSON.bytes(content))
  }

  static func bytes(_ content: Content) throws -> [UInt8] {
    try StableJSON.bytes(Sealed(content))
  }

  /// The content of a file; `nil` when it is damaged.
  static func open(_ bytes: [UInt8]) -> Content? {
    guard let sealed = try? JSONDecoder().decode(Self.self, from: Data(bytes)),
      let again = try? Sealed(sealed.content), again.sha256 == sealed.sha256
    else { return nil }
    return sealed.content
  }
}

/// JSON with sorted keys: the same value makes the same bytes.
enum StableJSON {
  static func bytes(_ value: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(value)) + [UInt8(ascii: "\n")]
  }
}
