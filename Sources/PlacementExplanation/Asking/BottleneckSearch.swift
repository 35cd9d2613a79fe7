import PlacementDomain

/// Finds the smallest sets of students who cannot all be placed, around those without a place.
///
/// The plan is a flow from students to slots. Whoever can be reached from a student without a place, against the flow,
/// competes with her; where no free slot is reached, the flow cannot grow there, and students and places reached
/// break Hall's condition. What counting says of them is the judge's (``CrowdRoom``).
public struct BottleneckSearch: Sendable {
  private let inquiry: Inquiry
  private let threads: Int

  public init(_ inquiry: Inquiry, threads: Int = 1) {
    self.inquiry = inquiry
    self.threads = threads
  }

  /// - Complexity: for each student without a place, that of looking at every place of her crowd.
  public func bottlenecks() -> Bottlenecks {
    let instance = inquiry.instance
    let waiting = instance.studentIndices.filter {
      inquiry.plan[$0] == nil && !inquiry.pairs.pairs(of: $0).isEmpty
    }
    let crowds = parallelMap(chunksOf: waiting.count, chunkSize: 8, threads: threads) { range in
      var search = CrowdSearch(inquiry)
      return range.map { search.crowd(around: waiting[$0]) }
    }.flatMap { $0 }.map { $0.flatMap { isTooLarge($0) ? $0 : nil } }
    let unexplained = zip(waiting, crowds).filter { $0.1 == nil }.map(\.0)
    let sets = Self.smallest(crowds.compactMap { $0 })
    return Bottlenecks(
      sets: sets.map { told($0) }, unexplained: unexplained.map { instance.students[$0].id })
  }

  private func isTooLarge(_ crowd: Crowd) -> Bool {
    CrowdRoom(inquiry.instance, crowd).mostPlaced < crowd.students.count
  }

  /// Those that hold no other, smallest first.
  private static func smallest(_ crowds: [Crowd]) -> [Crowd] {
    let order = Set(crowds).sorted {
      ($0.students.count, $0.students.first ?? StudentIndex(0), $0.mentors.count)
        < ($1.students.count, $1.students.first ?? StudentIndex(0), $1.mentors.count)
    }
    var kept: [(crowd: Crowd, students: Set<StudentIndex>)] = []
    for crowd in order {
      let students = Set(crowd.students)
      if kept.contains(where: { $0.students.isSubset(of: students) }) { continue }
      kept.append((crowd, students))
    }
    return kept.map(\.crowd)
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
