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

  /// Pairs up to which the integer program is asked; beyond, only what counting proves is told.
  private static let largestProgram = 20_000

  /// Finds the number for the levels of a plan.
  ///
  /// The program is that of the case with levels 1 and 2 capped (`Formulation.md`) and a cost of 1 for each
  /// pair that is a move.
  /// - Parameters:
  ///   - plan: keeps every rule; nothing worse than it on levels 1 and 2 is looked at.
  ///   - solver: `nil` = counting only.
  ///   - limits: when they end the search, what is proven by then is told.
  public init(
    of plan: Plan, _ instance: Case, _ pairs: PairTable, _ solver: (any IntegerProgramSolver)?,
    _ limits: SearchLimits
  ) {
    let worth = Judge(instance).objective(of: plan)
    let moves = instance.studentIndices.count { student in
      plan[student].map { instance.isMove(student, to: $0) } ?? false
    }
    var best = moves
    var bound = min(moves, Self.forcedMoves(instance, pairs, unplaced: worth.unplaced))
    if bound < best, pairs.count <= Self.largestProgram, !limits.isOver, let solver {
      let outcome = Self.search(plan, worth, instance, pairs, solver, limits)
      best = min(best, outcome?.objective ?? best)
      bound = max(bound, min(best, outcome?.bound ?? 0))
    }
    self.init(atLeast: bound, isProven: bound == best)
  }

  private static func search(
    _ plan: Plan, _ worth: Objective, _ instance: Case, _ pairs: PairTable,
    _ solver: any IntegerProgramSolver, _ limits: SearchLimits
  ) -> ProgramOutcome? {
    var formulation = Formulation(instance, pairs)
    formulation.cap(.unplaced, at: worth.unplaced)
    formulation.cap(.tier, at: worth.tier)
    formulation.setMoveCosts(instance)
    guard let known = formulation.solution(of: plan) else { return nil }
    let options = SearchOptions(limits: limits, start: known)
    // A solver that fails leaves the bound by counting standing.
    return try? solver.solve(
      formulation.program, options)
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

extension Formulation {
  /// Sets the objective to the number of moves.
  mutating func setMoveCosts(_ instance: Case) {
    var costs = Array(repeating: 0, count: program.columns.count)
    for (column, pair) in columnPairs.enumerated()
    where instance.isMove(columnStudents[column], to: pairMentors[pair]) { costs[column] = 1 }
    program.setCosts(costs)
  }
}
