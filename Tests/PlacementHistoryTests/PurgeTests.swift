import Foundation
import GRDB
import PlacementDomain
import Testing

@testable import PlacementHistory

@Suite("Purging and verifying the history")
struct PurgeTests {
  /// Lives as long as the test.
  private let folder: HistoryFolder

  init() throws { folder = try HistoryFolder() }

  /// Bytes that zlib cannot make smaller, so that the stored form is longer than a page.
  private static let secret = (0..<20_000).map { number -> UInt8 in
    UInt8(truncatingIfNeeded: (number &* 2_654_435_761) >> 13)
  }

  @Test("After a purge no byte of a purged run is left in any file of the history")
  func purgeRemovesBytes() throws {
    let history = try folder.open()
    let traces = try record(in: history)
    for trace in traces { #expect(try folder.contains(trace), "the trace must be there before") }
    let report = try history.purge(
      endedBefore: Date(timeIntervalSince1970: 5_000), isSparingPlanInForce: true)
    #expect(report.removed == [1] && report.kept == [])
    for trace in traces { #expect(try !folder.contains(trace)) }
    #expect(try history.runs().map(\.number) == [2])
    #expect(try history.verify().problems == [])
    #expect(report.bytesAfter < report.bytesBefore)
  }

  /// An old run with distinct words and bytes, and a young one that shares its output.
  private func record(in history: History) throws -> [[UInt8]] {
    var old = Sample.run("old", warnings: ["students.csv:7: warning: st0815 is odd"])
    old.options = ["--output", "/home/secret-folder"]
    let input = [StoredFile(name: "students.csv", bytes: Self.secret)]
    let number = try history.record(old, input: input, output: Sample.output)
    try history.publish(number, Publication(date: .now, person: "Mevrouw Jansen"))
    let young = try history.record(
      Sample.run("young", ended: 9_000), input: Sample.input, output: Sample.output)
    try history.publish(young, Publication(date: .now, person: "Piet"))
    let deflated = try Deflate.compress(Self.secret)
    return [
      Array("st0815".utf8), Array("secret-folder".utf8), Array("Mevrouw Jansen".utf8),
      Array(deflated[100..<140]), Array(deflated[(deflated.count - 60)..<(deflated.count - 20)]),
    ]
  }

  @Test("The run in force stays, however old, unless it is meant too")
  func plansInForceStay() throws {
    let history = try folder.open()
    for id in ["one", "two", "three"] {
      _ = try history.record(Sample.run(id), input: Sample.input, output: Sample.output)
    }
    try history.publish(2, Publication(date: .now, person: "Joke"))
    let later = Date(timeIntervalSince1970: 1e9)
    let report = try history.purge(endedBefore: later, isSparingPlanInForce: true)
    #expect(report.removed == [1, 3] && report.kept == [2])
    #expect(try history.files(.input, of: 2) == Sample.input)
    let all = try history.purge(endedBefore: later, isSparingPlanInForce: false)
    #expect(all.removed == [2])
    #expect(try history.runs().isEmpty && history.verify().contents == 0)
    let next = try history.record(Sample.run("four"), input: Sample.input, output: Sample.output)
    #expect(next == 4, "a number is never used twice")
  }

  @Test("A reader in the middle of reading keeps a purge from finishing, and it says so")
  func readerInTheWay() throws {
    let history = try folder.open()
    let traces = try record(in: history)
    let reader = try DatabaseQueue(path: folder.file)
    try reader.read { db in
      _ = try Int.fetchOne(db, sql: "SELECT count(*) FROM run")
      let impatient = try History(folder.file, isMade: false, patience: 0.1)
      #expect {
        try impatient.purge(
          endedBefore: Date(timeIntervalSince1970: 5_000), isSparingPlanInForce: true)
      } throws: { ($0 as? HistoryError)?.kind == .busy }
    }
    _ = try history.purge(
      endedBefore: Date(timeIntervalSince1970: 5_000), isSparingPlanInForce: true)
    for trace in traces { #expect(try !folder.contains(trace)) }
  }

  @Test("A writer in the way is named as such, and nothing is recorded")
  func writerInTheWay() throws {
    let history = try History(folder.file, isMade: true, patience: 0.1)
    let other = try DatabaseQueue(path: folder.file)
    try other.inTransaction(.immediate) { _ in
      #expect {
        try history.record(Sample.run("one"), input: Sample.input, output: Sample.output)
      } throws: { ($0 as? HistoryError)?.kind == .busy }
      return .rollback
    }
    #expect(try history.runs().isEmpty)
  }

  @Test("A torn page is found, and the history is refused")
  func tornPage() throws {
    let history = try folder.open()
    for number in 0..<40 {
      _ = try history.record(
        Sample.run("\(number)"),
        input: [StoredFile(name: "x", bytes: Self.secret + [UInt8(number)])],
        output: Sample.output)
    }
    _ = try history.purge(endedBefore: .distantPast, isSparingPlanInForce: true)
    let file = try FileHandle(forUpdating: URL(fileURLWithPath: folder.file))
    try file.seek(toOffset: 200_000)
    try file.write(contentsOf: Data(repeating: 0xA5, count: 9_000))
    try file.close()
    do {
      #expect(try !folder.open().verify().problems.isEmpty)
    } catch let error as HistoryError {
      #expect(error.kind == .unreadable)
    }
  }

  @Test("A damaged content and a plan without files are found")
  func damage() throws {
    let history = try folder.open()
    for id in ["one", "two"] {
      _ = try history.record(
        Sample.run(id), input: Sample.input + [StoredFile(name: "x", bytes: Array(id.utf8))],
        output: Sample.output)
    }
    let name = digest(of: Array("one".utf8))
    try history.write { db in
      try db.execute(
        sql: "UPDATE content SET deflated = x'00' WHERE sha256 = ?", arguments: [name])
      try db.execute(sql: "DELETE FROM run_file WHERE run = 2 AND role = 'output'")
    }
    #expect(
      try history.verify().problems == [
        "the stored file \(name) is damaged", "run 2 has a plan without its files",
      ])
    #expect { try history.files(.input, of: 1) } throws: {
      ($0 as? HistoryError)?.kind == .unreadable
    }
  }

  @Test("What is no history, and one of a newer version, is refused and left alone")
  func foreignFiles() throws {
    let text = String(repeating: "This is a letter, not a database. ", count: 40)
    try text.write(toFile: folder.file, atomically: true, encoding: .utf8)
    #expect { try folder.open() } throws: { ($0 as? HistoryError)?.kind == .unreadable }
    #expect(try String(contentsOfFile: folder.file, encoding: .utf8) == text)
    try FileManager.default.removeItem(atPath: folder.file)
    try folder.open().write { db in
      try db.execute(sql: "INSERT INTO grdb_migrations VALUES ('99 of next year')")
    }
    #expect { try folder.open() } throws: { "\($0)".contains("newer version") }
    #expect { try History(folder.path + "/no.sqlite", isMade: false) } throws: {
      ($0 as? HistoryError)?.kind == .missing
    }
  }
}

extension HistoryFolder {
  /// Whether the bytes stand in any file of the folder.
  func contains(_ bytes: [UInt8]) throws -> Bool {
    try FileManager.default.contentsOfDirectory(atPath: path).contains { name in
      let data = FileManager.default.contents(atPath: path + "/" + name) ?? Data()
      return data.range(of: Data(bytes)) != nil
    }
  }
}
