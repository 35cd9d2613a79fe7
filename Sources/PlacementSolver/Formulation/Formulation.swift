public import IntegerProgramming
public import PlacementDomain

/// Whole-number weights with which the three levels are added up: `unplaced·L1 + tier·L2 + quality·L3`.
public struct LevelWeights: Hashable, Sendable, Codable {
  public var unplaced: Int
  public var tier: Int
  public var quality: Int

  public init(unplaced: Int, tier: Int, quality: Int) {
    self.unplaced = unplaced
    self.tier = tier
    self.quality = quality
  }

  /// One level alone.
  public static func only(_ level: Level) -> LevelWeights {
    LevelWeights(
      unplaced: level == .unplaced ? 1 : 0, tier: level == .tier ? 1 : 0,
      quality: level == .quality ? 1 : 0)
  }

  /// What a pair in the plan is worth: what its student weighs, less tier and cost.
  @inline(__always)
  func gain(_ tables: SolverTables, _ pair: Int) -> Int {
    unplaced * tables.priority[Int(tables.pairStudent[pair])]
      - tier * Int(tables.pairTier[pair]) - quality * tables.pairCost[pair]
  }

  /// The weighted sum of an objective.
  public func value(of objective: Objective) -> Int {
    unplaced * objective.unplaced + tier * objective.tier + quality * objective.quality
  }
}

/// The integer program of a case, or of a part of it: rows and columns are explained, one heading a rule,
/// in `Formulation.md` beside this file; row names are its labels.
public struct Formulation: Sendable {
  /// The program; its costs are set by ``setWeights(_:)``.
  public internal(set) var program = IntegerProgram()

  /// Pair of each placement column; placement columns come first, in this order.
  public internal(set) var columnPairs: [PairTable.PairIndex] = []
  var columnStudents: [StudentIndex] = []
  var columnWorth: [Objective] = []
  var offsetWorth = Objective(unplaced: 0, tier: 0, quality: 0)
  var duoColumns: [DuoColumn] = []
  var schoolColumns: [SchoolColumns] = []
  var shortfallColumns: [ShortfallColumn] = []
  var scope: ProgramScope
  let pairMentors: [MentorIndex]

  /// Slots used by one group at one mentor, and the placement columns that fill them.
  struct DuoColumn: Sendable {
    let slots: IntegerProgram.ColumnIndex
    let members: [IntegerProgram.ColumnIndex]
    let background: Int
  }

  /// What hangs on the head-count of one school.
  struct SchoolColumns: Sendable {
    let school: SchoolIndex
    let count: IntegerProgram.ColumnIndex
    let members: [IntegerProgram.ColumnIndex]
    let background: Int
    var open: IntegerProgram.ColumnIndex?
    var empty: IntegerProgram.ColumnIndex?
    /// Head-count up to which load costs nothing, and the steps beyond it.
    var freeLoad = 0
    var steps: [(column: IntegerProgram.ColumnIndex, width: Int)] = []
  }

  struct ShortfallColumn: Sendable {
    let column: IntegerProgram.ColumnIndex
    /// Positions in `schoolColumns`.
    let schools: [Int]
    let missing: Int
  }

  /// The whole case (or the part of it that a scope names) as an integer program.
  ///
  /// - Parameter named: whether rows and columns get their names; a solver needs none.
  /// - Complexity: linear in the pairs of the scope, and in the students behind it.
  public init(
    _ instance: Case, _ pairs: PairTable, scope: ProgramScope? = nil, named: Bool = false
  ) {
    let scope = scope ?? ProgramScope(wholeOf: instance, pairs)
    var builder = FormulationBuilder(instance, pairs, scope, named: named)
    builder.build()
    self = builder.formulation
  }

  init(scope: ProgramScope, pairs: PairTable) {
    self.scope = scope
    pairMentors = pairs.mentor
  }

