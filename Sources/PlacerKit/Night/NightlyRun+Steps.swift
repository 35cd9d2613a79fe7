import Foundation
import Logging
import PlacementDomain
import PlacementFiles
import PlacementHistory
import PlacementReport
import PlacementSolver

/// The steps of a night, one function each.
extension NightlyRun {
  func openHistory(_ journal: inout RunJournal) throws {
    guard let file = request.history else { return }
    journal.history = try History(file, isMade: true)
    log(.info, "history", "history opened", ["file": "\(file)"])
  }

  func read(_ journal: inout RunJournal) throws -> LoadedCase {
    log(.info, "reading", "reading the case")
    let loaded = try CaseFolder.load(request.caseFolder, inForce: try planInForce(journal.history))
    try loaded.requirePlanInForce(for: request.freeze, isFromHistory: request.previous == "last")
    journal.loaded = loaded
    log(
      .info, "read", "case read",
      [
        "students": "\(loaded.instance.students.count)",
        "schools": "\(loaded.instance.schools.count)",
        "mentors": "\(loaded.instance.mentors.count)", "warnings": "\(loaded.warnings.count)",
        "input_sha256": "\(loaded.inputSHA256)",
      ])
    return loaded
  }

  /// The files of the plan in force; `nil` when the case has its own, or none.
  private func planInForce(_ history: History?) throws -> InForceFiles? {
    guard let previous = request.previous else { return nil }
    guard let history else { return try InForceFiles.find(previous) }
    return try InForceFiles.find(previous) {
      guard let run = try history.planInForce(of: caseName) else {
        log(.warning, "nothing-in-force", "the history has no plan in force for this case yet")
        return nil
      }
      log(.info, "in-force", "plan in force found", ["number": "\(run.number)"])
      return try InForceFiles(run, in: history)
    }
  }

  func watchInput(_ loaded: LoadedCase, _ journal: inout RunJournal) throws {
    guard let history = journal.history else { return }
    let comparison: InputWatch.Comparison?
    do {
      comparison = try InputWatch(history: history).compare(loaded, of: caseName)
    } catch is ReadingError {
      log(.warning, "not-compared", "this version cannot read the input of the last plan")
      return
    }
    guard let comparison else {
      log(.info, "not-compared", "no earlier plan to compare the input with")
      return
    }
    journal.changes = comparison.changes
    for change in comparison.changes where !change.isEmpty {
      log(
        .info, "input-changed", "\(InputChangeText.line(change))",
        ["since_run": "\(comparison.run)"])
    }
    log(.info, "compared", "input compared", ["since_run": "\(comparison.run)"])
    try comparison.check(
      limit: request.maxInputChange, isPreviousChosen: request.previous != nil)
  }

  func solve(_ loaded: LoadedCase) throws -> SolvedCase {
    log(.info, "solving", "solving")
    let solved = try placer.solve(loaded, freeze: request.freeze)
    let objective = solved.result.objective
    log(
      .notice, "solved", "plan found and judged",
      [
        "status": "\(solved.result.status.rawValue)", "placed": "\(solved.statistics.placed)",
        "students": "\(solved.statistics.students)", "unplaced": "\(objective.unplaced)",
        "tier": "\(objective.tier)", "quality": "\(objective.quality)",
        "gap": "\(solved.result.gap)", "stopped_by": "\(machine.stoppedBy() ?? "")",
      ])
    return solved
  }

  /// Makes the output whole beside the old one, records the run, and only then lets the two change places.
  func deliver(
    _ files: [(name: String, bytes: [UInt8])], _ solved: SolvedCase, _ unmet: [String],
    _ journal: inout RunJournal
  ) throws -> Int? {
    let prepared = try FolderWriter.prepare(
      files, for: request.output, without: solved.staleFiles)
    log(.info, "prepared", "output made beside the old one")
    journal.solved = solved
    let number = try journal.recordPlan(
      files, unmet: unmet, stoppedBy: machine.stoppedBy(), ended: machine.now())
    if let number { log(.info, "recorded", "run recorded", ["number": "\(number)"]) }
    do {
      try prepared.deliver()
    } catch {
      if let number { try? journal.history?.noteUndelivered(number, because: "\(error)") }
      throw error
    }
    log(.info, "written", "output written", ["folder": "\(request.output)"])
    return number
  }

  // MARK: Ends

  func recordFailure(_ error: any Error, _ journal: inout RunJournal) {
    let status = ExitReason(of: error)
    do {
      try journal.recordFailure(error, status, ended: machine.now())
    } catch let second {
      log(.warning, "not-recorded", "the failure cannot be recorded", ["reason": "\(second)"])
    }
    do {
      try writeMetrics(journal, status, nil)
    } catch let second {
      log(.warning, "no-metrics", "the metrics cannot be written", ["reason": "\(second)"])
    }
  }

  func writeMetrics(
    _ journal: RunJournal, _ status: ExitReason, _ solved: SolvedCase?
  ) throws {
    guard let path = request.metrics else { return }
    let metrics = MetricsText(
      caseFolder: caseName, version: Placer.version, exitCode: status.rawValue,
      started: started.timeIntervalSince1970, ended: machine.now().timeIntervalSince1970,
      lastPlan: solved == nil ? journal.lastPlanEnd : machine.now().timeIntervalSince1970,
      changes: journal.changes,
      solved: solved.map {
        MetricsText.Solved($0.result, $0.statistics, moved: $0.changedPlacements)
      },
      historyBytes: journal.history?.size)
    // Numbers only: whoever watches the machine may read them.
    try FileReplacement.write(Array(metrics.text.utf8), to: path, mode: 0o644)
    log(.info, "metrics", "metrics written", ["file": "\(path)"])
  }
}
