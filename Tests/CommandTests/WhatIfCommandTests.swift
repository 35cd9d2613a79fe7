import Foundation
import Testing

@Suite("placer whatif")
struct WhatIfCommandTests {
  private func scenarios(_ text: String, _ body: (Folder, String) throws -> Void) throws {
    let folder = try Folder()
    let path = folder.path + "/s.yaml"
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    try body(folder, path)
  }

  /// Only read.
  private let tiny = project + "/Fixtures/tiny"

  private let text = "scenarios: [{name: n, changes: [{file: mentors, set: {capacity: +1}}]}]"

  @Test("A run writes tables, report and charts, readable by their owner alone")
  func run() throws {
    try scenarios(text) { folder, path in
      let out = folder.path + "/out"
      let outcome = try Command.run("whatif", tiny, path, "--output", out)
      #expect(outcome.code == 0)
      #expect(outcome.output.contains("n         placed 5 of 5; unplaced -1"))
      let files = try FileManager.default.contentsOfDirectory(atPath: out).sorted()
      #expect(
        files == ["differences.csv", "frontier.svg", "report.md", "subjects.svg", "whatif.csv"])
      let attributes = try FileManager.default.attributesOfItem(atPath: out + "/whatif.csv")
      #expect(attributes[.posixPermissions] as? Int == 0o600)
    }
  }

  @Test("A mistake in the scenarios is told with file and line, and nothing is written")
  func mistakes() throws {
    try scenarios("scenarios:\n  - name: n\n    changes:\n      - leave: nowhere") { folder, path in
      let out = folder.path + "/out"
      let outcome = try Command.run("whatif", tiny, path, "--output", out)
      #expect(outcome.code == 65)
      #expect(outcome.errors.contains("s.yaml:4: scenario \"n\": schools have no row"))
      #expect(!FileManager.default.fileExists(atPath: out))
    }
  }

  @Test("Shards are planned, run and merged by the command; Slurm's variable names the task")
  func shards() throws {
    try scenarios(text) { folder, path in
      let plan = folder.path + "/plan"
      let planned = try Command.run("whatif", tiny, path, "--plan", "3", "--output", plan)
      #expect(planned.output.contains("1 scenario in 1 shard"))
      #expect(try Command.run("whatif", plan, "--merge", "--output", folder.path + "/m").code == 66)
      #expect(try Command.run("whatif", plan, "--shard", "slurm").code == 64)
      #expect(try Command.run("whatif", plan, "--shard", "1/1").code == 0)
      let again = try Command.run("whatif", plan, "--shard", "1/1")
      #expect(again.output.contains("0 solved, 1 were there already"))
      #expect(try Command.run("whatif", plan, "--merge", "--output", folder.path + "/m").code == 0)
    }
  }

  @Test(
    "Options that do not go together are a usage error",
    arguments: [
      ["case"], ["case", "s.yaml"], ["case", "s.yaml", "--shard", "1"],
      ["case", "--merge", "--shard", "1"], ["case", "--shard", "1", "--output", "x"],
      ["case", "s.yaml", "--output", "x", "--jobs", "0"],
      ["case", "s.yaml", "--output", "x", "--plan", "0"], ["case", "--shard", "1/2/3"],
    ])
  func usage(arguments: [String]) throws {
    #expect(try Command.run(["whatif"] + arguments).code == 64)
  }
}
