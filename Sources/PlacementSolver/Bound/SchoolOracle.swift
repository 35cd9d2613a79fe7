import PlacementDomain

/// The best students of one school when students have prices: the subproblem into which the case falls
/// apart once rule R1 is relaxed.
///
/// Each pair brings a gain (its worth less the student's price); the oracle finds the set of pairs with the
/// greatest sum under rules R2 and R3, with load and empty-core costs counted in. Exact, in whole numbers:
/// by mentor a table over (slots, students), by school a table over students. A mentor with many slots is
/// bounded from above instead (the sum is then never too small).
///
/// All tables are scratch that is kept from school to school: a call allocates nothing once they have grown.
struct SchoolOracle {
  private let tables: SolverTables
  /// What a second of quality weighs.
  private let qualityWeight: Int

  private var items: [Item] = []
  private var groups: [Range<Int>] = []
  private var mentors: [MentorTable] = []
  /// Best sum for exactly `k` students at a mentor, and the slots with which it is reached.
  private var mentorValues: [Int] = []
  private var mentorSlots: [Int8] = []
  /// Students taken from each group, by (group, slots, students).
  private var mentorDecisions: [Int8] = []
  private var table: [Int] = []
  private var next: [Int] = []
  /// Students taken at each mentor, by (mentor, students of the school so far).
  private var schoolDecisions: [Int8] = []

  private static let largestExactCapacity = 20
  static let impossible = Int.min / 4

  struct Item {
    var gain: Int
    var pair: Int32
    var cell: Int32

    /// By cell, the greatest gain first.
    @inline(__always)
    static func goesBefore(_ left: Item, _ right: Item) -> Bool {
      if left.cell != right.cell { return left.cell < right.cell }
      if left.gain != right.gain { return left.gain > right.gain }
      return left.pair < right.pair
    }
  }

  /// Where the tables of one mentor lie.
  private struct MentorTable {
    var groups: Range<Int>
    var values: Int
    var decisions: Int
    /// Numbers of students: 0 ..< width.
    var width: Int
    var capacity: Int
    var schoolDecisions = 0
  }

  init(_ tables: SolverTables, qualityWeight: Int) {
    self.tables = tables
    self.qualityWeight = qualityWeight
  }

  /// The greatest sum of gains at a school, at least that of taking nobody (which is 0), and the pairs
  /// that reach it, added to `taken`.
  ///
  /// - Parameters:
  ///   - gain: of an entry of `tables.mentorPairs`.
  ///   - shortlist: entries to look at; `nil` = all. The sum is the greatest among these only.
  /// - Complexity: O(pairs of the school), and what the few with a gain ask of the tables.
  mutating func best(
    _ school: Int, gain: (Int) -> Int, among shortlist: Shortlist? = nil, taken: inout [Int32]
  ) -> Int {
    let bonus = qualityWeight * tables.emptyCost[school]
    let minimum = tables.schoolMin[school]
    let limit = tables.schoolMax[school]
    guard limit >= minimum else { return 0 }
    clear()
    var loose = 0
    for mentor in tables.mentors(of: school).lazy.map(Int.init) {
      let capacity = tables.capacity[mentor]
      guard capacity > 0 else { continue }
      let first = items.count
      let isRequired = tables.schoolDuo[school] == .required
      collect(mentor, gain, shortlist, above: minimum > 1 || isRequired ? .min : -bonus)
      if items.count == first { continue }
      if capacity > Self.largestExactCapacity {
        loose += looseValue(mentor, items[first...], &taken)
        items.removeLast(items.count - first)
      } else {
        fillMentor(first, capacity, isRequired: isRequired)
      }
    }
    if loose > 0 {
      // An upper bound: head-count, minimum and load of this school are left out.
      return loose + mentors.reduce(0) { $0 + greatest(of: $1) } + bonus
    }
    return combine(school, bonus, minimum, limit, &taken)
  }

  private mutating func clear() {
    items.removeAll(keepingCapacity: true)
    groups.removeAll(keepingCapacity: true)
    mentors.removeAll(keepingCapacity: true)
    mentorValues.removeAll(keepingCapacity: true)
    mentorSlots.removeAll(keepingCapacity: true)
    mentorDecisions.removeAll(keepingCapacity: true)
    schoolDecisions.removeAll(keepingCapacity: true)
  }

  private func greatest(of mentor: MentorTable) -> Int {
    mentorValues[mentor.values..<(mentor.values + mentor.width)].reduce(0, max)
  }

  // MARK: One mentor

  private mutating func collect(
    _ mentor: Int, _ gain: (Int) -> Int, _ shortlist: Shortlist?, above threshold: Int
  ) {
    let first = items.count
    func consider(_ entry: Int) {
      let value = gain(entry)
      if value > threshold {
        items.append(
          Item(gain: value, pair: tables.mentorPairs[entry], cell: tables.entryCell[entry]))
      }
    }
    if let shortlist {
      for entry in shortlist.entries(of: mentor) { consider(Int(entry)) }
    } else {
      for entry in tables.entries(of: mentor) { consider(entry) }
    }
    if items.count > first + 1 {
      // Best first within each cell, cells one after another.
      items[first...].sort(by: Item.goesBefore)
    }
  }

