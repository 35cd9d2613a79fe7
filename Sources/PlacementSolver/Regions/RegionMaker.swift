import PlacementDomain

/// A part of a large case: schools, with partnerships whole, and the students who are at home there.
struct Region: Sendable {
  var schools: [Int32]
  var students: [Int32]
}

/// Where to cut a case.
struct RegionCut {
  /// Students in a region, at most (unless a single partnership has more).
  var size: Int
  /// Share of the first part in the first cut; those after it halve. Another share cuts everywhere else.
  var share: Double
  /// The greatest share of a case that a region may have: one with all of it would leave other threads without work.
  var mostOfCase = 1.0

  /// For a start: few borders, where students could not yet be moved across them.
  static let wide = RegionCut(size: 12_000, share: 0.5)

  static let sizes = [6_000, 2_900, 8_000, 3_400, 7_000, 4_500]
  private static let shares = [0.375, 0.28, 0.44, 0.5, 0.32, 0.22, 0.41]

  static let smallSizes = [400, 400, 800, 1_600, 2_400]

  /// Small parts, then larger ones, each time others.
  static func small(_ round: Int) -> RegionCut {
    number(round, sizes: smallSizes, mostOfCase: 1)
  }

  /// Ways to cut, in turn: what lies at a border in one round lies within a region in the next. What students gain by
  /// giving way to each other through half the country they gain region by region, the sooner the less alike the cuts are.
  static func number(
    _ round: Int, sizes: [Int] = sizes, mostOfCase: Double = 0.7
  ) -> RegionCut {
    RegionCut(size: sizes[round % sizes.count], share: share(round), mostOfCase: mostOfCase)
  }

  static func share(_ round: Int) -> Double { shares[round % shares.count] }
}

/// Cuts a case into regions of about equal size along the links between schools: two schools are linked as
/// often as a student is likely at both. Parts are cut by level structures (breadth-first from an outermost
/// school, as in George and Liu 1978, doi:10.1137/0715069), so that nothing but the pairs is asked: a case without
/// coordinates is cut as well as any.
///
/// The schools of a partnership stay together (they share its limits), so that each rule holds within a region.
struct RegionMaker {
  /// Schools of each node: a partnership, or a school without one.
  private let schools: [[Int32]]
  /// Students at home at each node.
  private let students: [[Int32]]
  private let linkStart: [Int]
  private let links: [Int32]

  /// - Parameters:
  ///   - likely: pairs, by student.
  ///   - homes: a pair of each student to where she is at home, −1 = none.
  /// - Complexity: O(pairs).
  init(_ tables: SolverTables, likely: [[Int32]], homes: [Int32]) {
    let nodes = Self.nodes(tables)
    schools = nodes.schools
    var students = schools.map { _ in [Int32]() }
    for (student, pair) in homes.enumerated() where pair >= 0 {
      students[Int(nodes.ofSchool[Int(tables.pairSchool[Int(pair)])])].append(Int32(student))
    }
    self.students = students
    (linkStart, links) = Self.links(
      likely.map { own in own.map { nodes.ofSchool[Int(tables.pairSchool[Int($0)])] } },
      count: schools.count)
  }

  private static func nodes(
    _ tables: SolverTables
  ) -> (schools: [[Int32]], ofSchool: [Int32]) {
    var schools: [[Int32]] = []
    var node: [Int32] = []
    var ofPartnership: [Int32: Int32] = [:]
    for school in 0..<tables.schoolCount {
      let partnership = tables.schoolPartnership[school]
      if partnership >= 0, let known = ofPartnership[partnership] {
        schools[Int(known)].append(Int32(school))
        node.append(known)
        continue
      }
      if partnership >= 0 { ofPartnership[partnership] = Int32(schools.count) }
      node.append(Int32(schools.count))
      schools.append([Int32(school)])
    }
    return (schools, node)
  }

  private static func links(_ likely: [[Int32]], count: Int) -> ([Int], [Int32]) {
    var keys: Set<Int> = []
    for own in likely {
      for (position, left) in own.enumerated() {
        for right in own[(position + 1)...] where right != left {
          keys.insert(Int(left) * count + Int(right))
          keys.insert(Int(right) * count + Int(left))
        }
      }
    }
    let sorted = keys.sorted()
    let grouped = SolverTables.grouped(sorted.map { Int32($0 / count) }, count: count)
    return (grouped.start, grouped.items.map { Int32(sorted[Int($0)] % count) })
  }

  /// The regions that a cut makes: every school is in one of them.
  func regions(_ cut: RegionCut) -> [Region] {
    var result: [Region] = []
    let total = students.reduce(0) { $0 + $1.count }
    let size = min(cut.size, Int(cut.mostOfCase * Double(total)))
    self.cut(Array(schools.indices), size, share: cut.share, &result)
    return result
  }

  private func cut(_ nodes: [Int], _ size: Int, share: Double, _ result: inout [Region]) {
    let total = nodes.reduce(0) { $0 + students[$1].count }
    guard total > size, nodes.count > 1 else {
      result.append(
        Region(
          schools: nodes.flatMap { schools[$0] }.sorted(),
          students: nodes.flatMap { students[$0] }.sorted()))
      return
    }
    let order = levelOrder(nodes)
    var sum = 0
    var split = 0
    while split < order.count - 1, Double(sum) < share * Double(total) {
      sum += students[order[split]].count
      split += 1
    }
    cut(Array(order[..<split]), size, share: 0.5, &result)
    cut(Array(order[split...]), size, share: 0.5, &result)
  }

  /// The nodes by distance from an outermost one.
  private func levelOrder(_ nodes: [Int]) -> [Int] {
    var order = breadthFirst(nodes, from: nodes[0])
    for _ in 0..<2 { order = breadthFirst(nodes, from: order[order.count - 1]) }
    return order
  }

  private func breadthFirst(_ nodes: [Int], from first: Int) -> [Int] {
    let inside = Set(nodes)
    var seen: Set<Int> = [first]
    var order = [first]
    var next = 0
    var rest = nodes[...]
    while order.count < nodes.count {
      if next == order.count {
        // Another component.
        while let candidate = rest.popFirst() {
          if seen.insert(candidate).inserted {
            order.append(candidate)
            break
          }
        }
      }
      let node = order[next]
      next += 1
      for link in links[linkStart[node]..<linkStart[node + 1]]
      where inside.contains(Int(link)) && seen.insert(Int(link)).inserted {
        order.append(Int(link))
      }
    }
    return order
  }
}
