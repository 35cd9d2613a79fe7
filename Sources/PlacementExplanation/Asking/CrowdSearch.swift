import PlacementDomain

/// Finds the closed set of students who compete with one for the places she fits: she, those who hold these places,
/// those who hold the places they could go to instead, and so on.
///
/// Where this reaches a place with room, a chain of moves leads there (or a rule that counting does not see stands
/// between), and there is no such set.
struct CrowdSearch {
  private let inquiry: Inquiry
  private var tally: PlanTally
  private let atSchool: [[StudentIndex]]

  init(_ inquiry: Inquiry) {
    self.inquiry = inquiry
    tally = PlanTally(inquiry.instance, inquiry.plan)
    var atSchool: [[StudentIndex]] = Array(repeating: [], count: inquiry.instance.schools.count)
    for student in inquiry.instance.studentIndices {
      guard let mentor = inquiry.plan[student] else { continue }
      atSchool[inquiry.instance.schoolOfMentor[mentor]].append(student)
    }
    self.atSchool = atSchool
  }

  /// The crowd around a student without a place; those without a place who fit nowhere else belong to it.
  ///
  /// - Complexity: O(places of the crowd × students at a place).
  mutating func crowd(around student: StudentIndex) -> Crowd? {
    var students: Set<StudentIndex> = [student]
    var mentors: Set<MentorIndex> = []
    var queue = [student]
    while let next = queue.popLast() {
      for pair in inquiry.pairs.pairs(of: next) {
        let mentor = inquiry.pairs.mentor[pair]
        guard inquiry.plan[next] != mentor else {
          mentors.insert(mentor)
          continue
        }
        guard let holders = holders(before: next, at: mentor) else { return nil }
        mentors.insert(mentor)
        for holder in holders where students.insert(holder).inserted { queue.append(holder) }
      }
    }
    guard !mentors.isEmpty else { return nil }
    for mentor in mentors {
      for other in inquiry.fittingStudents(mentor)
      where inquiry.plan[other] == nil && !students.contains(other) && isInside(other, mentors) {
        students.insert(other)
      }
    }
    return Crowd(students: students.sorted(), mentors: mentors.sorted())
  }

  private func isInside(_ student: StudentIndex, _ mentors: Set<MentorIndex>) -> Bool {
    inquiry.pairs.pairs(of: student).allSatisfy { mentors.contains(inquiry.pairs.mentor[$0]) }
  }

  /// Those of whom one would have to go for the student to come; `nil` when there is room, or none to go.
  private mutating func holders(
    before student: StudentIndex, at mentor: MentorIndex
  ) -> [StudentIndex]? {
    let home = tally.plan[student]
    tally.move(student, to: mentor)
    defer { tally.move(student, to: home) }
    guard let breach = tally.overrun(at: mentor) else { return nil }
    switch breach.rule {
    case .slots: return breach.students
    case .schoolMaximum: return atSchool[inquiry.instance.schoolOfMentor[mentor]]
    case .partnershipMaximum: return breach.students
    case .fit, .duoParity, .schoolMinimum, .guests: return nil
    }
  }
}
