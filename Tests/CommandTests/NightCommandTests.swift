import Foundation
import PlacerKit
import Testing

private let tiny = Fixture.copy("tiny")

@Suite("The command at night", .serialized)
struct NightCommandTests {
  private let folder: Folder
  private var plan: String { folder.path + "/plan" }
  private var history: String { folder.path + "/data/placer.sqlite" }

  init() throws { folder = try Folder() }

  private func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test("Runs are listed, shown, compared, published, restored, verified and purged")
  func historyCommands() throws {
    for _ in 1...2 {
      let solved = try Command.run("solve", tiny, "--output", plan, history: history)
      #expect(solved.code == 0, "\(solved.errors)")
    }
    let list = try Command.run("history", "list", history: history)
    #expect(list.output.contains("Placed") && list.output.contains("optimal"))
    #expect(list.output.split(separator: "\n").count == 4)
    #expect(try Command.run("publish", "1", "--by", "Joke", history: history).code == 0)
    let shown = try object(
      try Command.run("history", "show", "in-force", "--json", history: history).output)
    #expect(shown["number"] as? Int == 1 && shown["published_by"] as? String == "Joke")
    let diff = try Command.run("history", "diff", "in-force", "last", history: history)
    #expect(diff.output.contains("4 students stay, 0 differ"))
    let restored = folder.path + "/restored"
    #expect(
      try Command.run("history", "restore", "last", "--output", restored, history: history).code
        == 0)
    #expect(try Command.run("check", restored + "/case", restored + "/plan").code == 0)
    #expect(
      try Command.run("history", "verify", "--plans", history: history).output
        == "The history is whole: 2 runs, 2 plans, 10 files\n")
    let purged = try Command.run("history", "purge", "--older-than", "0", history: history)
    #expect(purged.output.contains("Removed 1 runs") && purged.output.contains("Run 1 stays"))
    let empty = try Command.run(
      "history", "purge", "--older-than", "0", "--including-plan-in-force", history: history)
    #expect(empty.code == 0)
    #expect(try Command.run("history", "list", "--json", history: history).output == "[\n\n]\n")
  }

  @Test("What is not in the history, and no history, exits 66; a damaged one 74")
  func missingHistory() throws {
    #expect(try Command.run("history", "list", history: history).code == 66)
    #expect(
      try Command.run("solve", tiny, "--output", plan, "--history", history).code == 0)
    #expect(try Command.run("history", "show", "7", history: history).code == 66)
    #expect(try Command.run("publish", "7", history: history).code == 66)
    try folder.write("letter", String(repeating: "no database ", count: 100))
    let solved = try Command.run("solve", tiny, "--output", plan, history: folder.path + "/letter")
    #expect(solved.code == 74 && solved.errors.contains("is no history or is damaged"))
  }

  @Test("Conditions that are not met give exit code 1 with the plan written")
  func failUnless() throws {
    let solved = try Command.run(
      "solve", tiny, "--output", plan, "--fail-unless", "optimal", "--fail-unless", "placed:95%",
      history: history)
    #expect(solved.code == 1)
    #expect(solved.errors.contains("placed:95%: 4 of 5 students are placed"))
    #expect(!solved.errors.contains("optimal:"))
    #expect(folder.names("plan").count == 4)
    #expect(
      try Command.run("solve", tiny, "--output", plan, "--fail-unless", "nice", history: history)
        .code == 64)
  }

  @Test("With a log format each line is an event with the run's id, errors too")
  func logFormat() throws {
    let solved = try Command.run(
      "solve", tiny, "--output", plan, "--log-format", "json", history: history)
    #expect(solved.code == 0 && solved.output.isEmpty)
    let lines = try solved.errors.split(separator: "\n").map { try object(String($0)) }
    #expect(Set(lines.map { $0["run"] as? String }).count == 1)
    #expect(lines.first?["event"] as? String == "start")
    #expect(lines.last?["event"] as? String == "finished")
    let failed = try Command.run(
      "solve", folder.path + "/none", "--output", plan, "--log-format", "text", history: history)
    #expect(failed.code == 66)
    #expect(failed.errors.split(separator: "\n").last?.contains("event=failed") == true)
    let quiet = try Command.run(
      "solve", tiny, "--output", plan, "--log-format", "text", "--quiet", history: history)
    #expect(quiet.code == 0 && quiet.errors.isEmpty)
  }

  @Test("A second run of the same case exits 75 at once and names the first")
  func overlapping() throws {
    let made = folder.path + "/case"
    _ = try Command.run("generate", made, "--students", "1500", "--schools", "80", "--seed", "2")
    let first = Process()
    first.executableURL = URL(fileURLWithPath: Command.path)
    first.arguments = [
      "solve", made, "--output", plan, "--time-limit", "60", "--history", history, "--quiet",
    ]
    try first.run()
    let deadline = Date(timeIntervalSinceNow: 20)
    while folder.read("case/.placer.lock")?.contains("started") != true, Date() < deadline {
      Thread.sleep(forTimeInterval: 0.01)
    }
    let second = try Command.run("solve", made, "--output", plan, history: history)
    #expect(second.code == 75)
    #expect(second.errors.contains("process \(first.processIdentifier), started 20"))
    first.terminate()
    first.waitUntilExit()
    #expect(first.terminationStatus == 0)
    let run = try History(history, isMade: false).run(named: "last")
    #expect(run.record.plan?.stoppedBy == "SIGTERM")
    #expect(folder.read("case/.placer.lock") == nil)
    #expect(try Command.run("check", made, plan).code == 0)
  }

  @Test("Options that contradict each other are usage errors, and nothing is written")
  func usage() throws {
    let contradictions = [
      ["--history", history, "--no-history"], ["--no-history", "--max-input-change", "30%"],
      ["--max-input-change", "much"], ["--log-format", "xml"], ["--log-level", "loud"],
    ]
    for options in contradictions {
      let solved = try Command.run(["solve", tiny, "--output", plan] + options, history: history)
      #expect(solved.code == 64, "\(options)")
    }
    #expect(folder.names() == [])
  }
}
