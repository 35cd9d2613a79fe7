/// Whether a placement of the plan in force is still possible in the case as it is now, taken by itself.
struct Standing {
  private let instance: Case
  private let directory: CaseDirectory

  init(_ instance: Case, _ directory: CaseDirectory) {
    self.instance = instance
    self.directory = directory
  }

  /// What stands in the way of the placement at its mentor; `nil` when it is still possible.
  ///
  /// A row that names no mentor is possible as long as any mentor of the school fits.
  /// - Complexity: O(conditions), and O(mentors of the school) where no mentor is named.
  func obstacle(to row: PreviousPlacement, for student: StudentIndex) -> ChangeCause? {
    guard let school = directory.schools[row.school] else {
      return ChangeCause(.schoolGone, "school \(row.school) is not in schools.csv")
    }
    guard let name = row.mentor else { return obstacle(at: school, for: student) }
    guard let mentor = directory.mentors[name] else {
      return ChangeCause(.mentorGone, "mentor \(name) is not in mentors.csv")
    }
    guard instance.schoolOfMentor[mentor] == school else {
      return ChangeCause(
        .mentorGone, "mentor \(name) is now at school \(instance.mentors[mentor].school)")
    }
    return obstacle(at: mentor, for: student)
  }

  /// What keeps the student from the whole school; `nil` when some mentor there fits.
  func obstacle(at school: SchoolIndex, for student: StudentIndex) -> ChangeCause? {
    let mentors = instance.mentorsOfSchool[school]
    if mentors.contains(where: { instance.fits(student, $0) }) { return nil }
    let obstacles = mentors.compactMap { obstacle(at: $0, for: student) }
    guard let first = obstacles.first else {
      return ChangeCause(.mentorGone, "school \(instance.schools[school].id) has no mentor")
    }
    let others = obstacles.count > 1 ? " (none of \(obstacles.count) mentors there fits)" : ""
    return ChangeCause(first.kind, first.detail + others)
  }

  /// The conditions that fail between student and mentor, in the model's order.
  func obstacle(at mentor: MentorIndex, for student: StudentIndex) -> ChangeCause? {
    let failed = instance.failedConditions(student, mentor)
    guard !failed.isEmpty else { return nil }
    let isDecision = failed.contains { $0 == .forbidden || $0 == .pinnedElsewhere }
    let words = failed.map { instance.words(for: $0, student, mentor) }
    return ChangeCause(isDecision ? .decision : .unfit, words.joined(separator: "; "))
  }
}
