import Foundation
import PlacementDomain
import PlacementTestSupport
import Testing

@testable import PlacementFiles

@Suite("Reading a case")
struct CaseFolderTests {
  /// A sound case of one school, one mentor and two students, some of whose files are replaced.
  private func folder(_ changes: [String: String?] = [:]) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    var files: [String: String?] = [
      "students.csv": "id,subject,year,lat,lon\na,maths,1,52.1,5.1\nb,maths,2,52.1,5.1\n",
      "schools.csv": "id,lat,lon\ns,52.1,5.1\n", "mentors.csv": "id,school,subjects\nm,s,maths\n",
    ]
    files.merge(changes) { _, new in new }
    for (name, text) in files { if let text { try folder.write(name, text) } }
    return folder
  }

  private func load(_ changes: [String: String?] = [:]) throws -> LoadedCase {
    let folder = try folder(changes)
    return try withExtendedLifetime(folder) { try CaseFolder.load(folder.path) }
  }

  private func problems(_ changes: [String: String?]) throws -> [String] {
    do {
      return try load(changes).warnings.map(\.description)
    } catch let error as ReadingError {
      return error.problems.map(\.description)
    }
  }

  @Test("A sound case loads without a word")
  func sound() throws {
    #expect(try problems([:]).isEmpty)
    #expect(try load().instance.students.count == 2)
  }

  @Test(
    "Each mistake is named with file, line, column and remedy",
    arguments: [
      (
        "students.csv", "id,subject,year\na,maths,one\n",
        "students.csv:2: year: \"one\" is not a whole number; give digits only, such as 2"
      ),
      (
        "students.csv", "id,subject\na,maths\n",
        "students.csv:1: year: this column is missing; add it to the header"
      ),
      (
        "students.csv", "id,subject,year,lat,lon\na,maths,,52,5\n",
        "students.csv:2: year: the cell is empty; fill it in; it is required"
      ),
      (
        "students.csv", "id,subject,year,lat,lon\na,maths,1,52,5\na,maths,1,52,5\n",
        "students.csv:3: id: \"a\" stands twice; give each row an id of its own"
      ),
      (
        "students.csv", "id,subject,year,lat,lon\na,maths,1,52.1,\n",
        "students.csv:2: lon: the cell is empty although lat is given; give both or neither"
      ),
      (
        "students.csv", "id,subject,year,lat,lon\na,maths,1,152.1,5\n",
        "students.csv:2: lat: 152.1 is out of range; give a number from -90 to 90"
      ),
      (
        "students.csv", "id,subject,year,lat,lon\na,maths,1,52,5,extra\n",
        "students.csv:2: the row has 6 cells, the header 5; quote the cell that holds a delimiter, or remove the extra cells"
      ),
      (
        "students.csv", "id,id,subject,year,lat,lon\na,a,maths,1,52,5\n",
        "students.csv:1: id: the column stands twice; keep one of the two"
      ),
      (
        "schools.csv", "id,lat,lon,duo\ns,52,5,sometimes\n",
        "schools.csv:2: duo: \"sometimes\" is not known; use one of required, allowed, never"
      ),
      (
        "mentors.csv", "id,school,subjects\nm,x,maths\n",
        "mentors.csv:2: school: school \"x\" is not in schools.csv; correct the id or add the school"
      ),
      (
        "mentors.csv", "id,school,subjects,years\nm,s,maths,4-1\n",
        "mentors.csv:2: years: \"4-1\" is neither a year nor a range of years; write 2, 1-4 or 1|3"
      ),
      (
        "decisions.csv", "student,school,decision\na,s,maybe\n",
        "decisions.csv:2: decision: \"maybe\" is not known; use one of pin, forbid"
      ),
      (
        "decisions.csv", "student,school,decision\nz,s,pin\n",
        "decisions.csv:2: student: student \"z\" is not in students.csv; correct the id or remove the row"
      ),
      (
        "travel.csv", "from,school,minutes\na,s,soon\n",
        "travel.csv:2: minutes: \"soon\" is not a number; give a number such as 52.37"
      ),
      (
        "policy.yaml", "travel:\n  max_minuts: 60\n",
        "policy.yaml:2: travel.max_minuts: this key is not known; did you mean \"max_minutes\"?"
      ),
      (
        "policy.yaml", "fairness: {steps: 2.5}\n",
        "policy.yaml:1: fairness.steps: \"2.5\" is not a whole number; give a whole number, such as 20"
      ),
      (
        "policy.yaml", "\nstability: {move_minutes: -1}\n",
        "policy.yaml:2: stability.move_minutes: -1 is out of range; give a whole number from 0 to 100000"
      ),
    ])
  func mistakes(file: String, text: String, expected: String) throws {
    #expect(try problems([file: text]).filter { !$0.contains("warning") } == [expected])
  }

  @Test(
    "What is odd but usable is a warning",
    arguments: [
      (
        "students.csv", "id,subject,year,lat,lon,shoe_size\na,maths,1,52,5,43\n",
        "students.csv:1: warning: shoe_size: this column is not known and is ignored; remove it, or leave it as a remark"
      ),
      (
        "students.csv", "id,subject,year,lat,lon\na,maths,1\n",
        "students.csv:2: warning: the row has 3 cells, the header 5; the missing cells are taken as empty"
      ),
      (
        "previous.csv", "student,school,mentor\ngone,s,\n",
        "previous.csv:2: warning: student: student \"gone\" is not in students.csv; nothing, if the student has gone"
      ),
    ])
  func oddities(file: String, text: String, expected: String) throws {
    #expect(try problems([file: text]).first == expected)
    #expect(throws: Never.self) { try load([file: text]) }
  }

  @Test("All mistakes of all files come together, in order, one message each")
  func together() throws {
    let found = try problems([
      "students.csv": "id,subject,year,lat,lon\na,,zero,52,5\n,maths,1,52,5\n",
      "mentors.csv": "id,school,subjects,capacity\nm,s,maths,many\n",
      "policy.yaml": "duo: {default: perhaps}\n",
    ])
    #expect(
      found.map { $0.split(separator: ":").prefix(3).joined(separator: ":") } == [
        "students.csv:2: year", "students.csv:2: subject", "students.csv:3: id",
        "mentors.csv:2: capacity",
        "policy.yaml:1: duo.default",
      ])
  }

  @Test("A missing folder or needed file is missing input, all missing files at once")
  func missing() throws {
    for (changes, count) in [
      (["mentors.csv": String?.none], 1), (["mentors.csv": nil, "schools.csv": nil], 2),
    ] {
      let folder = try folder(changes)
      #expect {
        try CaseFolder.load(folder.path)
      } throws: {
        guard case ReadingError.missing(let problems) = $0 else { return false }
        return problems.count == count
      }
    }
    #expect(throws: ReadingError.self) { try CaseFolder.load("/nowhere/at/all") }
  }

  @Test("A Dutch spreadsheet: semicolons, decimal commas, byte-order mark, CRLF")
  func dutchSpreadsheet() throws {
    let folder = try folder([
      "students.csv": "\u{FEFF}id;subject;year;lat;lon;needs\r\na;maths;1;52,1;5,1;rust|ruimte\r\n",
      "schools.csv": "id;lat;lon\r\ns;52,1;5,1\r\n",
    ])
    let instance = try CaseFolder.load(folder.path).instance
    #expect(instance.homes[0] == Coordinate(latitude: 52.1, longitude: 5.1))
    #expect(instance.students[0].needs == ["rust", "ruimte"])
  }

  @Test("A case that is written reads back the same")
  func roundTrip() throws {
    for seed in 0..<150 {
      let tables = RandomCase.tables(seed: seed, students: 12, mentors: 6)
      let folder = try TemporaryFolder()
      try CaseWriter.write(tables, to: folder.path + "/case")
      #expect(try CaseFolder.load(folder.path + "/case").tables == tables, "seed \(seed)")
    }
  }

  @Test("The digest changes with every byte of the input, and with nothing else")
  func digest() throws {
    let first = try load().inputSHA256
    #expect(first.count == 64)
    #expect(try load(["notes.txt": "mine"]).inputSHA256 == first)
    #expect(try load(["policy.yaml": "\n"]).inputSHA256 != first)
  }

  @Test("The template loads as the defaults, explains every key, and overwrites nothing")
  func template() throws {
    let folder = try TemporaryFolder()
    try CaseTemplate.write(to: folder.path)
    let loaded = try CaseFolder.load(folder.path)
    #expect(loaded.tables.policy == Policy() && loaded.warnings.isEmpty)
    let text = try folder.read("policy.yaml")
    for key in ["excess_weight", "exempt", "match", "unlisted_minutes", "mentor_minutes"] {
      #expect(text.contains(key + ":"))
    }
    #expect(throws: WritingError.self) { try CaseTemplate.write(to: folder.path) }
  }

  @Test("Fifty problems are shown, then a count")
  func report() {
    let problem = LocatedProblem(.error, file: "f", line: 1, "wrong", remedy: "mend it")
    let lines = ProblemReport.lines(Array(repeating: problem, count: 73))
    #expect(lines.count == 51 && lines.last == "… and 23 more")
  }
}

