import IntegerProgramming
import PlacementDomain

extension PairRelaxation {
  /// Prices of the students, and of heads and guests of partnerships, as the bound by prices wants them.
  var prices: Prices {
    let dual = spreadPrices()
    func price(_ row: Int) -> Double { row < 0 ? 0 : -dual[row] }
    return Prices(
      students: rowOfStudent.map { max(0, price(Int($0))) },
      heads: maximumRow.indices.map { price(maximumRow[$0]) + price(targetRow[$0]) },
      guests: guestRow.map { max(0, price($0)) })
  }

  /// Row prices with those of the cuts handed on to the rows that they are made of.
  func spreadPrices() -> [Double] {
    SpreadPrices(outcome?.rowPrices ?? Array(repeating: 0, count: rows.count), of: cuts).rows
  }

  /// The reduced cost up to which a pair can have a part in what is better by a gap: a margin covers the tolerances
  /// of the simplex method.
  static func limit(ofGap gap: Double) -> Float { Float(gap + 1e-3 + 1e-5 * abs(gap)) }

  /// Pairs outside the relaxation that would improve it, the best few of each student.
  func columnsToAdd(perStudent: Int) -> [Int32] {
    guard let prices = outcome?.rowPrices else { return [] }
    return columnsToAdd(
      perStudent: perStudent, ReducedCosts(self, prices),
      tolerance: weights.quality > 0 ? 0.05 : 1e-5)
  }

  private func columnsToAdd(
    perStudent: Int, _ costs: ReducedCosts, tolerance: Double
  ) -> [Int32] {
    mapStudents { students in
      let costs = ReducedCosts(sharing: costs)
      var result: [Int32] = []
      for student in students {
        var found: [(cost: Double, pair: Int32)] = []
        for pair in tables.pairs(of: student) where isAbsent(pair) {
          let cost = costs.cost(of: pair, exactBelow: -tolerance)
          if cost < -tolerance { found.append((cost, Int32(pair))) }
        }
        if found.count > perStudent {
          found.sort { ($0.cost, $0.pair) < ($1.cost, $1.pair) }
        }
        result += found.prefix(perStudent).map(\.pair)
      }
      return result
    }.flatMap { $0 }
  }

  /// Works on all students, chunk by chunk.
  func mapStudents<Result: Sendable>(
    _ transform: @escaping (Range<Int>) -> Result
  ) -> [Result] {
    let part = StudentWork(transform)
    return parallelMap(chunksOf: tables.studentCount, chunkSize: 2_048, threads: threads) {
      part.transform($0)
    }
  }

  /// Reads the relaxation from several threads while nobody writes.
  private struct StudentWork<Result>: @unchecked Sendable {
    let transform: (Range<Int>) -> Result
    init(_ transform: @escaping (Range<Int>) -> Result) { self.transform = transform }
  }

  /// Whether a pair has no column, and may have one.
  func isAbsent(_ pair: Int) -> Bool {
    columnOfPair[pair] < 0 && !isOut(pair)
  }

  /// Columns without which there is no solution at hand, but might be one.
  func columnsAgainstInfeasibility() -> [Int32] {
    guard let prices = signedMultipliers() else { return [] }
    return columnsToAdd(
      perStudent: 3, ReducedCosts(self, prices, costs: 0), tolerance: 1e-7)
  }

  /// Reduced cost of every pair, in units of the objective; infinite while it is not solved.
  ///
  /// - Parameter limit: of interest; above it a cost may be told too low.
  /// - Complexity: O(pairs).
  func regrets(upTo limit: Double = .infinity) -> [Float] {
    guard let prices = outcome?.rowPrices else {
      return Array(repeating: .infinity, count: tables.pairCount)
    }
    let costs = ReducedCosts(self, prices)
    let parts = mapStudents { students in
      let costs = ReducedCosts(sharing: costs)
      return students.flatMap { student in
        tables.pairs(of: student).map { Float(max(0, costs.cost(of: $0, exactBelow: limit))) }
      }
    }
    return parts.flatMap { $0 }
  }

  /// Shuts out every pair whose reduced cost goes beyond a gap: what is better by the gap uses none of them.
  /// - Returns: the columns that were narrowed.
  mutating func close(regretUpTo gap: Double) throws -> [Int] {
    let limit = Self.limit(ofGap: gap)
    isShut = regrets(upTo: Double(limit)).map { $0 > limit }
    let shut = pairOfColumn.indices.filter {
      pairOfColumn[$0] >= 0 && isShut[Int(pairOfColumn[$0])]
    }
    try narrow(shut.map { ($0, 0...0) })
    return shut
  }

  /// Takes back what ``close(regretUpTo:)`` narrowed.
  mutating func release(_ columns: [Int]) throws {
    isShut = []
    try narrow(columns.map { ($0, 0...columnUpper[$0]) })
  }

  /// What the objective leaves out: the priorities of everybody, and what every plan costs.
  var offset: Int { weights.unplaced * priorities + weights.quality * constantSeconds }

  var priorities: Int { tables.priority.reduce(0, +) }
}
