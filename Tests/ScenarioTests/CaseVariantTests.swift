import PlacementDomain
import PlacementTestSupport
import Scenarios
import Testing

@Suite("A changed case")
struct CaseVariantTests {
  @Test("A plan is carried over by id, without the placements that no longer stand")
  func plans() throws {
    let tables = TinyCase.tables(students: 2) { tables in
      tables.mentors.append(Mentor(id: "n", school: "s", subjects: ["maths"], capacity: 1))
    }
    let base = try Case(tables)
    let variant = try CaseVariant(
      of: base, tables,
      [
        .dropOut(mentor: "n"),
        .addStudents([Student(id: "0", subject: "maths", year: 2, home: TinyCase.center)]),
      ])
    let plan = variant.plan(from: base.plan(["a": "n", "b": "m"]))
    let instance = variant.instance
    #expect(instance.student("b").flatMap { plan[$0] }.map { instance.mentors[$0].id } == "m")
    #expect(instance.student("0").flatMap { plan[$0] } == nil)
    #expect(Judge(instance).verdict(on: plan).isFeasible)
  }

  @Test("Changes that make no case are told as a problem")
  func noCase() throws {
    let tables = TinyCase.tables()
    let base = try Case(tables)
    let problem = #expect(throws: ChangeProblem.self) {
      try CaseVariant(
        of: base, tables, [.addMentors([Mentor(id: "x", school: "y", subjects: ["z"])])])
    }
    #expect(problem?.message.contains("\"y\" is not in schools.csv") == true)
  }

  @Test("A carried plan keeps every rule, whatever was changed", arguments: 0..<60)
  func random(seed: Int) throws {
    let tables = RandomCase.tables(seed: seed)
    let base = try Case(tables)
    let full = BruteForce.best(base).plan
    let changes: [CaseChange] = [
      .set(RowSelection(.mentors), [CellChange("capacity", .add(seed % 2 == 0 ? -1 : 1))]),
      .set(
        RowSelection(.schools, share: RandomShare(0.5, seed: UInt64(seed))),
        [CellChange("max_students", .assign(["1"])), CellChange("duo", .assign(["never"]))]),
    ]
    guard let variant = try? CaseVariant(of: base, tables, changes) else { return }
    let verdict = Judge(variant.instance).verdict(on: variant.plan(from: full))
    #expect(verdict.isFeasible)
  }
}
