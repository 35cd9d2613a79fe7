import HeapModule
import PlacementDomain

/// Improves a plan by **ejection chains**: a student takes the place of another, who takes the place of a
/// third, until someone finds room or stays unplaced. Placing one more student can take a chain across the
/// region; no neighbourhood of a few schools sees it.
///
/// The best chain from one student is a shortest path in the residual graph of the plan, found by
/// label-correcting (the slots of a duo make it a heuristic: each chain is replayed on the exact plan, and
/// kept only if the three levels improve). The idea of ejection chains is Glover's
/// (doi:10.1016/0166-218X(94)00037-E).
///
/// With prices of students at hand (``LagrangianBound``) the search is best-first: a student in hand can
/// bring back at most the price, so that chains which cannot pay are never followed.
struct EjectionChains {
  private let tables: SolverTables
  /// Cost of having each pair in the plan; less is better.
  private let values: [Int]
  /// The most that placing each student can bring back.
  private let prices: [Int]
  // Labels by student, valid where `stamp` is the current one.
  private var label: [Int]
  private var stamp: [Int32]
  private var depth: [UInt8]
  private var parent: [Int32]
  private var entry: [Int32]
  private var current: Int32 = 0
  private var queue = Heap<Candidate>()

  /// Longest chain, in students.
  private static let longest: UInt8 = 24
  /// Labels worked on in one search.
  private let patience: Int

  /// A student in hand, by what the chain can come to at best.
  private struct Candidate: Comparable {
    let promise: Int
    let label: Int
    let student: Int32

    static func < (left: Self, right: Self) -> Bool {
      (left.promise, left.student) < (right.promise, right.student)
    }
  }

  /// - Parameter guide: weights of the levels, and prices of students in their unit; without one the levels
  ///   are weighed so that an upper one always wins, and nothing is known about what a student can bring.
  init(_ tables: SolverTables, guide: (weights: LevelWeights, prices: [Int])? = nil) {
    self.tables = tables
    if let guide {
      values = (0..<tables.pairCount).map { -guide.weights.gain(tables, $0) }
      prices = guide.prices
      patience = 2_000
    } else {
      let weights = MoveWeights(tables)
      let values = (0..<tables.pairCount).map { weights.value(tables, $0) }
      self.values = values
      prices = (0..<tables.studentCount).map { student in
        -(values[tables.pairs(of: student)].min() ?? 0)
      }
      patience = 600
    }
    label = Array(repeating: 0, count: tables.studentCount)
    stamp = Array(repeating: -1, count: tables.studentCount)
    depth = Array(repeating: 0, count: tables.studentCount)
    parent = Array(repeating: -1, count: tables.studentCount)
    entry = parent
  }

  /// Where the best chain ends.
  private struct End {
    var total: Int
    var student: Int
    /// Pair that the last student takes; −1 = stays unplaced.
    var pair: Int
  }

  /// Looks for a chain from one student and makes it.
  /// - Returns: whether the plan became strictly better.
  mutating func improve(_ state: inout PlanState, from start: Int) -> Bool {
    let mark = state.mark
    let before = state.objective
    let home = Int(state.pairOf[start])
    var base = 0
    if home >= 0 {
      guard state.canRemove(home) else { return false }
      state.remove(home)
      base = -values[home] - state.headCost(Int(tables.pairSchool[home]))
    }
    if let end = search(state, from: start, base: base),
      replay(&state, end, start: start, before: before)
    {
      return true
    }
    state.rollBack(to: mark)
    return false
  }

  // MARK: Search

  private mutating func search(_ state: PlanState, from start: Int, base: Int) -> End? {
    guard base < prices[start] else { return nil }
    current &+= 1
    queue = Heap()
    setLabel(start, base, depth: 0, parent: -1, entry: -1)
    var best = End(total: 0, student: -1, pair: -1)
    var count = 0
    while let next = queue.popMin(), next.promise < best.total, count < patience {
      let student = Int(next.student)
      guard next.label == label[student] else { continue }
      count += 1
      extend(state, student, start, &best)
    }
    return best.student >= 0 ? best : nil
  }

  private mutating func setLabel(
    _ student: Int, _ value: Int, depth level: UInt8, parent from: Int32, entry pair: Int32
  ) {
    label[student] = value
    stamp[student] = current
    depth[student] = level
    parent[student] = from
    entry[student] = pair
    queue.insert(
      Candidate(promise: value - prices[student], label: value, student: Int32(student)))
  }

