import IntegerProgramming
import Testing

@testable import PlacementSolver

@Suite("Cuts")
struct CutTests {
  private func row(_ upper: Int, _ terms: [(Int, Int)], lower: Int? = nil) -> RelaxationRow {
    RelaxationRow(
      bounds: .init(lower: lower, upper: upper),
      terms: terms.map { IntegerProgram.Term($0.0, $0.1) }, position: 0)
  }

  private func zeroHalfCuts(
    _ rows: [RelaxationRow], upper: [Int], values: [Double], atMost limit: Int = 10
  ) -> [Cut] {
    var maker = CutMaker(rows, upper: upper, values: values)
    var separator = ZeroHalfCuts(rows, upper: upper, values: values, isFlipped: maker.isFlipped)
    return separator.separate(atMost: limit).compactMap { maker.cut(of: $0, divisor: 2) }
  }

  @Test("Three students of whom any two exclude each other: one, not one and a half")
  func oddCycle() {
    let rows = [
      row(1, [(0, 1), (1, 1)]), row(1, [(1, 1), (2, 1)]), row(1, [(0, 1), (2, 1)]),
    ]
    let cuts = zeroHalfCuts(rows, upper: [1, 1, 1], values: [0.5, 0.5, 0.5])
    #expect(cuts.count == 1)
    #expect(cuts[0].row.bounds == .init(upper: 1))
    #expect(cuts[0].row.terms.sorted { $0.column < $1.column } == (0..<3).map { .init($0, 1) })
    #expect(Set(cuts[0].parents.map(\.row)) == [0, 1, 2])
  }

  @Test("Values at an upper bound are counted from there")
  func flippedColumns() {
    // x + y ≤ 1 + z, y + w ≤ 1, x + w ≤ 1 and z = 0 would be the cycle; z at 1 makes room.
    let rows = [
      row(1, [(0, 1), (1, 1), (3, -1)]), row(1, [(1, 1), (2, 1)]), row(1, [(0, 1), (2, 1)]),
    ]
    #expect(zeroHalfCuts(rows, upper: [1, 1, 1, 1], values: [1, 1, 0, 1]).isEmpty)
  }

  @Test("A row of three divided by three is rounded with its remainder")
  func rounding() {
    let rounding = Rounding(divisor: 3, remainder: 1)
    #expect((-4...4).map { rounding($0) } == [-3, -2, -2, -1, 0, 0, 1, 2, 2])
    var maker = CutMaker([row(4, [(0, 3), (1, 2)])], upper: [1, 1], values: [0.9, 0.65])
    // The multiplier is 1/3: nearer to a bound the columns are counted from above.
    let cut = maker.cut(of: [CutParent(row: 0, multiplier: 1)], divisor: 3)
    #expect(cut?.row.bounds.upper == 1)
    #expect(cut.map { Set($0.row.terms.map(\.column)) } == [0, 1])
  }

  @Test("A rounding is superadditive and never above its slope", arguments: 2...12)
  func superadditive(divisor: Int) {
    for remainder in 1..<divisor {
      let rounding = Rounding(divisor: divisor, remainder: remainder)
      for left in -30...30 {
        let excess = rounding.slope * Double(left) - Double(rounding(left))
        #expect(excess > -1e-9 && excess <= rounding.loss + 1e-9)
        for right in -30...30 {
          #expect(rounding(left) + rounding(right) <= rounding(left + right))
        }
      }
    }
  }

  /// Rows over a few columns, the whole points that keep them, and fractional values.
  private struct System {
    var upper: [Int]
    var rows: [RelaxationRow]
    var points: [[Int]]
    var values: [Double]
  }

  /// Systems with more than one whole point. Any values will do: half-way between two points that keep all rows is
  /// fractional and keeps them; a nudge takes it out.
  private func forEachSystem(_ count: Int, _ body: (System, inout SplitMix) -> Void) {
    var random = SplitMix(seed: 7)
    for _ in 0..<count {
      let upper = (0..<5).map { _ in 1 + random.below(2) }
      let rows = (0..<6).map { _ -> RelaxationRow in
        let terms = (0..<5).map { ($0, random.below(5) - 1) }.filter { $0.1 != 0 }
        let bound = random.below(6)
        return row(bound, terms, lower: random.below(4) == 0 ? bound : nil)
      }
      let points = Self.points(upper).filter { point in rows.allSatisfy { keeps(point, $0) } }
      guard points.count > 1 else { continue }
      let left = points[random.below(points.count)]
      let right = points[random.below(points.count)]
      let nudge = Double(random.below(3)) * 0.1
      let values = (0..<5).map {
        min(Double(upper[$0]), Double(left[$0] + right[$0]) / 2 + nudge)
      }
      body(System(upper: upper, rows: rows, points: points, values: values), &random)
    }
  }

