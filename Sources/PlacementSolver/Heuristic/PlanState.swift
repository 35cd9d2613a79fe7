import PlacementDomain

/// A plan in the making, with every count that the rules and costs need kept up to date.
///
/// Rules R2 to R5 are checked in O(1) for each move; the objective moves along. It is owned by one thread.
struct PlanState {
  let tables: SolverTables
  /// Pair of each student, −1 = unplaced.
  private(set) var pairOf: [Int32]
  private(set) var slotsUsed: [Int]
  private(set) var cellCount: [Int32]
  private(set) var heads: [Int]
  private(set) var partnershipHeads: [Int]
  private(set) var guests: [Int]
  private(set) var objective: Objective
  /// Students at each mentor, in no particular order.
  private(set) var members: [[Int32]]

  /// Pairs placed (as they are) and removed (complemented) since the last ``forget()``.
  private var journal: [Int32] = []

  /// The empty plan.
  init(_ tables: SolverTables) {
    self.tables = tables
    pairOf = Array(repeating: -1, count: tables.studentCount)
    slotsUsed = Array(repeating: 0, count: tables.mentorCount)
    cellCount = Array(repeating: 0, count: tables.cellCount)
    heads = Array(repeating: 0, count: tables.schoolCount)
    partnershipHeads = Array(repeating: 0, count: tables.partnershipMax.count)
    guests = partnershipHeads
    members = Array(repeating: [], count: tables.mentorCount)
    objective = Objective(
      unplaced: tables.priority.reduce(0, +), tier: 0,
      quality: tables.emptyCost.reduce(0, +)
        + partnershipHeads.indices.reduce(0) { $0 + tables.shortfallCost($1, 0) })
  }

  /// Takes over a feasible plan; what no longer fits is left out, and so is whoever then breaks a rule.
  init(_ tables: SolverTables, taking plan: Plan) {
    self.init(tables)
    for student in 0..<tables.studentCount {
      guard let mentor = plan.mentors[student],
        let pair = tables.pair(of: student, at: mentor.position), hasRoom(pair)
      else { continue }
      place(pair)
    }
    repairMinimaAndParity()
  }

  var plan: Plan { tables.plan(of: pairOf) }

  // MARK: Rules

  /// Slots that one more student of a pair would take at its mentor: 0 beside a lone member of its cell.
  @inline(__always)
  func slotsToAdd(_ pair: Int) -> Int {
    let cell = Int(tables.pairCell[pair])
    return cell < 0 || cellCount[cell] % 2 == 0 ? 1 : 0
  }

  /// Slots that come free when the student of a placed pair leaves.
  @inline(__always)
  func slotsToFree(_ pair: Int) -> Int {
    let cell = Int(tables.pairCell[pair])
    return cell < 0 || cellCount[cell] % 2 == 1 ? 1 : 0
  }

  /// Whether duos are required of the pair: its student comes and goes with another.
  @inline(__always)
  func isPaired(_ pair: Int) -> Bool {
    tables.pairCell[pair] >= 0 && tables.schoolDuo[Int(tables.pairSchool[pair])] == .required
  }

  /// Whether slots (R2), school (R3, the maximum) and partnership (R4, R5) have room for one more.
  func hasRoom(_ pair: Int) -> Bool {
    let mentor = Int(tables.pairMentor[pair])
    guard slotsUsed[mentor] + slotsToAdd(pair) <= tables.capacity[mentor] else { return false }
    return hasHeadRoom(pair)
  }

  func hasHeadRoom(_ pair: Int) -> Bool {
    let school = Int(tables.pairSchool[pair])
    guard heads[school] < tables.schoolMax[school] else { return false }
    let partnership = Int(tables.schoolPartnership[school])
    guard partnership >= 0 else { return true }
    guard partnershipHeads[partnership] < tables.partnershipMax[partnership] else { return false }
    return !tables.pairIsGuest[pair]
      || guests[partnership] < tables.partnershipMaxGuests[partnership]
  }

  /// Whether one student may come alone: room, an open school (R3, the minimum), no required duo.
  func canPlace(_ pair: Int) -> Bool {
    let school = Int(tables.pairSchool[pair])
    guard heads[school] > 0 || tables.schoolMin[school] <= 1, !isPaired(pair) else { return false }
    return hasRoom(pair)
  }

