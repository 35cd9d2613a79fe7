import PlacementDomain

/// Rows that come and go, and what hangs on them.
extension CaseEditor {
  mutating func add<Row: TableRow>(_ rows: [Row]) throws(ChangeProblem) {
    var known = Set(tables[keyPath: Row.rows].map(\.id))
    for row in rows {
      guard known.insert(row.id).inserted else {
        throw ChangeProblem(
          "\(Row.table.rawValue) have a row \"\(row.id)\" already",
          remedy: "give the new one another id, or change the old one with set")
      }
      added.insert(RowKey(table: Row.table, id: row.id))
    }
    tables[keyPath: Row.rows] += rows
    effect.note(Self.caseTable(Row.table), added: rows.count)
  }

  mutating func remove(_ selection: RowSelection) throws(ChangeProblem) {
    switch selection.table {
    case .students: removeStudents(try take(selection, Student.self))
    case .schools: removeSchools(try take(selection, School.self))
    case .mentors: removeDecisions(ofMentors: try take(selection, Mentor.self))
    case .partnerships: _ = try take(selection, Partnership.self)
    }
  }

  /// Takes rows out of their table.
  /// - Returns: their ids.
  private mutating func take<Row: TableRow>(
    _ selection: RowSelection, _ type: Row.Type
  ) throws(ChangeProblem) -> Set<String> {
    let positions = Set(try RowFinder(tables).positions(selection, type))
    let rows = tables[keyPath: Row.rows]
    let gone = Set(positions.map { rows[$0].id })
    if let id = gone.sorted().first(where: { added.contains(RowKey(table: Row.table, id: $0)) }) {
      throw ChangeProblem(
        "\(Row.table.rawValue) \"\(id)\" was added by an earlier change and would go now",
        remedy: "keep one of the two")
    }
    tables[keyPath: Row.rows] = rows.enumerated().filter { !positions.contains($0.offset) }
      .map(\.element)
    effect.note(Self.caseTable(selection.table), removed: positions.count)
    return gone
  }

  private mutating func removeStudents(_ gone: Set<String>) {
    guard !gone.isEmpty else { return }
    let decisions = tables.decisions.count
    tables.decisions.removeAll { gone.contains($0.student) }
    effect.note(.decisions, removed: decisions - tables.decisions.count)
    tables.previous.removeAll { gone.contains($0.student) }
    tables.travel.removeAll { gone.contains($0.from) }
  }

  private mutating func removeSchools(_ gone: Set<String>) {
    guard !gone.isEmpty else { return }
    let mentors = tables.mentors.count
    tables.mentors.removeAll { gone.contains($0.school) }
    effect.note(.mentors, removed: mentors - tables.mentors.count)
    let decisions = tables.decisions.count
    tables.decisions.removeAll { gone.contains($0.school) }
    effect.note(.decisions, removed: decisions - tables.decisions.count)
    tables.travel.removeAll { gone.contains($0.school) }
    var employees = 0
    for position in tables.students.indices {
      guard let employer = tables.students[position].employer, gone.contains(employer) else {
        continue
      }
      tables.students[position].employer = nil
      employees += 1
    }
    effect.note(.students, changed: employees)
  }

  private mutating func removeDecisions(ofMentors gone: Set<String>) {
    let decisions = tables.decisions.count
    tables.decisions.removeAll { $0.mentor.map { gone.contains($0) } ?? false }
    effect.note(.decisions, removed: decisions - tables.decisions.count)
  }

  // MARK: Cohorts

  mutating func grow(
    _ selection: RowSelection, _ growth: CohortGrowth
  ) throws(ChangeProblem) {
    let positions = try RowFinder(tables).positions(selection, Student.self)
    let drawn = DrawnOrder.sorted(positions, seed: growth.seed) { tables.students[$0].id }
    let difference = try growth.difference(of: positions.count)
    if difference < 0 {
      let gone = Set(drawn.prefix(-difference).map { tables.students[$0].id })
      tables.students.removeAll { gone.contains($0.id) }
      effect.note(.students, removed: gone.count)
      removeStudents(gone)
    } else if difference > 0, !drawn.isEmpty {
      addStudents(like: (0..<difference).map { tables.students[drawn[$0 % drawn.count]] })
    }
  }

  /// New students with homes, subjects and wishes of others, but without their decisions and their places in
  /// the plan in force.
  private mutating func addStudents(like models: [Student]) {
    var known = Set(tables.students.map(\.id))
    let travel = Dictionary(grouping: tables.travel, by: \.from)
    for model in models {
      var number = 2
      while known.contains("\(model.id).\(number)") { number += 1 }
      var student = model
      student.id = "\(model.id).\(number)"
      known.insert(student.id)
      tables.students.append(student)
      tables.travel += (travel[model.id] ?? []).map {
        TravelTime(from: student.id, school: $0.school, minutes: $0.minutes)
      }
    }
    effect.note(.students, added: models.count)
  }
}
