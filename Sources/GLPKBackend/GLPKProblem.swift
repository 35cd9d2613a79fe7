internal import CGLPKShim
import IntegerProgramming

/// One program inside GLPK, from opening to closing on one thread.
///
/// GLPK keeps its objects in an environment of the thread: the owner is not copyable, does not cross an
/// `await`, and frees the whole environment at its end.
struct GLPKProblem: ~Copyable {
  private let handle: OpaquePointer
  private(set) var columnCount: Int
  private(set) var rowCount: Int

  /// Beyond what GLPK is told as a bound: open.
  private static let open = 1e301
  /// Iterations of the simplex method between two looks at the limits.
  private static let slice: Int32 = 1_000

  /// A program without rows and columns, to which both are added.
  init() throws(GLPKError) {
    guard let opened = pglpk_open() else {
      throw GLPKError(operation: "open a program", words: Self.words)
    }
    handle = opened
    columnCount = 0
    rowCount = 0
  }

  /// - Throws: ``GLPKError`` with GLPK's words when it refuses the program.
  static func holding(_ program: IntegerProgram) throws(GLPKError) -> GLPKProblem {
    var problem = try GLPKProblem()
    try problem.add(columns: program.columns.map { GrowingColumn($0, []) })
    try problem.add(
      rows: program.rows.indices.map {
        GrowingRow(program.rows[$0], Array(program.terms(of: $0)))
      })
    try problem.setCosts(program.columns.map(\.cost), offset: program.costOffset)
    return problem
  }

  /// Reads a file in free MPS or CPLEX LP.
  init(reading path: String, isMPS: Bool) throws(GLPKError) {
    let format = CChar(UInt8(ascii: isMPS ? "m" : "l"))
    guard let opened = pglpk_read(path, format) else {
      throw GLPKError(operation: "read \(path)", words: Self.words)
    }
    handle = opened
    columnCount = Int(pglpk_column_count(opened))
    rowCount = Int(pglpk_row_count(opened))
  }

  deinit { pglpk_close(handle) }

  // MARK: Growing

  mutating func add(rows: [GrowingRow]) throws(GLPKError) {
    var start: [Int32] = [0]
    var columns: [Int32] = []
    var coefficients: [Double] = []
    for row in rows {
      for term in row.terms {
        columns.append(Int32(term.column))
        coefficients.append(Double(term.coefficient))
      }
      start.append(Int32(columns.count))
    }
    let lower = rows.map { $0.bounds.lower.map(Double.init) ?? -Self.open }
    let upper = rows.map { $0.bounds.upper.map(Double.init) ?? Self.open }
    try check(
      pglpk_add_rows(handle, Int32(rows.count), lower, upper, start, columns, coefficients),
      "add rows")
    rowCount += rows.count
  }

  mutating func add(columns: [GrowingColumn]) throws(GLPKError) {
    var start: [Int32] = [0]
    var rows: [Int32] = []
    var coefficients: [Double] = []
    for column in columns {
      for term in column.terms {
        rows.append(Int32(term.row))
        coefficients.append(Double(term.coefficient))
      }
      start.append(Int32(rows.count))
    }
    let lower = columns.map { Double($0.column.lower) }
    let upper = columns.map { $0.column.upper.map(Double.init) ?? Self.open }
    let cost = columns.map { Double($0.column.cost) }
    let isInteger = columns.map { UInt8($0.column.isInteger ? 1 : 0) }
    try check(
      pglpk_add_columns(
        handle, Int32(columns.count), lower, upper, cost, isInteger, start, rows, coefficients),
      "add columns")
    columnCount += columns.count
  }

  func setCosts(_ costs: [Int], offset: Int) throws(GLPKError) {
    try check(pglpk_set_costs(handle, costs.map(Double.init), Double(offset)), "set costs")
  }

  func setBounds(ofRow row: Int, _ bounds: IntegerProgram.Row) throws(GLPKError) {
    try check(
      pglpk_set_row(
        handle, Int32(row), bounds.lower.map(Double.init) ?? -Self.open,
        bounds.upper.map(Double.init) ?? Self.open), "set a row")
  }

  mutating func remove(rows: [Int]) throws(GLPKError) {
    try check(
      pglpk_remove_rows(handle, Int32(rows.count), rows.map { Int32($0) }), "remove rows")
    rowCount -= rows.count
  }

  func setBounds(
    ofColumns bounds: [(column: Int, lower: Int, upper: Int?)]
  ) throws(GLPKError) {
    for (column, lower, upper) in bounds {
      try check(
        pglpk_set_column(
          handle, Int32(column), Double(lower), upper.map(Double.init) ?? Self.open),
        "set a column")
    }
  }

