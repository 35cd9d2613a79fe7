import PlacementDomain

/// Finds closed sets of students who compete with one for the places she fits, the small ones first.
struct CrowdSearch: Sendable {
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

  /// Rings of places looked at around a student.
  private static let rings = 3

  /// Crowds around a student, each around larger than the one before: everybody who fits only the places that she fits;
  /// then the same with the places that those who hold them fit, and so on; at last the ``closure(around:)``.
  ///
  /// - Complexity: O(places of the largest × students at a place).
  mutating func crowds(around student: StudentIndex) -> [Crowd] {
    var crowds: [Crowd] = []
    var mentors = places(of: student)
    for _ in 0..<Self.rings {
      crowds.append(crowd(at: mentors))
      var wider = mentors
      for mentor in mentors {
        for holder in tally.students(at: mentor) { wider.formUnion(places(of: holder)) }
      }
      if wider == mentors { return crowds }
      mentors = wider
    }
    if let closure = closure(around: student) { crowds.append(closure) }
    return crowds
  }

  /// Everybody who fits no place but those that the student fits.
  func narrowest(around student: StudentIndex) -> Crowd { crowd(at: places(of: student)) }

  private func places(of student: StudentIndex) -> Set<MentorIndex> {
    Set(inquiry.pairs.pairs(of: student).map { inquiry.pairs.mentor[$0] })
  }

  /// Everybody who fits somewhere, and nowhere but at the mentors.
  private func crowd(at mentors: Set<MentorIndex>) -> Crowd {
    var students: Set<StudentIndex> = []
    var looked: Set<StudentIndex> = []
    for mentor in mentors {
      for student in inquiry.fittingStudents(mentor)
      where looked.insert(student).inserted && isInside(student, mentors) {
        students.insert(student)
      }
    }
    return Crowd(students: students.sorted(), mentors: mentors.sorted())
  }

  /// She, those who hold the places she fits, those who hold the places they could go to instead, and so on; with those
  /// without a place who fit nowhere else.
  ///
  /// Where this reaches a place with room, a chain of moves leads there (or a rule that counting does not see stands
  /// between), and there is no such crowd.
  /// - Complexity: O(places of the crowd × students at a place).
  mutating func closure(around student: StudentIndex) -> Crowd? {
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
    let confined = crowd(at: mentors).students
    return Crowd(students: students.union(confined).sorted(), mentors: mentors.sorted())
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
