public import IntegerProgramming
import PlacementDomain
import PlacementSolver
import Scenarios

/// Finds what one slot more, or less, is worth, school by school and subject by subject.
public struct SlotValuer: Sendable {
  private let inquiry: Inquiry
  private let resolver: Resolver
  private let candidates: [SlotCandidates.Candidate]
  /// Of cases too large to be solved whole.
  private let unplacedBound: UnplacedBound?
  private let limits: SearchLimits
  /// Candidates solved for each one that is told: prices rank them, the solves decide.
  private static let reserve = 3

  /// Finds prices, and with them the candidates.
  public init(_ asked: Inquiry, _ resolver: Resolver, limits: SearchLimits) {
    let inquiry = resolver.prepared(asked)
    self.inquiry = inquiry
    self.resolver = resolver
    let prices = StudentPrices(
      inquiry.instance, inquiry.pairs, inquiry.weights, knowing: inquiry.worth,
      threads: resolver.threads, limits)
    candidates = SlotCandidates(inquiry, prices).all()
    self.limits = limits
    if resolver.isWhole(inquiry.pairs) {
      unplacedBound = nil
    } else {
      unplacedBound = UnplacedBound(
        inquiry.instance, inquiry.pairs, from: prices, knowing: inquiry.worth,
        threads: resolver.threads, limits)
    }
  }

  /// What values are grouped by.
  public enum Grouping: String, Hashable, Sendable, CaseIterable {
    case subject, school, partnership
  }

  /// The most valuable slots, the most valuable first; ties go by school and subject.
  ///
  /// - Parameter top: how many.
  /// - Complexity: two solves for each candidate and one for each mentor whose slot could be lost.
  public func values(top: Int) -> [SlotValue] {
    let (asked, _) = top.multipliedReportingOverflow(by: Self.reserve)
    return values(of: Array(candidates.prefix(asked))).prefix(top).map { withLoss($0) }
  }

  /// The most valuable slot of each group, in order of the group's name.
  public func values(per grouping: Grouping) -> [SlotValue] {
    let groups = Dictionary(grouping: candidates) { name(of: $0, grouping) }
    let asked = groups.filter { $0.key != nil }.values.flatMap { $0.prefix(Self.reserve) }
      .sorted { ($0.school, $0.subject) < ($1.school, $1.subject) }
    var best: [String: Valued] = [:]
    for valued in values(of: asked) {
      guard let name = name(of: valued.candidate, grouping) else { continue }
      if best[name] == nil { best[name] = valued }
    }
    return best.sorted { $0.key.precedesInBytes($1.key) }.map { withLoss($0.value) }
  }

  private func name(of candidate: SlotCandidates.Candidate, _ grouping: Grouping) -> String? {
    let school = inquiry.instance.schools[candidate.school]
    return switch grouping {
    case .subject: candidate.subject
    case .school: school.id
    case .partnership: school.partnership
    }
  }

  // MARK: Solving

  private struct Valued: Sendable {
    var candidate: SlotCandidates.Candidate
    var gain: SlotEffect
  }

  /// The candidates with what they change, best first.
  private func values(of candidates: [SlotCandidates.Candidate]) -> [Valued] {
    let found = parallelMap(
      chunksOf: candidates.count, chunkSize: 1, threads: resolver.threads
    ) { range -> Valued? in
      let candidate = candidates[range.lowerBound]
      return effect(of: [.addMentors([candidate.mentor])], at: candidate.mentor.id)
        .map { Valued(candidate: candidate, gain: $0) }
    }
    return found.compactMap { $0 }.sorted { left, right in
      if left.gain.change != right.gain.change { return left.gain.change < right.gain.change }
      let (a, b) = (left.candidate, right.candidate)
      return a.school == b.school ? a.subject.precedesInBytes(b.subject) : a.school < b.school
    }
  }

  private func withLoss(_ valued: Valued) -> SlotValue {
    let instance = inquiry.instance
    let candidate = valued.candidate
    let mentors = instance.mentorsOfSchool[candidate.school].filter {
      instance.mentors[$0].subjects.contains(candidate.subject)
        && instance.mentors[$0].capacity > 0
    }
    let losses = mentors.compactMap { mentor -> SlotEffect? in
      let id = instance.mentors[mentor].id
      var loss = effect(of: [.slots(-1, atMentor: id)], at: id)
      loss?.mentor = id
      return loss
    }
    return SlotValue(
      school: instance.schools[candidate.school].id, subject: candidate.subject,
      partnership: instance.schools[candidate.school].partnership,
      priceSeconds: candidate.price, gain: valued.gain,
      loss: losses.enumerated().max {
        ($0.element.change, -$0.offset) < ($1.element.change, -$1.offset)
      }?.element)
  }

  /// The best plan of the changed case against the plan at hand; `nil` when the change makes no case.
  func effect(of changes: [CaseChange], at mentor: String) -> SlotEffect? {
    guard
      let changed = inquiry.changed(by: changes),
      let place = changed.instance.mentorIndices.first(where: {
        changed.instance.mentors[$0].id == mentor
      })
    else { return nil }
    let finding = resolver.best(changed, around: [place])
    let bound =
      finding.bound
      ?? unplacedBound.map {
        Objective(
          unplaced: $0.bound(changed.instance, changed.pairs, limits), tier: 0, quality: 0)
      }
    return SlotEffect(
      change: inquiry.change(to: finding.worth), atLeast: bound.map { inquiry.change(to: $0) },
      isExact: finding.isProven && inquiry.bound == inquiry.worth,
      movers: ChangedPlan(inquiry, changed).moves(to: finding.plan).count)
  }
}
