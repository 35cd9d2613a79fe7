/// Bars side by side: a group for each category, a bar in it for each series.
public struct BarChart: Sendable {
  public var title: String
  /// What the bars measure.
  public var unit: String
  public var categories: [String]
  /// Values are parallel to the categories and not below 0.
  public var series: [(name: String, values: [Double])]

  public init(
    title: String, unit: String, categories: [String],
    series: [(name: String, values: [Double])]
  ) {
    self.title = title
    self.unit = unit
    self.categories = categories
    self.series = series
  }

  private static let left = 60.0
  private static let right = 20.0
  private static let plotHeight = 260.0
  private static let barWidth = 14.0

  /// The chart as an SVG document.
  public var svg: String {
    let groupWidth = Double(max(1, series.count)) * Self.barWidth + 18
    let width = max(480, Self.left + Self.right + Double(categories.count) * groupWidth)
    let legend = Legend(series.map(\.name), width: width - Self.left - Self.right)
    let labelRoom = min(130, 20 + (categories.map { SVGDrawing.width(of: $0) }.max() ?? 0))
    let top = 48 + legend.height
    let bottom = top + Self.plotHeight
    var drawing = SVGDrawing(width: width, height: bottom + labelRoom + 10)
    drawing.label(title, x: Self.left, y: 24, size: 15, isBold: true)
    legend.draw(into: &drawing, x: Self.left, y: 46)
    let axis = Axis(
      series.flatMap(\.values), includesZero: true, from: bottom, to: top)
    Frame.drawRows(
      axis, unit, left: Self.left, right: width - Self.right, into: &drawing)
    for (position, category) in categories.enumerated() {
      let x = Self.left + 9 + Double(position) * groupWidth
      drawGroup(position, x: x, axis, into: &drawing)
      drawing.label(
        SVGDrawing.fitted(category, into: labelRoom - 14),
        x: x + Double(series.count) * Self.barWidth / 2 + 4, y: bottom + 10, anchor: .end,
        turned: true)
    }
    return drawing.document(title: title)
  }

  private func drawGroup(
    _ position: Int, x: Double, _ axis: Axis, into drawing: inout SVGDrawing
  ) {
    for (number, one) in series.enumerated() where position < one.values.count {
      let value = one.values[position]
      let y = axis.pixel(value)
      drawing.rectangle(
        x: x + Double(number) * Self.barWidth, y: y, width: Self.barWidth - 2,
        height: axis.pixel(0) - y, color: Palette.color(number),
        tip: "\(categories[position]), \(one.name): \(Axis.text(value))")
    }
  }
}

/// Names of series with their colours, over as many lines as they need.
struct Legend {
  private var places: [(name: String, x: Double, line: Int)] = []
  private let lines: Int

  init(_ names: [String], width: Double) {
    var x = 0.0
    var line = 0
    for name in names {
      let shown = SVGDrawing.fitted(name, into: width - 30)
      let needed = SVGDrawing.width(of: shown) + 34
      if x > 0, x + needed > width { (x, line) = (0, line + 1) }
      places.append((shown, x, line))
      x += needed
    }
    lines = names.isEmpty ? 0 : line + 1
  }

  var height: Double { Double(lines) * 18 }

  func draw(into drawing: inout SVGDrawing, x: Double, y: Double) {
    for (number, place) in places.enumerated() {
      let base = y + Double(place.line) * 18
      drawing.rectangle(
        x: x + place.x, y: base - 10, width: 12, height: 12, color: Palette.color(number))
      drawing.label(place.name, x: x + place.x + 17, y: base)
    }
  }
}

/// Grid and numbers around a plot.
enum Frame {
  /// Horizontal lines with their numbers, and what they measure above them.
  static func drawRows(
    _ axis: Axis, _ unit: String, left: Double, right: Double, into drawing: inout SVGDrawing
  ) {
    for tick in axis.ticks {
      let y = axis.pixel(tick)
      drawing.line(left, y, right, y, color: tick == 0 ? Palette.faint : Palette.grid)
      drawing.label(
        Axis.text(tick), x: left - 6, y: y + 4, anchor: .end, color: Palette.faint)
    }
    let middle = (axis.pixel(axis.low) + axis.pixel(axis.high)) / 2
    drawing.label(unit, x: 16, y: middle, anchor: .middle, color: Palette.faint, turned: true)
  }

  /// Ticks below a plot, and what they measure.
  static func drawColumns(
    _ axis: Axis, _ unit: String, top: Double, bottom: Double, into drawing: inout SVGDrawing
  ) {
    for tick in axis.ticks {
      let x = axis.pixel(tick)
      drawing.line(x, top, x, bottom, color: Palette.grid)
      drawing.label(
        Axis.text(tick), x: x, y: bottom + 16, anchor: .middle, color: Palette.faint)
    }
    let middle = (axis.pixel(axis.low) + axis.pixel(axis.high)) / 2
    drawing.label(unit, x: middle, y: bottom + 36, anchor: .middle, color: Palette.faint)
  }
}
