import PlacementDomain
import PlacementFiles
import Scenarios
import Testing

@Suite("Reading scenarios")
struct ScenarioFileTests {
  private func read(_ text: String) throws -> ScenarioSet {
    try ScenarioFile.read(InputFile(name: "s.yaml", bytes: Array(text.utf8))).set
  }

  private func problems(_ text: String) -> [LocatedProblem] {
    do {
      _ = try read(text)
      return []
    } catch {
      return (error as? ReadingError)?.problems ?? []
    }
  }

  /// The tables of a small case after the changes of the first scenario.
  private func applied(_ changes: String) throws -> CaseTables {
    let set = try read("scenarios:\n  - name: x\n    changes:\n" + changes)
    return try CaseEditor(tables, set.scenarios[0].steps, of: "x").tables
  }

  private var tables: CaseTables {
    var tables = CaseTables()
    tables.schools = [
      School(id: "s", tier: "shell", maxStudents: 4), School(id: "t", partnership: "p"),
    ]
    tables.mentors = [
      Mentor(id: "m", school: "s", subjects: ["maths"], capacity: 2),
      Mentor(id: "n", school: "t", subjects: ["physics"], capacity: 4),
    ]
    tables.students = [
      Student(id: "a", subject: "maths", year: 1), Student(id: "b", subject: "physics", year: 3),
    ]
    return tables
  }

  @Test(
    "Values: set, more, less, times, a share more, a list with an item more or less",
    arguments: [
      ("3", [3, 4]), ("+1", [3, 4]), ("-1", [1, 4]), ("×1.5", [3, 4]), ("\"*2\"", [4, 4]),
      ("+50%", [3, 4]), ("-100%", [0, 4]), ("\"=5\"", [5, 4]),
    ])
  func values(text: String, expected: [Int]) throws {
    let result = try applied(
      "      - {file: mentors, where: {subject: maths}, set: {capacity: \(text)}}\n")
    #expect(result.mentors.map(\.capacity) == expected)
  }

  @Test("Lists are replaced, or gain and lose an item")
  func lists() throws {
    let result = try applied(
      """
            - {file: mentors, where: {id: m}, set: {subjects: +physics}}
            - {file: mentors, where: {id: n}, set: {subjects: [art, music], levels: 1|2}}
      """)
    #expect(result.mentors.map(\.subjects) == [["maths", "physics"], ["art", "music"]])
    #expect(result.mentors[1].levels == ["1", "2"])
  }

  @Test(
    "Filters: =, a list, a range, an empty cell",
    arguments: [
      ("{year: 1}", ["a"]), ("{year: \"=3\"}", ["b"]), ("{subject: [maths, art]}", ["a"]),
      ("{year: 2..}", ["b"]), ("{year: ..2}", ["a"]), ("{year: 1..3}", ["a", "b"]),
      ("{level: \"\"}", ["a", "b"]), ("{level: }", ["a", "b"]),
      ("{year: 1, subject: maths}", ["a"]),
    ])
  func filters(text: String, expected: [String]) throws {
    let result = try applied("      - {file: students, where: \(text), set: {priority: 7}}\n")
    #expect(result.students.filter { $0.priority == 7 }.map(\.id) == expected)
  }

  @Test("Every form of a change is read")
  func forms() throws {
    let result = try applied(
      """
            - tier: {from: shell, to: core}
            - join: {school: {id: u, lat: 52, lon: 5}, mentors: [{subjects: art}, {id: x, subjects: art, capacity: 2}]}
            - grow: {where: {subject: physics}, by: +1, seed: 4}
            - pin: {student: a, school: s, mentor: m}
            - forbid: {student: b, school: s}
            - travel: {student: b, school: t, minutes: 12.5}
            - {file: partnerships, add: {id: p, max_students: 9}}
            - {file: mentors, add: {id: extra, school: s, subjects: art}, count: 2}
            - policy: {duo.default: never, travel: {max_minutes: 60}}
            - drop_out: n
            - leave: t
      """)
    #expect(result.schools.map(\.id) == ["s", "u"])
    #expect(result.schools[0].tier == "core")
    #expect(result.mentors.map(\.id) == ["m", "u-m1", "x", "extra-1", "extra-2"])
    #expect(result.mentors[2].school == "u")
    #expect(result.students.map(\.id) == ["a", "b", "b.2"])
    #expect(result.decisions.map(\.kind) == [.pin, .forbid])
    #expect(result.partnerships.map(\.maxStudents) == [9])
    #expect(result.policy.duo.default == .never)
    #expect(result.policy.travel.maxMinutes == 60)
    // The rest of the policy stays as it was.
    #expect(result.policy.travel.excessWeight == Policy().travel.excessWeight)
  }

