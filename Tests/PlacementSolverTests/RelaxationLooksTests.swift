import IntegerProgramming
import PlacementDomain
import PlacementTestSupport
import Testing

@testable import PlacementSolver

/// Reduced costs that two threads look at, each at its own.
private struct Shared: @unchecked Sendable {
  let costs: [ReducedCosts]
  init(_ costs: [ReducedCosts]) { self.costs = costs }
}

@Suite("Looking at pairs at the prices of a relaxation")
struct RelaxationLooksTests {
  @Test("One thread and two find the same columns, reduced costs and bound")
  func threads() throws {
    // More students than one thread looks at in a go.
    let generated = try GeneratedCase(students: 2_200, schools: 60, seed: 5)
    let tables = generated.tables
    let weights = generated.session().combinedWeights
    let survey = RegionSurvey(tables, weights)
    var relaxation = try PairRelaxation(
      tables, weights, pairs: survey.homes.filter { $0 >= 0 },
      FirstOrderMethod(steps: 60, tolerance: 1e-6, threads: 1))
    try relaxation.solve(byRows: false, noLimits)
    let columns = relaxation.columnsToAdd(perStudent: 5)
    let (regrets, bound) = (relaxation.regrets(), relaxation.provenBound())
    #expect(columns.count > 100 && regrets.contains { $0 > 0 } && bound != nil)
    // All students were looked at, in order.
    let owners = columns.map { tables.pairStudent[Int($0)] }
    #expect(owners == owners.sorted() && (owners.last ?? 0) > 2_048)
    relaxation.threads = 2
    #expect(relaxation.columnsToAdd(perStudent: 5) == columns)
    #expect(relaxation.regrets() == regrets)
    #expect(relaxation.provenBound() == bound)
  }

  @Test("Reduced costs that threads share are those of one, cuts worked out")
  func sharing() throws {
    var cuts = 0
    for seed in 25_000..<25_040 {
      let instance = try RandomCase.make(seed: seed, students: 24, mentors: 10)
      let session = SolveSession(
        instance, PairTable(instance), SolveOptions(limits: noLimits))
      let tables = session.tables
      guard tables.pairCount > 0 else { continue }
      var relaxation = try PairRelaxation(
        tables, session.combinedWeights, pairs: [],
        programSolver)
      try relaxation.optimise(noLimits)
      try relaxation.tighten(
        PairRelaxation.CutEffort(rounds: 5, patience: 5, target: .infinity), noLimits)
      cuts += relaxation.cuts.count
      let prices = try #require(relaxation.outcome).rowPrices
      let own = ReducedCosts(relaxation, prices)
      let pairs = 0..<tables.pairCount
      let costs = pairs.map { own.exactCost(of: $0) }
      // Each has a place of its own to work in: neither disturbs the other.
      let shared = Shared([ReducedCosts(sharing: own), ReducedCosts(sharing: own)])
      let others = parallelMap(chunksOf: 2, chunkSize: 1, threads: 2) { range in
        (0..<20).map { _ in pairs.map { shared.costs[range.lowerBound].exactCost(of: $0) } }
      }
      #expect(others.joined().allSatisfy { $0 == costs }, "seed \(seed)")
      for (pair, cost) in zip(pairs, costs) {
        let told = shared.costs[0].cost(of: pair, exactBelow: 1e-5)
        #expect(told <= cost + 1e-6 * (1 + abs(cost)), "seed \(seed)")
        #expect((told < 1e-5) == (cost < 1e-5), "seed \(seed)")
      }
    }
    #expect(cuts > 20, "\(cuts)")
  }

