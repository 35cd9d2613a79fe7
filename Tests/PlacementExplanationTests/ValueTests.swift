import PlacementDomain
import PlacementSolver
import PlacementTestSupport
import Scenarios
import Testing

@testable import PlacementExplanation

@Suite("What a slot is worth")
struct ValueTests {
  private func change(
    _ inquiry: Inquiry, _ changes: [CaseChange]
  ) throws -> LevelChange {
    let changed = try CaseVariant(of: inquiry.instance, inquiry.tables, changes).instance
    return inquiry.change(to: BruteForce.best(changed).objective)
  }

  @Test(
    "On a hundred cases each gain and each loss is what solving the changed case from scratch says")
  func fromScratch() throws {
    var losses = 0
    for seed in 130_000..<130_100 {
      let inquiry = try inquiry(seed: seed, students: 5)
      let values = SlotValuer(inquiry, resolver, limits: noLimits).values(top: 4)
      for value in values {
        let mentor = Mentor(
          id: "new-mentor", school: value.school, subjects: [value.subject], capacity: 1)
        #expect(
          try value.gain.change == change(inquiry, [.addMentors([mentor])]), "seed \(seed)")
        #expect(value.gain.isExact, "seed \(seed)")
        let own = inquiry.instance.mentors.filter {
          $0.school == value.school && $0.subjects.contains(value.subject) && $0.capacity > 0
        }
        let worst = try own.map { try change(inquiry, [.slots(-1, atMentor: $0.id)]) }.max()
        #expect(value.loss?.change == worst, "seed \(seed)")
        losses += own.isEmpty ? 0 : 1
      }
    }
    #expect(losses > 50)
  }

  @Test(
    "In larger cases, too, each gain and loss is what a solve of the changed case says that starts from nothing"
  )
  func fromNothing() throws {
    var proven = 0
    for seed in 133_000..<133_020 {
      let inquiry = try inquiry(RandomCase.tables(seed: seed, students: 40, mentors: 14))
      let thorough = Resolver(programSolver, limits: noLimits, effort: .thorough)
      for value in SlotValuer(inquiry, thorough, limits: noLimits).values(top: 3) {
        let mentor = Mentor(
          id: "new-mentor", school: value.school, subjects: [value.subject], capacity: 1)
        #expect(
          try value.gain.change == solved(inquiry, [.addMentors([mentor])]), "seed \(seed)")
        if let loss = value.loss, let mentor = loss.mentor {
          #expect(
            try loss.change == solved(inquiry, [.slots(-1, atMentor: mentor)]), "seed \(seed)")
        }
        proven += value.gain.isExact ? 1 : 0
      }
    }
    #expect(proven > 40)
  }

  /// The change that solving the changed case makes, without anything that is known of the case at hand.
  private func solved(_ inquiry: Inquiry, _ changes: [CaseChange]) throws -> LevelChange {
    let changed = try CaseVariant(of: inquiry.instance, inquiry.tables, changes).instance
    let result = PlacementEngine(programSolver: programSolver).solve(
      changed, PairTable(changed), SolveOptions(limits: noLimits))
    return inquiry.change(to: result.objective)
  }

  @Test("The best slot of all stands first, whatever the prices say")
  func ranking() throws {
    for seed in 131_000..<131_050 {
      let inquiry = try inquiry(seed: seed, students: 5)
      let instance = inquiry.instance
      let told = SlotValuer(inquiry, resolver, limits: noLimits).values(top: 6)
      var best = LevelChange.none
      for school in instance.schools {
        for subject in Set(instance.students.map(\.subject)) {
          let mentor = Mentor(id: "new-mentor", school: school.id, subjects: [subject])
          best = min(best, try change(inquiry, [.addMentors([mentor])]))
        }
      }
      #expect(min(told.first?.gain.change ?? .none, .none) == best, "seed \(seed)")
      #expect(told.map(\.gain.change) == told.map(\.gain.change).sorted(), "seed \(seed)")
    }
  }

  @Test("Grouped by subject, each subject has its best slot once")
  func grouping() throws {
    let inquiry = try inquiry(
      TinyCase.tables(students: 3) { tables in
        tables.schools.append(
          School(id: "far", location: Coordinate(latitude: 52.2, longitude: 5.3)))
        tables.students.append(
          Student(id: "z", subject: "history", year: 2, home: TinyCase.center))
      })
    let values = SlotValuer(inquiry, resolver, limits: noLimits).values(per: .subject)
    #expect(values.map(\.subject) == ["history", "maths"])
    #expect(values.map(\.school) == ["s", "s"])
    #expect(values[0].gain.change.unplaced == -1)
    #expect(values[0].loss == nil)
    #expect(values[1].gain.change.unplaced == -1)
    #expect(values[1].loss?.change.unplaced == 1)
  }

  @Test("Bottlenecks are too large for every plan, and each holds somebody without a place")
  func bottlenecks() throws {
    var count = 0
    for seed in 132_000..<132_150 {
      let inquiry = try inquiry(seed: seed)
      let instance = inquiry.instance
      let told = BottleneckSearch(inquiry).bottlenecks()
      var covered: Set<String> = []
      for set in told.sets {
        count += 1
        let members = instance.studentIndices.filter {
          set.students.contains(instance.students[$0].id)
        }
        BruteForce.forEachPlan(instance) { plan, _ in
          #expect(members.count { plan[$0] != nil } <= set.mostPlaced, "seed \(seed)")
        }
        #expect(set.mostPlaced < set.students.count, "seed \(seed)")
        #expect(!set.unplaced.isEmpty, "seed \(seed)")
        covered.formUnion(set.unplaced)
      }
      let waiting = instance.studentIndices.filter { student in
        inquiry.plan[student] == nil
          && instance.mentorIndices.contains { instance.fits(student, $0) }
      }.map { instance.students[$0].id }
      #expect(covered.union(told.unexplained) == Set(waiting), "seed \(seed)")
      #expect(covered.isDisjoint(with: told.unexplained), "seed \(seed)")
    }
    #expect(count > 30)
  }

  @Test("Fourteen near one school compete for nine slots, although nine others from afar hold them")
  func localBottleneck() throws {
    let inquiry = try inquiry(
      TinyCase.tables { tables in
        tables.mentors[0].capacity = 9
        tables.schools.append(
          School(id: "far", location: Coordinate(latitude: 52.09, longitude: 5.6)))
        tables.mentors.append(Mentor(id: "n", school: "far", subjects: ["maths"], capacity: 5))
        tables.students = (0..<14).map {
          Student(
            id: "near\($0 + 10)", subject: "maths", year: 2, home: TinyCase.center, maxMinutes: 30)
        }
        tables.students += (0..<9).map {
          Student(
            id: "between\($0)", subject: "maths", year: 3,
            home: Coordinate(latitude: 52.09, longitude: 5.4), priority: 5)
        }
      })
    let told = BottleneckSearch(inquiry).bottlenecks()
    let first = try #require(told.sets.first)
    #expect(first.students.count == 14)
    #expect(first.slots == 9)
    #expect(first.mostPlaced == 9)
    #expect(first.schools == ["s"])
    #expect(told.unexplained.isEmpty)
  }
}