  func propose(rows: [BasisStatus], columns: [BasisStatus]) throws(GLPKError) {
    try check(
      pglpk_set_basis(handle, rows.map(\.rawValue), columns.map(\.rawValue)), "set a basis")
  }

  func basis() throws(GLPKError) -> (rows: [BasisStatus], columns: [BasisStatus]) {
    var rows = Array(repeating: UInt8(0), count: rowCount)
    var columns = Array(repeating: UInt8(0), count: columnCount)
    try check(pglpk_basis(handle, &rows, &columns), "read the basis")
    return (
      rows.map { BasisStatus(rawValue: $0) ?? .atLower },
      columns.map { BasisStatus(rawValue: $0) ?? .atLower }
    )
  }

  private func check(_ code: Int32, _ operation: String) throws(GLPKError) {
    guard Int(code) == PGLPK_OK else {
      throw GLPKError(operation: operation, words: Self.words)
    }
  }

  static var version: String { String(cString: pglpk_version()) }
  static var words: String { String(cString: pglpk_message()) }

  // MARK: Relaxation

  /// Solves the linear relaxation; looks at the clock in each iteration, and every thousand at whether it is cancelled.
  func relax(_ limits: SearchLimits) throws(GLPKError) -> RelaxationState {
    let watch = Watch(limits: limits)
    let code = pglpk_relax(
      handle, Self.slice, millisecondsLeft, Unmanaged.passUnretained(watch).toOpaque())
    withExtendedLifetime(watch) {}
    return try relaxationState(code)
  }

  /// Solves it again from the basis at hand.
  func relaxAgain(
    by method: SimplexMethod, _ limits: SearchLimits
  ) throws(GLPKError) -> RelaxationState {
    let watch = Watch(limits: limits)
    let code = pglpk_relax_again(
      handle, method.code, Self.slice, millisecondsLeft,
      Unmanaged.passUnretained(watch).toOpaque())
    withExtendedLifetime(watch) {}
    return try relaxationState(code)
  }

  private func relaxationState(_ code: Int32) throws(GLPKError) -> RelaxationState {
    switch Int(code) {
    case PGLPK_OK: return .optimal
    case PGLPK_INFEASIBLE: return .infeasible
    case PGLPK_UNBOUNDED: return .unbounded
    case PGLPK_STOPPED: return .stopped
    case PGLPK_ABORTED: throw GLPKError(operation: "solve the relaxation", words: Self.words)
    default: return .failed(Self.words)
    }
  }

  enum RelaxationState: Hashable {
    case optimal, infeasible, unbounded, stopped
    case failed(String)
  }

  var relaxationObjective: Double { pglpk_relaxation_objective(handle) }

  func relaxationValues() -> (values: [Double], reducedCosts: [Double], rowPrices: [Double]) {
    var values = Array(repeating: 0.0, count: columnCount)
    var reducedCosts = values
    var rowPrices = Array(repeating: 0.0, count: rowCount)
    pglpk_relaxation_values(handle, &values, &reducedCosts, &rowPrices)
    return (values, reducedCosts, rowPrices)
  }

  /// Multipliers of the rows that show why there is no solution; `nil` when GLPK holds none.
  func infeasibility() -> [Double]? {
    var multipliers = Array(repeating: 0.0, count: rowCount)
    return Int(pglpk_infeasibility(handle, &multipliers)) == PGLPK_OK ? multipliers : nil
  }

  /// A row of the inverse of the basis; `nil` where the column is not basic.
  func multipliers(singlingOut column: Int) -> [Double]? {
    var multipliers = Array(repeating: 0.0, count: rowCount)
    return Int(pglpk_inverse_row(handle, Int32(column), &multipliers)) == PGLPK_OK
      ? multipliers : nil
  }

  // MARK: Search

  enum SearchState: Hashable {
    case optimal, infeasible, timeLimit, stopped
    case failed(String)
  }

  /// Branch and cut after an optimal relaxation.
  func search(_ watch: SearchWatch, start: [Int]?, presolve: Bool) throws(GLPKError) -> SearchState
  {
    let startValues = start?.map(Double.init)
    let milliseconds = Int32(clamping: Int(min(watch.limits.secondsLeft * 1_000, 2e9)))
    let context = Unmanaged.passUnretained(watch).toOpaque()
    let code =
      if let startValues {
        pglpk_search(handle, startValues, milliseconds, presolve ? 1 : 0, watchSearch, context)
      } else {
        pglpk_search(handle, nil, milliseconds, presolve ? 1 : 0, watchSearch, context)
      }
    withExtendedLifetime(watch) {}
    switch Int(code) {
    case PGLPK_OK: return .optimal
    case PGLPK_INFEASIBLE: return .infeasible
    case PGLPK_TIME_LIMIT: return .timeLimit
    case PGLPK_STOPPED: return .stopped
    case PGLPK_ABORTED: throw GLPKError(operation: "search", words: Self.words)
    default: return .failed(Self.words)
    }
  }

