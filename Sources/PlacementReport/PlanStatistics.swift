public import PlacementDomain

/// What a plan looks like in numbers, for summaries.
public struct PlanStatistics: Sendable {
  public struct Share: Hashable, Sendable {
    public var name: String
    public var students: Int
    public var placed: Int
  }

  public var students = 0
  public var placed = 0
  /// Placed students by tier, in the order of the policy.
  public var byTier: [(name: String, placed: Int)] = []
  /// By year of study, in order.
  public var byYear: [Share] = []
  /// By subject, in order.
  public var bySubject: [Share] = []
  /// Unplaced students by reason, in the order of the model; reasons that do not occur are left out.
  public var byReason: [(reason: UnplacedReason, count: Int)] = []
  /// Mean travel of placed students, in seconds, rounded.
  public var meanTravel = 0
  /// 90th percentile (nearest rank) and maximum, in seconds.
  public var travel90 = 0
  public var maxTravel = 0
  public var duos = 0
  public var slotsUsed = 0
  public var slotsOffered = 0

  public init(
    _ instance: Case, _ plan: Plan, _ unplaced: [(StudentIndex, UnplacedExplanation)]
  ) {
    students = instance.students.count
    placed = plan.placedCount
    byTier = Self.tiers(instance, plan)
    byYear = Self.shares(instance, plan, key: \.year).map {
      Share(name: String($0.key), students: $0.students, placed: $0.placed)
    }
    bySubject = Self.shares(instance, plan, key: \.subject).map {
      Share(name: $0.key, students: $0.students, placed: $0.placed)
    }
    byReason = UnplacedReason.allCases.compactMap { reason in
      let count = unplaced.count { $0.1.reason == reason }
      return count == 0 ? nil : (reason, count)
    }
    for use in instance.schoolUse(plan) {
      duos += use.duos
      slotsUsed += use.slotsUsed
      slotsOffered += use.slotsOffered
    }
    countTravel(instance, plan)
  }

  private static func tiers(_ instance: Case, _ plan: Plan) -> [(name: String, placed: Int)] {
    var counts = Array(repeating: 0, count: instance.policy.tiers.order.count)
    for mentor in plan.mentors.compactMap({ $0 }) {
      counts[instance.tierPositions[instance.schoolOfMentor[mentor]]] += 1
    }
    return zip(instance.policy.tiers.order, counts).map { ($0, $1) }
  }

  private static func shares<Key: Hashable & Comparable>(
    _ instance: Case, _ plan: Plan, key: KeyPath<Student, Key>
  ) -> [(key: Key, students: Int, placed: Int)] {
    var counts: [Key: (students: Int, placed: Int)] = [:]
    for student in instance.studentIndices {
      var count = counts[instance.students[student][keyPath: key]] ?? (0, 0)
      count.students += 1
      if plan[student] != nil { count.placed += 1 }
      counts[instance.students[student][keyPath: key]] = count
    }
    return counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value.students, $0.value.placed) }
  }

  private mutating func countTravel(_ instance: Case, _ plan: Plan) {
    let times = instance.studentIndices.compactMap { student -> Int? in
      guard let mentor = plan[student] else { return nil }
      return instance.chargedTravelSeconds(student, instance.schoolOfMentor[mentor]) ?? 0
    }.sorted()
    guard !times.isEmpty else { return }
    meanTravel = (2 * times.reduce(0, +) + times.count) / (2 * times.count)
    travel90 = times[(times.count * 9 + 9) / 10 - 1]
    maxTravel = times[times.count - 1]
  }
}
