import IntegerProgramming
import PlacementDomain
import PlacementTestSupport
import Synchronization
import Testing

@testable import PlacementSolver

@Suite("The approximate relaxation")
struct FirstOrderTests {
  /// An approximate relaxation and the exact one, changed alike; there is a solution throughout.
  private struct Twins {
    let exact: any GrowingRelaxation
    let near: any GrowingRelaxation
    /// A solution.
    var solution: [Int] = []
    var terms: [[IntegerProgram.Term]] = []

    init() throws {
      exact = programSolver.growingRelaxation()
      near = FirstOrderMethod(steps: 20_000, tolerance: 1e-6, threads: 1).growingRelaxation()
    }

    private func both(_ change: (any GrowingRelaxation) throws -> Void) throws {
      try change(exact)
      try change(near)
    }

    private func sum(_ terms: [IntegerProgram.Term]) -> Int {
      terms.reduce(0) { $0 + $1.coefficient * solution[$1.column] }
    }

    /// Bounds that the solution keeps.
    private func bounds(_ terms: [IntegerProgram.Term], _ random: inout SeededRandom)
      -> IntegerProgram.Row
    {
      let sum = sum(terms)
      switch random.below(4) {
      case 0: return .init(lower: sum, upper: sum)
      case 1: return .init(lower: sum - random.below(3))
      default: return .init(upper: sum + random.below(3))
      }
    }

    mutating func addColumns(_ count: Int, _ random: inout SeededRandom) throws {
      let columns = (0..<count).map { _ in
        let present = terms.indices.filter { _ in random.chance(40) }
        return GrowingColumn(
          .init(upper: 1 + random.below(4), cost: random.below(201) - 100),
          present.map { ($0, 1 + random.below(3)) })
      }
      for column in columns {
        for term in column.terms {
          terms[term.row].append(.init(solution.count, term.coefficient))
        }
        // It stands at 0 in the solution: the rows hold as before.
        solution.append(0)
      }
      try both { try $0.add(columns: columns) }
    }

    mutating func addRow(_ random: inout SeededRandom) throws {
      let new = solution.indices.filter { _ in random.chance(50) }
        .map { IntegerProgram.Term($0, random.pick([-1, 1, 1, 2])) }
      let row = GrowingRow(bounds(new, &random), new)
      terms.append(new)
      try both { try $0.add(rows: [row]) }
    }

    mutating func removeRows(_ random: inout SeededRandom) throws {
      let outgoing = terms.indices.filter { _ in random.chance(30) }
      try both { try $0.remove(rows: outgoing) }
      terms = terms.indices.filter { !outgoing.contains($0) }.map { terms[$0] }
    }

    func boundRow(_ random: inout SeededRandom) throws {
      guard !terms.isEmpty else { return }
      let row = random.below(terms.count)
      let bounds = bounds(terms[row], &random)
      try both { try $0.setBounds(ofRow: row, bounds) }
    }

    func boundColumns(_ random: inout SeededRandom) throws {
      let bounds = solution.indices.filter { _ in random.chance(40) }.map { column in
        let upper = solution[column] + random.below(3)
        return (column: column, lower: 0, upper: Optional(upper))
      }
      try both { try $0.setBounds(ofColumns: bounds) }
    }

    func setCosts(_ random: inout SeededRandom) throws {
      let costs = solution.map { _ in random.below(2_001) - 1_000 }
      let offset = random.below(500)
      try both { try $0.setCosts(costs, offset: offset) }
    }

    /// - Returns: whether there was but one optimum, so that values were compared.
    func compare(_ context: String) throws -> Bool {
      #expect(near.rowCount == exact.rowCount && near.columnCount == exact.columnCount)
      let expected = try exact.solve(byRows: true, noLimits)
      let found = try near.solve(byRows: true, noLimits)
      #expect(expected.termination == .proven && found.termination == .proven, "\(context)")
      let size = 1 + abs(expected.objective)
      #expect(abs(found.objective - expected.objective) < 1e-3 * size, "\(context)")
      #expect(found.rowPrices.count == exact.rowCount && found.values.count == exact.columnCount)
      // With no reduced cost of 0 outside the basis there is but one optimum.
      let moved = expected.reducedCosts.count { abs($0) > 1e-6 }
      let priced = expected.rowPrices.count { abs($0) > 1e-6 }
      guard moved + priced == exact.columnCount else { return false }
      for (left, right) in zip(found.values, expected.values) {
        #expect(abs(left - right) < 1e-3, "\(context)")
      }
      return true
    }
  }

