import IntegerProgramming
import Testing

@testable import PlacementSolver

@Suite("Zero-half cuts")
struct ZeroHalfCutsTests {
  private func row(_ upper: Int, _ terms: [(Int, Int)], lower: Int? = nil) -> RelaxationRow {
    RelaxationRow(
      bounds: .init(lower: lower, upper: upper),
      terms: terms.map { IntegerProgram.Term($0.0, $0.1) }, position: 0)
  }

  @Test("Three students of whom any two exclude each other: one, not one and a half")
  func oddCycle() {
    let rows = [
      row(1, [(0, 1), (1, 1)]), row(1, [(1, 1), (2, 1)]), row(1, [(0, 1), (2, 1)]),
    ]
    var separator = ZeroHalfCuts(rows, upper: [1, 1, 1], values: [0.5, 0.5, 0.5])
    let cuts = separator.separate(atMost: 10)
    #expect(cuts.count == 1)
    #expect(cuts[0].row.bounds == .init(upper: 1))
    #expect(cuts[0].row.terms == (0..<3).map { .init($0, 1) })
    #expect(Set(cuts[0].parents.map(\.row)) == [0, 1, 2])
  }

  @Test("Values at an upper bound are counted from there")
  func flippedColumns() {
    // x + y ≤ 1 + z, y + w ≤ 1, x + w ≤ 1 and z = 0 would be the cycle; z at 1 makes room.
    let rows = [
      row(1, [(0, 1), (1, 1), (3, -1)]), row(1, [(1, 1), (2, 1)]), row(1, [(0, 1), (2, 1)]),
    ]
    var free = ZeroHalfCuts(rows, upper: [1, 1, 1, 1], values: [1, 1, 0, 1])
    #expect(free.separate(atMost: 10).isEmpty)
  }

  @Test("No cut excludes a whole point; each excludes the point it was made for")
  func randomSystems() {
    var random = SplitMix(seed: 7)
    var made = 0
    for _ in 0..<3_000 {
      let upper = (0..<5).map { _ in 1 + random.below(2) }
      let rows = (0..<6).map { _ -> RelaxationRow in
        let terms = (0..<5).map { ($0, random.below(5) - 1) }.filter { $0.1 != 0 }
        let bound = random.below(6)
        return row(bound, terms, lower: random.below(4) == 0 ? bound : nil)
      }
      // Any point will do: half-way between two whole points that keep all rows is fractional and keeps them.
      let points = Self.points(upper).filter { point in rows.allSatisfy { keeps(point, $0) } }
      guard points.count > 1 else { continue }
      let left = points[random.below(points.count)]
      let right = points[random.below(points.count)]
      let nudge = Double(random.below(3)) * 0.1
      let values = (0..<5).map {
        min(Double(upper[$0]), Double(left[$0] + right[$0]) / 2 + nudge)
      }
      var separator = ZeroHalfCuts(rows, upper: upper, values: values)
      for cut in separator.separate(atMost: 20) {
        made += 1
        let cutRow = RelaxationRow(bounds: cut.row.bounds, terms: cut.row.terms)
        #expect(points.allSatisfy { keeps($0, cutRow) })
        #expect(cutRow.activity(values) > Double(cut.row.bounds.upper ?? 0))
      }
    }
    #expect(made > 100)
  }

  private func keeps(_ point: [Int], _ row: RelaxationRow) -> Bool {
    let activity = row.terms.reduce(0) { $0 + $1.coefficient * point[$1.column] }
    return activity <= row.bounds.upper ?? .max && activity >= row.bounds.lower ?? .min
  }

  private static func points(_ upper: [Int]) -> [[Int]] {
    upper.reduce([[]]) { points, most in points.flatMap { p in (0...most).map { p + [$0] } } }
  }
}