  /// Whether the student of a placed pair may leave alone.
  func canRemove(_ pair: Int) -> Bool {
    let school = Int(tables.pairSchool[pair])
    let left = heads[school] - 1
    return (left == 0 || left >= tables.schoolMin[school]) && !isPaired(pair)
  }

  // MARK: Costs

  /// What the school and the partnership add when one more student comes.
  @inline(__always)
  func headCost(_ school: Int) -> Int {
    let count = heads[school]
    var cost = tables.schoolCost(school, count + 1) - tables.schoolCost(school, count)
    let partnership = Int(tables.schoolPartnership[school])
    if partnership >= 0, partnershipHeads[partnership] < tables.partnershipTarget[partnership] {
      cost -= tables.shortfallPrice
    }
    return cost
  }

  // MARK: Moves

  mutating func place(_ pair: Int) { shift(pair, by: 1) }

  mutating func remove(_ pair: Int) { shift(pair, by: -1) }

  /// A point to come back to.
  var mark: Int { journal.count }

  /// Takes back every move since a mark.
  mutating func rollBack(to mark: Int) {
    while journal.count > mark {
      let last = journal[journal.count - 1]
      shift(Int(last >= 0 ? last : ~last), by: last >= 0 ? -1 : 1)
      journal.removeLast(2)
    }
  }

  /// Forgets the moves made so far: marks before this point are void.
  mutating func forget() { journal.removeAll(keepingCapacity: true) }

  private mutating func shift(_ pair: Int, by step: Int) {
    journal.append(step > 0 ? Int32(pair) : ~Int32(pair))
    let student = Int(tables.pairStudent[pair])
    let mentor = Int(tables.pairMentor[pair])
    let school = Int(tables.pairSchool[pair])
    let cell = Int(tables.pairCell[pair])
    slotsUsed[mentor] += step > 0 ? slotsToAdd(pair) : -slotsToFree(pair)
    if cell >= 0 { cellCount[cell] += Int32(step) }
    objective.quality += step * tables.pairCost[pair] - tables.schoolCost(school, heads[school])
    heads[school] += step
    objective.quality += tables.schoolCost(school, heads[school])
    objective.tier += step * Int(tables.pairTier[pair])
    objective.unplaced -= step * tables.priority[student]
    let partnership = Int(tables.schoolPartnership[school])
    if partnership >= 0 {
      objective.quality -= tables.shortfallCost(partnership, partnershipHeads[partnership])
      partnershipHeads[partnership] += step
      objective.quality += tables.shortfallCost(partnership, partnershipHeads[partnership])
      if tables.pairIsGuest[pair] { guests[partnership] += step }
    }
    if step > 0 {
      pairOf[student] = Int32(pair)
      members[mentor].append(Int32(student))
    } else {
      pairOf[student] = -1
      if let position = members[mentor].firstIndex(of: Int32(student)) {
        members[mentor].swapAt(position, members[mentor].count - 1)
        members[mentor].removeLast()
      }
    }
  }

  // MARK: Repair

  /// Makes a plan that keeps slots and maxima keep minima and parity too, by letting students go.
  mutating func repairMinimaAndParity() {
    var isChanged = true
    while isChanged {
      isChanged = false
      for school in 0..<tables.schoolCount where heads[school] > 0 {
        if tables.schoolDuo[school] == .required, dropOddMembers(of: school) { isChanged = true }
        if heads[school] > 0, heads[school] < tables.schoolMin[school] {
          clear(school)
          isChanged = true
        }
      }
    }
  }

  private mutating func dropOddMembers(of school: Int) -> Bool {
    var isChanged = false
    for mentor in tables.mentors(of: school).lazy.map(Int.init) {
      for student in members[mentor].sorted(by: >) {
        let pair = Int(pairOf[Int(student)])
        let cell = Int(tables.pairCell[pair])
        guard cell >= 0, cellCount[cell] % 2 == 1 else { continue }
        remove(pair)
        isChanged = true
      }
    }
    return isChanged
  }

  mutating func clear(_ school: Int) {
    for mentor in tables.mentors(of: school).lazy.map(Int.init) {
      for student in members[mentor].sorted() {
        remove(Int(pairOf[Int(student)]))
      }
    }
  }
}
