public import PlacementDomain
import PlacementSolver
import Scenarios

/// A case and a plan that keeps its rules, ready to be asked about.
public struct Inquiry: Sendable {
  public let instance: Case
  /// The rows that the case was made of.
  public let tables: CaseTables
  public let pairs: PairTable
  public let plan: Plan
  /// What the plan is worth.
  public let worth: Objective
  /// A proven bound of each level, where one is known (model, section 6).
  public private(set) var bound: Objective?
  /// What a solve of the case found out: where the solves of questions start from.
  private(set) var memory: SolveMemory?
  /// Weights with which levels are searched together; what counts is decided level by level.
  let weights: LevelWeights
  private let mentorStart: [Int]
  private let mentorStudents: [StudentIndex]

  /// - Parameter bound: of the plan, as a solve of the same case proved it.
  /// - Throws: ``UnusablePlan`` when the plan breaks a rule.
  /// - Complexity: O(pairs + rows of the case).
  public init(
    _ instance: Case, _ tables: CaseTables, _ pairs: PairTable, _ plan: Plan,
    bound: Objective? = nil
  ) throws(UnusablePlan) {
    try self.init(instance, tables, pairs, plan, bound: bound, memory: nil)
  }

  init(
    _ instance: Case, _ tables: CaseTables, _ pairs: PairTable, _ plan: Plan,
    bound: Objective?, memory: SolveMemory?
  ) throws(UnusablePlan) {
    let verdict = Judge(instance).verdict(on: plan)
    if let breach = verdict.breaches.first {
      throw UnusablePlan(words: breach.words, others: verdict.breaches.count - 1)
    }
    self.instance = instance
    self.tables = tables
    self.pairs = pairs
    self.plan = plan
    self.bound = bound
    self.memory = memory
    worth = verdict.objective
    weights = LevelWeights(searching: instance, pairs)
    var start = Array(repeating: 0, count: instance.mentors.count + 1)
    for mentor in pairs.mentor { start[Int(mentor.position) + 1] += 1 }
    for mentor in instance.mentors.indices { start[mentor + 1] += start[mentor] }
    var next = start
    var students = Array(repeating: StudentIndex(0), count: pairs.count)
    for student in instance.studentIndices {
      for pair in pairs.pairs(of: student) {
        let mentor = Int(pairs.mentor[pair].position)
        students[next[mentor]] = student
        next[mentor] += 1
      }
    }
    mentorStart = start
    mentorStudents = students
  }

  /// The changed case with what of the plan still keeps its rules; `nil` when the changes make no case.
  ///
  /// - Complexity: that of making a case and finding its pairs.
  func changed(by changes: [CaseChange]) -> Inquiry? {
    guard let variant = try? CaseVariant(of: instance, tables, changes) else { return nil }
    return try? Inquiry(
      variant.instance, variant.tables, PairTable(variant.instance), variant.plan(from: plan),
      bound: nil, memory: memory?.carried(from: instance, to: variant.instance))
  }

  /// The same, knowing what a solve of the case has found out.
  func knowing(_ result: SolveResult) -> Inquiry {
    var other = self
    other.memory = result.memory
    // A question is answered whatever was left open here.
    other.memory?.gaps = Level.allCases.map { _ in 0 }
    if result.objective == worth { other.bound = result.bound }
    return other
  }

  /// Everybody who fits the mentor, in order.
  func fittingStudents(_ mentor: MentorIndex) -> ArraySlice<StudentIndex> {
    mentorStudents[mentorStart[Int(mentor.position)]..<mentorStart[Int(mentor.position) + 1]]
  }

  /// The change from the plan at hand to a worth.
  func change(to other: Objective) -> LevelChange { LevelChange(from: worth, to: other) }
}

/// The plan asked about breaks a rule; exit code 65.
public struct UnusablePlan: Error, Hashable, Sendable, CustomStringConvertible {
  /// The first broken rule.
  public var words: String
  /// How many more there are.
  public var others: Int

  public var description: String {
    let more = others == 0 ? "" : " (and \(others) more)"
    return
      "the plan breaks a rule: \(words)\(more); placer check lists all of them, and only a sound plan can be explained"
  }
}

extension LevelWeights {
  /// Weights under which an upper level counts for more than what a lower one usually changes.
  init(searching instance: Case, _ pairs: PairTable) {
    let largest = max(1, pairs.cost.max() ?? 1)
    let steps = instance.policy.tiers.order.count
    self.init(unplaced: 2 * steps * largest, tier: largest, quality: 1)
  }
}
