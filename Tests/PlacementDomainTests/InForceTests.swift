import PlacementTestSupport
import Testing

@testable import PlacementDomain

/// Two schools, `s` with mentor `m` and `t` with mentor `n`, two slots each, and a plan in force.
private func make(
  _ placements: [(String, String, String?)], students: Int = 3,
  _ change: (inout CaseTables) -> Void = { _ in }
) throws -> (Case, PlanInForce, CaseTables) {
  let tables = TinyCase.tables(students: students) { tables in
    tables.schools.append(School(id: "t", location: TinyCase.center))
    tables.mentors.append(Mentor(id: "n", school: "t", subjects: ["maths"], capacity: 2))
    tables.previous = placements.map {
      PreviousPlacement(student: $0.0, school: $0.1, mentor: $0.2)
    }
    change(&tables)
  }
  return (try Case(tables), PlanInForce(rows: tables.previous), tables)
}

@Suite("Freezing the plan in force")
struct FrozenPlanTests {
  @Test("What still fits is held, at the mentor or at the school")
  func holds() throws {
    let (instance, inForce, tables) = try make([("a", "s", "m"), ("b", "t", "n")])
    let byMentor = FrozenPlan(instance, inForce, .mentor)
    #expect(byMentor.holds == [.mentor, .mentor, nil] && byMentor.released.isEmpty)
    #expect(
      byMentor.tables(tables, of: instance).decisions == [
        Decision(student: "a", school: "s", mentor: "m", kind: .pin),
        Decision(student: "b", school: "t", mentor: "n", kind: .pin),
      ])
    let bySchool = FrozenPlan(instance, inForce, .school)
    #expect(bySchool.holds == [.school, .school, nil])
    #expect(
      bySchool.tables(tables, of: instance).decisions.map(\.mentor) == [nil, nil])
    #expect(FrozenPlan(instance, inForce, .none).holds == [nil, nil, nil])
  }

  @Test(
    "What no longer fits is released, and the reason is named",
    arguments: [
      ("x", "m", ChangeCause.Kind.schoolGone, "school x is not in schools.csv"),
      ("s", "x", .mentorGone, "mentor x is not in mentors.csv"),
      ("s", "n", .mentorGone, "mentor n is now at school t"),
    ])
  func releases(school: String, mentor: String, kind: ChangeCause.Kind, words: String) throws {
    let (instance, inForce, _) = try make([("a", school, mentor)])
    let frozen = FrozenPlan(instance, inForce, .mentor)
    #expect(frozen.released.map(\.cause) == [ChangeCause(kind, words)])
    #expect(frozen.holds[0] == nil)
  }

  @Test("A condition that fails now, a forbid and a pin elsewhere release")
  func releasesUnfit() throws {
    let (far, inForce, _) = try make([("a", "s", "m")]) { $0.students[0].subject = "history" }
    #expect(
      FrozenPlan(far, inForce, .mentor).released.map(\.cause) == [
        ChangeCause(.unfit, "the mentor does not take subject history")
      ])
    let (forbidden, _, _) = try make([("a", "s", "m")]) {
      $0.decisions = [Decision(student: "a", school: "s", kind: .forbid)]
    }
    #expect(FrozenPlan(forbidden, inForce, .mentor).released.map(\.cause.kind) == [.decision])
    let (pinned, _, _) = try make([("a", "s", "m")]) {
      $0.decisions = [Decision(student: "a", school: "t", kind: .pin)]
    }
    #expect(FrozenPlan(pinned, inForce, .school).released.map(\.cause.kind) == [.decision])
  }

  @Test(
    "A mentor who has gone releases by mentor, and moves the student within the school by school")
  func mentorGone() throws {
    let (instance, inForce, _) = try make([("a", "s", "gone")])
    #expect(FrozenPlan(instance, inForce, .mentor).released.count == 1)
    let bySchool = FrozenPlan(instance, inForce, .school)
    #expect(bySchool.released.isEmpty && bySchool.plan == instance.plan(["a": "m"]))
  }

  @Test("A smaller mentor keeps the higher priority, then the first id")
  func smallerMentor() throws {
    let placements = [("a", "s", "m"), ("b", "s", "m"), ("c", "s", "m")]
    let (instance, inForce, _) = try make(placements) { $0.students[2].priority = 2 }
    let frozen = FrozenPlan(instance, inForce, .mentor)
    #expect(frozen.holds == [.mentor, nil, .mentor])
    #expect(
      frozen.released.map(\.cause) == [
        ChangeCause(.limit, "mentor m has 2 slots, the plan uses 3")
      ])
  }

  @Test(
    "By school a full mentor sends its student to another mentor there before anyone is released")
  func exchangesSeats() throws {
    let (instance, inForce, _) = try make([("a", "s", "m"), ("b", "s", "o")], students: 2) {
      $0.mentors[0].capacity = 1
      // Only a fits the second mentor, and b's own has gone.
      $0.mentors.append(Mentor(id: "o2", school: "s", subjects: ["maths"], years: YearSet([2...2])))
      $0.students[1].year = 3
    }
    let frozen = FrozenPlan(instance, inForce, .school)
    #expect(frozen.released.isEmpty)
    #expect(frozen.plan == instance.plan(["a": "o2", "b": "m"]))
  }

  @Test("Who can stay at her mentor is not pushed out by one whose mentor has gone")
  func ownMentorFirst() throws {
    let (instance, inForce, _) = try make([("a", "s", "gone"), ("b", "s", "m")], students: 2) {
      $0.mentors[0].capacity = 1
      $0.students[0].priority = 9
    }
    let frozen = FrozenPlan(instance, inForce, .school)
    #expect(frozen.holds == [nil, .school])
    #expect(
      frozen.released.map(\.cause) == [
        ChangeCause(
          .mentorGone,
          "mentor gone is not in mentors.csv; mentor m has 1 slots, the plan uses 2")
      ])
  }

  @Test("School size, partnership size and guests release whoever comes last")
  func limits() throws {
    let placements: [(String, String, String?)] = [("a", "s", "m"), ("b", "s", "m")]
    let (small, inForce, _) = try make(placements) { $0.schools[0].maxStudents = 1 }
    #expect(FrozenPlan(small, inForce, .school).holds == [.school, nil, nil])
    let (partnership, _, _) = try make(placements) {
      $0.partnerships = [Partnership(id: "p", maxStudents: 1)]
      $0.schools[0].partnership = "p"
    }
    #expect(FrozenPlan(partnership, inForce, .school).holds == [.school, nil, nil])
    let (guests, _, _) = try make(placements) {
      $0.partnerships = [Partnership(id: "p", institutes: ["hu"], maxGuests: 1)]
      $0.schools[0].partnership = "p"
      for position in 0..<3 { $0.students[position].institute = "hr" }
    }
    let frozen = FrozenPlan(guests, inForce, .mentor)
    #expect(frozen.holds == [.mentor, nil, nil])
    #expect(
      frozen.released[0].cause.detail == "partnership p takes at most 1 guests, the plan sends 2")
  }

  @Test("Where duos are required the odd one out is released, below the minimum the whole school")
  func parityAndMinimum() throws {
    let placements: [(String, String, String?)] = [
      ("a", "s", "m"), ("b", "s", "m"), ("c", "t", "n"),
    ]
    let (odd, inForce, _) = try make(placements) {
      $0.policy.duo.default = .required
      for position in 0..<3 { $0.students[position].year = 1 }
    }
    let frozen = FrozenPlan(odd, inForce, .mentor)
    #expect(frozen.holds == [.mentor, .mentor, nil])
    #expect(frozen.released[0].cause.detail.hasPrefix("nobody shares the slot at mentor n"))
    let (minimum, _, _) = try make(placements) { $0.schools[0].minStudents = 3 }
    let rest = FrozenPlan(minimum, inForce, .mentor)
    #expect(rest.holds == [nil, nil, .mentor])
    #expect(
      rest.released[0].cause.detail
        == "school s takes none or at least 3 students; 2 of the plan in force are left")
  }

  @Test("all keeps who stood without a place without one, and leaves new students free")
  func all() throws {
    var (instance, inForce, tables) = try make([("a", "s", "m")])
    inForce.unplaced = ["b", "nobody"]
    let frozen = FrozenPlan(instance, inForce, .all)
    #expect(frozen.holds == [.mentor, .unplaced, nil])
    let solvable = try Case(frozen.tables(tables, of: instance))
    #expect(!solvable.mentorIndices.contains { solvable.fits(StudentIndex(1), $0) })
    #expect(solvable.mentorIndices.contains { solvable.fits(StudentIndex(2), $0) })
  }

  @Test("A hold by school never opens a mentor that lacks a hard need")
  func hardNeeds() throws {
    let (instance, inForce, tables) = try make([("a", "s", "m")]) {
      $0.policy.needs.hard = ["wheelchair"]
      $0.students[0].needs = ["wheelchair"]
      $0.mentors[0].offers = ["wheelchair"]
      $0.mentors.append(Mentor(id: "o", school: "s", subjects: ["maths"]))
    }
    let solvable = try Case(FrozenPlan(instance, inForce, .school).tables(tables, of: instance))
    let fitting = solvable.mentorIndices.filter { solvable.fits(StudentIndex(0), $0) }
    #expect(fitting.map { solvable.mentors[$0].id } == ["m"])
  }

  @Test("On random cases held placements keep every rule, and the tables keep them at any price")
  func property() throws {
    for seed in 40_000..<40_400 {
      let tables = RandomCase.tables(seed: seed, students: 6)
      let instance = try Case(tables)
      let inForce = PlanInForce(
        rows: tables.previous, unplaced: tables.students.map(\.id).filter { $0.hasSuffix("1") })
      for freeze in Freeze.allCases {
        let frozen = FrozenPlan(instance, inForce, freeze)
        #expect(Judge(instance).verdict(on: frozen.plan).isFeasible, "seed \(seed)")
        let solvable = try Case(frozen.tables(tables, of: instance))
        let best = BruteForce.best(solvable).plan
        #expect(frozen.isKept(by: best, in: instance), "seed \(seed) \(freeze)")
        #expect(Judge(instance).verdict(on: best).isFeasible, "seed \(seed) \(freeze)")
        let inRows = Set(inForce.rows.map(\.student))
        for student in instance.studentIndices {
          let isOld = inRows.contains(instance.students[student].id)
          let isReleased = frozen.released.contains { $0.student == student }
          let isHeld = frozen.plan[student] != nil
          #expect(freeze == .none || !isOld || isHeld != isReleased, "seed \(seed) \(freeze)")
        }
      }
    }
  }

  @Test("Levels 1 and 2 of a plan that keeps the holds are those of the case itself")
  func sameLevels() throws {
    for seed in 41_000..<41_200 {
      let tables = RandomCase.tables(seed: seed, students: 6)
      let instance = try Case(tables)
      let frozen = FrozenPlan(instance, PlanInForce(rows: tables.previous), .school)
      let solvable = try Case(frozen.tables(tables, of: instance))
      var offsets: Set<Int> = []
      BruteForce.forEachPlan(solvable) { plan, worth in
        guard frozen.isKept(by: plan, in: instance) else { return }
        let own = Judge(instance).objective(of: plan)
        #expect(own.unplaced == worth.unplaced && own.tier == worth.tier, "seed \(seed)")
        offsets.insert(own.quality - worth.quality)
      }
      #expect(offsets.count == 1, "seed \(seed): level 3 differs by a constant")
    }
  }
}

