import CaseGeneration
import GLPKBackend
import IntegerProgramming
import PlacementDomain
import PlacementTestSupport
import Testing

@testable import PlacementSolver

@Suite("The relaxation over pairs")
struct RelaxationTests {
  /// A case with its tables, its best plan, and weights with which an upper level always wins.
  private struct Solved {
    let tables: SolverTables
    let weights: LevelWeights
    let best: (plan: Plan, objective: Objective)

    init(seed: Int) throws {
      let instance = try RandomCase.make(seed: seed)
      let pairs = PairTable(instance)
      tables = SolverTables(instance, pairs)
      weights = SolveSession(instance, pairs, SolveOptions(limits: noLimits)).combinedWeights
      let best = BruteForce.best(instance)
      self.best = (best.plan, best.objective)
    }

    var hasPairs: Bool { tables.pairCount > 0 }

    /// What the objective of the relaxation leaves out.
    var offset: Int { weights.unplaced * tables.priority.reduce(0, +) }

    func relaxation(pairs: [Int32] = []) throws -> PairRelaxation {
      try PairRelaxation(
        tables, weights, pairs: pairs, GLPKSolver())
    }

    /// Visits the cases of the seeds in which somebody fits somewhere, each with its relaxation, not yet solved.
    static func forEach(
      _ seeds: Range<Int>, _ body: (Int, Solved, inout PairRelaxation) throws -> Void
    ) throws {
      for seed in seeds {
        let solved = try Solved(seed: seed)
        guard solved.hasPairs else { continue }
        var relaxation = try solved.relaxation()
        try body(seed, solved, &relaxation)
      }
    }
  }

  @Test("It never lies above the best plan, and its prices bound every plan", arguments: 0..<4)
  func bounds(block: Int) throws {
    var closed = 0
    var count = 0
    try Solved.forEach((20_000 + block * 100)..<(20_100 + block * 100)) {
      seed, solved, relaxation in
      try relaxation.optimise(noLimits)
      let outcome = try #require(relaxation.outcome)
      #expect(outcome.termination == .proven, "seed \(seed)")
      let best = solved.weights.value(of: solved.best.objective)
      let value = outcome.objective + Double(solved.offset)
      #expect(value <= Double(best) + 0.01, "seed \(seed)")
      var bound = LagrangianBound(solved.tables, solved.weights, scale: 4, threads: 1, noLimits)
      let priced = bound.evaluate(at: relaxation.prices)
      #expect(priced <= best, "seed \(seed)")
      // The prices of the relaxation bound about as well as it does (where schools have minima, a student may come
      // twice to a school once rule R1 is relaxed: less well).
      let isSimple = solved.tables.schoolMin.allSatisfy { $0 <= 1 }
      #expect(
        !isSimple || Double(priced) >= value - 0.001 * abs(value) - 10, "seed \(seed)")
      count += 1
      if Double(best) - value < 1 { closed += 1 }
    }
    // The rows come close to the hull: most of such cases are closed by the relaxation alone.
    #expect(closed * 10 > count * 7, "\(closed) of \(count)")
  }

  @Test("The best plan uses no pair whose reduced cost goes beyond the gap")
  func regretsAreSound() throws {
    try Solved.forEach(21_000..<21_200) { seed, solved, relaxation in
      try relaxation.optimise(noLimits)
      let outcome = try #require(relaxation.outcome)
      let gap =
        Double(solved.weights.value(of: solved.best.objective) - solved.offset)
        - outcome.objective
      let regrets = relaxation.regrets()
      let state = PlanState(solved.tables, taking: solved.best.plan)
      for pair in state.pairOf where pair >= 0 {
        #expect(Double(regrets[Int(pair)]) <= gap + 1, "seed \(seed)")
      }
    }
  }

  @Test("Rows that come by need tighten it, and break no plan")
  func rowsTighten() throws {
    var raised = 0
    try Solved.forEach(22_000..<22_200) { seed, solved, relaxation in
      try relaxation.add(pairs: (0..<Int32(solved.tables.pairCount)).map { $0 })
      try relaxation.solve(byRows: false, noLimits)
      let before = try #require(relaxation.outcome).objective
      try relaxation.optimise(noLimits)
      let after = try #require(relaxation.outcome).objective
      #expect(after >= before - 1e-3 * abs(before) - 1e-3, "seed \(seed)")
      if after > before + 1 { raised += 1 }
    }
    #expect(raised > 10)
  }

  @Test("Cuts tighten it, cut off no plan, and leave bounds and reduced costs sound")
  func cutsAreSound() throws {
    var raised = 0
    try Solved.forEach(25_000..<25_300) { seed, solved, relaxation in
      for level in Level.allCases {
        try relaxation.setWeights(.only(level))
        try relaxation.optimise(noLimits)
        let before = try #require(relaxation.outcome).objective
        let best = solved.best.objective[level]
        try relaxation.tighten(
          PairRelaxation.CutEffort(
            rounds: 20, patience: 5, target: Double(best - relaxation.offset)), noLimits)
        let outcome = try #require(relaxation.outcome)
        #expect(outcome.termination == .proven, "seed \(seed), \(level)")
        if outcome.objective > before + 0.01 { raised += 1 }
        let bound = try #require(relaxation.provenBound()) + relaxation.offset
        #expect(bound <= best, "seed \(seed), \(level)")
        #expect(Double(bound) >= outcome.objective + Double(relaxation.offset) - 1)
        let gap = Double(best - relaxation.offset) - outcome.objective
        let regrets = relaxation.regrets()
        let state = PlanState(solved.tables, taking: solved.best.plan)
        for pair in state.pairOf where pair >= 0 {
          #expect(Double(regrets[Int(pair)]) <= gap + 1e-3, "seed \(seed), \(level)")
        }
        try relaxation.hold(level, at: best)
      }
    }
    #expect(raised > 0)
  }

  @Test("Branching ends at the best plan, and takes back all that it narrowed")
  func branchingIsExact() throws {
    try Solved.forEach(26_000..<26_200) { seed, solved, relaxation in
      try relaxation.optimise(noLimits)
      let before = try #require(relaxation.outcome).objective
      let best = solved.weights.value(of: solved.best.objective) - relaxation.offset
      // Every pair is of interest.
      let shut = try relaxation.close(regretUpTo: 1e12)
      #expect(shut.isEmpty)
      let outcome = try relaxation.branch(cutoff: best + 1, .proof(nodes: 10_000), noLimits) {
        node, _ in
        let state = PlanState(solved.tables, taking: solved.tables.plan(of: node.rounded()))
        return solved.weights.value(of: state.objective) == best + node.offset ? best : best + 1
      }
      #expect(outcome.isExhausted, "seed \(seed)")
      try relaxation.solve(byRows: true, noLimits)
      #expect(relaxation.narrowed.isEmpty && relaxation.rows.allSatisfy { $0.narrowed == nil })
      let after = try #require(relaxation.outcome).objective
      #expect(after >= before - 1e-3 * abs(before) && after <= Double(best) + 0.01, "seed \(seed)")
      let closed = try relaxation.branch(cutoff: best, .proof(nodes: 10_000), noLimits) { _, _ in
        best
      }
      #expect(closed.isExhausted, "seed \(seed)")
    }
  }

  @Test("Held levels keep the best plan, whatever level is asked for")
  func heldLevels() throws {
    try Solved.forEach(23_000..<23_150) { seed, solved, relaxation in
      for level in Level.allCases {
        try relaxation.setWeights(.only(level))
        try relaxation.optimise(noLimits)
        let outcome = try #require(relaxation.outcome)
        #expect(outcome.termination == .proven, "seed \(seed), \(level)")
        let value = outcome.objective + Double(relaxation.offset)
        #expect(value <= Double(solved.best.objective[level]) + 1e-3, "seed \(seed), \(level)")
        try relaxation.hold(level, at: solved.best.objective[level])
      }
    }
  }

  @Test("A start from a plan and a start from nothing end alike")
  func proposedBasis() throws {
    try Solved.forEach(24_000..<24_100) { seed, solved, cold in
      try cold.optimise(noLimits)
      let state = PlanState(solved.tables, taking: solved.best.plan)
      var warm = try solved.relaxation(pairs: state.pairOf.filter { $0 >= 0 })
      try warm.propose(state)
      try warm.optimise(noLimits)
      let left = try #require(cold.outcome).objective
      let right = try #require(warm.outcome).objective
      #expect(abs(left - right) <= 1e-6 * abs(left) + 1, "seed \(seed)")
    }
  }
}

