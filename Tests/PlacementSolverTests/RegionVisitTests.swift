import GLPKBackend
import PlacementDomain
import PlacementTestSupport
import Testing

@testable import PlacementSolver

@Suite("Visits of regions")
struct RegionVisitTests {
  private static let cut = RegionCut(size: 40, share: 0.5)

  @Test("Region by region the plan gets better, and breaks no rule", arguments: 1...4)
  func plans(seed: Int) throws {
    let generated = try GeneratedCase(students: 160, schools: 15, seed: seed, strangers: seed % 2)
    var (session, survey) = try generated.surveyed()
    let start = session.incumbent.objective
    session.visitRegions(Self.cut, survey, GLPKSolver())
    let first = session.incumbent.objective
    #expect(first < start, "seed \(seed)")
    survey.settle()
    for share in [0.5, 0.3] {
      let before = session.incumbent.objective
      session.visitRegions(RegionCut(size: 60, share: share), survey, GLPKSolver())
      #expect(session.incumbent.objective <= before, "seed \(seed)")
    }
    // A merged plan that broke a rule would be worth a remark.
    let result = session.result(solver: "")
    #expect(result.remark == nil, "seed \(seed): \(result.remark ?? "")")
    let verdict = Judge(generated.instance).verdict(on: result.plan)
    #expect(verdict.isFeasible && verdict.objective == result.objective, "seed \(seed)")
  }

  @Test(
    "Cuts of the regions raise the bound of the whole, and not above the optimum", arguments: 1...4)
  func cuts(seed: Int) throws {
    let generated = try GeneratedCase(
      students: 120, schools: 12, seed: seed, strangers: 3 * (seed % 2))
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
    let best = solve(generated.instance)
    #expect(best.status == .optimal, "seed \(seed)")
    let value = weights.value(of: best.objective)
    #expect(before < after && after <= value, "seed \(seed): \(before), \(after), \(value)")
  }

  @Test("Whatever the cut, the cuts of the regions cut off no plan of the whole")
  func cutsOfSmallCases() throws {
    var (several, taken) = (0, 0)
    try SolvedCase.forEach(33_000..<33_300) { seed, solved, exact in
      let best = solved.weights.value(of: solved.best.objective)
      var session = solved.session()
      let survey = RegionSurvey(solved.tables, solved.weights)
      let cut = RegionCut(size: 2, share: 0.4)
      let regions = RegionMaker(solved.tables, likely: survey.likely, homes: survey.homes)
        .regions(cut)
      if regions.count > 1 { several += 1 }
      let found = session.visitRegions(cut, survey, GLPKSolver())
      #expect(session.incumbent.objective >= solved.best.objective, "seed \(seed)")
      #expect(session.result(solver: "").remark == nil, "seed \(seed)")
      // Against the exact relaxation no slack hides a cut that goes too far.
      try exact.take(found)
      taken += exact.cuts.count
      try exact.optimise(noLimits)
      #expect(exact.outcome?.termination == .proven, "seed \(seed)")
      let bound = try #require(exact.provenBound()) + exact.offset
      #expect(bound <= best, "seed \(seed)")
    }
    #expect(several > 50 && taken > 10, "\(several), \(taken)")
  }

  @Test("One thread and two visit alike")
  func threads() throws {
    let generated = try GeneratedCase(students: 120, schools: 12, seed: 6)
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
