import Foundation
import PlacerKit
import TextTable

/// The runs as a table.
enum RunTable {
  static func text(_ runs: [RecordedRun]) -> String {
    let table = TextTable<RecordedRun> { run in
      let plan = run.record.plan
      return [
        Column("Run" <- String(run.number), align: .right),
        Column("Started (UTC)" <- Timestamp.text(run.record.started)),
        Column("Seconds" <- seconds(run.record), align: .right),
        Column("Case" <- run.record.caseFolder, width: nil, align: .left, truncate: .head),
        Column("Status" <- status(run.record)),
        Column("Placed" <- (plan.map { "\($0.placed)/\($0.students)" } ?? ""), align: .right),
        Column("Unplaced" <- (plan.map { String($0.objective.unplaced) } ?? ""), align: .right),
        Column("Tier" <- (plan.map { String($0.objective.tier) } ?? ""), align: .right),
        Column("Quality" <- (plan.map { String($0.objective.quality) } ?? ""), align: .right),
        Column("Gap" <- (plan.map { percent($0.gap) } ?? ""), align: .right),
        Column("Note" <- note(run)),
      ]
    }
    return table.string(for: runs)?.trimmingLineEnds ?? "No runs are recorded."
  }

  static func seconds(_ record: RunRecord) -> String {
    String(format: "%.1f", record.ended.timeIntervalSince(record.started))
  }

  static func status(_ record: RunRecord) -> String {
    switch record.outcome {
    case .plan(let plan): plan.status
    case .failure(let failure): "exit \(failure.exitCode)"
    }
  }

  private static func note(_ run: RecordedRun) -> String {
    var notes: [String] = []
    if run.isInForce { notes.append("in force") }
    if let signal = run.record.plan?.stoppedBy { notes.append("stopped by \(signal)") }
    if run.record.plan?.undelivered != nil { notes.append("not delivered") }
    if let unmet = run.record.plan?.unmet, !unmet.isEmpty { notes.append("conditions not met") }
    return notes.joined(separator: ", ")
  }
}

extension String {
  /// Without blanks at the ends of lines and newlines at the end.
  var trimmingLineEnds: String {
    let lines = split(separator: "\n", omittingEmptySubsequences: false).map { line in
      String(line.reversed().drop { $0 == " " }.reversed())
    }
    return lines.joined(separator: "\n").trimmingCharacters(in: .newlines)
  }
}

/// One run in full.
enum RunText {
  static func lines(_ run: RecordedRun) -> [String] {
    let record = run.record
    var lines = [
      "Run:        \(run.number) (\(record.id))", "Case:       \(record.caseFolder)",
      "Started:    \(Timestamp.text(record.started)), \(RunTable.seconds(record)) s",
      "Version:    \(record.version)", "Options:    \(record.options.joined(separator: " "))",
      "Input:      \(record.inputSHA256 ?? "not read")",
    ]
    lines += record.changes.filter { !$0.isEmpty }.map {
      "Changed:    \(InputChangeText.line($0))"
    }
    let shown = record.warnings.prefix(ProblemReport.shown)
    lines += shown.map { "Warning:    \($0)" }
    if record.warnings.count > shown.count {
      lines.append(
        "            … and \(record.warnings.count - shown.count) more (--json has them)")
    }
    switch record.outcome {
    case .plan(let plan): lines += self.lines(plan)
    case .failure(let failure):
      lines += ["Ended:      exit code \(failure.exitCode)"]
      lines += failure.message.split(separator: "\n").map { "            \($0)" }
    }
    if let publication = run.publication {
      lines.append(
        "Published:  \(Timestamp.text(publication.date)) by \(publication.person)"
          + (run.isInForce ? "; in force" : "; no longer in force"))
    }
    return lines
  }

  private static func lines(_ plan: PlanRecord) -> [String] {
    var lines = [
      "Status:     \(plan.status) by \(plan.solver)",
      "Placed:     \(plan.placed) of \(plan.students)",
      "Level 1:    unplaced \(plan.objective.unplaced), at least \(plan.bound.unplaced)",
      "Level 2:    tier \(plan.objective.tier), at least \(plan.bound.tier)",
      "Level 3:    quality \(plan.objective.quality), at least \(plan.bound.quality)",
    ]
    if let remark = plan.remark { lines.append("Remark:     \(remark)") }
    if let signal = plan.stoppedBy { lines.append("Stopped by: \(signal)") }
    lines += plan.unmet.map { "Not met:    \($0)" }
    if let reason = plan.undelivered { lines.append("Not delivered: \(reason)") }
    return lines
  }
}

/// What differs between two plans.
enum DifferenceText {
  static func lines(
    _ old: RecordedRun, _ new: RecordedRun, _ difference: PlanDifference
  ) -> [String] {
    var lines = ["From run \(old.number) to run \(new.number):"]
    if let before = old.record.plan, let after = new.record.plan {
      let levels = [
        ("Unplaced", before.objective.unplaced, after.objective.unplaced),
        ("Tier", before.objective.tier, after.objective.tier),
        ("Quality", before.objective.quality, after.objective.quality),
      ]
      lines += levels.map { "\($0.0): \($0.1) -> \($0.2)" }
    }
    lines.append("\(difference.same) students stay, \(difference.rows.count) differ")
    guard !difference.rows.isEmpty else { return lines }
    let table = TextTable<PlanDifference.Row> { row in
      [
        Column("Student" <- row.student), Column("From" <- place(row.from)),
        Column("To" <- place(row.to)),
      ]
    }
    return lines + [(table.string(for: difference.rows) ?? "").trimmingLineEnds]
  }

  private static func place(_ placement: PreviousPlacement?) -> String {
    guard let placement else { return "no place" }
    return placement.school + (placement.mentor.map { " (\($0))" } ?? "")
  }
}
