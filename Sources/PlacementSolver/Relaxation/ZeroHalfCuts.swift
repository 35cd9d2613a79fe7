import IntegerProgramming

/// Finds zero-half cuts: rows of whole numbers are added up, halved and rounded down (Caprara and Fischetti 1996,
/// doi:10.1007/BF02592196).
///
/// For rows `a·x ≤ b` over whole, non-negative columns, every set of rows gives the cut `⌊½Σa⌋·x ≤ ⌊½Σb⌋`. It is
/// violated when Σb is odd and the slacks of the rows, with the values of the columns whose sum is odd, come to
/// less than 1. Such sets are looked for by elimination modulo 2, the columns of greatest value first, rows of
/// least slack as pivots (Koster, Zymolka and Kutschka 2009, doi:10.1007/s00453-008-9259-8).
struct ZeroHalfCuts {
  /// A row of the relaxation, read as `sign·a·x ≤ sign·b`.
  struct Parent: Hashable {
    var row: Int
    var sign: Int
  }

  /// What a set of rows gives, and by how much the values at hand violate it, by the length of its coefficients.
  struct Cut {
    var row: GrowingRow
    var parents: [Parent]
    var efficacy: Double
  }

  private let rows: [RelaxationRow]
  /// Greatest value of each column; the least is 0.
  private let upper: [Int]
  private let values: [Double]

  /// Columns that are not at a bound, and how far each is from the nearer one.
  private var columns: [Int] = []
  private var position: [Int]
  private var weights: [Double] = []
  /// Columns that are counted from their upper bound down.
  private var isFlipped: [Bool]

  private var parents: [Parent] = []
  private var slack: [Double] = []
  private var isOdd: [Bool] = []
  /// By row of the system: bits of its odd columns, then bits of the rows it is made of.
  private var bits: [UInt64] = []
  private var columnWords = 0
  private var words = 0

  private static let least = 0.02

  init(_ rows: [RelaxationRow], upper: [Int], values: [Double]) {
    self.rows = rows
    self.upper = upper
    self.values = values
    position = Array(repeating: -1, count: values.count)
    isFlipped = Array(repeating: false, count: values.count)
    findColumns()
    buildSystem()
  }

  private mutating func findColumns() {
    for column in values.indices {
      let below = max(0, values[column])
      let above = max(0, Double(upper[column]) - values[column])
      isFlipped[column] = above < below
      let weight = min(below, above)
      guard weight > 1e-6 else { continue }
      position[column] = columns.count
      columns.append(column)
      weights.append(weight)
    }
  }

  private mutating func buildSystem() {
    var sources: [(parent: Parent, slack: Double)] = []
    for (number, row) in rows.enumerated() where row.position != nil && !row.terms.isEmpty {
      let activity = row.activity(values)
      let above = row.bounds.upper.map { Double($0) - activity } ?? .infinity
      let below = row.bounds.lower.map { activity - Double($0) } ?? .infinity
      let slack = min(above, below)
      guard slack < 1 - 1e-6 else { continue }
      sources.append((Parent(row: number, sign: above <= below ? 1 : -1), max(0, slack)))
    }
    columnWords = (columns.count + 63) / 64
    words = columnWords + (sources.count + 63) / 64
    bits = Array(repeating: 0, count: words * sources.count)
    for (number, source) in sources.enumerated() {
      parents.append(source.parent)
      slack.append(source.slack)
      isOdd.append(fill(number, source.parent))
      bits[number * words + columnWords + number / 64] |= 1 << UInt64(number % 64)
    }
  }

  /// Sets the bits of one row.
  /// - Returns: whether its right side is odd.
  private mutating func fill(_ number: Int, _ parent: Parent) -> Bool {
    let row = rows[parent.row]
    var right = (parent.sign > 0 ? row.bounds.upper : row.bounds.lower) ?? 0
    for term in row.terms {
      if isFlipped[term.column] { right -= term.coefficient * upper[term.column] }
      let place = position[term.column]
      guard place >= 0, term.coefficient & 1 != 0 else { continue }
      bits[number * words + place / 64] ^= 1 << UInt64(place % 64)
    }
    return right & 1 != 0
  }

  // MARK: Elimination

  /// Violated cuts, the deepest first.
  ///
  /// - Complexity: O(rows × columns) bit operations, each column being eliminated once.
  mutating func separate(atMost limit: Int) -> [Cut] {
    var found: [Candidate] = []
    for number in parents.indices { note(number, &found) }
    var isDone = Array(repeating: false, count: parents.count)
    while let (pivot, column) = nextPivot(&isDone) {
      let word = column / 64
      let mask = 1 << UInt64(column % 64) as UInt64
      for number in parents.indices
      where number != pivot && !isDone[number] && bits[number * words + word] & mask != 0 {
        add(pivot, to: number)
        if slack[number] >= 1 - Self.least {
          isDone[number] = true
        } else {
          note(number, &found)
        }
      }
      // Nobody else has the column any more: its value counts as slack.
      bits[pivot * words + word] &= ~mask
      slack[pivot] += weights[column]
      if slack[pivot] >= 1 - Self.least { isDone[pivot] = true }
    }
    found.sort { ($0.shortfall, $0.number) < ($1.shortfall, $1.number) }
    var builder = CutBuilder(columns: values.count)
    let cuts = found.prefix(4 * limit).compactMap { cut($0.key, &builder) }.sorted {
      ($1.efficacy, $0.parents[0].row, $0.parents.count)
        < ($0.efficacy, $1.parents[0].row, $1.parents.count)
    }
    return select(cuts, atMost: limit)
  }

