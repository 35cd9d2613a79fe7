import IntegerProgramming
import PlacementDomain

extension PairRelaxation {
  // MARK: Rows

  /// Adds remembered rows, made anew of the columns there are: each holds for every plan.
  mutating func add(remembered names: [RelaxationName]) throws {
    for name in names {
      switch name {
      case .oddSet(let mentor, let students): try addOddSet(Int(mentor), students)
      case .parity(let mentor, let students): try addParity(Int(mentor), students)
      case .opening(let student, let school): try addOpening(of: student, at: school)
      default: break
      }
    }
  }

  /// The cell that an odd number of students at a mentor have in common, and their columns; `nil` when one has none.
  private func cell(
    _ mentor: Int, _ students: [Int32], duo isRequired: Bool
  ) -> (cell: Int32, columns: [Int])? {
    guard tables.mentorSchool.indices.contains(mentor), students.count % 2 == 1 else { return nil }
    let school = Int(tables.mentorSchool[mentor])
    guard (tables.schoolDuo[school] == .required) == isRequired else { return nil }
    let own = students.compactMap { pair($0, mentor) }.filter { columnOfPair[$0] >= 0 }
    let cells = Set(own.map { tables.pairCell[$0] })
    guard own.count == students.count, Set(own).count == own.count, cells.count == 1,
      let cell = cells.first, cell >= 0,
      slotColumn[Int(cell)] >= 0
    else { return nil }
    return (cell, own.map { Int(columnOfPair[$0]) })
  }

  private func pair(_ student: Int32, _ mentor: Int) -> Int? {
    guard student >= 0, student < tables.studentCount else { return nil }
    return tables.pair(of: Int(student), at: Int32(mentor))
  }

  private mutating func addOddSet(_ mentor: Int, _ students: [Int32]) throws {
    guard let (cell, columns) = cell(mentor, students, duo: false) else { return }
    let terms = columns.map { IntegerProgram.Term($0, 1) }
    let slots = IntegerProgram.Term(Int(slotColumn[Int(cell)]), -1)
    let row = try add(rows: [GrowingRow(.init(upper: students.count / 2), terms + [slots])])
    oddRows.append(row)
  }

  private mutating func addParity(_ mentor: Int, _ students: [Int32]) throws {
    guard let (cell, inside) = cell(mentor, students, duo: true) else { return }
    let all = tables.pairs(at: mentor).filter {
      tables.pairCell[Int($0)] == cell && columnOfPair[Int($0)] >= 0
    }
    let terms = all.map { pair in
      let column = Int(columnOfPair[Int(pair)])
      return IntegerProgram.Term(column, inside.contains(column) ? 1 : -1)
    }
    let row = try add(rows: [GrowingRow(.init(upper: students.count - 1), terms)])
    note(parityRow: row, of: cell)
  }

  private mutating func addOpening(of student: Int32, at school: Int32) throws {
    guard student >= 0, student < tables.studentCount,
      schools.indices.contains(Int(school)),
      let open = columns(of: Int(school)).open
    else { return }
    let own = tables.pairs(of: Int(student)).filter {
      tables.pairSchool[$0] == school && columnOfPair[$0] >= 0
    }
    let key = OpenKey(student: student, school: school)
    guard !own.isEmpty, openRows[key] == nil else { return }
    let row = try add(rows: [
      GrowingRow(
        .init(upper: 0), own.map { .init(Int(columnOfPair[$0]), 1) } + [.init(open, -1)])
    ])
    note(openRow: row, key)
  }

  // MARK: Cuts

  /// The cuts that bind in some basis, with those that they are made of.
  func cutsToRemember(_ bases: [RememberedBasis]) -> [RememberedCut] {
    var isWanted = Array(repeating: false, count: cuts.count)
    for name in bases.flatMap({ $0.upperRows + $0.lowerRows }) {
      if case .cut(let number) = name { isWanted[Int(number)] = true }
    }
    let rowNames = Dictionary(
      namedRows().map { ($0.row, $0.name) }, uniquingKeysWith: { first, _ in first })
    let columnNames = namedColumns()
    return withParents(isWanted).compactMap { number in
      let cut = cuts[number]
      let parents = cut.parents.compactMap { parent in
        rowNames[parent.row].map {
          RememberedCut.Parent(row: $0, multiplier: parent.multiplier)
        }
      }
      guard parents.count == cut.parents.count else { return nil }
      return RememberedCut(
        number: Int32(number), parents: parents, divisor: cut.rounding.divisor,
        flipped: flipped(in: cut).compactMap { columnNames[$0] }, isWanted: isWanted[number])
    }
  }

  /// The numbers of wanted cuts and of those that they are made of, in order.
  func withParents(_ isWanted: [Bool]) -> [Int] {
    var isNeeded = isWanted
    let numberOfRow = Dictionary(uniqueKeysWithValues: cuts.indices.map { (cuts[$0].row, $0) })
    for number in cuts.indices.reversed() where isNeeded[number] {
      for parent in cuts[number].parents {
        if let other = numberOfRow[parent.row] { isNeeded[other] = true }
      }
    }
    return cuts.indices.filter { isNeeded[$0] }
  }

  /// Columns whose coefficients in a cut are not those of counting from 0.
  func flipped(in cut: RelaxationCut) -> [Int] {
    var sums: [Int: (sum: Int, correction: Int)] = [:]
    for parent in cut.parents {
      for term in rows[parent.row].terms {
        sums[term.column, default: (0, 0)].sum += parent.multiplier * term.coefficient
        sums[term.column, default: (0, 0)].correction += parent.correction * term.coefficient
      }
    }
    for term in rows[cut.row].terms {
      sums[term.column, default: (0, 0)].correction -= term.coefficient
    }
    return sums.keys.sorted().filter { column in
      sums[column].map { cut.rounding($0.sum) + $0.correction != 0 } ?? false
    }
  }

  /// Makes remembered cuts anew of the rows that are there; those whose rows are not there yet may come later.
  mutating func add(remembered cuts: [RememberedCut]) throws {
    var open = cuts.filter { recalledCuts[$0.number] == nil }
    guard !open.isEmpty else { return }
    var rowOfName = rowsByName()
    let columnOfName = columnsByName()
    var unwanted: [Int] = []
    // Cuts of cuts come in later rounds.
    while true {
      var maker = CutMaker(rows, upper: columnUpper)
      let made = open.compactMap { cut in
        remade(cut, rowOfName, columnOfName, &maker).map { (old: cut, new: $0) }
      }
      if made.isEmpty { break }
      let first = try add(cuts: made.map(\.new))
      for (number, (old, _)) in made.enumerated() {
        recalledCuts[old.number] = first + number
        rowOfName[.cut(old.number)] = first + number
        if !old.isWanted { unwanted.append(first + number) }
      }
      open.removeAll { recalledCuts[$0.number] != nil }
    }
    if !unwanted.isEmpty { try remove(rows: unwanted) }
  }

  private func remade(
    _ cut: RememberedCut, _ rowOfName: [RelaxationName: Int],
    _ columnOfName: [RelaxationName: Int], _ maker: inout CutMaker
  ) -> Cut? {
    let parents = cut.parents.compactMap { parent in
      rowOfName[parent.row].map { CutParent(row: $0, multiplier: parent.multiplier) }
    }
    guard parents.count == cut.parents.count, cut.isSound else { return nil }
    return maker.cut(
      of: parents, divisor: cut.divisor, flipped: cut.flipped.compactMap { columnOfName[$0] })
  }
}
