public import PlacementDomain

/// Applies changes to the tables of a case, one after another.
///
/// What hangs on a removed row goes with it, so that what remains is a case: with a student her decisions, her
/// travel times and her place in the plan in force; with a school its mentors, the decisions and travel times
/// that name it, and the employment of students who work there; with a mentor the decisions that name her. A
/// partnership that goes remains as a label of its schools.
public struct CaseEditor: Sendable {
  /// Most students of a cohort that grows.
  public static let largestCohort = 100_000
  /// Most rows that one row is added as.
  public static let mostCopies = 10_000

  public internal(set) var tables: CaseTables
  /// What all changes together touched.
  public internal(set) var effect = ChangeEffect()
  /// Value that an earlier change left in a cell, and in a path of the policy.
  private var written: [CellKey: Written<[String]>] = [:]
  private var writtenPolicy: [String: Written<String>] = [:]
  /// Line of the change at hand.
  private var line: Int?
  /// Rows that an earlier change added.
  var added: Set<RowKey> = []

  struct RowKey: Hashable {
    var table: ScenarioTable
    var id: String
  }

  private struct CellKey: Hashable {
    var row: RowKey
    var column: String
  }

  /// A value, and the line of the change that left it.
  private struct Written<Value: Sendable>: Sendable {
    var value: Value
    var line: Int?

    var source: String { line.map { "the change on line \($0)" } ?? "an earlier change" }
  }

  public init(_ tables: CaseTables) { self.tables = tables }

  /// Makes one change.
  ///
  /// - Parameter line: where it was written down, for messages about contradictions.
  /// - Returns: what it touched.
  /// - Throws: ``ChangeProblem`` when it selects nothing, names what does not exist, or contradicts a change
  ///   made before.
  /// - Complexity: O(rows of the tables it touches).
  @discardableResult
  public mutating func apply(
    _ change: CaseChange, line: Int? = nil
  ) throws(ChangeProblem) -> ChangeEffect {
    self.line = line
    let before = effect
    effect = ChangeEffect()
    defer {
      var all = before
      all.note(effect)
      effect = all
    }
    switch change {
    case .set(let selection, let cells): try set(selection, cells)
    case .remove(let selection): try remove(selection)
    case .addStudents(let rows): try add(rows)
    case .addMentors(let rows): try add(rows)
    case .addPartnerships(let rows): try add(rows)
    case .join(let school, let mentors):
      try add([school])
      try add(mentors)
    case .grow(let selection, let growth): try grow(selection, growth)
    case .pin(let student, let school, let mentor):
      try decide(Decision(student: student, school: school, mentor: mentor, kind: .pin))
    case .forbid(let student, let school, let mentor):
      try decide(Decision(student: student, school: school, mentor: mentor, kind: .forbid))
    case .unpin(let student): try unpin(student)
    case .unforbid(let student, let school): try unforbid(student, school)
    case .travelTime(let student, let school, let minutes):
      setTravel(TravelTime(from: student, school: school, minutes: minutes))
    case .policy(let overrides): try override(overrides)
    }
    return effect
  }

  // MARK: Cells

  private mutating func set(
    _ selection: RowSelection, _ cells: [CellChange]
  ) throws(ChangeProblem) {
    switch selection.table {
    case .students: try set(selection, cells, Student.self)
    case .schools: try set(selection, cells, School.self)
    case .mentors: try set(selection, cells, Mentor.self)
    case .partnerships: try set(selection, cells, Partnership.self)
    }
  }

  private mutating func set<Row: TableRow>(
    _ selection: RowSelection, _ cells: [CellChange], _ type: Row.Type
  ) throws(ChangeProblem) {
    let positions = try RowFinder(tables).positions(selection, type)
    var changed: Set<Int> = []
    for cell in cells {
      let column = try type.knownColumn(cell.column)
      try column.check(cell.operation)
      try refuseNoEffect(of: cell, column, at: positions)
      for position in positions {
        if try set(cell, column, at: position) { changed.insert(position) }
      }
    }
    effect.note(Self.caseTable(selection.table), changed: changed.count)
  }

  private mutating func set<Row: TableRow>(
    _ cell: CellChange, _ column: Column<Row>, at position: Int
  ) throws(ChangeProblem) -> Bool {
    let policy = tables.policy
    let id = tables[keyPath: Row.rows][position].id
    let isChanged = try column.apply(
      cell.operation, to: &tables[keyPath: Row.rows][position], policy)
    let result = column.texts(tables[keyPath: Row.rows][position])
    let key = CellKey(row: RowKey(table: Row.table, id: id), column: column.name)
    if case .assign = cell.operation, let earlier = written[key], earlier.value != result {
      throw ChangeProblem(
        "\(column.name) of \(Row.table.rawValue) \"\(id)\" was made \(Self.shown(earlier.value)) by \(earlier.source) and would be \(Self.shown(result)) now",
        remedy: "keep one of the two")
    }
    written[key] = Written(value: result, line: line)
    return isChanged
  }

