import IntegerProgramming
import PlacementDomain

extension PairRelaxation {
  /// Adds placement columns; those there are already stay.
  mutating func add(pairs: [Int32]) throws {
    let new = pairs.filter { columnOfPair[Int($0)] < 0 }
    guard !new.isEmpty else { return }
    try wakeCells(of: new)
    var seen = pairOfColumn.count
    for pair in new {
      columnOfPair[Int(pair)] = Int32(seen)
      seen += 1
    }
    _ = try add(columns: columns(of: new), pairs: new)
    columnSeconds += Array(repeating: 0, count: new.count)
  }

  /// The row of a cell is of no account before somebody has a column there: in a case with many kinds of duos that is
  /// most of them.
  mutating func wakeCells(of pairs: [Int32]) throws {
    try wake(sleepingCells(of: pairs))
  }

  private func sleepingCells(of pairs: [Int32]) -> [Int] {
    let cells = Set(pairs.map { tables.pairCell[Int($0)] }.filter { $0 >= 0 })
    return cells.map { Int(halfRow[Int($0)]) }.filter { rows[$0].isAsleep }.sorted()
  }

  private func columns(of pairs: [Int32]) -> [GrowingColumn] {
    pairs.map { pair in
      GrowingColumn(.init(upper: 1, cost: cost(of: Int(pair))), terms(of: Int(pair)))
    }
  }

  // In functions that change the relaxation a closure that reads it has a copy each time: reading goes apart.

  /// What each column adds to the objective.
  var columnCosts: [Int] { pairOfColumn.indices.map { cost(ofColumn: $0) } }

  /// What a placement adds to the objective.
  func cost(of pair: Int) -> Int { -weights.gain(tables, pair) }

  func cost(ofColumn column: Int) -> Int {
    let pair = Int(pairOfColumn[column])
    return pair >= 0 ? cost(of: pair) : weights.quality * columnSeconds[column]
  }

  func terms(of pair: Int) -> [(row: Int, coefficient: Int)] {
    var terms: [(row: Int, coefficient: Int)] = []
    forEachOwnTerm(of: pair) { terms.append(($0, $1)) }
    return cuts.isEmpty ? terms : terms + cutTerms(terms)
  }

  /// The terms of a pair in all rows but the cuts.
  @inline(__always)
  func forEachOwnTerm(of pair: Int, _ body: (_ row: Int, _ coefficient: Int) -> Void) {
    let student = tables.pairStudent[pair]
    let mentor = Int(tables.pairMentor[pair])
    let school = tables.pairSchool[pair]
    let cell = tables.pairCell[pair]
    let own = Int(rowOfStudent[Int(student)])
    if own >= 0 { body(own, 1) }
    for held in levelRows {
      let coefficient = worth(pair, held.level)
      if coefficient != 0 { body(held.row, coefficient) }
    }
    body(Int(rowOfSchool[Int(school)]), 1)
    if cell < 0 {
      body(Int(slotRow[mentor]), 1)
    } else {
      body(Int(halfRow[Int(cell)]), 1)
      if hasParityRows[Int(cell)] { for row in parityRows[cell] ?? [] { body(row, -1) } }
    }
    if hasOpenRows[Int(school)], let row = openRows[OpenKey(student: student, school: school)] {
      body(row, 1)
    }
    let partnership = Int(tables.schoolPartnership[Int(school)])
    if partnership >= 0, tables.pairIsGuest[pair], guestRow[partnership] >= 0 {
      body(guestRow[partnership], 1)
    }
  }
}
