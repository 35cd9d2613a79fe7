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
    let generated = try GeneratedCase(students: 180, schools: 15, seed: seed, strangers: seed % 2)
    var (session, survey) = try generated.surveyed()
    let start = session.incumbent.objective
    session.visitRegions(Self.cut, .plans, survey, GLPKSolver())
    let first = session.incumbent.objective
    #expect(first < start, "seed \(seed)")
    survey.settle()
    for share in [0.5, 0.3] {
      let before = session.incumbent.objective
      session.visitRegions(RegionCut(size: 60, share: share), .plans, survey, GLPKSolver())
      #expect(session.incumbent.objective <= before, "seed \(seed)")
    }
    // A merged plan that broke a rule would be worth a remark.
    let result = session.result(solver: "")
    #expect(result.remark == nil, "seed \(seed)")
    let verdict = Judge(generated.instance).verdict(on: result.plan)
    #expect(verdict.isFeasible && verdict.objective == result.objective, "seed \(seed)")
    #expect(result.status != .fallback)
  }

  @Test("The bounds of the regions add up to one of the whole, and a good one", arguments: 1...5)
  func bounds(seed: Int) throws {
    // With students who fit nowhere, who are in no region and count all the same.
    let generated = try GeneratedCase(
      students: 120, schools: 12, seed: seed, strangers: 3 * (seed % 2))
    let (surveyed, survey) = try generated.surveyed()
    let weights = surveyed.combinedWeights
    let approximate = try #require(surveyed.combinedBound)
    var session = generated.session()
    session.visitRegions(Self.cut, .bound, survey, GLPKSolver())
    let bound = try #require(session.weightedBounds[weights])
    // Prices are rounded to whole units.
    #expect(bound >= approximate - generated.tables.studentCount, "seed \(seed)")
    let best = solve(generated.instance)
    #expect(best.status == .optimal, "seed \(seed)")
    #expect(bound <= weights.value(of: best.objective), "seed \(seed)")
  }

  @Test("Whatever the prices and the cut, no bound lies above the best plan")
  func boundsOfSmallCases() throws {
    var several = 0
    try SolvedCase.forEach(33_000..<33_200) { seed, solved, _ in
      let best = solved.weights.value(of: solved.best.objective)
      var surveyed = solved.session()
      let first = RegionSurvey(solved.tables, solved.weights)
      let relaxation = try surveyed.approach(from: first.likely, noLimits)
      for survey in [first, RegionSurvey(relaxation, solved.weights)] {
        let cut = RegionCut(size: 2, share: 0.4)
        let count = RegionMaker(solved.tables, likely: survey.likely, homes: survey.homes)
          .regions(cut).count
        if count > 1 { several += 1 }
        var session = solved.session()
        session.visitRegions(cut, .bound, survey, GLPKSolver())
        let bound = try #require(session.weightedBounds[survey.weights], "seed \(seed)")
        #expect(bound <= best, "seed \(seed)")
        session.visitRegions(cut, .plans, survey, GLPKSolver())
        #expect(session.incumbent.objective >= solved.best.objective, "seed \(seed)")
        #expect(session.result(solver: "").remark == nil, "seed \(seed)")
      }
    }
    #expect(several > 50, "\(several)")
  }

  @Test("One thread and two visit alike")
  func threads() throws {
    let generated = try GeneratedCase(students: 160, schools: 14, seed: 6)
    let answers = try [1, 2].map { threads in
      var (session, survey) = try generated.surveyed(threads: threads)
      for task in [RegionTask.plans, .bound] {
        session.visitRegions(Self.cut, task, survey, GLPKSolver())
      }
      return (session.incumbent.plan, session.weightedBounds, survey.prices)
    }
    #expect(answers[0].0 == answers[1].0)
    #expect(answers[0].1 == answers[1].1)
    #expect(answers[0].2 == answers[1].2)
  }
}
