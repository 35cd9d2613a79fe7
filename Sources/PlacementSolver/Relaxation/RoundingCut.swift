import IntegerProgramming

/// How the coefficients of a cut follow from those of the rows that it is made of: mixed-integer rounding over whole
/// columns (Nemhauser and Wolsey 1990, doi:10.1007/BF01585752), kept in whole numbers.
///
/// Rows `a·x ≤ b` over whole, non-negative columns, added up with multipliers m/k, give `Σ(s/k)·x ≤ r/k`. With
/// p = r mod k the function `φ(s) = (k − p)·⌊s/k⌋ + max(0, s mod k − p)` gives the cut `Σφ(s)·x ≤ φ(r)`. For k = 2 it
/// halves and rounds down.
struct Rounding: Hashable {
  /// k > 1.
  var divisor: Int
  /// p, from 1 to k − 1.
  var remainder: Int

  @inline(__always)
  func callAsFunction(_ sum: Int) -> Int {
    let quotient = floorDivision(sum, divisor)
    return (divisor - remainder) * quotient + max(0, sum - divisor * quotient - remainder)
  }

  /// What it comes to but for the rounding: `φ(s) ≈ slope·s`, never more.
  var slope: Double { Double(divisor - remainder) / Double(divisor) }

  /// The most that the rounding takes off.
  var loss: Double { slope * Double(remainder) }
}

/// The part of a row in a cut.
struct CutParent: Hashable {
  var row: Int
  /// m, below 0 where the row is read as `−a·x ≤ −b`.
  var multiplier: Int
  /// What a coefficient of the row adds to that of the cut after the rounding: the slack of the row is whole, so it is
  /// rounded as well.
  var correction = 0
}

/// A row that every plan keeps, made of other rows.
struct Cut {
  var row: GrowingRow
  var parents: [CutParent]
  var rounding: Rounding
  /// By how much the values at hand violate it, by the length of its coefficients.
  var efficacy: Double
}

/// Makes cuts of rows, and chooses among them.
struct CutMaker {
  private let rows: [RelaxationRow]
  /// Greatest value of each column; the least is 0.
  private let upper: [Int]
  private let values: [Double]
  /// Columns that are counted from their upper bound down: those nearer to it.
  private(set) var isFlipped: [Bool]

  // Sums of coefficients by column.
  private var sums: [Int]
  private var corrections: [Int]
  private var isTouched: [Bool]
  private var touched: [Int] = []

  init(_ rows: [RelaxationRow], upper: [Int], values: [Double]) {
    self.rows = rows
    self.upper = upper
    self.values = values
    isFlipped = values.indices.map { Double(upper[$0]) - values[$0] < values[$0] }
    sums = Array(repeating: 0, count: values.count)
    corrections = sums
    isTouched = Array(repeating: false, count: values.count)
  }

  /// One that makes known cuts anew: no column is counted down but by name.
  init(_ rows: [RelaxationRow], upper: [Int]) {
    self.init(rows, upper: upper, values: Array(repeating: 0, count: upper.count))
  }

  private static let least = 0.005
  /// Cuts of cuts grow: beyond this they serve the simplex method badly, and in the end leave the range of whole numbers.
  private static let greatestCoefficient = 100

  /// The cut that some rows give, `nil` where the values at hand do not violate it.
  ///
  /// - Complexity: O(terms of the rows).
  mutating func cut(of parents: [CutParent], divisor: Int) -> Cut? {
    guard var cut = roundedSum(of: parents, divisor: divisor) else { return nil }
    let activity = cut.row.terms.reduce(0.0) { $0 + Double($1.coefficient) * values[$1.column] }
    let violation = activity - Double(cut.row.bounds.upper ?? 0)
    guard violation > Self.least else { return nil }
    cut.efficacy = violation / cut.row.length
    return cut
  }

  /// The same with given columns counted from their upper bound down, and whether the values violate it or not: for a maker without
  /// values.
  mutating func cut(of parents: [CutParent], divisor: Int, flipped: [Int]) -> Cut? {
    for column in flipped { isFlipped[column] = true }
    defer { for column in flipped { isFlipped[column] = false } }
    return roundedSum(of: parents, divisor: divisor)
  }

