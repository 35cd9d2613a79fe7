public import Foundation
import GRDB

/// What a purge took away.
public struct PurgeReport: Hashable, Sendable {
  /// Numbers of the runs that are gone.
  public var removed: [Int]
  /// Numbers of older runs that stay because their plan is in force.
  public var kept: [Int]
  /// Size of the files in bytes, before and after.
  public var bytesBefore: Int
  public var bytesAfter: Int
}

extension History {
  /// Removes runs with all that was stored of them, so that not a byte of it stays in the files.
  ///
  /// Deleted pages are overwritten, the file is made anew without gaps, and the write-ahead log is emptied.
  /// All of it is done even when no run is that old: a purge that was cut short is finished by the next.
  ///
  /// - Parameters:
  ///   - date: runs that ended before it go.
  ///   - isSparingPlanInForce: whether the run in force of each case stays, however old.
  /// - Throws: ``HistoryError``, of kind `busy` when a reader keeps the log from being emptied.
  public func purge(
    endedBefore date: Date, isSparingPlanInForce: Bool
  ) throws(HistoryError) -> PurgeReport {
    let before = size
    let old = try runs().filter { $0.record.ended < date }
    let kept = isSparingPlanInForce ? old.filter(\.isInForce).map(\.number) : []
    let removed = old.map(\.number).filter { !kept.contains($0) }
    try write { db in
      for number in removed {
        try db.execute(sql: "DELETE FROM run WHERE number = ?", arguments: [number])
      }
      try db.execute(
        sql: "DELETE FROM content WHERE sha256 NOT IN (SELECT sha256 FROM run_file)")
    }
    try compact()
    return PurgeReport(removed: removed, kept: kept, bytesBefore: before, bytesAfter: size)
  }

  private func compact() throws(HistoryError) {
    do {
      try queue.writeWithoutTransaction { db in
        // No copy of the data in a temporary file.
        try db.execute(sql: "PRAGMA temp_store = MEMORY; VACUUM")
        let isBusy = try Bool.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
        guard isBusy == false else { throw DatabaseError(resultCode: .SQLITE_BUSY) }
      }
    } catch {
      throw HistoryError(error, at: path)
    }
  }

  /// Bytes of the database and of its write-ahead log.
  public var size: Int {
    [path, path + "-wal"].reduce(0) { sum, file in
      sum + ((try? FileManager.default.attributesOfItem(atPath: file)[.size] as? Int) ?? 0)
    }
  }
}
