import PlacementDomain

extension NightMaker {
  /// A person decides on one student; when more than one student in twenty has a decision, the oldest is
  /// withdrawn first.
  mutating func decide() throws(CaseProblems) {
    if tables.decisions.count > tables.students.count / 20 {
      changes.append(.decisionGone(tables.decisions.removeFirst()))
    }
    let instance = try Case(tables)
    guard let decision = decision(in: instance) else { return }
    tables.decisions.append(decision)
    changes.append(.decisionAdded(decision))
  }

  /// About a student without a decision, if one who fits anywhere is found in a few draws: to stay where
  /// the plan in force has the student, to leave there, or to go, or not to go, to a place that fits.
  private mutating func decision(in instance: Case) -> Decision? {
    guard !instance.students.isEmpty else { return nil }
    for _ in 0..<20 {
      let student = StudentIndex(random.below(instance.students.count))
      guard instance.pins[student] == nil, instance.forbids[student].isEmpty else { continue }
      let fitting = instance.mentorIndices.filter { instance.fits(student, $0) }
      guard !fitting.isEmpty else { continue }
      let current = instance.previous[student]?.school
      let stays = fitting.filter { instance.schoolOfMentor[$0] == current }
      let mentor = random.pick(stays.isEmpty ? fitting : stays)
      let isPin = random.chance(stays.isEmpty ? 30 : 60)
      return Decision(
        student: instance.students[student].id,
        school: instance.schools[instance.schoolOfMentor[mentor]].id,
        mentor: isPin && random.chance(30) ? instance.mentors[mentor].id : nil,
        kind: isPin ? .pin : .forbid, note: isPin ? "agreed" : "not wanted")
    }
    return nil
  }
}