  /// A relative change of cells that are all empty does nothing, which nobody can have meant.
  private func refuseNoEffect<Row: TableRow>(
    of cell: CellChange, _ column: Column<Row>, at positions: [Int]
  ) throws(ChangeProblem) {
    switch cell.operation {
    case .assign, .include, .exclude: return
    case .add, .multiply: break
    }
    let rows = tables[keyPath: Row.rows]
    guard !positions.isEmpty,
      positions.allSatisfy({ column.effectiveNumber(rows[$0], tables.policy) == nil })
    else { return }
    throw ChangeProblem(
      "\(column.name) is empty (no limit) in every selected row, and stays so",
      remedy: "give the number it gets")
  }

  private static func shown(_ values: [String]) -> String {
    values.isEmpty ? "empty" : "\"\(values.joined(separator: "|"))\""
  }

  static func caseTable(_ table: ScenarioTable) -> CaseTable {
    switch table {
    case .students: .students
    case .schools: .schools
    case .mentors: .mentors
    case .partnerships: .partnerships
    }
  }

  // MARK: Decisions, travel, policy

  private mutating func decide(_ decision: Decision) throws(ChangeProblem) {
    if decision.kind == .pin {
      try refuseOtherPin(decision)
      tables.decisions.removeAll { $0.kind == .pin && $0.student == decision.student }
    }
    if decision.kind == .forbid {
      written[Self.forbid(of: decision.student, decision.school)] = Written(value: [], line: line)
    }
    tables.decisions.append(decision)
    effect.note(.decisions, added: 1)
  }

  private static func pin(of student: String) -> CellKey {
    CellKey(row: RowKey(table: .students, id: student), column: "pin")
  }

  private mutating func refuseOtherPin(_ decision: Decision) throws(ChangeProblem) {
    let value = [decision.school, decision.mentor ?? ""]
    let new = Written(value: value, line: line)
    if let earlier = written.updateValue(new, forKey: Self.pin(of: decision.student)),
      earlier.value != value
    {
      throw ChangeProblem(
        "student \"\(decision.student)\" was pinned to another place by \(earlier.source)",
        remedy: "keep one of the two")
    }
  }

  private static func forbid(of student: String, _ school: String) -> CellKey {
    CellKey(row: RowKey(table: .students, id: student), column: "forbid \(school)")
  }

  private mutating func unpin(_ student: String) throws(ChangeProblem) {
    if let earlier = written[Self.pin(of: student)] {
      throw ChangeProblem(
        "student \"\(student)\" was pinned by \(earlier.source)", remedy: "keep one of the two")
    }
    try takeBack("student \"\(student)\" has no pin") { $0.kind == .pin && $0.student == student }
  }

  private mutating func unforbid(_ student: String, _ school: String) throws(ChangeProblem) {
    if let earlier = written[Self.forbid(of: student, school)] {
      throw ChangeProblem(
        "school \"\(school)\" was forbidden to student \"\(student)\" by \(earlier.source)",
        remedy: "keep one of the two")
    }
    try takeBack("nothing forbids school \"\(school)\" to student \"\(student)\"") {
      $0.kind == .forbid && $0.student == student && $0.school == school
    }
  }

  /// Takes decisions out; with none there, `message` says so.
  private mutating func takeBack(
    _ message: String, where isTaken: (Decision) -> Bool
  ) throws(ChangeProblem) {
    let count = tables.decisions.count
    tables.decisions.removeAll(where: isTaken)
    guard tables.decisions.count < count else {
      throw ChangeProblem(message, remedy: "remove this change")
    }
    effect.note(.decisions, removed: count - tables.decisions.count)
  }

  private mutating func setTravel(_ time: TravelTime) {
    let count = tables.travel.count
    tables.travel.removeAll { $0.from == time.from && $0.school == time.school }
    let isNew = tables.travel.count == count
    tables.travel.append(time)
    effect.note(.travel, added: isNew ? 1 : 0, changed: isNew ? 0 : 1)
  }

  private mutating func override(_ overrides: [PolicyOverride]) throws(ChangeProblem) {
    let before = tables.policy
    for value in overrides {
      let new = Written(value: value.text, line: line)
      if let earlier = writtenPolicy.updateValue(new, forKey: value.path),
        earlier.value != value.text
      {
        throw ChangeProblem(
          "\(value.path) was made \(earlier.value) by \(earlier.source) and would be \(value.text) now",
          remedy: "keep one of the two")
      }
      value.apply(to: &tables.policy)
    }
    effect.note(.policy, changed: tables.policy == before ? 0 : 1)
  }
}
