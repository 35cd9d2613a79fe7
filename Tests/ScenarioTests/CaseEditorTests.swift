import PlacementDomain
import PlacementTestSupport
import Scenarios
import Testing

@Suite("Changing a case")
struct CaseEditorTests {
  private func edited(_ tables: CaseTables, _ changes: CaseChange...) throws -> CaseTables {
    var editor = CaseEditor(tables)
    for change in changes { try editor.apply(change) }
    return editor.tables
  }

  private func mentors(_ conditions: RowCondition...) -> RowSelection {
    RowSelection(.mentors, where: conditions)
  }

  /// Two schools (core and shell), four mentors, and students a to d.
  private var tables: CaseTables {
    TinyCase.tables(students: 4) { tables in
      tables.schools.append(
        School(
          id: "t", partnership: "p", tier: "shell", location: TinyCase.center, maxStudents: 3))
      tables.partnerships = [Partnership(id: "p", maxGuests: 2)]
      tables.mentors += [
        Mentor(id: "n", school: "t", subjects: ["maths", "physics"], capacity: 3),
        Mentor(
          id: "o", school: "t", subjects: ["physics"], levels: ["1"], years: YearSet([2...3]),
          capacity: 0),
      ]
      tables.students[3].year = 1
      tables.decisions = [
        Decision(student: "a", school: "t", mentor: "n", kind: .pin),
        Decision(student: "b", school: "s", kind: .forbid),
      ]
      tables.travel = [
        TravelTime(from: "a", school: "t", minutes: 12),
        TravelTime(from: "b", school: "s", minutes: 5),
      ]
      tables.previous = [PreviousPlacement(student: "a", school: "t", mentor: "n")]
      tables.students[1].employer = "t"
    }
  }

  @Test("Slots are added to the mentors a filter selects, and to nobody else")
  func addSlots() throws {
    let selection = mentors(
      RowCondition("school", .isOneOf(["t"])), RowCondition("subject", .isOneOf(["maths"])))
    let result = try edited(tables, .set(selection, [CellChange("capacity", .add(2))]))
    #expect(result.mentors.map(\.capacity) == [2, 5, 0])
  }

  @Test(
    "Filters: a value, a list, a range, an empty cell, and the school of a mentor",
    arguments: [
      (RowCondition("subjects", .isOneOf(["physics"])), ["n", "o"]),
      (RowCondition("id", .isOneOf(["m", "o"])), ["m", "o"]),
      (RowCondition("capacity", .isInRange(2, 3)), ["m", "n"]),
      (RowCondition("capacity", .isInRange(3, nil)), ["n"]),
      (RowCondition("capacity", .isOneOf(["2.0"])), ["m"]),
      (RowCondition("years", .isEmpty), ["m", "n"]),
      // No years given means any year.
      (RowCondition("years", .isOneOf(["4"])), ["m", "n"]),
      (RowCondition("year", .isInRange(3, 5)), ["m", "n", "o"]),
      (RowCondition("levels", .isOneOf(["2"])), ["m", "n"]),
      (RowCondition("school.tier", .isOneOf(["shell"])), ["n", "o"]),
      // A school that names no tier is of the first.
      (RowCondition("school.tier", .isOneOf(["core"])), ["m"]),
      (RowCondition("school.partnership", .isEmpty), ["m"]),
    ])
  func filters(condition: RowCondition, expected: [String]) throws {
    let result = try edited(tables, .set(mentors(condition), [CellChange("offers", .include("x"))]))
    #expect(result.mentors.filter { $0.offers == ["x"] }.map(\.id) == expected)
  }

  @Test("A filter that selects nothing is a problem, unless it may")
  func emptyFilter() throws {
    var selection = mentors(RowCondition("subject", .isOneOf(["latin"])))
    #expect(throws: ChangeProblem.self) { try edited(tables, .remove(selection)) }
    selection.allowsEmpty = true
    #expect(try edited(tables, .remove(selection)) == tables)
  }

