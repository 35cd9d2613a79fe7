import Foundation
import PlacementDomain
import PlacementFiles
import PlacementHistory

/// What is known of a run so far, for its record.
struct RunJournal {
  let id: String
  let caseFolder: String
  let started: Date
  let options: [String]
  var history: History?
  var loaded: LoadedCase?
  var changes: [TableChange] = []
  var solved: SolvedCase?
  /// Number of the recorded run: a run is recorded once.
  private(set) var number: Int?

  init(id: String, caseFolder: String, started: Date, options: [String]) {
    self.id = id
    self.caseFolder = caseFolder
    self.started = started
    self.options = options
  }

  /// Records the run with its plan.
  /// - Returns: its number; `nil` when no history is kept.
  mutating func recordPlan(
    _ files: [(name: String, bytes: [UInt8])], unmet: [String], stoppedBy: String?, ended: Date
  ) throws(HistoryError) -> Int? {
    guard let history, let solved else { return nil }
    let result = solved.result
    let plan = PlanRecord(
      status: result.status.rawValue, objective: result.objective, bound: result.bound,
      gap: result.gap, solver: result.solver, remark: result.remark, stoppedBy: stoppedBy,
      students: solved.statistics.students, placed: solved.statistics.placed, unmet: unmet)
    number = try history.record(
      record(.plan(plan), ended), input: input,
      output: files.map { StoredFile(name: $0.name, bytes: $0.bytes) })
    return number
  }

  /// Records that the run made no plan; a run whose plan was recorded keeps that record.
  mutating func recordFailure(
    _ error: any Error, _ status: ExitReason, ended: Date
  ) throws(HistoryError) {
    guard let history, number == nil else { return }
    let failure = FailureRecord(exitCode: Int(status.rawValue), message: Self.message(of: error))
    number = try history.record(record(.failure(failure), ended), input: input, output: [])
  }

  /// When the last recorded run with a plan ended, in seconds since 1970.
  var lastPlanEnd: Double? {
    (try? history?.lastPlan(of: caseFolder))?.record.ended.timeIntervalSince1970
  }

  private var input: [StoredFile] {
    loaded?.files.map { StoredFile(name: $0.name, bytes: $0.bytes) } ?? []
  }

  private func record(_ outcome: RunOutcome, _ ended: Date) -> RunRecord {
    RunRecord(
      id: id, caseFolder: caseFolder, started: started, ended: ended, version: Placer.version,
      options: options, inputSHA256: loaded?.inputSHA256,
      warnings: loaded?.warnings.map(\.description) ?? [], changes: changes, outcome: outcome)
  }

  private static func message(of error: any Error) -> String {
    guard let error = error as? ReadingError else { return "\(error)" }
    return ProblemReport.lines(error.problems).joined(separator: "\n")
  }
}
