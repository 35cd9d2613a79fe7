import PlacementDomain

/// Explains why a student has no place, and what would give her one.
struct UnplacedExplainer {
  private let inquiry: Inquiry
  private let resolver: Resolver

  init(_ inquiry: Inquiry, _ resolver: Resolver) {
    self.inquiry = inquiry
    self.resolver = resolver
  }

  func account(of student: StudentIndex) -> UnplacedAccount {
    let reason = UnplacedReasons(inquiry.instance).explanation(for: student).reason
    return UnplacedAccount(
      reason: reason.rawValue, certificate: certificate(for: student).map { told($0, student) },
      placing: placing(student),
      changes: ChangeSearch(inquiry, resolver, student).changes())
  }

  // MARK: The certificate

  /// A certificate that the judge accepts, the one with the smallest crowd; `nil` when none of the simple kinds holds.
  func certificate(for student: StudentIndex) -> UnplacedCertificate? {
    let judge = CertificateJudge(inquiry.instance)
    return candidates(for: student, judge).first { certificate in
      judge.objection(to: certificate, for: student, in: inquiry.plan) == nil
    }
  }

  private func candidates(
    for student: StudentIndex, _ judge: CertificateJudge
  ) -> [UnplacedCertificate] {
    let mentors = judge.mentorsOfSubject(of: student)
    if mentors.isEmpty { return [.noMentorForSubject] }
    guard inquiry.pairs.pairs(of: student).isEmpty else {
      var search = CrowdSearch(inquiry)
      return search.crowds(around: student).map { .crowd($0) }
    }
    let barriers = mentors.map {
      UnplacedCertificate.Barrier(
        mentor: $0, conditions: inquiry.instance.failedConditions(student, $0))
    }
    return [.nothingFits(barriers)]
  }

  private func told(_ certificate: UnplacedCertificate, _ student: StudentIndex) -> Certificate {
    let instance = inquiry.instance
    switch certificate {
    case .noMentorForSubject: return Certificate(kind: .noMentorForSubject)
    case .nothingFits(let barriers):
      let nearest = barriers.filter { $0.conditions == [.travel] }.compactMap { barrier in
        instance.travelSeconds(student, instance.schoolOfMentor[barrier.mentor])
          .map { (seconds: $0, mentor: barrier.mentor) }
      }.min { ($0.seconds, $0.mentor) < ($1.seconds, $1.mentor) }
      return Certificate(
        kind: .nothingFits, mentors: barriers.map { instance.mentors[$0.mentor].id },
        nearest: nearest.map { ToldPlace(instance, student, at: $0.mentor) },
        limitSeconds: instance.travelLimits[student])
    case .crowd(let crowd):
      let room = CrowdRoom(instance, crowd)
      return Certificate(
        kind: .crowd, mentors: crowd.mentors.map { instance.mentors[$0].id },
        limitSeconds: instance.travelLimits[student],
        students: crowd.students.map { instance.students[$0].id }, slots: room.slots,
        mostPlaced: room.mostPlaced,
        leastPlacedPriority: crowd.students.filter { inquiry.plan[$0] != nil }
          .map { instance.priorities[$0] }.min())
    }
  }

  // MARK: As things are

  private func placing(_ student: StudentIndex) -> Effect? {
    var search = SwapSearch(inquiry)
    guard !inquiry.pairs.pairs(of: student).isEmpty,
      case .found(let finding) = resolver.placing(
        student, at: nil, in: inquiry, start: search.best(student)?.plan)
    else { return nil }
    return inquiry.effect(of: finding, for: student)
  }
}