@Suite("Reading the policy")
struct PolicyReaderTests {
  private func policy(_ text: String) -> Policy { PolicyReader(Array(text.utf8)).policy }

  @Test("A mapping given in part keeps the rest; a list replaces the default whole")
  func partial() {
    let policy = policy(
      """
      travel: {max_minutes: 52.5, estimate: {detour: 1.5}}
      tiers: {order: [core, shell], minutes: {shell: 7}, exempt: {years: [1]}}
      duo: {years: [1, 2], match: [institute, level]}
      priority: {years: {4: 8}}
      needs:
      """)
    #expect(policy.travel.maxMinutes == 52.5 && policy.travel.comfortableMinutes == 45)
    #expect(policy.travel.estimate.detour == 1.5 && policy.travel.estimate.speedKmh == 35)
    #expect(policy.tiers.order == ["core", "shell"])
    #expect(policy.tiers.minutes["shell"] == 7 && policy.tiers.minutes["outside"] == 60)
    #expect(policy.duo.years == [1, 2] && policy.duo.match == [.institute, .level])
    #expect(policy.priority.years == [4: 8])
    #expect(policy.needs == Policy().needs)
  }

  @Test("Every policy that is written reads back the same")
  func roundTrip() {
    for seed in 0..<300 {
      var written = RandomCase.tables(seed: seed).policy
      written.tiers.order = ["core", "it's", "null", "2"]
      written.tiers.minutes["it's"] = seed
      let reader = PolicyReader(Array(PolicyWriter.text(written).utf8))
      #expect(reader.policy == written, "seed \(seed)")
      #expect(!reader.problems.contains { $0.severity == .error }, "\(reader.problems)")
    }
  }

