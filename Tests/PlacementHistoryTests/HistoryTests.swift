import Foundation
import GRDB
import PlacementDomain
import Testing

@testable import PlacementHistory

@Suite("The history")
struct HistoryTests {
  /// Lives as long as the test.
  private let folder: HistoryFolder

  init() throws { folder = try HistoryFolder() }

  @Test("What is recorded is read back to the last field")
  func roundTrip() throws {
    let history = try folder.open()
    let planned = Sample.run("one", warnings: ["schools.csv:3: odd"])
    let number = try history.record(planned, input: Sample.input, output: Sample.output)
    var failed = Sample.run("two")
    failed.outcome = .failure(FailureRecord(exitCode: 65, message: "half of the students are gone"))
    _ = try history.record(failed, input: [], output: [])
    let runs = try folder.open().runs()
    #expect(runs.map(\.number) == [1, 2] && number == 1)
    #expect(runs.map(\.record) == [planned, failed])
    #expect(try history.files(.input, of: 1) == Sample.input)
    #expect(try history.files(.output, of: 1) == Sample.output)
    #expect(runs.allSatisfy { $0.publication == nil && !$0.isInForce })
  }

  @Test("A run is found by its number, its id, and as the last with a plan")
  func names() throws {
    let history = try folder.open()
    for id in ["one", "two"] {
      _ = try history.record(Sample.run(id), input: Sample.input, output: Sample.output)
    }
    var failed = Sample.run("three")
    failed.outcome = .failure(FailureRecord(exitCode: 70, message: ""))
    _ = try history.record(failed, input: [], output: [])
    #expect(try history.run(named: "1").record.id == "one")
    #expect(try history.run(named: "two").number == 2)
    #expect(try history.run(named: "last").number == 2)
    #expect(try history.lastPlan(of: "/case")?.number == 2)
    #expect(try history.lastPlan(of: "/other") == nil)
    for name in ["4", "four", "in-force"] {
      #expect { try history.run(named: name) } throws: { ($0 as? HistoryError)?.kind == .missing }
    }
  }

  @Test("The plan in force is the one published last, for each case")
  func publishing() throws {
    let history = try folder.open()
    for (id, name) in [("a", "/case"), ("b", "/case"), ("c", "/other")] {
      _ = try history.record(
        Sample.run(id, of: name), input: Sample.input, output: Sample.output)
    }
    let date = Date(timeIntervalSince1970: 1_000)
    for number in [2, 3, 1] {
      try history.publish(number, Publication(date: date, person: "Joke"))
    }
    #expect(try history.planInForce(of: "/case")?.number == 1)
    #expect(try history.planInForce(of: "/other")?.number == 3)
    #expect(try history.runs().map(\.isInForce) == [true, false, true])
    #expect(try history.run(2).publication == Publication(date: date, person: "Joke"))
    #expect { try history.run(named: "in-force") } throws: { "\($0)".contains("2 cases") }
    try history.publish(2, Publication(date: date, person: "Piet"))
    #expect(try history.planInForce(of: "/case")?.publication?.person == "Piet")
  }

