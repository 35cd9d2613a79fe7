import Foundation
import PlacerKit

/// What `--json` prints: keys in alphabetical order, dates in UTC.
enum JSONPage {
  static func text(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    encoder.dateEncodingStrategy = .iso8601
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}

/// A run for machines.
struct RunPage: Encodable {
  struct PlanPage: Encodable {
    var status: String
    var objective: WorthDocument
    var bound: WorthDocument
    var gap: Double
    var solver: String
    var remark: String?
    var stoppedBy: String?
    var students: Int
    var placed: Int
    var unmet: [String]
    var undelivered: String?

    init(_ plan: PlanRecord) {
      status = plan.status
      objective = WorthDocument(plan.objective)
      bound = WorthDocument(plan.bound)
      gap = plan.gap
      solver = plan.solver
      remark = plan.remark
      stoppedBy = plan.stoppedBy
      students = plan.students
      placed = plan.placed
      unmet = plan.unmet
      undelivered = plan.undelivered
    }
  }

  var number: Int
  var run: String
  var `case`: String
  var started: Date
  var ended: Date
  var version: String
  var options: [String]
  var inputSha256: String?
  var warnings: [String]
  var changes: [TableChange]
  var plan: PlanPage?
  var exitCode: Int?
  var failure: String?
  var isInForce: Bool
  var published: Date?
  var publishedBy: String?

  init(_ run: RecordedRun) {
    let record = run.record
    number = run.number
    self.run = record.id
    `case` = record.caseFolder
    started = record.started
    ended = record.ended
    version = record.version
    options = record.options
    inputSha256 = record.inputSHA256
    warnings = record.warnings
    changes = record.changes
    plan = record.plan.map { PlanPage($0) }
    if case .failure(let reason) = record.outcome {
      exitCode = reason.exitCode
      failure = reason.message
    }
    isInForce = run.isInForce
    published = run.publication?.date
    publishedBy = run.publication?.person
  }
}

/// What differs between two plans, for machines.
struct DifferencePage: Encodable {
  struct Place: Encodable {
    var school: String
    var mentor: String?

    init(_ placement: PreviousPlacement) {
      school = placement.school
      mentor = placement.mentor
    }
  }

  struct Row: Encodable {
    var student: String
    var from: Place?
    var to: Place?
  }

  var from: RunPage
  var to: RunPage
  var same: Int
  var students: [Row]

  init(_ old: RecordedRun, _ new: RecordedRun, _ difference: PlanDifference) {
    from = RunPage(old)
    to = RunPage(new)
    same = difference.same
    students = difference.rows.map {
      Row(student: $0.student, from: $0.from.map { Place($0) }, to: $0.to.map { Place($0) })
    }
  }
}

/// What was looked at, for machines.
struct VerificationPage: Encodable {
  var runs: Int
  var plans: Int
  var files: Int
  var problems: [String]

  init(_ found: HistoryVerification) {
    runs = found.runs
    plans = found.plans
    files = found.contents
    problems = found.problems
  }
}
