import Foundation
import IntegerProgramming
import PlacementDomain

/// A proven lower bound on a weighted sum of the levels, from prices of students.
///
/// Rule R1 (and R4, R5 and the targets of partnerships) are relaxed with prices; the rest falls apart into
/// schools, each solved exactly by ``SchoolOracle``. For every price vector *u* ≥ 0
///
///     L(u) = Σ W₁·priority + Σ W₃·empty − Σ u − Σ_schools best(gain − u) − partnership terms
///
/// is a lower bound (Geoffrion 1974, doi:10.1007/BFb0120690), as strong at its best as the convex hull of
/// each school. Good prices are found by a deflected subgradient method with steps that shrink geometrically. All numbers
/// that enter the bound are whole: no tolerance is involved.
struct LagrangianBound {
  private let tables: SolverTables
  let weights: LevelWeights
  private let threads: Int
  /// Prices are whole multiples of 1/scale of a unit of the objective.
  private let scale: Int
  /// By entry of `tables.mentorPairs`, scaled: read in order while schools are looked at.
  private let gains: [Int]
  private let limits: SearchLimits

  /// Price of each student, scaled.
  private(set) var prices: [Int]
  private var partnershipPrices: [Int]
  private var guestPrices: [Int]
  private(set) var bestPrices: [Int]
  private(set) var bestPartnershipPrices: [Int]
  private(set) var bestGuestPrices: [Int]
  /// Best bound so far, scaled.
  private var bestScaled = Int.min
  private(set) var iterations = 0
  /// Iteration in which a school last chose each pair, from 1; 0 = never.
  private(set) var lastTaken: [Int32]

  /// Prices of the best bound, in units of the objective.
  var unitPrices: [Int] { bestPrices.map { $0 / scale } }

  /// The prices of the best bound, for whoever goes on from there.
  var exactPrices: Prices {
    Prices(
      students: bestPrices.map(Double.init), heads: bestPartnershipPrices.map(Double.init),
      guests: bestGuestPrices.map(Double.init)
    ).scaled(by: 1 / Double(scale))
  }

  /// The best bound found, as a whole number of units that no plan can beat.
  var bound: Int {
    guard bestScaled > Int.min else { return Int.min / 4 }
    // Rounded up: the objective is whole.
    return ceilingDivision(bestScaled, scale)
  }

  /// Share of the last direction in the next: damps the zigzag of plain subgradients.
  private static let memory = 0.9

  init(
    _ tables: SolverTables, _ weights: LevelWeights, scale: Int, threads: Int,
    _ limits: SearchLimits, start: [Int]? = nil
  ) {
    self.tables = tables
    self.weights = weights
    self.scale = scale
    self.threads = threads
    self.limits = limits
    gains = tables.mentorPairs.map { scale * weights.gain(tables, Int($0)) }
    prices = start ?? tables.priority.map { $0 * scale * weights.unplaced / 2 }
    partnershipPrices = Array(repeating: 0, count: tables.partnershipMax.count)
    guestPrices = partnershipPrices
    bestPrices = prices
    bestPartnershipPrices = partnershipPrices
    bestGuestPrices = guestPrices
    lastTaken = Array(repeating: 0, count: tables.pairCount)
  }

  /// L at given prices, in units of the objective: a valid bound whatever they are.
  mutating func evaluate(at other: Prices) -> Int {
    let other = other.scaled(by: Double(scale))
    prices = other.students.map { Int($0.rounded()) }
    partnershipPrices = other.heads.enumerated().map { index, price in
      let scaled = Int(price.rounded())
      let least = -scale * weights.quality * tables.shortfallPrice
      let most = tables.partnershipMax[index] == .max ? 0 : Int.max
      return min(max(scaled, least), most)
    }
    guestPrices = other.guests.enumerated().map { index, price in
      tables.partnershipMaxGuests[index] == .max ? 0 : Int(price.rounded())
    }
    let value = evaluate().value
    if value > bestScaled { keep(value) }
    return ceilingDivision(value, scale)
  }

  // MARK: Losses