  @Test("Through every change it ends where the exact relaxation ends")
  func followsTheExactOne() throws {
    var unique = 0
    for seed in 0..<60 {
      var random = SeededRandom(seed: 500 + seed)
      var twins = try Twins()
      try twins.addColumns(4, &random)
      for _ in 0..<3 { try twins.addRow(&random) }
      for step in 0..<8 {
        switch step == 0 ? 7 : random.below(6) {
        case 0: try twins.addColumns(1 + random.below(2), &random)
        case 1: try twins.addRow(&random)
        case 2: try twins.removeRows(&random)
        case 3: try twins.boundRow(&random)
        case 4: try twins.boundColumns(&random)
        case 5: try twins.setCosts(&random)
        default: break
        }
        if try twins.compare("seed \(seed), step \(step)") { unique += 1 }
      }
    }
    #expect(unique > 200, "\(unique)")
  }

  @Test("The scaled matrix stretches nothing, and multiplies as the plain one")
  func scaledMatrix() {
    var random = SeededRandom(seed: 3)
    let (rows, columns) = (20, 30)
    var plain = Array(repeating: Array(repeating: 0.0, count: columns), count: rows)
    var terms: [SparseMatrix.Term] = []
    // Row 0 and column 0 stay empty.
    for row in 1..<rows {
      for column in 1..<columns where random.chance(20) {
        plain[row][column] = Double(random.below(41) - 20)
        terms.append((Int32(row), Int32(column), plain[row][column]))
      }
    }
    let matrix = SparseMatrix(rows: rows, columns: columns, terms)
    func scaled(_ row: Int, _ column: Int) -> Double {
      plain[row][column] * matrix.rowScale[row] * matrix.columnScale[column]
    }
    var vector = (0..<columns).map { _ in Double(random.below(100)) - 50 }
    var length = 0.0
    /// In single precision, as the products are.
    func product(
      _ count: Int, _ vector: [Double], _ entry: (Int, UnsafeMutablePointer<Float>) -> Float
    )
      -> [Double]
    {
      var own = vector.map { Float($0) }
      return own.withUnsafeMutableBufferPointer { own in
        own.baseAddress.map { base in (0..<count).map { Double(entry($0, base)) } } ?? []
      }
    }
    for _ in 0..<300 {
      let size = vector.reduce(0) { $0 + abs($1) }
      let across = product(rows, vector) { matrix.across($0, $1) }
      for row in 0..<rows {
        let sum = (0..<columns).reduce(0) { $0 + scaled(row, $1) * vector[$1] }
        #expect(abs(across[row] - sum) < 1e-6 * size)
      }
      let down = product(columns, across) { matrix.down($0, $1) }
      for column in 0..<columns {
        let sum = (0..<rows).reduce(0) { $0 + scaled($1, column) * across[$1] }
        #expect(abs(down[column] - sum) < 1e-6 * size)
      }
      func norm(_ vector: [Double]) -> Double {
        vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
      }
      length = norm(down) / norm(vector)
      vector = down.map { $0 / norm(down) }
    }
    // The square of the norm.
    #expect(length <= 1 + 1e-6 && length > 0.5)
  }

  /// A transport of some size, at which both sides go in parallel.
  private func gradient(threads: Int) -> HybridGradient {
    var random = SeededRandom(seed: 9)
    let (rowCount, columnCount) = (4_801, 9_803)
    let columns = (0..<columnCount).map { _ in
      IntegerProgram.Column(upper: 1, cost: -1 - random.below(100))
    }
    let rows = (0..<rowCount).map { _ in IntegerProgram.Row(upper: 1) }
    let terms = (0..<columnCount).flatMap { column in
      (0..<3).map { _ -> SparseMatrix.Term in
        (Int32(random.below(rowCount)), Int32(column), 1)
      }
    }
    return HybridGradient(
      columns, rows, terms, columns.map { _ in 0 }, rows.map { _ in 0 }, threads: threads)
  }

  @Test("One thread and more take the same steps, to the last bit")
  func threads() {
    let one = gradient(threads: 1)
    one.run(steps: 90, tolerance: 0, noLimits)
    #expect(one.values.contains { $0 > 0.1 } && one.values.contains { $0 < 0.9 })
    #expect(one.prices.contains { $0 < 0 } && one.prices.allSatisfy { $0 <= 0 })
    for threads in 2...3 {
      let more = gradient(threads: threads)
      more.run(steps: 90, tolerance: 0, noLimits)
      #expect(more.values == one.values && more.prices == one.prices, "\(threads) threads")
      #expect(more.balance == one.balance && more.stepsTaken == one.stepsTaken)
    }
  }

