import Foundation
import PlacementDomain
import PlacementFiles
import PlacementSolver
import WhatIf

/// One shard of a plan: a folder with everything it needs.
public struct Shard: Sendable {
  /// From 1.
  public let number: Int
  let folder: String
  private let manifest: ShardManifest

  /// What a run of a shard did.
  public struct Done: Sendable {
    public var solved: Int
    /// Scenarios that had an answer already.
    public var kept: Int
    /// Whether every scenario of the shard has an answer now.
    public var isComplete: Bool
  }

  /// Finds a shard.
  ///
  /// - Parameters:
  ///   - plan: folder of the plan, or of the shard itself.
  ///   - count: how many shards there should be; `nil` = whatever the plan has.
  /// - Throws: ``ReadingError`` when there is no such shard.
  public init(plan: String, number: Int, of count: Int?) throws {
    let isOne = FileManager.default.fileExists(atPath: plan + "/" + ShardPlan.labelName)
    let folder = isOne ? plan : plan + "/" + ShardPlan.folderName(number)
    let label = try ShardReader.label(of: folder)
    guard label.number == number else {
      throw ShardReader.bad(
        folder, "this is shard \(label.number), not \(number)", "give the right folder")
    }
    self.init(folder, label)
    guard count == nil || count == manifest.shards.count else {
      throw ShardReader.bad(
        folder, "the plan has \(manifest.shards.count) shards, not \(count ?? 0)",
        "write --shard \(number)/\(manifest.shards.count)")
    }
  }

  init(_ folder: String, _ label: ShardLabel) {
    self.folder = folder
    number = label.number
    manifest = label.manifest
  }

  /// Numbers of its scenarios.
  var scenarios: [Int] { manifest.shards[number - 1] }

  /// Solves the scenarios that have no answer yet; each answer is written as soon as it is there.
  ///
  /// - Parameter solver: makes the solver for the options of the plan.
  /// - Throws: ``ReadingError`` when the shard was changed since it was planned, ``WritingError``, or
  ///   ``UnsoundPlan``: a defect of the solver.
  public func run(
    solver: (WhatIfOptions) -> WhatIfSolver, jobs: Int,
    onProgress: @escaping @Sendable (WhatIfRun.Progress) -> Void
  ) throws -> Done {
    let plan = try manifest.digest()
    let question = try question()
    let baseline = try baseline(of: question)
    let open = try scenarios.filter { try answer(to: $0, plan: plan) == nil }
    let run = WhatIfRun(
      question, solver(manifest.options), jobs: jobs, onProgress: onProgress)
    let numbers = Dictionary(
      uniqueKeysWithValues: question.study.set.scenarios.enumerated().map {
        ($0.element.name, $0.offset)
      })
    let solved = try run.solve(open, from: baseline.result) { scenario, variant, answer in
      guard let answer, let number = numbers[scenario.name] else { return false }
      let stored = StoredAnswer(
        plan: plan, scenario: number, name: scenario.name, answer, variant.instance)
      try FileReplacement.write(
        Sealed.bytes(stored), to: folder + "/" + ShardPlan.answerName(number))
      return true
    }
    let count = solved.count { $0 }
    return Done(
      solved: count, kept: scenarios.count - open.count, isComplete: count == open.count)
  }

  // MARK: Reading

  /// The case and the scenarios, as they were planned.
  func question() throws -> WhatIfQuestion {
    let question = try WhatIfQuestion(
      caseFolder: folder, scenarioFile: folder + "/" + ShardPlan.scenarioName, jobs: 1)
    guard question.loaded.inputSHA256 == manifest.inputSHA256,
      question.scenarios.sha256 == manifest.scenariosSHA256,
      manifest.shards.flatMap({ $0 }).sorted() == Array(question.study.set.scenarios.indices)
    else {
      throw ShardReader.bad(
        folder, "the case or the scenarios are other than when they were planned",
        "plan anew, or copy the shard again")
    }
    return question
  }

  func baseline(of question: WhatIfQuestion) throws -> ScenarioAnswer {
    let bytes = try ShardReader.bytes(folder + "/" + ShardPlan.baselineName) ?? []
    guard Digest.hexadecimal(of: bytes) == manifest.baselineSHA256,
      let answer = Sealed<StoredAnswer>.open(bytes)?.answer(for: question.study.base)
    else {
      throw ShardReader.bad(
        folder + "/" + ShardPlan.baselineName, "it is missing or other than when it was planned",
        "copy the shard again")
    }
    return answer
  }