  /// By how much each school of a plan falls short of what it could bring at the present prices, scaled, and each
  /// student without a place: the gap between plan and bound falls apart into these, all of them ≥ 0.
  func losses(of state: PlanState) -> (schools: [Int], students: [Int]) {
    var held = Array(repeating: 0, count: tables.schoolCount)
    for pair in state.pairOf where pair >= 0 {
      held[Int(tables.pairSchool[Int(pair)])] += worth(of: Int(pair))
    }
    var oracle = SchoolOracle(tables, qualityWeight: scale * weights.quality)
    var taken: [Int32] = []
    let schools = (0..<tables.schoolCount).map { school in
      let heads = state.heads[school]
      let cost = tables.schoolCost(school, heads) - tables.emptyCost[school]
      return best(of: school, &oracle, &taken) - (held[school] - scale * weights.quality * cost)
    }
    let students = (0..<tables.studentCount).map { state.pairOf[$0] < 0 ? prices[$0] : 0 }
    return (schools, students)
  }

  /// What a pair is worth to its school at the present prices, scaled.
  private func worth(of pair: Int) -> Int {
    let gain = scale * weights.gain(tables, pair) - prices[Int(tables.pairStudent[pair])]
    let partnership = Int(tables.schoolPartnership[Int(tables.pairSchool[pair])])
    guard partnership >= 0 else { return gain }
    return gain - partnershipPrices[partnership]
      - (tables.pairIsGuest[pair] ? guestPrices[partnership] : 0)
  }

  // MARK: The dual function

  private struct Evaluation {
    var value = 0
    var taken: [Int32] = []
  }

  /// L at the current prices, scaled, and the pairs that the schools chose.
  ///
  /// - Parameter shortlist: entries to look at; `nil` = all, without which the value is no bound.
  private func evaluate(among shortlist: Shortlist? = nil) -> Evaluation {
    let parts = parallelMap(chunksOf: tables.schoolCount, chunkSize: 8, threads: threads) {
      range in
      var oracle = SchoolOracle(tables, qualityWeight: scale * weights.quality)
      var part = Evaluation()
      for school in range {
        part.value += best(of: school, among: shortlist, &oracle, &part.taken)
      }
      return part
    }
    var result = Evaluation()
    var gain = 0
    for part in parts {
      gain += part.value
      result.taken += part.taken
    }
    result.value = constant - prices.reduce(0, +) - gain + partnershipTerms
    return result
  }

  private func best(
    of school: Int, among shortlist: Shortlist? = nil, _ oracle: inout SchoolOracle,
    _ taken: inout [Int32]
  ) -> Int {
    let partnership = Int(tables.schoolPartnership[school])
    let head = partnership >= 0 ? partnershipPrices[partnership] : 0
    let guest = partnership >= 0 ? guestPrices[partnership] : 0
    guard guest != 0 else {
      return oracle.best(
        school, gain: { gains[$0] - prices[Int(tables.entryStudent[$0])] - head },
        among: shortlist, taken: &taken)
    }
    return oracle.best(
      school,
      gain: { entry in
        gains[entry] - prices[Int(tables.entryStudent[entry])] - head
          - (tables.pairIsGuest[Int(tables.mentorPairs[entry])] ? guest : 0)
      }, among: shortlist, taken: &taken)
  }

  private var constant: Int {
    scale
      * (weights.unplaced * tables.priority.reduce(0, +)
        + weights.quality * tables.emptyCost.reduce(0, +))
  }

  /// What each partnership makes of the heads it may have: at a price above 0 as many as it takes, else those up to
  /// the target, for which a price below 0 rewards.
  private var partnershipTerms: Int {
    var sum = 0
    for (partnership, price) in partnershipPrices.enumerated() {
      let limit = tables.partnershipMax[partnership]
      let heads = price > 0 ? limit : min(limit, tables.partnershipTarget[partnership])
      sum += scale * weights.quality * tables.shortfallCost(partnership, heads) - price * heads
      if guestPrices[partnership] > 0 {
        sum -= guestPrices[partnership] * tables.partnershipMaxGuests[partnership]
      }
    }
    return sum
  }

  // MARK: Ascent

