import PlacementDomain

/// A table whose rows scenarios select and change.
public enum ScenarioTable: String, Hashable, Sendable, CaseIterable {
  case students, schools, mentors, partnerships
}

/// A row that scenarios can select and change, with the columns of its file.
protocol TableRow: Sendable {
  var id: String { get set }
  static var table: ScenarioTable { get }
  static var columns: [Column<Self>] { get }
  static var rows: WritableKeyPath<CaseTables, [Self]> { get }
  /// A row of which nothing but the id is known.
  static func blank(id: String) -> Self
}

extension TableRow {
  static func column(_ name: String) -> Column<Self>? {
    columns.first { $0.isNamed(name) }
  }

  /// - Throws: ``ChangeProblem`` that names the columns there are.
  static func knownColumn(_ name: String) throws(ChangeProblem) -> Column<Self> {
    if let column = column(name) { return column }
    let known = columns.map(\.name).joined(separator: ", ")
    let isMisplaced = ["share", "seed", "allow_empty"].contains(name)
    throw ChangeProblem(
      "\(table.rawValue) have no column \"\(name)\"",
      remedy: isMisplaced ? "write \(name) beside where, not inside it" : "use one of \(known)")
  }
}

extension Student: TableRow {
  static var table: ScenarioTable { .students }
  static var rows: WritableKeyPath<CaseTables, [Student]> { \.students }
  static func blank(id: String) -> Student { Student(id: id, subject: "", year: 1) }

  static let columns: [Column<Student>] = [
    Column(name: "id", field: .text(\.id)),
    Column(name: "subject", field: .text(\.subject)),
    Column(name: "year", field: .whole(\.year), minimum: 1),
    Column(name: "level", field: .optionalText(\.level)),
    Column(name: "institute", field: .optionalText(\.institute)),
    Column(name: "programme", field: .optionalText(\.programme)),
    Column(name: "sectors", alias: "sector", field: .list(\.sectors), emptyMeansAny: true),
    Column(name: "lat", field: .latitude(\.home)),
    Column(name: "lon", field: .longitude(\.home)),
    Column(name: "postcode", field: .optionalText(\.postcode)),
    Column(
      name: "max_minutes", field: .optionalDecimal(\.maxMinutes),
      inherited: { _, policy in NumberText.text(policy.travel.maxMinutes) }),
    Column(name: "needs", alias: "need", field: .list(\.needs)),
    Column(name: "preferences", alias: "preference", field: .list(\.preferences)),
    Column(name: "history", field: .list(\.history)),
    Column(name: "employer", field: .optionalText(\.employer)),
    Column(
      name: "priority", field: .optionalWhole(\.priority), minimum: 1,
      inherited: { row, policy in
        String(policy.priority.years[row.year] ?? policy.priority.default)
      }),
  ]
}

extension School: TableRow {
  static var table: ScenarioTable { .schools }
  static var rows: WritableKeyPath<CaseTables, [School]> { \.schools }
  static func blank(id: String) -> School { School(id: id) }

  static let columns: [Column<School>] = [
    Column(name: "id", field: .text(\.id)),
    Column(name: "name", field: .optionalText(\.name)),
    Column(name: "board", field: .optionalText(\.board)),
    Column(name: "partnership", field: .optionalText(\.partnership)),
    Column(name: "cluster", field: .optionalText(\.cluster)),
    Column(
      name: "tier", field: .optionalText(\.tier),
      inherited: { _, policy in policy.tiers.order.first }),
    Column(name: "sector", field: .optionalText(\.sector)),
    Column(name: "types", alias: "type", field: .list(\.types)),
    Column(name: "lat", field: .latitude(\.location)),
    Column(name: "lon", field: .longitude(\.location)),
    Column(name: "postcode", field: .optionalText(\.postcode)),
    Column(name: "min_students", field: .whole(\.minStudents)),
    Column(name: "max_students", field: .optionalWhole(\.maxStudents)),
    Column(
      name: "duo", field: .duo(\.duo),
      inherited: { _, policy in policy.duo.default.rawValue }),
    Column(name: "offers", alias: "offer", field: .list(\.offers)),
  ]
}

extension Mentor: TableRow {
  static var table: ScenarioTable { .mentors }
  static var rows: WritableKeyPath<CaseTables, [Mentor]> { \.mentors }
  static func blank(id: String) -> Mentor { Mentor(id: id, school: "", subjects: []) }

  static let columns: [Column<Mentor>] = [
    Column(name: "id", field: .text(\.id)),
    Column(name: "school", field: .text(\.school)),
    Column(name: "subjects", alias: "subject", field: .list(\.subjects)),
    Column(name: "levels", alias: "level", field: .list(\.levels), emptyMeansAny: true),
    Column(name: "years", alias: "year", field: .years(\.years), emptyMeansAny: true),
    Column(name: "capacity", field: .whole(\.capacity)),
    Column(name: "offers", alias: "offer", field: .list(\.offers)),
  ]
}

extension Partnership: TableRow {
  static var table: ScenarioTable { .partnerships }
  static var rows: WritableKeyPath<CaseTables, [Partnership]> { \.partnerships }
  static func blank(id: String) -> Partnership { Partnership(id: id) }

  static let columns: [Column<Partnership>] = [
    Column(name: "id", field: .text(\.id)),
    Column(name: "name", field: .optionalText(\.name)),
    Column(name: "institutes", alias: "institute", field: .list(\.institutes)),
    Column(name: "max_students", field: .optionalWhole(\.maxStudents)),
    Column(name: "target_students", field: .optionalWhole(\.targetStudents)),
    Column(name: "max_guests", field: .optionalWhole(\.maxGuests)),
  ]
}
