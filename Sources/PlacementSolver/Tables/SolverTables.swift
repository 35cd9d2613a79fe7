public import PlacementDomain

/// A case and its pairs as flat arrays of numbers, shared by the heuristic and the bound.
///
/// Everything here is derived, read-only and addressed by plain positions: `p` a pair, `i` a student, `m` a
/// mentor, `j` a school, `q` a partnership, `c` a duo cell.
///
/// A **duo cell** is one duo group at one mentor: the students who may share slots there. A pair without a
/// cell (−1) takes a whole slot.
public struct SolverTables: Sendable {
  // MARK: Pairs

  /// First pair of each student, and the number of pairs as the last element.
  let pairStart: [Int]
  let pairStudent: [Int32]
  let pairMentor: [Int32]
  let pairSchool: [Int32]
  let pairCell: [Int32]
  var pairCost: [Int]
  /// Position of the tier for level 2, 0 for exempt students.
  let pairTier: [Int32]
  let pairIsGuest: [Bool]

  // MARK: Mentors and cells

  /// Pairs by mentor: `mentorPairs[mentorStart[m]..<mentorStart[m + 1]]`.
  let mentorStart: [Int]
  let mentorPairs: [Int32]
  /// Student and cell of each entry of `mentorPairs`, side by side with it.
  let entryStudent: [Int32]
  let entryCell: [Int32]
  let mentorSchool: [Int32]
  let capacity: [Int]
  /// Cells by mentor: `mentorCellStart[m]..<mentorCellStart[m + 1]`.
  let mentorCellStart: [Int]

  // MARK: Schools

  /// Mentors who have pairs, by school.
  let schoolMentorStart: [Int]
  let schoolMentors: [Int32]
  /// `max_students`, or what the slots or the fitting pairs can hold.
  let schoolMax: [Int]
  /// `min_students`, at least 1.
  let schoolMin: [Int]
  let schoolDuo: [DuoRule]
  let schoolPartnership: [Int32]
  /// Cost when the school stays empty, 0 where it costs nothing.
  var emptyCost: [Int]
  /// Load cost of 0…`schoolMax` students: `loadPrefix[loadStart[j] + n]`.
  let loadStart: [Int]
  var loadPrefix: [Int]

  // MARK: Partnerships and students

  let partnershipMax: [Int]
  let partnershipTarget: [Int]
  let partnershipMaxGuests: [Int]
  /// Seconds for each student missing to the target.
  var shortfallPrice: Int
  let priority: [Int]

  var studentCount: Int { priority.count }
  var mentorCount: Int { capacity.count }
  var schoolCount: Int { schoolMax.count }
  var pairCount: Int { pairCost.count }
  var cellCount: Int { mentorCellStart.last ?? 0 }

  /// - Complexity: O(pairs + rows of the case).
  public init(_ instance: Case, _ pairs: PairTable) {
    pairStart = pairs.start
    pairCost = pairs.cost
    pairIsGuest = pairs.isCountedGuest
    pairMentor = pairs.mentor.map(\.position)
    mentorSchool = instance.schoolOfMentor.map(\.position)
    let schoolOf = mentorSchool
    pairSchool = pairMentor.map { schoolOf[Int($0)] }
    pairStudent = Self.students(pairs)
    pairTier = Self.tiers(instance, pairStudent, pairSchool)
    (mentorStart, mentorPairs) = Self.grouped(pairMentor, count: instance.mentors.count)
    capacity = instance.mentors.map(\.capacity)
    (pairCell, mentorCellStart) = Self.cells(instance, pairStudent, mentorStart, mentorPairs)
    let (students, cells) = (pairStudent, pairCell)
    entryStudent = mentorPairs.map { students[Int($0)] }
    entryCell = mentorPairs.map { cells[Int($0)] }
    (schoolMentorStart, schoolMentors) = Self.usedMentors(instance, mentorStart)
    var fitting = Array(repeating: 0, count: instance.schools.count)
    for school in pairSchool { fitting[Int(school)] += 1 }
    schoolMax = instance.schoolIndices.map { school in
      let perSlot = instance.duoRules[school] == .never ? 1 : 2
      let slots = instance.mentorsOfSchool[school].reduce(0) {
        $0 + instance.mentors[$1].capacity * perSlot
      }
      return min(instance.schools[school].maxStudents ?? .max, slots, fitting[school])
    }
    schoolMin = instance.schools.map { max(1, $0.minStudents) }
    schoolDuo = instance.duoRules
    schoolPartnership = instance.partnershipOfSchool.map { $0?.position ?? -1 }
    emptyCost = instance.schoolIndices.map {
      instance.emptyCost($0, hasFittingStudent: pairs.hasFittingStudent[$0])
    }
    (loadStart, loadPrefix) = Self.loads(instance, schoolMax)
    partnershipMax = instance.partnerships.map { $0.maxStudents ?? .max }
    partnershipTarget = instance.partnerships.map { $0.targetStudents ?? 0 }
    partnershipMaxGuests = instance.partnerships.map { $0.maxGuests ?? .max }
    shortfallPrice = 60 * instance.policy.partnership.shortfallMinutes
    priority = instance.priorities
  }

  /// The same case with another level 3: the sum of prices of the pairs, and nothing else.
  func priced(_ price: (StudentIndex, MentorIndex) -> Int) -> SolverTables {
    var tables = self
    tables.pairCost = pairStudent.indices.map {
      price(StudentIndex(pairStudent[$0]), MentorIndex(pairMentor[$0]))
    }
    tables.emptyCost = emptyCost.map { _ in 0 }
    tables.loadPrefix = loadPrefix.map { _ in 0 }
    tables.shortfallPrice = 0
    return tables
  }

