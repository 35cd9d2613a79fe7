/// A program made smaller by what its relaxation and a known solution prove: columns that no better solution
/// can use are fixed, fixed columns and rows that cannot bind are taken out.
///
/// Reduced-cost fixing (Dantzig, Fulkerson and Johnson 1954, doi:10.1287/opre.2.4.393): where the
/// relaxation's optimum plus a column's reduced cost passes the known solution, no better solution moves
/// that column off its bound. The known solution itself stays feasible, so that a search can start from it.
/// All else is exact, in whole numbers.
public struct ReducedProgram: Sendable {
  /// What is left.
  public private(set) var program = IntegerProgram()
  /// Column of the original program, by column of ``program``.
  public private(set) var columns: [IntegerProgram.ColumnIndex] = []
  /// Value of each column of the original program that was taken out.
  private var fixed: [Int?]

  /// - Parameters:
  ///   - original: the program.
  ///   - relaxation: its solved relaxation.
  ///   - known: a feasible solution; only strictly better ones are of interest.
  public init(
    _ original: IntegerProgram, _ relaxation: RelaxationOutcome, known: [Int]
  ) {
    var bounds = original.columns.map { (lower: $0.lower, upper: $0.upper ?? Int.max / 4) }
    let margin = 1e-4 + 1e-9 * abs(relaxation.objective)
    let room = Double(original.objective(of: known)) - 1 - relaxation.objective + margin
    for (column, reduced) in relaxation.reducedCosts.enumerated()
    where original.columns[column].isInteger {
      if reduced > room, known[column] == bounds[column].lower {
        bounds[column].upper = bounds[column].lower
      } else if -reduced > room, known[column] == bounds[column].upper {
        bounds[column].lower = bounds[column].upper
      }
    }
    let kept = Self.tighten(original, &bounds)
    fixed = bounds.map { $0.lower == $0.upper ? $0.lower : nil }
    assemble(original, bounds, kept)
  }

  /// A solution of the original program, without the columns that were taken out.
  public func reduced(_ solution: [Int]) -> [Int] { columns.map { solution[$0] } }

  /// A solution of the original program from one of ``program``.
  public func restored(_ solution: [Int]) -> [Int] {
    var result = fixed.map { $0 ?? 0 }
    for (position, column) in columns.enumerated() { result[column] = solution[position] }
    return result
  }

  // MARK: Building

  /// Tightens bounds by rows until nothing changes.
  /// - Returns: the rows that can still bind.
  private static func tighten(
    _ original: IntegerProgram, _ bounds: inout [(lower: Int, upper: Int)]
  ) -> [IntegerProgram.RowIndex] {
    var rows = Array(original.rows.indices)
    for _ in 0..<20 {
      var isChanged = false
      rows = rows.filter { row in
        let (canBind, hasFixed) = tighten(original, row, &bounds)
        if hasFixed { isChanged = true }
        return canBind
      }
      if !isChanged { break }
    }
    return rows
  }

  /// One row: whether it can still bind, and whether it tightened a column.
  private static func tighten(
    _ original: IntegerProgram, _ row: IntegerProgram.RowIndex,
    _ bounds: inout [(lower: Int, upper: Int)]
  ) -> (canBind: Bool, isChanged: Bool) {
    var least = 0
    var most = 0
    for term in original.terms(of: row) {
      let (lower, upper) = bounds[term.column]
      if upper >= Int.max / 4 { return (true, false) }
      least += term.coefficient * (term.coefficient > 0 ? lower : upper)
      most += term.coefficient * (term.coefficient > 0 ? upper : lower)
    }
    let lower = original.rows[row].lower ?? .min
    let upper = original.rows[row].upper ?? .max
    if least >= lower, most <= upper { return (false, false) }
    var isChanged = false
    for term in original.terms(of: row) where original.columns[term.column].isInteger {
      let now = bounds[term.column]
      guard now.lower < now.upper else { continue }
      let size = abs(term.coefficient)
      // How far the column may leave the end at which the row is least, or most.
      let up = upper == .max ? Int.max : (upper - least) / size
      let down = lower == .min ? Int.max : (most - lower) / size
      let (rise, fall) = term.coefficient > 0 ? (up, down) : (down, up)
      if rise >= 0, rise < now.upper - now.lower { bounds[term.column].upper = now.lower + rise }
      if fall >= 0, fall < now.upper - now.lower {
        bounds[term.column].lower = max(bounds[term.column].lower, now.upper - fall)
      }
      if bounds[term.column] != now {
        isChanged = true
        // The sums are out of date: the next round goes on.
        break
      }
    }
    return (true, isChanged)
  }

  private mutating func assemble(
    _ original: IntegerProgram, _ bounds: [(lower: Int, upper: Int)], _ rows: [Int]
  ) {
    var position = Array(repeating: -1, count: bounds.count)
    program.costOffset = original.costOffset
    for (column, data) in original.columns.enumerated() {
      if let value = fixed[column] {
        program.costOffset += data.cost * value
        continue
      }
      position[column] = columns.count
      columns.append(column)
      program.addColumn(
        IntegerProgram.Column(
          lower: bounds[column].lower, upper: data.upper == nil ? nil : bounds[column].upper,
          cost: data.cost, isInteger: data.isInteger), name: "")
    }
    for row in rows {
      var shift = 0
      var terms: [IntegerProgram.Term] = []
      for term in original.terms(of: row) {
        if let value = fixed[term.column] {
          shift += term.coefficient * value
        } else {
          terms.append(IntegerProgram.Term(position[term.column], term.coefficient))
        }
      }
      let data = original.rows[row]
      program.addRow(
        IntegerProgram.Row(
          lower: data.lower.map { $0 - shift }, upper: data.upper.map { $0 - shift }), terms,
        name: "")
    }
  }
}
