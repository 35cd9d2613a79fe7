import PlacementDomain
import PlacementTestSupport
import Testing

@Suite("Subsidy of partnerships")
struct SubsidyTests {
  private var funding: Policy.Funding {
    var funding = Policy().funding
    funding.baseEuro = 100
    funding.perStudentEuro = 10
    funding.steps = [
      Policy.Funding.Step(fromStudents: 3, baseEuro: 200, perStudentEuro: 10),
      Policy.Funding.Step(fromStudents: 5, baseEuro: 200, perStudentEuro: 20),
    ]
    return funding
  }

  @Test(
    "A step holds from its number of students on, for all of them",
    arguments: zip([0, 1, 2, 3, 4, 5], [0, 110, 120, 230, 240, 300]))
  func steps(students: Int, euro: Int) {
    #expect(funding.euro(students: students) == euro)
  }

  @Test("Guests do not count, and a school without a partnership counts for nobody")
  func guests() throws {
    let instance = try TinyCase.make(students: 4) { tables in
      tables.policy.funding = funding
      tables.policy.guests.exemptSubjects = ["maths"]
      tables.partnerships = [
        Partnership(id: "p", institutes: ["hu"]), Partnership(id: "q", institutes: []),
      ]
      tables.schools[0].partnership = "p"
      tables.schools.append(School(id: "t", location: TinyCase.center))
      tables.mentors[0].capacity = 4
      tables.mentors.append(Mentor(id: "n", school: "t", subjects: ["maths"], capacity: 4))
      for (number, institute) in ["hu", "hva", nil, "hu"].enumerated() {
        tables.students[number].institute = institute
      }
    }
    let plan = instance.plan(["a": "m", "b": "m", "c": "m", "d": "n"])
    let subsidies = instance.subsidies(plan)
    // Who names no institute is no guest; b is one, whatever the subject.
    #expect(subsidies.map(\.students) == [2, 0])
    #expect(subsidies.map(\.euro) == [120, 0])
  }

  @Test(
    "Funding is checked: amounts not below 0, steps in ascending order",
    arguments: [
      { (funding: inout Policy.Funding) in funding.baseEuro = -1 },
      { $0.perStudentEuro = 2_000_000_000 },
      { $0.steps.reverse() },
      { $0.steps[0].fromStudents = 0 },
      { $0.steps[1].baseEuro = -5 },
    ] as [@Sendable (inout Policy.Funding) -> Void])
  func checks(spoil: @Sendable (inout Policy.Funding) -> Void) throws {
    let tables = TinyCase.tables { tables in
      tables.policy.funding = funding
      spoil(&tables.policy.funding)
    }
    #expect(throws: CaseProblems.self) { try Case(tables) }
  }
}
