import Foundation
import PlacementTestSupport
import Testing

@testable import PlacementDomain
@testable import PlacementFiles

@Suite("The plan in force as files")
struct InForceFilesTests {
  private func makeCase(_ folder: TemporaryFolder) throws {
    for file in CaseWriter.files(TinyCase.tables(students: 2)) {
      try folder.write(file.name, file.bytes)
    }
  }

  @Test("A file, a folder, or previous.csv of the case; a folder tells who stands without a place")
  func sources() throws {
    let folder = try TemporaryFolder()
    try makeCase(folder)
    #expect(try CaseFolder.load(folder.path).inForce == nil)
    try folder.write("previous.csv", "student,school\nb,s\n")
    let own = try CaseFolder.load(folder.path)
    #expect(own.inForce == PlanInForce(rows: [PreviousPlacement(student: "b", school: "s")]))
    let plan = try TemporaryFolder()
    try plan.write("placements.csv", "student,school,mentor,duo\na,s,m,\n")
    try plan.write("unplaced.csv", "student,reason,detail\nb,full,x\n")
    let placement = PreviousPlacement(student: "a", school: "s", mentor: "m")
    let files = try InForceFiles.find(plan.path)
    let fromFolder = try CaseFolder.load(folder.path, inForce: files)
    #expect(fromFolder.inForce == PlanInForce(rows: [placement], unplaced: ["b"]))
    #expect(fromFolder.instance.previous[1] == nil)
    let file = try InForceFiles.find(plan.path + "/placements.csv")
    #expect(
      try CaseFolder.load(folder.path, inForce: file).inForce == PlanInForce(rows: [placement]))
    #expect(fromFolder.inputSHA256 != own.inputSHA256)
  }

  @Test("last asks the history, and without one says so")
  func last() throws {
    let placements = InputFile(name: "run 7", bytes: Array("student,school\na,s\n".utf8))
    let found = try InForceFiles.find("last") { InForceFiles(placements: placements) }
    #expect(found?.placements == placements)
    #expect(try InForceFiles.find("last") { nil } == nil)
    let error = try #require(throws: ReadingError.self) { try InForceFiles.find("last") }
    #expect(
      error.problems.map(\.description) == [
        "last: there is no history to find the plan in force in; give the folder of an earlier plan, or keep a history"
      ])
  }

  @Test("What is missing is named; a mistake in the plan carries the plan's own name and line")
  func mistakes() throws {
    let folder = try TemporaryFolder()
    try makeCase(folder)
    for name in ["/none", ""] {
      #expect(throws: ReadingError.self) { try InForceFiles.find(folder.path + name) }
    }
    let bad = InForceFiles(
      placements: InputFile(
        name: "plan/placements.csv", bytes: Array("student,school\na,s\na,s\n".utf8)))
    let error = try #require(throws: ReadingError.self) {
      try CaseFolder.load(folder.path, inForce: bad)
    }
    #expect(
      error.problems.map(\.description) == [
        "plan/placements.csv:3: student: student \"a\" stands twice; keep one row for each student"
      ])
    let noColumn = InForceFiles(
      placements: InputFile(name: "p", bytes: Array("student,school\n".utf8)),
      unplaced: InputFile(name: "plan/unplaced.csv", bytes: Array("id\n".utf8)))
    #expect(throws: ReadingError.self) { try CaseFolder.load(folder.path, inForce: noColumn) }
  }

  @Test("changes.csv has a row for each student of either plan")
  func rendering() throws {
    let instance = try TinyCase.make(students: 2) {
      $0.previous = [PreviousPlacement(student: "a", school: "closed", mentor: "x")]
    }
    let inForce = PlanInForce(
      rows: [PreviousPlacement(student: "a", school: "closed", mentor: "x")])
    let changes = PlanChanges(
      instance, from: inForce, to: instance.plan(["a": "m", "b": "m"]),
      frozen: FrozenPlan(instance, inForce, .mentor))
    #expect(
      String(decoding: PlanRenderer.changes(changes), as: UTF8.self) == """
        student,change,from_school,from_mentor,to_school,to_mentor,hold,cause,detail
        a,moved,closed,x,s,m,released,school-gone,school closed is not in schools.csv
        b,newly-placed,,,s,m,,new-student,not in the plan in force

        """)
  }
}

@Suite("Hostile input")
struct HostileInputTests {
  @Test(
    "A cell that a spreadsheet would run is written behind an apostrophe, and read back as it was",
    arguments: [
      ("=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"), ("+1+1", "'+1+1"), ("-2+3", "'-2+3"),
      ("@SUM(A1)", "'@SUM(A1)"), ("'=1", "''=1"), ("-5", "-5"), ("+5.5", "+5.5"), ("'s", "'s"),
      ("a=b", "a=b"), ("", ""), ("'", "'"), ("-", "'-"), ("\u{1}x", "'\u{1}x"),
    ])
  func neutral(cell: String, written: String) throws {
    #expect(NeutralCell.neutral(cell) == written)
    var text = CSVText(header: "cell,other")
    text.addRow([cell, "x"])
    #expect(try CSVTable(text.bytes).text(row: 0, column: 0) == cell)
  }

