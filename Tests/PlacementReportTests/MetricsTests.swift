import PlacementDomain
import PlacementReport
import Testing

@Suite("Metrics")
struct MetricsTests {
  private func metrics(caseFolder: String = "/case", lastPlan: Double? = 1_000) -> MetricsText {
    MetricsText(
      caseFolder: caseFolder, version: "1.2.3", exitCode: 65, started: 1_700_000_000.25,
      ended: 1_700_000_001, lastPlan: lastPlan,
      changes: [
        TableChange(table: .students, before: 9, after: 8, added: 1, removed: 2, changed: 3)
      ], solved: nil, historyBytes: 4_096)
  }

  @Test("Each number has a help line, a type and the case as label")
  func format() {
    let lines = metrics().text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.last == "", "ends with a newline")
    for expected in [
      "# HELP placer_last_run_exit_code Exit code of the last run.",
      "# TYPE placer_last_run_exit_code gauge", "placer_last_run_exit_code{case=\"/case\"} 65",
      "placer_last_run_start_timestamp_seconds{case=\"/case\"} 1700000000.25",
      "placer_last_plan_timestamp_seconds{case=\"/case\"} 1000",
      "placer_info{case=\"/case\",version=\"1.2.3\"} 1",
      "placer_input_rows_differing{case=\"/case\",kind=\"removed\",table=\"students\"} 2",
    ] {
      #expect(lines.contains(expected[...]), "\(expected)")
    }
  }

  @Test("What is not known is left out")
  func unknown() {
    let text = metrics(lastPlan: nil).text
    #expect(!text.contains("placer_last_plan") && !text.contains("placer_gap"))
  }

  @Test("A label holds any path")
  func escaping() {
    let text = metrics(caseFolder: "/a \"b\"\\c\nd").text
    #expect(text.contains(#"{case="/a \"b\"\\c\nd"} 65"#))
  }
}
