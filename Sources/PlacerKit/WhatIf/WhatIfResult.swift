import Foundation
import PlacementDomain
import PlacementFiles
import Scenarios
public import WhatIf

/// The outcomes of a question, and the files they are told in.
public struct WhatIfResult: Sendable {
  /// The baseline first, then the scenarios in order.
  public let outcomes: [ScenarioOutcome]
  private let caseName: String
  private let scenarioFile: String

  init(_ outcomes: [ScenarioOutcome], caseName: String, scenarioFile: String) {
    self.outcomes = outcomes
    self.caseName = caseName
    self.scenarioFile = scenarioFile
  }

  /// Whether every scenario was run.
  public var isComplete: Bool { outcomes.allSatisfy { $0.answer != nil } }

  /// The output files: tables, report and charts.
  public var files: [(name: String, bytes: [UInt8])] {
    let table = OutcomeTable(outcomes)
    let charts = WhatIfCharts(outcomes).files
    let report = WhatIfReport(
      outcomes, charts, caseName: caseName, scenarioFile: scenarioFile)
    let tables = [("whatif.csv", table.scenarios), ("differences.csv", table.differences)]
    return tables.map { ($0, TableFile.bytes(header: $1.header, rows: $1.rows)) }
      + [("report.md", Array(report.text.utf8))]
      + charts.map { ($0.name, Array($0.svg.utf8)) }
  }

  /// Writes the output files as one set; charts of an earlier set go with it.
  /// - Throws: ``WritingError``; what stood in the folder then still stands.
  public func write(to folder: String) throws(WritingError) {
    let files = files
    let standing = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let stale = standing.filter { name in
      WhatIfCharts.isName(name) && !files.contains { $0.name == name }
    }
    try FolderWriter.write(files, to: folder, without: stale.sorted())
  }

  /// A line for each scenario, for people.
  public var summaryLines: [String] {
    let width = outcomes.map(\.name.count).max() ?? 0
    return outcomes.map { outcome in
      let name = outcome.name + String(repeating: " ", count: width - outcome.name.count)
      guard let numbers = outcome.numbers else { return "\(name)  not run" }
      let placed = "placed \(numbers.statistics.placed) of \(numbers.statistics.students)"
      guard !outcome.differences.isEmpty else { return "\(name)  \(placed)" }
      let levels = zip(["unplaced", "tier", "quality"], outcome.differences).map {
        "\($0) \($1.words)"
      }
      return "\(name)  \(placed); \(levels.joined(separator: ", "))"
    }
  }
}
