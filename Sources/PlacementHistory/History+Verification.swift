import Foundation
import GRDB

/// What was looked at, and what is wrong with it.
public struct HistoryVerification: Hashable, Sendable {
  public var runs: Int
  public var plans: Int
  public var contents: Int
  /// One sentence each; empty when all is well.
  public var problems: [String]
}

extension History {
  /// Looks at every page, every reference and every stored byte.
  ///
  /// - Complexity: O(bytes of the history, uncompressed).
  public func verify() throws(HistoryError) -> HistoryVerification {
    try read { db in
      var problems = try String.fetchAll(db, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
      for row in try Row.fetchAll(db, sql: "PRAGMA foreign_key_check") {
        problems.append("a row of \(row[0] as String? ?? "a table") points to nothing")
      }
      problems += try damagedContents(db)
      problems += try incompleteRuns(db)
      return HistoryVerification(
        runs: try count("run", db), plans: try count("plan", db),
        contents: try count("content", db),
        problems: problems)
    }
  }

  private func count(_ table: String, _ db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)") ?? 0
  }

  private func damagedContents(_ db: Database) throws -> [String] {
    var problems: [String] = []
    let rows = try Row.fetchCursor(db, sql: "SELECT sha256, size, deflated FROM content")
    while let row = try rows.next() {
      guard Self.content(row) == nil else { continue }
      problems.append("the stored file \(row["sha256"] as String? ?? "") is damaged")
    }
    return problems
  }

  private func incompleteRuns(_ db: Database) throws -> [String] {
    let plans = try Int.fetchAll(
      db,
      sql: """
        SELECT run FROM plan WHERE (SELECT count(*) FROM run_file
          WHERE run_file.run = plan.run AND role = 'output') = 0
          OR (SELECT count(*) FROM run_file WHERE run_file.run = plan.run AND role = 'input') = 0
        """)
    let failures = try Int.fetchAll(
      db,
      sql: """
        SELECT number FROM run WHERE exit_code IS NULL
          AND NOT EXISTS (SELECT 1 FROM plan WHERE plan.run = run.number)
        """)
    return plans.map { "run \($0) has a plan without its files" }
      + failures.map { "run \($0) has neither a plan nor a reason" }
  }
}