  @Test(
    "Files that are no YAML, or would be a trap, are refused",
    arguments: [
      "travel: [", "a: &x [1]\nb: *x\n", "\u{0}", "travel: {max_minutes: 1, max_minutes: 2}",
      String(repeating: "[", count: 5_000), "- just\n- a list\n", "travel: 5", "duo: {years: 1}",
      "tiers: {order: [[core]]}",
    ])
  func refused(text: String) {
    #expect(PolicyReader(Array(text.utf8)).problems.contains { $0.severity == .error })
  }

  @Test("Five thousand mutations of a policy never crash the reader")
  func mutations() {
    let text = Array(PolicyWriter.text(Policy()).utf8)
    var random = SeededRandom(seed: 4)
    var refused = 0
    for _ in 0..<5_000 {
      var bytes = text
      for _ in 0..<3 { bytes[random.below(bytes.count)] = UInt8(random.below(256)) }
      if !PolicyReader(bytes).problems.isEmpty { refused += 1 }
    }
    #expect(refused > 100)
  }

  @Test("A case written over another leaves no row of the other behind")
  func writesOver() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/case"
    var tables = TinyCase.tables()
    tables.decisions = [Decision(student: tables.students[0].id, school: "s", kind: .forbid)]
    tables.previous = [PreviousPlacement(student: tables.students[0].id, school: "s")]
    try CaseWriter.write(tables, to: path)
    (tables.decisions, tables.previous) = ([], [])
    try CaseWriter.write(tables, to: path, policyText: "# ours\n")
    #expect(try folder.read("case/decisions.csv") == "student,school,mentor,decision,note\n")
    let loaded = try CaseFolder.load(path)
    #expect(loaded.tables.decisions.isEmpty && loaded.tables.previous.isEmpty)
    #expect(loaded.policyText == "# ours\n")
  }

  @Test("A written case keeps seven decimals of a degree and four of a minute")
  func decimals() throws {
    let folder = try TemporaryFolder()
    var tables = TinyCase.tables()
    tables.students[0].home = Coordinate(latitude: 51.9244201, longitude: -4.4777326)
    tables.students[0].maxMinutes = 61.0625
    try CaseWriter.write(tables, to: folder.path + "/case")
    let student = try CaseFolder.load(folder.path + "/case").tables.students[0]
    #expect(student.home == tables.students[0].home)
    #expect(student.maxMinutes == 61.0625)
  }
}