  @Test("Back at an earlier outcome it proves what it proved, whatever rows came since")
  func goBack() throws {
    var (later, columns) = (0, 0)
    try SolvedCase.forEach(34_000..<34_200) { seed, solved, relaxation in
      let best = solved.weights.value(of: solved.best.objective)
      try relaxation.add(
        pairs: RegionSurvey(solved.tables, solved.weights).likely.compactMap(\.first))
      try relaxation.solve(byRows: false, noLimits)
      let outcome = try #require(relaxation.outcome)
      let (bound, regrets) = (relaxation.provenBound(), relaxation.regrets())
      let rows = try relaxation.separate()
      try relaxation.solve(byRows: true, noLimits)
      relaxation.goBack(to: outcome)
      #expect(relaxation.provenBound() == bound && relaxation.regrets() == regrets)
      if rows > 0 { later += 1 }
      // Columns that come later can take more off: who had several of them could have but one.
      let new = relaxation.columnsToAdd(perStudent: 5)
      columns += new.count
      try relaxation.add(pairs: new)
      try relaxation.optimise(noLimits)
      relaxation.goBack(to: outcome)
      let again = try #require(relaxation.provenBound())
      #expect(try again <= #require(bound) && again + relaxation.offset <= best, "seed \(seed)")
      #expect(relaxation.outcome?.values.count == relaxation.pairOfColumn.count)
      #expect(relaxation.prices.students.count == solved.tables.studentCount)
      #expect(relaxation.rounded().count == solved.tables.studentCount)
      // Nothing to go back to: all stays.
      relaxation.goBack(to: nil)
      #expect(relaxation.provenBound() == again)
    }
    #expect(later > 5 && columns > 10, "\(later), \(columns)")
  }

  @Test("Slimmed, it goes on where it stood, and proves as much with fewer columns")
  func slimmed() throws {
    let generated = try GeneratedCase(students: 400, schools: 30, seed: 8, isKnotty: true)
    var session = generated.session()
    let likely = RegionSurvey(generated.tables, session.combinedWeights).likely
    let whole = try session.approach(from: likely, noLimits)
    var slim = try whole.slimmed(whole.regrets(), perStudent: 2)
    #expect(slim.pairOfColumn.count < whole.pairOfColumn.count)
    let (bound, before) = try (#require(slim.provenBound()), #require(whole.provenBound()))
    #expect(Double(bound) >= Double(before) - 0.001 * Double(abs(before)))
    // Each student keeps two places, and all that she has a part of.
    let places = whole.largest()
    #expect(places.allSatisfy { $0 < 0 || slim.columnOfPair[Int($0)] >= 0 })
    #expect(slim.largest() == places)
    try session.approach(at: .combined, &slim, noLimits)
    let again = try #require(slim.provenBound())
    #expect(Double(again) >= Double(before) - 0.0005 * Double(abs(before)))
  }

  @Test("A crossover leads to the exact solution, and most of its basis stays", arguments: 1...3)
  func crossover(seed: Int) throws {
    let generated = try GeneratedCase(
      students: 400, schools: 30, seed: seed, isKnotty: seed % 2 == 0)
    var session = generated.session()
    let whole = try session.look(noLimits)
    var exact = try PairRelaxation(
      generated.tables, session.combinedWeights, pairs: [], programSolver)
    try exact.optimise(noLimits)
    let objective = try #require(exact.outcome).objective
    var crossed = try whole.slimmed(
      whole.regrets(), perStudent: 6, by: programSolver)
    try crossed.crossOver()
    let proposed = try crossed.relaxation.basis()
    #expect((proposed.rows + proposed.columns).count { $0 == .basic } == proposed.rows.count)
    try crossed.solveFromProposal(noLimits)
    #expect(crossed.outcome?.termination == .proven)
    let found = try crossed.relaxation.basis()
    func places(_ columns: [BasisStatus]) -> Set<Int> {
      Set(columns.indices.filter { columns[$0] == .basic && crossed.pairOfColumn[$0] >= 0 })
    }
    let (before, after) = (places(proposed.columns), places(found.columns))
    #expect(before.intersection(after).count * 10 > after.count * 7)
    try crossed.optimise(noLimits)
    #expect(abs((crossed.outcome?.objective ?? 0) - objective) < 1e-3 * (1 + abs(objective) / 1e4))
  }

  @Test(
    "Cells where nobody has a column are unknown to the solver, and whoever comes pays for her half slot",
    arguments: [3, 6])
  func sleepingCells(seed: Int) throws {
    let generated = try GeneratedCase(
      students: 200, schools: 20, seed: seed, isKnotty: seed == 6)
    let tables = generated.tables
    let weights = generated.session().combinedWeights
    func relaxation(pairs: [Int32]) throws -> PairRelaxation {
      try PairRelaxation(tables, weights, pairs: pairs, programSolver)
    }
    let all = (0..<Int32(tables.pairCount)).map { $0 }
    var whole = try relaxation(pairs: all)
    #expect(whole.relaxation.rowCount == whole.rowCount)
    try whole.optimise(noLimits)
    let best = try #require(whole.outcome).objective
    // One place each to begin with.
    var grown = try relaxation(
      pairs: (0..<tables.studentCount).compactMap { tables.pairs(of: $0).first.map(Int32.init) })
    #expect(grown.relaxation.rowCount < grown.rowCount)
    try grown.solve(byRows: false, noLimits)
    let first = try #require(grown.outcome)
    let asleep = grown.halfRow.map(Int.init).filter { grown.rows[$0].isAsleep }
    #expect(asleep.contains { first.rowPrices[$0] < 0 })
    // What is missing may improve it, and is counted: the bound holds.
    #expect(Double(try #require(grown.provenBound())) < best + 1)
    try grown.optimise(noLimits)
    #expect(abs(try #require(grown.outcome).objective - best) < 1e-6 * abs(best))
    #expect(grown.rows.contains { $0.isAsleep })
    let bound = try #require(grown.provenBound())
    #expect(Double(bound) < best + 1 && Double(bound) >= best - 1e-6 * abs(best))
    // Students who stand still leave their cells asleep; whoever comes wakes hers for good.
    let before = grown.presentRows
    let newcomer = try #require(
      all.first { pair in
        let cell = tables.pairCell[Int(pair)]
        return cell >= 0 && grown.rows[Int(grown.halfRow[Int(cell)])].isAsleep
      })
    try grown.focused(noLimits) { try $0.add(pairs: [newcomer]) }
    let row = Int(grown.halfRow[Int(tables.pairCell[Int(newcomer)])])
    #expect(grown.presentRows.contains(row) && grown.presentRows.starts(with: before))
    #expect(grown.relaxation.rowCount == grown.presentRows.count)
    #expect(abs(try #require(grown.outcome).objective - best) < 1e-6 * abs(best))
  }

