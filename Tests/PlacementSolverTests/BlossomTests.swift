import CaseGeneration
import IntegerProgramming
import PlacementDomain
import PlacementTestSupport
import Testing

@testable import PlacementSolver

@Suite("Blossom inequalities")
struct BlossomTests {
  /// First-years of one subject, and schools with one mentor for two of them at a time.
  private func relaxation(students: Int, mentors: Int) throws -> PairRelaxation {
    var tables = CaseTables()
    tables.policy.duo.default = .allowed
    tables.policy.duo.years = [1]
    tables.partnerships = [Partnership(id: "p")]
    for number in 0..<mentors {
      tables.schools.append(
        School(id: "s\(number)", partnership: "p", tier: "core", location: TinyCase.center))
      tables.mentors.append(
        Mentor(id: "m\(number)", school: "s\(number)", subjects: ["maths"], capacity: 1))
    }
    for number in 0..<students {
      tables.students.append(
        Student(id: "st\(number)", subject: "maths", year: 1, home: TinyCase.center))
    }
    let instance = try Case(tables)
    let pairs = PairTable(instance)
    let solver = SolverTables(instance, pairs)
    return try PairRelaxation(
      solver, .only(.unplaced), pairs: (0..<Int32(solver.pairCount)).map { $0 }, programSolver)
  }

  /// Values in which student and mentor numbers that are listed share a placement, and each cell takes half as many slots.
  private func values(
    _ relaxation: PairRelaxation, _ shares: [(student: Int, mentor: Int, value: Double)]
  ) -> [Double] {
    let tables = relaxation.tables
    var values = Array(repeating: 0.0, count: relaxation.pairOfColumn.count)
    for share in shares {
      guard let pair = tables.pair(of: share.student, at: Int32(share.mentor)) else { continue }
      values[Int(relaxation.columnOfPair[pair])] = share.value
      values[Int(relaxation.slotColumn[Int(tables.pairCell[pair])])] += share.value / 2
    }
    return values
  }

  private func sets(_ relaxation: PairRelaxation, _ values: [Double]) -> [[Int]] {
    var blossoms = BlossomCuts(relaxation, values)
    return blossoms.separate().map { $0.map(\.row).sorted() }
  }

  @Test("Three students split over three mentors need two slots, not one and a half")
  func oddRing() throws {
    let relaxation = try relaxation(students: 3, mentors: 3)
    let split = values(
      relaxation,
      [(0, 0, 0.5), (0, 1, 0.5), (1, 1, 0.5), (1, 2, 0.5), (2, 2, 0.5), (2, 0, 0.5)])
    let rows =
      (0..<3).map { Int(relaxation.rowOfStudent[$0]) }
      + relaxation.halfRow.filter { $0 >= 0 }.map(Int.init)
    #expect(sets(relaxation, split) == [rows.sorted()])
    var maker = CutMaker(relaxation.rows, upper: relaxation.columnUpper, values: split)
    var blossoms = BlossomCuts(relaxation, split)
    let made = maker.cut(of: blossoms.separate()[0], divisor: 2)
    let cut = try #require(made)
    // Who is placed there, less the slots, is at most 1.
    #expect(cut.row.bounds == .init(upper: 1))
    for term in cut.row.terms {
      #expect(term.coefficient == (relaxation.pairOfColumn[term.column] >= 0 ? 1 : -1))
    }
  }

  @Test("Four students go together by twos: nothing is left over")
  func evenRing() throws {
    let relaxation = try relaxation(students: 4, mentors: 4)
    let split = values(
      relaxation,
      (0..<4).flatMap { [($0, $0, 0.5), ($0, ($0 + 1) % 4, 0.5)] })
    #expect(sets(relaxation, split).isEmpty)
  }

  @Test("Sets come in the same order, with the same rows, each time")
  func order() throws {
    let generated = try GeneratedCase(students: 240, schools: 24, seed: 3)
    let session = generated.session()
    var relaxation = try PairRelaxation(
      generated.tables, session.combinedWeights, pairs: [], programSolver)
    try relaxation.optimise(noLimits)
    let values = try #require(relaxation.outcome).values
    let first = sets(relaxation, values)
    #expect(!first.isEmpty)
    for _ in 0..<20 { #expect(sets(relaxation, values) == first) }
  }

  @Test(
    "They exclude no plan, exclude the values that they were found for, and raise bounds without a basis"
  )
  func soundness() throws {
    var (found, raised) = (0, 0)
    for seed in 0..<40 {
      let generated = try GeneratedCase(
        students: 120, schools: 12, seed: seed, isKnotty: seed % 4 == 0)
      let session = generated.session()
      var relaxation = try PairRelaxation(
        generated.tables, session.combinedWeights, pairs: [], programSolver)
      try relaxation.optimise(noLimits)
      let before = try #require(relaxation.outcome)
      let firstCut = relaxation.cuts.count
      found += try relaxation.addBlossoms()
      var search = HeuristicSearch(generated.tables)
      search.construct(noLimits)
      for round in 0..<4 {
        search.shake(rounds: round, seed: UInt64(seed), noLimits)
        try check(search.plan, keeps: relaxation.cuts[firstCut...], of: relaxation, seed)
      }
      for cut in relaxation.cuts[firstCut...] {
        let row = relaxation.rows[cut.row]
        #expect(row.activity(before.values) > Double(row.bounds.upper ?? .max), "seed \(seed)")
      }
      try relaxation.solve(byRows: true, noLimits)
      let after = try #require(relaxation.outcome)
      #expect(after.objective >= before.objective - 1e-6 * abs(before.objective), "seed \(seed)")
      if after.objective > before.objective + 1 { raised += 1 }
    }
    #expect(found > 60 && raised > 20, "\(found), \(raised)")
  }

  /// A plan as values: its placements, and as many slots of each cell as they take.
  private func check(
    _ plan: Plan, keeps cuts: ArraySlice<PairRelaxation.RelaxationCut>,
    of relaxation: PairRelaxation,
    _ seed: Int
  ) throws {
    let state = PlanState(relaxation.tables, taking: plan)
    var heads: [Int32: Int] = [:]
    for pair in state.pairOf where pair >= 0 {
      let cell = relaxation.tables.pairCell[Int(pair)]
      if cell >= 0 { heads[cell, default: 0] += 1 }
    }
    for cut in cuts {
      let row = relaxation.rows[cut.row]
      var activity = 0
      for term in row.terms {
        let pair = relaxation.pairOfColumn[term.column]
        if pair >= 0 {
          let student = Int(relaxation.tables.pairStudent[Int(pair)])
          if state.pairOf[student] == pair { activity += term.coefficient }
        } else if let cell = relaxation.slotColumn.firstIndex(of: Int32(term.column)) {
          activity += term.coefficient * ((heads[Int32(cell), default: 0] + 1) / 2)
        }
      }
      #expect(activity <= row.bounds.upper ?? .max, "seed \(seed)")
    }
  }
}
