import GLPKBackend
import PlacementDomain
import PlacementTestSupport
import Testing

@testable import PlacementSolver

@Suite("Visits of regions")
struct RegionVisitTests {
  private static let cut = RegionCut(size: 40, share: 0.5)

  @Test("Region by region the plan gets better, and breaks no rule", arguments: 1...3)
  func plans(seed: Int) throws {
    let generated = try GeneratedCase(
      students: 160, schools: 15, seed: seed, strangers: seed % 2, isKnotty: true)
    var (session, survey) = try generated.surveyed()
    let start = session.incumbent.objective
    session.visitRegions(Self.cut, survey, GLPKSolver())
    #expect(session.incumbent.objective <= start, "seed \(seed)")
    survey.settle()
    for share in [0.5, 0.3] {
      let before = session.incumbent.objective
      session.visitRegions(RegionCut(size: 60, share: share), survey, GLPKSolver())
      #expect(session.incumbent.objective <= before, "seed \(seed)")
    }
    #expect(session.incumbent.objective < start, "seed \(seed)")
    // A merged plan that broke a rule would be worth a remark.
    let result = session.result(solver: "")
    #expect(result.remark == nil, "seed \(seed): \(result.remark ?? "")")
    let verdict = Judge(generated.instance).verdict(on: result.plan)
    #expect(verdict.isFeasible && verdict.objective == result.objective, "seed \(seed)")
  }

  @Test(
    "Cuts of the regions raise the bound of the whole, and not above a plan")
  func cuts() throws {
    var raised = 0
    for seed in 1...4 {
      let generated = try GeneratedCase(
        students: 120, schools: 12, seed: seed, strangers: 3 * (seed % 2), isKnotty: true)
      var session = generated.session()
      let weights = session.combinedWeights
      var relaxation = try session.approach(
        from: RegionSurvey(generated.tables, weights).likely, noLimits)
      let survey = RegionSurvey(relaxation)
      let before = try #require(session.combinedBound)
      let found = session.visitRegions(Self.cut, survey, GLPKSolver())
      #expect(Set(found.map(\.number)).count == found.count && !found.isEmpty)
      try relaxation.take(found)
      #expect(relaxation.cuts.count * 10 >= found.count * 9, "seed \(seed)")
      try session.approach(at: .combined, &relaxation, noLimits)
      let after = try #require(relaxation.provenBound()) + relaxation.offset
      let value = weights.value(of: session.incumbent.objective)
      #expect(after <= value, "seed \(seed)")
      if after > before { raised += 1 }
    }
    #expect(raised >= 2, "\(raised)")
  }

  @Test("Whatever the cut, the cuts of the regions cut off no plan of the whole")
  func cutsOfSmallCases() throws {
    var (several, taken, mended) = (0, 0, 0)
    for seed in 33_000..<33_100 {
      let instance = try RandomCase.make(seed: seed, students: 14, mentors: 9)
      let best = solve(instance)
      #expect(best.status == .optimal)
      var session = SolveSession(
        instance, PairTable(instance), SolveOptions(limits: noLimits))
      let (tables, weights) = (session.tables, session.combinedWeights)
      guard tables.pairCount > 0 else { continue }
      session.begin()
      let survey = RegionSurvey(tables, weights)
      let cut = RegionCut(size: 4, share: 0.4)
      let regions = RegionMaker(tables, likely: survey.likely, homes: survey.homes).regions(cut)
      if regions.count > 1 { several += 1 }
      for region in regions.map({ RegionTables(tables, $0) }) {
        // Who comes from elsewhere is missing where a duo or a minimum asks for her.
        let part = region.part(of: best.plan)
        let own = SolveSession(region.tables, weights, session.options, start: part).incumbent
        let state = PlanState(region.tables, taking: own.plan)
        #expect(state.plan == own.plan && state.objective == own.objective, "seed \(seed)")
        if own.plan != part { mended += 1 }
      }
      let found = session.visitRegions(cut, survey, GLPKSolver())
      #expect(session.incumbent.objective >= best.objective, "seed \(seed)")
      #expect(session.result(solver: "").remark == nil, "seed \(seed)")
      // Against the exact relaxation no slack hides a cut that goes too far.
      var exact = try PairRelaxation(tables, weights, pairs: [], GLPKSolver())
      try exact.optimise(isStart: true, noLimits)
      let before = try #require(exact.outcome).objective
      try exact.take(found)
      taken += exact.cuts.count
      try exact.optimise(noLimits)
      let outcome = try #require(exact.outcome)
      #expect(outcome.termination == .proven, "seed \(seed)")
      #expect(outcome.objective >= before - 1e-6 * abs(before), "seed \(seed)")
      let bound = try #require(exact.provenBound()) + exact.offset
      #expect(bound <= weights.value(of: best.objective), "seed \(seed)")
    }
    #expect(several > 20 && taken > 10 && mended > 0, "\(several), \(taken), \(mended)")
  }

  @Test("One thread and two visit alike")
  func threads() throws {
    let generated = try GeneratedCase(students: 120, schools: 12, seed: 6, isKnotty: true)
    let answers = try [1, 2].map { threads in
      var (session, survey) = try generated.surveyed(threads: threads)
      let cuts = session.visitRegions(Self.cut, survey, GLPKSolver())
      return (session.incumbent.plan, cuts, survey.prices)
    }
    #expect(answers[0].0 == answers[1].0)
    #expect(answers[0].1 == answers[1].1 && !answers[0].1.isEmpty)
    #expect(answers[0].2 == answers[1].2)
  }
}
