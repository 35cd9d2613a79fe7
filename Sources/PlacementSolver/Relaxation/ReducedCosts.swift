import PlacementDomain

/// Reduced costs of pairs at the prices of a relaxation, whether they have a column or not.
///
/// A cut is half of what its rows add up to, rounded down: with what coefficient a pair stands in it follows from those
/// in its rows. A first look hands the prices of cuts on to their rows by halves, which is exact but for the
/// rounding; where that could matter the coefficients are worked out.
struct ReducedCosts {
  private let relaxation: PairRelaxation
  private let prices: [Double]
  /// What a unit of cost counts for: the parts of a unit in which prices are counted, or 0 where only rows matter.
  private let costs: Double
  /// Row prices with those of the cuts handed on, and by how much rounding can lower the cost of a column in a row.
  private var spread: [Double]
  private var doubt: [Double]
  private var mentorPrice: [Double]
  private var mentorDoubt: [Double]

  // Cuts that matter, in order.
  private var cutPrice: [Double] = []
  /// Cuts in which each row, and each of these cuts, has a part.
  private var cutsOfRow: [[Part]]
  private var cutsOfCut: [[Part]] = []
  // Scratch by cut.
  private var sums: [Int] = []
  private var isTouched: [UInt64] = []

  private struct Part {
    var cut: Int
    var sign: Int
  }

  init(_ relaxation: PairRelaxation, _ prices: [Double], costs: Double = 1) {
    self.relaxation = relaxation
    self.prices = prices
    self.costs = costs
    spread = prices
    doubt = Array(repeating: 0, count: prices.count)
    mentorPrice = Array(repeating: 0, count: relaxation.tables.mentorCount)
    mentorDoubt = mentorPrice
    cutsOfRow = Array(repeating: [], count: prices.count)
    takeCuts()
    for mentor in relaxation.mentorsOfScope {
      let school = relaxation.columns(of: Int(relaxation.tables.mentorSchool[mentor])).row
      mentorPrice[mentor] = -spread[school]
      mentorDoubt[mentor] = doubt[school]
      for slot in relaxation.slotRows[mentor] {
        mentorPrice[mentor] -= 2 * spread[slot.row]
        mentorDoubt[mentor] += doubt[slot.row]
      }
    }
  }

  private mutating func takeCuts() {
    var matters = Array(repeating: false, count: relaxation.cuts.count)
    for (number, cut) in relaxation.cuts.enumerated().reversed() {
      let price = spread[cut.row]
      // One whose own price and later cuts cancel out is of no account only if nothing is made of it.
      matters[number] = price != 0 || doubt[cut.row] > 0
      guard matters[number] else { continue }
      let own = 0.5 * abs(price) + doubt[cut.row]
      for parent in cut.parents {
        spread[parent.row] += 0.5 * Double(parent.sign) * price
        doubt[parent.row] += own
      }
    }
    for (number, cut) in relaxation.cuts.enumerated() where matters[number] {
      for parent in cut.parents {
        cutsOfRow[parent.row].append(Part(cut: cutPrice.count, sign: parent.sign))
      }
      cutPrice.append(prices[cut.row])
    }
    for (number, cut) in relaxation.cuts.enumerated() where matters[number] {
      cutsOfCut.append(cutsOfRow[cut.row])
    }
    sums = Array(repeating: 0, count: cutPrice.count)
    isTouched = Array(repeating: 0, count: (cutPrice.count + 63) / 64)
  }

  /// The reduced cost of a pair; where it is not below `limit` it may be told too low, never too high.
  ///
  /// - Complexity: O(rows of the pair), and of the cuts that matter where it is worked out.
  mutating func cost(of pair: Int, exactBelow limit: Double) -> Double {
    let tables = relaxation.tables
    let mentor = Int(tables.pairMentor[pair])
    let cell = tables.pairCell[pair]
    var cost =
      mentorPrice[mentor]
      + costs * (relaxation.fixedPrice(of: pair) - Double(relaxation.weights.gain(tables, pair)))
    var doubt = mentorDoubt[mentor]
    func count(_ row: Int, _ coefficient: Double) {
      cost -= coefficient * spread[row]
      doubt += self.doubt[row]
    }
    let own = Int(relaxation.rowOfStudent[Int(tables.pairStudent[pair])])
    if own >= 0 { count(own, 1) }
    for held in relaxation.levelRows {
      let worth = relaxation.worth(pair, held.level)
      if worth != 0 { count(held.row, Double(worth)) }
    }
    if cell >= 0 {
      for slot in relaxation.slotRows[mentor] {
        cost += (slot.cells.contains(cell) ? 2 : 1) * spread[slot.row]
      }
      for row in relaxation.parityRows[cell] ?? [] { count(row, -1) }
    }
    let school = tables.pairSchool[pair]
    if !relaxation.openRows.isEmpty {
      let key = PairRelaxation.OpenKey(student: tables.pairStudent[pair], school: school)
      if let row = relaxation.openRows[key] { count(row, 1) }
    }
    let partnership = Int(tables.schoolPartnership[Int(school)])
    if partnership >= 0, tables.pairIsGuest[pair], relaxation.guestRow[partnership] >= 0 {
      count(relaxation.guestRow[partnership], 1)
    }
    if doubt == 0 { return cost }
    return cost - doubt < limit ? exactCost(of: pair) : cost - doubt
  }

  /// The reduced cost with the coefficients in all cuts worked out; exact where the prices are whole.
  mutating func exactCost(of pair: Int) -> Double {
    var cost = costs * Double(relaxation.cost(of: pair))
    relaxation.forEachOwnTerm(of: pair) { row, coefficient in
      cost -= Double(coefficient) * prices[row]
      for part in cutsOfRow[row] { touch(part, coefficient) }
    }
    // A cut may be made of cuts, always of earlier ones.
    for word in isTouched.indices {
      while isTouched[word] != 0 {
        let cut = word * 64 + isTouched[word].trailingZeroBitCount
        isTouched[word] &= isTouched[word] - 1
        let half = halved(sums[cut])
        sums[cut] = 0
        guard half != 0 else { continue }
        cost -= Double(half) * cutPrice[cut]
        for part in cutsOfCut[cut] { touch(part, half) }
      }
    }
    return cost
  }

  @inline(__always)
  private mutating func touch(_ part: Part, _ coefficient: Int) {
    sums[part.cut] += part.sign * coefficient
    isTouched[part.cut / 64] |= 1 << UInt64(part.cut % 64)
  }
}
