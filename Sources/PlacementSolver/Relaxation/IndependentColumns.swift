import IntegerProgramming

/// Finds, among sparse columns, as many as are linearly independent, and a row for each: what is left of a basis once rows
/// and columns have come and gone.
///
/// First come columns with one entry and rows with one (most of such a basis is a forest), then elimination, column by
/// column, with the greatest entry as the pivot. Where some columns come first, the others get what rows they leave.
struct IndependentColumns {
  /// By column.
  private(set) var isChosen: [Bool]
  /// By row: whether a chosen column stands for it.
  private(set) var isCovered: [Bool]

  private let columns: [[(row: Int, value: Double)]]
  private let preferred: Int
  private var rows: [[Int]]
  private var isDone: [Bool]

  private static let least = 1e-7

  /// - Parameters:
  ///   - columns: entries other than 0, each row at most once.
  ///   - preferred: so many at the beginning come first: as many of them are chosen as would be without the others, and
  ///     the others in their order.
  /// - Complexity: O(entries) for the forest; O(k² + fill) for what it leaves, k columns.
  init(
    _ columns: [[(row: Int, value: Double)]], rowCount: Int, preferred: Int = .max
  ) {
    self.columns = columns
    self.preferred = preferred
    isChosen = Array(repeating: false, count: columns.count)
    isDone = isChosen
    isCovered = Array(repeating: false, count: rowCount)
    rows = Array(repeating: [], count: rowCount)
    for (number, column) in columns.enumerated() {
      for entry in column { rows[entry.row].append(number) }
    }
    peel()
    eliminate()
  }

  /// - Parameters:
  ///   - columns: numbers of the columns asked about.
  ///   - rows: terms over all columns.
  init(
    _ columns: [Int], in rows: [[IntegerProgram.Term]], columnCount: Int, preferred: Int = .max
  ) {
    var position = Array(repeating: -1, count: columnCount)
    for (number, column) in columns.enumerated() { position[column] = number }
    var entries: [[(row: Int, value: Double)]] = Array(repeating: [], count: columns.count)
    for (number, terms) in rows.enumerated() {
      for term in terms where position[term.column] >= 0 {
        entries[position[term.column]].append((number, Double(term.coefficient)))
      }
    }
    self.init(entries, rowCount: rows.count, preferred: preferred)
  }

  /// Makes a basis of what resembles one: of the columns asked about those that are chosen are basic, and no other; and
  /// of the rows those that are not covered.
  func complete(
    _ basis: inout (rows: [BasisStatus], columns: [BasisStatus]), columns: [Int], rows: [Int]
  ) {
    for (number, column) in columns.enumerated() {
      if isChosen[number] {
        basis.columns[column] = .basic
      } else if basis.columns[column] == .basic {
        basis.columns[column] = .atLower
      }
    }
    for (number, row) in rows.enumerated() where !isCovered[number] { basis.rows[row] = .basic }
  }

  private mutating func choose(_ column: Int, for row: Int) {
    isChosen[column] = true
    isDone[column] = true
    isCovered[row] = true
  }

  // MARK: The forest

  private mutating func peel() {
    // How many open entries each row and each column has.
    var inRow = rows.map(\.count)
    var inColumn = columns.map(\.count)
    var openRows = rows.indices.filter { inRow[$0] == 1 }
    // One that comes later could take the only row of one that comes first.
    var openColumns = columns.indices.filter { inColumn[$0] == 1 && $0 < preferred }
    func close(_ column: Int, for row: Int) {
      for entry in columns[column] {
        inRow[entry.row] -= 1
        if inRow[entry.row] == 1 { openRows.append(entry.row) }
      }
      for other in rows[row] {
        inColumn[other] -= 1
        if inColumn[other] == 1, other < preferred { openColumns.append(other) }
      }
    }
    while true {
      if let column = openColumns.popLast() {
        guard !isDone[column],
          let entry = columns[column].first(where: { !isCovered[$0.row] })
        else { continue }
        choose(column, for: entry.row)
        close(column, for: entry.row)
      } else if let row = openRows.popLast() {
        guard !isCovered[row], let column = rows[row].first(where: { !isDone[$0] }) else {
          continue
        }
        choose(column, for: row)
        close(column, for: row)
      } else {
        return
      }
    }
  }

  // MARK: What it leaves

  private mutating func eliminate() {
    var pivots: [(row: Int, column: [(row: Int, value: Double)])] = []
    var work = Array(repeating: 0.0, count: isCovered.count)
    // Rows that the forest covers need no thought.
    let isOpen = isCovered.map { !$0 }
    for number in columns.indices where !isDone[number] {
      var touched: [Int] = []
      for entry in columns[number] where isOpen[entry.row] {
        work[entry.row] = entry.value
        touched.append(entry.row)
      }
      reduce(&work, &touched, by: pivots)
      // A row may have come twice, by way of 0.
      let free = Set(touched).sorted().filter { !isCovered[$0] && abs(work[$0]) > Self.least }
      if let pivot = free.max(by: { (abs(work[$0]), $1) < (abs(work[$1]), $0) }) {
        let rest = free.filter { $0 != pivot }.map { (row: $0, value: work[$0] / work[pivot]) }
        pivots.append((pivot, rest))
        choose(number, for: pivot)
      }
      for row in touched { work[row] = 0 }
    }
  }

  /// Takes the columns chosen so far off a column.
  private func reduce(
    _ work: inout [Double], _ touched: inout [Int],
    by pivots: [(row: Int, column: [(row: Int, value: Double)])]
  ) {
    for pivot in pivots where abs(work[pivot.row]) > Self.least {
      let factor = work[pivot.row]
      for entry in pivot.column {
        if work[entry.row] == 0 { touched.append(entry.row) }
        work[entry.row] -= factor * entry.value
      }
    }
  }
}
