public import PlacementDomain

/// Compares two plans of one case, rule by rule.
public struct PlanComparer: Sendable {
  private let instance: Case
  private let first: Plan
  private let second: Plan

  /// Either plan may break rules: that is compared too.
  public init(_ instance: Case, _ first: Plan, _ second: Plan) {
    self.instance = instance
    self.first = first
    self.second = second
  }

  /// - Complexity: that of the judge.
  public func comparison() -> RuleComparison {
    let judge = Judge(instance)
    let (a, b) = (judge.verdict(on: first), judge.verdict(on: second))
    return RuleComparison(
      levels: [
        .init("unplaced", a.objective.unplaced, b.objective.unplaced),
        .init("tier", a.objective.tier, b.objective.tier),
        .init("quality", a.objective.quality, b.objective.quality),
      ],
      terms: terms(a.objective, b.objective), breaches: breaches(a, b), counts: counts(),
      moves: moves())
  }

  // MARK: Terms of level 3

  private func terms(_ a: Objective, _ b: Objective) -> [RuleComparison.Row] {
    let (x, y) = (parts(first, a), parts(second, b))
    return zip(x, y).map { RuleComparison.Row($0.name, $0.seconds, $1.seconds) }
  }

  /// Level 3 of a plan in parts that add up to it; what neither pairs, load nor shortfall explain is the cost of empty
  /// schools.
  private func parts(_ plan: Plan, _ worth: Objective) -> [(name: String, seconds: Int)] {
    var parts = CostTerm.allCases.map { term in
      let sum = instance.studentIndices.reduce(0) { sum, student in
        sum + (plan[student].map { instance.cost(term, student, $0) } ?? 0)
      }
      return (name: term.rawValue, seconds: sum)
    }
    let use = instance.schoolUse(plan)
    parts.append(
      ("load", use.reduce(0) { $0 + instance.loadCost($1.school, count: $1.students) }))
    let shortfall = instance.partnershipIndices.reduce(0) { sum, partnership in
      let count = instance.schoolsOfPartnership[partnership].reduce(0) {
        $0 + use[$1].students
      }
      return sum + instance.shortfallCost(partnership, count: count)
    }
    let known = parts.reduce(shortfall) { $0 + $1.seconds }
    parts.append(("empty-core", worth.quality - known))
    parts.append(("shortfall", shortfall))
    return parts
  }

  // MARK: Counts

  private func breaches(_ a: Verdict, _ b: Verdict) -> [RuleComparison.Row] {
    let names = Set((a.breaches + b.breaches).map(\.rule.name)).sorted {
      $0.precedesInBytes($1)
    }
    return names.map { name in
      RuleComparison.Row(
        name, a.breaches.count { $0.rule.name == name }, b.breaches.count { $0.rule.name == name })
    }
  }

  private func counts() -> [RuleComparison.Row] {
    func duos(_ plan: Plan) -> Int { instance.schoolUse(plan).reduce(0) { $0 + $1.duos } }
    func atTier(_ plan: Plan, _ tier: Int) -> Int {
      plan.mentors.count {
        $0.map { instance.tierPositions[instance.schoolOfMentor[$0]] } == tier
      }
    }
    return [
      .init("placed", first.placedCount, second.placedCount),
      .init("duos", duos(first), duos(second)),
    ]
      + instance.policy.tiers.order.enumerated().map { position, name in
        .init("tier.\(name)", atTier(first, position), atTier(second, position))
      }
  }

  private func moves() -> [RuleComparison.ComparedMove] {
    zip(
      instance.studentIndices.filter { first[$0] != second[$0] },
      Move.all(from: first, to: second, in: instance)
    ).map { student, move in
      guard let old = first[student], let new = second[student] else {
        return RuleComparison.ComparedMove(move: move, tierSteps: 0, terms: [])
      }
      let terms = CostTerm.allCases.compactMap { term -> TermAmount? in
        let change = instance.cost(term, student, new) - instance.cost(term, student, old)
        return change == 0 ? nil : TermAmount(term: term.rawValue, seconds: change)
      }
      let steps =
        instance.tierLevel(student, at: instance.schoolOfMentor[new])
        - instance.tierLevel(student, at: instance.schoolOfMentor[old])
      return RuleComparison.ComparedMove(move: move, tierSteps: steps, terms: terms)
    }
  }
}
