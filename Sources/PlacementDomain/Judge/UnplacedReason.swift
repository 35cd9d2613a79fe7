/// Why a student has no place (model, section 6).
public enum UnplacedReason: String, Hashable, Sendable, CaseIterable {
  case noMentorForSubject = "no-mentor-for-subject"
  case noMentorFits = "no-mentor-fits"
  case outOfReach = "out-of-reach"
  case decision
  /// Fits somewhere, and all of it is taken.
  case full
}

/// A reason with the facts behind it.
public struct UnplacedExplanation: Hashable, Sendable {
  public var reason: UnplacedReason
  /// For people; names ids only.
  public var detail: String
}

/// Finds why students have no place; built once for a case.
///
/// The reason is the first barrier that stops every mentor: the subject; the level, year, sector, hard
/// needs, history or employer; travel; a decision. Who passes all four fits somewhere, and it is full.
public struct UnplacedReasons: Sendable {
  private let instance: Case
  private let mentorsOfSubject: [String: [MentorIndex]]

  public init(_ instance: Case) {
    self.instance = instance
    mentorsOfSubject = instance.mentorsBySubject()
  }

  /// - Complexity: O(mentors of the student's subject).
  public func explanation(for student: StudentIndex) -> UnplacedExplanation {
    let subject = instance.students[student].subject
    let candidates = mentorsOfSubject[subject] ?? []
    guard !candidates.isEmpty else {
      return UnplacedExplanation(
        reason: .noMentorForSubject, detail: "no mentor takes \(subject)")
    }
    let suitable = candidates.filter { passes(student, $0, Self.personal) }
    guard !suitable.isEmpty else { return noMentorFits(student, candidates) }
    let reachable = suitable.filter { instance.holds(.travel, student, $0) }
    guard !reachable.isEmpty else { return outOfReach(student, suitable) }
    let open = reachable.filter { passes(student, $0, [.forbidden, .pinnedElsewhere]) }
    guard !open.isEmpty else {
      return UnplacedExplanation(
        reason: .decision,
        detail: instance.pins[student] == nil
          ? "decisions forbid all \(Self.count(reachable.count, "mentor")) that would fit"
          : "the pin leaves no mentor that fits")
    }
    let schools = Set(open.map { instance.schoolOfMentor[$0] }).count
    return UnplacedExplanation(
      reason: .full,
      detail:
        "fits \(Self.count(open.count, "mentor")) at \(Self.count(schools, "school")), all taken or kept for others"
    )
  }

  private static let personal: [FitCondition] = [
    .level, .year, .sector, .needs, .history, .employer,
  ]

  private func passes(
    _ student: StudentIndex, _ mentor: MentorIndex, _ conditions: [FitCondition]
  ) -> Bool {
    conditions.allSatisfy { instance.holds($0, student, mentor) }
  }

  private func noMentorFits(
    _ student: StudentIndex, _ candidates: [MentorIndex]
  ) -> UnplacedExplanation {
    let counts = Self.personal.compactMap { condition -> String? in
      let failing = candidates.count { !instance.holds(condition, student, $0) }
      return failing == 0 ? nil : "\(condition) at \(failing)"
    }
    return UnplacedExplanation(
      reason: .noMentorFits,
      detail:
        "of \(Self.count(candidates.count, "mentor")) for \(instance.students[student].subject) none fits: \(counts.joined(separator: ", "))"
    )
  }

  private func outOfReach(
    _ student: StudentIndex, _ suitable: [MentorIndex]
  ) -> UnplacedExplanation {
    let times = suitable.compactMap { mentor -> (seconds: Int, school: SchoolIndex)? in
      let school = instance.schoolOfMentor[mentor]
      return instance.travelSeconds(student, school).map { ($0, school) }
    }
    guard let nearest = times.min(by: { ($0.seconds, $0.school) < ($1.seconds, $1.school) }) else {
      return UnplacedExplanation(
        reason: .outOfReach, detail: "no travel time to any school with a fitting mentor is known")
    }
    return UnplacedExplanation(
      reason: .outOfReach,
      detail:
        "nearest fitting mentor is at school \(instance.schools[nearest.school].id), \(minutesText(nearest.seconds)) min away, limit \(minutesText(instance.travelLimits[student]))"
    )
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}

extension Case {
  /// The mentors that take each subject, in order.
  func mentorsBySubject() -> [String: [MentorIndex]] {
    var result: [String: [MentorIndex]] = [:]
    for mentor in mentorIndices {
      for subject in Set(mentors[mentor].subjects) { result[subject, default: []].append(mentor) }
    }
    return result
  }
}
