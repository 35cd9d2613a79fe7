import Charts
public import PlacementExplanation
import PlacementFiles

/// What slots are worth as files: `value.csv`, and a chart of the most valuable.
public struct SlotValueFiles {
  private let values: [SlotValue]
  private let title: String
  /// Bars of the chart.
  private static let bars = 25

  /// - Parameter title: of the chart.
  public init(_ values: [SlotValue], title: String) {
    self.values = values
    self.title = title
  }

  public var files: [(name: String, bytes: [UInt8])] {
    [("value.csv", table), ("value.svg", Array(chart.utf8))]
  }

  private var table: [UInt8] {
    let effects = ["unplaced", "tier", "quality_seconds", "proven"]
    return TableFile.bytes(
      header: ["school", "subject", "partnership", "price_seconds"]
        + effects.map { "gain_\($0)" } + ["loss_mentor"] + effects.map { "loss_\($0)" },
      rows: values.map { value in
        [value.school, value.subject, value.partnership ?? "", "\(value.priceSeconds)"]
          + cells(value.gain) + [value.loss?.mentor ?? ""]
          + (value.loss.map { cells($0) } ?? ["", "", "", ""])
      })
  }

  private func cells(_ effect: SlotEffect) -> [String] {
    [
      "\(effect.change.unplaced)", "\(effect.change.tier)", "\(effect.change.qualitySeconds)",
      effect.isExact ? "yes" : "no",
    ]
  }

  /// Bars of the first level on which a further slot changes anything.
  private var chart: String {
    let shown = values.prefix(Self.bars)
    let names = shown.map { "\($0.subject), \($0.school)" }
    func bars(_ number: (LevelChange) -> Double) -> [(name: String, values: [Double])] {
      [
        ("one slot more", shown.map { max(0, -number($0.gain.change)) }),
        ("one slot less", shown.map { max(0, $0.loss.map { number($0.change) } ?? 0) }),
      ]
    }
    let changes = shown.flatMap { [$0.gain.change, $0.loss?.change ?? .none] }
    if changes.contains(where: { $0.unplaced != 0 }) {
      return BarChart(
        title: title, unit: "priority placed or lost (level 1)", categories: names,
        series: bars { Double($0.unplaced) }
      ).svg
    }
    if changes.contains(where: { $0.tier != 0 }) {
      return BarChart(
        title: title, unit: "steps of tier (level 2)", categories: names,
        series: bars { Double($0.tier) }
      ).svg
    }
    return BarChart(
      title: title, unit: "minutes (level 3)", categories: names,
      series: bars { Double($0.qualitySeconds) / 60 }
    ).svg
  }
}
