import PlacementDomain
import PlacementTestSupport
import Testing

@Suite("The tools of the tests")
struct BruteForceTests {
  @Test("Brute force places the heavier of two students in the only slot")
  func heavierFirst() throws {
    let instance = try TinyCase.make(students: 2) { tables in
      tables.mentors[0].capacity = 1
      tables.students[1].priority = 5
    }
    let (plan, objective) = BruteForce.best(instance)
    #expect(objective.unplaced == 1)
    #expect(plan.mentors[0] == nil && plan.mentors[1] != nil)
  }

  @Test("Brute force pairs two first-years in one slot")
  func pairs() throws {
    let instance = try TinyCase.make(students: 2) { tables in
      tables.mentors[0].capacity = 1
      for position in 0..<2 { tables.students[position].year = 1 }
    }
    #expect(BruteForce.best(instance).objective.unplaced == 0)
  }

  @Test("Random cases use every rule somewhere")
  func everyRule() throws {
    var seen: Set<String> = []
    for seed in 0..<300 {
      let instance = try RandomCase.make(seed: seed)
      if instance.pins.contains(where: { $0 != nil }) { seen.insert("pin") }
      if instance.forbids.contains(where: { !$0.isEmpty }) { seen.insert("forbid") }
      for rule in instance.duoRules { seen.insert(rule.rawValue) }
      if instance.schools.contains(where: { $0.minStudents > 1 }) { seen.insert("minimum") }
      if instance.partnerships.contains(where: { $0.maxGuests != nil }) { seen.insert("guests") }
      if !instance.policy.needs.hard.isEmpty { seen.insert("needs") }
      seen.insert(instance.policy.tiers.mode.rawValue)
      seen.insert(instance.policy.employer.rule.rawValue)
      seen.insert(instance.policy.history.repeatSchool.rawValue)
    }
    #expect(seen.count == 12)
  }
}