  @Test("A sweep makes the product of its values, and puts them where they are named")
  func sweeps() throws {
    let set = try read(
      """
      scenarios:
        - name: grid
          sweep: {duo: [never, required], extra: 0..10 step 5}
          policy: {duo.default: $duo}
          changes:
            - {file: mentors, set: {capacity: "+${extra}"}}
      """)
    #expect(set.scenarios.count == 6)
    #expect(set.scenarios[1].name == "grid duo=never extra=5")
    #expect(set.scenarios[1].sweep == "grid")
    let last = try CaseEditor(tables, set.scenarios[5].steps, of: nil).tables
    #expect(last.policy.duo.default == .required)
    #expect(last.mentors.map(\.capacity) == [12, 14])
  }

  @Test("The changes of the base come first, for every scenario")
  func base() throws {
    let set = try read(
      "base:\n  policy: {funding.base_euro: 5}\n  changes:\n    - leave: t\nscenarios: [{name: x}]")
    #expect(set.base.count == 2)
    #expect(try CaseEditor(tables, set.base, of: nil).tables.schools.map(\.id) == ["s"])
  }

  @Test(
    "What is wrong is told with its line",
    arguments: [
      ("scenarios:\n  - name: x\n    chnages: []", 3, "did you mean \"changes\"?"),
      ("scenarios:\n  - name: x\n    policy:\n      duo.defualt: never", 4, "did you mean"),
      ("scenarios:\n  - name: x\n    policy:\n      duo.default: perhaps", 4, "required, allowed"),
      (
        "scenarios:\n  - name: x\n    changes:\n      - {file: pupils, remove: true}", 4, "students"
      ),
      ("scenarios:\n  - name: x\n    changes:\n      - {file: mentors}", 4, "write one of set"),
      (
        "scenarios:\n  - name: x\n    changes:\n      - {file: mentors, remove: yes}", 4,
        "remove: true"
      ),
      (
        "scenarios:\n  - name: x\n    changes:\n      - {file: mentors, set: {}}", 4, "set: {COLUMN"
      ),
      (
        "scenarios:\n  - name: x\n    changes:\n      - {file: mentors, share: 2, remove: true}", 4,
        "25%"
      ),
      ("scenarios:\n  - name: x\n    changes:\n      - grow: {by: much}", 4, "+20%"),
      ("scenarios:\n  - name: x\n    changes:\n      - tier: {from: shell}", 4, "write to:"),
      ("scenarios:\n  - name: x\n    changes:\n      - join: {mentors: []}", 4, "school:"),
      (
        "scenarios:\n  - name: x\n    changes:\n      - {file: mentors, add: {school: s}}", 4,
        "write id:"
      ),
      ("scenarios:\n  - name: x\n    changes:\n      - {file: schools, add: {id: s}}", 4, "join:"),
      (
        "scenarios:\n  - name: x\n    changes:\n      - {file: mentors, add: {id: a, siez: 3}}", 4,
        "capacity"
      ),
      ("scenarios:\n  - {name: x}\n  - {name: x}", 3, "a name of its own"),
      ("scenarios:\n  - {name: baseline}", 2, "a name of its own"),
      ("scenarios:\n  - changes: []", 2, "write name:"),
      ("scenarios: []", 1, "a list of them"),
      ("", 1, "a list of them"),
      ("scenarios:\n  - name: x\n    sweep: {a: 1..x}\n    policy: {duo.default: $a}", 3, "step 5"),
      ("scenarios:\n  - name: x\n    sweep: {a: [1, 1]}\n    policy: {duo.default: $a}", 3, "once"),
      ("scenarios:\n  - name: x\n    sweep: {a: [1, 2]}", 2, "$a"),
      (
        "scenarios:\n  - name: $a $b $c $d\n    sweep: {a: 1..900, b: 1..900, c: 1..900, d: 1..900}",
        3,
        "fewer values"
      ),
      ("scenarios:\n  name: x", 2, "with a dash"),
      (
        "scenarios:\n  - name: x\n    changes:\n      - {file: mentors, set: {capacity: +$n}}", 4,
        "add n to sweep"
      ),
      ("scenarios:\n  - [a, b]", 2, "- name:"),
      ("scenarios:\n  - name: x\n    changes:\n\t- leave: s", 4, "with spaces"),
      ("scenarios:\n  - name: x\n    changes:\n      - leave everything", 4, "drop_out"),
      ("scenarios:\n  - name: x\n    changes:\n      - {set: {capacity: 1}}", 4, "write file:"),
      (
        "scenarios:\n  - name: x\n    changes:\n      - {file: mentors, share: 150%, remove: true}",
        4, "from 0% to 100%"
      ),
      (
        "scenarios:\n  - name: x\n    changes:\n      - {file: mentors, set: {capacity: ×1e300}}",
        4,
        "write ×1.5"
      ),
      (
        "scenarios:\n  - name: x\n    changes:\n      - {file: mentors, set: {capacity: -101%}}", 4,
        "not below -100%"
      ),
      ("scenarios:\n  - name: x\n    sweep: {a: 5..1}\n    policy: {duo.years: [$a]}", 3, "least"),
      (
        "scenarios:\n  - name: x\n    changes:\n      - travel: {student: a, school: s, minutes: x}",
        4, "52.5"
      ),
      (
        "scenarios:\n  - name: x\n    changes:\n      - travel: {student: a, school: s}", 4,
        "minutes:"
      ),
      ("scenarios:\n  - name: x\n    changes: &a []\n", 3, "write the values out"),
      (
        "scenarios:\n  - name: x\n    changes:\n"
          + String(repeating: "      - leave: s\n", count: 201), 3, "one change"
      ),
      (
        "scenarios:\n  - name: x\n    changes:\n      - {file: mentors, add: {id: a}, count: 10001}",
        4,
        "from 0 to 10000"
      ),
    ])
  func errors(text: String, line: Int, remedy: String) {
    let found = problems(text)
    #expect(found.first?.line == line)
    #expect(found.first?.file == "s.yaml")
    #expect(found.contains { $0.remedy.contains(remedy) })
  }