  private func check(_ cut: Cut, _ system: System) {
    let cutRow = RelaxationRow(bounds: cut.row.bounds, terms: cut.row.terms)
    #expect(system.points.allSatisfy { keeps($0, cutRow) })
    #expect(cutRow.activity(system.values) > Double(cut.row.bounds.upper ?? 0))
  }

  @Test("No zero-half cut excludes a whole point; each excludes the point it was made for")
  func randomHalves() {
    var made = 0
    forEachSystem(3_000) { system, _ in
      for cut in zeroHalfCuts(system.rows, upper: system.upper, values: system.values, atMost: 20) {
        made += 1
        check(cut, system)
      }
    }
    #expect(made > 100)
  }

  @Test(
    "Nor does a cut of any rows with any multipliers; its coefficients follow from those of the rows"
  )
  func randomMultipliers() {
    var made = 0
    forEachSystem(20_000) { system, random in
      let divisor = 2 + random.below(9)
      let parents = system.rows.indices.compactMap { number -> CutParent? in
        let multiplier = random.below(divisor)
        let isReversed = system.rows[number].bounds.lower != nil && random.below(2) == 0
        return multiplier == 0
          ? nil : CutParent(row: number, multiplier: isReversed ? -multiplier : multiplier)
      }
      var maker = CutMaker(system.rows, upper: system.upper, values: system.values)
      guard let cut = maker.cut(of: parents, divisor: divisor) else { return }
      made += 1
      check(cut, system)
      for column in 0..<5 where !maker.isFlipped[column] {
        var sum = 0
        var coefficient = 0
        for parent in cut.parents {
          for term in system.rows[parent.row].terms where term.column == column {
            sum += parent.multiplier * term.coefficient
            coefficient += parent.correction * term.coefficient
          }
        }
        coefficient += cut.rounding(sum)
        let found = cut.row.terms.first { $0.column == column }?.coefficient ?? 0
        #expect(found == coefficient)
      }
    }
    #expect(made > 50)
  }

  @Test("A row without a lower side is not read from there")
  func missingSide() {
    let rows = [row(2, [(0, 1), (1, 1)]), row(1, [(1, 1), (2, 1)], lower: 1)]
    var maker = CutMaker(rows, upper: [1, 1, 1], values: [0.4, 0.4, 0.4])
    let reversed = [CutParent(row: 0, multiplier: -1), CutParent(row: 1, multiplier: 1)]
    #expect(maker.cut(of: reversed, divisor: 2, flipped: []) == nil)
    let asIs = [CutParent(row: 0, multiplier: 1), CutParent(row: 1, multiplier: 1)]
    #expect(maker.cut(of: asIs, divisor: 2, flipped: []) != nil)
  }

  @Test("A remembered cut with numbers that no cut has is not believed")
  func soundness() {
    func cut(_ multiplier: Int, _ divisor: Int) -> RememberedCut {
      RememberedCut(
        number: 0, parents: [.init(row: .student(0), multiplier: multiplier)], divisor: divisor,
        flipped: [], isWanted: true)
    }
    #expect(cut(1, 2).isSound && cut(-3, 7).isSound)
    #expect(!cut(0, 2).isSound && !cut(2, 2).isSound && !cut(.min, .max).isSound)
    #expect(!cut(1, 1).isSound && !cut(1, 0).isSound)
  }

  @Test("A cut whose coefficients have grown out of hand is not made")
  func greatestCoefficient() {
    let rows = [row(401, [(0, 202), (1, 1)])]
    var maker = CutMaker(rows, upper: [5, 5], values: [1.9, 3])
    #expect(maker.cut(of: [CutParent(row: 0, multiplier: 1)], divisor: 2) == nil)
  }

  private func keeps(_ point: [Int], _ row: RelaxationRow) -> Bool {
    let activity = row.terms.reduce(0) { $0 + $1.coefficient * point[$1.column] }
    return activity <= row.bounds.upper ?? .max && activity >= row.bounds.lower ?? .min
  }

  private static func points(_ upper: [Int]) -> [[Int]] {
    upper.reduce([[]]) { points, most in points.flatMap { p in (0...most).map { p + [$0] } } }
  }
}
