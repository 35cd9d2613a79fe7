public import PlacementDomain

/// How many rows a change touched, table by table.
public struct ChangeEffect: Hashable, Sendable {
  public struct Count: Hashable, Sendable {
    public var table: CaseTable
    public var added = 0
    public var removed = 0
    /// Rows of which a cell is another now.
    public var changed = 0
  }

  private var byTable: [CaseTable: Count] = [:]

  /// Tables that were touched, in the order of the model.
  public var counts: [Count] { CaseTable.allCases.compactMap { byTable[$0] } }

  public init() {}

  public var isEmpty: Bool { byTable.isEmpty }

  mutating func note(_ table: CaseTable, added: Int = 0, removed: Int = 0, changed: Int = 0) {
    guard added + removed + changed > 0 else { return }
    var count = byTable[table] ?? Count(table: table)
    count.added += added
    count.removed += removed
    count.changed += changed
    byTable[table] = count
  }

  mutating func note(_ other: ChangeEffect) {
    for count in other.counts {
      note(count.table, added: count.added, removed: count.removed, changed: count.changed)
    }
  }

  /// `mentors 2 added, students 1 changed`; `nothing` when nothing was touched.
  public var words: String {
    guard !isEmpty else { return "nothing" }
    return counts.map { count in
      let parts = [(count.added, "added"), (count.removed, "removed"), (count.changed, "changed")]
        .filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
      return "\(count.table.rawValue) \(parts.joined(separator: " and "))"
    }.joined(separator: ", ")
  }
}
