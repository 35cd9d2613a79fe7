import PlacementDomain
import PlacementSolver
import PlacementTestSupport
import Testing
import WhatIf

@Suite("What counts as a difference")
struct ProvenDifferenceTests {
  private func answer(_ value: [Int], _ bound: [Int]) -> ScenarioAnswer {
    ScenarioAnswer(
      plan: Plan(mentors: []), status: .feasible,
      objective: Objective(unplaced: value[0], tier: value[1], quality: value[2]),
      bound: Objective(unplaced: bound[0], tier: bound[1], quality: bound[2]))
  }

  private func difference(
    _ level: Level, _ old: ScenarioAnswer, _ new: ScenarioAnswer,
    _ change: (inout Policy) -> Void = { _ in }
  ) -> String {
    var policy = Policy()
    change(&policy)
    return ProvenDifference(level, from: old, to: new, Policy(), policy).words
  }

  @Test("Proven values differ by a number, and equal ones by none")
  func exact() {
    let old = answer([5, 3, 900], [5, 3, 900])
    #expect(difference(.unplaced, old, answer([7, 0, 0], [7, 0, 0])) == "+2")
    #expect(difference(.quality, old, answer([5, 3, 800], [5, 3, 800])) == "-100")
    #expect(difference(.tier, old, old) == "0")
  }

  @Test("A difference smaller than the gap of either side is none")
  func gaps() {
    let old = answer([5, 3, 900], [4, 0, 0])
    #expect(difference(.unplaced, old, answer([4, 0, 0], [4, 0, 0])) == "no proven difference")
    #expect(difference(.unplaced, answer([4, 0, 0], [4, 0, 0]), old) == "no proven difference")
    // As good as it looks, but neither is proven.
    #expect(difference(.unplaced, old, old) == "no proven difference")
    #expect(difference(.unplaced, old, answer([3, 0, 0], [2, 0, 0])) == "from -3 to -1")
  }

  @Test("Below a level that is open nothing is known")
  func openAbove() {
    let open = answer([5, 3, 900], [4, 3, 900])
    let closed = answer([5, 9, 100], [5, 9, 100])
    #expect(difference(.tier, open, closed) == "no proven difference")
    #expect(difference(.quality, closed, open) == "no proven difference")
  }

  @Test("Levels weighed by other rules are not compared; rules of who fits where do not matter")
  func otherRules() {
    let old = answer([5, 3, 900], [5, 3, 900])
    func words(_ level: Level, _ change: (inout Policy) -> Void) -> String {
      difference(level, old, old, change)
    }
    #expect(words(.quality) { $0.fairness.stepMinutes = 9 } == "other rules")
    #expect(words(.unplaced) { $0.priority.years = [4: 9] } == "other rules")
    #expect(words(.tier) { $0.tiers.exempt.years = [1] } == "other rules")
    #expect(words(.quality) { $0.travel.excessWeight = 4 } == "other rules")
    #expect(words(.unplaced) { $0.fairness.stepMinutes = 9 } == "0")
    for level in Level.allCases {
      #expect(words(level) { $0.duo.default = .never } == "0")
      #expect(words(level) { $0.travel.maxMinutes = 20 } == "0")
      #expect(words(level) { $0.funding.baseEuro = 20 } == "0")
    }
  }

  @Test("The true difference is never outside what is told", arguments: 0..<60)
  func sound(seed: Int) throws {
    let old = BruteForce.best(try RandomCase.make(seed: seed)).objective
    let new = BruteForce.best(try RandomCase.make(seed: seed + 1_000)).objective
    // What a search might have stopped with: optima with room on both sides.
    func around(_ best: Objective, _ slack: Int) -> ScenarioAnswer {
      var value = best
      var bound = best
      let level = Level.allCases[slack % 3]
      value[level] += slack % 4
      bound[level] = max(0, bound[level] - slack % 5)
      return answer(Level.allCases.map { value[$0] }, Level.allCases.map { bound[$0] })
    }
    let (left, right) = (around(old, seed), around(new, seed * 3 + 1))
    for level in Level.allCases {
      let told = ProvenDifference(level, from: left, to: right, Policy(), Policy())
      guard case .between(let low, let high) = told else { continue }
      #expect((low...high).contains(new[level] - old[level]))
    }
  }
}
