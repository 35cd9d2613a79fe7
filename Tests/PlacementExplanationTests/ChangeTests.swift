import PlacementDomain
import PlacementTestSupport
import Scenarios
import Testing

@testable import PlacementExplanation

@Suite("The smallest changes that would place a student")
struct ChangeTests {
  /// Whether a best plan of the changed case has the student in it, and what the best is worth: plan by plan.
  private func fromScratch(
    _ inquiry: Inquiry, _ candidate: ChangeCandidate, _ student: StudentIndex
  ) throws -> (places: Bool, best: Objective) {
    let changed = try CaseVariant(of: inquiry.instance, inquiry.tables, candidate.changes).instance
    let best = try #require(bestWorth(changed))
    return (bestWorth(changed) { $0[student] != nil } == best, best)
  }

  @Test(
    "On a hundred cases each change is told exactly when solving from scratch says so, with that effect"
  )
  func fromScratch() throws {
    var told = 0
    var refused = 0
    for seed in 120_000..<120_100 {
      let inquiry = try inquiry(seed: seed)
      for student in inquiry.instance.studentIndices where inquiry.plan[student] == nil {
        let search = ChangeSearch(inquiry, resolver, student)
        let candidates = ChangeCandidates(inquiry, student)
        for candidate in candidates.byKind.flatMap({ $0 }) + candidates.travel {
          let (places, best) = try fromScratch(inquiry, candidate, student)
          let change = search.verified(candidate)
          #expect((change != nil) == places, "seed \(seed), \(candidate)")
          guard let change else {
            refused += 1
            continue
          }
          told += 1
          #expect(change.effect.known == inquiry.change(to: best), "seed \(seed), \(candidate)")
          #expect(change.effect.isExact, "seed \(seed), \(candidate)")
        }
      }
    }
    #expect(told > 100)
    #expect(refused > 10)
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
          #expect(try !fromScratch(inquiry, candidate, student).places, "seed \(seed)")
        }
      }
    }
    #expect(count > 5)
  }
}
