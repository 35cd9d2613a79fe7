import PlacementDomain

/// A part of the selected rows, drawn at random and always the same.
///
/// Rows are taken in an order that hangs on the seed and on their ids alone: a larger share of the same seed
/// has all rows of a smaller one, and a row that comes or goes elsewhere changes nothing for the others.
public struct RandomShare: Hashable, Sendable {
  /// From 0 to 1; the number of rows is rounded half up.
  public var share: Double
  public var seed: UInt64

  public init(_ share: Double, seed: UInt64) {
    self.share = share
    self.seed = seed
  }

  /// How many of so many rows.
  func count(of rows: Int) -> Int { Int((Double(rows) * share).rounded()) }
}

/// Rows of one table that pass every condition.
public struct RowSelection: Hashable, Sendable {
  public var table: ScenarioTable
  public var conditions: [RowCondition]
  /// A random part of them; `nil` = all.
  public var share: RandomShare?
  /// Whether it may select nothing; otherwise that is a problem.
  public var allowsEmpty: Bool

  public init(
    _ table: ScenarioTable, where conditions: [RowCondition] = [], share: RandomShare? = nil,
    allowsEmpty: Bool = false
  ) {
    self.table = table
    self.conditions = conditions
    self.share = share
    self.allowsEmpty = allowsEmpty
  }

  /// What is wrong when nothing is selected.
  var isEmptyProblem: ChangeProblem {
    if conditions.count == 1, conditions[0].column == "id",
      case .isOneOf(let ids) = conditions[0].test, ids.count == 1
    {
      return ChangeProblem(
        "\(table.rawValue) have no row \"\(ids[0].prefix(40))\", or have it no more",
        remedy: "correct the id, or take the change out")
    }
    return ChangeProblem(
      "no row of \(table.rawValue) passes the filter",
      remedy: "correct it, or write allow_empty: true")
  }

  /// The one row of an id.
  public static func row(_ id: String, of table: ScenarioTable) -> RowSelection {
    RowSelection(table, where: [RowCondition("id", .isOneOf([id]))])
  }
}

/// Finds rows of the tables as they stand.
struct RowFinder {
  private let tables: CaseTables

  init(_ tables: CaseTables) { self.tables = tables }

  /// Positions of the selected rows, in order.
  ///
  /// - Throws: ``ChangeProblem`` when a column does not exist, or when nothing is selected and that is not
  ///   allowed.
  func positions<Row: TableRow>(
    _ selection: RowSelection, _ type: Row.Type
  ) throws(ChangeProblem) -> [Int] {
    let rows = tables[keyPath: Row.rows]
    var found = Array(rows.indices)
    for condition in selection.conditions {
      let passes = try test(condition, type)
      found = found.filter { passes(rows[$0]) }
    }
    if found.isEmpty, !selection.allowsEmpty { throw selection.isEmptyProblem }
    guard let share = selection.share else { return found }
    let drawn = DrawnOrder.sorted(found, seed: share.seed) { rows[$0].id }
    return drawn.prefix(share.count(of: found.count)).sorted()
  }

  private func test<Row: TableRow>(
    _ condition: RowCondition, _ type: Row.Type
  ) throws(ChangeProblem) -> (Row) -> Bool {
    let policy = tables.policy
    if type == Mentor.self, condition.column.hasPrefix("school.") {
      return try testOfSchool(condition)
    }
    let column = try type.knownColumn(condition.column)
    try column.check(condition.test)
    return { column.passes(condition.test, $0, policy) }
  }

  /// A condition on the school of a mentor.
  private func testOfSchool<Row: TableRow>(
    _ condition: RowCondition
  ) throws(ChangeProblem) -> (Row) -> Bool {
    let column = try School.knownColumn(String(condition.column.dropFirst("school.".count)))
    try column.check(condition.test)
    let passing = Set(
      tables.schools.filter { column.passes(condition.test, $0, tables.policy) }.map(\.id))
    return { row in (row as? Mentor).map { passing.contains($0.school) } ?? false }
  }
}

/// An order of rows that hangs on a seed and their ids alone.
enum DrawnOrder {
  static func sorted<Item>(_ items: [Item], seed: UInt64, id: (Item) -> String) -> [Item] {
    items.map { (item: $0, id: id($0)) }
      .map { (item: $0.item, id: $0.id, draw: draw($0.id, seed)) }
      .sorted { ($0.draw, $0.id) < ($1.draw, $1.id) }
      .map(\.item)
  }

  /// FNV-1a of the id, stirred with the seed by the finalizer of SplitMix64 (doi:10.1145/2660193.2660195).
  private static func draw(_ id: String, _ seed: UInt64) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in id.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    var z = hash &+ (seed &+ 1) &* 0x9E37_79B9_7F4A_7C15
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
