public import PlacementDomain

/// What `placer check` says of a plan.
public struct CheckText {
  private let instance: Case
  private let plan: Plan
  private let verdict: Verdict

  public init(_ instance: Case, _ plan: Plan, _ verdict: Verdict) {
    self.instance = instance
    self.plan = plan
    self.verdict = verdict
  }

  /// Each broken rule with the rows that break it, then what the plan is worth.
  public var lines: [String] {
    var lines: [String] = []
    for breach in verdict.breaches {
      lines.append("\(breach.rule.name): \(breach.words)")
      for student in breach.students { lines.append("    " + row(student)) }
    }
    let count = verdict.breaches.count
    lines.append(
      count == 0
        ? "The plan keeps every rule: \(plan.placedCount) of \(instance.students.count) students placed."
        : "The plan breaks \(count) rule\(count == 1 ? "" : "s").")
    lines.append(
      "Worth: unplaced \(verdict.objective.unplaced), tier \(verdict.objective.tier), quality \(verdict.objective.quality) s"
    )
    return lines
  }

  private func row(_ student: StudentIndex) -> String {
    guard let mentor = plan[student] else { return instance.students[student].id }
    let school = instance.schools[instance.schoolOfMentor[mentor]].id
    return "\(instance.students[student].id),\(school),\(instance.mentors[mentor].id)"
  }
}
