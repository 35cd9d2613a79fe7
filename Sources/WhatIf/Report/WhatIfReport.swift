import PlacementDomain
import PlacementReport
import Scenarios

/// The outcomes of a study for people, in Markdown.
public struct WhatIfReport {
  private let outcomes: [ScenarioOutcome]
  private let charts: [WhatIfCharts.File]
  private let caseName: String
  private let scenarioFile: String

  /// - Parameters:
  ///   - outcomes: the baseline first, then the scenarios in order.
  ///   - charts: the charts written beside the report.
  public init(
    _ outcomes: [ScenarioOutcome], _ charts: [WhatIfCharts.File], caseName: String,
    scenarioFile: String
  ) {
    self.outcomes = outcomes
    self.charts = charts
    self.caseName = caseName
    self.scenarioFile = scenarioFile
  }

  public var text: String {
    let blocks =
      [heading, overview] + (isFunded ? [funding] : []) + charts.map(picture)
      + outcomes.dropFirst().map(section)
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private var isFunded: Bool { outcomes.contains { $0.numbers?.hasFunding ?? false } }

  private var heading: String {
    let run = outcomes.dropFirst().count { $0.answer != nil }
    let missing = outcomes.count - 1 - run
    let rest = missing == 0 ? "" : ", \(missing) not run"
    return """
      # What if: \(escaped(caseName))

      \(run) scenario\(run == 1 ? "" : "s") of \(escaped(scenarioFile)) beside the case as it is\(rest). Less is better on every level. A difference is
      told only where it is proven: what is known of both sides, from bound to value, does not overlap.

      Level 1 is the priority of the students without a place, level 2 the steps of their schools away from the first tier,
      level 3 quality: seconds of travel, and what is worth as much. Levels are read from above.
      """
  }

  // MARK: Tables

  private var overview: String {
    let header = [
      "scenario", "placed", "unplaced", "level 1", "level 2", "level 3",
      "travel mean / 90 % / longest",
      "duos", "slots used", "other place",
    ]
    return "## Scenarios\n\n"
      + table(
        header, alignment: "lrrrrrrrrr",
        outcomes.map { outcome in
          guard let numbers = outcome.numbers else {
            return [outcome.name, "not run"] + Array(repeating: "", count: 8)
          }
          let plan = numbers.statistics
          return [
            outcome.name, "\(plan.placed)/\(plan.students)", "\(numbers.unplaced)",
          ] + Level.allCases.map { level(outcome, $0) } + [
            [plan.meanTravel, plan.travel90, plan.maxTravel].map {
              Decimals.text(Double($0) / 60, places: 0)
            }
            .joined(separator: " / ") + " min",
            "\(plan.duos)", "\(plan.slotsUsed)/\(plan.slotsOffered)", "\(outcome.movedCount)",
          ]
        })
  }

  /// A value as far as it is known, with its proven difference.
  private func level(_ outcome: ScenarioOutcome, _ level: Level) -> String {
    guard let answer = outcome.answer else { return "" }
    let value = answer.objective[level]
    let shown = answer.isClosed(level) ? "\(value)" : "\(answer.bound[level])–\(value)"
    guard !outcome.differences.isEmpty else { return shown }
    return "\(shown) (\(outcome.differences[level.rawValue - 1].words))"
  }

  private var funding: String {
    let header = ["scenario", "subsidy", "students who count, by partnership"]
    return "## Subsidy\n\nGuests are not counted.\n\n"
      + table(
        header, alignment: "lrl",
        outcomes.map { outcome in
          guard let numbers = outcome.numbers else { return [outcome.name, "", ""] }
          let parts = numbers.subsidies.map {
            "\($0.partnership) \($0.students) (€ \(grouped($0.euro)))"
          }
          return [
            outcome.name, "€ \(grouped(numbers.totalSubsidy))", parts.joined(separator: ", "),
          ]
        })
  }

  private func picture(_ chart: WhatIfCharts.File) -> String {
    "![\(escaped(chart.title))](\(chart.name))"
  }

  // MARK: One scenario

  private func section(_ outcome: ScenarioOutcome) -> String {
    let head = "## \(escaped(outcome.name))\n\nChanged: \(outcome.effect.words)."
    guard let answer = outcome.answer, let numbers = outcome.numbers else {
      return head + " Not run."
    }
    return head + "\n\n"
      + (levelLines(outcome, answer) + movementLines(outcome) + reasonLines(numbers))
      .map { "- \($0)" }.joined(separator: "\n")
  }

  private func levelLines(_ outcome: ScenarioOutcome, _ answer: ScenarioAnswer) -> [String] {
    let names = [Level.unplaced: "Unplaced", .tier: "Tier", .quality: "Quality"]
    return Level.allCases.map { level in
      let difference = outcome.differences[level.rawValue - 1]
      let proof =
        answer.isClosed(level)
        ? "proven" : "at least \(answer.bound[level]), gap \(percent(answer.gap(level)))"
      return
        "\(names[level] ?? "") (level \(level.rawValue)): \(answer.objective[level]), \(proof); \(sentence(difference))"
    }
  }

  private func sentence(_ difference: ProvenDifference) -> String {
    switch difference {
    case .between(0, 0): "the same as the baseline"
    case .between: "\(difference.words) against the baseline"
    case .none: difference.words
    case .otherRules: "not to be compared: this scenario weighs it by other rules"
    }
  }

  private func movementLines(_ outcome: ScenarioOutcome) -> [String] {
    let kinds: [(PlanChanges.Kind, String)] = [
      (.moved, "at another school"), (.newMentor, "with another mentor at the same school"),
      (.newlyPlaced, "newly placed"), (.lostPlace, "without the place they had"),
      (.gone, "no longer in the case"),
    ]
    let parts = kinds.compactMap { kind, words -> String? in
      let count = outcome.changes.count { $0.kind == kind }
      return count == 0 ? nil : "\(count) \(words)"
    }
    return [
      "Students: " + (parts.isEmpty ? "everyone as in the baseline" : parts.joined(separator: ", "))
    ]
  }

  private func reasonLines(_ numbers: ScenarioOutcome.Numbers) -> [String] {
    guard !numbers.statistics.byReason.isEmpty else { return [] }
    let parts = numbers.statistics.byReason.map { "\($0.reason.rawValue) \($0.count)" }
    return ["Without a place: " + parts.joined(separator: ", ")]
  }

  // MARK: Markdown

  private func table(_ header: [String], alignment: String, _ rows: [[String]]) -> String {
    let rule = alignment.map { $0 == "r" ? "---:" : "---" }
    let lines = [header, rule] + rows.map { $0.map(escaped) }
    return lines.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
  }

  /// Names come from the file: what would be markup is shown as it is.
  private func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, letter in
      if "\\`*_[]<>|#!".contains(letter) { result += "\\" }
      result += letter.isNewline ? " " : String(letter)
    }
  }

  private func grouped(_ euro: Int) -> String {
    var digits = String(euro)
    var groups: [String] = []
    while digits.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits = String(digits.dropLast(3))
    }
    return ([digits] + groups).joined(separator: ",")
  }
}

extension ScenarioOutcome {
  /// Students of both who stand at another school, or lost or found a place.
  var movedCount: Int {
    changes.count { [.moved, .newlyPlaced, .lostPlace].contains($0.kind) }
  }
}
