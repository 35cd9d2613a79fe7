/// What of the plan in force is kept, whatever it costs: the placements that are held and those released.
///
/// Held placements keep every rule by themselves, so that holding them never makes a case impossible.
public struct FrozenPlan: Sendable {
  /// How a student is held.
  public enum Hold: String, Hashable, Sendable {
    case school, mentor
    /// Without a place (`--freeze all`).
    case unplaced
  }

  public let freeze: Freeze
  /// The held placements and nobody else: a plan that the judge passes.
  public let plan: Plan
  /// Parallel to `Case.students`; `nil` = free.
  public let holds: [Hold?]
  /// Who stood in the plan in force and cannot stay, in order of student, with what is in the way.
  public let released: [(student: StudentIndex, cause: ChangeCause)]

  /// Decides what can be held.
  ///
  /// A placement is released where it no longer fits. Where placements that fit break a limit together, who can
  /// stay at her mentor comes before one whose mentor has gone, then the higher priority, then the first id. Where duos are required
  /// the odd one out, and where a school falls below its minimum all of it, is released as well.
  ///
  /// - Complexity: O(n log n) in the placements, times the mentors of a school where seats are exchanged.
  public init(_ instance: Case, _ inForce: PlanInForce, _ freeze: Freeze) {
    var builder = FrozenPlanBuilder(instance, inForce, freeze)
    if freeze != .none { builder.build() }
    self.freeze = freeze
    plan = builder.tally.plan
    holds = builder.holds
    released = builder.released.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  public var heldCount: Int { holds.count { $0 == .school || $0 == .mentor } }

  /// Whether a plan leaves everyone who is held where she is held.
  public func isKept(by other: Plan, in instance: Case) -> Bool {
    instance.studentIndices.allSatisfy { student in
      switch holds[student] {
      case nil: true
      case .unplaced: other[student] == nil
      case .mentor: other[student] == plan[student]
      case .school:
        other[student].map { instance.schoolOfMentor[$0] }
          == plan[student].map { instance.schoolOfMentor[$0] }
      }
    }
  }

  /// Why a student who was held without a place has none; `nil` for everyone else.
  public func explanation(for student: StudentIndex) -> UnplacedExplanation? {
    guard holds[student] == .unplaced else { return nil }
    return UnplacedExplanation(
      reason: .decision, detail: "stood without a place in the plan in force, which is frozen")
  }

  // MARK: Tables

  /// The tables of the same case with the holds as decisions and priorities, for a solver that knows neither
  /// plans in force nor holds.
  ///
  /// A held student is pinned, and weighs more than all free students together: a solver that starts from
  /// `plan` then never leaves her without a place. A pin waives hard needs; mentors who do not meet them are
  /// forbidden instead. Level 1 of a plan that keeps the holds is the same in both cases, level 2 too; level
  /// 3 differs by a constant (the cost of empty schools whose every candidate is held elsewhere).
  public func tables(_ tables: CaseTables, of instance: Case) -> CaseTables {
    var result = tables
    let held = Set(
      instance.studentIndices.filter { holds[$0] != nil }
        .map { instance.students[$0].id })
    result.decisions.removeAll { $0.kind == .pin && held.contains($0.student) }
    for student in instance.studentIndices { result.decisions += decisions(for: student, instance) }
    let free = instance.studentIndices.filter { holds[$0] == nil || holds[$0] == .unplaced }
    let weight = min(Limits.priority, 1 + free.reduce(0) { $0 + instance.priorities[$1] })
    let placed = Set(
      instance.studentIndices.filter { plan[$0] != nil }
        .map { instance.students[$0].id })
    for position in result.students.indices where placed.contains(result.students[position].id) {
      result.students[position].priority = weight
    }
    return result
  }

  private func decisions(for student: StudentIndex, _ instance: Case) -> [Decision] {
    let id = instance.students[student].id
    switch holds[student] {
    case nil: return []
    case .unplaced:
      // Her pin, if she has one, is gone: every school of her subject has to be closed.
      let subject = instance.students[student].subject
      let mentors = instance.mentorIndices.filter {
        instance.mentors[$0].subjects.contains(subject)
      }
      return Set(mentors.map { instance.schoolOfMentor[$0] }).sorted().map {
        Decision(student: id, school: instance.schools[$0].id, kind: .forbid)
      }
    case .mentor:
      guard let mentor = plan[student] else { return [] }
      let row = instance.mentors[mentor]
      return [Decision(student: id, school: row.school, mentor: row.id, kind: .pin)]
    case .school:
      guard let mentor = plan[student] else { return [] }
      let school = instance.schoolOfMentor[mentor]
      let unfit = instance.mentorsOfSchool[school].filter {
        !instance.fits(student, $0) && !instance.holds(.needs, student, $0)
      }
      let name = instance.schools[school].id
      return [Decision(student: id, school: name, kind: .pin)]
        + unfit.map {
          Decision(student: id, school: name, mentor: instance.mentors[$0].id, kind: .forbid)
        }
    }
  }
}