@Suite("Changes against the plan in force")
struct PlanChangesTests {
  private func changes(
    _ instance: Case, _ inForce: PlanInForce, _ plan: Plan, _ freeze: Freeze = .none
  ) -> PlanChanges {
    PlanChanges(instance, from: inForce, to: plan, frozen: FrozenPlan(instance, inForce, freeze))
  }

  @Test("Every student of either plan has one row, in order of id")
  func kinds() throws {
    var (instance, inForce, _) = try make(
      [
        ("zoe", "s", "m"), ("a", "s", "m"), ("b", "s", "m"), ("c", "t", nil), ("d", "t", "n"),
        ("e", "s", "m"),
      ], students: 7
    ) {
      $0.mentors.append(Mentor(id: "o", school: "s", subjects: ["maths"]))
      $0.mentors[1].capacity = 3
    }
    inForce.unplaced = ["g"]
    let plan = instance.plan(["a": "m", "b": "n", "c": "n", "e": "o", "f": "n", "g": "m"])
    let result = changes(instance, inForce, plan)
    #expect(result.rows.map(\.student) == ["a", "b", "c", "d", "e", "f", "g", "zoe"])
    #expect(
      result.rows.map(\.kind) == [
        .kept, .moved, .kept, .lostPlace, .newMentor, .newlyPlaced, .newlyPlaced, .gone,
      ])
    #expect(result.moves == 1 && result.count(.kept) == 2)
    #expect(
      result.rows.map { $0.cause == nil } == [true, false, true] + Array(repeating: false, count: 5)
    )
    #expect(result.rows[5].cause?.kind == .newStudent)
    #expect(result.rows[5].cause?.detail == "not in the plan in force; that mentor had d")
    #expect(result.rows[6].cause?.kind == .placeFound)
    #expect(result.rows[7].cause == ChangeCause(.studentGone, "not in students.csv"))
  }

  @Test("An input change is the cause where the old place is no longer possible")
  func inputCause() throws {
    let (instance, inForce, _) = try make([("a", "s", "gone")])
    let moved = changes(instance, inForce, instance.plan(["a": "n"]))
    #expect(moved.rows[0].cause == ChangeCause(.mentorGone, "mentor gone is not in mentors.csv"))
    let (smaller, full, _) = try make([("a", "s", "m"), ("b", "s", "m")]) {
      $0.mentors[0].capacity = 1
    }
    let second = changes(smaller, full, smaller.plan(["a": "m", "b": "n"]))
    #expect(
      second.rows[1].cause == ChangeCause(.limit, "mentor m has 1 slots, the plan uses 2"))
  }

  @Test("A move that gives another student her place says so")
  func placeForOther() throws {
    // Only a may go to t, and s is full.
    let (instance, inForce, _) = try make([("a", "s", "m")], students: 2) {
      $0.mentors[0].capacity = 1
      $0.mentors[1].years = YearSet([2...2])
      $0.students[1].year = 3
    }
    let result = changes(instance, inForce, instance.plan(["a": "n", "b": "m"]))
    #expect(
      result.rows[0].cause
        == ChangeCause(
          .placeForOther, "gives student b a place, together with 1 other change"))
  }

  @Test("A pair that moved away together is put back together")
  func pairs() throws {
    let (instance, inForce, _) = try make([("a", "s", "m"), ("b", "s", "m")], students: 2) {
      $0.policy.duo.default = .required
      for position in 0..<2 { $0.students[position].year = 1 }
      for mentor in 0..<2 { $0.mentors[mentor].capacity = 1 }
      $0.travel = ["a", "b"].map { TravelTime(from: $0, school: "s", minutes: 70) }
    }
    let result = changes(instance, inForce, instance.plan(["a": "n", "b": "n"]))
    #expect(result.rows.map(\.cause?.kind) == [.betterQuality, .betterQuality])
    #expect(result.rows[0].cause?.detail.contains("together with 1 other change (") == true)
  }

  @Test("A move for tier or travel names the gain for the whole plan")
  func gains() throws {
    let (tier, inForce, _) = try make([("a", "t", "n")]) { $0.schools[1].tier = "shell" }
    let better = changes(tier, inForce, tier.plan(["a": "m"]))
    #expect(better.rows[0].cause?.kind == .betterTier)
    #expect(better.rows[0].cause?.detail == "tier 2 better for the whole plan")
    let (travel, _, _) = try make([("a", "t", "n")]) {
      $0.policy.fairness.emptyCoreMinutes = 0
      $0.travel = [TravelTime(from: "a", school: "t", minutes: 74)]
    }
    let nearer = changes(travel, inForce, travel.plan(["a": "m"]))
    // 74 minutes count 103, against 10 and 30 for the move.
    #expect(
      nearer.rows[0].cause
        == ChangeCause(
          .betterQuality,
          "3780 s better for the whole plan (own costs: travel -5580, stability +1800)"))
  }

  @Test("A change that makes the plan worse is not explained away")
  func notProven() throws {
    let (instance, inForce, _) = try make([("a", "s", "m")])
    let result = changes(instance, inForce, instance.plan(["a": "n"]))
    #expect(
      result.rows[0].cause
        == ChangeCause(.notProven, "staying would be 1800 better on level 3"))
  }

  @Test("Of an optimal plan no change is ever better undone")
  func property() throws {
    var explained = 0
    for seed in 42_000..<42_600 {
      let tables = RandomCase.tables(seed: seed, students: 6)
      let instance = try Case(tables)
      let inForce = PlanInForce(rows: tables.previous)
      let frozen = FrozenPlan(instance, inForce, .none)
      let best = BruteForce.best(instance).plan
      let result = PlanChanges(instance, from: inForce, to: best, frozen: frozen)
      for row in result.rows where row.kind != .kept {
        #expect(row.cause != nil, "seed \(seed)")
        #expect(row.cause?.kind != .notProven, "seed \(seed): \(row)")
        if row.kind == .moved || row.kind == .newMentor { explained += 1 }
      }
      let students = Set(inForce.rows.map(\.student)).union(
        instance.studentIndices.filter { best[$0] != nil }.map { instance.students[$0].id })
      #expect(Set(result.rows.map(\.student)) == students && result.rows.count == students.count)
    }
    #expect(explained > 50)
  }
}

@Suite("A plan that keeps count")
struct PlanTallyTests {
  @Test("Worth and broken rules are those of the judge after any row of moves")
  func equalsJudge() throws {
    for seed in 43_000..<43_200 {
      let instance = try RandomCase.make(seed: seed)
      var random = SeededRandom(seed: seed)
      var tally = PlanTally(instance, Plan(emptyFor: instance))
      for _ in 0..<30 {
        let student = StudentIndex(random.below(instance.students.count))
        let fitting = instance.mentorIndices.filter { instance.fits(student, $0) }
        tally.move(student, to: random.chance(30) || fitting.isEmpty ? nil : random.pick(fitting))
        let verdict = Judge(instance).verdict(on: tally.plan)
        #expect(tally.worth == verdict.objective, "seed \(seed)")
        let found = Set(instance.mentorIndices.flatMap { tally.breaches(at: $0) })
        let expected = Set(verdict.breaches)
        #expect(found == expected, "seed \(seed)")
        for mentor in instance.mentorIndices {
          #expect(tally.isSound(at: mentor) == tally.breaches(at: mentor).isEmpty, "seed \(seed)")
        }
      }
    }
  }
}