  /// The tables of a mentor over the items from `first` on.
  private mutating func fillMentor(_ first: Int, _ capacity: Int, isRequired: Bool) {
    let firstGroup = groups.count
    var most = 0
    var position = first
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
    let size = (capacity + 1) * width
    let mentor = MentorTable(
      groups: firstGroup..<groups.count, values: mentorValues.count,
      decisions: mentorDecisions.count, width: width, capacity: capacity)
    reset(&table, size)
    table[0] = 0
    mentorDecisions.append(
      contentsOf: repeatElement(0, count: size * (groups.count - firstGroup)))
    for number in mentor.groups {
      extend(
        mentor, number, decisions: mentor.decisions + (number - firstGroup) * size,
        isRequired: isRequired)
      swap(&table, &next)
    }
    for students in 0..<width {
      var best = 0
      for used in 1...capacity
      where table[used * width + students] > table[best * width + students] { best = used }
      mentorValues.append(table[best * width + students])
      mentorSlots.append(Int8(best))
    }
    mentors.append(mentor)
  }

  private func reset(_ array: inout [Int], _ size: Int) {
    array.removeAll(keepingCapacity: true)
    array.append(contentsOf: repeatElement(Self.impossible, count: size))
  }

  /// `next` = `table` with the students of one more group.
  private mutating func extend(
    _ mentor: MentorTable, _ number: Int, decisions: Int, isRequired: Bool
  ) {
    let group = groups[number]
    let isSingle = items[group.lowerBound].cell < 0
    let (width, capacity) = (mentor.width, mentor.capacity)
    reset(&next, (capacity + 1) * width)
    var sum = 0
    for count in 0...group.count {
      if count > 0 { sum += items[group.lowerBound + count - 1].gain }
      if isRequired, !isSingle, count % 2 == 1 { continue }
      let slots = isSingle ? count : (count + 1) / 2
      guard slots <= capacity, count < width else { break }
      for used in 0...(capacity - slots) {
        for students in 0..<(width - count) {
          let value = table[used * width + students]
          guard value > Self.impossible else { continue }
          let target = (used + slots) * width + students + count
          if value + sum > next[target] {
            next[target] = value + sum
            mentorDecisions[decisions + target] = Int8(count)
          }
        }
      }
    }
  }

  /// The pairs with which a mentor reaches its best sum for a number of students.
  private func trace(_ mentor: MentorTable, _ students: Int, _ taken: inout [Int32]) {
    let size = (mentor.capacity + 1) * mentor.width
    var used = Int(mentorSlots[mentor.values + students])
    var left = students
    for number in mentor.groups.reversed() {
      let group = groups[number]
      let table = mentor.decisions + (number - mentor.groups.lowerBound) * size
      let count = Int(mentorDecisions[table + used * mentor.width + left])
      for position in group.lowerBound..<(group.lowerBound + count) {
        taken.append(items[position].pair)
      }
      used -= items[group.lowerBound].cell < 0 ? count : (count + 1) / 2
      left -= count
    }
  }

  /// The greatest sum without regard to the school: the best slots, a duo slot holding two.
  private func looseValue(
    _ mentor: Int, _ items: ArraySlice<Item>, _ taken: inout [Int32]
  ) -> Int {
    var slots: [(value: Int, pairs: [Int32])] = []
    var position = items.startIndex
    while position < items.endIndex {
      let item = items[position]
      let mate = position + 1 < items.endIndex ? items[position + 1] : item
      if item.cell >= 0, position + 1 < items.endIndex, mate.cell == item.cell, mate.gain > 0 {
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

  // MARK: The school

  /// The best number of students over all mentors, with load, minimum and the empty-core term.
  private mutating func combine(
    _ school: Int, _ bonus: Int, _ minimum: Int, _ limit: Int, _ taken: inout [Int32]
  ) -> Int {
    guard !mentors.isEmpty else { return 0 }
    table.removeAll(keepingCapacity: true)
    table.append(0)
    for number in mentors.indices {
      let mentor = mentors[number]
      let most = min(limit, table.count - 1 + mentor.width - 1)
      mentors[number].schoolDecisions = schoolDecisions.count
      schoolDecisions.append(contentsOf: repeatElement(0, count: most + 1))
      reset(&next, most + 1)
      let decisions = mentors[number].schoolDecisions
      for before in table.indices where table[before] > Self.impossible {
        for count in 0..<min(mentor.width, most - before + 1) {
          let value = mentorValues[mentor.values + count]
          if value > Self.impossible, table[before] + value > next[before + count] {
            next[before + count] = table[before] + value
            schoolDecisions[decisions + before + count] = Int8(count)
          }
        }
      }
      swap(&table, &next)
    }
    var best = (value: 0, count: 0)
    for count in table.indices where count >= minimum && table[count] > Self.impossible {
      let value = table[count] + bonus - qualityWeight * tables.load(school, count)
      if value > best.value { best = (value, count) }
    }
    var left = best.count
    for mentor in mentors.reversed() where left > 0 {
      let count = Int(schoolDecisions[mentor.schoolDecisions + left])
      trace(mentor, count, &taken)
      left -= count
    }
    return best.value
  }
}
