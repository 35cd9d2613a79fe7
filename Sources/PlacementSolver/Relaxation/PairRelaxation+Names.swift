import PlacementDomain

extension PairRelaxation {
  /// Rows with their names, those that have left as well.
  func namedRows() -> [(name: RelaxationName, row: Int)] {
    var named: [(name: RelaxationName, row: Int)] = []
    func add(_ name: RelaxationName, _ row: Int?) {
      if let row, row >= 0 { named.append((name, row)) }
    }
    for student in 0..<tables.studentCount {
      add(.student(Int32(student)), Int(rowOfStudent[student]))
    }
    for entry in schools {
      let school = Int32(entry.school)
      add(.school(school), entry.row)
      add(.least(school: school), entry.least)
      add(.most(school: school), entry.most)
      add(.presence(school: school), entry.presence)
    }
    for partnership in maximumRow.indices {
      add(.maximum(partnership: Int32(partnership)), maximumRow[partnership])
      add(.target(partnership: Int32(partnership)), targetRow[partnership])
      add(.guests(partnership: Int32(partnership)), guestRow[partnership])
    }
    for mentor in tables.schoolMentors.map(Int.init) {
      add(.slots(mentor: Int32(mentor)), Int(slotRow[mentor]))
    }
    for (cell, mentor, student) in cells() {
      add(.half(mentor: mentor, student: student), Int(halfRow[cell]))
    }
    for held in levelRows { add(.level(Int32(held.level.rawValue)), held.row) }
    for (number, cut) in cuts.enumerated() { add(.cut(Int32(number)), cut.row) }
    return named + separatedRows()
  }

  /// Rows that have come as they were needed, but for cuts.
  func separatedRows() -> [(name: RelaxationName, row: Int)] {
    let odd = oddRows.compactMap { row in
      members(of: row).map { (RelaxationName.oddSet(mentor: $0, students: $1), row) }
    }
    let parities = parityRows.sorted { $0.key < $1.key }.flatMap(\.value).compactMap { row in
      members(of: row).map { (RelaxationName.parity(mentor: $0, students: $1), row) }
    }
    let openings = openRows.sorted { $0.value < $1.value }.map {
      (RelaxationName.opening(student: $0.key.student, school: $0.key.school), $0.value)
    }
    return odd + parities + openings
  }

  /// The students who stand in a row of one mentor with 1.
  private func members(of row: Int) -> (mentor: Int32, students: [Int32])? {
    let pairs = rows[row].terms.filter { $0.coefficient == 1 }.map { pairOfColumn[$0.column] }
      .filter { $0 >= 0 }
    guard let first = pairs.first else { return nil }
    return (
      tables.pairMentor[Int(first)], pairs.map { tables.pairStudent[Int($0)] }.sorted()
    )
  }

  /// Duo cells that have columns, each with its mentor and its first student.
  private func cells() -> [(cell: Int, mentor: Int32, student: Int32)] {
    var found: [(cell: Int, mentor: Int32, student: Int32)] = []
    var seen: Set<Int> = []
    forEachMember { cell, mentor, student in
      if seen.insert(cell).inserted { found.append((cell, mentor, student)) }
    }
    return found
  }

  /// Names of all columns.
  func namedColumns() -> [RelaxationName?] {
    var names: [RelaxationName?] = pairOfColumn.map { $0 < 0 ? nil : name(ofPair: $0) }
    for entry in schools {
      let school = Int32(entry.school)
      for (number, step) in entry.steps.enumerated() {
        names[step.column] = .step(school: school, number: Int32(number))
      }
      if let open = entry.open { names[open] = .open(school: school) }
      if let empty = entry.empty { names[empty] = .empty(school: school) }
    }
    for (cell, mentor, student) in cells() {
      names[Int(slotColumn[cell])] = .cell(mentor: mentor, student: student)
    }
    for (partnership, column) in shortfallColumn.enumerated() where column >= 0 {
      names[column] = .shortfall(partnership: Int32(partnership))
    }
    return names
  }

  func name(ofPair pair: Int32) -> RelaxationName {
    .pair(student: tables.pairStudent[Int(pair)], mentor: tables.pairMentor[Int(pair)])
  }

  /// Columns by name; a duo cell goes by any of its students.
  func columnsByName() -> [RelaxationName: Int] {
    var columns: [RelaxationName: Int] = [:]
    for (column, name) in namedColumns().enumerated() {
      if let name { columns[name] = column }
    }
    forEachMember { cell, mentor, student in
      columns[.cell(mentor: mentor, student: student)] = Int(slotColumn[cell])
    }
    return columns
  }

  /// Rows by name; a duo cell goes by any of its students, a cut by the number with which it was remembered.
  func rowsByName() -> [RelaxationName: Int] {
    var byName: [RelaxationName: Int] = [:]
    for (name, row) in namedRows() {
      if case .cut = name { continue }
      byName[name] = row
    }
    for (number, row) in recalledCuts { byName[.cut(number)] = row }
    forEachMember { cell, mentor, student in
      byName[.half(mentor: mentor, student: student)] = Int(halfRow[cell])
    }
    return byName
  }

  private func forEachMember(_ body: (_ cell: Int, _ mentor: Int32, _ student: Int32) -> Void) {
    for mentor in tables.schoolMentors.map(Int.init) {
      for pair in tables.pairs(at: mentor).lazy.map(Int.init) where tables.pairCell[pair] >= 0 {
        let cell = Int(tables.pairCell[pair])
        if slotColumn[cell] >= 0 { body(cell, Int32(mentor), tables.pairStudent[pair]) }
      }
    }
  }
}
