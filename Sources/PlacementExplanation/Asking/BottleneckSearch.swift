import PlacementDomain

/// Finds small sets of students who cannot all be placed, around those without a place.
///
/// The plan is a flow from students to slots. Whoever can be reached from a student without a place, against the flow,
/// competes with her; where no free slot is reached, the flow cannot grow there, and students and places reached
/// break Hall's condition. Smaller sets lie inside: those confined to the places that one student fits, or to
/// these and the places of their holders. What counting says of each is the judge's (``CrowdRoom``).
public struct BottleneckSearch: Sendable {
  private let inquiry: Inquiry
  private let threads: Int

  public init(_ inquiry: Inquiry, threads: Int = 1) {
    self.inquiry = inquiry
    self.threads = threads
  }

  /// Few and small sets that together explain everybody whom any set found explains: the smallest first, as long as at
  /// least half of those without a place in it are in none before; then, for those left, the set that holds most
  /// of them, and so on.
  ///
  /// - Complexity: for each student a look at who else is confined to her places, and for each without a place that of
  ///   looking at every place of her crowd.
  public func bottlenecks() -> Bottlenecks {
    let instance = inquiry.instance
    let able = instance.studentIndices.filter { !inquiry.pairs.pairs(of: $0).isEmpty }
    let fresh = CrowdSearch(inquiry)
    let crowds = parallelMap(chunksOf: able.count, chunkSize: 64, threads: threads) { range in
      var search = fresh
      return range.flatMap { position in
        let student = able[position]
        return inquiry.plan[student] == nil
          ? search.crowds(around: student) : [search.narrowest(around: student)]
      }.filter { isTooLarge($0) }
    }.flatMap { $0 }
    let waiting = Set(able.filter { inquiry.plan[$0] == nil })
    let (sets, explained) = Self.selected(crowds, around: waiting)
    return Bottlenecks(
      sets: sets.map { told($0) },
      unexplained: waiting.subtracting(explained).sorted().map { instance.students[$0].id })
  }

  private func isTooLarge(_ crowd: Crowd) -> Bool {
    CrowdRoom(inquiry.instance, crowd).mostPlaced < crowd.students.count
  }

  private static func selected(
    _ crowds: [Crowd], around waiting: Set<StudentIndex>
  ) -> (kept: [Crowd], explained: Set<StudentIndex>) {
    let order = Set(crowds).sorted { left, right in
      if left.students.count != right.students.count {
        return left.students.count < right.students.count
      }
      return left.students == right.students
        ? left.mentors.count < right.mentors.count
        : left.students.lexicographicallyPrecedes(right.students)
    }
    var kept: [Crowd] = []
    var explained: Set<StudentIndex> = []
    func take(_ crowd: Crowd) {
      kept.append(crowd)
      explained.formUnion(waiting.intersection(crowd.students))
    }
    for crowd in order {
      let members = waiting.intersection(crowd.students)
      let new = members.subtracting(explained).count
      if new > 0, 2 * new >= members.count { take(crowd) }
    }
    while true {
      let news = order.map { waiting.intersection($0.students).subtracting(explained).count }
      guard let most = news.max(), most > 0, let best = news.firstIndex(of: most) else { break }
      take(order[best])
    }
    return (
      kept.sorted { ($0.students.count, $0.students[0]) < ($1.students.count, $1.students[0]) },
      explained
    )
  }

  private func told(_ crowd: Crowd) -> Bottleneck {
    let instance = inquiry.instance
    let room = CrowdRoom(instance, crowd)
    let schools = Set(crowd.mentors.map { instance.schoolOfMentor[$0] }).sorted()
    return Bottleneck(
      students: crowd.students.map { instance.students[$0].id },
      unplaced: crowd.students.filter { inquiry.plan[$0] == nil }
        .map { instance.students[$0].id },
      subjects: Set(crowd.students.map { instance.students[$0].subject }).sorted {
        $0.precedesInBytes($1)
      },
      schools: schools.map { instance.schools[$0].id },
      mentors: crowd.mentors.map { instance.mentors[$0].id }, slots: room.slots,
      mostPlaced: room.mostPlaced)
  }
}
