import Charts

/// The charts of a study: what can be drawn of its outcomes, by file name.
public struct WhatIfCharts {
  public struct File: Hashable, Sendable {
    public var name: String
    public var title: String
    public var svg: String
  }

  /// The baseline first; those that were not run are left out.
  private let outcomes: [(outcome: ScenarioOutcome, numbers: ScenarioOutcome.Numbers)]

  /// - Parameter outcomes: the baseline first, then the scenarios in order.
  public init(_ outcomes: [ScenarioOutcome]) {
    self.outcomes = outcomes.compactMap { outcome in
      outcome.numbers.map { (outcome, $0) }
    }
  }

  /// Whether a file name is one that charts of a study have.
  public static func isName(_ name: String) -> Bool {
    ["frontier.svg", "subjects.svg"].contains(name)
      || (name.hasPrefix("sweep-") && name.hasSuffix(".svg"))
  }

  /// Charts that have something to show, in a fixed order.
  public var files: [File] { [frontier, subjects].compactMap { $0 } + heatMaps }

  // MARK: Frontier

  /// Extra capacity against unplaced students and travel; `nil` when every scenario offers the same slots.
  private var frontier: File? {
    guard let base = outcomes.first?.numbers else { return nil }
    let extra = outcomes.map { $0.numbers.statistics.slotsOffered - base.statistics.slotsOffered }
    guard Set(extra).count > 1 else { return nil }
    let series = seriesNames
    let points = zip(outcomes, extra).map { one, extra in
      FrontierChart.Point(
        name: one.outcome.name, x: Double(extra),
        values: [
          Double(one.numbers.unplaced), Double(one.numbers.statistics.meanTravel) / 60,
        ],
        series: series.firstIndex(of: Self.series(of: one.outcome)) ?? 0)
    }
    let title = "Extra slots, unplaced students and travel"
    let chart = FrontierChart(
      title: title, unit: "slots more than in the baseline",
      panels: [
        FrontierChart.Panel(unit: "unplaced students", hasFrontier: true),
        FrontierChart.Panel(unit: "mean travel, minutes", hasFrontier: false),
      ], series: series,
      // The baseline last, on top of the others.
      points: Array(points.dropFirst()) + Array(points.prefix(1)))
    return File(name: "frontier.svg", title: title, svg: chart.svg)
  }

  /// Sweeps have a colour each; scenarios that stand for themselves share one.
  private var seriesNames: [String] {
    var seen: Set<String> = []
    return outcomes.map { Self.series(of: $0.outcome) }.filter { seen.insert($0).inserted }
  }

  private static func series(of outcome: ScenarioOutcome) -> String {
    if let sweep = outcome.sweep { return sweep }
    return outcome.differences.isEmpty ? outcome.name : "scenarios"
  }

  // MARK: Subjects

  /// Unplaced students by subject; `nil` when nobody is unplaced.
  private var subjects: File? {
    let names = Array(
      Set(outcomes.flatMap { Self.unplacedBySubject($0.numbers).keys })
    ).sorted()
    guard !names.isEmpty else { return nil }
    let shown = shownInBars
    let title =
      "Unplaced students by subject"
      + (shown.count < outcomes.count ? ", where scenarios differ" : "")
    let chart = BarChart(
      title: title, unit: "students", categories: names,
      series: shown.map { one in
        let counts = Self.unplacedBySubject(one.numbers)
        return (one.outcome.name, names.map { Double(counts[$0] ?? 0) })
      })
    return File(name: "subjects.svg", title: title, svg: chart.svg)
  }

  /// Subjects that have unplaced students.
  private static func unplacedBySubject(_ numbers: ScenarioOutcome.Numbers) -> [String: Int] {
    let open = numbers.statistics.bySubject.filter { $0.placed < $0.students }
    return Dictionary(
      uniqueKeysWithValues: open.map { ($0.name, $0.students - $0.placed) })
  }

  /// The baseline and the scenarios that differ from it and from each other; of many the three that leave fewest
  /// unplaced and the two that leave most.
  private var shownInBars: [(outcome: ScenarioOutcome, numbers: ScenarioOutcome.Numbers)] {
    var seen: Set<[String: Int]> = []
    let different = outcomes.indices.filter {
      seen.insert(Self.unplacedBySubject(outcomes[$0].numbers)).inserted
    }
    guard different.count > 6 else { return different.map { outcomes[$0] } }
    let ranked = different.dropFirst().sorted {
      (outcomes[$0].numbers.unplaced, $0) < (outcomes[$1].numbers.unplaced, $1)
    }
    return (different.prefix(1) + ranked.prefix(3) + ranked.suffix(2)).map { outcomes[$0] }
  }

  // MARK: Heat maps

  /// For each sweep of two parameters, a grid of unplaced students and one of travel.
  private var heatMaps: [File] {
    var seen: Set<String> = []
    let sweeps = outcomes.filter { $0.outcome.parameters.count == 2 }
      .compactMap(\.outcome.sweep).filter { seen.insert($0).inserted }
    return sweeps.enumerated().flatMap { number, sweep in
      [
        heatMap(sweep, "\(number + 1)-unplaced", "unplaced students") { Double($0.unplaced) },
        heatMap(sweep, "\(number + 1)-travel", "mean travel in minutes") {
          (Double($0.statistics.meanTravel) / 6).rounded() / 10
        },
      ]
    }
  }

  private func heatMap(
    _ sweep: String, _ suffix: String, _ measure: String,
    _ value: (ScenarioOutcome.Numbers) -> Double
  ) -> File {
    let points = outcomes.filter { $0.outcome.sweep == sweep }
    let names = points[0].outcome.parameters.map(\.name)
    func values(_ parameter: Int) -> [String] {
      var seen: Set<String> = []
      return points.map { $0.outcome.parameters[parameter].value }
        .filter { seen.insert($0).inserted }
    }
    let (rows, columns) = (values(0), values(1))
    let grid = rows.map { row in
      columns.map { column in
        points.first {
          $0.outcome.parameters.map(\.value) == [row, column]
        }.map { value($0.numbers) }
      }
    }
    let title = "\(sweep): \(measure)"
    let chart = HeatMap(
      title: title, rowName: names[0], rows: rows, columnName: names[1], columns: columns,
      values: grid)
    return File(name: "sweep-\(suffix).svg", title: title, svg: chart.svg)
  }
}
