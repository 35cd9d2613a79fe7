import Foundation
import GRDB
import PlacementDomain

extension History {
  /// The runs in order of number.
  ///
  /// - Parameter caseFolder: of one case only; `nil` = all.
  public func runs(of caseFolder: String? = nil) throws(HistoryError) -> [RecordedRun] {
    try read { db in
      try fetch(db, "WHERE ?1 IS NULL OR run.case_folder = ?1", [caseFolder])
    }
  }

  /// The run of this number.
  /// - Throws: ``HistoryError`` when there is none.
  public func run(_ number: Int) throws(HistoryError) -> RecordedRun {
    try read { db in
      guard let run = try fetch(db, "WHERE run.number = ?", [number]).first else {
        throw missing("run \(number)")
      }
      return run
    }
  }

  /// The run that a person names: its number, its id, `last` (the last one with a plan) or `in-force`.
  /// - Throws: ``HistoryError`` when there is none, or `in-force` fits the plans of several cases.
  public func run(named name: String) throws(HistoryError) -> RecordedRun {
    if let number = Int(name) { return try run(number) }
    return try read { db in
      let found =
        switch name {
        case "last": try fetch(db, "WHERE plan.run IS NOT NULL", []).suffix(1)
        case "in-force": try fetch(db, "", []).filter(\.isInForce)[...]
        default: try fetch(db, "WHERE run.id = ?", [name])[...]
        }
      guard let run = found.first else { throw missing("run \"\(name)\"") }
      guard found.count == 1 else {
        throw HistoryError(
          .missing, "the history has plans in force for \(found.count) cases",
          remedy: "give the number of the run")
      }
      return run
    }
  }

  /// The last run of a case that made a plan.
  public func lastPlan(of caseFolder: String) throws(HistoryError) -> RecordedRun? {
    try read { db in
      try fetch(
        db,
        """
        WHERE run.number = (SELECT max(run.number) FROM run JOIN plan ON plan.run = run.number
          WHERE run.case_folder = ?)
        """, [caseFolder]
      ).first
    }
  }

  /// The run whose plan is in force for a case: the one published last.
  public func planInForce(of caseFolder: String) throws(HistoryError) -> RecordedRun? {
    try runs(of: caseFolder).first(where: \.isInForce)
  }

  /// What a run read or wrote, byte for byte.
  /// - Throws: ``HistoryError`` when a content is missing or damaged.
  public func files(_ role: FileRole, of number: Int) throws(HistoryError) -> [StoredFile] {
    try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT name, run_file.sha256, size, deflated FROM run_file
          LEFT JOIN content ON content.sha256 = run_file.sha256
          WHERE run = ? AND role = ? ORDER BY position
          """, arguments: [number, role.rawValue])
      return try rows.map { row in
        let name: String = row["name"]
        guard let bytes = Self.content(row) else {
          throw HistoryError(
            .unreadable, "\(name) of run \(number) is damaged in \(path)",
            remedy: "put back a copy of the history")
        }
        return StoredFile(name: name, bytes: bytes)
      }
    }
  }

  /// The bytes of a row with `sha256`, `size` and `deflated`; `nil` when they are not what they were.
  static func content(_ row: Row) -> [UInt8]? {
    guard let deflated = row["deflated"] as Data?, let size = row["size"] as Int?,
      let bytes = Deflate.decompress([UInt8](deflated), size: size),
      digest(of: bytes) == row["sha256"]
    else { return nil }
    return bytes
  }

  private func missing(_ what: String) -> HistoryError {
    HistoryError(
      .missing, "\(what) is not in the history \(path)",
      remedy: "`placer history list` shows the runs")
  }

  private func fetch(
    _ db: Database, _ condition: String, _ arguments: StatementArguments
  ) throws -> [RecordedRun] {
    let inForce = try Set(Int.fetchAll(db, sql: Self.numbersInForce))
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT run.*, plan.*, publication.published, publication.person FROM run
        LEFT JOIN plan ON plan.run = run.number
        LEFT JOIN publication ON publication.number =
          (SELECT max(number) FROM publication WHERE run = run.number)
        \(condition) ORDER BY run.number
        """, arguments: arguments)
    return try rows.map { row in
      try RecordedRun(row, isInForce: inForce.contains(row["number"]))
    }
  }

  /// For each case the run published last.
  static let numbersInForce = """
    SELECT publication.run FROM publication WHERE publication.number IN (
      SELECT max(publication.number) FROM publication JOIN run ON run.number = publication.run
      GROUP BY run.case_folder)
    """
}

extension RecordedRun {
  fileprivate init(_ row: Row, isInForce: Bool) throws {
    number = row["number"]
    record = try RunRecord(row)
    self.isInForce = isInForce
    if let published = row["published"] as Double? {
      publication = Publication(
        date: Date(timeIntervalSince1970: published), person: row["person"])
    }
  }
}

extension RunRecord {
  fileprivate init(_ row: Row) throws {
    self.init(
      id: row["id"], caseFolder: row["case_folder"],
      started: Date(timeIntervalSince1970: row["started"]),
      ended: Date(timeIntervalSince1970: row["ended"]), version: row["version"],
      options: try JSONText.decode([String].self, row["options"]),
      inputSHA256: row["input_sha256"],
      warnings: try JSONText.decode([String].self, row["warnings"]),
      changes: try JSONText.decode([TableChange].self, row["changes"]),
      outcome: try RunOutcome(row))
  }
}

extension RunOutcome {
  fileprivate init(_ row: Row) throws {
    guard let status = row["status"] as String? else {
      self = .failure(FailureRecord(exitCode: row["exit_code"] ?? 0, message: row["failure"] ?? ""))
      return
    }
    self = .plan(
      PlanRecord(
        status: status,
        objective: Objective(
          unplaced: row["unplaced"], tier: row["tier"], quality: row["quality"]),
        bound: Objective(
          unplaced: row["unplaced_bound"], tier: row["tier_bound"], quality: row["quality_bound"]),
        gap: row["gap"], solver: row["solver"], remark: row["remark"], stoppedBy: row["stopped_by"],
        students: row["students"], placed: row["placed"],
        unmet: try JSONText.decode([String].self, row["unmet"]), undelivered: row["undelivered"]))
  }
}
