/// A matrix by rows and by columns, scaled so that its norm is at most 1: each row and column is divided by the root of
/// what it adds up to (Pock and Chambolle 2011, doi:10.1109/ICCV.2011.6126441).
///
/// In single precision: a product waits for memory, and half of that is half of the time. What is proven of the prices that come of
/// it is worked out in whole numbers (``PairRelaxation/provenBound()``).
struct SparseMatrix: Sendable {
  typealias Term = (row: Int32, column: Int32, coefficient: Double)

  private let rows: Compressed
  private let columns: Compressed
  let rowScale: [Double]
  let columnScale: [Double]

  /// Terms of one side after another, in memory that does not move: many threads read it.
  private final class Compressed: @unchecked Sendable {
    private let count: Int
    private let start: UnsafeMutablePointer<Int32>
    private let index: UnsafeMutablePointer<Int32>
    private let coefficient: UnsafeMutablePointer<Float>

    init(start: [Int], index: some Collection<Int32>, _ coefficients: some Collection<Double>) {
      count = start.count - 1
      // Whole blocks: those behind the last have no terms.
      self.start = .filled(
        start.lazy.map { Int32($0) },
        upTo: GradientSide.blocks(of: count) * NumberBlock.scalarCount + 1, with: Int32(index.count)
      )
      self.index = .filled(index)
      coefficient = .filled(coefficients.lazy.map { Float($0) })
    }

    deinit {
      start.deallocate()
      index.deallocate()
      coefficient.deallocate()
    }

    /// Blocks of them, in order, in parts of about as many terms: a number without any counts for some.
    func parts(_ parts: Int) -> [Range<Int>] {
      let blocks = GradientSide.blocks(of: count)
      func work(_ block: Int) -> Int {
        let number = block * NumberBlock.scalarCount
        return Int(start[number]) + Self.termsWorth * number
      }
      var block = 0
      return (1...parts).map { part in
        let first = block
        while block < blocks, part == parts || work(block) * parts < part * work(blocks) {
          block += 1
        }
        return first..<block
      }
    }

    /// How many terms take as long as what else there is to do for a number.
    private static let termsWorth = 3

    /// Those of a block.
    @inline(__always)
    func products(block: Int, _ vector: UnsafeMutablePointer<Float>) -> NumberBlock {
      let first = block * NumberBlock.scalarCount
      func one(_ lane: Int) -> Float { product(first + lane, vector) }
      // Lanes by name: one whose number is not known to the compiler goes through memory.
      return NumberBlock(one(0), one(1), one(2), one(3), one(4), one(5), one(6), one(7))
    }

    /// In a fixed order, four sums at a time: an addition need not wait for the one before.
    @inline(__always)
    func product(_ number: Int, _ vector: UnsafeMutablePointer<Float>) -> Float {
      var place = Int(start[number])
      let end = Int(start[number + 1])
      var (first, second, third, fourth) = (Float(0), Float(0), Float(0), Float(0))
      while place + 4 <= end {
        first += coefficient[place] * vector[Int(index[place])]
        second += coefficient[place + 1] * vector[Int(index[place + 1])]
        third += coefficient[place + 2] * vector[Int(index[place + 2])]
        fourth += coefficient[place + 3] * vector[Int(index[place + 3])]
        place += 4
      }
      while place < end {
        first += coefficient[place] * vector[Int(index[place])]
        place += 1
      }
      return (first + second) + (third + fourth)
    }
  }

  /// - Complexity: O(terms).
  init(rows rowCount: Int, columns columnCount: Int, _ terms: [Term]) {
    var sums = (
      rows: Array(repeating: 0.0, count: rowCount),
      columns: Array(repeating: 0.0, count: columnCount)
    )
    for term in terms {
      sums.rows[Int(term.row)] += abs(term.coefficient)
      sums.columns[Int(term.column)] += abs(term.coefficient)
    }
    func root(_ sums: [Double]) -> [Double] { sums.map { $0 > 0 ? 1 / $0.squareRoot() : 1 } }
    let (rowScale, columnScale) = (root(sums.rows), root(sums.columns))
    func compressed(
      count: Int, of own: (Term) -> Int32, other: (Term) -> Int32
    ) -> Compressed {
      let grouped = SolverTables.grouped(terms.map(own), count: count)
      return Compressed(
        start: grouped.start, index: grouped.items.map { other(terms[Int($0)]) },
        grouped.items.map { item in
          let term = terms[Int(item)]
          return term.coefficient * rowScale[Int(term.row)] * columnScale[Int(term.column)]
        })
    }
    rows = compressed(count: rowCount, of: \.row, other: \.column)
    columns = compressed(count: columnCount, of: \.column, other: \.row)
    (self.rowScale, self.columnScale) = (rowScale, columnScale)
  }

  /// The rows of a block times a vector over the columns.
  @inline(__always)
  func across(block: Int, _ vector: UnsafeMutablePointer<Float>) -> NumberBlock {
    rows.products(block: block, vector)
  }

  /// The columns of a block times a vector over the rows.
  @inline(__always)
  func down(block: Int, _ vector: UnsafeMutablePointer<Float>) -> NumberBlock {
    columns.products(block: block, vector)
  }

  /// Blocks of columns and of rows, each in so many parts of about as much work.
  func parts(_ count: Int) -> (columns: [Range<Int>], rows: [Range<Int>]) {
    (columns.parts(count), rows.parts(count))
  }

  /// A row times a vector over the columns.
  @inline(__always)
  func across(_ row: Int, _ vector: UnsafeMutablePointer<Float>) -> Float {
    rows.product(row, vector)
  }

  /// A column times a vector over the rows.
  @inline(__always)
  func down(_ column: Int, _ vector: UnsafeMutablePointer<Float>) -> Float {
    columns.product(column, vector)
  }
}

extension UnsafeMutablePointer {
  /// New memory with some numbers in it; whoever asks for it gives it back.
  static func filled(_ numbers: some Collection<Pointee>) -> UnsafeMutablePointer {
    let place = UnsafeMutableBufferPointer<Pointee>.allocate(capacity: max(1, numbers.count))
    _ = place.initialize(from: numbers)
    return place.baseAddress!
  }

  /// The same, with more numbers behind them.
  static func filled(
    _ numbers: some Collection<Pointee>, upTo count: Int, with filler: Pointee
  ) -> UnsafeMutablePointer {
    let place = UnsafeMutableBufferPointer<Pointee>.allocate(capacity: max(1, count))
    let (_, end) = place.initialize(from: numbers)
    place[end...].initialize(repeating: filler)
    return place.baseAddress!
  }
}