  // MARK: Building

  private static func students(_ pairs: PairTable) -> [Int32] {
    var result: [Int32] = []
    result.reserveCapacity(pairs.count)
    for student in 0..<(pairs.start.count - 1) {
      for _ in pairs.start[student]..<pairs.start[student + 1] { result.append(Int32(student)) }
    }
    return result
  }

  private static func tiers(_ instance: Case, _ students: [Int32], _ schools: [Int32]) -> [Int32] {
    guard instance.policy.tiers.mode == .strict else {
      return Array(repeating: 0, count: students.count)
    }
    return students.indices.map { pair in
      instance.isTierExempt[Int(students[pair])]
        ? 0 : Int32(instance.tierPositions[Int(schools[pair])])
    }
  }

  /// A counting sort of positions by key.
  static func grouped(_ keys: [Int32], count: Int) -> (start: [Int], items: [Int32]) {
    var start = Array(repeating: 0, count: count + 1)
    for key in keys { start[Int(key) + 1] += 1 }
    for key in 0..<count { start[key + 1] += start[key] }
    var next = start
    var items = Array(repeating: Int32(0), count: keys.count)
    for (position, key) in keys.enumerated() {
      items[next[Int(key)]] = Int32(position)
      next[Int(key)] += 1
    }
    return (start, items)
  }

  /// Numbers the cells mentor by mentor, in the order of their first students. Who finds nobody to share with takes a whole
  /// slot, and needs no cell; at a school that requires duos she cannot come, and her cell says so.
  private static func cells(
    _ instance: Case, _ students: [Int32], _ mentorStart: [Int], _ mentorPairs: [Int32]
  ) -> (pairCell: [Int32], mentorCellStart: [Int]) {
    var pairCell = Array(repeating: Int32(-1), count: students.count)
    var cellStart = [0]
    var members = Array(repeating: 0, count: instance.duoGroupCount)
    var cellOfGroup = Array(repeating: Int32(-1), count: instance.duoGroupCount)
    var count = 0
    for mentor in instance.mentorIndices {
      let range = mentorStart[mentor]..<mentorStart[Int(mentor.position) + 1]
      let rule = instance.duoRules[instance.schoolOfMentor[mentor]]
      if rule != .never {
        let grouped = mentorPairs[range].compactMap { pair in
          instance.duoGroups[Int(students[Int(pair)])].map {
            (pair: Int(pair), group: Int($0.number))
          }
        }
        for (_, group) in grouped { (members[group], cellOfGroup[group]) = (0, -1) }
        for (_, group) in grouped { members[group] += 1 }
        for (pair, group) in grouped where members[group] > 1 || rule == .required {
          if cellOfGroup[group] < 0 {
            cellOfGroup[group] = Int32(count)
            count += 1
          }
          pairCell[pair] = cellOfGroup[group]
        }
      }
      cellStart.append(count)
    }
    return (pairCell, cellStart)
  }

  private static func usedMentors(_ instance: Case, _ mentorStart: [Int]) -> ([Int], [Int32]) {
    var start = [0]
    var items: [Int32] = []
    for school in instance.schoolIndices {
      for mentor in instance.mentorsOfSchool[school]
      where mentorStart[Int(mentor.position) + 1] > mentorStart[mentor] {
        items.append(mentor.position)
      }
      start.append(items.count)
    }
    return (start, items)
  }

  private static func loads(_ instance: Case, _ schoolMax: [Int]) -> ([Int], [Int]) {
    var start: [Int] = []
    var prefix: [Int] = []
    for school in instance.schoolIndices {
      start.append(prefix.count)
      let capacity = instance.loadCapacity(school)
      var sum = 0
      prefix.append(0)
      for number in stride(from: 1, through: schoolMax[school], by: 1) {
        sum += instance.marginalLoadCost(number, capacity: capacity)
        prefix.append(sum)
      }
    }
    return (start, prefix)
  }

  // MARK: Looking up

  /// The plan that pairs make, one of each student, −1 = none.
  func plan(of pairs: [Int32]) -> Plan {
    Plan(mentors: pairs.map { $0 < 0 ? nil : MentorIndex(pairMentor[Int($0)]) })
  }

  @inline(__always)
  func pairs(of student: Int) -> Range<Int> { pairStart[student]..<pairStart[student + 1] }

  /// The pair of a student at a mentor, when it fits.
  func pair(of student: Int, at mentor: Int32) -> Int? {
    pairs(of: student).first { pairMentor[$0] == mentor }
  }

  /// Entries of `mentorPairs`, `entryStudent` and `entryCell`.
  @inline(__always)
  func entries(of mentor: Int) -> Range<Int> { mentorStart[mentor]..<mentorStart[mentor + 1] }

  func pairs(at mentor: Int) -> ArraySlice<Int32> { mentorPairs[entries(of: mentor)] }

  func cells(of mentor: Int) -> Range<Int> { mentorCellStart[mentor]..<mentorCellStart[mentor + 1] }

  /// Mentors of a school who have pairs.
  func mentors(of school: Int) -> ArraySlice<Int32> {
    schoolMentors[schoolMentorStart[school]..<schoolMentorStart[school + 1]]
  }

  @inline(__always)
  func load(_ school: Int, _ count: Int) -> Int { loadPrefix[loadStart[school] + count] }

  /// What it costs that a school has `count` students: load, or the empty-core term.
  @inline(__always)
  func schoolCost(_ school: Int, _ count: Int) -> Int {
    count == 0 ? emptyCost[school] : load(school, count)
  }

  func shortfallCost(_ partnership: Int, _ count: Int) -> Int {
    shortfallPrice * max(0, partnershipTarget[partnership] - count)
  }
}
