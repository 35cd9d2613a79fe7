import PlacementDomain
import PlacementTestSupport
import Testing

private let a = StudentIndex(0)
private let m = MentorIndex(0)

@Suite("What a plan costs")
struct CostTests {
  private func cost(_ term: CostTerm, _ change: (inout CaseTables) -> Void) throws -> Int {
    let instance = try TinyCase.make(change)
    let value = instance.cost(term, a, m)
    let others = CostTerm.allCases.filter { $0 != term }.reduce(0) { $0 + instance.cost($1, a, m) }
    #expect(instance.pairCost(a, m) == value + others)
    return value
  }

  @Test("Travel: beyond the comfortable limit a minute counts more")
  func travel() throws {
    let value = try cost(.travel) {
      $0.travel = [TravelTime(from: "a", school: "s", minutes: 50)]
      $0.policy.travel.excessWeight = 3
    }
    #expect(value == 3_000 + 3 * 300)
  }

  @Test("Tier: minutes in mode weighted, nothing when strict or exempt")
  func tier() throws {
    let weighted: (inout CaseTables) -> Void = {
      $0.schools[0].tier = "shell"
      $0.policy.tiers.mode = .weighted
    }
    #expect(try cost(.tier, weighted) == 1_500)
    #expect(try cost(.tier) { $0.schools[0].tier = "shell" } == 0)
    #expect(
      try cost(.tier) {
        weighted(&$0)
        $0.policy.tiers.exempt.years = [2]
      } == 0)
  }

  @Test("Unmet wishes cost each, met and hard ones nothing")
  func needs() throws {
    let value = try cost(.needs) {
      $0.students[0].needs = ["a", "b", "c", "c", "hard"]
      $0.policy.needs.hard = ["hard"]
      $0.schools[0].offers = ["a", "hard"]
    }
    #expect(value == 2 * 1_200)
  }

  @Test("Preference: by place on the list, and a step more and then some when not on it")
  func preference() throws {
    let others: (inout CaseTables) -> Void = {
      $0.schools += [School(id: "t"), School(id: "u")]
    }
    #expect(
      try cost(.preference) {
        others(&$0)
        $0.students[0].preferences = ["t", "s"]
      } == 300)
    #expect(
      try cost(.preference) {
        others(&$0)
        $0.students[0].preferences = ["t", "u"]
      } == 60 * (10 + 10))
  }

  @Test("History: leaving the partnership costs, else leaving the cluster")
  func history() throws {
    func value(_ partnership: String?, _ cluster: String?) throws -> Int {
      try cost(.history) {
        $0.schools[0].partnership = "p"
        $0.schools[0].cluster = "c"
        $0.schools.append(School(id: "t", partnership: partnership, cluster: cluster))
        $0.students[0].history = ["t", "gone"]
      }
    }
    #expect(try value("q", "c") == 900)
    #expect(try value("p", "d") == 300)
    #expect(try value(nil, "d") == 300)
    #expect(try value("p", "c") == 0)
    #expect(try value(nil, nil) == 0)
  }

  @Test("Breadth: again the one sector seen so far, where another is open")
  func breadth() throws {
    func value(_ sectors: [String], _ past: [String?]) throws -> Int {
      try cost(.breadth) {
        $0.schools[0].sector = "vo"
        for (number, sector) in past.enumerated() {
          $0.schools.append(School(id: "t\(number)", sector: sector))
          $0.students[0].history.append("t\(number)")
        }
        $0.students[0].sectors = sectors
      }
    }
    #expect(try value([], ["vo", "vo"]) == 300)
    #expect(try value(["vo", "mbo"], ["vo"]) == 300)
    #expect(try value(["vo"], ["vo"]) == 0)
    #expect(try value([], ["vo", "mbo"]) == 0)
    #expect(try value([], ["mbo"]) == 0)
    #expect(try value([], [nil]) == 0)
  }

  @Test("Guests cost, unless the partnership lists no institutes or the subject is exempt")
  func guest() throws {
    let visiting: (inout CaseTables) -> Void = {
      $0.partnerships = [Partnership(id: "p", institutes: ["hu"])]
      $0.schools[0].partnership = "p"
      $0.students[0].institute = "hr"
    }
    #expect(try cost(.guest, visiting) == 600)
    #expect(
      try cost(.guest) {
        visiting(&$0)
        $0.policy.guests.exemptSubjects = ["maths"]
      } == 0)
    #expect(
      try cost(.guest) {
        visiting(&$0)
        $0.partnerships[0].institutes = []
      } == 0)
    #expect(
      try cost(.guest) {
        visiting(&$0)
        $0.students[0].institute = nil
      } == 0)
  }

  @Test("Employer: elsewhere costs when preferred")
  func employer() throws {
    let value = try cost(.employer) {
      $0.schools.append(School(id: "t"))
      $0.students[0].employer = "t"
      $0.policy.employer.rule = .preferred
    }
    #expect(value == 3_600)
  }

  @Test("Stability: another school, or another known mentor at the same one")
  func stability() throws {
    func value(_ school: String, _ mentor: String?) throws -> Int {
      try cost(.stability) {
        $0.schools.append(School(id: "t"))
        $0.mentors.append(Mentor(id: "n", school: "s", subjects: ["maths"]))
        $0.previous = [PreviousPlacement(student: "a", school: school, mentor: mentor)]
      }
    }
    #expect(try value("t", nil) == 1_800)
    #expect(try value("gone", nil) == 1_800)
    #expect(try value("s", "n") == 300)
    #expect(try value("s", "m") == 0)
    #expect(try value("s", nil) == 0)
    #expect(try value("s", "gone") == 0)
  }

  @Test("Load grows in steps of the school's room, which counts two a slot where duos may be")
  func load() throws {
    let instance = try TinyCase.make {
      $0.mentors[0].capacity = 4
      $0.policy.fairness.steps = 4
      $0.policy.fairness.stepMinutes = 1
    }
    // R = 8: steps of two students.
    #expect(
      (0...6).map { instance.loadCost(SchoolIndex(0), count: $0) } == [0, 0, 0, 60, 120, 240, 360])
    let never = try TinyCase.make {
      $0.schools[0].duo = .never
      $0.mentors[0].capacity = 4
      $0.schools[0].maxStudents = 2
    }
    #expect(never.loadCapacity(SchoolIndex(0)) == 2)
    #expect(try TinyCase.make { $0.mentors[0].capacity = 0 }.loadCapacity(SchoolIndex(0)) == 1)
  }

  @Test(
    "An empty school of the first tier costs when somebody fits it; a partnership below target costs"
  )
  func emptyAndShortfall() throws {
    let instance = try TinyCase.make(students: 1) {
      $0.partnerships = [Partnership(id: "p", targetStudents: 3)]
      $0.schools[0].partnership = "p"
      $0.schools.append(School(id: "unreachable", tier: "core"))
    }
    let judge = Judge(instance)
    #expect(judge.objective(of: Plan(emptyFor: instance)).quality == 1_800 + 3 * 1_200)
    let placed = judge.objective(of: instance.plan(["a": "m"]))
    #expect(placed.quality == instance.pairCost(a, m) + 2 * 1_200)
    #expect(placed.unplaced == 0)
  }

  @Test("Level 2 counts the tier's position, for students who are not exempt")
  func levelTwo() throws {
    let shell: (inout CaseTables) -> Void = { $0.schools[0].tier = "shell" }
    #expect(try TinyCase.make(shell).tierLevel(a, at: SchoolIndex(0)) == 2)
    #expect(
      try TinyCase.make {
        shell(&$0)
        $0.policy.tiers.exempt.subjects = ["maths"]
      }.tierLevel(a, at: SchoolIndex(0)) == 0)
  }

  @Test("Priority: the student's own, else by year, else the default")
  func priority() throws {
    let instance = try TinyCase.make(students: 3) {
      $0.policy.priority.years = [3: 7]
      $0.students[1].year = 3
      $0.students[2].priority = 4
    }
    #expect(instance.priorities == [1, 7, 4])
  }
}
