/// Finds what a change was good for by taking it back, together with the changes that hang on it.
///
/// Putting one student back may push out who came in her stead: that student goes back too, and so on until
/// the plan keeps every rule again. What the plan is worth then, against what it is worth now, is the gain.
/// Of a plan that is proven best no gain is negative.
struct ChangeUndo {
  /// Where a student stood in the plan in force.
  enum Before {
    case none
    case at(MentorIndex)
    /// It stood somewhere that is no longer possible.
    case impossible(ChangeCause)
  }

  /// Longest chain that is followed.
  private static let longestChain = 200

  private let instance: Case
  private(set) var plan: Plan
  private let before: [Before]
  /// Who stood at each mentor and stands there no longer.
  private var leavers: [MentorIndex: [StudentIndex]] = [:]
  private var tally: PlanTally
  // The chain at hand: who was put back, in order, and who found the old place no longer possible.
  private var undone: [StudentIndex] = []
  private var isUndone: Set<StudentIndex> = []
  /// Mentors that were touched and not yet found in order.
  private var open: [MentorIndex] = []
  private var displaced: [StudentIndex: ChangeCause] = [:]

  init(_ instance: Case, _ plan: Plan, _ before: [Before]) {
    self.instance = instance
    self.plan = plan
    self.before = before
    tally = PlanTally(instance, plan)
    findLeavers()
  }

  private mutating func findLeavers() {
    leavers = [:]
    for student in instance.studentIndices {
      if case .at(let mentor) = before[student], plan[student] != mentor {
        leavers[mentor, default: []].append(student)
      }
    }
  }

  /// Why the student does not stand where she stood.
  ///
  /// - Complexity: O(chain × students at the places it touches).
  mutating func cause(of student: StudentIndex) -> ChangeCause? {
    if case .impossible(let cause) = before[student] { return cause }
    defer { rollBack() }
    let current = tally.worth
    if let obstacle = takeBack(student) { return obstacle }
    return gain(current, tally.worth, student)
  }

  /// Takes the change of a student back for good, with the chain that hangs on it, where the plan is as good
  /// without it.
  ///
  /// - Returns: whether it was taken back.
  /// - Complexity: as ``cause(of:)``, and O(students) when it was.
  mutating func settle(_ student: StudentIndex) -> Bool {
    if case .impossible = before[student] { return false }
    guard hasChanged(student) else { return false }
    let current = tally.worth
    guard takeBack(student) == nil, tally.worth <= current else {
      rollBack()
      return false
    }
    plan = tally.plan
    forget()
    findLeavers()
    return true
  }

  /// Puts the student back, and everyone who then has to go back too.
  ///
  /// - Returns: what cannot be taken back; `nil` when the plan keeps every rule again.
  private mutating func takeBack(_ student: StudentIndex) -> ChangeCause? {
    putBack(student)
    while let breach = nextBreach() {
      if undone.count > Self.longestChain {
        return ChangeCause(
          .longChain, "part of a chain of more than \(Self.longestChain) changes")
      }
      if let next = newcomer(in: breach) ?? leaver(missingIn: breach) {
        putBack(next)
      } else if let last = undone.last(where: { breach.students.contains($0) && isBack($0) }) {
        // Only students who never left stand in the way: the place itself has become smaller.
        if last == student { return ChangeCause(.limit, breach.words) }
        displaced[last] = ChangeCause(.limit, breach.words)
        move(last, to: nil)
      } else {
        return ChangeCause(.limit, "without the change: \(breach.words)")
      }
    }
    return nil
  }

  // MARK: The chain

  private mutating func putBack(_ student: StudentIndex) {
    undone.append(student)
    isUndone.insert(student)
    switch before[student] {
    case .at(let mentor): move(student, to: mentor)
    case .none: move(student, to: nil)
    case .impossible(let cause):
      displaced[student] = cause
      move(student, to: nil)
    }
  }

  private mutating func move(_ student: StudentIndex, to mentor: MentorIndex?) {
    open += [tally.plan[student], mentor].compactMap { $0 }
    tally.move(student, to: mentor)
  }

