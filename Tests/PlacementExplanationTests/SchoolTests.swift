import PlacementDomain
import PlacementTestSupport
import Testing

@testable import PlacementExplanation

@Suite("A school explained")
struct SchoolTests {
  private func told(
    students: Int = 1, _ placements: [String: String] = [:],
    _ change: (inout CaseTables) -> Void = { _ in }
  ) throws -> SchoolExplanation {
    let tables = TinyCase.tables(students: students, change)
    let instance = try Case(tables)
    let inquiry = try Inquiry(
      instance, tables, PairTable(instance), instance.plan(placements))
    return SchoolExplainer(inquiry, depth: 3).explanation(of: SchoolIndex(0))
  }

  private func free(
    students: Int = 1, _ placements: [String: String] = [:],
    _ change: (inout CaseTables) -> Void = { _ in }
  ) throws -> FreeRoom {
    try #require(try told(students: students, placements, change).free.first)
  }

  @Test("A slot is free because there is no student of its subject")
  func noStudents() throws {
    #expect(try free { $0.students[0].subject = "history" }.why == .noStudents)
  }

  @Test("A slot is free because nobody fits, and what stands in the way is named")
  func noneFits() throws {
    let room = try free { $0.students[0].home = Coordinate(latitude: 53.2, longitude: 6.5) }
    #expect(room.why == .noneFits)
    #expect(room.barrier == "travel")
    #expect(room.keptAway == 1)
  }

  @Test("A slot is free because the school, or the partnership, is full")
  func full() throws {
    #expect(try free(students: 2, ["a": "m"]) { $0.schools[0].maxStudents = 1 }.why == .schoolFull)
    let room = try free(students: 2, ["a": "m"]) { tables in
      tables.schools[0].partnership = "p"
      tables.partnerships = [Partnership(id: "p", maxStudents: 1)]
    }
    #expect(room.why == .partnershipFull)
  }

  @Test("A slot is free because one alone may not come")
  func tooFew() throws {
    #expect(try free { $0.schools[0].minStudents = 2 }.why == .tooFew)
  }

  @Test("Half a slot is free beside an odd first-year whom nobody can join")
  func half() throws {
    let room = try free(students: 2, ["a": "m"]) { tables in
      tables.mentors[0].capacity = 1
      tables.students[0].year = 1
    }
    #expect(room.slots == 0)
    #expect(room.halfSlots == 1)
    #expect(room.why == .oddFirstYear)
  }

  @Test("Who could fill a slot is told with what it changes")
  func filler() throws {
    let room = try free(students: 2, ["a": "m"])
    #expect(room.why == .placedElsewhere)
    #expect(room.fittingUnplaced == 1)
    #expect(room.fillers.map(\.student) == ["b"])
    #expect(room.fillers.first?.swap.change.unplaced == -1)
  }

  @Test(
    "Why somebody is there: pinned, only school, nothing better, better taken, better for the plan")
  func why() throws {
    func why(_ change: (inout CaseTables) -> Void) throws -> Resident.Why? {
      try told(students: 2, ["a": "m", "b": "n"]) { tables in
        tables.schools.append(School(id: "t", location: TinyCase.center))
        tables.mentors.append(Mentor(id: "n", school: "t", subjects: ["maths"]))
        change(&tables)
      }.residents.first?.why
    }
    #expect(try why { _ in } == .best)
    #expect(
      try why { $0.decisions = [Decision(student: "a", school: "s", kind: .pin)] } == .pinned)
    #expect(
      try why { $0.decisions = [Decision(student: "a", school: "t", kind: .forbid)] }
        == .onlySchool)
    #expect(try why { $0.students[0].preferences = ["t"] } == .betterFull)
    let free = try told(["a": "m"]) { tables in
      tables.schools.append(School(id: "t", location: TinyCase.center))
      tables.mentors.append(Mentor(id: "n", school: "t", subjects: ["maths"]))
      tables.students[0].preferences = ["t"]
    }
    #expect(free.residents.first?.why == .betterForPlan)
    #expect(free.residents.first?.betterPlaces == 1)
  }
}

@Suite("Two plans compared")
struct ComparisonTests {
  @Test("The terms of level 3 add up to it, of every plan")
  func terms() throws {
    for seed in 150_000..<150_060 {
      let instance = try RandomCase.make(seed: seed, students: 4)
      let empty = Plan(emptyFor: instance)
      BruteForce.forEachPlan(instance) { plan, worth in
        let told = PlanComparer(instance, empty, plan).comparison()
        #expect(told.terms.reduce(0) { $0 + $1.second } == worth.quality, "seed \(seed)")
        #expect(told.levels.map(\.second) == [worth.unplaced, worth.tier, worth.quality])
        #expect(told.moves.count == plan.placedCount)
        #expect(told.terms.allSatisfy { $0.second >= 0 }, "seed \(seed)")
      }
    }
  }

  @Test("A move is told with what changes for the student, term by term")
  func move() throws {
    let instance = try TinyCase.make { tables in
      tables.schools.append(School(id: "t", tier: "shell", location: TinyCase.center))
      tables.mentors.append(Mentor(id: "n", school: "t", subjects: ["maths"]))
      tables.students[0].preferences = ["s"]
    }
    let told = PlanComparer(instance, instance.plan(["a": "m"]), instance.plan(["a": "n"]))
      .comparison()
    let move = try #require(told.moves.first)
    #expect(move.tierSteps == 2)
    #expect(move.terms == [TermAmount(term: "preference", seconds: 900)])
    #expect(told.counts.first { $0.name == "tier.shell" }?.difference == 1)
  }
}
