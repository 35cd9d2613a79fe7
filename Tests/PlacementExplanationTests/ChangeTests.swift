import PlacementDomain
import PlacementSolver
import PlacementTestSupport
import Scenarios
import Testing

@testable import PlacementExplanation

@Suite("The smallest changes that would place a student")
struct ChangeTests {
  private struct Answer {
    /// The best plan of the changed case, and the best with the student in it.
    var best: Objective
    var placing: Objective?
  }

  private func fromScratch(
    _ inquiry: Inquiry, _ candidate: ChangeCandidate, _ student: StudentIndex
  ) throws -> Answer {
    let changed = try CaseVariant(of: inquiry.instance, inquiry.tables, candidate.changes).instance
    return Answer(
      best: try #require(bestWorth(changed)), placing: bestWorth(changed) { $0[student] != nil })
  }

  @Test(
    "On a hundred cases each change is told when solving from scratch says so, and with that effect"
  )
  func fromScratch() throws {
    var (told, pinned, refused) = (0, 0, 0)
    for seed in 120_000..<120_100 {
      let inquiry = try inquiry(seed: seed)
      for student in inquiry.instance.studentIndices where inquiry.plan[student] == nil {
        let search = ChangeSearch(inquiry, resolver, student)
        let candidates = ChangeCandidates(inquiry, student)
        for candidate in candidates.byKind.flatMap({ $0 }) + candidates.travel {
          let answer = try fromScratch(inquiry, candidate, student)
          let needsPin = answer.placing != answer.best
          let isEnough =
            answer.placing?.unplaced == answer.best.unplaced
            && answer.best.unplaced < inquiry.worth.unplaced
          let change = search.verified(candidate)
          #expect((change != nil) == (!needsPin || isEnough), "seed \(seed), \(candidate)")
          guard let change, let placing = answer.placing else {
            refused += 1
            continue
          }
          told += 1
          pinned += needsPin ? 1 : 0
          #expect(change.needsPin == needsPin, "seed \(seed), \(candidate)")
          #expect(
            change.effect.known == inquiry.change(to: placing), "seed \(seed), \(candidate)")
          #expect(change.effect.isExact, "seed \(seed), \(candidate)")
        }
      }
    }
    #expect(told > 100)
    #expect(pinned > 5)
    #expect(refused > 10)
  }

  @Test(
    "In larger cases, too, each change has the effect that a solve says that starts from nothing")
  func fromNothing() throws {
    var told = 0
    for seed in 122_000..<122_010 {
      let inquiry = try inquiry(RandomCase.tables(seed: seed, students: 40, mentors: 14))
      let thorough = Resolver(programSolver, limits: noLimits, effort: .thorough)
      let prepared = thorough.prepared(inquiry)
      #expect(prepared.memory != nil)
      for student in inquiry.instance.studentIndices.filter({ inquiry.plan[$0] == nil }).prefix(2) {
        for (effort, search) in [
          ("thorough", ChangeSearch(prepared, thorough, student)),
          ("quick", ChangeSearch(prepared, resolver, student)),
        ] {
          let candidates = ChangeCandidates(prepared, student)
          for candidate in candidates.byKind.flatMap({ $0.prefix(1) }) {
            guard let change = search.verified(candidate), !change.needsPin else { continue }
            told += 1
            let changed = try CaseVariant(
              of: inquiry.instance, inquiry.tables, candidate.changes
            ).instance
            let best = PlacementEngine(programSolver: programSolver).solve(
              changed, PairTable(changed), SolveOptions(limits: noLimits)
            ).objective
            if change.effect.isExact {
              #expect(change.effect.known == inquiry.change(to: best), "\(effort), seed \(seed)")
            } else {
              #expect(change.effect.known >= inquiry.change(to: best), "\(effort), seed \(seed)")
              #expect(effort == "quick", "seed \(seed)")
            }
          }
        }
      }
    }
    #expect(told > 10)
  }

  @Test("A student whom only a forbid keeps out is told that it may fall away")
  func forbid() throws {
    let inquiry = try inquiry(
      TinyCase.tables(students: 1) { tables in
        tables.decisions = [Decision(student: "a", school: "s", kind: .forbid)]
      })
    let changes = ChangeSearch(inquiry, resolver, StudentIndex(0)).changes()
    let change = try #require(changes.first { $0.kind == .unforbid })
    #expect(change.school == "s")
    #expect(change.place.school == "s")
    #expect(change.effect.known.unplaced == -1)
  }

  @Test("No fewer minutes than told would place the student")
  func fewestMinutes() throws {
    var count = 0
    for seed in 121_000..<121_100 {
      let inquiry = try inquiry(seed: seed)
      for student in inquiry.instance.studentIndices where inquiry.plan[student] == nil {
        let changes = ChangeSearch(inquiry, resolver, student).changes()
        guard let travel = changes.first(where: { $0.kind == .travel }), let minutes = travel.amount
        else { continue }
        count += 1
        let limit = Double(inquiry.instance.travelLimits[student]) / 60
        for fewer in 1..<max(2, minutes) where fewer < minutes {
          let candidate = ChangeCandidate(
            .travel,
            [
              .travelLimit(
                limit + Double(fewer), ofStudent: inquiry.instance.students[student].id)
            ])
          let answer = try fromScratch(inquiry, candidate, student)
          #expect(answer.placing != answer.best, "seed \(seed)")
        }
      }
    }
    #expect(count > 5)
  }
}
