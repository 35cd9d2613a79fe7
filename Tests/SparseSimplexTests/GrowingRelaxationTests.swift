import GLPKBackend
import IntegerProgramming
import PlacementTestSupport
import SparseSimplex
import Synchronization
import Testing

/// The exam that every solver of relaxations that grow has to pass.
@Suite("A relaxation that grows", .serialized)
struct GrowingRelaxationTests {
  private let limits = SearchLimits(now: { 0 })

  enum Examinee: String, CaseIterable, Sendable {
    case glpk, sparseSimplex

    func growingRelaxation() throws -> any GrowingRelaxation {
      switch self {
      case .glpk: try GLPKSolver().growingRelaxation()
      // Nobody helps out.
      case .sparseSimplex: SparseSimplexSolver(over: Helpless()).growingRelaxation()
      }
    }
  }

  @Test(
    "Columns and rows added one after another end where solving at once does",
    arguments: Examinee.allCases)
  func equalsSolvingAtOnce(_ examinee: Examinee) throws {
    var solved = 0
    for seed in 0..<1_500 {
      var random = RandomProgram(seed: seed)
      let program = random.make()
      let expected = try GLPKSolver().relax(program, limits)
      let relaxation = try examinee.growingRelaxation()
      // Half the rows come before the columns, empty; the rest after, with all their terms.
      let half = program.rows.count / 2
      try relaxation.add(rows: program.rows[..<half].map { GrowingRow($0, []) })
      for column in program.columns.indices {
        try relaxation.add(columns: [grown(program, column, rows: half)])
        _ = try relaxation.solve(byRows: false, limits)
      }
      for row in half..<program.rows.count {
        try relaxation.add(rows: [GrowingRow(program.rows[row], Array(program.terms(of: row)))])
        _ = try relaxation.solve(byRows: true, limits)
      }
      let outcome = try relaxation.solve(byRows: false, limits)
      #expect((outcome.termination == .proven) == (expected.termination == .proven), "\(seed)")
      guard expected.termination == .proven else { continue }
      solved += 1
      let objective = outcome.objective + Double(program.costOffset)
      #expect(abs(objective - expected.objective) < 1e-6, "seed \(seed)")
    }
    #expect(solved > 500)
  }

  /// A transport program that takes the simplex method some hundred steps: fewer than a slice has.
  private func transport(places: Int) -> IntegerProgram {
    var program = IntegerProgram()
    for one in 0..<places {
      for other in 0..<places {
        let cost = -1 - (one * 7_919 + other * 104_729) % 1_009
        _ = program.addColumn(.init(upper: 1, cost: cost), name: "")
      }
    }
    for one in 0..<places {
      for columns in [
        (0..<places).map { one * places + $0 }, (0..<places).map { $0 * places + one },
      ] {
        _ = program.addRow(.init(upper: 1), columns.map { .init($0, 1) }, name: "")
      }
    }
    return program
  }

  @Test(
    "With no time left there is no step, and a slice ends with the time",
    arguments: Examinee.allCases)
  func endsWithTheTime(_ examinee: Examinee) throws {
    let program = transport(places: 60)
    let free = try relaxation(program, examinee).solve(byRows: false, limits)
    #expect(free.termination == .proven)
    let over = SearchLimits(now: { 1 }, deadline: 1)
    let none = try relaxation(program, examinee).solve(byRows: false, over)
    #expect(none.termination == .timeLimit)
    #expect(none.objective == 0)
    // A clock that stands at a millisecond before the end until it is asked again.
    let asked = Mutex(0)
    let short = SearchLimits(
      now: {
        asked.withLock { count in
          count += 1
          return count <= 2 ? 0 : 1
        }
      }, deadline: 0.001)
    let outcome = try relaxation(program, examinee).solve(byRows: false, short)
    #expect(outcome.termination == .timeLimit)
    #expect(outcome.objective > free.objective)
  }

  /// Visits the random programs that have an optimum, each with a relaxation that stands there.
  private func forEachOptimum(
    _ examinee: Examinee,
    _ body: (Int, IntegerProgram, any GrowingRelaxation, RelaxationOutcome) throws -> Void
  ) throws {
    var solved = 0
    for seed in 0..<600 {
      var random = RandomProgram(seed: seed)
      let program = random.make()
      let relaxation = try relaxation(program, examinee)
      let outcome = try relaxation.solve(byRows: false, limits)
      guard outcome.termination == .proven else { continue }
      try body(seed, program, relaxation, outcome)
      solved += 1
    }
    #expect(solved > 100)
  }

