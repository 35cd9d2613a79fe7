import Charts
import Testing

@Suite("Charts")
struct ChartTests {
  private func bars(_ values: [Double], names: [String] = ["a", "b"]) -> String {
    BarChart(
      title: "T", unit: "u", categories: names, series: [("one", values)]
    ).svg
  }

  @Test("Ticks stand at round numbers")
  func ticks() {
    let svg = bars([3, 17])
    for tick in [">0<", ">5<", ">10<", ">15<", ">20<"] { #expect(svg.contains(tick)) }
    #expect(bars([0, 0.3]).contains(">0.1<"))
    #expect(!bars([2, 3]).contains(">0.5<"))
    #expect(bars([1_500, 7_200]).contains(">2,000<"))
  }

  @Test("Words of the input cannot break out of the drawing")
  func escaping() {
    let svg = bars([1, 2], names: ["<script>&\"", "b\u{0}"])
    #expect(!svg.contains("<script>"))
    #expect(svg.contains("&lt;script&gt;&amp;&quot;"))
    #expect(!svg.contains("\u{0}"))
  }

  @Test("A field of a heat map without a value is no zero")
  func unknownFields() {
    let svg = HeatMap(
      title: "T", rowName: "r", rows: ["1"], columnName: "c", columns: ["x", "y"],
      values: [[7, nil]]
    ).svg
    #expect(svg.contains(">7</text>"))
    #expect(svg.contains(">–</text>"))
    #expect(!svg.contains(">0</text>"))
  }

  @Test("The line of a frontier goes down only, and to the end")
  func frontier() throws {
    let points = [(0.0, 10.0), (5, 4), (10, 6), (20, 4)].map {
      FrontierChart.Point(name: "p", x: $0.0, values: [$0.1], series: 0)
    }
    let svg = FrontierChart(
      title: "T", unit: "slots", panels: [FrontierChart.Panel(unit: "u", hasFrontier: true)],
      series: ["s"], points: points
    ).svg
    let line = try #require(svg.split(separator: "\n").first { $0.hasPrefix("<polyline") })
    let heights = line.split(separator: "\"")[1].split(separator: " ").compactMap {
      Double($0.split(separator: ",")[1])
    }
    #expect(heights.count == 4)
    // Pixels grow downwards: a smaller value lies lower.
    #expect(heights == heights.sorted())
  }
}
