/// A matrix by rows and by columns, scaled so that its norm is at most 1: each row and column is divided by the root of
/// what it adds up to (Pock and Chambolle 2011, doi:10.1109/ICCV.2011.6126441).
struct SparseMatrix: @unchecked Sendable {
  typealias Term = (row: Int32, column: Int32, coefficient: Double)

  private let rows: Compressed
  private let columns: Compressed
  let rowScale: [Double]
  let columnScale: [Double]

  /// Terms of one side after another.
  private struct Compressed {
    var start: [Int]
    var index: [Int32]
    var coefficient: [Double]

    init(count: Int, _ terms: [Term], of own: (Term) -> Int32, other: (Term) -> Int32) {
      let grouped = SolverTables.grouped(terms.map(own), count: count)
      start = grouped.start
      index = grouped.items.map { other(terms[Int($0)]) }
      coefficient = grouped.items.map { terms[Int($0)].coefficient }
    }

    func sums() -> [Double] {
      (0..<(start.count - 1)).map { number in
        coefficient[start[number]..<start[number + 1]].reduce(0) { $0 + abs($1) }
      }
    }

    mutating func scale(_ own: [Double], _ other: [Double]) {
      for number in 0..<(start.count - 1) {
        for place in start[number]..<start[number + 1] {
          coefficient[place] *= own[number] * other[Int(index[place])]
        }
      }
    }

    @inline(__always)
    func product(_ number: Int, _ vector: UnsafeBufferPointer<Double>) -> Double {
      var sum = 0.0
      index.withUnsafeBufferPointer { index in
        coefficient.withUnsafeBufferPointer { coefficient in
          for place in start[number]..<start[number + 1] {
            sum += coefficient[place] * vector[Int(index[place])]
          }
        }
      }
      return sum
    }
  }

  /// - Complexity: O(terms).
  init(rows rowCount: Int, columns columnCount: Int, _ terms: [Term]) {
    var rows = Compressed(count: rowCount, terms, of: \.row, other: \.column)
    var columns = Compressed(count: columnCount, terms, of: \.column, other: \.row)
    func root(_ sums: [Double]) -> [Double] { sums.map { $0 > 0 ? 1 / $0.squareRoot() : 1 } }
    rowScale = root(rows.sums())
    columnScale = root(columns.sums())
    rows.scale(rowScale, columnScale)
    columns.scale(columnScale, rowScale)
    self.rows = rows
    self.columns = columns
  }

  /// A row times a vector over the columns.
  @inline(__always)
  func across(_ row: Int, _ vector: UnsafeBufferPointer<Double>) -> Double {
    rows.product(row, vector)
  }

  /// A column times a vector over the rows.
  @inline(__always)
  func down(_ column: Int, _ vector: UnsafeBufferPointer<Double>) -> Double {
    columns.product(column, vector)
  }
}
