import Foundation
import PlacementTestSupport
import PlacerKit
import Testing

private let tiny = Fixture.copy("tiny")

@Suite("Solving with a plan in force")
struct SolvingInForceTests {
  private func load(_ tables: CaseTables) throws -> LoadedCase {
    try CaseFolder.load(
      files: CaseWriter.files(tables).map { InputFile(name: $0.name, bytes: $0.bytes) })
  }

  @Test(
    "On random cases what is frozen stays, and the plan is the best of those that keep it",
    arguments: [Freeze.school, .mentor])
  func frozenIsBest(freeze: Freeze) throws {
    for seed in 70_000..<70_120 {
      let tables = RandomCase.tables(seed: seed, students: 6)
      let loaded = try load(tables)
      let instance = loaded.instance
      let solved = try Placer(threads: 1).solve(loaded, freeze: freeze)
      var best: Objective?
      BruteForce.forEachPlan(instance) { plan, worth in
        if solved.frozen.isKept(by: plan, in: instance) { best = min(best ?? worth, worth) }
      }
      #expect(solved.result.objective == best, "seed \(seed)")
      #expect(solved.result.bound == best, "seed \(seed)")
      #expect(solved.result.status == .optimal, "seed \(seed)")
      #expect(loaded.inForce == nil || solved.changes != nil)
      for row in solved.changes?.rows ?? [] where row.hold == freeze.rawValue {
        #expect(row.kind == .kept || (freeze == .school && row.kind == .newMentor), "seed \(seed)")
      }
    }
  }

  @Test("The heuristic alone keeps what is frozen too")
  func greedyKeeps() throws {
    for seed in 71_000..<71_100 {
      let loaded = try load(RandomCase.tables(seed: seed, students: 12, mentors: 6))
      let solved = try Placer(choice: .greedy, threads: 1).solve(loaded, freeze: .mentor)
      #expect(solved.frozen.isKept(by: solved.result.plan, in: loaded.instance), "seed \(seed)")
    }
  }

  @Test("Moves are never fewer than the smallest number, and meet it when nothing else counts")
  func fewestMoves() throws {
    for seed in 72_000..<72_080 {
      var tables = RandomCase.tables(seed: seed, students: 6)
      tables.policy.stability.moveMinutes = 10_000
      let solved = try Placer(threads: 1).solve(load(tables))
      guard let changes = solved.changes, let fewest = solved.fewestMoves else { continue }
      #expect(fewest.isProven && changes.moves == fewest.atLeast, "seed \(seed)")
    }
  }

  @Test("A cancelled run still tells what changed, and no more of the moves than it knows")
  func cancelled() throws {
    let loaded = try load(RandomCase.tables(seed: 7, students: 30, mentors: 12))
    let solved = try Placer(threads: 1, isCancelled: { true }).solve(loaded)
    let fewest = try #require(solved.fewestMoves)
    #expect(fewest.atLeast <= (try #require(solved.changes)).moves)
  }
}

