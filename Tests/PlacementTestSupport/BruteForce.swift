public import PlacementDomain

/// Tries every plan of a small case: slow, plain, and right.
///
/// It asks the judge about complete plans, and knows on the way only that slots and maxima, once overrun,
/// stay overrun.
public struct BruteForce {
  private let instance: Case
  private let judge: Judge
  private let places: [[MentorIndex?]]
  private var plan: Plan
  private var best: (plan: Plan, objective: Objective)
  private var unplaced = 0
  private var visit: ((Plan, Objective) -> Void)?

  public static func best(_ instance: Case) -> (plan: Plan, objective: Objective) {
    var search = BruteForce(instance)
    search.place(0)
    return search.best
  }

  /// Shows every plan that keeps the rules, with its worth.
  public static func forEachPlan(_ instance: Case, _ visit: @escaping (Plan, Objective) -> Void) {
    var search = BruteForce(instance)
    search.visit = visit
    search.place(0)
  }

  private init(_ instance: Case) {
    self.instance = instance
    judge = Judge(instance)
    plan = Plan(emptyFor: instance)
    places = instance.studentIndices.map { student in
      instance.mentorIndices.filter { instance.fits(student, $0) } + [nil]
    }
    best = (plan, judge.verdict(on: plan).objective)
  }

  private mutating func place(_ position: Int) {
    // Level 1 only grows on the way down.
    if visit == nil, unplaced > best.objective.unplaced { return }
    guard position < places.count else { return judgeLeaf() }
    let student = StudentIndex(position)
    for mentor in places[position] {
      plan[student] = mentor
      if mentor == nil { unplaced += instance.priorities[student] }
      if mentor == nil || mayStillHold(mentor) { place(position + 1) }
      if mentor == nil { unplaced -= instance.priorities[student] }
    }
    plan[student] = nil
  }

  private func mayStillHold(_ mentor: MentorIndex?) -> Bool {
    guard let mentor else { return true }
    let members = instance.studentIndices.filter { plan[$0] == mentor }
    return instance.slotsUsed(by: members, at: mentor).slots <= instance.mentors[mentor].capacity
  }

  private mutating func judgeLeaf() {
    if let visit {
      let verdict = judge.verdict(on: plan)
      if verdict.isFeasible { visit(plan, verdict.objective) }
      return
    }
    guard judge.objective(of: plan) < best.objective else { return }
    let verdict = judge.verdict(on: plan)
    if verdict.isFeasible { best = (plan, verdict.objective) }
  }
}
