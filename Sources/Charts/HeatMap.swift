/// A grid of two parameters: a field for each pair of values, darker where the number is larger.
public struct HeatMap: Sendable {
  public var title: String
  public var rowName: String
  public var rows: [String]
  public var columnName: String
  public var columns: [String]
  /// By row and column; `nil` where nothing is known.
  public var values: [[Double?]]

  public init(
    title: String, rowName: String, rows: [String], columnName: String, columns: [String],
    values: [[Double?]]
  ) {
    self.title = title
    self.rowName = rowName
    self.rows = rows
    self.columnName = columnName
    self.columns = columns
    self.values = values
  }

  private static let fieldHeight = 34.0

  /// The chart as an SVG document.
  public var svg: String {
    let rowRoom = min(180, 16 + (rows.map { SVGDrawing.width(of: $0) }.max() ?? 0))
    let widest = columns.map { SVGDrawing.width(of: $0) }.max() ?? 0
    let fieldWidth = min(120, max(56, widest + 14))
    let left = 34 + rowRoom
    let top = 84.0
    let width = max(
      left + Double(columns.count) * fieldWidth + 20, 40 + SVGDrawing.width(of: title, size: 15.5))
    var drawing = SVGDrawing(
      width: width, height: top + Double(rows.count) * Self.fieldHeight + 20)
    drawing.label(title, x: 20, y: 24, size: 15, isBold: true)
    drawing.label(
      columnName, x: left + Double(columns.count) * fieldWidth / 2, y: 52, anchor: .middle,
      color: Palette.faint)
    drawing.label(
      rowName, x: 18, y: top + Double(rows.count) * Self.fieldHeight / 2, anchor: .middle,
      color: Palette.faint, turned: true)
    for (number, name) in columns.enumerated() {
      drawing.label(
        SVGDrawing.fitted(name, into: fieldWidth - 4),
        x: left + (Double(number) + 0.5) * fieldWidth, y: top - 8, anchor: .middle)
    }
    for (number, name) in rows.enumerated() {
      let y = top + Double(number) * Self.fieldHeight
      drawing.label(
        SVGDrawing.fitted(name, into: rowRoom - 10), x: left - 8, y: y + Self.fieldHeight / 2 + 4,
        anchor: .end)
      drawRow(number, x: left, y: y, fieldWidth, into: &drawing)
    }
    return drawing.document(title: title)
  }

  private func drawRow(
    _ row: Int, x: Double, y: Double, _ fieldWidth: Double, into drawing: inout SVGDrawing
  ) {
    let known = values.flatMap { $0.compactMap { $0 } }
    let (least, most) = (known.min() ?? 0, known.max() ?? 0)
    for column in columns.indices {
      let x = x + Double(column) * fieldWidth
      guard let value = values[row][column] else {
        drawing.label(
          "–", x: x + fieldWidth / 2, y: y + Self.fieldHeight / 2 + 4, anchor: .middle,
          color: Palette.faint)
        continue
      }
      let share = most > least ? (value - least) / (most - least) : 0.3
      drawing.rectangle(
        x: x + 1, y: y + 1, width: fieldWidth - 2, height: Self.fieldHeight - 2,
        color: Palette.shade(share),
        tip: "\(rowName) \(rows[row]), \(columnName) \(columns[column]): \(Axis.text(value))")
      drawing.label(
        Axis.text(value), x: x + fieldWidth / 2, y: y + Self.fieldHeight / 2 + 4, anchor: .middle,
        color: share > 0.5 ? "#ffffff" : Palette.ink)
    }
  }
}
