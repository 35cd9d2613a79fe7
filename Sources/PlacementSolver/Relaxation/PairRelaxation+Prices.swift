import IntegerProgramming
import PlacementDomain

extension PairRelaxation {
  /// Prices of the students, and of heads and guests of partnerships, as the bound by prices wants them.
  var prices: Prices {
    let dual = outcome?.rowPrices ?? []
    func price(_ row: Int) -> Double { row < 0 ? 0 : -dual[row] }
    return Prices(
      students: rowOfStudent.map { max(0, price(Int($0))) },
      heads: maximumRow.indices.map { price(maximumRow[$0]) + price(targetRow[$0]) },
      guests: guestRow.map { max(0, price($0)) })
  }

  /// Pairs outside the relaxation that would improve it, the best few of each student.
  func columnsToAdd(perStudent: Int) -> [Int32] {
    guard let costs = ReducedCosts(self) else { return [] }
    var result: [Int32] = []
    let tolerance = weights.quality > 0 ? 0.05 : 1e-5
    for student in scope.students.map(Int.init) + scope.priced.map(Int.init) {
      var found: [(cost: Double, pair: Int32)] = []
      for pair in tables.pairs(of: student)
      where columnOfPair[pair] < 0 && positionOfSchool[Int(tables.pairSchool[pair])] >= 0 {
        let cost = costs.cost(of: pair, exactBelow: -tolerance)
        if cost < -tolerance { found.append((cost, Int32(pair))) }
      }
      if found.count > perStudent {
        found.sort { ($0.cost, $0.pair) < ($1.cost, $1.pair) }
      }
      result += found.prefix(perStudent).map(\.pair)
    }
    return result
  }

  /// Reduced cost of every pair, in units of the objective; infinite outside the scope.
  ///
  /// - Parameter limit: of interest; above it a cost may be told too low.
  /// - Complexity: O(pairs).
  func regrets(upTo limit: Double = .infinity) -> [Float] {
    var regrets = Array(repeating: Float.infinity, count: tables.pairCount)
    guard let costs = ReducedCosts(self) else { return regrets }
    for student in scope.students.map(Int.init) {
      for pair in tables.pairs(of: student)
      where positionOfSchool[Int(tables.pairSchool[pair])] >= 0 {
        regrets[pair] = Float(max(0, costs.cost(of: pair, exactBelow: limit)))
      }
    }
    return regrets
  }

  /// Brings in every pair whose reduced cost is within a gap, and shuts all columns beyond it: what is better by the
  /// gap uses none of them.
  /// - Returns: the columns that were shut.
  mutating func close(regretUpTo gap: Double) throws -> [Int] {
    let limit = Float(gap + 1e-3 + 1e-5 * abs(gap))
    let regrets = regrets(upTo: Double(limit))
    try add(
      pairs: regrets.indices.filter { regrets[$0] <= limit && columnOfPair[$0] < 0 }
        .map(Int32.init))
    let shut = pairOfColumn.indices.filter {
      pairOfColumn[$0] >= 0 && regrets[Int(pairOfColumn[$0])] > limit
    }
    try narrow(shut.map { ($0, 0...0) })
    return shut
  }

  /// What the objective leaves out: the priorities of everybody.
  var offset: Int { weights.unplaced * priorities }

  var priorities: Int { scope.students.reduce(0) { $0 + tables.priority[Int($1)] } }
}

/// Reduced costs of pairs at the prices of a relaxation, whether they have a column or not.
///
/// A cut is half of what its rows add up to, rounded down. Its price is handed on to these rows by halves, which is
/// exact but for the rounding; where that could matter the coefficients are worked out (Letchford 2000,
/// doi:10.1016/S0167-6377(00)00057-1, treats such sums for other cuts).
struct ReducedCosts {
  private let relaxation: PairRelaxation
  private let dual: [Double]
  /// Row prices with those of the cuts handed on.
  private let spread: [Double]
  /// By how much rounding can lower the cost of a column, by each unit in a row.
  private let slack: [Double]
  private let mentorPrice: [Double]
  private let mentorSlack: [Double]

  /// Parts in which a unit of the prices is counted.
  private let parts: Double

  init?(_ relaxation: PairRelaxation, parts: Int = 1) {
    self.parts = Double(parts)
    guard let dual = relaxation.outcome?.rowPrices else { return nil }
    self.relaxation = relaxation
    self.dual = dual
    var spread = dual
    var slack = Array(repeating: 0.0, count: dual.count)
    for cut in relaxation.cuts.reversed() {
      let price = spread[cut.row]
      for parent in cut.parents { spread[parent.row] += 0.5 * Double(parent.sign) * price }
      let own = 0.5 * abs(price) + slack[cut.row]
      for parent in cut.parents { slack[parent.row] += own }
    }
    let tables = relaxation.tables
    var mentorPrice = Array(repeating: 0.0, count: tables.mentorCount)
    var mentorSlack = mentorPrice
    for mentor in relaxation.mentorsOfScope {
      let school = relaxation.columns(of: Int(tables.mentorSchool[mentor])).row
      mentorPrice[mentor] = -spread[school]
      mentorSlack[mentor] = slack[school]
      for slot in relaxation.slotRows[mentor] {
        mentorPrice[mentor] -= 2 * spread[slot.row]
        mentorSlack[mentor] += slack[slot.row]
      }
    }
    self.spread = spread
    self.slack = slack
    self.mentorPrice = mentorPrice
    self.mentorSlack = mentorSlack
  }

  /// The reduced cost of a pair; where it is not below `limit` it may be told too low, never too high.
  func cost(of pair: Int, exactBelow limit: Double) -> Double {
    let tables = relaxation.tables
    let mentor = Int(tables.pairMentor[pair])
    let cell = tables.pairCell[pair]
    var cost =
      mentorPrice[mentor]
      + parts * (relaxation.fixedPrice(of: pair) - Double(relaxation.weights.gain(tables, pair)))
    var doubt = mentorSlack[mentor]
    func count(_ row: Int, _ coefficient: Double) {
      cost -= coefficient * spread[row]
      doubt += slack[row]
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
    let key = PairRelaxation.OpenKey(student: tables.pairStudent[pair], school: school)
    if let row = relaxation.openRows[key] { count(row, 1) }
    let partnership = Int(tables.schoolPartnership[Int(school)])
    if partnership >= 0, tables.pairIsGuest[pair], relaxation.guestRow[partnership] >= 0 {
      count(relaxation.guestRow[partnership], 1)
    }
    if doubt == 0 { return cost }
    return cost - doubt < limit ? exactCost(of: pair) : cost - doubt
  }

  private func exactCost(of pair: Int) -> Double {
    relaxation.terms(of: pair).reduce(parts * Double(relaxation.cost(of: pair))) {
      $0 - Double($1.coefficient) * dual[$1.row]
    }
  }
}
