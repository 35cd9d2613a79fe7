/// The terms of the pair cost, in the order of the model (section 5).
public enum CostTerm: String, Hashable, Sendable, CaseIterable {
  case travel, tier, needs, preference, history, breadth, guest, employer, stability
}

/// What one placement costs: one function for each term, in seconds (model, section 5).
extension Case {
  /// The pair cost of placing the student at the mentor, in seconds.
  ///
  /// - Precondition: the pair fits, or at least has a travel time; where it has none, travel counts 0.
  public func pairCost(_ student: StudentIndex, _ mentor: MentorIndex) -> Int {
    CostTerm.allCases.reduce(0) { $0 + cost($1, student, mentor) }
  }

  /// One term of the pair cost, in seconds.
  public func cost(_ term: CostTerm, _ student: StudentIndex, _ mentor: MentorIndex) -> Int {
    let school = schoolOfMentor[mentor]
    return switch term {
    case .travel: travelCost(seconds: chargedTravelSeconds(student, school) ?? 0)
    case .tier: weightedTierCost(student, school)
    case .needs: 60 * policy.needs.unmetMinutes * unmetNeeds(student, mentor)
    case .preference: preferenceCost(student, school)
    case .history: historyCost(student, school)
    case .breadth: breadthCost(student, school)
    case .guest: countsAsGuest(student, at: school) ? 60 * policy.guests.minutes : 0
    case .employer: employerCost(student, school)
    case .stability: stabilityCost(student, mentor)
    }
  }

  /// The travel term for a given time: beyond the comfortable limit a second counts
  /// `1 + excess_weight` times.
  public func travelCost(seconds: Int) -> Int {
    let comfortable = Travel.seconds(minutes: policy.travel.comfortableMinutes)
    return seconds + policy.travel.excessWeight * max(0, seconds - comfortable)
  }

  /// Position of the place's tier for level 2: 0 in mode `weighted` and for exempt students.
  public func tierLevel(_ student: StudentIndex, at school: SchoolIndex) -> Int {
    policy.tiers.mode == .strict && !isTierExempt[student] ? tierPositions[school] : 0
  }

  private func weightedTierCost(_ student: StudentIndex, _ school: SchoolIndex) -> Int {
    guard policy.tiers.mode == .weighted, !isTierExempt[student] else { return 0 }
    return 60 * (policy.tiers.minutes[policy.tiers.order[tierPositions[school]]] ?? 0)
  }

  /// Number of the student's wishes (needs that are not hard) that neither school nor mentor offers.
  public func unmetNeeds(_ student: StudentIndex, _ mentor: MentorIndex) -> Int {
    Set(students[student].needs).count {
      !policy.needs.hard.contains($0) && !offers($0, mentor)
    }
  }

  private func preferenceCost(_ student: StudentIndex, _ school: SchoolIndex) -> Int {
    let preferences = students[student].preferences
    guard !preferences.isEmpty else { return 0 }
    if let place = preferences.firstIndex(of: schools[school].id) {
      return 60 * policy.preferences.stepMinutes * place
    }
    return 60
      * (policy.preferences.stepMinutes * preferences.count + policy.preferences.unlistedMinutes)
  }

  private func historyCost(_ student: StudentIndex, _ school: SchoolIndex) -> Int {
    guard let last = knownHistory[student].last else { return 0 }
    if let partnership = schools[last].partnership, partnership != schools[school].partnership {
      return 60 * policy.history.leavePartnershipMinutes
    }
    if let cluster = schools[last].cluster, cluster != schools[school].cluster {
      return 60 * policy.history.leaveClusterMinutes
    }
    return 0
  }

  private func breadthCost(_ student: StudentIndex, _ school: SchoolIndex) -> Int {
    guard let first = knownHistory[student].first, let sector = schools[first].sector,
      knownHistory[student].allSatisfy({ schools[$0].sector == sector }),
      schools[school].sector == sector
    else { return 0 }
    let sectors = students[student].sectors
    let hasOther = sectors.isEmpty || sectors.contains { $0 != sector }
    return hasOther ? 60 * policy.history.sameSectorMinutes : 0
  }

  private func employerCost(_ student: StudentIndex, _ school: SchoolIndex) -> Int {
    guard policy.employer.rule == .preferred, let employer = employers[student], employer != school
    else { return 0 }
    return 60 * policy.employer.leaveMinutes
  }

  private func stabilityCost(_ student: StudentIndex, _ mentor: MentorIndex) -> Int {
    guard let previous = previous[student] else { return 0 }
    if previous.school != schoolOfMentor[mentor] { return 60 * policy.stability.moveMinutes }
    if let known = previous.mentor, known != mentor { return 60 * policy.stability.mentorMinutes }
    return 0
  }
}
