public import PlacementDomain
public import PlacementSolver

/// The last run in numbers, as a text file for Prometheus (its text exposition format).
///
/// No student, school or mentor is named.
public struct MetricsText: Sendable {
  /// The plan of the run and how long its making took.
  public struct Solved: Sendable {
    public var result: SolveResult
    public var statistics: PlanStatistics
    /// Students of the plan in force who are moved or lose their place.
    public var moved: Int

    public init(_ result: SolveResult, _ statistics: PlanStatistics, moved: Int) {
      self.result = result
      self.statistics = statistics
      self.moved = moved
    }
  }

  /// The folder of the case: the label of every number.
  public var caseFolder: String
  public var version: String
  public var exitCode: Int32
  /// Seconds since 1970.
  public var started: Double
  public var ended: Double
  /// End of the last run that made a plan, in seconds since 1970; `nil` when none is known.
  public var lastPlan: Double?
  public var changes: [TableChange]
  /// `nil` when the run made no plan.
  public var solved: Solved?
  /// Bytes of the history; `nil` when none is kept.
  public var historyBytes: Int?

  public init(
    caseFolder: String, version: String, exitCode: Int32, started: Double, ended: Double,
    lastPlan: Double?, changes: [TableChange], solved: Solved?, historyBytes: Int?
  ) {
    self.caseFolder = caseFolder
    self.version = version
    self.exitCode = exitCode
    self.started = started
    self.ended = ended
    self.lastPlan = lastPlan
    self.changes = changes
    self.solved = solved
    self.historyBytes = historyBytes
  }

  /// The file, with a newline at the end.
  public var text: String {
    var page = MetricsPage(caseFolder: caseFolder)
    page.add("placer_info", "The version that ran last.", [(["version": version], 1)])
    page.add("placer_last_run_exit_code", "Exit code of the last run.", Double(exitCode))
    page.add("placer_last_run_start_timestamp_seconds", "When the last run started.", started)
    page.add("placer_last_run_end_timestamp_seconds", "When the last run ended.", ended)
    if let lastPlan {
      page.add(
        "placer_last_plan_timestamp_seconds", "When a run last ended with a plan.", lastPlan)
    }
    if let historyBytes {
      page.add("placer_history_bytes", "Size of the history.", Double(historyBytes))
    }
    addChanges(to: &page)
    if let solved { add(solved, to: &page) }
    return page.text
  }

  private func addChanges(to page: inout MetricsPage) {
    let rows = changes.flatMap { change in
      [("added", change.added), ("removed", change.removed), ("changed", change.changed)].map {
        (["table": change.table.rawValue, "kind": $0.0], Double($0.1))
      }
    }
    page.add("placer_input_rows_differing", "Rows that differ from the last plan's input.", rows)
  }

  private func add(_ solved: Solved, to page: inout MetricsPage) {
    let (result, statistics) = (solved.result, solved.statistics)
    page.add("placer_students", "Students of the case.", Double(statistics.students))
    page.add("placer_students_placed", "Students with a place.", Double(statistics.placed))
    page.add(
      "placer_students_unplaced", "Students without a place.",
      statistics.byReason.map { (["reason": $0.reason.rawValue], Double($0.count)) })
    page.add(
      "placer_students_moved", "Students moved from the plan in force.", Double(solved.moved))
    page.add("placer_slots_used", "Slots in use.", Double(statistics.slotsUsed))
    page.add("placer_slots_offered", "Slots on offer.", Double(statistics.slotsOffered))
    let levels = [("unplaced", Level.unplaced), ("tier", .tier), ("quality", .quality)]
    page.add(
      "placer_objective", "Worth of the plan, by level.",
      levels.map { (["level": $0.0], Double(result.objective[$0.1])) })
    page.add(
      "placer_bound", "What no plan can beat, by level.",
      levels.map { (["level": $0.0], Double(result.bound[$0.1])) })
    page.add(
      "placer_gap", "How far from the best the plan can be, by level.",
      levels.map { (["level": $0.0], result.gap($0.1)) })
    page.add(
      "placer_plan_optimal", "1 when no better plan exists.", result.status == .optimal ? 1 : 0)
  }
}

/// Numbers with their names and labels.
private struct MetricsPage {
  let caseFolder: String
  var text = ""

  mutating func add(_ name: String, _ help: String, _ value: Double) {
    add(name, help, [([:], value)])
  }

  mutating func add(_ name: String, _ help: String, _ rows: [(labels: [String: String], Double)]) {
    guard !rows.isEmpty else { return }
    text += "# HELP \(name) \(help)\n# TYPE \(name) gauge\n"
    for (labels, value) in rows {
      let pairs = [("case", caseFolder)] + labels.sorted { $0.key < $1.key }
      let list = pairs.map { "\($0.0)=\"\(escaped($0.1))\"" }.joined(separator: ",")
      text += "\(name){\(list)} \(number(value))\n"
    }
  }

  private func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "\\": result += "\\\\"
      case "\"": result += "\\\""
      case "\n": result += "\\n"
      default: result.append(character)
      }
    }
    return result
  }

  private func number(_ value: Double) -> String {
    Int(exactly: value).map(String.init) ?? String(value)
  }
}
