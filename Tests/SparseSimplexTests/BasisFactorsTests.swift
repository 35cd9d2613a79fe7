import PlacementTestSupport
import Testing

@testable import SparseSimplex

@Suite("Factors of a basis")
struct BasisFactorsTests {
  /// A matrix by columns, mostly of one to four terms, with some that have many.
  private func columns(_ size: Int, _ random: inout SeededRandom) -> [[Int: Double]] {
    (0..<size).map { column in
      var terms: [Int: Double] = [:]
      if Int.random(in: 0..<4, using: &random) == 0 { return [column: -1] }
      let many = Int.random(in: 0..<12, using: &random) == 0
      for _ in 0..<(many ? size / 2 + 1 : Int.random(in: 1...4, using: &random)) {
        let row = Int.random(in: 0..<size, using: &random)
        terms[row] = Double([-2, -1, 1, 1, 1, 3].randomElement(using: &random) ?? 1)
      }
      return terms
    }
  }

  private func compressed(_ columns: [[Int: Double]]) -> CompressedTerms {
    let terms = CompressedTerms()
    for column in columns {
      for (row, value) in column.sorted(by: { $0.key < $1.key }) {
        terms.append(Int32(row), value)
      }
      terms.close()
    }
    return terms
  }

  /// The factors of a matrix, and its columns by position; what depends on others is replaced.
  private func factors(
    _ columns: [[Int: Double]]
  ) -> (factors: BasisFactors, columns: [[Int: Double]], replaced: Int) {
    let elimination = Elimination()
    elimination.run(compressed(columns))
    var own = columns
    for (slot, row) in elimination.replaced { own[slot] = [row: -1] }
    let factors = BasisFactors()
    factors.take(elimination)
    let byPosition = (0..<columns.count).map { own[Int(elimination.pivotSlot[$0])] }
    return (factors, byPosition, elimination.replaced.count)
  }

  private func vector(_ numbers: [Double]) -> SparseVector {
    let vector = SparseVector(count: numbers.count)
    for (place, number) in numbers.enumerated() where number != 0 { vector.add(number, at: place) }
    return vector
  }

  private func numbers(_ vector: SparseVector) -> [Double] {
    (0..<vector.count).map { vector.values[$0] }
  }

  /// Sparse, mostly.
  private func side(_ size: Int, _ random: inout SeededRandom) -> [Double] {
    (0..<size).map { _ in
      Int.random(in: 0..<5, using: &random) == 0
        ? Double(Int.random(in: -4...4, using: &random)) : 0
    }
  }

  /// Holds both solutions against the matrix.
  private func check(
    _ factors: BasisFactors, _ columns: [[Int: Double]], _ random: inout SeededRandom,
    _ comment: Comment
  ) {
    let size = columns.count
    let wanted = side(size, &random)
    var byPosition = Array(repeating: 0.0, count: size)
    for row in 0..<size { byPosition[Int(factors.positionOfRow[row])] = wanted[row] }
    let solution = vector(byPosition)
    factors.solve(solution)
    var product = Array(repeating: 0.0, count: size)
    for (position, column) in columns.enumerated() {
      for (row, value) in column { product[row] += value * solution.values[position] }
    }
    let scale = 1e-7 * numbers(solution).reduce(1) { max($0, abs($1)) }
    #expect(zip(product, wanted).allSatisfy { abs($0 - $1) < scale }, comment)

    let costs = side(size, &random)
    let prices = vector(costs)
    factors.solveTransposed(prices)
    let most = 1e-7 * numbers(prices).reduce(1) { max($0, abs($1)) }
    for (position, column) in columns.enumerated() {
      let sum = column.reduce(0.0) {
        $0 + $1.value * prices.values[Int(factors.positionOfRow[$1.key])]
      }
      #expect(abs(sum - costs[position]) < most, comment)
    }
  }

  @Test("Solve both ways what they are the factors of, also after exchanges")
  func solve() {
    var (replacedOnce, exchanged) = (0, 0)
    for seed in 0..<400 {
      var random = SeededRandom(seed: seed)
      let size = Int.random(in: 1...40, using: &random)
      var (factors, columns, replaced) = factors(columns(size, &random))
      if replaced > 0 { replacedOnce += 1 }
      check(factors, columns, &random, "seed \(seed)")
      for round in 0..<12 {
        let new = self.columns(size, &random)[0]
        let column = SparseVector(count: size)
        for (row, value) in new { column.add(value, at: Int(factors.positionOfRow[row])) }
        factors.solve(column)
        let position = Int.random(in: 0..<size, using: &random)
        guard abs(column.values[position]) > 0.1 else { continue }
        factors.exchange(at: position, column)
        columns[position] = new
        exchanged += 1
        check(factors, columns, &random, "seed \(seed), round \(round)")
      }
    }
    #expect(replacedOnce > 100 && exchanged > 1_000, "\(replacedOnce) \(exchanged)")
  }

  @Test(
    "What depends on others is replaced by rows of their own, and by no more of them than need be")
  func dependent() {
    // Two columns alike, one empty.
    let own = [[0: 1.0, 1: 1], [0: 1, 1: 1], [:], [3: 2]]
    let elimination = Elimination()
    elimination.run(compressed(own))
    #expect(elimination.replaced.count == 2)
    #expect(Set(elimination.replaced.map(\.row)).isSubset(of: [0, 1, 2]))
    #expect(elimination.replaced.map(\.slot).contains(2))
  }

  @Test("A singular part gives way as well where it has more than one term in each row and column")
  func singularKernel() {
    let own = [[0: 1.0, 1: 1], [1: 1, 2: 1], [0: 1, 2: -1]]
    let elimination = Elimination()
    elimination.run(compressed(own))
    #expect(elimination.replaced.count == 1)
  }
}

@Suite("A vector of few numbers")
struct SparseVectorTests {
  @Test("Visits its places in order, and those that are marked ahead on the way")
  func order() {
    let vector = SparseVector(count: 200)
    for place in [3, 63, 64, 130, 199] { vector.mark(place) }
    var seen: [Int] = []
    vector.forEachPlace { place in
      seen.append(place)
      if place == 63 { vector.mark(127) }
      if place == 130 { vector.mark(2) }
    }
    #expect(seen == [3, 63, 64, 127, 130, 199])
    seen = []
    vector.forEachPlaceBackwards { place in
      seen.append(place)
      if place == 64 { vector.mark(0) }
    }
    #expect(seen == [199, 130, 127, 64, 63, 3, 2, 0])
    #expect(vector.markedCount == 8)
    vector.clear()
    #expect(vector.isEmpty)
  }
}
