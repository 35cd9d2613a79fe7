/// A linear program, minimised, some of whose columns must be whole; every number in it is an integer.
///
/// It knows neither what its columns mean nor who solves it. Rows are stored one after another
/// (compressed sparse rows), names on demand only, so that a large program costs little more than its
/// non-zeros.
public struct IntegerProgram: Sendable {
  /// Position of a column, from 0.
  public typealias ColumnIndex = Int
  /// Position of a row, from 0.
  public typealias RowIndex = Int

  /// One variable: `lower ≤ x ≤ upper`, `nil` = no upper bound.
  public struct Column: Hashable, Sendable {
    public var lower: Int
    public var upper: Int?
    public var cost: Int
    /// `false` where integrality follows from the other columns.
    public var isInteger: Bool

    public init(lower: Int = 0, upper: Int?, cost: Int = 0, isInteger: Bool = true) {
      self.lower = lower
      self.upper = upper
      self.cost = cost
      self.isInteger = isInteger
    }
  }

  /// One condition: `lower ≤ Σ coefficient × x ≤ upper`; `nil` = open on that side.
  public struct Row: Hashable, Sendable {
    public var lower: Int?
    public var upper: Int?

    public init(lower: Int? = nil, upper: Int? = nil) {
      self.lower = lower
      self.upper = upper
    }
  }

  /// One non-zero of a row.
  public struct Term: Hashable, Sendable {
    public var column: ColumnIndex
    public var coefficient: Int

    public init(_ column: ColumnIndex, _ coefficient: Int) {
      self.column = column
      self.coefficient = coefficient
    }
  }

  public private(set) var columns: [Column] = []
  public private(set) var rows: [Row] = []
  /// First term of each row in `terms`, and the number of terms as the last element.
  public private(set) var rowStart: [Int] = [0]
  public private(set) var terms: [Term] = []
  public private(set) var columnNames: [String] = []
  public private(set) var rowNames: [String] = []
  /// A constant added to the objective.
  public var costOffset = 0

  public init() {}

  @discardableResult
  public mutating func addColumn(_ column: Column, name: String) -> ColumnIndex {
    columns.append(column)
    columnNames.append(name)
    return columns.count - 1
  }

  /// Adds a row; terms with coefficient 0 are left out.
  /// - Precondition: each column stands in `terms` at most once.
  @discardableResult
  public mutating func addRow(_ row: Row, _ rowTerms: [Term], name: String) -> RowIndex {
    rows.append(row)
    rowNames.append(name)
    terms += rowTerms.filter { $0.coefficient != 0 }
    rowStart.append(terms.count)
    return rows.count - 1
  }

  public func terms(of row: RowIndex) -> ArraySlice<Term> {
    terms[rowStart[row]..<rowStart[row + 1]]
  }

  /// Replaces the objective: `costs` is parallel to `columns`.
  public mutating func setCosts(_ costs: [Int], offset: Int = 0) {
    for (index, cost) in costs.enumerated() { columns[index].cost = cost }
    costOffset = offset
  }

  public mutating func setBounds(of column: ColumnIndex, lower: Int, upper: Int?) {
    columns[column].lower = lower
    columns[column].upper = upper
  }

  public mutating func setBounds(ofRow row: RowIndex, lower: Int?, upper: Int?) {
    rows[row].lower = lower
    rows[row].upper = upper
  }

  // MARK: Checking, in whole numbers

  /// The exact objective of a solution.
  public func objective(of solution: [Int]) -> Int {
    zip(columns, solution).reduce(costOffset) { $0 + $1.0.cost * $1.1 }
  }

  /// Whether a whole-number solution meets every bound and every row, exactly.
  /// - Complexity: O(columns + terms).
  public func isFeasible(_ solution: [Int]) -> Bool {
    guard solution.count == columns.count else { return false }
    for (column, value) in zip(columns, solution) {
      if value < column.lower || value > column.upper ?? .max { return false }
    }
    return rows.indices.allSatisfy { row in
      let sum = terms(of: row).reduce(0) { $0 + $1.coefficient * solution[$1.column] }
      return sum >= rows[row].lower ?? .min && sum <= rows[row].upper ?? .max
    }
  }
}
