/// A basis as the product of a lower and an upper triangular matrix, and what has been exchanged in it since
/// (product form of the inverse: Dantzig and Orchard-Hays 1954, doi:10.1090/S0025-5718-1954-0061469-8).
///
/// Solves with it touch what is not 0 only (Gilbert and Peierls 1988, doi:10.1137/0909058; Hall and McKinnon 2005,
/// doi:10.1007/s10589-005-4802-0). Places are positions in the order of the pivots: of the rows on one side, of what is basic on the
/// other.
final class BasisFactors {
  private(set) var size = 0
  /// The row of each position, and back.
  let rowOfPosition = NumberList<Int32>()
  let positionOfRow = NumberList<Int32>()
  private let pivots = NumberList<Double>()
  private let lowerColumns = CompressedTerms()
  private let lowerRows = CompressedTerms()
  private let upperColumns = CompressedTerms()
  private let upperRows = CompressedTerms()

  /// Exchanges: the position, what was there in the column that came, and the rest of it.
  private let exchangePosition = NumberList<Int32>()
  private let exchangePivot = NumberList<Double>()
  private let exchanges = CompressedTerms()
  /// The same terms by position, the latest first.
  private let latest = NumberList<Int32>()
  private let earlier = NumberList<Int32>()
  private let exchangeOfTerm = NumberList<Int32>()
  private let sums = NumberList<Double>()

  /// How many exchanges there were since the factors were made.
  var exchangeCount: Int { exchangePosition.count }
  /// Terms of them.
  var exchangeTerms: Int { exchanges.index.count }
  private(set) var factorTerms = 0

  /// Takes up new factors.
  func take(_ elimination: Elimination) {
    size = elimination.size
    rowOfPosition.reset(to: 0, count: size)
    positionOfRow.reset(to: 0, count: size)
    pivots.reset(to: 1, count: size)
    let positionOfSlot = elimination.positionOfSlot
    for position in 0..<size {
      let row = elimination.pivotRow[position]
      rowOfPosition[position] = row
      positionOfRow[Int(row)] = Int32(position)
      pivots[position] = elimination.pivot[position]
    }
    copy(elimination.lower, to: lowerColumns, renamed: positionOfRow)
    lowerRows.transpose(lowerColumns, count: size)
    copy(elimination.upper, to: upperRows, renamed: positionOfSlot)
    upperColumns.transpose(upperRows, count: size)
    factorTerms = lowerColumns.index.count + upperRows.index.count + size
    exchangePosition.removeAll()
    exchangePivot.removeAll()
    exchanges.removeAll()
    earlier.removeAll()
    exchangeOfTerm.removeAll()
    latest.reset(to: -1, count: size)
  }

  private func copy(
    _ source: CompressedTerms, to target: CompressedTerms, renamed: NumberList<Int32>
  ) {
    target.removeAll()
    for number in 0..<source.count {
      for term in Int(source.start[number])..<Int(source.start[number + 1]) {
        target.append(renamed[Int(source.index[term])], source.value[term])
      }
      target.close()
    }
  }

  // MARK: Solving

  /// Solves basis · x = v: rows by their positions come in, basic columns by theirs come out.
  func solve(_ vector: SparseVector) {
    descend(vector)
    let (x, positions) = (vector.values, exchangePosition.base)
    let (starts, indices, numbers) = (
      exchanges.start.base, exchanges.index.base, exchanges.value.base
    )
    for exchange in 0..<exchangeCount {
      let position = Int(positions[exchange])
      guard x[position] != 0 else { continue }
      let amount = x[position] / exchangePivot[exchange]
      x[position] = amount
      for term in Int(starts[exchange])..<Int(starts[exchange + 1]) {
        let place = Int(indices[term])
        x[place] -= numbers[term] * amount
        vector.mark(place)
      }
    }
  }

  /// The part with the factors: forwards through the lower, backwards through the upper.
  private func descend(_ vector: SparseVector) {
    let (lower, upper) = (Pass(lowerColumns, vector), Pass(upperColumns, vector, pivots))
    vector.forEachPlace { lower.settle($0) }
    vector.forEachPlaceBackwards { upper.settle($0) }
  }

  /// Solves y · basis = v: basic columns by their positions come in, rows by theirs come out.
  func solveTransposed(_ vector: SparseVector) {
    takeBackExchanges(vector)
    let (upper, lower) = (Pass(upperRows, vector, pivots), Pass(lowerRows, vector))
    vector.forEachPlace { upper.settle($0) }
    vector.forEachPlaceBackwards { lower.settle($0) }
  }

  /// A way through a triangular matrix: each position is settled after all that it depends on.
  private struct Pass {
    private let starts: UnsafeMutablePointer<Int32>
    private let indices: UnsafeMutablePointer<Int32>
    private let numbers: UnsafeMutablePointer<Double>
    private let pivots: UnsafeMutablePointer<Double>?
    private let vector: SparseVector

    /// - Parameter pivots: the diagonal, where it is not 1 throughout.
    init(_ terms: CompressedTerms, _ vector: SparseVector, _ pivots: NumberList<Double>? = nil) {
      (starts, indices, numbers) = (terms.start.base, terms.index.base, terms.value.base)
      self.pivots = pivots?.base
      self.vector = vector
    }

    @inline(__always)
    func settle(_ position: Int) {
      let x = vector.values
      guard abs(x[position]) >= SparseVector.nothing else {
        x[position] = 0
        return
      }
      if let pivots { x[position] /= pivots[position] }
      let amount = x[position]
      for term in Int(starts[position])..<Int(starts[position + 1]) {
        let place = Int(indices[term])
        x[place] -= numbers[term] * amount
        vector.mark(place)
      }
    }
  }

  /// Each exchange changes one number, by what its column adds up to: those sums are kept as numbers change, so that only
  /// exchanges with a part in them are looked at.
  private func takeBackExchanges(_ vector: SparseVector) {
    guard exchangeCount > 0 else { return }
    sums.reset(to: 0, count: exchangeCount)
    let x = vector.values
    vector.forEachPlace { addToSums(x[$0], at: $0, before: exchangeCount) }
    var exchange = exchangeCount - 1
    while exchange >= 0 {
      let position = Int(exchangePosition[exchange])
      let old = x[position]
      if old != 0 || sums[exchange] != 0 {
        let new = (old - sums[exchange]) / exchangePivot[exchange]
        x[position] = new
        vector.mark(position)
        addToSums(new - old, at: position, before: exchange)
      }
      exchange -= 1
    }
  }

  @inline(__always)
  private func addToSums(_ amount: Double, at place: Int, before exchange: Int) {
    guard amount != 0 else { return }
    var term = Int(latest[place])
    while term >= 0 {
      let other = Int(exchangeOfTerm[term])
      if other < exchange { sums[other] += amount * exchanges.value[term] }
      term = Int(earlier[term])
    }
  }

  /// Takes note that a column came in at a position.
  ///
  /// - Parameter column: the solution of basis · x = column.
  func exchange(at position: Int, _ column: SparseVector) {
    let number = Int32(exchangeCount)
    column.forEachPlace { place in
      let amount = column.values[place]
      guard place != position, abs(amount) > SparseVector.nothing else { return }
      exchanges.append(Int32(place), amount)
      earlier.append(latest[place])
      exchangeOfTerm.append(number)
      latest[place] = Int32(exchangeOfTerm.count - 1)
    }
    exchanges.close()
    exchangePosition.append(Int32(position))
    exchangePivot.append(column.values[position])
  }
}
