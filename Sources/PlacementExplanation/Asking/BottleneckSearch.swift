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

  /// For each student without a place the smallest set found that explains her: sets are told smallest first, as long as
  /// they hold one whom no smaller set holds.
  ///
  /// - Complexity: for each student a look at who else is confined to her places, and for each without a place that of
  ///   looking at every place of her crowd.
  public func bottlenecks() -> Bottlenecks {
    let instance = inquiry.instance
    let able = instance.studentIndices.filter { !inquiry.pairs.pairs(of: $0).isEmpty }
    let crowds = parallelMap(chunksOf: able.count, chunkSize: 16, threads: threads) { range in
      var search = CrowdSearch(inquiry)
      return range.flatMap { position in
        let student = able[position]
        return inquiry.plan[student] == nil
          ? search.crowds(around: student) : [search.narrowest(around: student)]
      }.filter { isTooLarge($0) }
    }.flatMap { $0 }
    let waiting = Set(able.filter { inquiry.plan[$0] == nil })
    let (sets, explained) = Self.smallest(crowds, around: waiting)
    return Bottlenecks(
      sets: sets.map { told($0) },
      unexplained: waiting.subtracting(explained).sorted().map { instance.students[$0].id })
  }

  private func isTooLarge(_ crowd: Crowd) -> Bool {
    CrowdRoom(inquiry.instance, crowd).mostPlaced < crowd.students.count
  }

  private static func smallest(
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
    for crowd in order {
      let new = waiting.intersection(crowd.students).subtracting(explained)
      guard !new.isEmpty else { continue }
      explained.formUnion(new)
      kept.append(crowd)
    }
    return (kept, explained)
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