@Suite("The command with a plan in force", .serialized)
struct InForceCommandTests {
  @Test("Night after night: nothing changes without cause, and what changes is told")
  func nights() throws {
    let folder = try Folder()
    let plan = folder.path + "/plan"
    #expect(try Command.run("solve", tiny, "--output", plan).code == 0)
    #expect(folder.read("plan/changes.csv") == nil)
    let second = try Command.run("solve", tiny, "--output", plan, "--previous", plan)
    #expect(second.code == 0, "\(second.errors)")
    #expect(
      second.output.contains(
        "Changes:   kept 4, new mentor 0, moved 0, newly placed 0, lost place 0, gone 0\nMoves:     0 to another school; levels 1 and 2 need 0 (proven)"
      ))
    // A mentor drops out.
    for name in try FileManager.default.contentsOfDirectory(atPath: tiny) {
      try folder.write("case/" + name, String(contentsOfFile: tiny + "/" + name, encoding: .utf8))
    }
    let mentors = (folder.read("case/mentors.csv") ?? "").split(separator: "\n")
    try folder.write(
      "case/mentors.csv",
      mentors.filter { !$0.hasPrefix("kade-maths") }.joined(separator: "\n"))
    let third = try Command.run(
      "solve", folder.path + "/case", "--output", plan, "--previous", plan, "--freeze", "mentor")
    #expect(third.code == 0, "\(third.errors)")
    #expect(third.output.contains("Frozen:    by mentor: 3 held, 1 released (mentor-gone 1)"))
    #expect(
      folder.read("plan/changes.csv")?.contains(
        "chris,lost-place,kade,kade-maths,,,released,mentor-gone,mentor kade-maths is not in mentors.csv\n"
      ) == true)
    #expect(folder.read("plan/summary.json")?.contains("\"fewest_moves\" : 0") == true)
    let all = try Command.run(
      "solve", tiny, "--output", folder.path + "/all", "--previous", plan, "--freeze", "all")
    #expect(all.code == 0, "\(all.errors)")
    // Chris had lost the place, which is there again: held without one all the same.
    #expect(folder.read("all/unplaced.csv")?.contains("chris,decision,") == true)
  }

  @Test("The example for cron lives through its nights, and mails what went wrong")
  func cronExample() throws {
    let folder = try Folder()
    for name in try FileManager.default.contentsOfDirectory(atPath: tiny) {
      try folder.write("case/" + name, String(contentsOfFile: tiny + "/" + name, encoding: .utf8))
    }
    func night() throws -> (code: Int32, mail: String) {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: project + "/Examples/cron/nightly")
      process.arguments = [folder.path, "20"]
      let command = URL(fileURLWithPath: Command.path).deletingLastPathComponent().path
      process.environment = ["PATH": command + ":/usr/bin:/bin"]
      let pipe = Pipe()
      process.standardOutput = pipe
      try process.run()
      let mail = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      process.waitUntilExit()
      return (process.terminationStatus, mail)
    }
    let first = try night()
    #expect(first.code == 0 && first.mail.hasPrefix("Placed 4 of 5 students"))
    try FileManager.default.copyItem(
      atPath: folder.path + "/plan", toPath: folder.path + "/in-force")
    let second = try night()
    #expect(second.mail.contains("Frozen:    by school: 4 held, 0 released"), "\(second.mail)")
    try folder.write("case/mentors.csv", "id,school\n")
    let third = try night()
    #expect(
      third.code == 65 && third.mail.contains("mentors.csv:1: subjects: this column is missing"))
    #expect(folder.read("plan/placements.csv")?.contains("anna") == true)
  }

  @Test("A run without a plan in force leaves no changes of an earlier one behind")
  func noStaleChanges() throws {
    let folder = try Folder()
    let plan = folder.path + "/plan"
    try folder.write("plan/changes.csv", "student,change\nold,moved\n")
    #expect(try Command.run("solve", tiny, "--output", plan).code == 0)
    #expect(folder.read("plan/changes.csv") == nil)
  }

  @Test("A plan in force that is not there exits 66 and says what to do")
  func missing() throws {
    let folder = try Folder()
    let output = folder.path + "/plan"
    let last = try Command.run(
      "solve", tiny, "--output", output, "--previous", "last", "--no-history")
    #expect(last.code == 66)
    #expect(last.errors.contains("there is no history to find the plan in force in"))
    let none = try Command.run("solve", tiny, "--output", output, "--previous", "/nowhere")
    #expect(none.code == 66 && none.errors.contains("there is no such file or folder"))
    let freeze = try Command.run("solve", tiny, "--output", output, "--freeze", "mentor")
    #expect(freeze.code == 66 && freeze.errors.contains("there is no plan in force to freeze"))
    try folder.write("p.csv", "student,school\nanna,brug\n")
    let all = try Command.run(
      "solve", tiny, "--output", output, "--previous", folder.path + "/p.csv", "--freeze", "all")
    #expect(all.code == 66 && all.errors.contains("give the folder of the plan with --previous"))
    #expect(try Command.run("solve", tiny, "--output", output, "--freeze", "half").code == 64)
    #expect(folder.names() == ["p.csv"])
  }
}
