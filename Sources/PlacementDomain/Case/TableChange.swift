/// How many rows of one table differ between two inputs.
public struct TableChange: Hashable, Sendable, Codable {
  public var table: CaseTable
  public var before: Int
  public var after: Int
  public var added: Int
  public var removed: Int
  /// Rows of the same key with another content.
  public var changed: Int

  public init(
    table: CaseTable, before: Int, after: Int, added: Int, removed: Int, changed: Int
  ) {
    self.table = table
    self.before = before
    self.after = after
    self.added = added
    self.removed = removed
    self.changed = changed
  }

  public var isEmpty: Bool { added + removed + changed == 0 }

  /// The part of the table that an export may have lost or garbled, of the rows before: 0.3 = three in ten.
  ///
  /// More travel times or postcodes harm nobody. `decisions` and `previous` are made by people and by earlier
  /// runs: rows that are new or other there are no sign of a broken export, rows that are gone are. `policy`
  /// has no rows that could be lost. One row or two are never a sign.
  public var share: Double {
    let rows =
      switch table {
      case .policy: 0
      case .decisions, .previous: removed
      case .travel, .postcodes: removed + changed
      case .students, .schools, .mentors, .partnerships: added + removed + changed
      }
    return rows <= 2 || before == 0 ? 0 : Double(rows) / Double(before)
  }
}

/// Compares two inputs row by row, by the key of each table.
public enum InputComparison {
  /// One entry for each table, in the order of the model; the policy counts as one row.
  ///
  /// - Complexity: O(rows).
  public static func changes(from old: CaseTables, to new: CaseTables) -> [TableChange] {
    [
      compare(.students, old.students, new.students, key: \.id),
      compare(.schools, old.schools, new.schools, key: \.id),
      compare(.mentors, old.mentors, new.mentors, key: \.id),
      compare(.partnerships, old.partnerships, new.partnerships, key: \.id),
      compare(.travel, old.travel, new.travel) { [$0.from, $0.school] },
      compare(.postcodes, old.postcodes, new.postcodes, key: \.postcode),
      compare(.decisions, old.decisions, new.decisions) {
        [$0.student, $0.school, $0.mentor ?? ""]
      },
      compare(.previous, old.previous, new.previous, key: \.student),
      compare(.policy, [old.policy], [new.policy]) { _ in 0 },
    ]
  }

  private static func compare<Row: Equatable>(
    _ table: CaseTable, _ old: [Row], _ new: [Row], key: (Row) -> some Hashable
  ) -> TableChange {
    var change = TableChange(
      table: table, before: old.count, after: new.count, added: 0, removed: 0, changed: 0)
    var earlier = Dictionary(grouping: old, by: key)
    for row in new {
      guard var candidates = earlier[key(row)], !candidates.isEmpty else {
        change.added += 1
        continue
      }
      // Rows that may stand twice are paired with their equals first.
      if let same = candidates.firstIndex(of: row) {
        candidates.remove(at: same)
      } else {
        candidates.removeFirst()
        change.changed += 1
      }
      earlier[key(row)] = candidates
    }
    change.removed = earlier.values.reduce(0) { $0 + $1.count }
    return change
  }
}
