import PlacementDomain

/// The best students of one school when students have prices: the subproblem into which the case falls
/// apart once rule R1 is relaxed.
///
/// Each pair brings a gain (its worth less the student's price); the oracle finds the set of pairs with the
/// greatest sum under rules R2 and R3, with load and empty-core costs counted in. Exact, in whole numbers:
/// by mentor a table over (slots, students), by school a table over students. A mentor with many slots is
/// bounded from above instead (the sum is then never too small).
struct SchoolOracle {
  private let tables: SolverTables
  /// What a second of quality weighs.
  private let qualityWeight: Int

  // Scratch, reused from school to school.
  private var items: [Item] = []
  private var choices: [MentorChoice] = []

  private static let largestExactCapacity = 10

  struct Item {
    var gain: Int
    var pair: Int32
    var cell: Int32
  }

  /// The value of exactly `k` students at a mentor, and how to reach it.
  private struct MentorChoice {
    var values: [Int]
    /// Pairs taken for each number of students.
    var taken: [[Int32]]
  }

  static let impossible = Int.min / 4

  init(_ tables: SolverTables, qualityWeight: Int) {
    self.tables = tables
    self.qualityWeight = qualityWeight
  }

  /// The greatest sum of gains at a school, at least that of taking nobody (which is 0), and the pairs
  /// that reach it, added to `taken`.
  mutating func best(
    _ school: Int, gain: (Int) -> Int, taken: inout [Int32]
  ) -> Int {
    let bonus = qualityWeight * tables.emptyCost[school]
    let minimum = tables.schoolMin[school]
    let limit = tables.schoolMax[school]
    guard limit >= minimum else { return 0 }
    let isNeeded = minimum > 1
    choices.removeAll(keepingCapacity: true)
    var loose = 0
    for entry in tables.schoolMentorStart[school]..<tables.schoolMentorStart[school + 1] {
      let mentor = Int(tables.schoolMentors[entry])
      guard tables.capacity[mentor] > 0 else { continue }
      collect(
        mentor, gain, keepAll: isNeeded || tables.schoolDuo[school] == .required, above: -bonus)
      if items.isEmpty { continue }
      if tables.capacity[mentor] > Self.largestExactCapacity {
        loose += looseValue(mentor, &taken)
      } else {
        choices.append(exactValues(mentor, school))
      }
    }
    if loose > 0 {
      // An upper bound: head-count, minimum and load of this school are left out.
      let exact = choices.reduce(0) { $0 + max(0, $1.values.max() ?? 0) }
      return loose + exact + bonus
    }
    return combine(school, bonus, minimum, limit, &taken)
  }

  // MARK: One mentor

  private mutating func collect(
    _ mentor: Int, _ gain: (Int) -> Int, keepAll: Bool, above threshold: Int
  ) {
    items.removeAll(keepingCapacity: true)
    for entry in tables.mentorStart[mentor]..<tables.mentorStart[mentor + 1] {
      let pair = Int(tables.mentorPairs[entry])
      let value = gain(pair)
      if keepAll || value > threshold {
        items.append(Item(gain: value, pair: Int32(pair), cell: tables.pairCell[pair]))
      }
    }
    if items.count > 1 {
      // Best first within each cell, cells one after another.
      items.sort { ($0.cell, -$0.gain, $0.pair) < ($1.cell, -$1.gain, $1.pair) }
    }
  }

