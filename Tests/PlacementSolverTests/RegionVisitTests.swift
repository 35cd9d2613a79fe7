import IntegerProgramming
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
    var session = try generated.surveyed().session
    let start = session.incumbent.objective
    session.visitRegions(Self.cut, programSolver)
    #expect(session.incumbent.objective <= start, "seed \(seed)")
    #expect(session.overview?.survey.isSettled == true)
    for share in [0.5, 0.3] {
      let before = session.incumbent.objective
      session.visitRegions(RegionCut(size: 60, share: share), programSolver)
      #expect(session.incumbent.objective <= before, "seed \(seed)")
    }
    #expect(session.incumbent.objective < start, "seed \(seed)")
    generated.expectSound(session, "seed \(seed)")
  }

  @Test("Rounds go on from one to the next, and none begins once the search is stopped")
  func inTurn() throws {
    let generated = try GeneratedCase(students: 100, schools: 10, seed: 1)
    let stop = Switch()
    let limits = SearchLimits(now: { 0 }, isCancelled: { stop.isOn })
    var session = SolveSession(
      generated.instance, generated.pairs, SolveOptions(threads: 1, limits: limits))
    _ = try session.look(noLimits)
    var times = RoundTimes()
    stop.isOn = true
    try session.visitRegionsInTurn(&times, keeping: 0, programSolver)
    #expect(session.overview?.survey.isSettled == false, "no round")
    stop.isOn = false
    let start = session.incumbent.objective
    try session.visitRegionsInTurn(&times, keeping: 0, programSolver)
    #expect(session.overview?.survey.isSettled == true)
    #expect(session.incumbent.objective < start)
  }

  @Test("Where regions are tiny, each begins from what of a plan keeps its rules")
  func smallCases() throws {
    var (several, mended) = (0, 0)
    for seed in 33_000..<33_100 {
      let solved = try SolvedCase(seed: seed, students: 14, mentors: 9)
      guard solved.hasPairs else { continue }
      let (tables, weights, best) = (solved.tables, solved.weights, solved.best)
      var session = solved.session()
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
      _ = try session.look(noLimits)
      session.overview?.survey = survey
      session.visitRegions(cut, programSolver)
      #expect(session.incumbent.objective >= best.objective, "seed \(seed)")
      #expect(session.result(solver: "").remark == nil, "seed \(seed)")
    }
    #expect(several > 20 && mended > 0, "\(several), \(mended)")
  }

  @Test("Regions place whom the search of the whole has left without a place", arguments: 1...2)
  func placesMore(seed: Int) throws {
    let generated = try GeneratedCase(students: 160, schools: 15, seed: seed, isKnotty: true)
    var session = try generated.surveyed().session
    let start = session.incumbent.objective
    // Nothing is known: nothing is done.
    let overview = session.overview
    session.overview = nil
    session.placeByRegions(since: 0, programSolver)
    #expect(session.incumbent.objective == start)
    session.overview = overview
    session.placeByRegions(since: 0, programSolver)
    #expect(session.incumbent.objective.unplaced < start.unplaced)
    generated.expectSound(session)
  }

  @Test("Rounds of subjects follow, where bounds have the time that they take")
  func subjectsWhereThereIsTime() throws {
    let generated = try GeneratedCase(students: 160, schools: 15, seed: 1, isKnotty: true)
    let surveyed = try generated.surveyed().session
    for (now, hasTime) in [(39.0, true), (41.0, false)] {
      let phases = PhaseList()
      var session = surveyed
      session.options.progress = { phases.note($0.phase) }
      session.limits = SearchLimits(now: { now }, deadline: 100)
      session.placeByRegions(since: 0, programSolver)
      #expect(phases.names.contains("regions"))
      #expect(phases.names.contains("subjects") == hasTime, "after \(now) of 100 seconds")
    }
  }

  @Test("What regions have found out is where other weights begin as well")
  func standing() throws {
    let generated = try GeneratedCase(students: 160, schools: 15, seed: 2, isKnotty: true)
    var session = try generated.surveyed().session
    try session.sharpen()
    try session.approachQuality()
    let prices = try #require(session.overview?.prices)
    let combined = session.combinedWeights
    try session.overview?.turn(to: combined)
    #expect(session.overview?.isKnown(prices) == true)
    session.visitRegions(Self.cut, programSolver)
    #expect(session.overview?.isKnown(prices) == false)
    #expect(session.overview?.isKnown(combined) == true)
  }

  @Test("One thread and two visit alike")
  func threads() throws {
    let generated = try GeneratedCase(students: 120, schools: 12, seed: 6, isKnotty: true)
    let answers = try [1, 2].map { threads in
      var (session, survey) = try generated.surveyed(threads: threads)
      session.visitRegions(Self.cut, programSolver)
      return (session.incumbent.plan, survey.prices)
    }
    #expect(answers[0].0 == answers[1].0)
    #expect(answers[0].1 == answers[1].1)
  }
}

/// A stop that a test asks for; for one thread.
private final class Switch: @unchecked Sendable {
  var isOn = false
}

/// The phases that a search has told of.
private final class PhaseList: @unchecked Sendable {
  private(set) var names: Set<String> = []

  func note(_ name: String) { names.insert(name) }
}