  @Test(
    "The basis of an optimum, proposed to the same program elsewhere, is the optimum there",
    arguments: Examinee.allCases)
  func basis(_ examinee: Examinee) throws {
    try forEachOptimum(examinee) { seed, program, one, outcome in
      let basis = try one.basis()
      #expect((basis.rows + basis.columns).count { $0 == .basic } == program.rows.count)
      let other = try relaxation(program, examinee)
      try other.propose(rows: basis.rows, columns: basis.columns)
      #expect(try other.basis() == basis)
      let again = try other.solve(byRows: true, limits)
      #expect(abs(again.objective - outcome.objective) < 1e-6, "seed \(seed)")
    }
  }

  @Test(
    "From a basis of anything it comes to the optimum, and leaves the bounds as they were",
    arguments: Examinee.allCases)
  func anyBasis(_ examinee: Examinee) throws {
    var changed = 0
    try forEachOptimum(examinee) { seed, program, one, outcome in
      // Rows change places: as many are basic as before.
      var basis = try one.basis()
      basis.rows.reverse()
      basis.columns = basis.columns.map { $0 == .atLower ? .atUpper : $0 }
      if try basis != one.basis() { changed += 1 }
      let other = try relaxation(program, examinee)
      try other.propose(rows: basis.rows, columns: basis.columns)
      let found = try other.solveFromAnyBasis(limits)
      #expect(found.termination == .proven, "seed \(seed)")
      #expect(abs(found.objective - outcome.objective) < 1e-6, "seed \(seed)")
      // A bound that stayed would hold the rows once columns reach farther.
      let far = program.columns.indices.map { ($0, -1_000, Optional(1_000)) }
      for relaxation in [one, other] { try relaxation.setBounds(ofColumns: far) }
      let wide = try one.solve(byRows: true, limits)
      let again = try other.solve(byRows: true, limits)
      #expect(wide.termination == again.termination, "seed \(seed)")
      if wide.termination == .proven {
        #expect(abs(again.objective - wide.objective) < 1e-6 * (1 + abs(wide.objective)))
      }
    }
    #expect(changed > 50, "\(changed)")
  }

  @Test("Multipliers of the rows single out a basic column", arguments: Examinee.allCases)
  func singlingOut(_ examinee: Examinee) throws {
    var found = 0
    for seed in 0..<600 {
      var random = RandomProgram(seed: seed)
      let program = random.make()
      let relaxation = try self.relaxation(program, examinee)
      let outcome = try relaxation.solve(byRows: true, limits)
      guard outcome.termination == .proven else { continue }
      let columns = program.columns.indices
      let basic = try columns.filter { try relaxation.multipliers(singlingOut: $0) != nil }
      for column in basic {
        let multipliers = try #require(try relaxation.multipliers(singlingOut: column))
        var sums = Array(repeating: 0.0, count: columns.count)
        for row in program.rows.indices {
          for term in program.terms(of: row) {
            sums[term.column] += multipliers[row] * Double(term.coefficient)
          }
        }
        for other in basic {
          #expect(abs(sums[other] - (other == column ? 1 : 0)) < 1e-6, "seed \(seed)")
        }
        found += 1
      }
    }
    #expect(found > 50)
  }

  /// All of a program at once.
  private func relaxation(
    _ program: IntegerProgram, _ examinee: Examinee
  ) throws -> any GrowingRelaxation {
    let relaxation = try examinee.growingRelaxation()
    try relaxation.add(columns: program.columns.map { GrowingColumn($0, []) })
    try relaxation.add(
      rows: program.rows.indices.map {
        GrowingRow(program.rows[$0], Array(program.terms(of: $0)))
      })
    return relaxation
  }

  private func grown(_ program: IntegerProgram, _ column: Int, rows: Int) -> GrowingColumn {
    var terms: [(row: Int, coefficient: Int)] = []
    for row in 0..<rows {
      for term in program.terms(of: row) where term.column == column {
        terms.append((row, term.coefficient))
      }
    }
    return GrowingColumn(program.columns[column], terms)
  }