  @Test("No part begins before the phases before are done, and none is left out", arguments: 1...4)
  func phases(threads: Int) {
    let (phases, parts) = (200, 3)
    let finished = Mutex<[Int]>([])
    let early = Mutex(0)
    inPhases(phases, parts: parts, threads: threads) { phase, part in
      let before = finished.withLock { $0.count }
      if before < phase * parts * threads { early.withLock { $0 += 1 } }
      // Some parts take longer than others.
      let work = (0..<(part % 2 == 0 ? 10 : 2_000)).reduce(0) { $0 &+ $1 }
      finished.withLock { $0.append(work < 0 ? -1 : phase * parts * threads + part) }
    }
    #expect(early.withLock { $0 } == 0)
    #expect(finished.withLock { $0.sorted() } == Array(0..<(phases * parts * threads)))
  }

  @Test("It stops when it is good enough, and not later than it is told")
  func stops() {
    let rough = gradient(threads: 1)
    rough.run(steps: 4_000, tolerance: 1e-2, noLimits)
    #expect(rough.stepsTaken < 4_000)
    let short = gradient(threads: 1)
    short.run(steps: 7, tolerance: 0, noLimits)
    #expect(short.stepsTaken == 7)
    let cancelled = gradient(threads: 1)
    cancelled.run(
      steps: 4_000, tolerance: 0, SearchLimits(now: { 0 }, isCancelled: { true }))
    #expect(cancelled.stepsTaken == 1)
  }

  @Test("What it proves lies above no plan, and mostly near what the exact one proves")
  func provesNearly() throws {
    var (near, count) = (0, 0)
    try SolvedCase.forEach(28_000..<28_150) { seed, solved, exact in
      var session = solved.session()
      let likely = RegionSurvey(solved.tables, solved.weights).likely
      let relaxation = try session.approach(from: likely, noLimits)
      let bound = try #require(relaxation.provenBound()) + relaxation.offset
      let best = solved.weights.value(of: solved.best.objective)
      #expect(bound <= best, "seed \(seed)")
      #expect(try #require(session.combinedBound) <= best, "seed \(seed)")
      try exact.optimise(noLimits)
      let value = try #require(exact.outcome).objective + Double(exact.offset)
      count += 1
      if Double(bound) >= value - 0.005 * Double(best) - 1 { near += 1 }
    }
    #expect(near * 10 > count * 9, "\(near) of \(count)")
  }

  @Test(
    "Turned to each level in turn, upper ones held, it proves no more than the best plan is worth")
  func levels() throws {
    var (closed, count) = (0, 0)
    try SolvedCase.forEach(29_000..<29_150) { seed, solved, _ in
      var session = solved.session()
      session.offer(solved.best.plan)
      let likely = RegionSurvey(solved.tables, solved.weights).likely
      var relaxation = try session.approach(from: likely, noLimits)
      for level in Level.allCases {
        try session.approach(at: .level(level), &relaxation, noLimits)
        let bound = try #require(relaxation.provenBound()) + relaxation.offset
        let best = solved.best.objective[level]
        #expect(bound <= best, "seed \(seed), \(level)")
        count += 1
        if bound == best || Double(bound) > 0.98 * Double(best) { closed += 1 }
      }
    }
    #expect(closed * 2 > count, "\(closed) of \(count)")
  }

  @Test("With upper levels at a price it never bounds level 3 above the best plan")
  func pricedLevels() throws {
    try SolvedCase.forEach(31_000..<31_150) { seed, solved, _ in
      var first = solved.session()
      _ = try first.look(noLimits)
      // Another session, with no bound yet.
      var session = solved.session()
      session.offer(solved.best.plan)
      session.overview = first.overview
      try session.approachQuality()
      #expect(session.overview != nil)
      #expect(session.incumbent.bound.quality <= solved.best.objective.quality, "seed \(seed)")
      for (weights, bound) in session.weightedBounds {
        #expect(bound <= weights.value(of: solved.best.objective), "seed \(seed)")
      }
    }
  }

