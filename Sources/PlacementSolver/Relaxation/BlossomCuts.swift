import HeapModule
import IntegerProgramming

/// Finds blossom inequalities (Edmonds 1965, doi:10.6028/jres.069B.013): of an odd number of students who share slots by
/// twos one is left over.
///
/// For an odd set S of students and any set M of duo cells, the slots of M are at least x(S, M) − (|S| − 1)/2: the rows of
/// the students and of the cells' halves, added up, halved and rounded down. It is violated by as much as the values of
/// what leaves S ∪ M – students of S elsewhere or nowhere, others in M, slots of M beyond half their students – come to
/// less than 1. So an odd set with a small boundary is looked for in a graph of students, cells, and one node for all else
/// (Padberg and Rao 1982, doi:10.1287/moor.7.1.67): nodes are joined where most joins them, each set on the way
/// being looked at. What is joined by 1 or more no such set divides; beyond that it is a heuristic.
struct BlossomCuts {
  /// Rows of the students and cells, by node; the last node has none.
  private var row: [Int] = []
  /// By node that stands for a set: what joins it with others, what leaves it, whether it has an odd number of students, and
  /// its nodes.
  private var links: [[Int: Double]] = []
  private var boundary: [Double] = []
  private var isOdd: [Bool] = []
  private var members: [[Int]] = []
  private var found: [(boundary: Double, rows: [Int])] = []
  /// The node for all else: no set has it.
  private var outside: Int { row.count }

  private static let least = 1e-9
  /// A boundary that leaves little to gain.
  private static let greatestBoundary = 0.95

  init(_ relaxation: PairRelaxation, _ values: [Double]) {
    let tables = relaxation.tables
    var nodeOfStudent = Array(repeating: -1, count: tables.studentCount)
    var nodeOfCell = Array(repeating: -1, count: tables.cellCount)
    var edges: [(student: Int, cell: Int, value: Double)] = []
    for (column, pair) in relaxation.pairOfColumn.enumerated()
    where pair >= 0 && values[column] > Self.least {
      let cell = Int(tables.pairCell[Int(pair)])
      guard cell >= 0, relaxation.slotColumn[cell] >= 0 else { continue }
      let student = Int(tables.pairStudent[Int(pair)])
      edges.append(
        (
          node(&nodeOfStudent[student], row: relaxation.rowOfStudent[student], isOdd: true),
          node(&nodeOfCell[cell], row: relaxation.halfRow[cell], isOdd: false), values[column]
        ))
    }
    links = Array(repeating: [:], count: row.count + 1)
    isOdd.append(false)
    members = links.indices.map { [$0] }
    for edge in edges { link(edge.student, edge.cell, edge.value) }
    for node in nodeOfStudent where node >= 0 { link(node, outside, 1 - sum(node)) }
    for (cell, node) in nodeOfCell.enumerated() where node >= 0 {
      link(node, outside, 2 * values[Int(relaxation.slotColumn[cell])] - sum(node))
    }
    boundary = links.indices.map { sum($0) }
  }

  private mutating func node(_ number: inout Int, row: Int32, isOdd: Bool) -> Int {
    if number < 0 {
      number = self.row.count
      self.row.append(Int(row))
      self.isOdd.append(isOdd)
    }
    return number
  }

  private mutating func link(_ one: Int, _ other: Int, _ weight: Double) {
    guard weight > Self.least else { return }
    links[one][other, default: 0] += weight
    links[other][one, default: 0] += weight
  }

  /// In a fixed order: the same number comes out each time.
  private func sum(_ node: Int) -> Double {
    links[node].sorted { $0.key < $1.key }.reduce(0) { $0 + $1.value }
  }

  /// The rows of each odd set with a small boundary, the smallest boundary first.
  ///
  /// - Complexity: O(e log² e) for e placements with a value, where sets stay sparse.
  mutating func separate() -> [[CutParent]] {
    var queue = Heap(
      links.indices.flatMap { node in
        links[node].compactMap { node < $0.key ? candidate(node, $0.key, $0.value) : nil }
      })
    while let next = queue.popMin() {
      guard links[next.one][next.other] == next.weight else { continue }
      let kept = merge(next.one, next.other)
      for (other, weight) in links[kept] {
        if let next = candidate(kept, other, weight) { queue.insert(next) }
      }
    }
    found.sort {
      ($0.boundary, $0.rows.count, $0.rows[0]) < ($1.boundary, $1.rows.count, $1.rows[0])
    }
    return found.map { $0.rows.map { CutParent(row: $0, multiplier: 1) } }
  }

  /// What joins two sets, the most first.
  private struct Link: Comparable {
    var weight: Double
    var one: Int
    var other: Int

    static func < (left: Link, right: Link) -> Bool {
      (right.weight, left.one, left.other) < (left.weight, right.one, right.other)
    }
  }

  private func candidate(_ one: Int, _ other: Int, _ weight: Double) -> Link? {
    one == outside || other == outside
      ? nil : Link(weight: weight, one: min(one, other), other: max(one, other))
  }

  /// Makes one set of two.
  /// - Returns: the node that stands for it.
  private mutating func merge(_ one: Int, _ other: Int) -> Int {
    let isFirst = (links[one].count, other) > (links[other].count, one)
    let (kept, gone) = isFirst ? (one, other) : (other, one)
    boundary[kept] += boundary[gone] - 2 * (links[kept][gone] ?? 0)
    isOdd[kept] = isOdd[kept] != isOdd[gone]
    members[kept] += members[gone]
    members[gone] = []
    for (node, weight) in links[gone] {
      links[node][gone] = nil
      guard node != kept else { continue }
      links[node][kept, default: 0] += weight
      links[kept][node, default: 0] += weight
    }
    links[gone] = [:]
    if isOdd[kept], boundary[kept] < Self.greatestBoundary {
      found.append((boundary[kept], members[kept].map { row[$0] }))
    }
    return kept
  }
}
