import Foundation
import PlacerKit
import Testing

private let tiny = Fixture.copy("tiny")

@Suite("The command", .serialized)
struct CommandTests {
  @Test("solve writes the four files and a summary; check passes them; both exit 0")
  func solveAndCheck() throws {
    let folder = try Folder()
    let plan = folder.path + "/plan"
    let solved = try Command.run("solve", tiny, "--output", plan)
    #expect(solved.code == 0, "\(solved.errors)")
    #expect(solved.output.hasPrefix("Placed 4 of 5 students; no better plan exists (proven)."))
    #expect(
      folder.names("plan") == [
        "placements.csv", "school_use.csv", "summary.json", "unplaced.csv",
      ])
    #expect(
      folder.read("plan/placements.csv") == """
        student,school,mentor,duo,tier,travel_minutes,cost_seconds
        anna,brug,brug-maths,brug-maths#1,core,10,600
        bram,brug,brug-maths,brug-maths#1,core,20,1200
        chris,kade,kade-maths,,shell,30,1800
        emre,brug,brug-history,,core,30,1800

        """)
    #expect(folder.read("plan/unplaced.csv")?.contains("dewi,full,") == true)
    let checked = try Command.run("check", tiny, plan)
    #expect(checked.code == 0)
    #expect(checked.output.contains("Worth: unplaced 1, tier 2, quality 5400 s"))
  }

  @Test("check of a broken plan names the rows and exits 1")
  func brokenPlan() throws {
    let folder = try Folder()
    try folder.write(
      "placements.csv", "student,mentor\ndewi,brug-history\nemre,brug-history\nxeno,m\n")
    let checked = try Command.run("check", tiny, folder.path)
    #expect(checked.code == 1)
    #expect(checked.output.contains("slots: mentor brug-history has 1 slots, the plan uses 2"))
    #expect(checked.output.contains("    emre,brug,brug-history"))
    #expect(checked.output.contains("placements.csv:4: student: \"xeno\" is not in students.csv"))
  }

  @Test("Usage errors exit 64 and help exits 0")
  func usage() throws {
    #expect(try Command.run("solve", tiny).code == 64)
    #expect(try Command.run("solve", tiny, "--output", "x", "--gap", "7").code == 64)
    #expect(try Command.run("solve", tiny, "--output", "x", "--time-limit", "0").code == 64)
    #expect(try Command.run("frobnicate").code == 64)
    #expect(
      try Command.run("export", tiny, "--format", "xls", "--level", "1", "--output", "x").code == 64
    )
    for command in ["solve", "check", "export", "generate", "init", "explain", "value"] {
      let help = try Command.run(command, "--help")
      #expect(help.code == 0 && help.output.contains("placer \(command)"))
    }
    #expect(try Command.run("--version").output == Placer.version + "\n")
    for shell in ["bash", "zsh", "fish"] {
      #expect(try Command.run("--generate-completion-script", shell).output.contains("solve"))
    }
  }

  @Test("Bad input exits 65, names every mistake, and leaves an old plan alone")
  func badInput() throws {
    let folder = try Folder()
    try folder.write("case/students.csv", "id,subject,year\na,maths,1st\n")
    try folder.write("case/schools.csv", "id\ns\n")
    try folder.write("case/mentors.csv", "id,school,subjects\nm,nowhere,maths\n")
    try folder.write("plan/placements.csv", "mine")
    let solved = try Command.run("solve", folder.path + "/case", "--output", folder.path + "/plan")
    #expect(solved.code == 65)
    #expect(solved.errors.contains("placer: students.csv:2: year: \"1st\" is not a whole number"))
    #expect(solved.errors.contains("placer: mentors.csv:2: school: school \"nowhere\""))
    #expect(solved.errors.contains("2 errors in the input; nothing was written"))
    #expect(folder.names("plan") == ["placements.csv"])
    #expect(folder.read("plan/placements.csv") == "mine")
  }

  @Test("An id that would steer the terminal is shown, not obeyed")
  func controlCharacters() throws {
    let folder = try Folder()
    try folder.write("students.csv", "id,subject,year\n\u{1B}[2Ja,maths,\u{1B}]0;x\u{7}\n")
    try folder.write("schools.csv", "id\ns\n")
    try folder.write("mentors.csv", "id,school,subjects\nm,s,maths\n")
    let solved = try Command.run("solve", folder.path, "--output", folder.path + "/p")
    #expect(solved.code == 65)
    #expect(solved.errors.contains("\"\\u{1b}]0;x\\u{7}\" is not a whole number"))
    #expect(!solved.errors.contains("\u{1B}"))
  }

  @Test("Missing input exits 66")
  func missingInput() throws {
    let folder = try Folder()
    #expect(
      try Command.run("solve", folder.path + "/no", "--output", folder.path + "/p").code == 66)
    #expect(try Command.run("solve", folder.path, "--output", folder.path + "/p").code == 66)
    #expect(try Command.run("check", tiny, folder.path).code == 66)
    #expect(folder.names().isEmpty)
  }

  @Test("An output that cannot be written exits 73")
  func cannotWrite() throws {
    let folder = try Folder()
    try folder.write("file", "mine")
    for target in ["/file", "/file/plan"] {
      #expect(try Command.run("solve", tiny, "--output", folder.path + target).code == 73)
    }
    #expect(folder.read("file") == "mine" && folder.names() == ["file"])
    #expect(try Command.run("solve", tiny, "--output", tiny).code == 73)
  }

  @Test("init makes a case that loads, and never overwrites one")
  func initializes() throws {
    let folder = try Folder()
    #expect(try Command.run("init", folder.path + "/case").code == 0)
    #expect(try Command.run("init", folder.path + "/case").code == 73)
    #expect(
      try Command.run("solve", folder.path + "/case", "--output", folder.path + "/plan").code == 0)
  }

  @Test("A generated case solves; threads and order of rows change no byte of the plan")
  func generated() throws {
    let folder = try Folder()
    let made = folder.path + "/case"
    #expect(
      try Command.run("generate", made, "--students", "60", "--schools", "8", "--seed", "4").code
        == 0)
    let first = folder.path + "/one"
    let solved = try Command.run("solve", made, "--output", first, "--threads", "1", "--quiet")
    #expect(solved.code == 0 && solved.output.isEmpty && solved.errors.isEmpty, "\(solved)")
    let students = folder.read("case/students.csv") ?? ""
    let lines = students.split(separator: "\n")
    let reversed = [lines[0]] + lines.dropFirst().reversed()
    try folder.write("case/students.csv", reversed.joined(separator: "\n"))
    let second = try Command.run("solve", made, "--output", folder.path + "/two", "--threads", "2")
    #expect(second.code == 0)
    #expect(folder.read("one/placements.csv") == folder.read("two/placements.csv"))
    #expect(folder.read("one/placements.csv")?.isEmpty == false)
  }

  @Test(
    "generate --evolve writes the next night beside the case or over it, with a plan or without")
  func evolves() throws {
    let folder = try Folder()
    let made = folder.path + "/case"
    _ = try Command.run("generate", made, "--students", "40", "--schools", "6", "--seed", "1")
    try folder.write("case/policy.yaml", "# ours\ntravel: {max_minutes: 80}\n")
    let next = folder.path + "/next"
    #expect(try Command.run("generate", "--evolve", made, "--output", next).code == 0)
    #expect(folder.read("next/policy.yaml") == folder.read("case/policy.yaml"))
    #expect(folder.read("next/mentors.csv") != folder.read("case/mentors.csv"))
    let before = folder.read("next/students.csv")
    #expect(try Command.run("generate", "--evolve", made, "--output", next).code == 0)
    #expect(folder.read("next/students.csv") == before)
    for night in ["1", "2", "3"] {
      let plan = folder.path + "/plan"
      #expect(
        try Command.run("solve", next, "--output", plan, "--quiet", "--time-limit", "1").code == 0)
      let placed = folder.read("plan/placements.csv")?.split(separator: "\n").count
      let evolved = try Command.run(
        "generate", "--evolve", next, "--output", next, "--plan", plan, "--seed", night)
      #expect(evolved.code == 0, "\(evolved.errors)")
      #expect(folder.read("next/previous.csv")?.split(separator: "\n").count == placed)
    }
  }

  @Test("generate names options that do not go together, and refuses a plan of another case")
  func generateMisuse() throws {
    let folder = try Folder()
    let out = folder.path + "/out"
    #expect(try Command.run("generate", "--evolve", tiny).code == 64)
    #expect(
      try Command.run("generate", "--evolve", tiny, "--output", out, "--students", "3").code == 64)
    #expect(try Command.run("generate", out, "--students", "3", "--schools", "1").code == 64)
    #expect(
      try Command.run(
        "generate", out, "--students", "3", "--schools", "1", "--seed", "1", "--plan", tiny
      ).code == 64)
    try folder.write("plan/placements.csv", "student,mentor\nxeno,brug-maths\n")
    let foreign = try Command.run(
      "generate", "--evolve", tiny, "--output", out, "--plan", folder.path + "/plan")
    #expect(foreign.code == 65 && foreign.errors.contains("\"xeno\" is not in students.csv"))
    #expect(try Command.run("generate", "--evolve", out, "--output", out).code == 66)
    #expect(folder.names() == ["plan"])
  }

  @Test("A time limit of one second, and SIGTERM, still write a plan that passes the check")
  func endsEarly() throws {
    let folder = try Folder()
    let made = folder.path + "/case"
    _ = try Command.run("generate", made, "--students", "1500", "--schools", "80", "--seed", "2")
    let limited = try Command.run(
      "solve", made, "--output", folder.path + "/limited", "--time-limit", "1")
    #expect(limited.code == 0, "\(limited.errors)")
    #expect(try Command.run("check", made, folder.path + "/limited").code == 0)
    let stopped = try Command.run(
      "solve", made, "--output", folder.path + "/stopped", stopAfter: 2)
    #expect(stopped.code == 0, "\(stopped.errors)")
    #expect(try Command.run("check", made, folder.path + "/stopped").code == 0)
  }

  @Test("export writes both formats with the names of the formulation", arguments: ["mps", "lp"])
  func exports(format: String) throws {
    let folder = try Folder()
    let file = folder.path + "/tiny." + format
    for level in 1...3 {
      let done = try Command.run(
        "export", tiny, "--format", format, "--level", String(level), "--output", file)
      #expect(done.code == 0, "\(done.errors)")
      let text = folder.read("tiny." + format) ?? ""
      for name in ["x.anna.brug#2Dmaths", "one.anna", "slots.brug#2Dmaths", "whole.anna."] {
        #expect(text.contains(name), "\(name)")
      }
      #expect(text.contains("level.unplaced") == (level > 1))
      #expect(text.contains("level.tier") == (level > 2))
    }
  }

  @Test("export adds the levels up with the weights that are given, and holds none of them")
  func exportsWeighted() throws {
    let folder = try Folder()
    func placementCosts(_ weights: String) throws -> [String: Int] {
      let file = folder.path + "/weighted.mps"
      let done = try Command.run(
        "export", tiny, "--format", "mps", "--weights", weights, "--output", file)
      #expect(done.code == 0, "\(done.errors)")
      let text = folder.read("weighted.mps") ?? ""
      #expect(!text.contains("level."))
      var costs: [String: Int] = [:]
      for line in text.split(separator: "\n") {
        let words = line.split(separator: " ").map(String.init)
        if words.count == 3, words[1] == "objective" { costs[words[0]] = Int(words[2]) }
      }
      return costs
    }
    let (first, second, third) = (
      try placementCosts("1,0,0"), try placementCosts("0,1,0"), try placementCosts("0,0,1")
    )
    let sum = try placementCosts("20000,1500,3")
    #expect(sum.count > 4)
    for (name, cost) in sum {
      let parts = [first, second, third].map { $0[name] ?? 0 }
      #expect(cost == 20_000 * parts[0] + 1_500 * parts[1] + 3 * parts[2], "\(name)")
    }
  }

  @Test("export takes a level or weights: both, none, or weights it cannot read exit 64")
  func exportUsage() throws {
    for extra in [
      [], ["--level", "1", "--weights", "1,1,1"], ["--weights", "1,1"], ["--weights", "1,-1,1"],
      ["--weights", "1,1,1", "--tier", "0"],
    ] {
      let done = try Command.run(
        ["export", tiny, "--format", "mps", "--output", "x"] + extra)
      #expect(done.code == 64, "\(extra)")
    }
  }

  @Test("The progress file grows from the first plan to the last bound, seconds never falling")
  func progressFile() throws {
    let folder = try Folder()
    let file = folder.path + "/progress.csv"
    let done = try Command.run(
      "solve", tiny, "--output", folder.path + "/plan", "--progress", file)
    #expect(done.code == 0, "\(done.errors)")
    let lines = (folder.read("progress.csv") ?? "").split(separator: "\n").map(String.init)
    #expect(lines.first == ProgressText.csvHeader)
    let rows = lines.dropFirst().map { $0.split(separator: ",").map(String.init) }
    #expect(rows.allSatisfy { $0.count == 9 })
    let seconds = rows.compactMap { Double($0[0]) }
    #expect(seconds.count == rows.count && seconds == seconds.sorted())
    #expect(Set(lines).count == lines.count)
    let last = try #require(rows.last)
    #expect(Array(last[3...5]) == Array(last[6...8]), "tiny is proven: the bounds meet the plan")
    #expect(last[2] == "4")
  }

  @Test("A progress file that cannot be made exits 73 before anything is solved")
  func progressNowhere() throws {
    let folder = try Folder()
    let done = try Command.run(
      "solve", tiny, "--output", folder.path + "/plan", "--progress",
      folder.path + "/missing/progress.csv")
    #expect(done.code == 73)
    #expect(done.errors.contains("give --progress a file in a folder that exists"))
    #expect(!folder.names().contains("plan"))
  }
}