  @Test("A contradiction names both lines")
  func contradiction() throws {
    let set = try read(
      """
      scenarios:
        - name: x
          policy:
            duo.default: never
          changes:
            - {file: mentors, set: {capacity: 3}}
            - {file: mentors, where: {id: n}, set: {capacity: 4}}
      """)
    let problem = #expect(throws: ScenarioProblem.self) {
      try CaseEditor(tables, set.scenarios[0].steps, of: "x")
    }
    #expect(problem?.line == 7)
    #expect(problem?.problem.message.contains("made \"3\" by the change on line 6") == true)
  }

  @Test("What makes the case wrong is told at the line of the change that did it")
  func culprit() throws {
    let text = """
      scenarios:
        - name: x
          changes:
            - {file: mentors, set: {capacity: +1}}
            - travel: {student: a, school: s, minutes: -5}
            - {file: mentors, set: {years: 1-4}}
      """
    let scenario = try #require(try read(text).scenarios.first)
    let problem = #expect(throws: ScenarioProblem.self) {
      try scenario.variant(of: try Case(tables), tables)
    }
    #expect(problem?.line == 5)
    #expect(problem?.problem.message.contains("-5") == true)
  }

  @Test("What does not fit the case is told at the line of the change, once for a whole sweep")
  func located() throws {
    let text = """
      scenarios:
        - name: x
          sweep: {n: 1..3}
          changes:
            - {file: mentors, where: {subject: latin}, set: {capacity: +$n}}
      """
    let loaded = try ScenarioFile.read(InputFile(name: "s.yaml", bytes: Array(text.utf8)))
    let problems = loaded.set.scenarios.compactMap { scenario -> ScenarioProblem? in
      do throws(ScenarioProblem) {
        _ = try CaseEditor(tables, scenario.steps, of: scenario.name)
        return nil
      } catch {
        return error
      }
    }
    #expect(problems.count == 3)
    let located = loaded.located(problems)
    #expect(located.count == 1)
    #expect(located[0].line == 5)
    #expect(located[0].message.contains("no row of mentors passes the filter"))
  }

  @Test("What is changed by its id and is not there is told by its id")
  func missingRow() throws {
    let problem = #expect(throws: ScenarioProblem.self) {
      try applied("      - leave: s\n      - leave: s\n")
    }
    #expect(problem?.line == 5)
    #expect(problem?.problem.message == "schools have no row \"s\", or have it no more")
  }

  @Test("A number too long to be one is told as such")
  func longNumber() throws {
    let problem = #expect(throws: ScenarioProblem.self) {
      try applied("      - {file: mentors, set: {capacity: +99999999999999999999}}\n")
    }
    #expect(problem?.problem.message.contains("18 digits") == true)
  }
}
