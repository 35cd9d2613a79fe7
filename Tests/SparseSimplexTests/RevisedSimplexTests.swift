import GLPKBackend
import IntegerProgramming
import PlacementTestSupport
import Testing

@testable import SparseSimplex

@Suite("The simplex method")
struct RevisedSimplexTests {
  private let limits = SearchLimits(now: { 0 })

  /// Students with costs at places that have room for some, and one row over all: as long as that does not bind steps are thin, and
  /// no longer when it does.
  private func program(_ students: Int, _ random: inout SeededRandom) -> IntegerProgram {
    let places = max(2, students / 8)
    var program = IntegerProgram()
    var ofPlace: [[IntegerProgram.Term]] = Array(repeating: [], count: places)
    var long: [IntegerProgram.Term] = []
    var rows: [[IntegerProgram.Term]] = []
    for _ in 0..<students {
      var own: [IntegerProgram.Term] = []
      for _ in 0..<7 {
        let place = Int.random(in: 0..<places, using: &random)
        let column = program.addColumn(
          .init(upper: 1, cost: Int.random(in: -900 ... -100, using: &random)), name: "")
        own.append(.init(column, 1))
        ofPlace[place].append(.init(column, Int.random(in: 1...2, using: &random)))
        long.append(.init(column, Int.random(in: 0...3, using: &random)))
      }
      rows.append(own)
    }
    for row in rows { program.addRow(.init(upper: 1), row, name: "") }
    for place in ofPlace { program.addRow(.init(upper: 9), place, name: "") }
    program.addRow(.init(upper: students / 2), long, name: "")
    return program
  }

  private func fill(_ relaxation: any GrowingRelaxation, _ program: IntegerProgram) throws {
    try relaxation.add(columns: program.columns.map { GrowingColumn($0, []) })
    try relaxation.add(
      rows: program.rows.indices.map {
        GrowingRow(program.rows[$0], Array(program.terms(of: $0)))
      })
  }

  @Test("Comes to the same optimum as GLPK, whatever changes in between")
  func changes() throws {
    for seed in 0..<10 {
      var random = SeededRandom(seed: seed)
      var program = program(seed == 0 ? 500 : 120, &random)
      let own = SparseSimplexSolver(over: Helpless()).growingRelaxation()
      let glpk = try GLPKSolver().growingRelaxation()
      for relaxation in [own, glpk] { try fill(relaxation, program) }
      for round in 0..<6 {
        let (one, other) = (
          try own.solve(byRows: round > 0, limits), try glpk.solve(byRows: round > 0, limits)
        )
        #expect(one.termination == .proven && other.termination == .proven)
        #expect(abs(one.objective - other.objective) < 1e-5, "seed \(seed), round \(round)")
        expectOptimal(one, program, "seed \(seed), round \(round)")
        switch round {
        case 0: try move(&program, columns: 30, [own, glpk], &random)
        case 1, 3: try changeCosts(&program, [own, glpk], &random)
        case 2:
          let row = program.rows.count - 1
          program.setBounds(ofRow: row, lower: nil, upper: 40)
          for relaxation in [own, glpk] {
            try relaxation.setBounds(ofRow: row, .init(upper: 40))
          }
        default:
          let terms = (0..<60).map { IntegerProgram.Term(7 * $0 + round % 7, 1) }
          program.addRow(.init(lower: 3), terms, name: "")
          for relaxation in [own, glpk] {
            try relaxation.add(rows: [GrowingRow(.init(lower: 3), terms)])
          }
        }
      }
    }
  }

  private func move(
    _ program: inout IntegerProgram, columns: Int, _ relaxations: [any GrowingRelaxation],
    _ random: inout SeededRandom
  ) throws {
    for _ in 0..<columns {
      let column = Int.random(in: 0..<program.columns.count, using: &random)
      let value = Int.random(in: 0...7, using: &random) == 0 ? 1 : 0
      // A student has one place.
      guard value == 0 || column % 7 == 0 else { continue }
      program.setBounds(of: column, lower: 0, upper: value)
      for relaxation in relaxations {
        try relaxation.setBounds(ofColumns: [(column, 0, value)])
      }
    }
  }

  private func changeCosts(
    _ program: inout IntegerProgram, _ relaxations: [any GrowingRelaxation],
    _ random: inout SeededRandom
  ) throws {
    let costs = program.columns.indices.map { _ in Int.random(in: -900...50, using: &random) }
    program.setCosts(costs)
    for relaxation in relaxations { try relaxation.setCosts(costs, offset: 0) }
  }

