import PlacementDomain
import PlacementTestSupport
import Testing

@testable import PlacementExplanation

@Suite("Who would move")
struct MoveTrimmerTests {
  @Test("Two who only change places for nothing stay where they are")
  func exchange() throws {
    let inquiry = try inquiry(
      TinyCase.tables(students: 3) { tables in
        tables.mentors[0].capacity = 1
        tables.mentors.append(Mentor(id: "n", school: "s", subjects: ["maths"]))
        tables.mentors.append(Mentor(id: "o", school: "s", subjects: ["maths"], capacity: 0))
      })
    let instance = inquiry.instance
    var plan = inquiry.plan
    let placed = instance.studentIndices.filter { plan[$0] != nil }
    (plan[placed[0]], plan[placed[1]]) = (plan[placed[1]], plan[placed[0]])
    let trimmer = MoveTrimmer(inquiry)
    #expect(trimmer.trimmed(plan, keeping: nil) == inquiry.plan)
    #expect(trimmer.trimmed(plan, keeping: placed[0]) == plan)
  }

  @Test("A trimmed plan keeps every rule, is no worse, and has no more moves")
  func sound() throws {
    var spared = 0
    for seed in 140_000..<140_060 {
      let inquiry = try inquiry(seed: seed)
      let judge = Judge(inquiry.instance)
      let trimmer = MoveTrimmer(inquiry)
      func moves(_ plan: Plan) -> Int {
        inquiry.instance.studentIndices.count { plan[$0] != inquiry.plan[$0] }
      }
      BruteForce.forEachPlan(inquiry.instance) { plan, worth in
        let trimmed = trimmer.trimmed(plan, keeping: nil)
        #expect(judge.verdict(on: trimmed).isFeasible, "seed \(seed)")
        #expect(judge.objective(of: trimmed) <= worth, "seed \(seed)")
        #expect(moves(trimmed) <= moves(plan), "seed \(seed)")
        spared += moves(plan) - moves(trimmed)
      }
    }
    #expect(spared > 100)
  }
}
