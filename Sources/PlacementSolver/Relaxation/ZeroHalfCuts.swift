import IntegerProgramming

/// Finds zero-half cuts: rows of whole numbers are added up, halved and rounded down (Caprara and Fischetti 1996,
/// doi:10.1007/BF02592196).
///
/// For rows `a·x ≤ b` over whole, non-negative columns, every set of rows gives the cut `⌊½Σa⌋·x ≤ ⌊½Σb⌋`. It is
/// violated when Σb is odd and the slacks of the rows, with the values of the columns whose sum is odd, come to
/// less than 1. Such sets are looked for by elimination modulo 2, the columns of greatest value first, rows of
/// least slack as pivots (Koster, Zymolka and Kutschka 2009, doi:10.1007/s00453-008-9259-8).
struct ZeroHalfCuts {
  private let rows: [RelaxationRow]
  /// Greatest value of each column; the least is 0.
  private let upper: [Int]
  private let values: [Double]

  /// Columns that are not at a bound, and how far each is from the nearer one.
  private var columns: [Int] = []
  private var position: [Int]
  private var weights: [Double] = []
  /// Columns that are counted from their upper bound down.
  private let isFlipped: [Bool]

  private var parents: [CutParent] = []
  private var slack: [Double] = []
  private var isOdd: [Bool] = []
  /// By row of the system: bits of its odd columns, then bits of the rows it is made of.
  private var bits: [UInt64] = []
  private var columnWords = 0
  private var words = 0

  private static let least = 0.02

  /// - Parameter isFlipped: columns that are counted from their upper bound down (``CutMaker/isFlipped``).
  init(_ rows: [RelaxationRow], upper: [Int], values: [Double], isFlipped: [Bool]) {
    self.rows = rows
    self.upper = upper
    self.values = values
    self.isFlipped = isFlipped
    position = Array(repeating: -1, count: values.count)
    findColumns()
    buildSystem()
  }

  private mutating func findColumns() {
    for column in values.indices {
      let weight = isFlipped[column] ? Double(upper[column]) - values[column] : values[column]
      guard weight > 1e-6 else { continue }
      position[column] = columns.count
      columns.append(column)
      weights.append(weight)
    }
  }

  private mutating func buildSystem() {
    var sources: [(parent: CutParent, slack: Double)] = []
    for (number, row) in rows.enumerated() where row.position != nil && !row.terms.isEmpty {
      let activity = row.activity(values)
      let above = row.bounds.upper.map { Double($0) - activity } ?? .infinity
      let below = row.bounds.lower.map { activity - Double($0) } ?? .infinity
      let slack = min(above, below)
      guard slack < 1 - 1e-6 else { continue }
      sources.append((CutParent(row: number, multiplier: above <= below ? 1 : -1), max(0, slack)))
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
  private mutating func fill(_ number: Int, _ parent: CutParent) -> Bool {
    let row = rows[parent.row]
    var right = (parent.multiplier > 0 ? row.bounds.upper : row.bounds.lower) ?? 0
    for term in row.terms {
      if isFlipped[term.column] { right -= term.coefficient * upper[term.column] }
      let place = position[term.column]
      guard place >= 0, term.coefficient & 1 != 0 else { continue }
      bits[number * words + place / 64] ^= 1 << UInt64(place % 64)
    }
    return right & 1 != 0
  }

  // MARK: Elimination

  /// Sets of rows whose halved sum, rounded down, is violated; the most violated first.
  ///
  /// - Complexity: O(rows × columns) bit operations, each column being eliminated once.
  mutating func separate(atMost limit: Int) -> [[CutParent]] {
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
    return found.prefix(limit).map { members($0.key) }
  }

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

  /// The rows of a candidate.
  private func members(_ key: ArraySlice<UInt64>) -> [CutParent] {
    var members: [CutParent] = []
    for (word, bits) in key.enumerated() {
      var rest = bits
      while rest != 0 {
        members.append(parents[word * 64 + rest.trailingZeroBitCount])
        rest &= rest - 1
      }
    }
    return members
  }
}