@Suite("Regions")
struct RegionTests {
  private func session(students: Int, schools: Int, seed: Int) throws -> SolveSession {
    let tables = CaseGenerator.generate(
      GeneratorOptions(students: students, schools: schools, seed: UInt64(seed)))
    let instance = try Case(tables)
    var session = SolveSession(
      instance, PairTable(instance), SolveOptions(limits: noLimits))
    session.begin()
    return session
  }

  @Test(
    "Every student with a likely place is at home in one region, and the groups share no school")
  func cover() throws {
    let session = try session(students: 240, schools: 20, seed: 3)
    let state = PlanState(session.tables, taking: session.incumbent.plan)
    let regions = RegionMaker(
      session.tables, likely: session.candidates, state: state
    ).regions(size: 60)
    #expect(regions.count >= 4)
    let home = regions.flatMap(\.scope.students)
    #expect(Set(home).count == home.count)
    let likely = Set(session.candidates.map { session.tables.pairStudent[Int($0)] })
    #expect(likely.isSubset(of: Set(home)))
    for region in regions {
      #expect(region.scope.students.count <= 120)
      let schools = Set(region.scope.schools)
      for pair in region.pairs { #expect(schools.contains(session.tables.pairSchool[Int(pair)])) }
    }
    for group in SolveSession.disjointGroups(regions) {
      let schools = group.flatMap { regions[$0].scope.schools }
      #expect(Set(schools).count == schools.count)
    }
  }

  @Test("Region by region the bound rises, and stays below every plan")
  func ascent() throws {
    for seed in 1...3 {
      let session = try session(students: 240, schools: 20, seed: seed)
      var bound = try #require(session.guide)
      let before = bound.bound
      let harvest = session.ascendByRegions(
        &bound, GLPKSolver(), noLimits, sizes: [80, 50])
      #expect(bound.bound > before, "seed \(seed)")
      #expect(harvest.remarks.isEmpty)
      let best = solve(session.instance)
      #expect(best.status == .optimal || best.status == .feasible)
      #expect(bound.bound <= session.combinedWeights.value(of: best.objective), "seed \(seed)")
    }
  }
}