  /// Holds values against bounds and rows, and prices against the signs that they should have.
  private func expectOptimal(
    _ outcome: RelaxationOutcome, _ program: IntegerProgram, _ comment: Comment
  ) {
    for (column, value) in zip(program.columns, outcome.values) {
      #expect(value > Double(column.lower) - 1e-6 && value < Double(column.upper ?? 0) + 1e-6)
    }
    var reduced = program.columns.map { Double($0.cost) }
    for row in program.rows.indices {
      let price = outcome.rowPrices[row]
      if program.rows[row].upper == nil { #expect(price > -1e-5, comment) }
      if program.rows[row].lower == nil { #expect(price < 1e-5, comment) }
      var sum = 0.0
      for term in program.terms(of: row) {
        sum += Double(term.coefficient) * outcome.values[term.column]
        reduced[term.column] -= Double(term.coefficient) * price
      }
      #expect(sum > Double(program.rows[row].lower ?? -1_000_000) - 1e-6, comment)
      #expect(sum < Double(program.rows[row].upper ?? 1_000_000) + 1e-6, comment)
    }
    for (one, other) in zip(reduced, outcome.reducedCosts) { #expect(abs(one - other) < 1e-4) }
  }

  @Test("Where rows cannot all be kept their multipliers show it")
  func infeasible() throws {
    var shown = 0
    for seed in 0..<300 {
      var random = RandomProgram(seed: seed)
      let program = random.make()
      let relaxation = SparseSimplexSolver(over: Helpless()).growingRelaxation()
      try fill(relaxation, program)
      let outcome = try relaxation.solve(byRows: true, limits)
      guard outcome.termination == .infeasible else { continue }
      // The rows added up ask for more, or for less, than the columns can give.
      var (least, most, asked) = (0.0, 0.0, (0.0, 0.0))
      var sums = Array(repeating: 0.0, count: program.columns.count)
      for row in program.rows.indices {
        let multiplier = outcome.rowPrices[row]
        for term in program.terms(of: row) {
          sums[term.column] += multiplier * Double(term.coefficient)
        }
        let sides = [program.rows[row].lower, program.rows[row].upper].map { $0.map(Double.init) }
        let low = multiplier > 0 ? sides[0] : sides[1]
        let high = multiplier > 0 ? sides[1] : sides[0]
        if abs(multiplier) < 1e-9 { continue }
        asked.0 += low.map { $0 * multiplier } ?? -.infinity
        asked.1 += high.map { $0 * multiplier } ?? .infinity
      }
      for (sum, column) in zip(sums, program.columns) {
        let (one, other) = (sum * Double(column.lower), sum * Double(column.upper ?? 0))
        least += min(one, other)
        most += max(one, other)
      }
      #expect(asked.0 > most + 1e-9 || asked.1 < least - 1e-9, "seed \(seed)")
      shown += 1
    }
    #expect(shown > 50, "\(shown)")
  }

  @Test(
    "A column without an upper bound that gains by rising without end is left to the other solver")
  func unbounded() throws {
    let relaxation = SparseSimplexSolver(over: GLPKSolver()).growingRelaxation()
    try relaxation.add(columns: [GrowingColumn(.init(upper: nil, cost: -1), [])])
    try relaxation.add(rows: [GrowingRow(.init(lower: 0), [.init(0, 1)])])
    let outcome = try relaxation.solve(byRows: false, limits)
    #expect(outcome.termination == .failed("the relaxation is unbounded"))
    let helpless = SparseSimplexSolver(over: Helpless()).growingRelaxation()
    try helpless.add(columns: [GrowingColumn(.init(upper: nil, cost: -1), [])])
    #expect(throws: Helpless.Asked.self) { try helpless.solve(byRows: false, limits) }
  }
}

@Suite("The ratio test")
struct RatioTestTests {
  private func choose(
    missing: Double, _ candidates: [(pivot: Double, price: Double, range: Double)]
  ) -> Int? {
    let test = RatioTest()
    test.start()
    for (number, candidate) in candidates.enumerated() {
      test.add(
        number, pivot: candidate.pivot, price: candidate.price, range: candidate.range)
    }
    guard case .variable(let chosen) = test.choose(missing: missing, .init()) else { return nil }
    return chosen
  }

  @Test("A step passes candidates as long as it gains by it")
  func longStep() {
    let three = [(1.0, 5.0, 1.0), (1.0, 2.0, 1.0), (1.0, 9.0, 1.0)]
    #expect(choose(missing: 0.5, three) == 1)
    #expect(choose(missing: 1.5, three) == 0)
    #expect(choose(missing: 2.5, three) == 2)
    // All together bring it just there, and no more than that.
    #expect(choose(missing: 3, three) == 2)
    #expect(choose(missing: 3.5, three) == nil)
    // One without another side is never passed.
    #expect(choose(missing: 100, three + [(1.0, 3.0, .infinity)]) == 3)
  }

  @Test("Of those at the end of the step the one with the greatest pivot comes in")
  func greatestPivot() {
    #expect(choose(missing: 0.1, [(1.0, 0.0, 1.0), (4.0, 0.0, 1.0), (2.0, 0.0, 1.0)]) == 1)
  }
}
