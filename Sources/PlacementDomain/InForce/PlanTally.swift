/// A plan that can be changed one student at a time, with what each place holds and what the whole is worth,
/// always up to date.
///
/// Every placement in it must fit; which rules the students at a place break together can be asked.
public struct PlanTally: Sendable {
  private let instance: Case
  public private(set) var plan: Plan
  /// What the plan is worth, rule-breaking or not.
  public private(set) var worth: Objective
  private var atMentor: [[StudentIndex]]
  private var schoolCounts: [Int]
  private var partnershipCounts: [Int]
  private var guestCounts: [Int]

  /// - Complexity: that of the judge.
  public init(_ instance: Case, _ plan: Plan) {
    self.instance = instance
    self.plan = plan
    worth = Judge(instance).objective(of: plan)
    let atMentor = instance.studentsByMentor(plan)
    self.atMentor = atMentor
    schoolCounts = instance.schoolIndices.map { school in
      instance.mentorsOfSchool[school].reduce(0) { $0 + atMentor[$1].count }
    }
    partnershipCounts = Array(repeating: 0, count: instance.partnerships.count)
    guestCounts = partnershipCounts
    for student in instance.studentIndices {
      guard let mentor = plan[student] else { continue }
      countInPartnership(student, at: instance.schoolOfMentor[mentor], 1)
    }
  }

  /// Who stands at the mentor, in order.
  public func students(at mentor: MentorIndex) -> [StudentIndex] { atMentor[mentor] }

  public func count(at school: SchoolIndex) -> Int { schoolCounts[school] }

  private func students(at school: SchoolIndex) -> [StudentIndex] {
    instance.mentorsOfSchool[school].flatMap { atMentor[$0] }.sorted()
  }

  // MARK: Changing

  /// Puts the student at a mentor, or nowhere.
  /// - Complexity: O(students and mentors at the two places).
  public mutating func move(_ student: StudentIndex, to mentor: MentorIndex?) {
    guard plan[student] != mentor else { return }
    if let old = plan[student] { leave(student, old) }
    plan[student] = mentor
    if let mentor { join(student, mentor) }
  }

  private mutating func leave(_ student: StudentIndex, _ mentor: MentorIndex) {
    let school = instance.schoolOfMentor[mentor]
    atMentor[mentor].removeAll { $0 == student }
    worth.quality -= schoolCost(school) + shortfall(of: school)
    schoolCounts[school] -= 1
    countInPartnership(student, at: school, -1)
    worth.quality += shortfall(of: school)
    countPair(student, mentor, -1)
  }

  private mutating func join(_ student: StudentIndex, _ mentor: MentorIndex) {
    let school = instance.schoolOfMentor[mentor]
    let position = atMentor[mentor].firstIndex { student < $0 } ?? atMentor[mentor].count
    atMentor[mentor].insert(student, at: position)
    worth.quality -= shortfall(of: school)
    schoolCounts[school] += 1
    countInPartnership(student, at: school, 1)
    worth.quality += schoolCost(school) + shortfall(of: school)
    countPair(student, mentor, 1)
  }

  /// What the last student of a school adds to its load, and saves of the cost of an empty one: whoever stands
  /// there fits, so that the school would cost when empty.
  private func schoolCost(_ school: SchoolIndex) -> Int {
    let count = schoolCounts[school]
    let load = instance.marginalLoadCost(count, capacity: instance.loadCapacity(school))
    return load - (count == 1 ? instance.emptyCost(school, hasFittingStudent: true) : 0)
  }

  private func shortfall(of school: SchoolIndex) -> Int {
    guard let partnership = instance.partnershipOfSchool[school] else { return 0 }
    return instance.shortfallCost(partnership, count: partnershipCounts[partnership])
  }

  private mutating func countPair(_ student: StudentIndex, _ mentor: MentorIndex, _ sign: Int) {
    worth.unplaced -= sign * instance.priorities[student]
    worth.tier += sign * instance.tierLevel(student, at: instance.schoolOfMentor[mentor])
    worth.quality += sign * instance.pairCost(student, mentor)
  }

  private mutating func countInPartnership(
    _ student: StudentIndex, at school: SchoolIndex, _ sign: Int
  ) {
    guard let partnership = instance.partnershipOfSchool[school] else { return }
    partnershipCounts[partnership] += sign
    if instance.countsAsGuest(student, at: school) { guestCounts[partnership] += sign }
  }

  // MARK: Rules

  /// The rules broken at a mentor, at its school and in its partnership.
  /// - Complexity: O(students at the mentor); O(students of school and partnership where a rule is broken.)
  public func breaches(at mentor: MentorIndex) -> [Breach] {
    let school = instance.schoolOfMentor[mentor]
    var breaches = instance.slotBreaches(by: atMentor[mentor], at: mentor)
    if !keepsSize(school) {
      breaches += instance.sizeBreaches(by: students(at: school), at: school)
    }
    if let partnership = instance.partnershipOfSchool[school], !keepsLimits(partnership) {
      breaches += instance.partnershipBreaches(at: partnership) { students(at: $0) }
    }
    return breaches
  }

  /// Whether no rule is broken at a mentor, at its school and in its partnership.
  /// - Complexity: O(students at the mentor).
  public func isSound(at mentor: MentorIndex) -> Bool {
    let school = instance.schoolOfMentor[mentor]
    return keepsSize(school)
      && (instance.partnershipOfSchool[school].map { keepsLimits($0) } ?? true)
      && instance.slotBreaches(by: atMentor[mentor], at: mentor).isEmpty
  }

  private func keepsSize(_ school: SchoolIndex) -> Bool {
    let count = schoolCounts[school]
    let row = instance.schools[school]
    return count == 0 || count >= row.minStudents && count <= row.maxStudents ?? .max
  }

  private func keepsLimits(_ partnership: PartnershipIndex) -> Bool {
    let limits = instance.partnerships[partnership]
    return partnershipCounts[partnership] <= limits.maxStudents ?? .max
      && guestCounts[partnership] <= limits.maxGuests ?? .max
  }

  /// The first limit overrun at a mentor, its school or its partnership. One more student can only make it
  /// worse, which sets it apart from parity and minimum.
  public func overrun(at mentor: MentorIndex) -> Breach? {
    breaches(at: mentor).first { $0.rule != .duoParity && $0.rule != .schoolMinimum }
  }
}
