import PlacementTestSupport
import Testing

@testable import PlacementSolver

@Suite("Independent columns")
struct IndependentColumnsTests {
  /// Sparse columns of small whole numbers, some of them sums of others.
  private func matrix(seed: Int) -> (columns: [[(row: Int, value: Double)]], rows: Int) {
    var random = SeededRandom(seed: seed)
    let rows = 1 + random.below(12)
    var columns: [[Int: Double]] = (0..<random.below(14)).map { _ in
      var column: [Int: Double] = [:]
      for _ in 0..<(1 + random.below(4)) {
        column[random.below(rows)] = Double(random.below(5) - 2)
      }
      return column
    }
    if columns.count > 2 {
      columns.append(columns[0].merging(columns[1]) { $0 + $1 })
    }
    return (
      columns.map { column in
        column.filter { $0.value != 0 }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
      }, rows
    )
  }

  /// Rank by elimination over whole numbers.
  private func rank(_ columns: [[(row: Int, value: Double)]], rows: Set<Int>) -> Int {
    var dense = columns.map { column in
      column.filter { rows.contains($0.row) }
        .reduce(into: [Int: Int]()) { $0[$1.row] = Int($1.value) }
    }
    var rank = 0
    for row in rows.sorted() {
      guard let pivot = dense.firstIndex(where: { $0[row, default: 0] != 0 }) else { continue }
      let column = dense.remove(at: pivot)
      rank += 1
      for number in dense.indices {
        let (own, other) = (column[row] ?? 0, dense[number][row, default: 0])
        guard other != 0 else { continue }
        for key in Set(column.keys).union(dense[number].keys) {
          dense[number][key] = own * dense[number][key, default: 0] - other * (column[key] ?? 0)
        }
      }
    }
    return rank
  }

  @Test(
    "As many are chosen as are independent, each with a row in which they are", arguments: 0..<300)
  func isMaximal(seed: Int) {
    let (columns, rows) = matrix(seed: seed)
    let chosen = IndependentColumns(columns, rowCount: rows)
    let own = columns.indices.filter { chosen.isChosen[$0] }.map { columns[$0] }
    let covered = Set((0..<rows).filter { chosen.isCovered[$0] })
    #expect(own.count == covered.count)
    #expect(rank(own, rows: covered) == own.count)
    #expect(rank(columns, rows: Set(0..<rows)) == own.count)
  }

  @Test(
    "Those that come first lose none to the others, which get what they leave", arguments: 0..<300)
  func preferred(seed: Int) {
    let (columns, rows) = matrix(seed: seed)
    let preferred = columns.count / 2
    let chosen = IndependentColumns(columns, rowCount: rows, preferred: preferred)
    let own = columns.indices.filter { chosen.isChosen[$0] }
    let covered = Set((0..<rows).filter { chosen.isCovered[$0] })
    #expect(own.count == covered.count)
    #expect(rank(own.map { columns[$0] }, rows: covered) == own.count)
    let (all, first) = (Set(0..<rows), Array(columns.prefix(preferred)))
    #expect(rank(columns, rows: all) == own.count)
    #expect(rank(first, rows: all) == own.count { $0 < preferred })
  }
}
