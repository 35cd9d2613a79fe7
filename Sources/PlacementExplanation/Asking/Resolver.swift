public import IntegerProgramming
import PlacementDomain
import PlacementSolver

/// Solves the questions that an explanation asks, from the plan at hand.
///
/// Cases up to ``largestWhole`` fitting pairs are solved whole, with a proof. In larger ones those around the change are
/// decided anew by the integer program, up to a number of nodes, and all others stay: what is found is possible, and
/// what is proven comes from elsewhere.
public struct Resolver: Sendable {
  /// Fitting pairs up to which a case is solved whole.
  public static let largestWhole = 12_000

  /// How much work a question is worth.
  public struct Effort: Hashable, Sendable {
    /// Of a case that is solved whole: nodes of the tree by which level 3 is searched, for a change and for another
    /// place; `nil` = searched until it is proven.
    public var qualityNodes: Int?
    public var qualityNodesOfPlace: Int?
    /// Of a larger case: pairs up to which students are let move.
    public var pairs: Int
    /// Of a larger case: nodes of the search.
    public var nodes: Int

    public init(qualityNodes: Int?, ofPlace: Int?, pairs: Int, nodes: Int) {
      self.qualityNodes = qualityNodes
      qualityNodesOfPlace = ofPlace
      self.pairs = pairs
      self.nodes = nodes
    }

    /// Some 30 ms, for those who wait for the answer.
    public static let quick = Effort(qualityNodes: 8, ofPlace: 0, pairs: 500, nodes: 40)
    /// Some 300 ms in large cases.
    public static let thorough = Effort(qualityNodes: nil, ofPlace: nil, pairs: 1_500, nodes: 100)
  }

  private let solver: any IntegerProgramSolver
  private let limits: SearchLimits
  private let patience: Double
  private let effort: Effort
  let threads: Int

  /// - Parameters:
  ///   - limits: when they end a search, what is known by then is told.
  ///   - patience: seconds for one whole solve.
  ///   - effort: how much work each question is worth.
  ///   - threads: how many questions are worked on at a time; the answers are the same for any number.
  public init(
    _ solver: any IntegerProgramSolver, limits: SearchLimits, patience: Double = .infinity,
    effort: Effort = .quick, threads: Int = 1
  ) {
    self.solver = solver
    self.limits = limits
    self.patience = patience
    self.effort = effort
    self.threads = threads
  }

  /// An answer: the best plan found, what it is worth in the case asked about, and what is proven.
  struct Finding: Sendable {
    var plan: Plan
    var worth: Objective
    /// `nil` = nothing is proven.
    var bound: Objective?

    /// Whether no plan is better.
    var isProven: Bool { bound == worth }

    /// Whether no plan leaves less priority without a place.
    var isProvenOnLevel1: Bool { bound?.unplaced == worth.unplaced }
  }

  /// What became of the question how good a plan with a student in a place can be.
  enum Placing: Sendable {
    case found(Finding)
    /// It is proven that there is no such plan.
    case impossible
    /// No such plan was found.
    case unknown
  }

  func isWhole(_ pairs: PairTable) -> Bool { pairs.count <= Self.largestWhole }

  // MARK: Preparing

  /// The case at hand, solved once from its plan where cases are solved whole: every question then starts from what was
  /// found out. What is proven of the plan on the way goes along.
  public func prepared(_ inquiry: Inquiry) -> Inquiry {
    guard isWhole(inquiry.pairs), inquiry.memory == nil else { return inquiry }
    var options = SolveOptions(
      threads: threads, start: inquiry.plan, limits: limits.capped(seconds: patience))
    options.remembers = true
    return inquiry.knowing(
      PlacementEngine(programSolver: solver).solve(inquiry.instance, inquiry.pairs, options))
  }

  // MARK: A case as it is

  /// The best plan of a case, no worse than the one at hand.
  ///
  /// - Parameters:
  ///   - mentors: where the change is, for cases too large to be solved whole.
  ///   - start: a better plan than the one at hand, where one is known.
  func best(_ inquiry: Inquiry, around mentors: [MentorIndex], start: Plan? = nil) -> Finding {
    guard isWhole(inquiry.pairs) else {
      let scope = NeighbourhoodMaker(inquiry, pairs: effort.pairs).scope(around: mentors)
      let found = solvePart(inquiry, scope, start: inquiry.plan)
      return found.flatMap { $0.worth < inquiry.worth ? $0 : nil }
        ?? Finding(plan: inquiry.plan, worth: inquiry.worth, bound: nil)
    }
    let result = solveWhole(
      inquiry.instance, inquiry.pairs, from: inquiry, start: start ?? inquiry.plan,
      qualityNodes: effort.qualityNodes)
    return Finding(plan: result.plan, worth: result.objective, bound: result.bound)
  }

  // MARK: A student in a place

  /// The best plan in which a student stands at a mentor, or anywhere, measured in the case at hand.
  ///
  /// - Parameter start: a plan that has her there, where one is known.
  func placing(
    _ student: StudentIndex, at mentor: MentorIndex?, in inquiry: Inquiry, start: Plan?
  ) -> Placing {
    let known = placingInPart(student, at: mentor, in: inquiry, start: start)
    return isWhole(inquiry.pairs) ? placingWhole(student, mentor, inquiry, known) : known
  }

