/// Where a row or a column of a relaxation stands in a basis.
public enum BasisStatus: UInt8, Sendable, BitwiseCopyable {
  case atLower = 0
  case basic = 1
  case atUpper = 2
}

/// A linear relaxation that is solved again and again while columns and rows are added, each time from the
/// basis of the time before: column generation (Dantzig and Wolfe 1960, doi:10.1287/opre.8.1.101) and
/// cutting planes.
///
/// It belongs to the thread that made it.
public protocol GrowingRelaxation: AnyObject {
  var columnCount: Int { get }
  var rowCount: Int { get }

  /// Adds rows over all columns there are.
  func add(rows: [GrowingRow]) throws

  /// Takes rows out that do not bind; those behind them move up.
  func remove(rows: [Int]) throws

  /// Adds columns over all rows there are, with whole-number bounds.
  func add(columns: [GrowingColumn]) throws

  /// Replaces the costs; parallel to the columns.
  func setCosts(_ costs: [Int], offset: Int) throws

  /// Replaces the bounds of one row.
  func setBounds(ofRow row: Int, _ bounds: IntegerProgram.Row) throws

  /// Replaces the bounds of columns.
  func setBounds(ofColumns bounds: [(column: Int, lower: Int, upper: Int?)]) throws

  /// Proposes a starting basis; one that cannot be used is ignored.
  func propose(rows: [BasisStatus], columns: [BasisStatus]) throws

  /// Proposes where an approximate method starts from, parallel to the columns and rows; one that starts from a basis
  /// ignores it.
  func propose(values: [Double], rowPrices: [Double])

  /// The basis at hand: where each row and column stands.
  func basis() throws -> (rows: [BasisStatus], columns: [BasisStatus])

  /// Solves from the basis at hand; `byRows` says that rows were added or moved since the last time.
  ///
  /// Where there is no solution the row prices are multipliers of the rows that show it (Farkas), up to their sign.
  func solve(byRows: Bool, _ limits: SearchLimits) throws -> RelaxationOutcome

  /// Solves from a proposed basis that may be far from any solution, of the rows and of the prices.
  func solveFromAnyBasis(_ limits: SearchLimits) throws -> RelaxationOutcome

  /// Multipliers of the rows that single out a basic column: the rows added up with them have a coefficient of 1 in it,
  /// and of 0 in every other basic column (a row of the inverse of the basis). `nil` where the column is not
  /// basic.
  func multipliers(singlingOut column: Int) throws -> [Double]?
}

extension GrowingRelaxation {
  public func propose(values: [Double], rowPrices: [Double]) {}

  public func solveFromAnyBasis(_ limits: SearchLimits) throws -> RelaxationOutcome {
    try solve(byRows: true, limits)
  }
}

/// Makes relaxations that grow.
public protocol RelaxationMaker: Sendable {
  /// A relaxation without rows and columns yet: see ``GrowingRelaxation``.
  func growingRelaxation() throws -> any GrowingRelaxation
}

/// A row to be added to a ``GrowingRelaxation``: its terms name columns.
public struct GrowingRow: Sendable {
  public var bounds: IntegerProgram.Row
  public var terms: [IntegerProgram.Term]

  public init(_ bounds: IntegerProgram.Row, _ terms: [IntegerProgram.Term]) {
    self.bounds = bounds
    self.terms = terms
  }
}

/// A column to be added to a ``GrowingRelaxation``: its terms name rows.
public struct GrowingColumn: Sendable {
  public var column: IntegerProgram.Column
  public var terms: [(row: Int, coefficient: Int)]

  public init(_ column: IntegerProgram.Column, _ terms: [(row: Int, coefficient: Int)]) {
    self.column = column
    self.terms = terms
  }
}
