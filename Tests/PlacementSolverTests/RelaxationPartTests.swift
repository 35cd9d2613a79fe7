import IntegerProgramming
import PlacementDomain
import PlacementTestSupport
import Testing

@testable import PlacementSolver

@Suite("Regions as parts of the relaxation of the whole")
struct RelaxationPartTests {
  /// New rows against the columns of a plan: those of its placements, and the least that the others then have to be.
  private func expectHolds(
    _ relaxation: PairRelaxation, _ plan: PlanState, fromRow first: Int, _ context: String
  ) throws {
    var relaxation = relaxation
    try relaxation.add(pairs: plan.pairOf.filter { $0 >= 0 })
    var fixed = try PairRelaxation(
      relaxation.tables, relaxation.weights, pairs: plan.pairOf.filter { $0 >= 0 }, programSolver)
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
    _ = try session.look(noLimits)
    try session.sharpen()
    let cut = RegionCut(size: 60, share: 0.5)
    session.visitRegions(cut, programSolver)
    let overview = try #require(session.overview)
    let whole = overview.sharp
    let regions = generated.regions(overview.survey, cut)
    #expect(regions.count > 1)
    let source = PartSource(whole, upTo: .infinity)
    let outcome = try #require(whole.outcome)
    for region in regions {
      let tables = RegionTables(generated.tables, region)
      let part = try RelaxationPart(tables, of: source, by: programSolver)
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

  @Test(
    "What regions find holds for the best plan; the whole stands where they stand, and breaks none of its rows"
  )
  func adoption() throws {
    var came = 0
    for seed in 41_100..<41_140 {
      let solved = try SolvedCase(seed: seed, students: 24, mentors: 14)
      guard solved.hasPairs else { continue }
      let best = solved.best
      var session = solved.session()
      _ = try session.look(noLimits)
      try session.sharpen()
      for share in [0.5, 0.3, 0.4] {
        let rows = try #require(session.overview).sharp.rowCount
        session.visitRegions(RegionCut(size: 8, share: share), programSolver)
        let whole = try #require(session.overview).sharp
        came += whole.rowCount - rows
        try expectHolds(
          whole, PlanState(solved.tables, taking: best.plan), fromRow: rows, "seed \(seed)")
        let outcome = try #require(whole.outcome)
        #expect(outcome.rowPrices.count == whole.rowCount)
        for row in whole.rows where row.position != nil {
          let sum = row.activity(outcome.values)
          #expect(sum <= Double(row.bounds.upper ?? .max) + 1e-5, "seed \(seed)")
          #expect(sum >= Double(row.bounds.lower ?? .min) - 1e-5, "seed \(seed)")
        }
        let bound = try #require(whole.provenBound()) + whole.offset
        #expect(bound <= solved.weights.value(of: best.objective), "seed \(seed)")
      }
      #expect(session.result(solver: "").remark == nil, "seed \(seed)")
    }
    #expect(came > 40, "\(came)")
  }

  @Test("Under each of its weights the relaxation of the whole goes on from where it stood")
  func turns() throws {
    let generated = try GeneratedCase(students: 120, schools: 12, seed: 4, isKnotty: true)
    var session = generated.session()
    _ = try session.look(noLimits)
    try session.sharpen()
    var overview = try #require(session.overview)
    let combined = session.combinedWeights
    let before = try #require(overview.sharp.outcome)
    #expect(overview.isKnown(combined) && !overview.isKnown(.only(.quality)))
    try overview.turn(to: .only(.quality))
    try overview.sharp.solve(byRows: false, noLimits)
    let there = try #require(overview.sharp.outcome)
    #expect(there.values != before.values)
    try overview.turn(to: combined)
    #expect(overview.sharp.weights == combined)
    #expect(overview.sharp.outcome?.values == before.values)
    #expect(overview.sharp.outcome?.rowPrices == before.rowPrices)
    try overview.turn(to: .only(.quality))
    #expect(overview.sharp.outcome?.values == there.values)
  }

  @Test("Level 2 is bounded by a sum in which it weighs most, never above what it is worth")
  func tier() throws {
    var (near, open) = (0, 0)
    for seed in 41_200..<41_350 {
      let solved = try SolvedCase(seed: seed, students: 20, mentors: 12)
      guard solved.hasPairs else { continue }
      var session = solved.session()
      session.offer(solved.best.plan)
      _ = try session.look(noLimits)
      try session.approachTier()
      let tier = solved.best.objective.tier
      #expect(session.incumbent.bound.tier <= tier, "seed \(seed)")
      if tier > 0 {
        open += 1
        if 10 * session.incumbent.bound.tier >= 8 * tier { near += 1 }
      }
      let relaxation = try #require(session.overview).sharp
      guard let bound = relaxation.provenBoundOfUpperLevels() else { continue }
      var upper = solved.best.objective
      upper.quality = 0
      #expect(bound <= relaxation.weights.value(of: upper), "seed \(seed)")
    }
    #expect(open > 20)
    #expect(2 * near > open, "\(near) of \(open)")
  }
}
