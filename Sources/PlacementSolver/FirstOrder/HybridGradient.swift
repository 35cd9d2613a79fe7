import Foundation
import IntegerProgramming
import PlacementDomain

/// The steps of ``FirstOrderRelaxation`` over one program, scaled.
///
/// Sums run in a fixed order: the same numbers come out for any number of threads. Points and products are in single precision
/// (``SparseMatrix``), what is summed up over all of them in double.
final class HybridGradient {
  private let matrix: SparseMatrix
  private let costs: FixedNumbers
  private let threads: Int
  /// Blocks of columns and of rows in parts of about as much work: more than there are threads, as one may be held up.
  private let parts: (columns: [Range<Int>], rows: [Range<Int>])

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
    parts = matrix.parts(Self.partsOfThread * threads)
    let costs = zip(columns, matrix.columnScale).map { Float(Double($0.cost) * $1) }
    self.costs = FixedNumbers(costs)
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

  var values: [Double] {
    matrix.columnScale.indices.map { Double(primal.next[$0]) * matrix.columnScale[$0] }
  }

  var prices: [Double] {
    matrix.rowScale.indices.map { Double(dual.next[$0]) * matrix.rowScale[$0] }
  }

  /// Costs less what rows ask at the prices.
  var reducedCosts: [Double] {
    matrix.columnScale.indices.map {
      Double(costs.numbers[$0] - matrix.down($0, dual.next)) / matrix.columnScale[$0]
    }
  }

  private static let partsOfThread = 4

  // MARK: Steps

  /// The norm of the scaled matrix is at most 1.
  private static let length = 0.998
  /// Steps from one look at how far they go to the next.
  private static let stride = 40

  /// Goes on until the steps are used up, or the solution is good enough.
  func run(steps: Int, tolerance: Double, _ limits: SearchLimits) {
    var since = 0
    var (first, last) = (Double.infinity, Double.infinity)
    var number = 0
    while number < max(1, steps) {
      // The first one after a restart says what the others are measured by.
      let times = since == 0 ? 1 : min(Self.stride - number % Self.stride, steps - number)
      step(times: times, since: since)
      since += times
      number += times
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

  /// Steps in turn, the first of them after so many since the last restart.
  private func step(times: Int, since: Int) {
    let (across, down) = (Float(Self.length / balance), Float(Self.length * balance))
    let (matrix, primal, dual, costs) = (matrix, primal, dual, costs)
    let (columns, rows) = (parts.columns, parts.rows)
    inPhases(2 * times, parts: Self.partsOfThread, threads: threads) { phase, part in
      let step = phase / 2
      let weight = Float(since + step + 1) / Float(since + step + 2)
      let isLast = step == times - 1
      if phase % 2 == 0 {
        for block in columns[part] {
          let slope = costs.numbers[block: block] - matrix.down(block: block, dual.now)
          let wanted = primal.now[block: block] - across * slope
          primal.move(
            block, to: wanted.within(primal.lower[block: block], primal.upper[block: block]),
            weight, keep: (next: isLast, far: true))
        }
      } else {
        for block in rows[part] {
          let pull = dual.now[block: block] / down - matrix.across(block: block, primal.far)
          let kept = pull.within(-dual.upper[block: block], -dual.lower[block: block])
          dual.move(block, to: down * (pull - kept), weight, keep: (next: isLast, far: isLast))
        }
      }
    }
    stepsTaken += times
  }

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
      worth += Double(costs.numbers[column]) * Double(primal.next[column])
      let reduced = costs.numbers[column] - matrix.down(column, dual.next)
      let side = reduced > 0 ? primal.lower[column] : primal.upper[column]
      if side.isFinite { bound += Double(reduced) * Double(side) }
    }
    return violation.squareRoot() <= tolerance * (1 + size.squareRoot())
      && abs(worth - bound) <= tolerance * (1 + abs(worth) + abs(bound))
  }
}

/// Numbers in memory that does not move, in whole blocks.
private final class FixedNumbers: @unchecked Sendable {
  let numbers: UnsafeMutablePointer<Float>

  init(_ numbers: [Float]) {
    let blocks = GradientSide.blocks(of: numbers.count)
    self.numbers = .filled(numbers, upTo: blocks * NumberBlock.scalarCount, with: 0)
  }

  deinit { numbers.deallocate() }
}