  @Test(
    "New costs, new bounds of a row and a proposed basis are taken over",
    arguments: Examinee.allCases)
  func changes(_ examinee: Examinee) throws {
    let relaxation = try examinee.growingRelaxation()
    try relaxation.add(rows: [GrowingRow(.init(upper: 3), [])])
    try relaxation.add(columns: [
      GrowingColumn(.init(upper: 2, cost: -5), [(0, 1)]),
      GrowingColumn(.init(upper: 2, cost: -3), [(0, 1)]),
    ])
    #expect(try relaxation.solve(byRows: false, limits).objective == -13)
    try relaxation.setCosts([-1, -4], offset: 10)
    #expect(try relaxation.solve(byRows: false, limits).objective == 1)
    try relaxation.setBounds(ofRow: 0, .init(upper: 2))
    let outcome = try relaxation.solve(byRows: true, limits)
    #expect(outcome.objective == 2)
    #expect(outcome.values == [0, 2])
    try relaxation.propose(rows: [.atUpper], columns: [.basic, .atLower])
    #expect(try relaxation.solve(byRows: false, limits).objective == 2)
    #expect(relaxation.rowCount == 1 && relaxation.columnCount == 2)
  }

  @Test(
    "A solve of many steps by rows ends where one by columns does, and leaves the bounds as they were",
    arguments: Examinee.allCases)
  func manySteps(_ examinee: Examinee) throws {
    let (students, mentors) = (900, 60)
    let byRows = try examinee.growingRelaxation()
    let byColumns = try examinee.growingRelaxation()
    let rows = (0..<students + mentors).map {
      GrowingRow(.init(upper: $0 < students ? 1 : 12), [])
    }
    let columns = (0..<students * 8).map { number in
      // Numbers without a pattern.
      let noise = number * 7_919 % 10_007
      let mentor = students + noise % mentors
      return GrowingColumn(
        .init(upper: 1, cost: -100 - noise * 31 % 887), [(number / 8, 1), (mentor, 1)])
    }
    for relaxation in [byRows, byColumns] {
      try relaxation.add(rows: rows)
      try relaxation.add(columns: columns)
    }
    let optimum = try byColumns.solve(byRows: false, limits).objective
    #expect(try byRows.solve(byRows: true, limits).objective == optimum)
    // Nothing holds a row from below.
    let costs = columns.indices.map { $0 < 8 ? 5_000 : columns[$0].column.cost }
    for relaxation in [byRows, byColumns] {
      try relaxation.setCosts(costs, offset: 0)
      try relaxation.setBounds(ofRow: students, .init(upper: 0))
    }
    let changed = try byColumns.solve(byRows: false, limits)
    #expect(try byRows.solve(byRows: false, limits).objective == changed.objective)
    #expect(changed.values.prefix(8).allSatisfy { $0 == 0 })
  }

  @Test("A term of 0 counts for nothing, also in a proposed basis", arguments: Examinee.allCases)
  func zeros(_ examinee: Examinee) throws {
    let relaxation = try examinee.growingRelaxation()
    try relaxation.add(columns: [
      GrowingColumn(.init(upper: 2, cost: -5), []), GrowingColumn(.init(upper: 2, cost: -3), []),
    ])
    try relaxation.add(rows: [
      GrowingRow(.init(upper: 3), [.init(0, 1), .init(1, 1)]),
      GrowingRow(.init(upper: 0), [.init(0, 0)]),
    ])
    try relaxation.propose(rows: [.atUpper, .atUpper], columns: [.basic, .basic])
    let outcome = try relaxation.solve(byRows: true, limits)
    #expect(outcome.objective == -13)
    #expect(outcome.rowPrices.allSatisfy { $0.isFinite })
  }

  @Test("A basis that cannot be used is replaced", arguments: Examinee.allCases)
  func unusableBasis(_ examinee: Examinee) throws {
    let relaxation = try examinee.growingRelaxation()
    try relaxation.add(rows: [GrowingRow(.init(upper: 3), []), GrowingRow(.init(upper: 3), [])])
    try relaxation.add(columns: [
      GrowingColumn(.init(upper: 2, cost: -5), [(0, 1)]),
      GrowingColumn(.init(upper: 2, cost: -3), [(0, 1)]),
    ])
    // Both columns in one row: singular.
    try relaxation.propose(rows: [.atUpper, .atUpper], columns: [.basic, .basic])
    let outcome = try relaxation.solve(byRows: false, limits)
    #expect(outcome.termination == .proven)
    #expect(outcome.objective == -13)
  }
}

/// Another solver that is never to be asked.
struct Helpless: IntegerProgramSolver {
  struct Asked: Error {}

  var name: String { "nobody" }

  func growingRelaxation() throws -> any GrowingRelaxation { throw Asked() }

  func relax(_ program: IntegerProgram, _ limits: SearchLimits) throws -> RelaxationOutcome {
    throw Asked()
  }

  func solve(_ program: IntegerProgram, _ options: SearchOptions) throws -> ProgramOutcome {
    throw Asked()
  }
}
