import IntegerProgramming
import PlacementDomain

/// Makes and improves plans without a solver: greedy construction, then moves until none helps, then ruin
/// and recreate until the limits are over. Deterministic unless the limits cut it short.
struct HeuristicSearch {
  private let tables: SolverTables
  private let weights: MoveWeights
  private var chains: EjectionChains
  private(set) var state: PlanState

  /// - Parameter start: a plan to begin with, repaired where it breaks a rule; `nil` = the empty plan.
  init(_ tables: SolverTables, start: Plan? = nil) {
    self.tables = tables
    weights = MoveWeights(tables)
    chains = EjectionChains(tables)
    state = start.map { PlanState(tables, taking: $0) } ?? PlanState(tables)
  }

  /// Guides the chains by prices from now on.
  mutating func follow(_ weights: LevelWeights, prices: [Int]) {
    chains = EjectionChains(tables, guide: (weights, prices))
  }

  var plan: Plan { state.plan }
  var objective: Objective { state.objective }

  // MARK: Construction

  /// Places students one after another where they cost least, those who weigh most and have fewest
  /// choices first; then fills required duos and opens schools with a minimum.
  mutating func construct(_ limits: SearchLimits) {
    insertAll(constructionOrder())
    guard !limits.isOver else { return }
    fillRequiredCells(limits)
    openSchools(limits)
    insertAll(unplacedStudents)
    state.forget()
  }

  private func constructionOrder() -> [Int] {
    unplacedStudents.sorted { left, right in
      let a = (-tables.priority[left], choices(left), left)
      let b = (-tables.priority[right], choices(right), right)
      return a < b
    }
  }

  private func choices(_ student: Int) -> Int {
    tables.pairStart[student + 1] - tables.pairStart[student]
  }

  private var unplacedStudents: [Int] {
    (0..<tables.studentCount).filter { state.pairOf[$0] < 0 }
  }

  private mutating func insertAll(_ students: [Int]) {
    for student in students where state.pairOf[student] < 0 {
      if let pair = bestRoom(for: student) { state.place(pair) }
    }
  }

  /// The cheapest place with room; `nil` when there is none.
  private func bestRoom(for student: Int) -> Int? {
    var best: (cost: Int, pair: Int)?
    for pair in tables.pairs(of: student) where state.canPlace(pair) {
      let cost =
        weights.value(tables, pair) + state.headCost(Int(tables.pairSchool[pair]))
      if best.map({ cost < $0.cost }) ?? true { best = (cost, pair) }
    }
    return best?.pair
  }

  // MARK: Improvement

  /// Moves until none helps, or the limits are over.
  mutating func improve(_ limits: SearchLimits) {
    var isBetter = true
    while isBetter, !limits.isOver {
      let before = state.objective
      improveByChains(limits)
      fillRequiredCells(limits)
      openSchools(limits)
      closeSchools(limits)
      state.forget()
      isBetter = state.objective < before
    }
  }

  /// Chains from the students without a place only, until none helps.
  mutating func placeMore(_ limits: SearchLimits) {
    var isBetter = true
    while isBetter, !limits.isOver {
      isBetter = false
      for student in unplacedStudents where !limits.isOver {
        if chains.improve(&state, from: student) { isBetter = true }
      }
      state.forget()
    }
  }

  private mutating func improveByChains(_ limits: SearchLimits) {
    let order = unplacedStudents + (0..<tables.studentCount).filter { state.pairOf[$0] >= 0 }
    for (number, student) in order.enumerated() {
      if number % 16 == 0, limits.isOver { return }
      var rounds = 0
      while rounds < 8, chains.improve(&state, from: student) { rounds += 1 }
    }
  }

  // MARK: Required duos

  /// Where duos are required students come by twos: brings the two of a cell to whom it is worth most.
  private mutating func fillRequiredCells(_ limits: SearchLimits) {
    for school in 0..<tables.schoolCount where tables.schoolDuo[school] == .required {
      if limits.isOver { return }
      for mentor in tables.mentors(of: school).lazy.map(Int.init) {
        while bringPair(to: mentor) {}
      }
    }
  }

  private mutating func bringPair(to mentor: Int) -> Bool {
    var offers: [Int32: [(gain: Int, pair: Int)]] = [:]
    for entry in tables.pairs(at: mentor) {
      let pair = Int(entry)
      guard tables.pairCell[pair] >= 0, let gain = gain(ofBringing: pair) else { continue }
      offers[tables.pairCell[pair], default: []].append((gain, pair))
    }
    for cell in offers.keys.sorted() {
      let best = (offers[cell] ?? []).sorted { ($0.gain, $0.pair) < ($1.gain, $1.pair) }.prefix(2)
      if best.count == 2, tryBringing(best.map(\.pair)) { return true }
    }
    return false
  }

  /// What it would change to have the student of a pair there instead of where the student is now;
  /// `nil` when the student may not leave.
  private func gain(ofBringing pair: Int) -> Int? {
    let now = Int(state.pairOf[Int(tables.pairStudent[pair])])
    if now == pair { return nil }
    guard now >= 0 else { return weights.value(tables, pair) }
    return state.canRemove(now) ? weights.value(tables, pair) - weights.value(tables, now) : nil
  }

