import PlacementDomain

/// The entries of `tables.mentorPairs` that are near to being chosen, mentor by mentor.
///
/// Prices move little from one step to the next: between two looks at all pairs it is enough to follow these. How
/// near is near is learnt for each mentor, so that a list holds a few times what the mentor can take.
struct Shortlist: Sendable {
  /// First entry of each mentor in `list`, and the number of entries as the last element.
  private var start: [Int] = [0]
  private var list: [Int32] = []
  /// By how much an entry may fall short of a gain, by mentor.
  private var reach: [Int]

  init(mentors: Int, reach: Int) {
    self.reach = Array(repeating: reach, count: mentors)
    start = Array(repeating: 0, count: mentors + 1)
  }

  func entries(of mentor: Int) -> ArraySlice<Int32> { list[start[mentor]..<start[mentor + 1]] }

  /// Draws the lists anew.
  ///
  /// - Parameter gain: of an entry, at the present prices.
  mutating func renew(
    _ tables: SolverTables, threads: Int, gain: @Sendable (_ entry: Int) -> Int
  ) {
    let reach = reach
    let parts = parallelMap(chunksOf: tables.mentorCount, chunkSize: 256, threads: threads) {
      mentors in
      var counts: [Int] = []
      var list: [Int32] = []
      for mentor in mentors {
        let before = list.count
        for entry in tables.entries(of: mentor)
        where gain(entry) > -reach[mentor] { list.append(Int32(entry)) }
        counts.append(list.count - before)
      }
      return (counts, list)
    }
    start.removeAll(keepingCapacity: true)
    start.append(0)
    list.removeAll(keepingCapacity: true)
    for part in parts {
      for count in part.0 { start.append(start[start.count - 1] + count) }
      list += part.1
    }
    for mentor in 0..<tables.mentorCount {
      let count = start[mentor + 1] - start[mentor]
      let wanted = 8 + 8 * tables.capacity[mentor]
      if count > 2 * wanted {
        self.reach[mentor] = reach[mentor] * 2 / 3
      } else if count < wanted, reach[mentor] < 1 << 50 {
        self.reach[mentor] = reach[mentor] * 3 / 2 + 1
      }
    }
  }
}
