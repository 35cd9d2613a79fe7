import Foundation

/// Finds the fitting pairs of students, fast: every text of the case is a number here.
/// The conditions are those of `Fit.swift` and the terms those of `PairCost.swift`; a test holds the two
/// against each other pair by pair.
struct PairFinder: Sendable {
  private let instance: Case
  private let codes: PairCodes
  private let schoolsOfSubject: [String: SubjectSchools]
  private let comfortableSeconds: Int
  private let tierCosts: [Int]

  init(_ instance: Case) {
    self.instance = instance
    codes = PairCodes(instance)
    schoolsOfSubject = SubjectSchools.bySubject(instance)
    comfortableSeconds = Travel.seconds(minutes: instance.policy.travel.comfortableMinutes)
    let tiers = instance.policy.tiers
    tierCosts = instance.tierPositions.map { 60 * (tiers.minutes[tiers.order[$0]] ?? 0) }
  }

  func find(_ positions: Range<Int>) -> PairChunk {
    var chunk = PairChunk()
    for position in positions {
      let before = chunk.mentor.count
      find(StudentIndex(position), into: &chunk)
      chunk.counts.append(chunk.mentor.count - before)
    }
    return chunk
  }

  // MARK: One student

  private func find(_ student: StudentIndex, into chunk: inout PairChunk) {
    guard let offered = schoolsOfSubject[instance.students[student].subject] else { return }
    let profile = codes.profile(of: student)
    if let pin = instance.pins[student] {
      findPinned(student, profile, pin, offered, into: &chunk)
      return
    }
    let known = instance.travelTimes.rows(
      of: student, postcode: instance.students[student].postcode)
    var near = offered.near(
      instance.homes[student], within: reachKm(of: student))
    if !known.own.isEmpty || !known.postcode.isEmpty {
      near += (known.own + known.postcode).compactMap { offered.entry(of: $0.school) }
      near = Array(Set(near))
    }
    near.sort()
    for entry in near {
      let school = offered.schools[entry]
      let seconds =
        TravelTimes.find(school, in: known.own) ?? TravelTimes.find(school, in: known.postcode)
        ?? estimate(student, school)
      guard let seconds, seconds <= instance.travelLimits[student],
        admits(school, student, profile)
      else { continue }
      append(student, profile, offered.mentors[entry], school, seconds, isPinned: false, &chunk)
    }
  }

  private func findPinned(
    _ student: StudentIndex, _ profile: StudentProfile, _ pin: Pin, _ offered: SubjectSchools,
    into chunk: inout PairChunk
  ) {
    guard let entry = offered.entry(of: pin.school) else { return }
    let seconds = instance.travelSeconds(student, pin.school)
    if seconds == nil { chunk.untimedPins.append((student, pin.school)) }
    let mentors = offered.mentors[entry].filter { pin.mentor == nil || pin.mentor == $0 }
    append(student, profile, mentors, pin.school, seconds ?? 0, isPinned: true, &chunk)
  }

  /// Conditions 4, 7 and 8, which the school alone decides.
  private func admits(_ school: SchoolIndex, _ student: StudentIndex, _ profile: StudentProfile)
    -> Bool
  {
    if !profile.sectors.isEmpty, let sector = codes.sectors[school],
      !profile.sectors.contains(sector)
    {
      return false
    }
    if profile.mayNotReturn, instance.knownHistory[student].contains(school) { return false }
    if let employer = profile.requiredEmployer, employer != school { return false }
    return true
  }

  private func append(
    _ student: StudentIndex, _ profile: StudentProfile, _ mentors: [MentorIndex],
    _ school: SchoolIndex, _ seconds: Int, isPinned: Bool, _ chunk: inout PairChunk
  ) {
    let shared = schoolCost(student, profile, school, seconds)
    let isGuest = isCountedGuest(student, profile, school)
    let guestCost = isGuest ? 60 * instance.policy.guests.minutes : 0
    for mentor in mentors {
      guard accepts(mentor, student, profile),
        isPinned || profile.hardNeeds.allSatisfy({ codes.offers($0, mentor, school) })
      else { continue }
      chunk.mentor.append(mentor)
      chunk.travel.append(Int32(clamping: seconds))
      chunk.cost.append(shared + guestCost + mentorCost(student, profile, mentor, school))
      chunk.isCountedGuest.append(isGuest)
    }
  }

