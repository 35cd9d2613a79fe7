import Foundation
import PlacementTestSupport
import PlacerKit
import Testing

@Suite("Parts of a nightly run")
struct NightPartsTests {
  @Test(
    "Conditions are read as they are written",
    arguments: ["optimal", "gap:0.001", "placed:95%", "placed:95.5%", "unchanged-below:20"])
  func conditions(text: String) throws {
    let condition = try #require(PlanCondition(text: text))
    #expect(condition.description == text)
  }

  @Test(
    "What is no condition is refused",
    arguments: [
      "", "optimal:1", "gap", "gap:x", "gap:-1", "placed:120%", "unchanged-below:0",
      "unchanged-below:1.5", "moved:3", "gap:nan",
    ])
  func noConditions(text: String) {
    #expect(PlanCondition(text: text) == nil)
  }

  @Test("A share is a percentage or a number")
  func shares() {
    #expect(Share(text: "30%") == Share(0.3) && Share(text: "0.3") == Share(0.3))
    #expect(Share(text: "250%")?.value == 2.5)
    for text in ["", "%", "x", "-1%", "inf", "30 %"] {
      #expect(Share(text: text) == nil, "\(text)")
    }
    #expect(Share(0.3).description == "30%" && Share(0.125).description == "12.5%")
  }

  @Test("A plan is held against each condition")
  func failures() throws {
    let tables = TinyCase.tables(students: 4) { tables in
      tables.previous = [
        PreviousPlacement(student: "a", school: "s", mentor: "m"),
        PreviousPlacement(student: "b", school: "s"),
        PreviousPlacement(student: "c", school: "s", mentor: "m"),
        PreviousPlacement(student: "d", school: "s", mentor: "m"),
      ]
    }
    let files = try CaseFiles(tables)
    let solved = try Placer(timeLimit: 5).solve(CaseFolder.load(files.path))
    #expect(solved.statistics.placed == 2 && solved.changedPlacements == 2)
    #expect(PlanCondition.optimal.failure(of: solved) == nil)
    #expect(PlanCondition.gap(0).failure(of: solved) == nil)
    #expect(PlanCondition.placed(Share(0.5)).failure(of: solved) == nil)
    #expect(
      PlanCondition.placed(Share(0.51)).failure(of: solved)
        == "placed:51%: 2 of 4 students are placed")
    #expect(PlanCondition.unchangedBelow(3).failure(of: solved) == nil)
    #expect(
      PlanCondition.unchangedBelow(2).failure(of: solved)
        == "unchanged-below:2: 2 students are moved or lose their place")
    let greedy = try Placer(choice: .greedy, timeLimit: 5, isCancelled: { true }).solve(
      CaseFolder.load(files.path))
    #expect(PlanCondition.optimal.failure(of: greedy) == "optimal: the plan is fallback")
  }

  @Test("The standard place of the history follows the environment")
  func location() {
    let all = [
      "PLACER_HISTORY": "/h.db", "STATE_DIRECTORY": "/var/lib/placer:/x", "XDG_DATA_HOME": "/xdg",
      "HOME": "/home/me",
    ]
    func standard(without names: String...) -> String? {
      HistoryLocation.standard(all.filter { !names.contains($0.key) })
    }
    #expect(standard() == "/h.db")
    #expect(standard(without: "PLACER_HISTORY") == "/var/lib/placer/placer.sqlite")
    #expect(
      standard(without: "PLACER_HISTORY", "STATE_DIRECTORY") == "/xdg/placer/placer.sqlite")
    #expect(HistoryLocation.standard(["HOME": "/h"]) == "/h/.local/share/placer/placer.sqlite")
    #expect(HistoryLocation.standard(["HOME": ""]) == nil)
  }

  @Test("A run is named after its start, in UTC")
  func identifier() {
    let date = Date(timeIntervalSince1970: 1_795_226_403)
    #expect(RunIdentifier.make(start: date, salt: 0x7f3) == "20261121-020003-07f3")
  }

  @Test("Every error has its exit code, and the page shows the same table")
  func exitCodes() throws {
    let errors: [(any Error, ExitReason)] = [
      (ReadingError.missing([]), .missing), (ReadingError.bad([]), .badInput),
      (WritingError("", remedy: ""), .cannotWrite), (CaseIsLocked(caseFolder: ""), .tryLater),
      (HistoryError(.busy, "", remedy: ""), .tryLater),
      (HistoryError(.cannotWrite, "", remedy: ""), .cannotWrite),
      (HistoryError(.missing, "", remedy: ""), .missing),
      (HistoryError(.unreadable, "", remedy: ""), .unreadableHistory),
      (InputChangedTooMuch(run: 1, limit: Share(0.3), changes: []), .badInput),
      (CocoaError(.fileNoSuchFile), .internalError),
    ]
    for (error, status) in errors { #expect(ExitReason(of: error) == status, "\(error)") }
    let page = try String(contentsOfFile: project + "/Documentation/Output.md", encoding: .utf8)
    for status in ExitReason.allCases {
      #expect(page.contains("| \(status.rawValue) | \(status.meaning) |"), "\(status)")
    }
  }

  @Test("Two plans differ in who goes elsewhere, who is new and who is gone")
  func difference() {
    func place(_ student: String, _ mentor: String) -> PreviousPlacement {
      PreviousPlacement(student: student, school: "s", mentor: mentor)
    }
    let old = [place("a", "m"), place("b", "m"), place("d", "m")]
    let new = [place("c", "m"), place("b", "n"), place("d", "m")]
    let difference = PlanDifference(from: old, to: new)
    #expect(difference.same == 1)
    #expect(
      difference.rows == [
        .init(student: "a", from: place("a", "m"), to: nil),
        .init(student: "b", from: place("b", "m"), to: place("b", "n")),
        .init(student: "c", from: nil, to: place("c", "m")),
      ])
  }
}

/// The root of the project.
let project = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

/// A case on disk, gone at the end of the test.
final class CaseFiles {
  let folder: String
  var path: String { folder + "/case" }

  init(_ tables: CaseTables) throws {
    folder =
      FileManager.default.temporaryDirectory.appendingPathComponent("night-\(UUID().uuidString)")
      .path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try CaseWriter.write(tables, to: path)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }
}
