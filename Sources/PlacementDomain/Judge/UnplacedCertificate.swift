/// Why a student has no place, as a claim that anybody can check against case and plan alone
/// (``CertificateJudge``), whoever found it.
public enum UnplacedCertificate: Hashable, Sendable {
  /// No mentor takes the student's subject.
  case noMentorForSubject
  /// Each mentor of the subject fails at least one condition: one barrier a mentor, in order of mentor.
  case nothingFits([Barrier])
  /// The student is one of a crowd that counting alone shows to be too large.
  case crowd(Crowd)

  /// The conditions that stand between the student and one mentor.
  public struct Barrier: Hashable, Sendable {
    public var mentor: MentorIndex
    public var conditions: [FitCondition]

    public init(mentor: MentorIndex, conditions: [FitCondition]) {
      self.mentor = mentor
      self.conditions = conditions
    }
  }
}

/// Students who fit nowhere but at the given mentors: a closed set, in the sense of Hall's theorem.
public struct Crowd: Hashable, Sendable {
  /// In order.
  public var students: [StudentIndex]
  /// Every mentor that one of them fits is here; in order.
  public var mentors: [MentorIndex]

  public init(students: [StudentIndex], mentors: [MentorIndex]) {
    self.students = students
    self.mentors = mentors
  }
}

/// Checks certificates by the plain functions of the model; knows neither solvers nor who found the certificate.
public struct CertificateJudge: Sendable {
  private let instance: Case
  private let mentorsOfSubject: [String: [MentorIndex]]

  /// - Complexity: O(mentors).
  public init(_ instance: Case) {
    self.instance = instance
    mentorsOfSubject = instance.mentorsBySubject()
  }

  /// The mentors that take the student's subject, in order.
  public func mentorsOfSubject(of student: StudentIndex) -> [MentorIndex] {
    mentorsOfSubject[instance.students[student].subject] ?? []
  }

  /// What is wrong with a certificate, in words; `nil` when it proves what it claims:
  ///
  /// - that the student fits nowhere; or
  /// - of a crowd: that in **every** plan the students of the crowd who go without a place weigh together at least
  ///   what they weigh in this plan, so that whoever places this student takes places of at least the same
  ///   priority from the others.
  ///
  /// - Complexity: O(students of the crowd × mentors of their subjects).
  public func objection(
    to certificate: UnplacedCertificate, for student: StudentIndex, in plan: Plan
  ) -> String? {
    guard plan[student] == nil else { return "the student has a place" }
    let mentors = mentorsOfSubject(of: student)
    switch certificate {
    case .noMentorForSubject:
      return mentors.isEmpty ? nil : "\(mentors.count) mentors take the subject"
    case .nothingFits(let barriers): return objection(to: barriers, student, mentors)
    case .crowd(let crowd):
      guard crowd.students.contains(student) else { return "the student is not in the crowd" }
      return objection(to: crowd, in: plan)
    }
  }

  private func objection(
    to barriers: [UnplacedCertificate.Barrier], _ student: StudentIndex, _ mentors: [MentorIndex]
  ) -> String? {
    guard !mentors.isEmpty else { return "no mentor takes the subject at all" }
    guard barriers.map(\.mentor) == mentors else {
      return "not every mentor of the subject is accounted for"
    }
    for barrier in barriers {
      let id = instance.mentors[barrier.mentor].id
      if barrier.conditions.isEmpty { return "nothing is said against mentor \(id)" }
      for condition in barrier.conditions
      where instance.holds(condition, student, barrier.mentor) {
        return "condition \(condition) holds at mentor \(id)"
      }
    }
    return nil
  }

  private func objection(to crowd: Crowd, in plan: Plan) -> String? {
    if let leak = leak(of: crowd) {
      return
        "student \(instance.students[leak.student].id) fits mentor \(instance.mentors[leak.mentor].id), which is outside"
    }
    let room = CrowdRoom(instance, crowd)
    let actual = crowd.students.reduce(0) {
      $0 + (plan[$1] == nil ? instance.priorities[$1] : 0)
    }
    guard room.leastUnplaced == actual else {
      return
        "counting leaves priority \(room.leastUnplaced) without a place, the plan leaves \(actual)"
    }
    return nil
  }

  /// A student of the crowd and a fitting mentor outside it; `nil` when the crowd is closed.
  public func leak(of crowd: Crowd) -> (student: StudentIndex, mentor: MentorIndex)? {
    let mentors = Set(crowd.mentors)
    for student in crowd.students {
      for mentor in mentorsOfSubject(of: student)
      where !mentors.contains(mentor) && instance.fits(student, mentor) {
        return (student, mentor)
      }
    }
    return nil
  }
}
