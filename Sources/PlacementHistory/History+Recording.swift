import Foundation
import GRDB

extension History {
  /// Records a run with its files, in one transaction.
  ///
  /// - Returns: the number of the run.
  /// - Throws: ``HistoryError``; nothing of the run is in the history then.
  public func record(
    _ run: RunRecord, input: [StoredFile], output: [StoredFile]
  ) throws(HistoryError) -> Int {
    try write { db in
      let number = try insert(run, db)
      if let plan = run.plan { try insert(plan, of: number, db) }
      try insert(input, .input, of: number, db)
      try insert(output, .output, of: number, db)
      return number
    }
  }

  /// Notes that a recorded plan did not reach its output folder.
  public func noteUndelivered(_ number: Int, because reason: String) throws(HistoryError) {
    try write { db in
      try db.execute(
        sql: "UPDATE plan SET undelivered = ? WHERE run = ?", arguments: [reason, number])
    }
  }

  /// Puts the plan of a run in force for its case.
  ///
  /// - Throws: ``HistoryError`` when there is no such run, or it made no plan.
  public func publish(_ number: Int, _ publication: Publication) throws(HistoryError) {
    try write { db in
      guard
        try Bool.fetchOne(db, sql: "SELECT 1 FROM plan WHERE run = ?", arguments: [number])
          == true
      else {
        throw HistoryError(
          .missing, "run \(number) made no plan",
          remedy: "choose another from `placer history list`")
      }
      try db.execute(
        sql: "INSERT INTO publication (run, published, person) VALUES (?, ?, ?)",
        arguments: [number, publication.date.timeIntervalSince1970, publication.person])
    }
  }

  private func insert(_ run: RunRecord, _ db: Database) throws -> Int {
    var failure: FailureRecord?
    if case .failure(let record) = run.outcome { failure = record }
    try db.execute(
      sql: """
        INSERT INTO run (id, case_folder, started, ended, version, options, input_sha256, warnings,
          changes, exit_code, failure) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        run.id, run.caseFolder, run.started.timeIntervalSince1970, run.ended.timeIntervalSince1970,
        run.version, try JSONText.encode(run.options), run.inputSHA256,
        try JSONText.encode(run.warnings), try JSONText.encode(run.changes), failure?.exitCode,
        failure?.message,
      ])
    return Int(db.lastInsertedRowID)
  }

  private func insert(_ plan: PlanRecord, of number: Int, _ db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO plan (run, status, unplaced, tier, quality, unplaced_bound, tier_bound,
          quality_bound, gap, solver, remark, stopped_by, students, placed, unmet, undelivered)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        number, plan.status, plan.objective.unplaced, plan.objective.tier, plan.objective.quality,
        plan.bound.unplaced, plan.bound.tier, plan.bound.quality, plan.gap, plan.solver,
        plan.remark,
        plan.stoppedBy, plan.students, plan.placed, try JSONText.encode(plan.unmet),
        plan.undelivered,
      ])
  }

  private func insert(
    _ files: [StoredFile], _ role: FileRole, of number: Int, _ db: Database
  ) throws {
    for (position, file) in files.enumerated() {
      let name = digest(of: file.bytes)
      let isStored = try Bool.fetchOne(
        db, sql: "SELECT 1 FROM content WHERE sha256 = ?", arguments: [name])
      if isStored != true {
        try db.execute(
          sql: "INSERT INTO content (sha256, size, deflated) VALUES (?, ?, ?)",
          arguments: [name, file.bytes.count, Data(try Deflate.compress(file.bytes))])
      }
      try db.execute(
        sql: "INSERT INTO run_file (run, role, position, name, sha256) VALUES (?, ?, ?, ?, ?)",
        arguments: [number, role.rawValue, position, file.name, name])
    }
  }
}

/// Lists in one cell of the database.
enum JSONText {
  static func encode(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  static func decode<Value: Decodable>(_ type: Value.Type, _ text: String) throws -> Value {
    try JSONDecoder().decode(type, from: Data(text.utf8))
  }
}
