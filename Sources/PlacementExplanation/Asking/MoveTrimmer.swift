import PlacementDomain

/// Takes back the moves of a plan that bring nothing, so that what is told of a plan is what the question asks for: of
/// several plans that are as good a solver finds any.
///
/// Moves hang together where they touch a mentor in common. Each such group is taken back when the plan keeps every rule
/// without it and is worth no less.
struct MoveTrimmer {
  private let inquiry: Inquiry

  init(_ inquiry: Inquiry) { self.inquiry = inquiry }

  /// A plan as good as the one given, or better, with no group of moves that could be spared; the student stays where
  /// the plan has her.
  ///
  /// - Precondition: the plan keeps every rule.
  /// - Complexity: that of the judge, and O(students at the places touched) a move.
  func trimmed(_ plan: Plan, keeping student: StudentIndex?) -> Plan {
    var tally = PlanTally(inquiry.instance, plan)
    for group in groups(of: plan) where !group.contains(where: { $0 == student }) {
      let before = tally.worth
      for member in group { tally.move(member, to: inquiry.plan[member]) }
      if before < tally.worth || isBroken(tally, group, plan) {
        for member in group { tally.move(member, to: plan[member]) }
      }
    }
    return tally.plan
  }

  private func isBroken(_ tally: PlanTally, _ group: [StudentIndex], _ plan: Plan) -> Bool {
    group.contains { member in
      [plan[member], inquiry.plan[member]].compactMap { $0 }.contains {
        !tally.breaches(at: $0).isEmpty
      }
    }
  }

  /// Students who move, by the mentors they have in common; groups and members in order.
  private func groups(of plan: Plan) -> [[StudentIndex]] {
    let movers = inquiry.instance.studentIndices.filter { plan[$0] != inquiry.plan[$0] }
    var groupOf: [MentorIndex: Int] = [:]
    var groups: [[StudentIndex]] = []
    for mover in movers {
      let mentors = [plan[mover], inquiry.plan[mover]].compactMap { $0 }
      let joined = Set(mentors.compactMap { groupOf[$0] })
      let target = joined.min() ?? groups.count
      if target == groups.count { groups.append([]) }
      groups[target].append(mover)
      for other in joined where other != target {
        groups[target] += groups[other]
        groups[other] = []
        for mentor in groupOf.keys where groupOf[mentor] == other { groupOf[mentor] = target }
      }
      for mentor in mentors { groupOf[mentor] = target }
    }
    return groups.filter { !$0.isEmpty }.map { $0.sorted() }
  }
}
