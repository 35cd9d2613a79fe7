public import PlacementDomain

/// Explains how a plan uses a school.
public struct SchoolExplainer: Sendable {
  private let inquiry: Inquiry
  /// Students told who could fill one mentor's room.
  private let depth: Int

  /// - Parameter depth: how many students are told who could fill a free slot, the best first.
  public init(_ inquiry: Inquiry, depth: Int) {
    self.inquiry = inquiry
    self.depth = depth
  }

  /// - Complexity: a swap search for each student of the school and each student who fits a free slot.
  public func explanation(of school: SchoolIndex) -> SchoolExplanation {
    let instance = inquiry.instance
    let row = instance.schools[school]
    let use = instance.schoolUse(inquiry.plan)[school]
    let mentors = instance.mentorsOfSchool[school]
    return SchoolExplanation(
      school: row.id, name: row.name,
      tier: instance.policy.tiers.order[instance.tierPositions[school]], students: use.students,
      maxStudents: row.maxStudents, minStudents: row.minStudents, slots: use.slotsOffered,
      slotsUsed: use.slotsUsed, duos: use.duos,
      residents: mentors.flatMap { residents(at: $0) },
      free: mentors.compactMap { freeRoom(at: $0) })
  }

  // MARK: Who is there

  private func residents(at mentor: MentorIndex) -> [Resident] {
    let instance = inquiry.instance
    return instance.studentIndices.filter { inquiry.plan[$0] == mentor }.map { student in
      let better = betterPlaces(of: student, than: mentor)
      let row = instance.students[student]
      return Resident(
        student: row.id, subject: row.subject, year: row.year,
        placement: PlacementAccount(instance, inquiry.plan, student, at: mentor),
        why: why(student, mentor, better), betterPlaces: better.count)
    }
  }

  private func betterPlaces(
    of student: StudentIndex, than mentor: MentorIndex
  ) -> [MentorIndex] {
    let instance = inquiry.instance
    func worth(_ pair: PairTable.PairIndex) -> (Int, Int) {
      let school = instance.schoolOfMentor[inquiry.pairs.mentor[pair]]
      return (instance.tierLevel(student, at: school), inquiry.pairs.cost[pair])
    }
    guard let own = inquiry.pairs.pair(of: student, at: mentor) else { return [] }
    return inquiry.pairs.pairs(of: student).filter { worth($0) < worth(own) }
      .map { inquiry.pairs.mentor[$0] }
  }

  private func why(
    _ student: StudentIndex, _ mentor: MentorIndex, _ better: [MentorIndex]
  ) -> Resident.Why {
    let instance = inquiry.instance
    if instance.pins[student] != nil { return .pinned }
    let school = instance.schoolOfMentor[mentor]
    let isOnly = inquiry.pairs.pairs(of: student).allSatisfy {
      instance.schoolOfMentor[inquiry.pairs.mentor[$0]] == school
    }
    if isOnly { return .onlySchool }
    if better.isEmpty { return .best }
    var search = SwapSearch(inquiry)
    let isFree = better.contains { place in
      search.best(student, to: place).map { $0.other == nil } ?? false
    }
    return isFree ? .betterForPlan : .betterFull
  }

  // MARK: What is free

  private func freeRoom(at mentor: MentorIndex) -> FreeRoom? {
    let instance = inquiry.instance
    let members = instance.studentIndices.filter { inquiry.plan[$0] == mentor }
    let slots =
      instance.mentors[mentor].capacity - instance.slotsUsed(by: members, at: mentor).slots
    let half = halfSlots(members, at: mentor)
    guard slots > 0 || half > 0 else { return nil }
    let fitting = inquiry.fittingStudents(mentor)
    let outside = fitting.filter { inquiry.plan[$0] != mentor }
    let barrier = fitting.isEmpty ? mainBarrier(at: mentor) : nil
    let fillers = fillers(outside, at: mentor)
    return FreeRoom(
      mentor: instance.mentors[mentor].id, subjects: instance.mentors[mentor].subjects,
      capacity: instance.mentors[mentor].capacity, slots: max(0, slots), halfSlots: half,
      why: why(mentor, slots: slots, outside, barrier), fitting: fitting.count,
      fittingUnplaced: outside.count { inquiry.plan[$0] == nil },
      barrier: barrier.map { "\($0.condition)" }, keptAway: barrier?.count ?? 0,
      fillers: fillers)
  }