  /// The deepest cuts, without those that point nearly the same way as a deeper one.
  private func select(_ sorted: [Cut], atMost limit: Int) -> [Cut] {
    var chosen: [Cut] = []
    var dense = Array(repeating: 0.0, count: values.count)
    for cut in sorted {
      if chosen.count == limit { break }
      let length = cut.row.length
      for term in cut.row.terms { dense[term.column] = Double(term.coefficient) / length }
      let isNew = chosen.allSatisfy { other in
        other.row.terms.reduce(0.0) { $0 + Double($1.coefficient) * dense[$1.column] }
          <= Self.greatestCosine * other.row.length
      }
      for term in cut.row.terms { dense[term.column] = 0 }
      if isNew { chosen.append(cut) }
    }
    return chosen
  }

  private static let greatestCosine = 0.5

  /// The row of least slack, and the column of greatest value in it.
  private func nextPivot(_ isDone: inout [Bool]) -> (row: Int, column: Int)? {
    var best: Int?
    for number in parents.indices where !isDone[number] {
      if let best, slack[number] >= slack[best] { continue }
      guard !isEmpty(number) else {
        isDone[number] = true
        continue
      }
      best = number
      if slack[number] < 1e-9 { break }
    }
    guard let best else { return nil }
    var column = -1
    forEachColumn(of: best) { other in
      if column < 0 || weights[other] > weights[column] { column = other }
    }
    return (best, column)
  }

  private func isEmpty(_ number: Int) -> Bool {
    bits[(number * words)..<(number * words + columnWords)].allSatisfy { $0 == 0 }
  }

  @inline(__always)
  private func forEachColumn(of number: Int, _ body: (Int) -> Void) {
    for word in 0..<columnWords {
      var rest = bits[number * words + word]
      while rest != 0 {
        body(word * 64 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
  }

  private mutating func add(_ source: Int, to target: Int) {
    for word in 0..<words { bits[target * words + word] ^= bits[source * words + word] }
    slack[target] += slack[source]
    if isOdd[source] { isOdd[target].toggle() }
  }

  // MARK: Cuts

  /// A set of rows with an odd right side, whose slacks and odd columns come to less than 1.
  private struct Candidate {
    var shortfall: Double
    var number: Int
    /// Bits of the rows.
    var key: ArraySlice<UInt64>
  }

  private func note(_ number: Int, _ found: inout [Candidate]) {
    guard isOdd[number] else { return }
    var sum = slack[number]
    for word in 0..<columnWords where sum < 1 - Self.least {
      var rest = bits[number * words + word]
      while rest != 0 {
        sum += weights[word * 64 + rest.trailingZeroBitCount]
        rest &= rest - 1
      }
    }
    guard sum < 1 - Self.least else { return }
    let key = Array(bits[(number * words + columnWords)..<((number + 1) * words)])
    found.append(Candidate(shortfall: sum, number: found.count, key: key[...]))
  }

  private func cut(_ key: ArraySlice<UInt64>, _ builder: inout CutBuilder) -> Cut? {
    var own: [Parent] = []
    for (word, bits) in key.enumerated() {
      var rest = bits
      while rest != 0 {
        own.append(parents[word * 64 + rest.trailingZeroBitCount])
        rest &= rest - 1
      }
    }
    var right = 0
    for parent in own {
      let row = rows[parent.row]
      right += parent.sign * ((parent.sign > 0 ? row.bounds.upper : row.bounds.lower) ?? 0)
      for term in row.terms { builder.add(term.column, parent.sign * term.coefficient) }
    }
    var terms: [IntegerProgram.Term] = []
    var activity = 0.0
    builder.take { column, sum in
      let most = isFlipped[column] ? upper[column] : 0
      // Counted from above: sum·x = sum·most − sum·(most − x).
      let half = isFlipped[column] ? -halved(-sum) : halved(sum)
      right -= (sum - 2 * half) * most
      guard half != 0 else { return }
      terms.append(.init(column, half))
      activity += Double(half) * values[column]
    }
    let bound = halved(right)
    let violation = activity - Double(bound)
    guard violation > Self.least / 4, !terms.isEmpty else { return nil }
    let row = GrowingRow(.init(upper: bound), terms)
    return Cut(row: row, parents: own, efficacy: violation / row.length)
  }
}

/// Sums of coefficients by column.
private struct CutBuilder {
  private var sums: [Int]
  private var isTouched: [Bool]
  private var touched: [Int] = []

  init(columns: Int) {
    sums = Array(repeating: 0, count: columns)
    isTouched = Array(repeating: false, count: columns)
  }

  @inline(__always)
  mutating func add(_ column: Int, _ coefficient: Int) {
    if !isTouched[column] {
      isTouched[column] = true
      touched.append(column)
    }
    sums[column] += coefficient
  }

  /// Hands out the sums that are not 0 and forgets them.
  mutating func take(_ body: (_ column: Int, _ sum: Int) -> Void) {
    for column in touched {
      if sums[column] != 0 { body(column, sums[column]) }
      sums[column] = 0
      isTouched[column] = false
    }
    touched.removeAll(keepingCapacity: true)
  }
}

/// Half, rounded down.
func halved(_ value: Int) -> Int { value >> 1 }

extension GrowingRow {
  /// Euclidean length of the coefficients.
  fileprivate var length: Double {
    terms.reduce(0.0) { $0 + Double($1.coefficient * $1.coefficient) }.squareRoot()
  }
}
