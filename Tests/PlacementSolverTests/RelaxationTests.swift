import IntegerProgramming
import PlacementDomain
import PlacementTestSupport
import Testing

@testable import PlacementSolver

@Suite("The relaxation over pairs")
struct RelaxationTests {
  @Test("It never lies above the best plan, and its prices bound every plan", arguments: 0..<4)
  func bounds(block: Int) throws {
    var closed = 0
    var count = 0
    try SolvedCase.forEach((20_000 + block * 100)..<(20_100 + block * 100)) {
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

  @Test("From whatever is left of a basis it comes to the same end, with rows as they were")
  func proposals() throws {
    var random = SeededRandom(seed: 8)
    var changed = 0
    try SolvedCase.forEach(20_000..<20_150) { seed, _, relaxation in
      try relaxation.optimise(noLimits)
      let end = try #require(relaxation.outcome)
      var basis = try relaxation.basis(0)
      let whole = basis
      basis.basicColumns.removeAll { _ in random.chance(40) }
      basis.upperColumns.removeAll { _ in random.chance(40) }
      let (lower, upper) = (basis.lowerRows, basis.upperRows)
      basis.lowerRows =
        lower.filter { _ in random.chance(70) } + upper.filter { _ in random.chance(20) }
      basis.upperRows.removeAll { basis.lowerRows.contains($0) || random.chance(20) }
      if basis != whole { changed += 1 }
      try relaxation.propose(basis)
      try relaxation.solveFromProposal(noLimits)
      let found = try #require(relaxation.outcome)
      #expect(found.termination == .proven, "seed \(seed)")
      #expect(abs(found.objective - end.objective) < 1e-3, "seed \(seed)")
      try relaxation.setWeights(.only(.tier))
      try relaxation.optimise(noLimits)
      // Placing nobody takes no tier: no row holds anybody in a place.
      #expect(abs(relaxation.outcome?.objective ?? 1) < 1e-6, "seed \(seed)")
    }
    #expect(changed > 100)
  }

  @Test("What others are to start from is searched to half the gap that is asked for")
  func halfTheGap() throws {
    let instance = try RandomCase.make(seed: 3)
    var options = SolveOptions(gap: 0.02, limits: noLimits)
    #expect(SolveSession(instance, PairTable(instance), options).gapWanted(.quality) == 0.02)
    options.remembers = true
    #expect(SolveSession(instance, PairTable(instance), options).gapWanted(.quality) == 0.01)
  }

  @Test("The best plan uses no pair whose reduced cost goes beyond the gap")
  func regretsAreSound() throws {
    try SolvedCase.forEach(21_000..<21_200) { seed, solved, relaxation in
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
    try SolvedCase.forEach(22_000..<22_200) { seed, solved, relaxation in
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
    try SolvedCase.forEach(25_000..<25_300) { seed, solved, relaxation in
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
    try SolvedCase.forEach(26_000..<26_200) { seed, solved, relaxation in
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
    try SolvedCase.forEach(23_000..<23_150) { seed, solved, relaxation in
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

  @Test("Levels that are released hold nothing back, and cuts that were made of them are gone")
  func releasedLevels() throws {
    var changed = 0
    try SolvedCase.forEach(23_000..<23_150) { seed, solved, relaxation in
      try relaxation.optimise(noLimits)
      let before = try #require(relaxation.outcome).objective
      try relaxation.setWeights(.only(.quality))
      for level in [Level.unplaced, .tier] {
        try relaxation.hold(level, at: solved.best.objective[level])
      }
      try relaxation.optimise(noLimits)
      try relaxation.tighten(
        PairRelaxation.CutEffort(rounds: 5, patience: 5, target: .infinity), noLimits)
      let held = try #require(relaxation.outcome).objective
      try relaxation.releaseLevels()
      try relaxation.optimise(noLimits)
      // Nobody is placed where only quality counts: that costs most and is no longer forbidden.
      if try #require(relaxation.outcome).objective < held - 1 { changed += 1 }
      try relaxation.setWeights(solved.weights)
      try relaxation.optimise(noLimits)
      let after = try #require(relaxation.outcome)
      #expect(after.termination == .proven, "seed \(seed)")
      #expect(after.objective >= before - 1e-6 * abs(before) - 1e-3, "seed \(seed)")
      let best = Double(solved.weights.value(of: solved.best.objective) - relaxation.offset)
      #expect(after.objective <= best + 1e-6 * abs(best) + 1e-3, "seed \(seed)")
    }
    #expect(changed > 20, "\(changed)")
  }

  @Test("A relaxation of nobody and nothing has no cuts")
  func nothing() throws {
    let instance = try Case(CaseTables())
    let tables = SolverTables(instance, PairTable(instance))
    var relaxation = try PairRelaxation(
      tables, .only(.quality), pairs: [], FirstOrderMethod(steps: 1, tolerance: 1, threads: 1))
    try relaxation.solve(byRows: false, noLimits)
    #expect(relaxation.rowCount == 0)
    #expect(try relaxation.cut(atMost: 10) == 0)
    #expect(try relaxation.addBlossoms() == 0)
  }

  @Test("A start from a plan and a start from nothing end alike")
  func proposedBasis() throws {
    try SolvedCase.forEach(24_000..<24_100) { seed, solved, cold in
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
