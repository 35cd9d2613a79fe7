import Foundation
import PlacementTestSupport
import Testing

@testable import PlacementDomain
@testable import PlacementFiles

@Suite("Plans as files")
struct PlanFileTests {
  @Test("Two columns are enough; an empty mentor is nobody")
  func minimal() throws {
    let instance = try TinyCase.make(students: 2)
    let folder = try TemporaryFolder()
    try folder.write("placements.csv", "mentor;student\nm;a\n;b\n")
    let reading = try PlanFile.load(folder.path, for: instance)
    #expect(reading.plan == instance.plan(["a": "m"]) && reading.problems.isEmpty)
  }

  @Test(
    "Rows that name nobody, twice the same, or the wrong school are named",
    arguments: [
      ("x,m,s", "placements.csv:3: student: \"x\" is not in students.csv; correct the id"),
      (
        "a,m,s",
        "placements.csv:3: student: \"a\" stands on line 2 already; keep one row for each student"
      ),
      ("b,x,s", "placements.csv:3: mentor: \"x\" is not in mentors.csv; correct the id"),
      (
        "b,m,t",
        "placements.csv:3: school: mentor \"m\" is at school \"s\", not \"t\"; correct the school or the mentor"
      ),
    ])
  func mistakes(row: String, expected: String) throws {
    let instance = try TinyCase.make(students: 2)
    let folder = try TemporaryFolder()
    try folder.write("placements.csv", "student,mentor,school\na,m,s\n\(row)\n")
    let reading = try PlanFile.load(folder.path + "/placements.csv", for: instance)
    #expect(reading.problems.map(\.description) == [expected])
  }

  @Test("No file, no table, no column: an error, not a crash")
  func unreadable() throws {
    let instance = try TinyCase.make()
    let folder = try TemporaryFolder()
    #expect(throws: ReadingError.self) { try PlanFile.load(folder.path, for: instance) }
    try folder.write("placements.csv", "student,school\na,s\n")
    #expect(throws: ReadingError.self) { try PlanFile.load(folder.path, for: instance) }
    try folder.write("placements.csv", "student,mentor\n\"a,m\n")
    #expect(throws: ReadingError.self) { try PlanFile.load(folder.path, for: instance) }
  }

  @Test("A plan is rendered in the columns of the model")
  func rendering() throws {
    let instance = try TinyCase.make(students: 3) { tables in
      tables.students[0].year = 1
      tables.students[1].year = 1
      tables.travel = [TravelTime(from: "a", school: "s", minutes: 12.5)]
      tables.schools[0].name = "De \"Brug\", Utrecht"
    }
    let renderer = PlanRenderer(instance, instance.plan(["a": "m", "b": "m"]))
    #expect(
      String(decoding: renderer.placements, as: UTF8.self) == """
        student,school,mentor,duo,tier,travel_minutes,cost_seconds
        a,s,m,m#1,core,12.5,750
        b,s,m,m#1,core,10,600

        """)
    #expect(
      String(decoding: renderer.schoolUse, as: UTF8.self) == """
        school,name,tier,partnership,students,duos,slots_used,slots_offered,subjects,min_students,max_students
        s,"De ""Brug"", Utrecht",core,,2,1,1,2,maths:1/2,0,

        """)
    let unplaced = renderer.unplaced([
      (StudentIndex(2), UnplacedExplanation(reason: .full, detail: "one, two"))
    ])
    #expect(
      String(decoding: unplaced, as: UTF8.self) == "student,reason,detail\nc,full,\"one, two\"\n")
  }

  @Test("A set of files replaces the old one and leaves what else lies there")
  func replaces() throws {
    let folder = try TemporaryFolder()
    let target = folder.path + "/plan"
    try FolderWriter.write([("one", [1]), ("two", [2])], to: target)
    try Data([9]).write(to: URL(fileURLWithPath: target + "/mine"))
    try FolderWriter.write([("one", [3]), ("two", [4])], to: target)
    #expect(FileManager.default.contents(atPath: target + "/one") == Data([3]))
    #expect(FileManager.default.contents(atPath: target + "/two") == Data([4]))
    #expect(FileManager.default.contents(atPath: target + "/mine") == Data([9]))
    #expect(folder.names == ["plan"])
  }

  @Test("A reader never sees half a set")
  func isAtomic() async throws {
    let folder = try TemporaryFolder()
    let target = folder.path + "/plan"
    try FolderWriter.write([("one", [0]), ("two", [0])], to: target)
    let writer = Task.detached {
      for round in 1...60 {
        try FolderWriter.write([("one", [UInt8(round)]), ("two", [UInt8(round)])], to: target)
      }
    }
    var mixtures = 0
    var looks = 0
    for _ in 0..<3_000 {
      // One open folder is one set: names are looked up in the folder that was opened.
      let handle = open(target, O_RDONLY | O_DIRECTORY)
      guard handle >= 0 else { continue }
      let values = ["one", "two"].map { name -> Int32 in
        let file = openat(handle, name, O_RDONLY)
        var byte: UInt8 = 0
        let count = file >= 0 ? read(file, &byte, 1) : -1
        if file >= 0 { close(file) }
        return count == 1 ? Int32(byte) : -1
      }
      close(handle)
      guard !values.contains(-1) else { continue }
      looks += 1
      if values[0] != values[1] { mixtures += 1 }
    }
    try await writer.value
    #expect(mixtures == 0 && looks > 100)
  }

  @Test("A file in the way, or a parent that is a file, is an error and changes nothing")
  func refuses() throws {
    let folder = try TemporaryFolder()
    try folder.write("file", "mine")
    for target in ["/file", "/file/plan"] {
      #expect(throws: WritingError.self) {
        try FolderWriter.write([("one", [1])], to: folder.path + target)
      }
    }
    #expect(try folder.read("file") == "mine" && folder.names == ["file"])
  }
}