  /// The answer that stands; `nil` when there is none.
  /// - Throws: ``ReadingError`` when it is damaged or belongs to another plan.
  func answer(to scenario: Int, plan: String) throws -> StoredAnswer? {
    let path = folder + "/" + ShardPlan.answerName(scenario)
    guard let bytes = try ShardReader.bytes(path) else { return nil }
    guard let stored = Sealed<StoredAnswer>.open(bytes), stored.plan == plan,
      stored.scenario == scenario
    else {
      throw ShardReader.bad(
        path, "the answer is damaged or belongs to another plan",
        "remove the file and run shard \(number) again")
    }
    return stored
  }
}

extension ScenarioAnswer {
  /// What a search can start from.
  var result: SolveResult {
    SolveResult(
      plan: plan, status: status, objective: objective, bound: bound, solver: "stored",
      memory: memory)
  }
}

/// Reads the files of plans, with words for what is wrong.
enum ShardReader {
  static func bad(_ file: String, _ message: String, _ remedy: String) -> ReadingError {
    .bad([LocatedProblem(.error, file: file, message, remedy: remedy)])
  }

  static func missing(_ file: String, _ message: String, _ remedy: String) -> ReadingError {
    .missing([LocatedProblem(.error, file: file, message, remedy: remedy)])
  }

  /// `nil` when there is no such file.
  static func bytes(_ path: String) throws(ReadingError) -> [UInt8]? {
    try InputFile.read(path)?.bytes
  }

  static func manifest(of folder: String) throws(ReadingError) -> ShardManifest {
    let path = folder + "/" + ShardPlan.manifestName
    guard let bytes = try bytes(path) else {
      throw missing(path, "there is no plan here", "give the folder that --plan wrote")
    }
    guard let manifest = Sealed<ShardManifest>.open(bytes) else {
      throw bad(path, "the manifest is damaged", "copy it again, or plan anew")
    }
    return manifest
  }

  static func label(of folder: String) throws(ReadingError) -> ShardLabel {
    let path = folder + "/" + ShardPlan.labelName
    guard let bytes = try bytes(path) else {
      throw missing(
        path, "there is no such shard", "give the folder that --plan wrote, and a number it has")
    }
    guard let label = Sealed<ShardLabel>.open(bytes),
      label.manifest.shards.indices.contains(label.number - 1)
    else { throw bad(path, "the label of the shard is damaged", "copy the shard again") }
    guard label.manifest.version == Placer.version else {
      throw bad(
        path, "it was planned by version \(label.manifest.version), this is \(Placer.version)",
        "run plan, shards and merge with one version")
    }
    return label
  }

  /// Every shard of a plan, in order: each once, all of this plan, all with every answer.
  static func shards(
    of folder: String, _ manifest: ShardManifest
  ) throws(ReadingError) -> [Shard] {
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
    var found: [Int: Shard] = [:]
    for name in names {
      let path = folder + "/" + name
      guard FileManager.default.fileExists(atPath: path + "/" + ShardPlan.labelName) else {
        continue
      }
      let label = try label(of: path)
      guard label.manifest == manifest else {
        throw bad(path, "the shard belongs to another plan", "take it out of the folder")
      }
      if let other = found.updateValue(Shard(path, label), forKey: label.number) {
        throw bad(
          path, "shard \(label.number) stands twice, in \(other.folder) too",
          "remove one of the two")
      }
    }
    let open = (1...manifest.shards.count).filter { number in
      found[number].map { !$0.hasEveryAnswer } ?? true
    }
    guard open.isEmpty else {
      let list = open.map(String.init).joined(separator: ",")
      throw missing(
        folder, "shards without all their answers: \(list)",
        "run them again, in Slurm with --array=\(list); what is there is kept")
    }
    return (1...manifest.shards.count).compactMap { found[$0] }
  }
}

extension Shard {
  fileprivate var hasEveryAnswer: Bool {
    scenarios.allSatisfy {
      FileManager.default.fileExists(atPath: folder + "/" + ShardPlan.answerName($0))
    }
  }
}
