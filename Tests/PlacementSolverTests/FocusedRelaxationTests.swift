import IntegerProgramming
import PlacementDomain
import PlacementTestSupport
import Testing

@testable import PlacementSolver

@Suite("A relaxation in which columns stand still")
struct FocusedRelaxationTests {
  /// A whole relaxation in which the standing columns are held, and a focused one, changed alike.
  private struct Twins {
    let whole: any GrowingRelaxation
    let focused: any GrowingRelaxation
    let standing: [Int?]

    init(_ random: inout SplitMix) throws {
      let count = 3 + random.below(5)
      let columns = (0..<count).map { _ in
        IntegerProgram.Column(lower: 0, upper: 1 + random.below(3), cost: random.below(21) - 10)
      }
      standing = columns.map { random.below(3) > 0 ? random.below(($0.upper ?? 0) + 1) : nil }
      let rows = (0..<(2 + random.below(4))).map { _ in Self.row(count, &random) }
      whole = programSolver.growingRelaxation()
      try whole.add(
        columns: zip(columns, standing).map { column, value in
          GrowingColumn(
            .init(
              lower: value ?? column.lower, upper: value ?? column.upper, cost: column.cost), [])
        })
      try whole.add(rows: rows)
      focused = try FocusedRelaxation(
        columns: columns, rows: rows, standing: standing,
        in: programSolver.growingRelaxation())
    }

    static func row(_ columns: Int, _ random: inout SplitMix) -> GrowingRow {
      let terms = (0..<columns).map { IntegerProgram.Term($0, random.below(5) - 2) }
        .filter { $0.coefficient != 0 && random.below(2) == 0 }
      let side = random.below(8) - 1
      return GrowingRow(
        random.below(4) == 0 ? .init(lower: side - 4, upper: side) : .init(upper: side), terms)
    }

    func both(_ change: (any GrowingRelaxation) throws -> Void) throws {
      try change(whole)
      try change(focused)
    }

    /// - Returns: whether there is a solution.
    func compare(_ context: String) throws -> Bool {
      let limits = SearchLimits(now: { 0 })
      let expected = try whole.solve(byRows: true, limits)
      let found = try focused.solve(byRows: true, limits)
      #expect(found.termination == expected.termination, "\(context)")
      #expect(found.values.count == expected.values.count)
      #expect(found.rowPrices.count == expected.rowPrices.count)
      guard expected.termination == .proven else { return false }
      #expect(abs(found.objective - expected.objective) < 1e-6, "\(context)")
      for (column, value) in standing.enumerated() {
        if let value { #expect(found.values[column] == Double(value)) }
      }
      return true
    }
  }

  @Test("It ends where the whole relaxation with those columns held ends, through every change")
  func equalsTheWhole() throws {
    var random = SplitMix(seed: 11)
    var solved = 0
    for number in 0..<1_500 {
      let twins = try Twins(&random)
      guard twins.standing.contains(nil) else { continue }
      if try twins.compare("case \(number), start") { solved += 1 }
      for step in 0..<4 {
        let count = twins.whole.columnCount
        switch random.below(5) {
        case 0:
          let row = Twins.row(count, &random)
          try twins.both { try $0.add(rows: [row]) }
        case 1 where twins.whole.rowCount > 1:
          let row = random.below(twins.whole.rowCount)
          try twins.both { try $0.remove(rows: [row]) }
        case 2:
          let terms = (0..<twins.whole.rowCount).map { ($0, random.below(3) - 1) }
          let column = GrowingColumn(
            .init(lower: 0, upper: 2, cost: random.below(9) - 6), terms.filter { $0.1 != 0 })
          try twins.both { try $0.add(columns: [column]) }
        case 3:
          let row = random.below(twins.whole.rowCount)
          let bounds = IntegerProgram.Row(upper: random.below(6))
          try twins.both { try $0.setBounds(ofRow: row, bounds) }
        default:
          let costs = (0..<count).map { _ in random.below(15) - 7 }
          try twins.both { try $0.setCosts(costs, offset: 3) }
        }
        if try twins.compare("case \(number), step \(step)") { solved += 1 }
      }
    }
    #expect(solved > 2_000)
  }