  /// Raises the bound by steps that grow shorter in equal ratios, from a sixth of what an unplaced student
  /// weighs; where the limits would cut the descent short, it is made steeper instead.
  ///
  /// - Parameter target: a weighted objective that a plan has: the ascent stops when the bound reaches it.
  mutating func ascend(steps: Int, target: Int, length: Double? = nil) {
    let first = length ?? Double(scale * weights.unplaced) / 6
    var direction = Array(repeating: 0.0, count: tables.studentCount)
    let start = limits.now()
    let time = limits.secondsLeft
    var shortlist = Shortlist(mentors: tables.mentorCount, reach: Int(first))
    for number in 0..<steps {
      if limits.isOver { break }
      // The whole is looked at every few steps, and at the last; only then is the value a bound.
      let isWhole = number % Self.stride == 0 || number == steps - 1
      if isWhole { renew(&shortlist) }
      let evaluation = evaluate(among: isWhole ? nil : shortlist)
      iterations += 1
      for pair in evaluation.taken { lastTaken[Int(pair)] = Int32(iterations) }
      if isWhole, evaluation.value > bestScaled {
        keep(evaluation.value)
        if ceilingDivision(bestScaled, scale) >= target { break }
      }
      var share = Double(number) / Double(steps)
      // Only where the limits would cut the steps short does the clock count.
      let elapsed = limits.now() - start
      if number >= 10, elapsed / Double(number) * Double(steps) > time {
        share = max(share, elapsed / time)
      }
      move(evaluation, &direction, length: first * pow(Self.lastLength, share))
    }
    restoreBest()
  }

  /// Steps from one look at all pairs to the next.
  private static let stride = 8

  private func renew(_ shortlist: inout Shortlist) {
    let (gains, prices, tables) = (gains, prices, tables)
    shortlist.renew(tables, threads: threads) { entry in
      gains[entry] - prices[Int(tables.entryStudent[entry])]
    }
  }

  /// Length of the last step, by the first.
  private static let lastLength = 1.0 / 150

  private mutating func keep(_ value: Int) {
    bestScaled = value
    bestPrices = prices
    bestPartnershipPrices = partnershipPrices
    bestGuestPrices = guestPrices
  }

  private mutating func restoreBest() {
    prices = bestPrices
    partnershipPrices = bestPartnershipPrices
    guestPrices = bestGuestPrices
  }

  private mutating func move(
    _ evaluation: Evaluation, _ direction: inout [Double], length: Double
  ) {
    var surplus = Array(repeating: -1.0, count: tables.studentCount)
    var heads = Array(repeating: 0, count: partnershipPrices.count)
    var guests = heads
    for entry in evaluation.taken {
      let pair = Int(entry)
      surplus[Int(tables.pairStudent[pair])] += 1
      let partnership = Int(tables.schoolPartnership[Int(tables.pairSchool[pair])])
      guard partnership >= 0 else { continue }
      heads[partnership] += 1
      if tables.pairIsGuest[pair] { guests[partnership] += 1 }
    }
    for student in surplus.indices {
      // A price of 0 cannot fall further.
      if prices[student] == 0, surplus[student] < 0 { surplus[student] = 0 }
      direction[student] = surplus[student] * (1 - Self.memory) + Self.memory * direction[student]
      if direction[student] != 0 {
        prices[student] = max(0, prices[student] + Int((length * direction[student]).rounded()))
      }
    }
    movePartnerships(heads, guests, length)
  }

  private mutating func movePartnerships(_ heads: [Int], _ guests: [Int], _ length: Double) {
    let reward = -scale * weights.quality * tables.shortfallPrice
    for partnership in partnershipPrices.indices {
      var price = partnershipPrices[partnership]
      let limit = tables.partnershipMax[partnership]
      let target = tables.partnershipTarget[partnership]
      // Subgradient of the side on which the price lies, or is about to lie.
      if price > 0 || (price == 0 && heads[partnership] > limit) {
        price += Int((length * Double(clamping: heads[partnership], minus: limit) * 0.05).rounded())
        price = max(0, price)
      } else if price < 0 || heads[partnership] < target {
        price += Int((length * Double(heads[partnership] - target) * 0.05).rounded())
        price = min(0, max(reward, price))
      }
      if limit == .max { price = min(0, price) }
      partnershipPrices[partnership] = price
      if tables.partnershipMaxGuests[partnership] < .max {
        let excess = guests[partnership] - tables.partnershipMaxGuests[partnership]
        guestPrices[partnership] = max(
          0, guestPrices[partnership] + Int((length * Double(excess) * 0.1).rounded()))
      }
    }
  }
}

/// Division rounded up.
func ceilingDivision<Number: FixedWidthInteger>(_ value: Number, _ divisor: Number) -> Number {
  let quotient = value / divisor
  return value % divisor > 0 ? quotient + 1 : quotient
}

extension Double {
  fileprivate init(clamping value: Int, minus limit: Int) {
    self = limit == .max ? -1 : Double(value - limit)
  }
}
