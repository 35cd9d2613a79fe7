import IntegerProgramming
import PlacementDomain

/// One solve from start to end: the incumbent, the tables, and the steps that improve and prove it.
struct SolveSession {
  /// The case, as far as there is one: a region is known by its tables alone.
  let source: SessionSource?
  let tables: SolverTables
  var options: SolveOptions
  /// Weights with which the levels are searched together.
  let combinedWeights: LevelWeights
  /// Where to start from; `nil` = from nothing.
  let remembered: SolveMemory?
  var incumbent: Incumbent
  /// Prices of students for the weighted sum of the levels, once known.
  var guidePrices: [Int]?
  /// Reduced cost of each pair in the relaxation solved last; empty before.
  var regrets: [Float] = []
  /// The bound of the weighted sum at the prices of its relaxation, once known.
  var guide: LagrangianBound?
  /// Pairs that schools chose while prices were found: the likely ones.
  var candidates: [Int32] = []
  /// What an approximate relaxation of a large case says, once known.
  var overview: Overview?
  /// A search for plans on another thread, if there is one.
  var sideSearch: SideSearch?
  /// Proven bounds of weighted sums.
  var weightedBounds: [LevelWeights: Int] = [:]
  /// Whether the relaxation of level 3 counts the levels above it as well.
  var keepsUpperWeights = false
  /// What the next solve may start from, once known.
  var memory: SolveMemory?
  /// Bases of the relaxation, by goal, and goals whose remembered bases have been used.
  var bases: [RememberedBasis] = []
  var recalled: Set<Int> = []
  private(set) var remarks: [String] = []
  private var phase = "greedy"

  init(_ instance: Case, _ pairs: PairTable, _ options: SolveOptions) {
    self.options = options
    limits = options.limits
    tables = SolverTables(instance, pairs)
    let judge = Judge(instance)
    source = SessionSource(instance: instance, pairs: pairs, judge: judge)
    let largest = max(1, tables.pairCost.max() ?? 1)
    let steps = Int(tables.pairTier.max() ?? 0) + 1
    let tier = Self.steepness * largest
    let weights = LevelWeights(unplaced: 2 * steps * tier, tier: tier, quality: 1)
    let suits = options.memory?.suits(tables, weights) ?? false
    let isSound = options.start.map { judge.verdict(on: $0).isFeasible } ?? false
    remembered = suits && isSound ? options.memory : nil
    combinedWeights = remembered?.weights ?? weights
    let empty = Plan(emptyFor: instance)
    incumbent = Incumbent(empty, judge.objective(of: empty))
  }

  /// A session for the tables of a region, from the plan that it has, or what of it keeps the rules there: students of
  /// other regions may have been part of a duo, or of the fewest that a school takes.
  init(_ tables: SolverTables, _ weights: LevelWeights, _ options: SolveOptions, start: Plan) {
    self.tables = tables
    self.options = options
    limits = options.limits
    source = nil
    remembered = nil
    combinedWeights = weights
    let state = PlanState(tables, taking: start)
    incumbent = Incumbent(state.plan, state.objective)
  }

  /// How much more the upper levels weigh than what a pair can cost: the relaxation then lies near the best plans on
  /// level 2 as well, so that one basis serves.
  private static let steepness = 4

  /// What a pair can cost at most, about.
  var largestCost: Int { combinedWeights.tier / Self.steepness }

  /// Those of the solve, or of the part of it that is at work.
  var limits: SearchLimits

  /// Does something within a share of the time that is left.
  mutating func within(
    share: Double, _ body: (inout SolveSession) throws -> Void
  ) rethrows {
    let whole = limits
    limits = limits.capped(seconds: limits.secondsLeft * share)
    defer { limits = whole }
    try body(&self)
  }

  // MARK: Plans

  /// Takes a plan over when the judge finds it sound and better.
  ///
  /// - Parameter isGuess: it may break a rule; else that is worth a remark.
  @discardableResult
  mutating func offer(_ plan: Plan, isFromProgram: Bool = false, isGuess: Bool = false) -> Bool {
    guard let worth = worth(of: plan, isGuess: isGuess) else { return false }
    if isFromProgram, worth <= incumbent.objective { incumbent.isFromProgram = true }
    let isBetter = incumbent.offer(plan, worth)
    if isBetter { raiseQualityByWeightedBounds() }
    tell()
    return isBetter
  }

  /// What a plan is worth, `nil` when it breaks a rule.
  private mutating func worth(of plan: Plan, isGuess: Bool) -> Objective? {
    guard let source else {
      let state = PlanState(tables, taking: plan)
      return state.plan == plan ? state.objective : nil
    }
    let verdict = source.judge.verdict(on: plan)
    if verdict.isFeasible { return verdict.objective }
    if !isGuess {
      note("a plan of phase \(phase) broke a rule and was dropped: \(verdict.breaches[0].words)")
    }
    return nil
  }

  mutating func raise(_ level: Level, to value: Int) {
    incumbent.raise(level, to: value)
    tell()
  }

  mutating func enter(_ phase: String) {
    self.phase = phase
    tell()
  }

  mutating func note(_ remark: String) {
    if !remarks.contains(remark) { remarks.append(remark) }
  }

  /// Whether the gap asked for is reached on every level.
  var isGoodEnough: Bool {
    Level.allCases.allSatisfy { incumbent.gap($0) <= gapWanted($0) }
  }

  private func tell() {
    guard let listener = options.progress else { return }
    let gap = Level.allCases.lazy.map { incumbent.gap($0) }.first { $0 > 0 } ?? 0
    listener(
      SolveProgress(
        phase: phase, placed: incumbent.plan.placedCount,
        best: Level.allCases.map { incumbent.objective[$0] },
        bound: Level.allCases.map { incumbent.bound[$0] }, gap: gap))
  }

  // MARK: Result

  func result(solver: String) -> SolveResult {
    let status: PlanStatus =
      if incumbent.isOptimal {
        .optimal
      } else if incumbent.isFromProgram {
        .feasible
      } else {
        .fallback
      }
    return SolveResult(
      plan: incumbent.plan, status: status, objective: incumbent.objective,
      bound: incumbent.bound, solver: solver,
      remark: remarks.isEmpty ? nil : remarks.joined(separator: "; "),
      memory: memory)
  }
}

/// What a session is about, and who judges its plans.
struct SessionSource {
  let instance: Case
  let pairs: PairTable
  let judge: Judge
}