  @Test(
    "A column that is told to leave where it stands leaves no solution, until it may stay again")
  func conflict() throws {
    let limits = SearchLimits(now: { 0 })
    let focused = try FocusedRelaxation(
      columns: [.init(lower: 0, upper: 1, cost: -1), .init(lower: 0, upper: 1, cost: -1)],
      rows: [GrowingRow(.init(upper: 2), [.init(0, 1), .init(1, 1)])], standing: [1, nil],
      in: programSolver.growingRelaxation())
    #expect(try focused.solve(byRows: true, limits).objective == -2)
    try focused.setBounds(ofColumns: [(0, 0, 0)])
    #expect(try focused.solve(byRows: true, limits).termination == .infeasible)
    try focused.setBounds(ofColumns: [(0, 0, 1)])
    #expect(try focused.solve(byRows: true, limits).termination == .proven)
  }

  /// Visits the cases of the seeds in which somebody fits somewhere, each with its relaxation solved.
  private func forEachOptimum(
    _ seeds: Range<Int>, _ body: (Int, inout PairRelaxation) throws -> Void
  ) throws {
    for seed in seeds {
      let instance = try RandomCase.make(seed: seed)
      let tables = SolverTables(instance, PairTable(instance))
      guard tables.pairCount > 0 else { continue }
      var relaxation = try PairRelaxation(
        tables, LevelWeights(unplaced: 1 << 20, tier: 1 << 15, quality: 1), pairs: [],
        programSolver)
      try relaxation.optimise(noLimits)
      try body(seed, &relaxation)
    }
  }

  @Test(
    "It starts at the basis of the whole: what moves and was basic still is, one column or row for each row"
  )
  func basis() throws {
    var moving = 0
    try forEachOptimum(27_000..<27_100) { seed, relaxation in
      let values = try #require(relaxation.outcome?.values)
      let basis = try relaxation.relaxation.basis()
      let rows = relaxation.presentRows.map { row in
        GrowingRow(relaxation.rows[row].presentBounds, relaxation.rows[row].terms)
      }
      let focused = try FocusedRelaxation(
        columns: values.indices.map {
          .init(
            lower: 0, upper: relaxation.columnUpper[$0], cost: relaxation.cost(ofColumn: $0))
        },
        rows: rows,
        standing: values.enumerated().map { $0 % 3 == 0 && $1 == $1.rounded() ? Int($1) : nil },
        in: programSolver.growingRelaxation())
      try focused.propose(basisOfWhole: basis, rows: rows)
      let own = try focused.basis()
      let basic = own.columns.count { $0 == .basic } + own.rows.count { $0 == .basic }
      #expect(basic == focused.rowCount, "seed \(seed)")
      for column in values.indices
      where !(column % 3 == 0 && values[column] == values[column].rounded()) {
        if basis.columns[column] == .basic {
          #expect(own.columns[column] == .basic, "seed \(seed)")
          moving += 1
        }
      }
      let found = try focused.solve(byRows: false, noLimits)
      #expect(abs(found.objective - (relaxation.outcome?.objective ?? 0)) < 1e-3, "seed \(seed)")
    }
    #expect(moving > 100)
  }

  @Test("After a search in a focused relaxation the whole one is as before, and no lower")
  func restored() throws {
    var (searched, cuts) = (0, 0)
    try forEachOptimum(27_000..<27_200) { seed, relaxation in
      let before = try #require(relaxation.outcome)
      let rows = relaxation.presentRows
      try relaxation.focused(noLimits) { focused in
        #expect(abs((focused.outcome?.objective ?? 0) - before.objective) < 1e-3, "seed \(seed)")
        let outcome = try focused.branch(
          cutoff: Int(before.objective) + (1 << 22), .plans(nodes: 20), noLimits
        ) { node, _ in
          #expect((node.outcome?.objective ?? 0) >= before.objective - 1e-3, "seed \(seed)")
          return Int(before.objective) + (1 << 22)
        }
        searched += outcome.nodes
      }
      #expect(relaxation.narrowed.isEmpty)
      #expect(relaxation.presentRows.starts(with: rows))
      // What came in the small one has a price here, too: none.
      #expect(relaxation.outcome?.rowPrices.count == relaxation.rows.count, "seed \(seed)")
      cuts += relaxation.cuts.count
      let bound = try #require(relaxation.provenBound())
      #expect(Double(bound) <= before.objective + 1, "seed \(seed)")
      #expect(relaxation.regrets().allSatisfy { $0 >= 0 })
      try relaxation.solve(byRows: true, noLimits)
      let after = try #require(relaxation.outcome)
      #expect(after.termination == .proven)
      #expect(after.objective >= before.objective - 1e-3, "seed \(seed)")
    }
    #expect(searched > 100 && cuts > 0, "\(searched), \(cuts)")
  }
}