  /// The best solution of the search, rounded to whole numbers.
  var solution: [Int]? {
    guard pglpk_has_solution(handle) == 1 else { return nil }
    var values = Array(repeating: 0.0, count: columnCount)
    pglpk_solution(handle, &values)
    return values.map { Int($0.rounded()) }
  }

  var bound: Double? {
    var value = 0.0
    return pglpk_bound(handle, &value) == 1 ? value : nil
  }

  /// Provokes an abort, for the test of the guard.
  func misuse() throws(GLPKError) {
    guard pglpk_misuse(handle) == 0 else {
      throw GLPKError(operation: "misuse it", words: Self.words)
    }
  }
}

/// How a relaxation is solved again.
enum SimplexMethod {
  case primal, dual
  /// With bounds on both sides of each row from the start, so that any basis will do.
  case dualFromAnyBasis

  fileprivate var code: Int32 {
    switch self {
    case .primal: Int32(PGLPK_PRIMAL)
    case .dual: Int32(PGLPK_DUAL)
    case .dualFromAnyBasis: Int32(PGLPK_DUAL_FROM_ANY_BASIS)
    }
  }
}

/// Asked between slices of the simplex method.
private final class Watch {
  let limits: SearchLimits
  init(limits: SearchLimits) { self.limits = limits }
}

private func millisecondsLeft(_ context: UnsafeMutableRawPointer?) -> Int32 {
  guard let context else { return .max }
  let limits = Unmanaged<Watch>.fromOpaque(context).takeUnretainedValue().limits
  if limits.isOver { return 0 }
  return Int32(min(Double(Int32.max), (1_000 * limits.secondsLeft).rounded(.up)))
}

/// Follows a search: the limits, the gap asked for, the cutoff, and who wants to know.
final class SearchWatch {
  let limits: SearchLimits
  private let options: SearchOptions
  private let isIntegral: Bool
  private(set) var reachedGap = false
  private(set) var reachedCutoff = false
  private(set) var reachedNodeLimit = false
  private var lastTold = -1.0

  init(_ options: SearchOptions, isIntegral: Bool) {
    limits = options.limits
    self.options = options
    self.isIntegral = isIntegral
  }

  /// Whether the search should end.
  func look(best: Double?, bound: Double?, nodes: Int) -> Bool {
    let safe = bound.flatMap { safeBound($0, isIntegral: isIntegral) }
    let whole = best.map { Int($0.rounded()) }
    if let cutoff = options.cutoff, let safe, safe >= cutoff {
      reachedCutoff = true
      return true
    }
    if let whole, let safe, options.relativeGap > 0,
      Double(whole - safe) <= options.relativeGap * Double(max(1, abs(whole)))
    {
      reachedGap = true
      return true
    }
    tell(SearchProgress(best: whole, bound: safe, nodes: nodes))
    if let limit = options.nodeLimit, nodes > limit {
      reachedNodeLimit = true
      return true
    }
    return limits.isOver
  }

  private func tell(_ progress: SearchProgress) {
    guard let listener = options.progress else { return }
    let now = limits.now()
    guard now - lastTold >= 0.1 else { return }
    lastTold = now
    listener(progress)
  }
}

private func watchSearch(
  _ context: UnsafeMutableRawPointer?, _ hasBest: Int32, _ best: Double, _ hasBound: Int32,
  _ bound: Double, _ nodes: Int32
) -> Int32 {
  guard let context else { return 0 }
  let watch = Unmanaged<SearchWatch>.fromOpaque(context).takeUnretainedValue()
  let isOver = watch.look(
    best: hasBest == 1 ? best : nil, bound: hasBound == 1 ? bound : nil, nodes: Int(nodes))
  return isOver ? 1 : 0
}

/// A floating-point bound as a whole number that never overstates: a margin for the tolerances of the
/// simplex method is taken off first; a program whose costs are whole is then rounded up.
func safeBound(_ bound: Double, isIntegral: Bool) -> Int? {
  guard bound.isFinite, abs(bound) < 9e15 else { return nil }
  let careful = bound - 1e-6 * max(1, abs(bound) * 1e-3) - 1e-6
  return Int(isIntegral ? careful.rounded(.up) : careful.rounded(.down))
}
