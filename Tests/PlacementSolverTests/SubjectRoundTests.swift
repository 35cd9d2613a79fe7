import CaseGeneration
import PlacementDomain
import PlacementTestSupport
import Testing

@testable import PlacementSolver

@Suite("Rounds of subjects")
struct SubjectRoundTests {
  /// Half of the students, others for each seed.
  private func some(of tables: SolverTables, _ seed: Int) -> [Int32] {
    var random = SplitMix(seed: UInt64(seed))
    return (0..<Int32(tables.studentCount)).filter { _ in random.below(2) == 0 }
  }

  /// Whoever may come comes, in any order.
  private func anyPlan(of tables: SolverTables, _ seed: Int) -> PlanState {
    var random = SplitMix(seed: UInt64(seed))
    var state = PlanState(tables)
    for _ in 0..<(4 * tables.pairCount) {
      let pair = random.below(tables.pairCount)
      if state.pairOf[Int(tables.pairStudent[pair])] < 0, state.canPlace(pair) { state.place(pair) }
    }
    return state
  }

  @Test(
    "What some students may do beside all others is what the whole case lets them, at the same cost"
  )
  func besideOthers() throws {
    var (moved, withCompanions, kept) = (0, 0, 0)
    for seed in 61_000..<61_400 {
      let solved = try SolvedCase(seed: seed, students: 14, mentors: 9)
      let (whole, plan) = (solved.tables, solved.best.plan)
      let moving = some(of: whole, seed)
      let region = Region(schools: (0..<Int32(whole.schoolCount)).map { $0 }, students: moving)
      let part = RegionTables(whole, region, beside: PlanState(whole, taking: plan))
      #expect(Set(moving).isSubset(of: part.students))
      if part.students.count > moving.count { withCompanions += 1 }
      if part.students.count < whole.studentCount { kept += 1 }
      // Who comes along may be nowhere else.
      for (own, student) in part.students.enumerated() where !moving.contains(student) {
        let pairs = part.tables.pairs(of: own).map { Int(part.pairs[$0]) }
        #expect(pairs.map { whole.pairMentor[$0] } == [plan.mentors[Int(student)]?.position])
      }
      let before = PlanState(part.tables, taking: part.part(of: plan))
      #expect(before.plan == part.part(of: plan), "seed \(seed): the rules of the part")
      let after = anyPlan(of: part.tables, seed)
      var merged = plan
      part.write(after.plan, into: &merged)
      if merged != plan { moved += 1 }
      let verdict = Judge(solved.instance).verdict(on: merged)
      #expect(verdict.isFeasible, "seed \(seed): \(verdict.breaches)")
      for level in Level.allCases {
        let (own, all) = (
          after.objective[level] - before.objective[level],
          verdict.objective[level] - solved.best.objective[level]
        )
        #expect(own == all, "seed \(seed), level \(level)")
      }
    }
    #expect(moved > 100 && withCompanions > 50 && kept > 300, "\(moved) \(withCompanions) \(kept)")
  }

  @Test("Each subject moves once in a round, whole, and with others in the next")
  func groups() throws {
    let generated = try GeneratedCase(students: 300, schools: 20, seed: 1)
    let rounds = SubjectRounds(generated.instance)
    let subjects = generated.instance.students.map(\.subject)
    var seen: Set<Set<Set<Int32>>> = []
    for round in 0..<6 {
      let groups = rounds.groups(round, regions: 1)
      #expect(groups == rounds.groups(round, regions: 1))
      #expect(groups.count > 2)
      #expect(groups.map(\.count).reduce(0, +) == subjects.count)
      for subject in Set(subjects) {
        let own = subjects.indices.filter { subjects[$0] == subject }.map(Int32.init)
        #expect(groups.count { !$0.isDisjoint(with: own) } == 1, "\(subject)")
      }
      seen.insert(Set(groups))
      // The largest subject is no more than a part in each region, and no region is the whole case.
      let size = rounds.cut(round).size
      #expect(size > 0 && Double(size) <= 0.6 * Double(subjects.count))
    }
    #expect(seen.count == 6)
    #expect(rounds.groups(0, regions: 2).count < rounds.groups(0, regions: 1).count)
  }

  @Test("Of one subject regions are as small as parts are")
  func oneSubject() throws {
    var tables = CaseGenerator.generate(GeneratorOptions(students: 160, schools: 12, seed: 2))
    for student in tables.students.indices { tables.students[student].subject = "history" }
    let rounds = SubjectRounds(try Case(tables))
    #expect(rounds.cut(0).size == 20)
    #expect(rounds.groups(0, regions: 8) == [Set(0..<160)])
  }

  @Test("Subject by subject a plan gets better, and breaks no rule", arguments: 1...3)
  func plans(seed: Int) throws {
    let generated = try GeneratedCase(
      students: 160, schools: 15, seed: seed, strangers: seed % 2, isKnotty: true)
    let plans = try [1, 2].map { threads in
      var session = try generated.surveyed(threads: threads).session
      let first = session.incumbent.objective
      session.visitSubjects(0, programSolver)
      #expect(session.incumbent.objective == first, "not before a round of regions")
      session.visitRegions(RegionCut(size: 40, share: 0.5), programSolver)
      let start = session.incumbent.objective
      for round in 0..<2 {
        let before = session.incumbent.objective
        session.visitSubjects(round, programSolver)
        #expect(session.incumbent.objective <= before, "seed \(seed)")
      }
      #expect(session.incumbent.objective < start, "seed \(seed)")
      generated.expectSound(session, "seed \(seed)")
      return session.incumbent.plan
    }
    #expect(plans[0] == plans[1])
  }

  @Test("On small cases under every rule no plan breaks one, nor is better than the best")
  func smallCases() throws {
    var better = 0
    for seed in 62_000..<62_100 {
      let solved = try SolvedCase(seed: seed, students: 14, mentors: 9)
      guard solved.hasPairs else { continue }
      var session = solved.session()
      session.begin()
      _ = try session.look(noLimits)
      session.overview?.survey.settle()
      let start = session.incumbent.objective
      session.visitSubjects(seed, programSolver)
      #expect(session.incumbent.objective >= solved.best.objective, "seed \(seed)")
      #expect(session.incumbent.objective <= start, "seed \(seed)")
      #expect(session.result(solver: "").remark == nil, "seed \(seed)")
      if session.incumbent.objective < start { better += 1 }
    }
    #expect(better > 0)
  }
}
