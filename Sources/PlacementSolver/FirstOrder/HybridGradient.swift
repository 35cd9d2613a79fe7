import Foundation
import IntegerProgramming
import PlacementDomain

/// The steps of ``FirstOrderRelaxation`` over one program, scaled.
///
/// Sums run in a fixed order: the same numbers come out for any number of threads. Points and products are in single precision
/// (``SparseMatrix``), what is summed up over all of them in double.
final class HybridGradient {
  private let matrix: SparseMatrix
  private let costs: [Float]
  private let threads: Int

  /// The columns' values, and the rows' prices.
  private let primal: GradientSide
  private let dual: GradientSide
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
    primal = GradientSide(
      zip(values, matrix.columnScale).map { $0 / $1 },
      bounds: zip(columns, matrix.columnScale).map { column, scale in
        (Double(column.lower) / scale, column.upper.map { Double($0) / scale } ?? .infinity)
      })
    let sides = zip(rows, matrix.rowScale).map { row, scale in
      (
        lower: row.lower.map { Double($0) * scale } ?? -.infinity,
        upper: row.upper.map { Double($0) * scale } ?? .infinity
      )
    }
    dual = GradientSide(zip(prices, matrix.rowScale).map { $0 / $1 }, bounds: sides)
    let rim = sides.reduce(0.0) { sum, row in
      sum + pow([row.lower, row.upper].filter(\.isFinite).map(abs).max() ?? 0, 2)
    }
    let cost = costs.reduce(0.0) { $0 + Double($1) * Double($1) }
    balance = cost > 0 && rim > 0 ? (cost / rim).squareRoot() : 1
  }

  var values: [Double] { zip(primal.point, matrix.columnScale).map { Double($0) * $1 } }
  var prices: [Double] { zip(dual.point, matrix.rowScale).map { Double($0) * $1 } }

  /// Costs less what rows ask at the prices.
  var reducedCosts: [Double] {
    costs.indices.map {
      Double(costs[$0] - matrix.down($0, dual.next)) / matrix.columnScale[$0]
    }
  }

  // MARK: Steps

  /// The norm of the scaled matrix is at most 1.
  private static let length = 0.998
  /// Steps from one look at how far they go to the next.
  private static let stride = 40

  /// Goes on until the steps are used up, or the solution is good enough.
  func run(steps: Int, tolerance: Double, _ limits: SearchLimits) {
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

  private func restart() {
    let (dx, dy) = (primal.squareOfWay, dual.squareOfWay)
    if dx > 0, dy > 0 {
      // Both sides should have come as far.
      balance *= pow((dy / dx).squareRoot() / balance, 0.5)
    }
    primal.restart()
    dual.restart()
  }

  private func step(weight: Float) {
    let (across, down) = (Float(Self.length / balance), Float(Self.length * balance))
    let (matrix, primal, dual) = (matrix, primal, dual)
    costs.withUnsafeBufferPointer { costs in
      let costs = SharedCosts(costs: costs)
      inParallel(primal.count) { range in
        let costs = costs.costs
        for column in range {
          let slope = costs[column] - matrix.down(column, dual.now)
          let wanted = primal.now[column] - across * slope
          primal.move(
            column, to: min(max(wanted, primal.lower[column]), primal.upper[column]), weight)
        }
      }
    }
    inParallel(dual.count) { range in
      for row in range {
        let pull = dual.now[row] / down - matrix.across(row, primal.far)
        let kept = min(max(pull, -dual.upper[row]), -dual.lower[row])
        dual.move(row, to: down * (pull - kept), weight)
      }
    }
  }

  private struct SharedCosts: @unchecked Sendable {
    let costs: UnsafeBufferPointer<Float>
  }

  /// In more parts than threads: some rows are long, and they stand together.
  private func inParallel(_ count: Int, _ body: @Sendable (Range<Int>) -> Void) {
    let parts = Self.partsOfThread * threads
    _ = parallelMap(
      chunksOf: count, chunkSize: max(2_048, (count + parts - 1) / parts), threads: threads, body)
  }

  private static let partsOfThread = 8

  // MARK: Error

  /// Whether rows hold and plan and prices agree, up to a share of their size.
  private func isGood(_ tolerance: Double) -> Bool {
    var (violation, size) = (0.0, 0.0)
    var bound = 0.0
    for row in 0..<dual.count {
      let sum = matrix.across(row, primal.next)
      let excess = Double(max(0, dual.lower[row] - sum, sum - dual.upper[row]))
      violation += excess * excess
      size += Double(sum) * Double(sum)
      let price = dual.next[row]
      let side = price > 0 ? dual.lower[row] : dual.upper[row]
      if price != 0 { bound += Double(price) * Double(side) }
    }
    var worth = 0.0
    for column in 0..<primal.count {
      worth += Double(costs[column]) * Double(primal.next[column])
      let reduced = costs[column] - matrix.down(column, dual.next)
      let side = reduced > 0 ? primal.lower[column] : primal.upper[column]
      if side.isFinite { bound += Double(reduced) * Double(side) }
    }
    return violation.squareRoot() <= tolerance * (1 + size.squareRoot())
      && abs(worth - bound) <= tolerance * (1 + abs(worth) + abs(bound))
  }
}
