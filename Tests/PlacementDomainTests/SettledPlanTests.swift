import PlacementTestSupport
import Testing

@testable import PlacementDomain

@Suite("A plan without idle changes")
struct SettledPlanTests {
  @Test("Two who changed places for nothing change back")
  func swap() throws {
    let instance = try TinyCase.make(students: 2) { tables in
      tables.mentors[0].capacity = 1
      tables.mentors.append(Mentor(id: "n", school: "s", subjects: ["maths"], capacity: 1))
    }
    let old = instance.plan(["a": "m", "b": "n"])
    let new = instance.plan(["a": "n", "b": "m"])
    #expect(SettledPlan(instance, from: PlanInForce(instance, old), to: new).plan == old)
  }

  @Test("A change that gains something stays")
  func gain() throws {
    let instance = try TinyCase.make(students: 2) { tables in
      tables.mentors[0].capacity = 1
      tables.students[1].priority = 3
    }
    let old = instance.plan(["a": "m"])
    let new = instance.plan(["b": "m"])
    #expect(SettledPlan(instance, from: PlanInForce(instance, old), to: new).plan == new)
  }

  @Test("The plan is never worse and keeps every rule", arguments: 0..<80)
  func random(seed: Int) throws {
    let instance = try RandomCase.make(seed: seed)
    let judge = Judge(instance)
    let best = BruteForce.best(instance)
    // Any plan that keeps the rules may have been in force.
    var plans: [Plan] = []
    BruteForce.forEachPlan(instance) { plan, _ in
      if plans.count < 400 { plans.append(plan) }
    }
    let old = plans[seed * 7 % plans.count]
    let settled = SettledPlan(instance, from: PlanInForce(instance, old), to: best.plan).plan
    let verdict = judge.verdict(on: settled)
    #expect(verdict.isFeasible)
    #expect(verdict.objective == best.objective)
    func changes(_ plan: Plan) -> Int {
      instance.studentIndices.count { old[$0] != nil && plan[$0] != old[$0] }
    }
    #expect(changes(settled) <= changes(best.plan))
    let back = SettledPlan(instance, from: PlanInForce(instance, best.plan), to: old).plan
    #expect(judge.verdict(on: back).isFeasible)
    #expect(judge.objective(of: back) <= judge.objective(of: old))
  }
}