  @Test("Every output is neutral, and placements.csv goes round as previous.csv, ids unchanged")
  func roundTrip() throws {
    let student = "=HYPERLINK(\"x\")"
    let school = "../../etc/passwd"
    let tables = TinyCase.tables(students: 1) {
      $0.students[0].id = student
      $0.students[0].subject = "@maths"
      $0.schools[0].id = school
      $0.schools[0].name = "-1+cmd"
      $0.mentors[0] = Mentor(id: "+m", school: school, subjects: ["@maths"])
    }
    let instance = try Case(tables)
    let plan = instance.plan([student: "+m"])
    let renderer = PlanRenderer(instance, plan)
    let inForce = PlanInForce(rows: [])
    let outputs = [
      renderer.placements, renderer.schoolUse,
      renderer.unplaced([(StudentIndex(0), UnplacedExplanation(reason: .full, detail: "=1"))]),
      PlanRenderer.changes(
        PlanChanges(
          instance, from: inForce, to: plan, frozen: FrozenPlan(instance, inForce, .none))),
    ]
    for output in outputs {
      for cell in String(decoding: output, as: UTF8.self).split(whereSeparator: {
        ",\n".contains($0)
      }) {
        let first = cell.drop { $0 == "\"" }.first
        #expect(first.map { !"=+-@".contains($0) } ?? true, "\(cell)")
      }
    }
    let folder = try TemporaryFolder()
    for file in CaseWriter.files(tables) { try folder.write(file.name, file.bytes) }
    try folder.write("previous.csv", renderer.placements)
    let loaded = try CaseFolder.load(folder.path)
    #expect(loaded.tables.students == tables.students && loaded.tables.schools == tables.schools)
    #expect(
      loaded.inForce?.rows == [PreviousPlacement(student: student, school: school, mentor: "+m")])
    let before = folder.names
    try FolderWriter.write([("placements.csv", renderer.placements)], to: folder.path + "/plan")
    #expect(folder.names == (before + ["plan"]).sorted())
  }

  private func problems(_ name: String, _ bytes: [UInt8]) throws -> [String] {
    let folder = try TemporaryFolder()
    for file in CaseWriter.files(TinyCase.tables()) { try folder.write(file.name, file.bytes) }
    try folder.write(name, bytes)
    do {
      return try CaseFolder.load(folder.path).warnings.map(\.description)
    } catch {
      return error.problems.map(\.description)
    }
  }

  @Test("A cell of 10 MB, a NUL byte and invalid UTF-8 are refused with their line")
  func cells() throws {
    let header = Array("id,subject,year\n".utf8)
    let big = header + Array(repeating: UInt8(ascii: "a"), count: 10 << 20) + Array(",m,1\n".utf8)
    #expect(
      try problems("students.csv", big)[0].hasPrefix(
        "students.csv:2: id: a cell is larger than 1 MB"))
    let text = "the text is not valid UTF-8, or holds a NUL byte"
    for bad in [[0], [0xC3, 0x28], [0xED, 0xA0, 0x80], [0xFF]] as [[UInt8]] {
      #expect(try problems("students.csv", header + bad)[0].hasPrefix("students.csv:2: \(text)"))
      #expect(try problems("policy.yaml", bad)[0].hasPrefix("policy.yaml:1: \(text)"))
    }
  }

  @Test("A file of 1 GB, a pipe and a folder in place of a file are refused at once")
  func files() throws {
    let folder = try TemporaryFolder()
    for file in CaseWriter.files(TinyCase.tables()) { try folder.write(file.name, file.bytes) }
    // A sparse file: it takes no room on the disk.
    let path = folder.path + "/travel.csv"
    #expect(
      FileManager.default.createFile(atPath: path, contents: nil) && truncate(path, 1 << 30) == 0)
    let large = try #require(throws: ReadingError.self) { try CaseFolder.load(folder.path) }
    #expect(
      large.problems.map(\.description) == [
        "travel.csv: the file is larger than 512 MB; split the round into smaller cases"
      ])
    #expect(throws: ReadingError.self) { try InForceFiles.find(path) }
    let instance = try TinyCase.make()
    #expect(throws: ReadingError.self) { try PlanFile.load(path, for: instance) }
    try FileManager.default.removeItem(atPath: path)
    #expect(mkfifo(path, 0o600) == 0)
    let pipe = try #require(throws: ReadingError.self) { try CaseFolder.load(folder.path) }
    #expect(pipe.problems.map(\.message) == ["this is not a plain file"])
    try FileManager.default.removeItem(atPath: path)
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    #expect(throws: ReadingError.self) { try CaseFolder.load(folder.path) }
  }

  @Test(
    "YAML that grows on reading is refused",
    arguments: [
      // Nine levels of ten aliases: a thousand million words.
      (0..<9).reduce("a0: &a0 [x]\n") { text, level in
        text + "a\(level + 1): &a\(level + 1) ["
          + Array(repeating: "*a\(level)", count: 10).joined(separator: ",") + "]\n"
      },
      "x: " + String(repeating: "[", count: 100_000),
      "x: " + String(repeating: "{a: ", count: 100_000),
      String(repeating: "- ", count: 400_000) + "x",
      String(repeating: "? ", count: 400_000) + "x",
      String(repeating: "a: \n ", count: 1) + String(repeating: " ", count: 900_000) + "b: 1",
      (0..<900).map { String(repeating: " ", count: $0) + "a:\n" }.joined(),
    ])
  func yaml(text: String) throws {
    let clock = ContinuousClock.now
    #expect(try !problems("policy.yaml", Array(text.utf8)).isEmpty)
    #expect(ContinuousClock.now - clock < .seconds(2))
  }
}
