public import PlacementDomain

/// One cell of a new row, as a file would have it.
public struct NewCell: Hashable, Sendable {
  public var column: String
  /// None = an empty cell.
  public var values: [String]

  public init(_ column: String, _ values: [String]) {
    self.column = column
    self.values = values
  }
}

extension TableRow {
  /// A row made of cells; what a case needs besides the id is checked when the case is made.
  ///
  /// - Throws: ``ChangeProblem`` when there is no id, no such column, or a column cannot hold its value.
  init(_ cells: [NewCell]) throws(ChangeProblem) {
    guard let id = cells.first(where: { $0.column == "id" })?.values.first, !id.isEmpty else {
      throw ChangeProblem("a new row has no id", remedy: "write id: and a name for it")
    }
    self = Self.blank(id: id)
    for cell in cells where cell.column != "id" {
      try Self.knownColumn(cell.column).set(&self, to: cell.values)
    }
  }
}

extension CaseChange {
  /// New rows of a table.
  ///
  /// - Parameter count: how many like it, with `-1`, `-2` … behind the id; `nil` = one with the id as it is.
  /// - Throws: ``ChangeProblem`` when the cells make no row.
  public static func add(
    _ table: ScenarioTable, _ cells: [NewCell], count: Int? = nil
  ) throws(ChangeProblem) -> CaseChange {
    switch table {
    case .students: .addStudents(try copies(of: Student(cells), count))
    case .mentors: .addMentors(try copies(of: Mentor(cells), count))
    case .partnerships: .addPartnerships(try copies(of: Partnership(cells), count))
    case .schools:
      throw ChangeProblem(
        "schools cannot be added without mentors", remedy: "write join: {school: ..., mentors: ...}"
      )
    }
  }

  /// A school that joins, with its mentors; a mentor without an id is named after the school.
  ///
  /// - Throws: ``ChangeProblem`` when the cells make no row.
  public static func join(
    school cells: [NewCell], mentors: [[NewCell]]
  ) throws(ChangeProblem) -> CaseChange {
    let school = try School(cells)
    var rows: [Mentor] = []
    for (position, cells) in mentors.enumerated() {
      let hasId = cells.contains { $0.column == "id" }
      let id = hasId ? [] : [NewCell("id", ["\(school.id)-m\(position + 1)"])]
      var mentor = try Mentor(id + cells)
      guard mentor.school.isEmpty || mentor.school == school.id else {
        throw ChangeProblem(
          "mentor \"\(mentor.id)\" is said to be at school \"\(mentor.school)\"",
          remedy: "leave school out: the mentors of a school that joins are there")
      }
      mentor.school = school.id
      rows.append(mentor)
    }
    return .join(school, rows)
  }

  private static func copies<Row: TableRow>(
    of row: Row, _ count: Int?
  ) throws(ChangeProblem) -> [Row] {
    guard let count else { return [row] }
    guard (0...CaseEditor.mostCopies).contains(count) else {
      throw ChangeProblem(
        "count \(count) is out of range",
        remedy: "give a number from 0 to \(CaseEditor.mostCopies)")
    }
    return (0..<count).map { number in
      var copy = row
      copy.id = "\(row.id)-\(number + 1)"
      return copy
    }
  }
}
