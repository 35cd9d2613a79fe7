import IntegerProgramming
import PlacementDomain

/// The rows that are there from the start, with the columns that are no placements.
extension PairRelaxation {
  /// R1.
  mutating func addStudents() throws {
    let first = try add(rows: tables.priority.map { _ in GrowingRow(.init(upper: 1), []) })
    for student in 0..<tables.studentCount { rowOfStudent[student] = Int32(first + student) }
  }

  /// R3 and the costs of schools: Σ x = Σ steps, each step at its marginal cost.
  mutating func addSchools() throws {
    for school in 0..<tables.schoolCount {
      let row = try add(rows: [GrowingRow(.init(lower: 0, upper: 0), [])])
      rowOfSchool[school] = Int32(row)
      var columns: [(upper: Int, seconds: Int, terms: [(row: Int, coefficient: Int)])] = []
      var steps: [(column: Int, width: Int)] = []
      var position = 1
      while position <= tables.schoolMax[school] {
        let price = marginalLoad(school, position)
        var end = position
        while end < tables.schoolMax[school], marginalLoad(school, end + 1) == price { end += 1 }
        steps.append((pairOfColumn.count + columns.count, end - position + 1))
        columns.append((end - position + 1, price, [(row, -1)]))
        position = end + 1
      }
      _ = try add(columns)
      var entry = SchoolColumns(school: school, row: row, steps: steps)
      try addOpening(school, &entry)
      schools.append(entry)
    }
  }

  private func marginalLoad(_ school: Int, _ number: Int) -> Int {
    tables.load(school, number) - tables.load(school, number - 1)
  }

  private mutating func addOpening(_ school: Int, _ entry: inout SchoolColumns) throws {
    let terms = entry.steps.map { IntegerProgram.Term($0.column, 1) }
    if tables.schoolMin[school] > 1 {
      let most = tables.schoolMax[school]
      let open = try add([(most >= tables.schoolMin[school] ? 1 : 0, 0, [])])
      entry.open = open
      let first = try add(rows: [
        GrowingRow(.init(lower: 0), terms + [.init(open, -tables.schoolMin[school])]),
        GrowingRow(.init(upper: 0), terms + [.init(open, -most)]),
      ])
      (entry.least, entry.most) = (first, first + 1)
    }
    guard tables.emptyCost[school] > 0 else { return }
    let empty = try add([(1, tables.emptyCost[school], [])])
    entry.empty = empty
    let presence = entry.open.map { [IntegerProgram.Term($0, 1)] } ?? terms
    entry.presence = try add(rows: [GrowingRow(.init(lower: 1), presence + [.init(empty, 1)])])
  }

  /// R4, R5 and the shortfall; guests enter with their columns.
  mutating func addPartnerships() throws {
    for partnership in maximumRow.indices {
      let own = schools.filter { Int(tables.schoolPartnership[$0.school]) == partnership }
      guard !own.isEmpty else {
        // Nobody can come: the shortfall is certain.
        constantSeconds += tables.shortfallCost(partnership, 0)
        continue
      }
      let terms = own.flatMap { $0.steps.map { IntegerProgram.Term($0.column, 1) } }
      if tables.partnershipMax[partnership] < .max {
        maximumRow[partnership] = try add(rows: [
          GrowingRow(.init(upper: tables.partnershipMax[partnership]), terms)
        ])
      }
      if tables.partnershipTarget[partnership] > 0, tables.shortfallPrice > 0 {
        let target = tables.partnershipTarget[partnership]
        let short = try add([(target, tables.shortfallPrice, [])])
        shortfallColumn[partnership] = short
        targetRow[partnership] = try add(rows: [
          GrowingRow(.init(lower: target), terms + [.init(short, 1)])
        ])
      }
      if tables.partnershipMaxGuests[partnership] < .max {
        guestRow[partnership] = try add(rows: [
          GrowingRow(.init(upper: tables.partnershipMaxGuests[partnership]), [])
        ])
      }
    }
  }

  /// R2: singles and the slots of cells; a cell takes a slot for each two of its students.
  mutating func addSlotRows() throws {
    let mentors = tables.schoolMentors.map(Int.init)
    let first = try add(
      rows: mentors.map { mentor in
        let capacity = tables.capacity[mentor]
        return columns(of: Int(tables.mentorSchool[mentor])).open.map {
          GrowingRow(.init(upper: 0), [.init($0, -capacity)])
        } ?? GrowingRow(.init(upper: capacity), [])
      })
    for (position, mentor) in mentors.enumerated() { slotRow[mentor] = Int32(first + position) }
    let cells = mentors.flatMap { mentor in tables.cells(of: mentor).map { (mentor, $0) } }
    let halves = addAsleep(
      rows: cells.map { mentor, _ in
        let isEven = tables.schoolDuo[Int(tables.mentorSchool[mentor])] == .required
        return GrowingRow(.init(lower: isEven ? 0 : nil, upper: 0), [])
      })
    let slots = try add(
      cells.enumerated().map { position, cell in
        let terms = [(row: Int(slotRow[cell.0]), coefficient: 1), (halves + position, -2)]
        return (tables.capacity[cell.0], 0, terms)
      })
    for (position, (mentor, cell)) in cells.enumerated() {
      halfRow[cell] = Int32(halves + position)
      slotColumn[cell] = Int32(slots + position)
      slotRowOfCell[cell] = slotRow[mentor]
    }
  }
}