  @Test("What stands in a filter but belongs beside it is told where to go")
  func misplaced() throws {
    for (column, remedy) in [("share", "beside where"), ("colour", "use one of id, ")] {
      let selection = mentors(RowCondition(column, .isOneOf(["5%"])))
      let problem = try #require(throws: ChangeProblem.self) {
        try edited(tables, .remove(selection))
      }
      #expect(problem.message.contains("no column \"\(column)\""))
      #expect(problem.remedy.contains(remedy))
    }
  }

  @Test(
    "What makes no sense is refused: unknown columns, ranges of words, counting with words",
    arguments: [
      CaseChange.remove(RowSelection(.mentors, where: [RowCondition("size", .isEmpty)])),
      .remove(RowSelection(.mentors, where: [RowCondition("school.size", .isEmpty)])),
      .remove(RowSelection(.mentors, where: [RowCondition("school", .isInRange(1, 2))])),
      .remove(RowSelection(.students, where: [RowCondition("year", .isOneOf(["first"]))])),
      .set(RowSelection(.mentors), [CellChange("school", .add(1))]),
      .set(RowSelection(.mentors), [CellChange("capacity", .include("x"))]),
      .set(RowSelection(.mentors), [CellChange("capacity", .assign(["many"]))]),
      .set(RowSelection(.mentors), [CellChange("capacity", .assign(["1.5"]))]),
      .set(RowSelection(.mentors), [CellChange("capacity", .multiply(1e12))]),
      .set(RowSelection(.mentors), [CellChange("capacity", .assign([]))]),
      .set(RowSelection(.mentors), [CellChange("id", .assign(["x"]))]),
      .set(RowSelection(.schools), [CellChange("duo", .assign(["perhaps"]))]),
      .set(RowSelection.row("s", of: .schools), [CellChange("max_students", .add(1))]),
      .addMentors([Mentor(id: "m", school: "s", subjects: ["maths"])]),
      .unpin(student: "c"),
    ])
  func nonsense(change: CaseChange) {
    #expect(throws: ChangeProblem.self) { try edited(tables, change) }
  }

  @Test("A relative change starts from what an empty cell means and never goes below the least")
  func relative() throws {
    let result = try edited(
      tables, .set(RowSelection(.mentors), [CellChange("capacity", .add(-2))]),
      .set(RowSelection(.students), [CellChange("max_minutes", .add(10))]),
      .set(RowSelection(.schools), [CellChange("max_students", .multiply(1.5))]))
    #expect(result.mentors.map(\.capacity) == [0, 1, 0])
    #expect(result.students.map(\.maxMinutes) == [85, 85, 85, 85])
    // No limit stays no limit; 4.5 rounds up.
    #expect(result.schools.map(\.maxStudents) == [nil, 5])
  }

  @Test("A list gains and loses items")
  func lists() throws {
    let result = try edited(
      tables, .set(.row("m", of: .mentors), [CellChange("subjects", .include("physics"))]),
      .set(.row("n", of: .mentors), [CellChange("subjects", .exclude("maths"))]))
    #expect(result.mentors.map(\.subjects) == [["maths", "physics"], ["physics"], ["physics"]])
  }

  @Test("A larger share of the same seed has all rows of a smaller one")
  func shares() throws {
    let many = TinyCase.tables { tables in
      tables.schools = (0..<40).map { School(id: "s\($0)", tier: "shell") }
    }
    func moved(_ share: Double, seed: UInt64) throws -> Set<String> {
      let result = try edited(
        many, .tier(from: "shell", to: "core", share: RandomShare(share, seed: seed)))
      return Set(result.schools.filter { $0.tier == "core" }.map(\.id))
    }
    let (some, more) = (try moved(0.25, seed: 3), try moved(0.5, seed: 3))
    #expect(some.count == 10)
    #expect(more.count == 20)
    #expect(some.isSubset(of: more))
    #expect(try moved(0.25, seed: 3) == some)
    #expect(try moved(0.25, seed: 4) != some)
  }

  @Test("Two changes that set a cell or a rule to different values contradict each other")
  func contradictions() throws {
    let two = CaseChange.set(.row("m", of: .mentors), [CellChange("capacity", .assign(["2"]))])
    let three = CaseChange.set(.row("m", of: .mentors), [CellChange("capacity", .assign(["3"]))])
    let never = CaseChange.policy([
      PolicyOverride(path: "duo.default", text: "never") { $0.duo.default = .never }
    ])
    let required = CaseChange.policy([
      PolicyOverride(path: "duo.default", text: "required") { $0.duo.default = .required }
    ])
    #expect(throws: ChangeProblem.self) { try edited(tables, two, three) }
    #expect(throws: ChangeProblem.self) { try edited(tables, .slots(1, atMentor: "m"), two) }
    #expect(throws: ChangeProblem.self) { try edited(tables, never, required) }
    #expect(throws: ChangeProblem.self) {
      try edited(
        tables, .pin(student: "a", school: "s", mentor: nil),
        .pin(student: "a", school: "t", mentor: nil))
    }
    #expect(throws: ChangeProblem.self) {
      try edited(tables, .pin(student: "a", school: "s", mentor: nil), .unpin(student: "a"))
    }
    #expect(throws: ChangeProblem.self) {
      try edited(tables, .join(School(id: "u"), []), .leave(school: "u"))
    }
    #expect(try edited(tables, three, .slots(1, atMentor: "m")).mentors[0].capacity == 4)
    #expect(try edited(tables, three, three, never, never).policy.duo.default == .never)
  }

  @Test(
    "A school that leaves takes its mentors, decisions and travel times along, and frees its employees"
  )
  func leaving() throws {
    let result = try edited(tables, .leave(school: "t"))
    #expect(result.schools.map(\.id) == ["s"])
    #expect(result.mentors.map(\.id) == ["m"])
    #expect(result.decisions.map(\.student) == ["b"])
    #expect(result.travel.map(\.school) == ["s"])
    #expect(result.students[1].employer == nil)
    _ = try Case(result)
  }

  @Test("A mentor who drops out takes her pins along")
  func droppingOut() throws {
    let result = try edited(tables, .dropOut(mentor: "n"))
    #expect(result.mentors.map(\.id) == ["m", "o"])
    #expect(result.decisions.map(\.student) == ["b"])
    _ = try Case(result)
  }

  @Test(
    "A cohort that grows gets students like those it has, with their travel times and without their pins"
  )
  func growing() throws {
    let all = RowSelection(.students)
    let growth = CohortGrowth(.students(6), seed: 1)
    let result = try edited(tables, .grow(all, growth))
    #expect(result.students.count == 10)
    #expect(Set(result.students.map(\.id)).count == 10)
    #expect(Set(result.students.map(\.id)).isSuperset(of: ["a.2", "b.2", "c.2", "d.2"]))
    #expect(result.travel.contains { $0.from == "a.2" && $0.school == "t" && $0.minutes == 12 })
    #expect(result.decisions == tables.decisions)
    #expect(result.previous == tables.previous)
    let half = try edited(tables, .grow(all, CohortGrowth(.times(0.5), seed: 1)))
    #expect(half.students.count == 2)
    let years = RowSelection(.students, where: [RowCondition("year", .isOneOf(["1"]))])
    let first = try edited(tables, .grow(years, CohortGrowth(.times(3), seed: 1)))
    #expect(first.students.filter { $0.year == 1 }.map(\.id) == ["d", "d.2", "d.3"])
  }

  @Test("A pin takes the place of an older one, and can be taken off")
  func pins() throws {
    let pinned = try edited(tables, .pin(student: "a", school: "s", mentor: nil))
    #expect(pinned.decisions.filter { $0.kind == .pin }.map(\.school) == ["s"])
    let free = try edited(tables, .unpin(student: "a"))
    #expect(free.decisions.filter { $0.kind == .pin }.isEmpty)
    let forbidden = try edited(tables, .forbid(student: "c", school: "s", mentor: "m"))
    #expect(forbidden.decisions.last?.kind == .forbid)
  }

  @Test("What forbids a school to a student can be taken off, for her and that school alone")
  func unforbids() throws {
    let more = try edited(
      tables, .forbid(student: "b", school: "t", mentor: nil),
      .forbid(student: "c", school: "s", mentor: nil))
    let free = try edited(more, .unforbid(student: "b", school: "s"))
    #expect(
      free.decisions.filter { $0.kind == .forbid }.map { [$0.student, $0.school] }
        == [["b", "t"], ["c", "s"]])
    let mentors = try edited(
      more, .forbid(student: "b", school: "s", mentor: "m"))
    #expect(
      try edited(mentors, .unforbid(student: "b", school: "s")).decisions == free.decisions)
    #expect(throws: ChangeProblem.self) {
      try edited(tables, .unforbid(student: "a", school: "s"))
    }
    #expect(throws: ChangeProblem.self) {
      try edited(
        tables, .forbid(student: "a", school: "s", mentor: nil),
        .unforbid(student: "a", school: "s"))
    }
  }

  @Test("The effect counts the rows that were touched, table by table")
  func effects() throws {
    var editor = CaseEditor(tables)
    #expect(editor.effect.words == "nothing")
    try editor.apply(.leave(school: "t"))
    try editor.apply(.slots(1, atMentor: "m"))
    #expect(
      editor.effect.words
        == "students 1 changed, schools 1 removed, mentors 2 removed and 1 changed, decisions 1 removed"
    )
  }
}