  /// Conditions 2, 3 and 9; condition 1 holds by the look-up.
  private func accepts(
    _ mentor: MentorIndex, _ student: StudentIndex, _ profile: StudentProfile
  ) -> Bool {
    if let level = profile.level, !codes.levels[mentor].isEmpty,
      !codes.levels[mentor].contains(level)
    {
      return false
    }
    guard instance.mentors[mentor].years.contains(profile.year) else { return false }
    let forbids = instance.forbids[student]
    return forbids.isEmpty
      || !forbids.contains {
        $0.school == instance.schoolOfMentor[mentor] && ($0.mentor == nil || $0.mentor == mentor)
      }
  }

  // MARK: Travel

  private func reachKm(of student: StudentIndex) -> Double {
    let estimate = instance.policy.travel.estimate
    guard estimate.detour > 0 else { return .infinity }
    let minutes = Double(instance.travelLimits[student] + 1) / 60 - estimate.accessMinutes
    return minutes * estimate.speedKmh / (60 * estimate.detour)
  }

  private func estimate(_ student: StudentIndex, _ school: SchoolIndex) -> Int? {
    guard let home = instance.homes[student], let location = instance.locations[school] else {
      return nil
    }
    return Travel.estimate(from: home, to: location, by: instance.policy.travel.estimate)
  }

  // MARK: Costs

  private func schoolCost(
    _ student: StudentIndex, _ profile: StudentProfile, _ school: SchoolIndex, _ seconds: Int
  ) -> Int {
    let policy = instance.policy
    var cost = seconds + policy.travel.excessWeight * max(0, seconds - comfortableSeconds)
    if policy.tiers.mode == .weighted, !instance.isTierExempt[student] { cost += tierCosts[school] }
    cost += preferenceCost(profile, school)
    cost += historyCost(profile, school)
    if let sector = profile.narrowSector, codes.sectors[school] == sector {
      cost += 60 * policy.history.sameSectorMinutes
    }
    if policy.employer.rule == .preferred, let employer = instance.employers[student],
      employer != school
    {
      cost += 60 * policy.employer.leaveMinutes
    }
    if let previous = instance.previous[student], previous.school != school {
      cost += 60 * policy.stability.moveMinutes
    }
    return cost
  }

  private func preferenceCost(_ profile: StudentProfile, _ school: SchoolIndex) -> Int {
    guard !profile.preferences.isEmpty else { return 0 }
    let policy = instance.policy.preferences
    if let place = profile.preferences.firstIndex(of: school) {
      return 60 * policy.stepMinutes * place
    }
    return 60 * (policy.stepMinutes * profile.preferences.count + policy.unlistedMinutes)
  }

  private func historyCost(_ profile: StudentProfile, _ school: SchoolIndex) -> Int {
    guard let last = profile.lastSchool else { return 0 }
    if let partnership = codes.partnerships[last], partnership != codes.partnerships[school] {
      return 60 * instance.policy.history.leavePartnershipMinutes
    }
    if let cluster = codes.clusters[last], cluster != codes.clusters[school] {
      return 60 * instance.policy.history.leaveClusterMinutes
    }
    return 0
  }

  private func mentorCost(
    _ student: StudentIndex, _ profile: StudentProfile, _ mentor: MentorIndex, _ school: SchoolIndex
  ) -> Int {
    var cost = 0
    for need in profile.wishes where !codes.offers(need, mentor, school) {
      cost += 60 * instance.policy.needs.unmetMinutes
    }
    if let previous = instance.previous[student], previous.school == school,
      let known = previous.mentor, known != mentor
    {
      cost += 60 * instance.policy.stability.mentorMinutes
    }
    return cost
  }

  private func isCountedGuest(
    _ student: StudentIndex, _ profile: StudentProfile, _ school: SchoolIndex
  ) -> Bool {
    guard !instance.isGuestExempt[student], let institute = profile.institute,
      let partnership = instance.partnershipOfSchool[school]
    else { return false }
    let institutes = codes.institutes[partnership]
    return !institutes.isEmpty && !institutes.contains(institute)
  }
}
