public import IntegerProgramming
public import PlacementDomain

/// The smallest number of moves that a plan as good on levels 1 and 2 needs.
///
/// A move is a student of the plan in force who is placed at another school. Level 3 is free: the number tells
/// how many of a plan's moves levels 1 and 2 ask for, and how many were made for quality.
public struct MoveMinimum: Hashable, Sendable {
  /// No plan whose levels 1 and 2 are no worse has fewer moves.
  public var atLeast: Int
  /// Whether such a plan with exactly this number is known.
  public var isProven: Bool

  public init(atLeast: Int, isProven: Bool) {
    self.atLeast = atLeast
    self.isProven = isProven
  }

  /// Finds the number for the levels of a plan.
  ///
  /// The relaxation over pairs (``PairRelaxation``) with levels 1 and 2 held and a cost of 1 for each pair that is a
  /// move, gives the bound: in a large case an approximate one, else the exact one with cuts and a short search for the
  /// plan. Up to ``SolveSession/largestRelaxation`` students; beyond by counting alone.
  /// - Parameters:
  ///   - plan: keeps every rule; nothing worse than it on levels 1 and 2 is looked at.
  ///   - solver: `nil` = counting only.
  ///   - threads: the number is the same for any.
  ///   - limits: when they end the search, what is proven by then is told.
  public init(
    of plan: Plan, _ instance: Case, _ pairs: PairTable, _ solver: (any IntegerProgramSolver)?,
    _ limits: SearchLimits, threads: Int = 1
  ) {
    let worth = Judge(instance).objective(of: plan)
    let moves = instance.studentIndices.count { student in
      plan[student].map { instance.isMove(student, to: $0) } ?? false
    }
    var best = moves
    var bound = min(moves, Self.forcedMoves(instance, pairs, unplaced: worth.unplaced))
    if bound < best, plan.mentors.count <= SolveSession.largestRelaxation, !limits.isOver,
      let solver
    {
      var search = MoveSearch(plan, worth, instance, pairs, fewest: best, threads: threads)
      // A solver that fails leaves the bound by counting standing.
      try? search.run(solver, limits)
      best = search.fewest
      bound = max(bound, min(best, search.bound))
    }
    self.init(atLeast: bound, isProven: bound == best)
  }

  /// Moves that counting alone proves: of the students who fit nowhere at their old school, level 1 leaves
  /// only so many without a place; the others move.
  private static func forcedMoves(_ instance: Case, _ pairs: PairTable, unplaced: Int) -> Int {
    var budget = unplaced
    var weights: [Int] = []
    for student in instance.studentIndices {
      let own = pairs.pairs(of: student)
      if own.isEmpty {
        budget -= instance.priorities[student]
      } else if own.allSatisfy({ instance.isMove(student, to: pairs.mentor[$0]) }) {
        weights.append(instance.priorities[student])
      }
    }
    var forced = weights.count
    for weight in weights.sorted() {
      guard weight <= budget else { break }
      budget -= weight
      forced -= 1
    }
    return forced
  }
}

extension Case {
  /// Whether placing the student at the mentor moves her to another school than in the plan in force.
  func isMove(_ student: StudentIndex, to mentor: MentorIndex) -> Bool {
    previous[student].map { $0.school != schoolOfMentor[mentor] } ?? false
  }
}

/// The search for the number by the relaxation.
struct MoveSearch {
  private let tables: SolverTables
  /// By student.
  private let hasPrevious: [Bool]
  private let plan: PlanState
  private let worth: Objective
  private let threads: Int
  /// Moves of the best plan known.
  private(set) var fewest: Int
  private(set) var bound = 0

  init(
    _ plan: Plan, _ worth: Objective, _ instance: Case, _ pairs: PairTable, fewest: Int,
    threads: Int = 1
  ) {
    tables = SolverTables(instance, pairs).priced { student, mentor in
      instance.isMove(student, to: mentor) ? 1 : 0
    }
    hasPrevious = instance.previous.map { $0 != nil }
    self.plan = PlanState(tables, taking: plan)
    self.worth = worth
    self.fewest = fewest
    self.threads = threads
  }

  mutating func run(_ solver: any IntegerProgramSolver, _ limits: SearchLimits) throws {
    if tables.pairCount > SolveSession.largestWhole { return try approach(limits) }
    var relaxation = try PairRelaxation(tables, .only(.quality), pairs: firstPairs, solver)
    try relaxation.propose(plan)
    try relaxation.hold(.unplaced, at: worth.unplaced)
    try relaxation.hold(.tier, at: worth.tier)
    try relaxation.optimise(limits)
    guard relaxation.outcome?.termination == .proven else { return }
    bound = relaxation.provenBound() ?? 0
    // Few cuts are needed once a good plan is known.
    try lookAround(&relaxation, limits)
    guard bound < fewest else { return }
    try relaxation.tighten(
      PairRelaxation.CutEffort(rounds: 40, patience: 3, target: Double(fewest) - 0.999), limits)
    guard relaxation.outcome?.termination == .proven else { return }
    bound = max(bound, relaxation.provenBound() ?? 0)
    try lookAround(&relaxation, limits)
  }

  /// Plans from the students whom the relaxation leaves undecided, and from a dive.
  private mutating func lookAround(
    _ relaxation: inout PairRelaxation, _ limits: SearchLimits
  ) throws {
    guard bound < fewest else { return }
    try relaxation.focused(limits) { focused in
      _ = try focused.branch(cutoff: fewest, .plans(nodes: Self.nodes), limits) { node, _ in
        look(at: node.rounded())
        return fewest
      }
      guard bound < fewest, !limits.isOver else { return }
      look(at: try focused.dive(cutoff: fewest, .quick, limits))
    }
  }

  /// The bound of a large case by an approximate relaxation. Plans are not looked for: they would be of use only where they
  /// meet the bound, and take longer than the solve.
  mutating func approach(_ limits: SearchLimits) throws {
    var session = SolveSession(
      tables, .only(.quality), SolveOptions(threads: threads, limits: limits), start: plan.plan)
    var relaxation = try session.approximateRelaxation(.only(.quality), pairs: firstPairs)
    try session.approach(at: .level(.quality), &relaxation, limits)
    bound = session.incumbent.bound.quality
  }

  /// The placements of the plan, and all that are no moves.
  private var firstPairs: [Int32] {
    let known = plan.pairOf.filter { $0 >= 0 }
    let taken = Set(known)
    let stays = (0..<Int32(tables.pairCount)).filter {
      tables.pairCost[Int($0)] == 0
        && hasPrevious[Int(tables.pairStudent[Int($0)])]
        && !taken.contains($0)
    }
    return known + stays
  }

  private static let nodes = 30

  private mutating func look(at pairs: [Int32]) {
    let found = PlanState(tables, taking: tables.plan(of: pairs)).objective
    guard found.unplaced <= worth.unplaced, found.tier <= worth.tier else { return }
    fewest = min(fewest, found.quality)
  }
}