  @Test("A run without a plan cannot be published")
  func publishingNothing() throws {
    let history = try folder.open()
    var failed = Sample.run("one")
    failed.outcome = .failure(FailureRecord(exitCode: 65, message: ""))
    let number = try history.record(failed, input: [], output: [])
    #expect { try history.publish(number, Publication(date: .now, person: "")) } throws: {
      ($0 as? HistoryError)?.kind == .missing
    }
  }

  @Test("A file that stays the same is stored once")
  func sharing() throws {
    let history = try folder.open()
    for id in ["one", "two", "three"] {
      _ = try history.record(Sample.run(id), input: Sample.input, output: Sample.output)
    }
    let looked = try history.verify()
    #expect(looked.runs == 3 && looked.plans == 3)
    #expect(looked.contents == Sample.input.count + Sample.output.count)
    #expect(looked.problems.isEmpty)
  }

  @Test("A plan that was not delivered says so")
  func undelivered() throws {
    let history = try folder.open()
    let number = try history.record(
      Sample.run("one"), input: Sample.input, output: Sample.output)
    try history.noteUndelivered(number, because: "the folder is gone")
    #expect(try history.run(number).record.plan?.undelivered == "the folder is gone")
  }

  @Test("Many may make the same new history at once")
  func manyAtOnce() async throws {
    for round in 0..<5 {
      let file = "\(folder.path)/new-\(round).sqlite"
      let numbers = try await withThrowingTaskGroup(of: Int.self) { group in
        for number in 0..<8 {
          group.addTask {
            try History(file, isMade: true).record(
              Sample.run("\(number)"), input: Sample.input, output: Sample.output)
          }
        }
        return try await group.reduce(into: Set<Int>()) { $0.insert($1) }
      }
      #expect(numbers == Set(1...8))
    }
  }

  @Test("A migration that has shipped never changes")
  func shippedMigrations() throws {
    let queue = try DatabaseQueue()
    try HistorySchema.migrator.migrate(queue, upTo: "1 runs, files and publications")
    let schema = try queue.read { db in
      try String.fetchAll(
        db, sql: "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name")
    }
    #expect(
      digest(of: Array(schema.joined(separator: ";").utf8))
        == "bf54500bb27b6bf7923dcbf0657ed51213ac03f90d797000f8d160947c73a4e5")
  }

  @Test("The database and the files beside it are their owner's alone")
  func modes() throws {
    let history = try folder.open()
    _ = try history.record(Sample.run("one"), input: Sample.input, output: Sample.output)
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      let attributes = try FileManager.default.attributesOfItem(atPath: folder.path + "/" + name)
      #expect(attributes[.posixPermissions] as? Int == 0o600, "\(name)")
    }
  }

  @Test("Any bytes are deflated and come back; damaged ones do not")
  func deflating() throws {
    for count in [0, 1, 1_000, 100_000] {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* $0 / 7) }
      var small = try Deflate.compress(bytes)
      #expect(Deflate.decompress(small, size: count) == bytes)
      #expect(Deflate.decompress(small, size: count + 1) == nil)
      #expect(count == 0 || Deflate.decompress(small, size: count - 1) == nil)
      small[small.count - 1] ^= 1
      #expect(Deflate.decompress(small, size: count) == nil)
    }
  }
}

/// A folder with a history, gone at the end of the test.
final class HistoryFolder {
  let path: String
  var file: String { path + "/placer.sqlite" }

  init() throws {
    path =
      FileManager.default.temporaryDirectory.appendingPathComponent("history-\(UUID().uuidString)")
      .path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func open() throws -> History { try History(file, isMade: true) }
}

/// Runs to record.
enum Sample {
  static let input = [
    StoredFile(name: "students.csv", bytes: Array("id,subject,year\nst0042,maths,1\n".utf8)),
    StoredFile(name: "policy.yaml", bytes: []),
  ]
  static let output = [StoredFile(name: "placements.csv", bytes: Array("student,mentor\n".utf8))]

  static func run(
    _ id: String, of caseFolder: String = "/case", ended: Double = 2_000, warnings: [String] = []
  ) -> RunRecord {
    RunRecord(
      id: id, caseFolder: caseFolder, started: Date(timeIntervalSince1970: ended - 1_000.5),
      ended: Date(timeIntervalSince1970: ended), version: "1.2.3", options: ["--gap", "0.1"],
      inputSHA256: "abc", warnings: warnings,
      changes: [
        TableChange(table: .students, before: 3, after: 4, added: 2, removed: 1, changed: 0)
      ],
      outcome: .plan(
        PlanRecord(
          status: "feasible", objective: Objective(unplaced: 1, tier: 2, quality: 300),
          bound: Objective(unplaced: 1, tier: 2, quality: 290), gap: 0.03, solver: "glpk",
          remark: "time limit", stoppedBy: "SIGTERM", students: 5, placed: 4, unmet: ["optimal"])))
  }
}
