/// The conditions of fitting, in the order and with the numbers of the model (section 2).
public enum FitCondition: Int, Hashable, Sendable, CaseIterable {
  case subject = 1
  case level, year, sector, travel, needs, history, employer, forbidden
  /// The student is pinned to another school or mentor.
  case pinnedElsewhere
}

/// Who fits where: one function for each condition, plain rather than fast.
/// ``PairTable`` finds the same pairs for a whole case at once.
extension Case {
  /// Whether the student may be placed at the mentor (model, section 2).
  public func fits(_ student: StudentIndex, _ mentor: MentorIndex) -> Bool {
    FitCondition.allCases.allSatisfy { holds($0, student, mentor) }
  }

  /// The conditions that stand between the student and the mentor, in the model's order.
  public func failedConditions(_ student: StudentIndex, _ mentor: MentorIndex) -> [FitCondition] {
    FitCondition.allCases.filter { !holds($0, student, mentor) }
  }

  /// Whether one condition holds; a pin to the mentor's school waives conditions 4 to 8.
  public func holds(
    _ condition: FitCondition, _ student: StudentIndex, _ mentor: MentorIndex
  ) -> Bool {
    if isWaived(condition, student, mentor) { return true }
    return switch condition {
    case .subject: takesSubject(student, mentor)
    case .level: takesLevel(student, mentor)
    case .year: mentors[mentor].years.contains(students[student].year)
    case .sector: isInSector(student, schoolOfMentor[mentor])
    case .travel: isWithinReach(student, schoolOfMentor[mentor])
    case .needs: meetsHardNeeds(student, mentor)
    case .history: mayReturn(student, schoolOfMentor[mentor])
    case .employer: suitsEmployer(student, schoolOfMentor[mentor])
    case .forbidden: isNotForbidden(student, mentor)
    case .pinnedElsewhere: suitsPin(student, mentor)
    }
  }

  private func isWaived(
    _ condition: FitCondition, _ student: StudentIndex, _ mentor: MentorIndex
  ) -> Bool {
    guard let pin = pins[student], pin.school == schoolOfMentor[mentor] else { return false }
    return switch condition {
    case .sector, .travel, .needs, .history, .employer: true
    case .subject, .level, .year, .forbidden, .pinnedElsewhere: false
    }
  }

  private func takesSubject(_ student: StudentIndex, _ mentor: MentorIndex) -> Bool {
    mentors[mentor].subjects.contains(students[student].subject)
  }

  private func takesLevel(_ student: StudentIndex, _ mentor: MentorIndex) -> Bool {
    guard let level = students[student].level, !mentors[mentor].levels.isEmpty else { return true }
    return mentors[mentor].levels.contains(level)
  }

  private func isInSector(_ student: StudentIndex, _ school: SchoolIndex) -> Bool {
    let sectors = students[student].sectors
    guard let sector = schools[school].sector, !sectors.isEmpty else { return true }
    return sectors.contains(sector)
  }

  private func isWithinReach(_ student: StudentIndex, _ school: SchoolIndex) -> Bool {
    guard let seconds = travelSeconds(student, school) else { return false }
    return seconds <= travelLimits[student]
  }

  private func meetsHardNeeds(_ student: StudentIndex, _ mentor: MentorIndex) -> Bool {
    students[student].needs.allSatisfy {
      !policy.needs.hard.contains($0) || offers($0, mentor)
    }
  }

  private func mayReturn(_ student: StudentIndex, _ school: SchoolIndex) -> Bool {
    policy.history.repeatSchool == .allow || !knownHistory[student].contains(school)
  }

  private func suitsEmployer(_ student: StudentIndex, _ school: SchoolIndex) -> Bool {
    guard policy.employer.rule == .required, let employer = employers[student] else { return true }
    return employer == school
  }

  private func isNotForbidden(_ student: StudentIndex, _ mentor: MentorIndex) -> Bool {
    !forbids[student].contains {
      $0.school == schoolOfMentor[mentor] && ($0.mentor == nil || $0.mentor == mentor)
    }
  }

  private func suitsPin(_ student: StudentIndex, _ mentor: MentorIndex) -> Bool {
    guard let pin = pins[student] else { return true }
    return pin.school == schoolOfMentor[mentor] && (pin.mentor == nil || pin.mentor == mentor)
  }

  /// Whether the mentor or the school offers a tag.
  func offers(_ tag: String, _ mentor: MentorIndex) -> Bool {
    mentors[mentor].offers.contains(tag)
      || schools[schoolOfMentor[mentor]].offers.contains(tag)
  }

  /// Whether the student's institute is outside the school's partnership (rule R5).
  public func isGuest(_ student: StudentIndex, at school: SchoolIndex) -> Bool {
    guard let partnership = partnershipOfSchool[school], let institute = students[student].institute
    else { return false }
    let institutes = partnerships[partnership].institutes
    return !institutes.isEmpty && !institutes.contains(institute)
  }

  /// A guest who counts for rule R5 and for the guest term: the subject is not exempt.
  public func countsAsGuest(_ student: StudentIndex, at school: SchoolIndex) -> Bool {
    !isGuestExempt[student] && isGuest(student, at: school)
  }
}