  /// The rows added up and rounded; `nil` where the rounding brings nothing.
  private mutating func roundedSum(of parents: [CutParent], divisor: Int) -> Cut? {
    defer { forget() }
    guard parents.allSatisfy({ hasSide($0) }) else { return nil }
    var right = 0
    for parent in parents { right += parent.multiplier * add(parent) }
    for column in touched where isFlipped[column] { right -= sums[column] * upper[column] }
    let remainder = right - divisor * floorDivision(right, divisor)
    guard remainder > 0 else { return nil }
    let rounding = Rounding(divisor: divisor, remainder: remainder)
    var parents = parents
    var bound = rounding(right)
    for number in parents.indices where abs(parents[number].multiplier) > remainder {
      let parent = parents[number]
      let slack = rounding(abs(parent.multiplier))
      parents[number].correction = parent.multiplier > 0 ? -slack : slack
      bound += correct(parents[number])
    }
    return row(rounding, bound).map {
      Cut(row: $0, parents: parents, rounding: rounding, efficacy: 0)
    }
  }

  /// Counts the coefficients of a row with its multiplier.
  /// - Returns: the right side of the row.
  private mutating func add(_ parent: CutParent) -> Int {
    for term in rows[parent.row].terms {
      if !isTouched[term.column] {
        isTouched[term.column] = true
        touched.append(term.column)
      }
      sums[term.column] += parent.multiplier * term.coefficient
    }
    return right(of: parent)
  }

  /// Whether the row is bounded on the side that it is read from.
  private func hasSide(_ parent: CutParent) -> Bool {
    let bounds = rows[parent.row].bounds
    return parent.multiplier > 0 ? bounds.upper != nil : bounds.lower != nil
  }

  private func right(of parent: CutParent) -> Int {
    let bounds = rows[parent.row].bounds
    return (parent.multiplier > 0 ? bounds.upper : bounds.lower) ?? 0
  }

  private mutating func correct(_ parent: CutParent) -> Int {
    for term in rows[parent.row].terms {
      corrections[term.column] += parent.correction * term.coefficient
    }
    return parent.correction * right(of: parent)
  }

  /// The row of the sums at hand, `nil` where it is empty or its coefficients are too large.
  private func row(_ rounding: Rounding, _ rounded: Int) -> GrowingRow? {
    var bound = rounded
    var terms: [IntegerProgram.Term] = []
    for column in touched {
      let sum = sums[column]
      var coefficient = corrections[column]
      if isFlipped[column] {
        // Counted from above: sum·x = sum·most − sum·(most − x).
        let own = rounding(-sum)
        coefficient -= own
        bound -= own * upper[column]
      } else {
        coefficient += rounding(sum)
      }
      guard abs(coefficient) <= Self.greatestCoefficient else { return nil }
      if coefficient != 0 { terms.append(.init(column, coefficient)) }
    }
    return terms.isEmpty ? nil : GrowingRow(.init(upper: bound), terms)
  }

  private mutating func forget() {
    for column in touched {
      sums[column] = 0
      corrections[column] = 0
      isTouched[column] = false
    }
    touched.removeAll(keepingCapacity: true)
  }

  /// The deepest cuts, without those that point nearly the same way as a deeper one.
  func select(_ cuts: [Cut], atMost limit: Int) -> [Cut] {
    let sorted = cuts.enumerated().sorted {
      ($1.element.efficacy, $0.offset) < ($0.element.efficacy, $1.offset)
    }
    var chosen: [Cut] = []
    var dense = Array(repeating: 0.0, count: values.count)
    for (_, cut) in sorted {
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

  private static let greatestCosine = 0.7
}

/// Quotient, rounded down.
@inline(__always)
func floorDivision(_ value: Int, _ divisor: Int) -> Int {
  let quotient = value / divisor
  return value % divisor < 0 ? quotient - 1 : quotient
}

extension GrowingRow {
  /// Euclidean length of the coefficients.
  fileprivate var length: Double {
    terms.reduce(0.0) { $0 + Double($1.coefficient * $1.coefficient) }.squareRoot()
  }
}