  /// In the case that is solved she is pinned to the mentor and outweighs all others together, so that she is placed
  /// where any plan can place her. Levels 1 and 2 of such plans are the same in both cases; level 3 differs
  /// by a constant, the empty-core costs of schools that only she fits.
  private func placingWhole(
    _ student: StudentIndex, _ mentor: MentorIndex?, _ inquiry: Inquiry, _ known: Placing
  ) -> Placing {
    guard let asked = Self.case(of: inquiry, placing: student, at: mentor) else { return known }
    var start: Plan?
    if case .found(let finding) = known { start = finding.plan }
    let result = solveWhole(
      asked, PairTable(asked, threads: threads), from: inquiry, start: start,
      qualityNodes: mentor == nil ? effort.qualityNodes : effort.qualityNodesOfPlace)
    guard result.plan[student] != nil else {
      return result.bound.unplaced == result.objective.unplaced ? .impossible : known
    }
    let worth = Judge(inquiry.instance).objective(of: result.plan)
    var bound = result.bound
    bound.quality += worth.quality - result.objective.quality
    if let base = Self.restricted(inquiry, worth), bound < base, result.status != .optimal {
      bound = base
    }
    return .found(Finding(plan: result.plan, worth: worth, bound: bound))
  }

  /// The case in which a student goes to a mentor, or somewhere, before all others.
  private static func `case`(
    of inquiry: Inquiry, placing student: StudentIndex, at mentor: MentorIndex?
  ) -> Case? {
    let instance = inquiry.instance
    let id = instance.students[student].id
    var tables = inquiry.tables
    guard let row = tables.students.firstIndex(where: { $0.id == id }) else { return nil }
    tables.students[row].priority = min(Limits.priority, instance.totalPriority + 1)
    if let mentor {
      tables.decisions.removeAll { $0.student == id && $0.kind == .pin }
      tables.decisions.append(
        Decision(
          student: id, school: instance.mentors[mentor].school,
          mentor: instance.mentors[mentor].id, kind: .pin))
    }
    return try? Case(tables)
  }

  /// The same, quickly: only those around the student move.
  func placingInPart(
    _ student: StudentIndex, at mentor: MentorIndex?, in inquiry: Inquiry, start: Plan?
  ) -> Placing {
    let scope = NeighbourhoodMaker(inquiry, pairs: effort.pairs)
      .scope(around: student, at: mentor)
    var best = start.map {
      Finding(plan: $0, worth: Judge(inquiry.instance).objective(of: $0))
    }
    if let found = solvePart(inquiry, scope, start: start, placing: student),
      best.map({ found.worth < $0.worth }) ?? true
    {
      best = found
    }
    guard var best else { return .unknown }
    best.bound = Self.restricted(inquiry, best.worth)
    return .found(best)
  }

  /// What the bound of the case at hand proves of its plans that answer a question.
  private static func restricted(_ inquiry: Inquiry, _ worth: Objective) -> Objective? {
    guard var bound = inquiry.bound else { return nil }
    if worth.unplaced > inquiry.worth.unplaced { bound.tier = 0 }
    if worth.unplaced > inquiry.worth.unplaced || worth.tier > inquiry.worth.tier {
      bound.quality = 0
    }
    return bound
  }

  // MARK: Solving

  /// Of several plans that are as good the solver finds any: what differs from the plan at hand for no gain is left out.
  ///
  /// - Parameter old: with the plan at hand; its rows have the same positions in the case.
  private func solveWhole(
    _ instance: Case, _ pairs: PairTable, from old: Inquiry, start: Plan?,
    qualityNodes: Int?
  ) -> SolveResult {
    var options = SolveOptions(
      threads: threads, start: start, memory: old.memory, limits: limits.capped(seconds: patience))
    options.qualityNodes = qualityNodes
    var result = PlacementEngine(programSolver: solver).solve(instance, pairs, options)
    let inForce = PlanInForce(instance, old.plan)
    result.plan = SettledPlan(instance, from: inForce, to: result.plan).plan
    result.objective = Judge(instance).objective(of: result.plan)
    for level in Level.allCases {
      result.bound[level] = min(result.bound[level], result.objective[level])
    }
    return result
  }

  /// The best plan that the program of a part finds, judged; `nil` when it finds none.
  private func solvePart(
    _ inquiry: Inquiry, _ scope: ProgramScope, start: Plan?, placing student: StudentIndex? = nil
  ) -> Finding? {
    var formulation = Formulation(inquiry.instance, inquiry.pairs, scope: scope)
    formulation.setWeights(inquiry.weights)
    var program = formulation.program
    if let student {
      let own = inquiry.pairs.pairs(of: student)
      let terms = formulation.columnPairs.indices.filter {
        own.contains(formulation.columnPairs[$0])
      }.map { IntegerProgram.Term($0, 1) }
      program.addRow(IntegerProgram.Row(lower: 1), terms, name: "")
    }
    var options = SearchOptions(
      limits: limits, start: start.flatMap { Self.solution(of: $0, formulation, scope) })
    options.nodeLimit = effort.nodes
    // A solver that fails has found nothing.
    guard let outcome = try? solver.solve(program, options), let solution = outcome.solution
    else { return nil }
    let plan = formulation.plan(of: solution)
    let verdict = Judge(inquiry.instance).verdict(on: plan)
    return verdict.isFeasible ? Finding(plan: plan, worth: verdict.objective) : nil
  }

  /// The solution of a plan that differs from the background only within the scope.
  private static func solution(
    of plan: Plan, _ formulation: Formulation, _ scope: ProgramScope
  ) -> [Int]? {
    let free = Set(scope.freeStudents)
    let isInside = plan.mentors.indices.allSatisfy { position in
      plan.mentors[position] == scope.background.mentors[position]
        || free.contains(StudentIndex(position))
    }
    return isInside ? formulation.solution(of: plan) : nil
  }
}