  @Test(
    "The bound of a level is near enough where a solution brings less than a fortieth of what is missing"
  )
  func littleGain() throws {
    let solved = try SolvedCase(seed: 31_002, students: 20, mentors: 12)
    var session = solved.session()
    session.offer(solved.best.plan)
    let prices = LevelWeights.only(.quality)
    func bringsLittle(_ goal: SearchGoal, gain: Int, missing: Int) -> Bool {
      let bound = session.value(goal) - missing
      return session.bringsLittle(goal, from: bound - gain, to: bound)
    }
    for goal in [SearchGoal.priced(prices), .upper(LevelWeights(unplaced: 8, tier: 2, quality: 1))]
    {
      #expect(bringsLittle(goal, gain: 4, missing: 200))
      #expect(!bringsLittle(goal, gain: 5, missing: 200))
    }
    // A level by itself counts in units: it is near enough where none comes.
    #expect(bringsLittle(.level(.unplaced), gain: 0, missing: 3))
    #expect(!bringsLittle(.level(.unplaced), gain: 1, missing: 300))
    // Before there is a plan worth the name nothing says what is missing.
    #expect(!bringsLittle(.combined, gain: 4, missing: 200))
    let worth = prices.value(of: solved.best.objective)
    #expect(!session.bringsLittle(.priced(prices), from: .min, to: worth - 100))
  }

  @Test(
    "Rounded to whole prices, a rough solution proves no more of level 1 than is true, and often more"
  )
  func wholePrices() throws {
    var (nearer, closed, count) = (0, 0, 0)
    try SolvedCase.forEach(32_000..<32_150) { seed, solved, _ in
      let session = solved.session()
      let rough = FirstOrderMethod(steps: 60, tolerance: 1e-6, threads: 1)
      var relaxation = try PairRelaxation(
        solved.tables, .only(.unplaced), pairs: Array(0..<Int32(solved.tables.pairCount)), rough)
      try relaxation.solve(byRows: false, noLimits)
      let goal = SearchGoal.level(.unplaced)
      guard let plain = session.proven(goal, relaxation) else { return }
      let whole = try #require(session.provenApproximately(goal, relaxation))
      let best = solved.best.objective.unplaced
      #expect(whole >= plain && whole <= best, "seed \(seed)")
      count += 1
      if whole > plain { nearer += 1 }
      if whole == best { closed += 1 }
    }
    #expect(
      count > 100 && nearer * 10 > count && closed * 2 > count, "\(nearer), \(closed) of \(count)")
  }

  @Test("Prices bound level 3 nearer than the weights that decide between levels", arguments: 1...3)
  func pricesAreNearer(seed: Int) throws {
    let generated = try GeneratedCase(students: 400, schools: 40, seed: seed)
    var session = generated.session()
    _ = try session.look(noLimits)
    session.visitRegions(RegionCut(size: 200, share: 0.5), programSolver)
    let before = session.incumbent.gap(.quality)
    try session.approachQuality()
    let after = session.incumbent.gap(.quality)
    #expect(after >= 0 && after < before, "\(before), \(after)")
    #expect(session.weightedBounds.count > 1)
  }

  @Test("Stopped at whatever moment, it still answers, and with nothing that is not proven")
  func stoppedAnywhere() throws {
    var stopped = 0
    for seed in 30_000..<30_010 {
      let instance = try RandomCase.make(seed: seed, students: 60, mentors: 40)
      let pairs = PairTable(instance)
      let session = SolveSession(instance, pairs, SolveOptions(limits: noLimits))
      let (tables, weights) = (session.tables, session.combinedWeights)
      var search = HeuristicSearch(tables)
      search.construct(noLimits)
      let worth = weights.value(of: search.objective)
      // With few pairs to begin with, so that columns come as well as rows.
      let likely = RegionSurvey(tables, weights).likely.map { Array($0.prefix(1)) }
      for looks in 0..<60 {
        var session = SolveSession(instance, pairs, SolveOptions(limits: noLimits))
        let asked = Counter()
        let limits = SearchLimits(now: { 0 }, isCancelled: { asked.next() >= looks })
        let relaxation = try session.approach(from: likely, limits)
        #expect(RegionSurvey(relaxation, relaxation.regrets()).prices.count == tables.studentCount)
        if let bound = relaxation.provenBound() {
          #expect(bound + relaxation.offset <= worth, "seed \(seed), \(looks) looks")
        }
        if asked.next() > looks { stopped += 1 }
      }
    }
    #expect(stopped > 100)
  }
}

/// Counts from 0, across threads.
final class Counter: Sendable {
  private let count = Atomic<Int>(0)
  func next() -> Int { count.wrappingAdd(1, ordering: .relaxed).oldValue }
}