  @Test("Who finds nobody to share with has no cell, but where nobody comes alone")
  func loneMembers() throws {
    var lone = 0
    for seed in [3, 6] {
      let generated = try GeneratedCase(students: 200, schools: 20, seed: seed, isKnotty: seed == 6)
      let (tables, instance) = (generated.tables, generated.instance)
      for mentor in 0..<tables.mentorCount {
        let rule = tables.schoolDuo[Int(tables.mentorSchool[mentor])]
        var groups: [Int32: [Int]] = [:]
        for pair in tables.pairs(at: mentor).map(Int.init) {
          if let group = instance.duoGroups[Int(tables.pairStudent[pair])] {
            groups[group.number, default: []].append(pair)
          }
        }
        for members in groups.values {
          let hasCell = rule == .required || rule == .allowed && members.count > 1
          if rule == .allowed, members.count == 1 { lone += 1 }
          #expect(Set(members.map { tables.pairCell[$0] >= 0 }) == [hasCell])
        }
      }
    }
    #expect(lone > 10)
  }

  @Test("Prices beyond all bounds, or none at all, prove nothing and do no harm")
  func wildPrices() throws {
    let generated = try GeneratedCase(students: 60, schools: 8, seed: 3)
    var session = generated.session()
    let likely = RegionSurvey(generated.tables, session.combinedWeights).likely
    var relaxation = try session.approach(from: likely, noLimits)
    #expect(relaxation.provenBound() != nil)
    let outcome = try #require(relaxation.outcome)
    for price in [1e13, -1e300, .infinity, .nan] as [Double] {
      relaxation.outcome = outcome
      relaxation.outcome?.rowPrices[0] = price
      #expect(relaxation.provenBound() == nil, "\(price)")
    }
    // As far off as prices may be: every sum stays exact.
    relaxation.outcome?.rowPrices = outcome.rowPrices.map { $0 < 0 ? -9e11 : 9e11 }
    let bound = try #require(relaxation.provenBound())
    #expect(bound <= session.combinedWeights.value(of: session.incumbent.objective))
  }
}
