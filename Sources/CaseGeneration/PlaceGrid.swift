/// Positions found by place: a raster of cells about ten kilometres wide.
struct PlaceGrid {
  private static let cellHeight = 90_000
  private static let cellWidth = 146_000

  private let origin: Place
  private let rows: Int
  private let columns: Int
  /// Items cell by cell, and where each cell begins; the cells of a row follow each other.
  private let items: [Int]
  private let start: [Int]

  /// - Complexity: O(items + cells).
  init(_ items: [(place: Place, item: Int)]) {
    let latitudes = items.map(\.place.latitude)
    let longitudes = items.map(\.place.longitude)
    let origin = Place(latitude: latitudes.min() ?? 0, longitude: longitudes.min() ?? 0)
    let rows = ((latitudes.max() ?? 0) - origin.latitude) / Self.cellHeight + 1
    let columns = ((longitudes.max() ?? 0) - origin.longitude) / Self.cellWidth + 1
    func cell(_ place: Place) -> Int {
      (place.latitude - origin.latitude) / Self.cellHeight * columns
        + (place.longitude - origin.longitude) / Self.cellWidth
    }
    var start = Array(repeating: 0, count: rows * columns + 1)
    for entry in items { start[cell(entry.place) + 1] += 1 }
    for number in 1..<start.count { start[number] += start[number - 1] }
    var next = start
    var sorted = Array(repeating: 0, count: items.count)
    for entry in items {
      let number = cell(entry.place)
      sorted[next[number]] = entry.item
      next[number] += 1
    }
    (self.origin, self.rows, self.columns) = (origin, rows, columns)
    (self.items, self.start) = (sorted, start)
  }

  /// One of the items in the square of cells around a place, each with the same chance; the square widens
  /// until it holds any.
  /// - Parameter reach: cells on each side of the place's own.
  /// - Returns: `nil` when the grid is empty.
  func draw(near place: Place, reach: Int, using random: inout SeededRandom) -> Int? {
    guard !items.isEmpty else { return nil }
    let row = Self.floorDivision(place.latitude - origin.latitude, Self.cellHeight)
    let column = Self.floorDivision(place.longitude - origin.longitude, Self.cellWidth)
    var reach = reach
    while true {
      let runs = self.runs(row: row, column: column, reach: reach)
      let count = runs.reduce(0) { $0 + $1.count }
      if count > 0 { return pick(random.below(count), from: runs) }
      reach += 1
    }
  }

  private func pick(_ number: Int, from runs: [Range<Int>]) -> Int? {
    var left = number
    for run in runs {
      if left < run.count { return items[run.lowerBound + left] }
      left -= run.count
    }
    return nil
  }

  /// The items of a square of cells: one run for each of its rows.
  private func runs(row: Int, column: Int, reach: Int) -> [Range<Int>] {
    let first = max(0, column - reach)
    let last = min(columns - 1, column + reach)
    let bottom = max(0, row - reach)
    let top = min(rows - 1, row + reach)
    guard first <= last, bottom <= top else { return [] }
    return (bottom...top).map { start[$0 * columns + first]..<start[$0 * columns + last + 1] }
  }

  private static func floorDivision(_ value: Int, _ divisor: Int) -> Int {
    value >= 0 ? value / divisor : -((-value + divisor - 1) / divisor)
  }
}
