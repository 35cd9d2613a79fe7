import PlacementDomain
import PlacementTestSupport
import Testing

@testable import PlacementExplanation

@Suite("Other places of a student")
struct PlaceTests {
  /// All answers of some seeds: the case, the student, the place.
  private func forEachPlace(
    _ seeds: Range<Int>, depth: Int,
    _ check: (Inquiry, StudentIndex, MentorIndex, OtherPlace, Int) -> Void
  ) throws {
    for seed in seeds {
      let inquiry = try inquiry(seed: seed)
      let explainer = StudentExplainer(inquiry, resolver, depth: depth)
      for student in inquiry.instance.studentIndices {
        for place in explainer.places(of: student) {
          let mentor = try #require(
            inquiry.instance.mentorIndices.first {
              inquiry.instance.mentors[$0].id == place.place.mentor
            })
          check(inquiry, student, mentor, place, seed)
        }
      }
    }
  }

  @Test("With everyone else re-optimised each place costs what brute force says, proven")
  func reoptimised() throws {
    try forEachPlace(100_000..<100_100, depth: .max) { inquiry, student, mentor, place, seed in
      let best = bestWorth(inquiry.instance) { $0[student] == mentor }
      let expected = best.map { inquiry.change(to: $0) }
      #expect(place.reoptimised?.known == expected, "seed \(seed)")
      #expect(place.reoptimised?.isExact ?? true, "seed \(seed)")
      #expect(place.isImpossible == (expected == nil), "seed \(seed)")
    }
  }

  @Test("A swap is the best plan in which she and at most one other student move")
  func swap() throws {
    try forEachPlace(101_000..<101_100, depth: 0) { inquiry, student, mentor, place, seed in
      var alone: Objective?
      var best: Objective?
      BruteForce.forEachPlan(inquiry.instance) { plan, worth in
        guard plan[student] == mentor else { return }
        let others = inquiry.instance.studentIndices.count {
          $0 != student && plan[$0] != inquiry.plan[$0]
        }
        if others == 0 { alone = worth }
        if others <= 1, best.map({ worth < $0 }) ?? true { best = worth }
      }
      #expect(
        place.swap?.change == (alone ?? best).map { inquiry.change(to: $0) }, "seed \(seed)")
    }
  }

  @Test("Every mentor of the subject is a place, an obstacle or where she stands")
  func complete() throws {
    for seed in 102_000..<102_050 {
      let inquiry = try inquiry(seed: seed)
      let instance = inquiry.instance
      for student in instance.studentIndices {
        let explainer = StudentExplainer(inquiry, resolver, depth: 0)
        let mentors = instance.mentors.filter {
          $0.subjects.contains(instance.students[student].subject)
        }.map(\.id)
        let all =
          explainer.places(of: student).map(\.place.mentor)
          + explainer.obstacles(of: student).map(\.place.mentor)
          + [inquiry.plan[student].map { instance.mentors[$0].id }].compactMap { $0 }
        #expect(all.sorted() == mentors.sorted(), "seed \(seed)")
        #expect(
          explainer.obstacles(of: student).allSatisfy { !$0.conditions.isEmpty }, "seed \(seed)")
      }
    }
  }
}