  private mutating func rollBack() {
    for student in undone.reversed() { tally.move(student, to: plan[student]) }
    forget()
  }

  private mutating func forget() {
    undone = []
    isUndone = []
    open = []
    displaced = [:]
  }

  private func isBack(_ student: StudentIndex) -> Bool { tally.plan[student] != nil }

  /// A rule broken where somebody was put back or has left.
  private mutating func nextBreach() -> Breach? {
    while let mentor = open.last {
      if let breach = tally.breaches(at: mentor).first { return breach }
      open.removeLast()
    }
    return nil
  }

  /// Of those in a breach, one who came there with the new plan and still stands there: the lowest priority,
  /// among equals the last id.
  private func newcomer(in breach: Breach) -> StudentIndex? {
    breach.students.filter { !isUndone.contains($0) && hasChanged($0) }.max {
      let (a, b) = (instance.priorities[$0], instance.priorities[$1])
      return a == b ? $0 < $1 : a > b
    }
  }

  /// Where a group is odd or a school too small: one who left it with the new plan, the first id.
  private func leaver(missingIn breach: Breach) -> StudentIndex? {
    guard let mentor = open.last else { return nil }
    switch breach.rule {
    case .duoParity:
      let group = instance.duoGroups[breach.students[0]]
      return leavers[mentor]?.first { !isUndone.contains($0) && instance.duoGroups[$0] == group }
    case .schoolMinimum:
      let mentors = instance.mentorsOfSchool[instance.schoolOfMentor[mentor]]
      return mentors.lazy.flatMap { leavers[$0] ?? [] }.first { !isUndone.contains($0) }
    default: return nil
    }
  }

  private func hasChanged(_ student: StudentIndex) -> Bool {
    if case .at(let mentor) = before[student] { return plan[student] != mentor }
    return true
  }

  // MARK: The gain

  private func gain(
    _ current: Objective, _ other: Objective, _ student: StudentIndex
  ) -> ChangeCause {
    let others = undone.count - 1
    let company =
      others == 0 ? "" : ", together with \(others) other change\(others == 1 ? "" : "s")"
    for level in Level.allCases where other[level] != current[level] {
      guard other[level] > current[level] else {
        return ChangeCause(
          .notProven,
          "staying would be \(current[level] - other[level]) better on level \(level.rawValue)\(company)"
        )
      }
      let amount = other[level] - current[level]
      switch level {
      case .unplaced: return ChangeCause(.placeForOther, "gives \(placedByIt) a place\(company)")
      case .tier:
        return ChangeCause(.betterTier, "tier \(amount) better for the whole plan\(company)")
      case .quality:
        return ChangeCause(
          .betterQuality,
          "\(amount) s better for the whole plan\(company)\(ownTerms(student))")
      }
    }
    return ChangeCause(.equallyGood, "as good for the whole plan\(company)")
  }

  /// Those who would have no place without the change.
  private var placedByIt: String {
    let losers = undone.filter { tally.plan[$0] == nil && plan[$0] != nil }.sorted()
    let names = losers.prefix(3).map { loser in
      let why = displaced[loser].map { " (\($0.detail))" } ?? ""
      return instance.students[loser].id + why
    }
    return "student\(losers.count == 1 ? "" : "s") " + names.joined(separator: ", ")
      + (losers.count > 3 ? " and \(losers.count - 3) more" : "")
  }

  /// What the student's own costs do, term by term.
  private func ownTerms(_ student: StudentIndex) -> String {
    guard case .at(let old) = before[student], let new = plan[student] else { return "" }
    let terms = CostTerm.allCases.compactMap { term -> String? in
      let change = instance.cost(term, student, new) - instance.cost(term, student, old)
      return change == 0 ? nil : "\(term.rawValue) \(change > 0 ? "+" : "")\(change)"
    }
    return terms.isEmpty ? "" : " (own costs: \(terms.joined(separator: ", ")))"
  }
}