@Suite("The library")
struct LibraryTests {
  @Test("Ten lines load a case, solve it and read the plan")
  func tenLines() throws {
    let loaded = try CaseFolder.load(tiny)
    let solved = try Placer(timeLimit: 10).solve(loaded)
    let lines = solved.placements.map { "\($0.student.id) goes to \($0.school.id)" }
    #expect(
      lines == [
        "anna goes to brug", "bram goes to brug", "chris goes to kade", "emre goes to brug",
      ])
    #expect(solved.result.status == .optimal)
  }

  @Test("An outside package uses the library by its README lines")
  func outsidePackage() throws {
    guard ProcessInfo.processInfo.environment["CI"] != nil else { return }
    let folder = try Folder()
    try folder.write(
      "Package.swift",
      """
      // swift-tools-version: 6.1
      import PackageDescription
      let package = Package(
        name: "outside", platforms: [.macOS(.v15)],
        dependencies: [.package(name: "placer", path: "\(project)")],
        targets: [
          .executableTarget(
            name: "outside", dependencies: [.product(name: "PlacerKit", package: "placer")])
        ])
      """)
    let readme = try String(contentsOfFile: project + "/README.md", encoding: .utf8)
    let code = try #require(readme.split(separator: "```swift\n").dropFirst().first)
      .split(separator: "```")[0]
    try folder.write(
      "Sources/outside/main.swift",
      code.replacingOccurrences(of: "Fixtures/tiny", with: tiny))
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["swift", "run", "--package-path", folder.path]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(String(decoding: output, as: UTF8.self).contains("anna goes to brug"))
  }
}