  /// Tries every place of the student in hand: room there ends the chain, a full place ejects someone.
  private mutating func extend(_ state: PlanState, _ student: Int, _ start: Int, _ best: inout End)
  {
    let inHand = label[student]
    if student != start, inHand < best.total {
      best = End(total: inHand, student: student, pair: -1)
    }
    for pair in tables.pairs(of: student) {
      if Int32(pair) == state.pairOf[student] { continue }
      if state.canPlace(pair) {
        let total = inHand + values[pair] + state.headCost(Int(tables.pairSchool[pair]))
        if total < best.total { best = End(total: total, student: student, pair: pair) }
        continue
      }
      guard depth[student] < Self.longest else { continue }
      eject(state, student, pair, inHand, best.total)
    }
  }

  /// Labels everyone whose leaving makes room for a pair.
  private mutating func eject(
    _ state: PlanState, _ student: Int, _ pair: Int, _ inHand: Int, _ goal: Int
  ) {
    let mentor = Int(tables.pairMentor[pair])
    let school = Int(tables.pairSchool[pair])
    guard state.heads[school] > 0 else { return }
    for other in state.members[mentor] { tryEject(state, student, pair, Int(other), inHand, goal) }
    // A free slot at a full school: anyone at the school may make room.
    let hasSlot = state.slotsUsed[mentor] + state.slotsToAdd(pair) <= tables.capacity[mentor]
    guard hasSlot, !state.isPaired(pair) else { return }
    for colleague in tables.mentors(of: school).lazy.map(Int.init) where colleague != mentor {
      for other in state.members[colleague] where !state.isPaired(Int(state.pairOf[Int(other)])) {
        label(state, student, pair, Int(other), inHand, goal)
      }
    }
  }

  private mutating func tryEject(
    _ state: PlanState, _ student: Int, _ pair: Int, _ other: Int, _ inHand: Int, _ goal: Int
  ) {
    let gone = Int(state.pairOf[other])
    let cell = tables.pairCell[pair]
    let otherCell = tables.pairCell[gone]
    if tables.schoolDuo[Int(tables.pairSchool[pair])] == .required, cell != otherCell { return }
    let mentor = Int(tables.pairMentor[pair])
    var slots = state.slotsUsed[mentor]
    if cell == otherCell, cell >= 0 {
      // One for one in a group: nothing changes.
    } else {
      slots += state.slotsToAdd(pair) - state.slotsToFree(gone)
    }
    guard slots <= tables.capacity[mentor] else { return }
    label(state, student, pair, other, inHand, goal)
  }

  @inline(__always)
  private mutating func label(
    _ state: PlanState, _ student: Int, _ pair: Int, _ other: Int, _ inHand: Int, _ goal: Int
  ) {
    let gone = Int(state.pairOf[other])
    let value = inHand + values[pair] - values[gone]
    if value - prices[other] >= goal { return }
    if stamp[other] == current, label[other] <= value { return }
    if tables.pairIsGuest[pair], !tables.pairIsGuest[gone] {
      let partnership = Int(tables.schoolPartnership[Int(tables.pairSchool[pair])])
      if partnership >= 0, state.guests[partnership] >= tables.partnershipMaxGuests[partnership] {
        return
      }
    }
    if isAncestor(other, of: student) { return }
    setLabel(
      other, value, depth: depth[student] + 1, parent: Int32(student), entry: Int32(pair))
  }

  private func isAncestor(_ other: Int, of student: Int) -> Bool {
    var walker = Int32(student)
    while walker >= 0 {
      if Int(walker) == other { return true }
      walker = parent[Int(walker)]
    }
    return false
  }

  // MARK: Making the chain

  /// Replays a chain on the exact plan; answers whether it is feasible and strictly better.
  private mutating func replay(
    _ state: inout PlanState, _ end: End, start: Int, before: Objective
  ) -> Bool {
    // Students from the end to the start, and the pair each takes.
    var moves: [(student: Int, pair: Int)] = [(end.student, end.pair)]
    var walker = end.student
    while parent[walker] >= 0, moves.count < 64 {
      let previous = Int(parent[walker])
      moves.append((previous, Int(entry[walker])))
      walker = previous
    }
    guard walker == start else { return false }
    let left = moves.map { Int(state.pairOf[$0.student]) }
    for pair in left where pair >= 0 { state.remove(pair) }
    for move in moves.reversed() where move.pair >= 0 {
      guard state.hasRoom(move.pair) else { return false }
      state.place(move.pair)
    }
    return keepsMinima(state, left + moves.map(\.pair)) && state.objective < before
  }

  private func keepsMinima(_ state: PlanState, _ pairs: [Int]) -> Bool {
    pairs.allSatisfy { pair in
      guard pair >= 0 else { return true }
      let school = Int(tables.pairSchool[pair])
      if state.heads[school] > 0, state.heads[school] < tables.schoolMin[school] { return false }
      let cell = Int(tables.pairCell[pair])
      return cell < 0 || tables.schoolDuo[school] != .required || state.cellCount[cell] % 2 == 0
    }
  }
}