  /// Groups with an odd number where another could share the slot.
  private func halfSlots(_ members: [StudentIndex], at mentor: MentorIndex) -> Int {
    let instance = inquiry.instance
    guard instance.duoRules[instance.schoolOfMentor[mentor]] != .never else { return 0 }
    let groups = Dictionary(grouping: members.compactMap { instance.duoGroups[$0] }) { $0 }
    return groups.values.count { $0.count % 2 == 1 }
  }

  private func why(
    _ mentor: MentorIndex, slots: Int, _ outside: [StudentIndex],
    _ barrier: (condition: FitCondition, count: Int)?
  ) -> FreeRoom.Why {
    let instance = inquiry.instance
    guard !inquiry.fittingStudents(mentor).isEmpty else {
      return barrier == nil ? .noStudents : .noneFits
    }
    let comers = slots > 0 ? outside : outside.filter { canShare($0, at: mentor) }
    if comers.isEmpty { return slots > 0 ? .placedElsewhere : .oddFirstYear }
    var tally = PlanTally(instance, inquiry.plan)
    let rules = comers.map { student in
      let home = tally.plan[student]
      tally.move(student, to: mentor)
      defer { tally.move(student, to: home) }
      return tally.breaches(at: mentor).first?.rule
    }
    // One who could come alone and stays away is better off, or better used, elsewhere.
    guard !rules.contains(nil), let rule = rules.first ?? nil else { return .placedElsewhere }
    switch rule {
    case .schoolMaximum: return .schoolFull
    case .partnershipMaximum, .guests: return .partnershipFull
    case .schoolMinimum, .duoParity: return .tooFew
    case .slots, .fit: return .placedElsewhere
    }
  }

  private func canShare(_ student: StudentIndex, at mentor: MentorIndex) -> Bool {
    let instance = inquiry.instance
    guard let group = instance.duoGroups[student] else { return false }
    let count = instance.studentIndices.count {
      inquiry.plan[$0] == mentor && instance.duoGroups[$0] == group
    }
    return count % 2 == 1
  }

  /// The condition that alone keeps most students of the subjects away; `nil` where there are no such students.
  private func mainBarrier(at mentor: MentorIndex) -> (condition: FitCondition, count: Int)? {
    let instance = inquiry.instance
    var counts: [FitCondition: Int] = [:]
    var first: [FitCondition: Int] = [:]
    for student in instance.studentIndices
    where instance.mentors[mentor].subjects.contains(instance.students[student].subject) {
      let failed = instance.failedConditions(student, mentor)
      if failed.count == 1 { counts[failed[0], default: 0] += 1 }
      if let one = failed.first { first[one, default: 0] += 1 }
    }
    func most(_ counts: [FitCondition: Int]) -> (condition: FitCondition, count: Int)? {
      counts.max { ($0.value, -$0.key.rawValue) < ($1.value, -$1.key.rawValue) }
        .map { ($0.key, $0.value) }
    }
    return most(counts) ?? most(first)
  }

  // MARK: What would fill it

  /// Who could come, by what it changes: those without a place, and those for whom the plan loses least.
  private func fillers(_ outside: [StudentIndex], at mentor: MentorIndex) -> [Filler] {
    var search = SwapSearch(inquiry)
    let answers = outside.compactMap { student in
      search.best(student, to: mentor).map { (student: student, answer: $0) }
    }.sorted { ($0.answer.worth, $0.student) < ($1.answer.worth, $1.student) }
    return answers.prefix(depth).map { student, answer in
      Filler(
        student: inquiry.instance.students[student].id,
        from: inquiry.plan[student].map { ToldPlace(inquiry.instance, student, at: $0) },
        swap: Swap(inquiry, answer, of: student))
    }
  }
}

extension Swap {
  /// What a swap search has found for a student.
  init(_ inquiry: Inquiry, _ answer: SwapSearch.Answer, of student: StudentIndex) {
    self.init(
      change: inquiry.change(to: answer.worth),
      other: answer.other.flatMap { _ in
        Move.all(from: inquiry.plan, to: answer.plan, in: inquiry.instance, without: student).first
      })
  }
}
