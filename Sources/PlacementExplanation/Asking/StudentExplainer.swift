public import PlacementDomain

/// Explains where a student stands and what else there is.
public struct StudentExplainer: Sendable {
  private let inquiry: Inquiry
  private let resolver: Resolver
  /// Other places for which everyone else is re-optimised.
  private let depth: Int

  /// - Parameter depth: for how many other places everyone else is re-optimised, the best by the swap alone first.
  public init(_ inquiry: Inquiry, _ resolver: Resolver, depth: Int) {
    self.inquiry = resolver.prepared(inquiry)
    self.resolver = resolver
    self.depth = depth
  }

  /// - Complexity: a look at each mentor of the subject, and a solve for each place that is re-optimised and each change
  ///   that is tried.
  public func explanation(of student: StudentIndex) -> StudentExplanation {
    let (instance, plan) = (inquiry.instance, inquiry.plan)
    let row = instance.students[student]
    return StudentExplanation(
      student: row.id, subject: row.subject, year: row.year,
      priority: instance.priorities[student],
      planWorth: LevelChange(from: Objective(unplaced: 0, tier: 0, quality: 0), to: inquiry.worth),
      placement: plan[student].map { PlacementAccount(instance, plan, student, at: $0) },
      unplaced: plan[student] == nil
        ? UnplacedExplainer(inquiry, resolver).account(of: student) : nil,
      places: places(of: student), obstacles: obstacles(of: student))
  }

  // MARK: Other places

  /// A place with what is known about it so far.
  private struct Candidate: Sendable {
    var mentor: MentorIndex
    var cost: Int
    var swap: SwapSearch.Answer?
    var placing: Resolver.Placing?

    /// Places with an answer, then those with a swap, then the others.
    static func goesBefore(_ left: Candidate, _ right: Candidate) -> Bool {
      let (a, b) = (left.rank, right.rank)
      if a.number != b.number { return a.number < b.number }
      if let x = a.worth, let y = b.worth, x != y { return x < y }
      return (left.cost, left.mentor) < (right.cost, right.mentor)
    }

    private var rank: (number: Int, worth: Objective?) {
      if case .found(let finding) = placing { return (0, finding.worth) }
      if let swap { return (1, swap.worth) }
      return (2, nil)
    }
  }

  func places(of student: StudentIndex) -> [OtherPlace] {
    var search = SwapSearch(inquiry)
    var candidates: [Candidate] = []
    for pair in inquiry.pairs.pairs(of: student)
    where inquiry.pairs.mentor[pair] != inquiry.plan[student] {
      let mentor = inquiry.pairs.mentor[pair]
      candidates.append(
        Candidate(
          mentor: mentor, cost: inquiry.pairs.cost[pair], swap: search.best(student, to: mentor)))
    }
    candidates.sort(by: Candidate.goesBefore)
    let (asked, resolver, inquiry) = (candidates, resolver, inquiry)
    let answers = parallelMap(
      chunksOf: min(depth, candidates.count), chunkSize: 1, threads: resolver.threads
    ) { range in
      let candidate = asked[range.lowerBound]
      return resolver.placing(
        student, at: candidate.mentor, in: inquiry, start: candidate.swap?.plan)
    }
    for (number, answer) in answers.enumerated() { candidates[number].placing = answer }
    return candidates.sorted(by: Candidate.goesBefore).map { told($0, student) }
  }

  private func told(_ candidate: Candidate, _ student: StudentIndex) -> OtherPlace {
    let instance = inquiry.instance
    var place = OtherPlace(
      place: ToldPlace(instance, student, at: candidate.mentor),
      tierSteps: instance.tierLevel(student, at: instance.schoolOfMentor[candidate.mentor]),
      costSeconds: candidate.cost,
      terms: TermAmount.all(instance, student, at: candidate.mentor), swap: nil, reoptimised: nil,
      isImpossible: false)
    place.swap = candidate.swap.map { Swap(inquiry, $0, of: student) }
    switch candidate.placing {
    case .found(let finding): place.reoptimised = inquiry.effect(of: finding, for: student)
    case .impossible: place.isImpossible = true
    case .unknown, nil: break
    }
    return place
  }

  // MARK: Places that do not fit

  func obstacles(of student: StudentIndex) -> [Obstacle] {
    let instance = inquiry.instance
    let mentors = CertificateJudge(instance).mentorsOfSubject(of: student)
    let failing = mentors.map { ($0, instance.failedConditions(student, $0)) }
      .filter { !$0.1.isEmpty }
      .map { (mentor: $0.0, conditions: $0.1, travel: travel(student, $0.0)) }
    return failing.sorted {
      ($0.conditions.count, $0.travel, $0.mentor) < ($1.conditions.count, $1.travel, $1.mentor)
    }.map { mentor, conditions, _ in
      Obstacle(
        place: ToldPlace(instance, student, at: mentor),
        conditions: conditions.map { FailedCondition(instance, $0, student, mentor) })
    }
  }

  private func travel(_ student: StudentIndex, _ mentor: MentorIndex) -> Int {
    inquiry.instance.travelSeconds(student, inquiry.instance.schoolOfMentor[mentor]) ?? .max
  }
}

extension Inquiry {
  /// A finding as a change of the plan at hand.
  func effect(of finding: Resolver.Finding, for student: StudentIndex? = nil) -> Effect {
    Effect(
      known: change(to: finding.worth), atLeast: finding.bound.map { change(to: $0) },
      moves: Move.all(from: plan, to: finding.plan, in: instance, without: student))
  }
}

extension FailedCondition {
  /// The facts of a condition that fails.
  init(
    _ instance: Case, _ failed: FitCondition, _ student: StudentIndex, _ mentor: MentorIndex
  ) {
    let row = instance.students[student]
    let place = instance.mentors[mentor]
    let index = instance.schoolOfMentor[mentor]
    let school = instance.schools[index]
    condition = "\(failed)"
    (wanted, found) =
      switch failed {
      case .subject: (row.subject, place.subjects.joined(separator: ", "))
      case .level: (row.level ?? "", place.levels.joined(separator: ", "))
      case .year: ("\(row.year)", place.years.text)
      case .sector: (row.sectors.joined(separator: ", "), school.sector ?? "")
      case .travel:
        (
          "\(instance.travelLimits[student])",
          instance.travelSeconds(student, index).map { "\($0)" } ?? ""
        )
      case .needs:
        (
          row.needs.filter {
            instance.policy.needs.hard.contains($0) && !school.offers.contains($0)
              && !place.offers.contains($0)
          }.joined(separator: ", "), (school.offers + place.offers).joined(separator: ", ")
        )
      case .history: (school.id, row.history.joined(separator: ", "))
      case .employer: (row.employer ?? "", school.id)
      case .forbidden: (row.id, school.id)
      case .pinnedElsewhere:
        (instance.pins[student].map { instance.schools[$0.school].id } ?? "", school.id)
      }
  }
}

extension YearSet {
  /// As in a cell: `1-4`, `1|3`.
  var text: String {
    ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }
      .joined(separator: "|")
  }
}
