public import PlacementDomain
import PlacementFiles
import PlacementHistory

/// The input changed more since the last run than allowed: exit code 65.
public struct InputChangedTooMuch: Error, Hashable, Sendable, CustomStringConvertible {
  /// Number of the run that the input was compared with.
  public var run: Int
  public var limit: Share
  public var changes: [TableChange]

  public init(run: Int, limit: Share, changes: [TableChange]) {
    self.run = run
    self.limit = limit
    self.changes = changes
  }

  /// The comparison, a line for each file that differs; numbers only.
  public var description: String {
    var lines = [
      "the input changed by more than \(limit) since run \(run); nothing was solved or written. "
        + "If this is right, run again with a higher --max-input-change"
    ]
    for change in changes where !change.isEmpty {
      let share = Share(change.share)
      lines.append(
        InputChangeText.line(change) + (share > limit ? "  <- \(share), more than \(limit)" : ""))
    }
    return lines.joined(separator: "\n")
  }
}

/// Changes of the input as text.
public enum InputChangeText {
  /// `students.csv: 350 rows, now 180: 2 added, 172 removed, 5 changed`.
  public static func line(_ change: TableChange) -> String {
    if change.table == .policy { return "policy.yaml: changed" }
    return "\(change.table.rawValue).csv: \(change.before) rows, now \(change.after): "
      + "\(change.added) added, \(change.removed) removed, \(change.changed) changed"
  }
}

/// Compares the input of tonight with that of the last run that made a plan.
struct InputWatch {
  let history: History

  /// What tonight's input was compared with, and what differs.
  struct Comparison {
    var run: Int
    var changes: [TableChange]
  }

  /// - Returns: `nil` when the case has no earlier plan.
  /// - Throws: ``HistoryError``, or ``ReadingError`` when this version cannot read the earlier input.
  func compare(_ loaded: LoadedCase, of caseFolder: String) throws -> Comparison? {
    guard let last = try history.lastPlan(of: caseFolder) else { return nil }
    let files = try history.files(.input, of: last.number)
    let earlier = try CaseFolder.load(
      files: files.map { InputFile(name: $0.name, bytes: $0.bytes) })
    return Comparison(
      run: last.number,
      changes: InputComparison.changes(from: earlier.tables, to: loaded.tables))
  }
}

extension InputWatch.Comparison {
  /// - Parameter isPreviousChosen: whether the plan in force was named on the command line: it is no export
  ///   then that could have lost rows.
  /// - Throws: ``InputChangedTooMuch``.
  func check(limit: Share?, isPreviousChosen: Bool) throws(InputChangedTooMuch) {
    let watched = changes.filter { !(isPreviousChosen && $0.table == .previous) }
    guard let limit, watched.contains(where: { Share($0.share) > limit }) else { return }
    throw InputChangedTooMuch(run: run, limit: limit, changes: watched)
  }
}