  /// Sets the objective to the weighted sum of the levels.
  public mutating func setWeights(_ weights: LevelWeights) {
    program.setCosts(
      columnWorth.map { weights.value(of: $0) }, offset: weights.value(of: offsetWorth))
  }

  /// Level caps (`level.unplaced`, `level.tier` in `Formulation.md`): upper levels no worse than given.
  public mutating func cap(_ level: Level, at limit: Int) {
    let terms = columnWorth.indices.compactMap { column -> IntegerProgram.Term? in
      let worth = columnWorth[column][level]
      return worth == 0 ? nil : IntegerProgram.Term(column, worth)
    }
    let name =
      level == .unplaced ? "level.unplaced" : level == .tier ? "level.tier" : "level.quality"
    program.addRow(
      IntegerProgram.Row(upper: limit - offsetWorth[level]), terms, name: name)
  }

  /// The plan behind a solution; students outside the scope stay where the scope's background has them.
  public func plan(of solution: [Int]) -> Plan {
    var plan = scope.background
    for student in scope.freeStudents { plan[student] = nil }
    for (column, pair) in columnPairs.enumerated() where solution[column] == 1 {
      plan[columnStudents[column]] = pairMentors[pair]
    }
    return plan
  }

  /// The solution that a plan stands for; `nil` when a free student stands at a pair outside the scope.
  public func solution(of plan: Plan) -> [Int]? {
    var solution = Array(repeating: 0, count: program.columns.count)
    var expected = 0
    for student in scope.freeStudents where plan[student] != nil { expected += 1 }
    for (column, pair) in columnPairs.enumerated()
    where plan[columnStudents[column]] == pairMentors[pair] {
      solution[column] = 1
      expected -= 1
    }
    guard expected == 0 else { return nil }
    fillDerivedColumns(&solution)
    return solution
  }

  /// Fills the columns that follow from the placement columns: slots, counts, steps, shortfall.
  private func fillDerivedColumns(_ solution: inout [Int]) {
    for duo in duoColumns {
      let count = duo.members.reduce(duo.background) { $0 + solution[$1] }
      solution[duo.slots] = (count + 1) / 2
    }
    for school in schoolColumns {
      let count = school.members.reduce(school.background) { $0 + solution[$1] }
      solution[school.count] = count
      if let open = school.open { solution[open] = count > 0 ? 1 : 0 }
      if let empty = school.empty { solution[empty] = count > 0 ? 0 : 1 }
      var left = count - school.freeLoad
      for step in school.steps where left > 0 {
        solution[step.column] = min(left, step.width)
        left -= step.width
      }
    }
    for shortfall in shortfallColumns {
      let count = shortfall.schools.reduce(0) { $0 + solution[schoolColumns[$1].count] }
      solution[shortfall.column] = max(0, shortfall.missing - count)
    }
  }
}

/// The part of a case that a program decides: some students, each over some of their pairs, while all others
/// stay where they are.
public struct ProgramScope: Sendable {
  /// Pairs that may be chosen, in order; those of one student stand together.
  public var pairs: [PairTable.PairIndex]
  /// Students who are decided, in order.
  public var freeStudents: [StudentIndex]
  /// Where everyone else stands.
  public var background: Plan

  /// Every student over every pair.
  public init(wholeOf instance: Case, _ pairs: PairTable) {
    self.pairs = Array(0..<pairs.count)
    freeStudents = Array(instance.studentIndices)
    background = Plan(emptyFor: instance)
  }

  /// Every student over the given pairs.
  public init(_ instance: Case, pairs: [PairTable.PairIndex]) {
    self.pairs = pairs
    freeStudents = Array(instance.studentIndices)
    background = Plan(emptyFor: instance)
  }

  public init(
    pairs: [PairTable.PairIndex], freeStudents: [StudentIndex], background: Plan
  ) {
    self.pairs = pairs
    self.freeStudents = freeStudents
    self.background = background
  }
}
