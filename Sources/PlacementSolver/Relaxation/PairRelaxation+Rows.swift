import IntegerProgramming
import PlacementDomain

extension PairRelaxation {
  /// Adds rows that the present values violate.
  /// - Returns: how many.
  mutating func separate() throws -> Int {
    guard let values = outcome?.values else { return 0 }
    var found = 0
    for mentor in tables.schoolMentors.map(Int.init) { found += try separateSlots(mentor, values) }
    for entry in schools where entry.open != nil { found += try separateOpening(entry, values) }
    return found
  }

  /// A member of a duo cell, with the value of its placement.
  private struct Member {
    var cell: Int32
    var value: Double
    var column: Int
  }

  /// The members of each cell of a mentor, the greatest values first; nobody when all values are 0.
  private func cells(of mentor: Int, _ values: [Double]) -> [[Member]] {
    var members: [Member] = []
    for pair in tables.pairs(at: mentor) {
      let column = Int(columnOfPair[Int(pair)])
      let cell = tables.pairCell[Int(pair)]
      guard column >= 0, cell >= 0 else { continue }
      members.append(Member(cell: cell, value: values[column], column: column))
    }
    guard members.contains(where: { $0.value > 1e-6 }) else { return [] }
    members.sort { ($0.cell, -$0.value, $0.column) < ($1.cell, -$1.value, $1.column) }
    var cells: [[Member]] = []
    for member in members {
      if cells.last?.first?.cell == member.cell {
        cells[cells.count - 1].append(member)
      } else {
        cells.append([member])
      }
    }
    return cells
  }

  private mutating func separateSlots(_ mentor: Int, _ values: [Double]) throws -> Int {
    let isEven = tables.schoolDuo[Int(tables.mentorSchool[mentor])] == .required
    var found = 0
    for cell in cells(of: mentor, values) {
      found += isEven ? try separateParity(cell) : try separateOddSet(cell, values)
    }
    return found
  }

  /// The odd set of a cell that asks for most slots: z ≥ x(S) − (|S| − 1)/2.
  private mutating func separateOddSet(_ cell: [Member], _ values: [Double]) throws -> Int {
    let slots = Int(slotColumn[Int(cell[0].cell)])
    var most = values[slots] + 1e-3
    var size = 0
    var sum = 0.0
    for (number, member) in cell.enumerated() {
      sum += member.value
      if number % 2 == 0, sum - Double(number / 2) > most {
        most = sum - Double(number / 2)
        size = number + 1
      }
    }
    guard size > 0 else { return 0 }
    let terms = cell.prefix(size).map { IntegerProgram.Term($0.column, 1) }
    let row = try add(rows: [GrowingRow(.init(upper: size / 2), terms + [.init(slots, -1)])])
    oddRows.append(row)
    return 1
  }

  /// Even numbers only: x(S) − x(rest) ≤ |S| − 1 for odd S.
  private mutating func separateParity(
    _ group: [Member]
  ) throws -> Int {
    var isInside = group.map { $0.value > 0.5 }
    if isInside.count(where: { $0 }) % 2 == 0 {
      guard
        let nearest = group.indices.min(by: {
          abs(group[$0].value - 0.5) < abs(group[$1].value - 0.5)
        })
      else { return 0 }
      isInside[nearest].toggle()
    }
    let distance = group.indices.reduce(0.0) {
      $0 + (isInside[$1] ? 1 - group[$1].value : group[$1].value)
    }
    guard distance < 1 - 1e-3 else { return 0 }
    let terms = group.indices.map {
      IntegerProgram.Term(group[$0].column, isInside[$0] ? 1 : -1)
    }
    let size = isInside.count { $0 }
    let row = try add(rows: [GrowingRow(.init(upper: size - 1), terms)])
    note(parityRow: row, of: group[0].cell)
    return 1
  }

  /// A student comes only where the school is open: x ≤ open.
  private mutating func separateOpening(
    _ entry: SchoolColumns, _ values: [Double]
  ) throws -> Int {
    guard let open = entry.open else { return 0 }
    let school = entry.school
    var columns: [Int32: [Int]] = [:]
    for mentor in tables.mentors(of: school).lazy.map(Int.init) {
      for pair in tables.pairs(at: mentor)
      where columnOfPair[Int(pair)] >= 0 {
        columns[tables.pairStudent[Int(pair)], default: []].append(Int(columnOfPair[Int(pair)]))
      }
    }
    var found = 0
    for student in columns.keys.sorted() {
      let key = OpenKey(student: student, school: Int32(school))
      let own = columns[student] ?? []
      guard openRows[key] == nil,
        own.reduce(0, { $0 + values[$1] }) > values[open] + 1e-3
      else { continue }
      let row = try add(rows: [
        GrowingRow(.init(upper: 0), own.map { .init($0, 1) } + [.init(open, -1)])
      ])
      note(openRow: row, key)
      found += 1
    }
    return found
  }
}
