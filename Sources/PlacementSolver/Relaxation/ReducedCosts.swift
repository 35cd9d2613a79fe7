import PlacementDomain

/// Reduced costs of pairs at the prices of a relaxation, whether they have a column or not.
///
/// With what coefficient a pair stands in a cut follows from those in its rows (``Rounding``). A first look hands the
/// prices of cuts on to their rows, which is exact but for the rounding; where that could matter the coefficients are
/// worked out.
struct ReducedCosts {
  private let relaxation: PairRelaxation
  private let prices: [Double]
  /// What a unit of cost counts for: the parts of a unit in which prices are counted, or 0 where only rows matter.
  private let costs: Double
  private let spread: SpreadPrices

  // Cuts that matter, in order.
  private var cutPrice: [Double] = []
  private var roundings: [Rounding] = []
  /// Cuts in which each row, and each of these cuts, has a part.
  private var cutsOfRow: [[PairRelaxation.CutPart]]
  private var cutsOfCut: [[PairRelaxation.CutPart]] = []
  /// Looking a pair up changes nothing else.
  private let scratch: CutScratch

  init(_ relaxation: PairRelaxation, _ prices: [Double], costs: Double = 1) {
    self.relaxation = relaxation
    self.prices = prices
    self.costs = costs
    spread = SpreadPrices(prices, of: relaxation.cuts)
    cutsOfRow = Array(repeating: [], count: prices.count)
    scratch = CutScratch(count: spread.matters.count { $0 })
    takeCuts()
  }

  /// The same for another thread.
  init(sharing other: ReducedCosts) {
    (relaxation, prices, costs, spread) = (
      other.relaxation, other.prices, other.costs, other.spread
    )
    (cutPrice, roundings) = (other.cutPrice, other.roundings)
    (cutsOfRow, cutsOfCut) = (other.cutsOfRow, other.cutsOfCut)
    scratch = CutScratch(count: cutPrice.count)
  }

  private mutating func takeCuts() {
    let cuts = relaxation.cuts.indices.filter { spread.matters[$0] }.map { relaxation.cuts[$0] }
    for cut in cuts {
      for parent in cut.parents {
        cutsOfRow[parent.row].append(PairRelaxation.CutPart(parent, in: cutPrice.count))
      }
      cutPrice.append(prices[cut.row])
      roundings.append(cut.rounding)
    }
    cutsOfCut = cuts.map { cutsOfRow[$0.row] }
  }

  /// The reduced cost of a pair; where it is not below `limit` it may be told too low, never too high.
  ///
  /// - Complexity: O(rows of the pair), and of the cuts that matter where it is worked out.
  func cost(of pair: Int, exactBelow limit: Double) -> Double {
    var cost = costs * Double(relaxation.cost(of: pair))
    var doubt = 0.0
    relaxation.forEachOwnTerm(of: pair) { row, coefficient in
      cost -= Double(coefficient) * spread.rows[row]
      doubt += spread.doubts[row]
    }
    if doubt == 0 { return cost }
    return cost - doubt < limit ? exactCost(of: pair) : cost - doubt
  }

  /// The reduced cost with the coefficients in all cuts worked out; exact where the prices are whole.
  func exactCost(of pair: Int) -> Double {
    var cost = costs * Double(relaxation.cost(of: pair))
    relaxation.forEachOwnTerm(of: pair) { row, coefficient in
      cost -= Double(coefficient) * prices[row]
      for part in cutsOfRow[row] { touch(part, coefficient) }
    }
    // A cut may be made of cuts, always of earlier ones.
    for word in scratch.isTouched.indices {
      while let (cut, sum, correction) = scratch.next(in: word) {
        let coefficient = roundings[cut](sum) + correction
        guard coefficient != 0 else { continue }
        cost -= Double(coefficient) * cutPrice[cut]
        for part in cutsOfCut[cut] { touch(part, coefficient) }
      }
    }
    return cost
  }

  @inline(__always)
  private func touch(_ part: PairRelaxation.CutPart, _ coefficient: Int) {
    scratch.touch(part, coefficient)
  }
}

/// What rows hand on to cuts while one pair is looked up.
private final class CutScratch {
  private var sums: [Int]
  private var corrections: [Int]
  private(set) var isTouched: [UInt64]

  init(count: Int) {
    sums = Array(repeating: 0, count: count)
    corrections = sums
    isTouched = Array(repeating: 0, count: (count + 63) / 64)
  }

  @inline(__always)
  func touch(_ part: PairRelaxation.CutPart, _ coefficient: Int) {
    sums[part.cut] += part.multiplier * coefficient
    corrections[part.cut] += part.correction * coefficient
    isTouched[part.cut / 64] |= 1 << UInt64(part.cut % 64)
  }

  /// Takes the first cut out that has been touched, among those of a word.
  @inline(__always)
  func next(in word: Int) -> (cut: Int, sum: Int, correction: Int)? {
    guard isTouched[word] != 0 else { return nil }
    let cut = word * 64 + isTouched[word].trailingZeroBitCount
    isTouched[word] &= isTouched[word] - 1
    defer { (sums[cut], corrections[cut]) = (0, 0) }
    return (cut, sums[cut], corrections[cut])
  }
}

/// Row prices with those of the cuts handed on to the rows that they are made of: exact but for the rounding of the
/// cuts' coefficients.
struct SpreadPrices {
  private(set) var rows: [Double]
  /// By how much the rounding can lower the cost of a column in each row.
  private(set) var doubts: [Double]
  /// Whether each cut is of any account.
  private(set) var matters: [Bool]

  /// - Complexity: O(rows + parts of the cuts).
  init(_ prices: [Double], of cuts: [PairRelaxation.RelaxationCut]) {
    rows = prices
    doubts = Array(repeating: 0, count: prices.count)
    matters = Array(repeating: false, count: cuts.count)
    for (number, cut) in cuts.enumerated().reversed() {
      let price = rows[cut.row]
      // One whose own price and later cuts cancel out is of no account only if nothing is made of it.
      matters[number] = price != 0 || doubts[cut.row] > 0
      guard matters[number] else { continue }
      let own = cut.rounding.loss * abs(price) + doubts[cut.row]
      for parent in cut.parents {
        rows[parent.row] +=
          (cut.rounding.slope * Double(parent.multiplier) + Double(parent.correction)) * price
        doubts[parent.row] += own
      }
    }
  }
}
