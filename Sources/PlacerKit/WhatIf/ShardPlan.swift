import Foundation
import PlacementDomain
import PlacementFiles
import PlacementSolver
import WhatIf

/// A study cut into shards that machines run apart from each other, and put together again.
///
/// Each shard is a folder that needs nothing else: the case, the scenarios, the answer of the baseline and the
/// list of scenarios that are its own. The merged result is the same, byte for byte, as that of one run, unless
/// a time limit cut a scenario.
public enum ShardPlan {
  /// Most shards of a plan.
  public static let largest = 10_000

  static let manifestName = "manifest.json"
  static let labelName = "shard.json"
  static let baselineName = "baseline.json"
  static let scenarioName = "scenarios.yaml"

  static func folderName(_ number: Int) -> String { "shard-" + padded(number) }
  static func answerName(_ scenario: Int) -> String { "answer-\(padded(scenario)).json" }
  private static func padded(_ number: Int) -> String {
    String(repeating: "0", count: max(0, 4 - String(number).count)) + String(number)
  }

  // MARK: Planning

  /// Solves the baseline and writes the shards.
  ///
  /// - Parameters:
  ///   - shards: how many; there are never more than scenarios.
  ///   - folder: made when it does not exist; must hold no plan yet.
  /// - Returns: what was written, in words.
  /// - Throws: ``WritingError``, or ``UnsoundPlan``: a defect of the solver.
  public static func write(
    _ question: WhatIfQuestion, _ run: WhatIfRun, options: WhatIfOptions, shards: Int,
    to folder: String
  ) throws -> String {
    guard !FileManager.default.fileExists(atPath: folder + "/" + manifestName) else {
      throw WritingError(
        "\(folder) holds a plan already", remedy: "give the new one another folder")
    }
    let baseline = ScenarioAnswer(try run.baseline())
    let stored = StoredAnswer(
      plan: "", scenario: nil, name: "", baseline, question.study.base)
    let baselineBytes = try Sealed.bytes(stored)
    let count = question.study.set.scenarios.count
    let parts = min(shards, count)
    let manifest = ShardManifest(
      version: Placer.version, caseName: question.name,
      inputSHA256: question.loaded.inputSHA256, scenarioFile: question.scenarios.file.name,
      scenariosSHA256: question.scenarios.sha256,
      baselineSHA256: Digest.hexadecimal(of: baselineBytes), options: options,
      // In turn, so that a sweep from easy to hard gives each shard of both.
      shards: (0..<parts).map { part in Array(stride(from: part, to: count, by: parts)) })
    let shared =
      question.loaded.files.map { ($0.name, $0.bytes) }
      + [(scenarioName, question.scenarios.file.bytes), (baselineName, baselineBytes)]
    for number in 1...parts {
      let label = try Sealed.bytes(ShardLabel(manifest: manifest, number: number))
      try FolderWriter.write(
        shared + [(labelName, label)], to: folder + "/" + folderName(number))
    }
    // Last: a folder without it is no plan.
    try FileReplacement.write(Sealed.bytes(manifest), to: folder + "/" + manifestName)
    return "\(count) scenario\(count == 1 ? "" : "s") in \(parts) shard\(parts == 1 ? "" : "s")"
  }

  // MARK: Merging

  /// Puts the answers of all shards together, judged anew.
  ///
  /// - Throws: ``ReadingError``: shards that are missing or not finished, that stand twice, or that belong to
  ///   another plan.
  public static func merge(_ folder: String) throws -> WhatIfResult {
    let manifest = try ShardReader.manifest(of: folder)
    let shards = try ShardReader.shards(of: folder, manifest)
    let question = try shards[0].question()
    let baseline = try shards[0].baseline(of: question)
    let maker = OutcomeMaker(question.study, baseline: baseline)
    let plan = try manifest.digest()
    var outcomes = [maker.baselineOutcome()]
    let shardOf = Dictionary(
      uniqueKeysWithValues: shards.flatMap { shard in shard.scenarios.map { ($0, shard) } })
    for (number, scenario) in question.study.set.scenarios.enumerated() {
      guard let shard = shardOf[number] else { continue }
      let variant = try question.study.variant(number)
      let answer = try shard.answer(to: number, plan: plan).flatMap {
        $0.answer(for: variant.instance)
      }
      guard let answer else {
        throw ShardReader.bad(
          shard.folder + "/" + answerName(number),
          "it is no answer to scenario \"\(scenario.name)\"",
          "remove the file and run shard \(shard.number) again")
      }
      outcomes.append(maker.outcome(scenario, variant, answer))
    }
    return WhatIfResult(
      outcomes, caseName: manifest.caseName, scenarioFile: manifest.scenarioFile)
  }
}