  private func exactValues(_ mentor: Int, _ school: Int) -> MentorChoice {
    let capacity = tables.capacity[mentor]
    let isRequired = tables.schoolDuo[school] == .required
    var most = 0
    var position = 0
    var groups: [Range<Int>] = []
    while position < items.count {
      var end = position
      while end < items.count, items[end].cell == items[position].cell { end += 1 }
      let cap = items[position].cell < 0 ? capacity : 2 * capacity
      groups.append(position..<min(end, position + cap))
      most += groups[groups.count - 1].count
      position = end
    }
    most = min(most, 2 * capacity)
    let width = most + 1
    var table = Array(repeating: Self.impossible, count: (capacity + 1) * width)
    table[0] = 0
    var decisions: [[Int8]] = []
    for group in groups {
      let isSingle = items[group.lowerBound].cell < 0
      var next = Array(repeating: Self.impossible, count: table.count)
      var decision = Array(repeating: Int8(0), count: table.count)
      var sum = 0
      for count in 0...group.count {
        if count > 0 { sum += items[group.lowerBound + count - 1].gain }
        if isRequired, !isSingle, count % 2 == 1 { continue }
        let slots = isSingle ? count : (count + 1) / 2
        guard slots <= capacity, count <= most else { break }
        for used in 0...(capacity - slots) {
          for students in 0...(most - count) {
            let value = table[used * width + students]
            guard value > Self.impossible else { continue }
            let target = (used + slots) * width + students + count
            if value + sum > next[target] {
              next[target] = value + sum
              decision[target] = Int8(count)
            }
          }
        }
      }
      table = next
      decisions.append(decision)
    }
    return trace(table, decisions, groups, width: width, capacity: capacity)
  }

  private func trace(
    _ table: [Int], _ decisions: [[Int8]], _ groups: [Range<Int>], width: Int, capacity: Int
  ) -> MentorChoice {
    var choice = MentorChoice(
      values: Array(repeating: Self.impossible, count: width),
      taken: Array(repeating: [], count: width))
    for students in 0..<width {
      var best = 0
      for used in 0...capacity where table[used * width + students] > table[best * width + students]
      {
        best = used
      }
      let value = table[best * width + students]
      guard value > Self.impossible else { continue }
      choice.values[students] = value
      var used = best
      var left = students
      for number in groups.indices.reversed() {
        let group = groups[number]
        let count = Int(decisions[number][used * width + left])
        for position in group.lowerBound..<(group.lowerBound + count) {
          choice.taken[students].append(items[position].pair)
        }
        used -= items[group.lowerBound].cell < 0 ? count : (count + 1) / 2
        left -= count
      }
    }
    return choice
  }

  /// The greatest sum without regard to the school: the best slots, a duo slot holding two.
  private func looseValue(_ mentor: Int, _ taken: inout [Int32]) -> Int {
    var slots: [(value: Int, pairs: [Int32])] = []
    var position = 0
    while position < items.count {
      let item = items[position]
      let mate = position + 1 < items.count ? items[position + 1] : item
      if item.cell >= 0, position + 1 < items.count, mate.cell == item.cell, mate.gain > 0 {
        slots.append((item.gain + mate.gain, [item.pair, mate.pair]))
        position += 2
      } else {
        slots.append((item.gain, [item.pair]))
        position += 1
      }
    }
    slots.sort { ($0.value, $1.pairs[0]) > ($1.value, $0.pairs[0]) }
    var sum = 0
    for slot in slots.prefix(tables.capacity[mentor]) where slot.value > 0 {
      sum += slot.value
      taken += slot.pairs
    }
    return sum
  }

  // MARK: One school

  private func combine(
    _ school: Int, _ bonus: Int, _ minimum: Int, _ limit: Int, _ taken: inout [Int32]
  ) -> Int {
    guard !choices.isEmpty else { return 0 }
    var values = [0]
    var decisions: [[UInt8]] = []
    for choice in choices {
      let most = min(limit, values.count - 1 + choice.values.count - 1)
      var next = Array(repeating: Self.impossible, count: most + 1)
      var decision = Array(repeating: UInt8(0), count: most + 1)
      for before in values.indices where values[before] > Self.impossible {
        for count in choice.values.indices where before + count <= most {
          let value = choice.values[count]
          if value > Self.impossible, values[before] + value > next[before + count] {
            next[before + count] = values[before] + value
            decision[before + count] = UInt8(count)
          }
        }
      }
      values = next
      decisions.append(decision)
    }
    var best = (value: 0, count: 0)
    for count in values.indices where count >= minimum && values[count] > Self.impossible {
      let value = values[count] + bonus - qualityWeight * tables.load(school, count)
      if value > best.value { best = (value, count) }
    }
    var left = best.count
    for number in choices.indices.reversed() {
      let count = Int(decisions[number][left])
      taken += choices[number].taken[count]
      left -= count
    }
    return best.value
  }
}
