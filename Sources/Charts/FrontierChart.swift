/// What something costs against what it brings: panels one above the other that share the horizontal axis, a
/// point in each for every option, and a line through the best values that can be had up to there.
public struct FrontierChart: Sendable {
  public struct Point: Sendable {
    public var name: String
    public var x: Double
    /// One for each panel.
    public var values: [Double]
    /// Shown by its colour.
    public var series: Int

    public init(name: String, x: Double, values: [Double], series: Int) {
      self.name = name
      self.x = x
      self.values = values
      self.series = series
    }
  }

  public struct Panel: Sendable {
    public var unit: String
    /// Whether a line shows the least value up to each point.
    public var hasFrontier: Bool

    public init(unit: String, hasFrontier: Bool) {
      self.unit = unit
      self.hasFrontier = hasFrontier
    }
  }

  public var title: String
  /// What the horizontal axis measures.
  public var unit: String
  public var panels: [Panel]
  /// Names of the series, by number.
  public var series: [String]
  public var points: [Point]

  public init(
    title: String, unit: String, panels: [Panel], series: [String], points: [Point]
  ) {
    self.title = title
    self.unit = unit
    self.panels = panels
    self.series = series
    self.points = points
  }

  private static let width = 720.0
  private static let left = 60.0
  private static let right = 690.0
  private static let panelHeight = 200.0
  private static let gap = 28.0

  /// The chart as an SVG document.
  public var svg: String {
    let legend = Legend(series, width: Self.right - Self.left)
    let top = 48 + legend.height
    let height = Double(panels.count) * (Self.panelHeight + Self.gap)
    var drawing = SVGDrawing(width: Self.width, height: top + height + 30)
    drawing.label(title, x: Self.left, y: 24, size: 15, isBold: true)
    legend.draw(into: &drawing, x: Self.left, y: 46)
    let across = Axis(points.map(\.x), includesZero: true, from: Self.left, to: Self.right)
    for number in panels.indices {
      let start = top + Double(number) * (Self.panelHeight + Self.gap)
      draw(panel: number, from: start, to: start + Self.panelHeight, across, into: &drawing)
    }
    return drawing.document(title: title)
  }

  private func draw(
    panel number: Int, from top: Double, to bottom: Double, _ across: Axis,
    into drawing: inout SVGDrawing
  ) {
    let panel = panels[number]
    let axis = Axis(
      points.map { $0.values[number] }, includesZero: false, from: bottom, to: top)
    let isLast = number == panels.count - 1
    Frame.drawColumns(across, isLast ? unit : "", top: top, bottom: bottom, into: &drawing)
    Frame.drawRows(axis, panel.unit, left: Self.left, right: Self.right, into: &drawing)
    if panel.hasFrontier {
      drawing.path(
        frontier(number).map { (across.pixel($0.x), axis.pixel($0.y)) }, color: Palette.faint)
    }
    for point in points {
      let tip = "\(point.name): \(Axis.text(point.x)), \(Axis.text(point.values[number]))"
      drawing.circle(
        x: across.pixel(point.x), y: axis.pixel(point.values[number]), radius: 4,
        color: Palette.color(point.series), tip: tip)
    }
  }

  /// The corners of a stair that goes down at each point that is better than all to its left.
  private func frontier(_ number: Int) -> [(x: Double, y: Double)] {
    var corners: [(x: Double, y: Double)] = []
    for point in points.sorted(by: { ($0.x, $0.values[number]) < ($1.x, $1.values[number]) }) {
      let value = point.values[number]
      guard let last = corners.last else {
        corners.append((point.x, value))
        continue
      }
      guard value < last.y else { continue }
      corners.append((point.x, last.y))
      corners.append((point.x, value))
    }
    if let last = corners.last, let end = points.map(\.x).max(), end > last.x {
      corners.append((end, last.y))
    }
    return corners
  }
}
