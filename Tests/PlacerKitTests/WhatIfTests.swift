import Foundation
import PlacementTestSupport
import PlacerKit
import Testing

@Suite("What-ifs")
struct WhatIfTests {
  private let solver = WhatIfSolver(
    WhatIfOptions(timeLimit: 60), threads: 1, isCancelled: { false })

  private static let text = """
    scenarios:
      - name: slots
        sweep: {n: 0..3, year: [1, 2]}
        policy: {duo.years: [$year]}
        changes:
          - {file: mentors, set: {capacity: +$n}}
      - name: fewer
        changes:
          - {file: students, share: 50%, seed: 2, remove: true}
    """

  /// Runs with a folder that holds a small case and the scenarios; gone afterwards.
  private func inFolder(
    _ text: String = Self.text, seed: Int = 8, _ body: (String, WhatIfQuestion) throws -> Void
  ) throws {
    let folder = NSTemporaryDirectory() + "placer-whatif-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try CaseWriter.write(
      RandomCase.tables(seed: seed, students: 12, mentors: 6), to: folder + "/case")
    try FileReplacement.write(Array(text.utf8), to: folder + "/s.yaml")
    let question = try WhatIfQuestion(
      caseFolder: folder + "/case", scenarioFile: folder + "/s.yaml", jobs: 2)
    try body(folder, question)
  }

  private func bytes(_ result: WhatIfResult) -> [String: [UInt8]] {
    Dictionary(uniqueKeysWithValues: result.files.map { ($0.name, $0.bytes) })
  }

  @Test("Every scenario equals the changed case solved from scratch", arguments: [8, 21, 33])
  func scratch(seed: Int) throws {
    try inFolder(seed: seed) { _, question in
      let result = try WhatIfRun(question, solver, jobs: 2).run()
      #expect(result.isComplete)
      for (number, outcome) in result.outcomes.dropFirst().enumerated() {
        let variant = try question.study.variant(number)
        let scratch = PlacementEngine(programSolver: programSolver()).solve(
          variant.instance, PairTable(variant.instance),
          SolveOptions(limits: SearchLimits(now: { 0 })))
        #expect(outcome.answer?.objective == scratch.objective)
      }
    }
  }

  @Test("The files are the same for any number of jobs, and for a merge of shards")
  func shards() throws {
    try inFolder { folder, question in
      let one = bytes(try WhatIfRun(question, solver, jobs: 1).run())
      #expect(one["sweep-1-unplaced.svg"] != nil)
      #expect(bytes(try WhatIfRun(question, solver, jobs: 3).run()) == one)
      let plan = folder + "/plan"
      try planned(question, to: plan)
      for number in 1...4 {
        let done = try run(number, of: plan)
        #expect(done.isComplete && done.kept == 0)
      }
      #expect(bytes(try ShardPlan.merge(plan)) == one)
    }
  }

  private func planned(_ question: WhatIfQuestion, to folder: String) throws {
    _ = try ShardPlan.write(
      question, WhatIfRun(question, solver, jobs: 1), options: solver.options, shards: 4,
      to: folder)
  }

  private func run(_ number: Int, of plan: String) throws -> Shard.Done {
    try Shard(plan: plan, number: number, of: 4).run(
      solver: { WhatIfSolver($0, threads: 1, isCancelled: { false }) }, jobs: 1,
      onProgress: { _ in })
  }

  @Test("A shard that was killed goes on with what is missing")
  func resuming() throws {
    try inFolder { folder, question in
      let plan = folder + "/plan"
      try planned(question, to: plan)
      _ = try run(1, of: plan)
      try FileManager.default.removeItem(atPath: plan + "/shard-0001/answer-0000.json")
      let done = try run(1, of: plan)
      #expect(done.solved == 1 && done.kept == 2)
    }
  }

  @Test(
    "A merge refuses shards that are missing, doubled, changed or of another plan, and says which")
  func refusals() throws {
    try inFolder { folder, question in
      let plan = folder + "/plan"
      let files = FileManager.default
      try planned(question, to: plan)
      for number in [1, 2, 4] { _ = try run(number, of: plan) }
      #expect(try refusal(plan).contains("--array=3"))
      _ = try run(3, of: plan)
      try files.copyItem(atPath: plan + "/shard-0002", toPath: plan + "/copy")
      #expect(try refusal(plan).contains("shard 2 stands twice"))
      try files.removeItem(atPath: plan + "/copy")
      let answer = plan + "/shard-0002/answer-0001.json"
      let text = try String(contentsOfFile: answer, encoding: .utf8)
      try text.replacingOccurrences(of: "\"bound\":[", with: "\"bound\":[1")
        .write(toFile: answer, atomically: true, encoding: .utf8)
      #expect(try refusal(plan).contains("damaged"))
      try text.write(toFile: answer, atomically: true, encoding: .utf8)
      let other = folder + "/other"
      let tables = RandomCase.tables(seed: 9, students: 12, mentors: 6)
      try CaseWriter.write(tables, to: folder + "/case2")
      let second = try WhatIfQuestion(
        caseFolder: folder + "/case2", scenarioFile: folder + "/s.yaml", jobs: 1)
      try planned(second, to: other)
      try files.removeItem(atPath: plan + "/shard-0004")
      try files.copyItem(atPath: other + "/shard-0004", toPath: plan + "/shard-0004")
      #expect(try refusal(plan).contains("another plan"))
    }
  }

  private func refusal(_ plan: String) throws -> String {
    do {
      _ = try ShardPlan.merge(plan)
      return "no refusal"
    } catch let error as ReadingError {
      return error.problems.map(\.description).joined(separator: "\n")
    }
  }

  @Test("A shard whose case was changed is not run")
  func changedCase() throws {
    try inFolder { folder, question in
      let plan = folder + "/plan"
      try planned(question, to: plan)
      let path = plan + "/shard-0001/students.csv"
      let text = try String(contentsOfFile: path, encoding: .utf8)
      try (text + "zz,maths,2\n").write(toFile: path, atomically: true, encoding: .utf8)
      #expect(throws: ReadingError.self) { try run(1, of: plan) }
      #expect(throws: WritingError.self) { try planned(question, to: plan) }
      #expect(throws: ReadingError.self) { try Shard(plan: plan, number: 5, of: 4) }
      #expect(throws: ReadingError.self) { try Shard(plan: plan, number: 1, of: 5) }
    }
  }

  @Test("A run that was stopped names the scenarios that were not run")
  func stopped() throws {
    try inFolder { folder, question in
      var stopping = solver
      stopping.isCancelled = { true }
      let result = try WhatIfRun(question, stopping, jobs: 2).run()
      #expect(!result.isComplete)
      #expect(result.outcomes[0].answer != nil)
      #expect(result.outcomes.dropFirst().allSatisfy { $0.answer == nil })
      try result.write(to: folder + "/out")
      let table = try String(contentsOfFile: folder + "/out/whatif.csv", encoding: .utf8)
      let row = try #require(table.split(separator: "\n").last)
      #expect(row.hasPrefix("fewer,,students"))
      #expect(row.contains(",not-run,,"))
    }
  }

  @Test("Charts of an earlier set go with it; other files stay")
  func stale() throws {
    try inFolder { folder, question in
      let out = folder + "/out"
      try WhatIfRun(question, solver, jobs: 1).run().write(to: out)
      #expect(FileManager.default.fileExists(atPath: out + "/sweep-1-travel.svg"))
      try "mine".write(toFile: out + "/notes.txt", atomically: true, encoding: .utf8)
      try FileReplacement.write(
        Array("scenarios: [{name: same}]".utf8), to: folder + "/one.yaml")
      let plain = try WhatIfQuestion(
        caseFolder: folder + "/case", scenarioFile: folder + "/one.yaml", jobs: 1)
      try WhatIfRun(plain, solver, jobs: 1).run().write(to: out)
      #expect(!FileManager.default.fileExists(atPath: out + "/sweep-1-travel.svg"))
      #expect(FileManager.default.fileExists(atPath: out + "/notes.txt"))
    }
  }
}
