public import PlacementDomain

extension SolveMemory {
  /// What was found out about a case, in terms of a changed one: rows are known again by their ids.
  ///
  /// - Parameters:
  ///   - base: the case that was solved.
  ///   - changed: the one to be solved.
  /// - Complexity: O(n) in the rows of both and in what is remembered.
  public func carried(from base: Case, to changed: Case) -> SolveMemory {
    let positions = RenamedPositions(
      students: Self.positions(base.students.map(\.id), changed.students.map(\.id)),
      mentors: Self.positions(base.mentors.map(\.id), changed.mentors.map(\.id)),
      schools: Self.positions(base.schools.map(\.id), changed.schools.map(\.id)),
      partnerships: Self.positions(base.partnerships.map(\.id), changed.partnerships.map(\.id)))
    // For who is new halfway between no place and any.
    var prices = changed.studentIndices.map { weights.unplaced * changed.priorities[$0] / 2 }
    for (old, new) in positions.students.enumerated() {
      if let new { prices[Int(new)] = self.prices[old] }
    }
    return renamed(positions, prices: prices)
  }

  /// Where each of the old ids stands among the new ones; both in byte order.
  private static func positions(_ old: [String], _ new: [String]) -> [Int32?] {
    var next = new.startIndex
    return old.map { id in
      while next < new.endIndex, new[next].precedesInBytes(id) { next += 1 }
      return next < new.endIndex && new[next] == id ? Int32(next) : nil
    }
  }
}
