import Foundation
import IntegerProgramming

/// The steps of ``FirstOrderRelaxation`` over one program, scaled.
///
/// Sums run in a fixed order: the same numbers come out for any number of threads. Points and products are in single precision
/// (``SparseMatrix``), what is summed up over all of them in double.
struct HybridGradient {
  private let matrix: SparseMatrix
  private let costs: [Float]
  private let columns: [ClosedRange<Float>]
  private let rows: [ClosedRange<Float>]
  private let threads: Int

  /// The columns' values, and the rows' prices.
  private var primal: GradientSide
  private var dual: GradientSide
  /// Steps are length / balance on the primal side, length · balance on the dual side.
  var balance: Double
  private(set) var stepsTaken = 0

  init(
    _ columns: [IntegerProgram.Column], _ rows: [IntegerProgram.Row], _ terms: [SparseMatrix.Term],
    _ values: [Double], _ prices: [Double], threads: Int
  ) {
    self.threads = threads
    let matrix = SparseMatrix(rows: rows.count, columns: columns.count, terms)
    self.matrix = matrix
    costs = zip(columns, matrix.columnScale).map { Float(Double($0.cost) * $1) }
    self.columns = zip(columns, matrix.columnScale).map { column, scale in
      Float(Double(column.lower) / scale)...(column.upper.map { Float(Double($0) / scale) }
        ?? .infinity)
    }
    self.rows = zip(rows, matrix.rowScale).map { row, scale in
      let lower = row.lower.map { Float(Double($0) * scale) } ?? -.infinity
      return lower...(row.upper.map { Float(Double($0) * scale) } ?? .infinity)
    }
    primal = GradientSide(zip(values, matrix.columnScale).map { Float($0 / $1) })
    dual = GradientSide(zip(prices, matrix.rowScale).map { Float($0 / $1) })
    let rim = self.rows.reduce(0.0) { sum, row in
      let sides = [row.lowerBound, row.upperBound].filter(\.isFinite).map(abs)
      return sum + pow(Double(sides.max() ?? 0), 2)
    }
    let cost = costs.reduce(0.0) { $0 + Double($1) * Double($1) }
    balance = cost > 0 && rim > 0 ? (cost / rim).squareRoot() : 1
  }

  var values: [Double] { zip(primal.next, matrix.columnScale).map { Double($0) * $1 } }
  var prices: [Double] { zip(dual.next, matrix.rowScale).map { Double($0) * $1 } }

  /// Costs less what rows ask at the prices.
  var reducedCosts: [Double] {
    dual.next.withUnsafeBufferPointer { y in
      costs.indices.map { Double(costs[$0] - matrix.down($0, y)) / matrix.columnScale[$0] }
    }
  }

  // MARK: Steps

  /// The norm of the scaled matrix is at most 1.
  private static let length = 0.998
  /// Steps from one look at how far they go to the next.
  private static let stride = 40

  /// Goes on until the steps are used up, or the solution is good enough.
  mutating func run(steps: Int, tolerance: Double, _ limits: SearchLimits) {
    var since = 0
    var (first, last) = (Double.infinity, Double.infinity)
    for number in 1...max(1, steps) {
      step(weight: Float(since + 1) / Float(since + 2))
      since += 1
      stepsTaken += 1
      guard since == 1 || number % Self.stride == 0 || number == steps else { continue }
      let residual = residual
      if since == 1 { (first, last) = (residual, residual) }
      if limits.isOver { break }
      let isTime =
        residual <= 0.2 * first || (residual <= 0.8 * first && residual > last)
        || Double(since) >= 0.36 * Double(number)
      last = residual
      guard since > 1, isTime else { continue }
      if isGood(tolerance) { break }
      restart()
      since = 0
    }
  }

  /// How far the last step went.
  private var residual: Double {
    (balance * primal.squareOfStep + dual.squareOfStep / balance).squareRoot()
  }

  private mutating func restart() {
    let (dx, dy) = (primal.squareOfWay, dual.squareOfWay)
    if dx > 0, dy > 0 {
      // Both sides should have come as far.
      balance *= pow((dy / dx).squareRoot() / balance, 0.5)
    }
    primal.restart()
    dual.restart()
  }

  private mutating func step(weight: Float) {
    let (matrix, costs, columns, rows) = (matrix, costs, columns, rows)
    let (across, down) = (Float(Self.length / balance), Float(Self.length * balance))
    primal.step(against: dual.now, weight, threads) { column, now, prices in
      let slope = costs[column] - matrix.down(column, prices)
      let range = columns[column]
      return min(max(now - across * slope, range.lowerBound), range.upperBound)
    }
    dual.step(against: primal.far, weight, threads) { row, now, values in
      let pull = now / down - matrix.across(row, values)
      return down * (pull - min(max(pull, -rows[row].upperBound), -rows[row].lowerBound))
    }
  }

  // MARK: Error

  /// Whether rows hold and plan and prices agree, up to a share of their size.
  private func isGood(_ tolerance: Double) -> Bool {
    var (violation, size) = (0.0, 0.0)
    var bound = 0.0
    primal.next.withUnsafeBufferPointer { x in
      for row in rows.indices {
        let sum = matrix.across(row, x)
        let excess = Double(max(0, rows[row].lowerBound - sum, sum - rows[row].upperBound))
        violation += excess * excess
        size += Double(sum) * Double(sum)
        let side = dual.next[row] > 0 ? rows[row].lowerBound : rows[row].upperBound
        if dual.next[row] != 0 { bound += Double(dual.next[row]) * Double(side) }
      }
    }
    var worth = 0.0
    dual.next.withUnsafeBufferPointer { y in
      for column in columns.indices {
        worth += Double(costs[column]) * Double(primal.next[column])
        let reduced = costs[column] - matrix.down(column, y)
        let side = reduced > 0 ? columns[column].lowerBound : columns[column].upperBound
        if side.isFinite { bound += Double(reduced) * Double(side) }
      }
    }
    return violation.squareRoot() <= tolerance * (1 + size.squareRoot())
      && abs(worth - bound) <= tolerance * (1 + abs(worth) + abs(bound))
  }
}
