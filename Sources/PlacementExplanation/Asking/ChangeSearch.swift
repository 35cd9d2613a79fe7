import PlacementDomain
import Scenarios

/// Finds the smallest changes that would place a student, and verifies each by solving the changed case.
struct ChangeSearch {
  private let inquiry: Inquiry
  private let resolver: Resolver
  private let student: StudentIndex
  /// Changes of one kind that are tried.
  private static let tries = 3
  /// Travel limits among which the smallest is looked for.
  private static let travelSteps = 8

  init(_ inquiry: Inquiry, _ resolver: Resolver, _ student: StudentIndex) {
    self.inquiry = inquiry
    self.resolver = resolver
    self.student = student
  }

  /// Those that place the student, kind by kind; of one kind the best effect first.
  func changes() -> [SmallestChange] {
    let candidates = ChangeCandidates(inquiry, student)
    var tried = candidates.byKind.flatMap { $0.prefix(Self.tries) }
    if let travel = smallestTravel(candidates.travel) { tried.append(travel) }
    let all = tried
    let found = parallelMap(chunksOf: all.count, chunkSize: 1, threads: resolver.threads) {
      verified(all[$0.lowerBound])
    }.compactMap { $0 }
    let kinds = SmallestChange.Kind.allCases
    return found.enumerated().sorted { left, right in
      let a = kinds.firstIndex(of: left.element.kind) ?? 0
      let b = kinds.firstIndex(of: right.element.kind) ?? 0
      if a != b { return a < b }
      if left.element.needsPin != right.element.needsPin { return right.element.needsPin }
      let (x, y) = (left.element.effect.known, right.element.effect.known)
      return x != y ? x < y : left.offset < right.offset
    }.map(\.element)
  }

  /// The first of the limits, in order, that places the student without a pin. More travel never makes it harder to
  /// place her: who is in a best plan at one limit is in one at any larger.
  private func smallestTravel(_ limits: [ChangeCandidate]) -> ChangeCandidate? {
    var (low, high) = (0, min(limits.count, Self.travelSteps))
    let end = high
    while low < high {
      let middle = (low + high) / 2
      if verified(limits[middle])?.needsPin ?? true { low = middle + 1 } else { high = middle }
    }
    return low < end ? limits[low] : nil
  }

  // MARK: Verifying

  /// The change with its effect; `nil` when it does not place the student.
  func verified(_ candidate: ChangeCandidate) -> SmallestChange? {
    guard
      let changed = inquiry.changed(by: candidate.changes),
      let (finding, needsPin) = solved(changed), let mentor = finding.plan[student]
    else { return nil }
    var change = SmallestChange(
      kind: candidate.kind, place: ToldPlace(changed.instance, student, at: mentor),
      effect: effect(of: finding, in: changed))
    change.school = candidate.school
    change.mentor = candidate.mentor
    change.partnership = candidate.partnership
    change.otherStudent = candidate.otherStudent
    change.amount = candidate.amount
    change.needsPin = needsPin
    return change
  }

  /// A plan of the changed case with the student in it: a best one where that can be decided, or one that is as good
  /// on level 1; else one that is better than the plan at hand. `nil` when there is none.
  private func solved(_ changed: Inquiry) -> (finding: Resolver.Finding, needsPin: Bool)? {
    let part = solvedInPart(changed)
    guard resolver.isWhole(changed.pairs) else { return part.map { ($0, false) } }
    // Where nothing better is near, it is a plan with her in it that decides.
    var placing: Resolver.Placing?
    if part == nil {
      placing = resolver.placing(student, at: nil, in: changed, start: nil)
      if placing.map({ isIdle($0, in: changed) }) ?? false { return nil }
    }
    let best = resolver.best(changed, around: [], start: part?.plan)
    if best.plan[student] != nil, best.isProven || best.worth < changed.worth {
      return (best, false)
    }
    guard best.isProvenOnLevel1 else { return part.map { ($0, false) } }
    // She may stand in another plan that is as good.
    guard
      case .found(let placing) = placing
        ?? resolver.placing(student, at: nil, in: changed, start: part?.plan)
    else { return nil }
    if placing.worth <= best.worth {
      let finding = Resolver.Finding(plan: placing.plan, worth: placing.worth, bound: best.bound)
      return (finding, false)
    }
    let isEnough =
      placing.worth.unplaced == best.worth.unplaced
      && placing.worth.unplaced < inquiry.worth.unplaced
    return isEnough ? (placing, true) : nil
  }

  /// Whether the answer to how good a plan with the student can be rules a changed case out: none is as good as the plan
  /// at hand, and none leaves less priority without a place than that did before the change.
  private func isIdle(_ placing: Resolver.Placing, in changed: Inquiry) -> Bool {
    switch placing {
    case .impossible: return true
    case .found(let finding):
      guard let bound = finding.bound else { return false }
      return bound > changed.worth && bound.unplaced >= inquiry.worth.unplaced
    case .unknown: return false
    }
  }

  /// A plan with the student in it that is better than the one at hand.
  private func solvedInPart(_ changed: Inquiry) -> Resolver.Finding? {
    var search = SwapSearch(changed)
    guard
      case .found(let finding) = resolver.placingInPart(
        student, at: nil, in: changed, start: search.best(student)?.plan),
      finding.worth < changed.worth
    else { return nil }
    return finding
  }

  /// Of a finding in a changed case, against the plan at hand in its own.
  private func effect(of finding: Resolver.Finding, in changed: Inquiry) -> Effect {
    Effect(
      known: inquiry.change(to: finding.worth),
      atLeast: finding.bound.map { inquiry.change(to: $0) },
      moves: ChangedPlan(inquiry, changed).moves(to: finding.plan, without: student))
  }
}

/// A plan of a changed case beside the plan at hand: students and mentors are matched by id.
struct ChangedPlan {
  private let inquiry: Inquiry
  private let changed: Inquiry

  init(_ inquiry: Inquiry, _ changed: Inquiry) {
    self.inquiry = inquiry
    self.changed = changed
  }

  /// Who stands elsewhere, in order of student.
  func moves(to plan: Plan, without ignored: StudentIndex? = nil) -> [Move] {
    // Both are sorted by id, and no change that is tried touches the set of students.
    inquiry.instance.studentIndices.compactMap { student in
      guard student != ignored else { return nil }
      let from = inquiry.plan[student].map { ToldPlace(inquiry.instance, student, at: $0) }
      let to = plan[student].map { ToldPlace(changed.instance, student, at: $0) }
      guard from?.mentor != to?.mentor else { return nil }
      return Move(student: inquiry.instance.students[student].id, from: from, to: to)
    }
  }
}
