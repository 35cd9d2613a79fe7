import IntegerProgramming
import PlacementDomain

extension PairRelaxation {
  /// Prices of the students, and of heads and guests of partnerships, as the bound by prices wants them.
  var prices: (students: [Double], heads: [Double], guests: [Double]) {
    let dual = outcome?.rowPrices ?? []
    func price(_ row: Int) -> Double { row < 0 ? 0 : -dual[row] }
    return (
      rowOfStudent.map { max(0, price(Int($0))) },
      maximumRow.indices.map { price(maximumRow[$0]) + price(targetRow[$0]) },
      guestRow.map { max(0, price($0)) }
    )
  }

  /// Pairs outside the relaxation that would improve it, the best few of each student.
  func columnsToAdd(perStudent: Int) -> [Int32] {
    guard let dual = outcome?.rowPrices else { return [] }
    var result: [Int32] = []
    let base = mentorPrices(dual)
    let tolerance = weights.quality > 0 ? 0.05 : 1e-5
    for student in scope.students.map(Int.init) + scope.priced.map(Int.init) {
      let own = ownPrice(student, dual)
      var found: [(cost: Double, pair: Int32)] = []
      for pair in tables.pairStart[student]..<tables.pairStart[student + 1]
      where columnOfPair[pair] < 0 && positionOfSchool[Int(tables.pairSchool[pair])] >= 0 {
        let cost = own - Double(weights.gain(tables, pair)) + price(pair, dual, base)
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
  /// - Complexity: O(pairs).
  func regrets() -> [Float] {
    var regrets = Array(repeating: Float.infinity, count: tables.pairCount)
    guard let dual = outcome?.rowPrices else { return regrets }
    let base = mentorPrices(dual)
    for student in scope.students.map(Int.init) {
      let own = ownPrice(student, dual)
      for pair in tables.pairStart[student]..<tables.pairStart[student + 1]
      where positionOfSchool[Int(tables.pairSchool[pair])] >= 0 {
        let cost = own - Double(weights.gain(tables, pair)) + price(pair, dual, base)
        regrets[pair] = Float(max(0, cost))
      }
    }
    return regrets
  }

  /// What the objective of a level leaves out: the priorities of everybody.
  func offset(of level: Level) -> Int {
    level == .unplaced ? scope.students.reduce(0) { $0 + tables.priority[Int($1)] } : 0
  }

  private func ownPrice(_ student: Int, _ dual: [Double]) -> Double {
    let row = Int(rowOfStudent[student])
    return row < 0 ? 0 : -dual[row]
  }

  /// What the rows of each mentor ask of a single, and its school of anyone.
  private func mentorPrices(_ dual: [Double]) -> [Double] {
    (0..<tables.mentorCount).map { mentor in
      slotRows[mentor].isEmpty
        ? 0
        : -slotRows[mentor].reduce(0.0) { $0 + 2 * dual[$1.row] }
          - dual[columns(of: Int(tables.mentorSchool[mentor])).row]
    }
  }

  private func price(_ pair: Int, _ dual: [Double], _ base: [Double]) -> Double {
    let mentor = Int(tables.pairMentor[pair])
    let cell = tables.pairCell[pair]
    var price = base[mentor] + fixedPrice(of: pair)
    for held in levelRows { price -= Double(worth(pair, held.level)) * dual[held.row] }
    if cell >= 0 {
      for slot in slotRows[mentor] { price += (slot.cells.contains(cell) ? 2 : 1) * dual[slot.row] }
      for row in parityRows[cell] ?? [] { price += dual[row] }
    }
    let school = tables.pairSchool[pair]
    if let row = openRows[OpenKey(student: tables.pairStudent[pair], school: school)] {
      price -= dual[row]
    }
    let partnership = Int(tables.schoolPartnership[Int(school)])
    if partnership >= 0, tables.pairIsGuest[pair], guestRow[partnership] >= 0 {
      price -= dual[guestRow[partnership]]
    }
    return price
  }
}
