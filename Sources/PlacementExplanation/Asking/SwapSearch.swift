import PlacementDomain

/// Finds what happens when a student moves and everybody else stays, at most one other student aside.
///
/// Where her move alone keeps every rule, that is the answer. Otherwise each other student is tried who can mend the
/// rule that breaks: whoever leaves where it is too full, for any other fitting place or none, or comes where a
/// duo or a minimum lacks one. Among those after which every rule holds the best plan is taken; ties go to the first in
/// order of student and mentor.
struct SwapSearch {
  private let inquiry: Inquiry
  private var tally: PlanTally

  /// - Complexity: that of the judge.
  init(_ inquiry: Inquiry) {
    self.inquiry = inquiry
    tally = PlanTally(inquiry.instance, inquiry.plan)
  }

  /// The plan after the best such move; `nil` when there is none.
  struct Answer {
    var plan: Plan
    var worth: Objective
    var other: StudentIndex?
  }

  /// - Precondition: the student fits the mentor and does not stand there.
  /// - Complexity: O(students at the place × places each of them fits).
  mutating func best(_ student: StudentIndex, to mentor: MentorIndex) -> Answer? {
    let home = tally.plan[student]
    tally.move(student, to: mentor)
    defer { tally.move(student, to: home) }
    let touched = [mentor, home].compactMap { $0 }
    guard let (place, breach) = firstBreach(touched) else {
      return Answer(plan: tally.plan, worth: tally.worth)
    }
    var best: Answer?
    for (other, destinations) in mends(breach, at: place) where other != student {
      tryEach(destinations, for: other, touched, &best)
    }
    return best
  }

  /// The best such move to any place that fits.
  mutating func best(_ student: StudentIndex) -> Answer? {
    var best: Answer?
    for pair in inquiry.pairs.pairs(of: student) {
      let mentor = inquiry.pairs.mentor[pair]
      guard mentor != inquiry.plan[student], let answer = self.best(student, to: mentor) else {
        continue
      }
      if best.map({ answer.worth < $0.worth }) ?? true { best = answer }
    }
    return best
  }

  private mutating func tryEach(
    _ destinations: [MentorIndex?], for other: StudentIndex, _ touched: [MentorIndex],
    _ best: inout Answer?
  ) {
    let home = tally.plan[other]
    for destination in destinations where destination != home {
      tally.move(other, to: destination)
      if best.map({ tally.worth < $0.worth }) ?? true,
        isSound(touched, home, destination)
      {
        best = Answer(plan: tally.plan, worth: tally.worth, other: other)
      }
    }
    tally.move(other, to: home)
  }

  private func isSound(
    _ touched: [MentorIndex], _ home: MentorIndex?, _ destination: MentorIndex?
  ) -> Bool {
    touched.allSatisfy { tally.isSound(at: $0) } && (home.map { tally.isSound(at: $0) } ?? true)
      && (destination.map { tally.isSound(at: $0) } ?? true)
  }

  private func firstBreach(_ mentors: [MentorIndex]) -> (place: MentorIndex, breach: Breach)? {
    for mentor in mentors {
      if let breach = tally.breaches(at: mentor).first { return (mentor, breach) }
    }
    return nil
  }

  /// Who can mend a breach, and by going where, in order.
  private func mends(
    _ breach: Breach, at place: MentorIndex
  ) -> [(StudentIndex, [MentorIndex?])] {
    var result = breach.students.map { student in
      (student, inquiry.pairs.pairs(of: student).map { inquiry.pairs.mentor[$0] } + [nil])
    }
    let leavers = Set(breach.students)
    for (student, destinations) in joiners(breach, at: place) where !leavers.contains(student) {
      result.append((student, destinations))
    }
    return result.sorted { $0.0 < $1.0 }
  }

  /// Who can come where a duo or a minimum lacks one.
  private func joiners(
    _ breach: Breach, at place: MentorIndex
  ) -> [(StudentIndex, [MentorIndex?])] {
    let instance = inquiry.instance
    switch breach.rule {
    case .duoParity:
      let group = breach.students.first.flatMap { instance.duoGroups[$0] }
      return inquiry.fittingStudents(place).filter { instance.duoGroups[$0] == group }
        .map { ($0, [place]) }
    case .schoolMinimum:
      var mentors: [StudentIndex: [MentorIndex?]] = [:]
      for mentor in instance.mentorsOfSchool[instance.schoolOfMentor[place]] {
        for student in inquiry.fittingStudents(mentor) { mentors[student, default: []] += [mentor] }
      }
      return mentors.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    case .fit, .slots, .schoolMaximum, .partnershipMaximum, .guests: return []
    }
  }
}
