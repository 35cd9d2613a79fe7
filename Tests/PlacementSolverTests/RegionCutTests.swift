import GLPKBackend
import IntegerProgramming
import PlacementDomain
import PlacementTestSupport
import Testing

@testable import PlacementSolver

@Suite("Cuts that are found region by region")
struct RegionCutTests {
  @Test("They hold for the best plan, and prove no more than it is worth")
  func holdForTheBestPlan() throws {
    var (came, raised) = (0, 0)
    for seed in 41_000..<41_060 {
      let solved = try SolvedCase(seed: seed, students: 24, mentors: 14)
      guard solved.hasPairs else { continue }
      let (tables, weights, best) = (solved.tables, solved.weights, solved.best)
      var session = solved.session()
      var relaxation = try session.look(noLimits)
      let survey = RegionSurvey(relaxation, relaxation.regrets())
      let worth = weights.value(of: best.objective)
      let before = try #require(relaxation.provenBound())
      for share in [0.5, 0.3] {
        let rows = relaxation.rowCount
        let new = try session.cutByRegions(
          RegionCut(size: 8, share: share), &relaxation, survey, GLPKSolver(), noLimits)
        #expect(relaxation.rowCount == rows + new)
        #expect(relaxation.outcome?.rowPrices.count == relaxation.rowCount)
        came += new
        try expectHolds(
          relaxation, PlanState(tables, taking: best.plan), fromRow: rows, "seed \(seed)")
        try session.approach(at: .combined, &relaxation, noLimits)
        let bound = try #require(relaxation.provenBound())
        #expect(bound + relaxation.offset <= worth, "seed \(seed)")
      }
      if try #require(relaxation.provenBound()) > before { raised += 1 }
    }
    #expect(came > 80 && raised > 3, "\(came) rows, raised \(raised) times")
  }

  /// New rows against the columns of a plan: those of its placements, and the least that the others then have to be.
  private func expectHolds(
    _ relaxation: PairRelaxation, _ plan: PlanState, fromRow first: Int, _ context: String
  ) throws {
    var relaxation = relaxation
    try relaxation.add(pairs: plan.pairOf.filter { $0 >= 0 })
    var fixed = try PairRelaxation(
      relaxation.tables, relaxation.weights, pairs: plan.pairOf.filter { $0 >= 0 }, GLPKSolver())
    try fixed.narrow(
      fixed.pairOfColumn.indices.filter { fixed.pairOfColumn[$0] >= 0 }.map { ($0, 1...1) })
    try fixed.solveFromProposal(noLimits)
    let outcome = try #require(fixed.outcome)
    #expect(outcome.termination == .proven, "\(context)")
    var values = Array(repeating: 0.0, count: relaxation.pairOfColumn.count)
    for column in relaxation.pairOfColumn.indices where relaxation.pairOfColumn[column] >= 0 {
      let pair = relaxation.pairOfColumn[column]
      if plan.pairOf[Int(relaxation.tables.pairStudent[Int(pair)])] == pair { values[column] = 1 }
    }
    // What is there from the start is in the same order in both; slots are rounded up as a plan does.
    for column in 0..<min(fixed.pairOfColumn.count, relaxation.pairOfColumn.count)
    where fixed.pairOfColumn[column] < 0 && relaxation.pairOfColumn[column] < 0 {
      values[column] = (outcome.values[column] - 1e-6).rounded(.up)
    }
    for row in relaxation.rows[first...] {
      let sum = row.activity(values)
      #expect(sum <= Double(row.bounds.upper ?? .max) + 1e-6, "\(context)")
    }
  }

  @Test("A part stands where the whole stands, row by row and column by column", arguments: 1...3)
  func parts(seed: Int) throws {
    let generated = try GeneratedCase(
      students: 160, schools: 15, seed: seed, isKnotty: true)
    var session = generated.session()
    var whole = try session.look(noLimits)
    let survey = RegionSurvey(whole, whole.regrets())
    let cut = RegionCut(size: 60, share: 0.5)
    _ = try session.cutByRegions(cut, &whole, survey, GLPKSolver(), noLimits)
    try session.approach(at: .combined, &whole, noLimits)
    let regions = generated.regions(survey, cut)
    #expect(regions.count > 1)
    let source = PartSource(whole, upTo: .infinity)
    let outcome = try #require(whole.outcome)
    for region in regions {
      let tables = RegionTables(generated.tables, region)
      let part = try RelaxationPart(tables, of: source, by: GLPKSolver())
      let own = try #require(part.relaxation.outcome)
      for (column, pair) in part.relaxation.pairOfColumn.enumerated() where pair >= 0 {
        let there = Int(whole.columnOfPair[Int(tables.pairs[Int(pair)])])
        #expect(own.values[column] == outcome.values[there])
      }
      for (number, school) in tables.schools.enumerated() {
        let (here, there) = (part.relaxation.schools[number], whole.schools[Int(school)])
        #expect(own.rowPrices[here.row] == outcome.rowPrices[there.row])
        for (step, same) in zip(here.steps, there.steps) {
          #expect(own.values[step.column] == outcome.values[same.column])
        }
      }
      #expect(part.relaxation.cuts.count <= whole.cuts.count)
    }
  }
}