  /// Brings students to pairs, all or none: kept when the plan keeps its rules and becomes better.
  private mutating func tryBringing(_ pairs: [Int], atLeast minimum: Int? = nil) -> Bool {
    let mark = state.mark
    let before = state.objective
    var arrived = 0
    for pair in pairs {
      let now = Int(state.pairOf[Int(tables.pairStudent[pair])])
      if now >= 0 {
        guard state.canRemove(now) else { continue }
        state.remove(now)
      }
      if state.hasRoom(pair) {
        state.place(pair)
        arrived += 1
      } else if now >= 0 {
        state.place(now)
      }
    }
    let isWhole = arrived >= (minimum ?? pairs.count)
    if isWhole, keepsRules(pairs), state.objective < before { return true }
    state.rollBack(to: mark)
    return false
  }

  private func keepsRules(_ pairs: [Int]) -> Bool {
    pairs.allSatisfy { pair in
      let school = Int(tables.pairSchool[pair])
      let cell = Int(tables.pairCell[pair])
      let heads = state.heads[school]
      if heads > 0, heads < tables.schoolMin[school] { return false }
      return cell < 0 || tables.schoolDuo[school] != .required || state.cellCount[cell] % 2 == 0
    }
  }

  // MARK: Schools with a minimum

  /// Opens closed schools that take none or several: brings those to whom it is worth most.
  private mutating func openSchools(_ limits: SearchLimits) {
    for school in 0..<tables.schoolCount
    where state.heads[school] == 0 && tables.schoolMin[school] > 1
      && tables.schoolMax[school] >= tables.schoolMin[school]
    {
      if limits.isOver { return }
      let offers = offers(of: school)
      let count = tables.schoolMin[school]
      guard offers.count >= count else { continue }
      let gainful = max(count, offers.count { $0.gain < 0 })
      _ =
        tryBringing(offers.prefix(gainful).map(\.pair), atLeast: count)
        || tryBringing(offers.prefix(count).map(\.pair))
    }
  }

  /// For each student who could come to a school the best pair there, best first.
  private func offers(of school: Int) -> [(gain: Int, pair: Int)] {
    var best: [Int32: (gain: Int, pair: Int)] = [:]
    for mentor in tables.mentors(of: school).lazy.map(Int.init) {
      for pair in tables.pairs(at: mentor) {
        guard !state.isPaired(Int(pair)), let gain = gain(ofBringing: Int(pair)) else { continue }
        let student = tables.pairStudent[Int(pair)]
        if best[student].map({ gain < $0.gain }) ?? true { best[student] = (gain, Int(pair)) }
      }
    }
    return best.values.sorted { ($0.gain, $0.pair) < ($1.gain, $1.pair) }
  }

  /// Closes schools with a minimum, or with required duos, where everybody is better off elsewhere.
  private mutating func closeSchools(_ limits: SearchLimits) {
    for school in 0..<tables.schoolCount
    where state.heads[school] > 0
      && (tables.schoolMin[school] > 1 || tables.schoolDuo[school] == .required)
    {
      if limits.isOver { return }
      let mark = state.mark
      let before = state.objective
      let students = studentsAt(school)
      guard students.count <= 40 else { continue }
      state.clear(school)
      insertAll(students)
      if !(state.objective < before) { state.rollBack(to: mark) }
    }
  }

  private func studentsAt(_ school: Int) -> [Int] {
    var students: [Int] = []
    for mentor in tables.mentors(of: school).lazy.map(Int.init) {
      students += state.members[mentor].map(Int.init)
    }
    return students.sorted()
  }

  // MARK: Ruin and recreate

  /// Empties a few neighbouring schools and fills them anew, over and over; keeps what is no worse.
  mutating func shake(rounds: Int, seed: UInt64, _ limits: SearchLimits) {
    var random = SplitMix(seed: seed)
    guard tables.pairCount > 0 else { return }
    for _ in 0..<rounds {
      if limits.isOver { return }
      let mark = state.mark
      let before = state.objective
      let freed = ruin(&random)
      recreate(freed, &random, limits)
      if before < state.objective { state.rollBack(to: mark) } else { state.forget() }
    }
  }

  private mutating func ruin(_ random: inout SplitMix) -> [Int] {
    let center = random.below(tables.pairCount)
    let student = Int(tables.pairStudent[center])
    var schools = [Int(tables.pairSchool[center])]
    for _ in 0..<2 {
      let pair = tables.pairStart[student] + random.below(choices(student))
      let school = Int(tables.pairSchool[pair])
      if !schools.contains(school) { schools.append(school) }
    }
    var freed: [Int] = []
    for school in schools {
      freed += studentsAt(school)
      state.clear(school)
    }
    return freed
  }

  private mutating func recreate(
    _ freed: [Int], _ random: inout SplitMix, _ limits: SearchLimits
  ) {
    var order = freed
    random.shuffle(&order)
    insertAll(order)
    fillRequiredCells(limits)
    openSchools(limits)
    for student in order {
      if limits.isOver { return }
      _ = chains.improve(&state, from: student)
    }
  }
}

/// SplitMix64 (Steele, Lea and Flood 2014, doi:10.1145/2660193.2660195): the same numbers everywhere.
struct SplitMix {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A number from 0 up to, not including, `bound`.
  mutating func below(_ bound: Int) -> Int {
    bound <= 1 ? 0 : Int(truncatingIfNeeded: next() % UInt64(bound))
  }

  /// Brings items into any order (Fisher and Yates).
  mutating func shuffle<Item>(_ items: inout [Item]) {
    for position in items.indices.dropLast() {
      items.swapAt(position, position + below(items.count - position))
    }
  }
}
