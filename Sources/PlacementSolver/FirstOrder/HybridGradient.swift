import Foundation
import IntegerProgramming

/// The steps of ``FirstOrderRelaxation`` over one program, scaled.
///
/// Sums run in a fixed order: the same numbers come out for any number of threads.
struct HybridGradient {
  private let matrix: SparseMatrix
  private let costs: [Double]
  private let columns: [ClosedRange<Double>]
  private let rows: [ClosedRange<Double>]
  private let threads: Int

  /// Present point, where it last restarted, what the step at the present point proposes (within the bounds, with prices
  /// of the right sign), and the proposal overdone by as much again: all scaled.
  private var x: [Double]
  private var y: [Double]
  private var startX: [Double]
  private var startY: [Double]
  private var nextX: [Double]
  private var nextY: [Double]
  private var farX: [Double]
  private var farY: [Double]
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
    costs = zip(columns, matrix.columnScale).map { Double($0.cost) * $1 }
    self.columns = zip(columns, matrix.columnScale).map { column, scale in
      Double(column.lower) / scale...(column.upper.map { Double($0) / scale } ?? .infinity)
    }
    self.rows = zip(rows, matrix.rowScale).map { row, scale in
      (row.lower.map { Double($0) * scale } ?? -.infinity)...(row.upper.map { Double($0) * scale }
        ?? .infinity)
    }
    x = zip(values, matrix.columnScale).map { $0 / $1 }
    y = zip(prices, matrix.rowScale).map { $0 / $1 }
    (startX, startY) = (x, y)
    (nextX, nextY) = (x, y)
    (farX, farY) = (x, y)
    let rim = self.rows.reduce(0.0) { sum, row in
      let sides = [row.lowerBound, row.upperBound].filter(\.isFinite).map(abs)
      return sum + pow(sides.max() ?? 0, 2)
    }
    let cost = costs.reduce(0) { $0 + $1 * $1 }
    balance = cost > 0 && rim > 0 ? (cost / rim).squareRoot() : 1
  }

  var values: [Double] { zip(nextX, matrix.columnScale).map { $0 * $1 } }
  var prices: [Double] { zip(nextY, matrix.rowScale).map { $0 * $1 } }

  /// Costs less what rows ask at the prices.
  var reducedCosts: [Double] {
    nextY.withUnsafeBufferPointer { y in
      costs.indices.map { (costs[$0] - matrix.down($0, y)) / matrix.columnScale[$0] }
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
      step(weight: Double(since + 1) / Double(since + 2))
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
    var (dx, dy) = (0.0, 0.0)
    for index in farX.indices { dx += pow(farX[index] - nextX[index], 2) }
    for index in farY.indices { dy += pow(farY[index] - nextY[index], 2) }
    return (balance * dx + dy / balance).squareRoot()
  }

  private mutating func restart() {
    var (dx, dy) = (0.0, 0.0)
    for index in nextX.indices { dx += pow(nextX[index] - startX[index], 2) }
    for index in nextY.indices { dy += pow(nextY[index] - startY[index], 2) }
    if dx > 0, dy > 0 {
      // Both sides should have come as far.
      balance *= pow((dy / dx).squareRoot() / balance, 0.5)
    }
    (x, y) = (nextX, nextY)
    (startX, startY) = (x, y)
  }

  private mutating func step(weight: Double) {
    stepPrimal(length: Self.length / balance, weight)
    stepDual(length: Self.length * balance, weight)
  }

  private mutating func stepPrimal(length: Double, _ weight: Double) {
    let (matrix, costs, columns) = (matrix, costs, columns)
    y.withUnsafeBufferPointer { y in
      startX.withUnsafeBufferPointer { start in
        x.withUnsafeMutableBufferPointer { x in
          nextX.withUnsafeMutableBufferPointer { next in
            farX.withUnsafeMutableBufferPointer { far in
              let out = StepBuffers(now: x, next: next, far: far, start: start, other: y)
              inParallel(columns.count, threads) { range in
                for column in range {
                  let slope = costs[column] - matrix.down(column, out.other)
                  let proposal = min(
                    max(out.now[column] - length * slope, columns[column].lowerBound),
                    columns[column].upperBound)
                  out.move(column, to: proposal, weight)
                }
              }
            }
          }
        }
      }
    }
  }

  private mutating func stepDual(length: Double, _ weight: Double) {
    let (matrix, rows) = (matrix, rows)
    farX.withUnsafeBufferPointer { x in
      startY.withUnsafeBufferPointer { start in
        y.withUnsafeMutableBufferPointer { y in
          nextY.withUnsafeMutableBufferPointer { next in
            farY.withUnsafeMutableBufferPointer { far in
              let out = StepBuffers(now: y, next: next, far: far, start: start, other: x)
              inParallel(rows.count, threads) { range in
                for row in range {
                  let pull = out.now[row] / length - matrix.across(row, out.other)
                  let inside = min(max(pull, -rows[row].upperBound), -rows[row].lowerBound)
                  out.move(row, to: length * (pull - inside), weight)
                }
              }
            }
          }
        }
      }
    }
  }

  // MARK: Error

  /// Whether rows hold and plan and prices agree, up to a share of their size.
  private func isGood(_ tolerance: Double) -> Bool {
    var (violation, size) = (0.0, 0.0)
    var bound = 0.0
    nextX.withUnsafeBufferPointer { x in
      for row in rows.indices {
        let sum = matrix.across(row, x)
        violation += pow(max(0, rows[row].lowerBound - sum, sum - rows[row].upperBound), 2)
        size += sum * sum
        let side = nextY[row] > 0 ? rows[row].lowerBound : rows[row].upperBound
        if nextY[row] != 0 { bound += nextY[row] * side }
      }
    }
    var worth = 0.0
    nextY.withUnsafeBufferPointer { y in
      for column in columns.indices {
        worth += costs[column] * nextX[column]
        let reduced = costs[column] - matrix.down(column, y)
        let side = reduced > 0 ? columns[column].lowerBound : columns[column].upperBound
        if side.isFinite { bound += reduced * side }
      }
    }
    return violation.squareRoot() <= tolerance * (1 + size.squareRoot())
      && abs(worth - bound) <= tolerance * (1 + abs(worth) + abs(bound))
  }
}

/// Where the results of a step go; each index is written by one thread.
private struct StepBuffers: @unchecked Sendable {
  let now: UnsafeMutableBufferPointer<Double>
  let next: UnsafeMutableBufferPointer<Double>
  let far: UnsafeMutableBufferPointer<Double>
  let start: UnsafeBufferPointer<Double>
  /// The point of the other side that the step looks at.
  let other: UnsafeBufferPointer<Double>

  /// Takes the proposal, overdone and drawn back to the start.
  @inline(__always)
  func move(_ index: Int, to proposal: Double, _ weight: Double) {
    let overdone = 2 * proposal - now[index]
    next[index] = proposal
    far[index] = overdone
    now[index] = weight * overdone + (1 - weight) * start[index]
  }
}
