import PlacementDomain
import PlacementSolver
import Scenarios

extension CaseVariant {
  /// What was found out about the base, in terms of the changed case.
  ///
  /// - Complexity: O(n) in the rows of both and in what is remembered.
  func memory(from memory: SolveMemory) -> SolveMemory {
    let positions = RenamedPositions(
      students: Self.positions(base.students.map(\.id), instance.students.map(\.id)),
      mentors: Self.positions(base.mentors.map(\.id), instance.mentors.map(\.id)),
      schools: Self.positions(base.schools.map(\.id), instance.schools.map(\.id)),
      partnerships: Self.positions(
        base.partnerships.map(\.id), instance.partnerships.map(\.id)))
    let prices = carried(memory.prices) { student in
      // Halfway between no place and any.
      memory.weights.unplaced * instance.priorities[student] / 2
    }
    return memory.renamed(positions, prices: prices)
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
