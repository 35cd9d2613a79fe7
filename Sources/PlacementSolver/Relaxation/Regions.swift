import PlacementDomain

/// A part of a large case whose relaxation is solved on its own: students, and the schools and others among whom
/// their places are decided, the others at the prices they have.
struct Region: Sendable {
  var scope: RelaxationScope
  /// Likely pairs within the scope.
  var pairs: [Int32]
}

/// Cuts a case into regions of about equal size along the links between schools: two schools are linked as
/// often as a student is likely at both. Parts are halved by level structures (breadth-first from an outermost
/// school, as in George and Liu 1978, doi:10.1137/0715069), so that nothing but the pairs is asked: a case without
/// coordinates is cut as well as any.
struct RegionMaker {
  private let tables: SolverTables
  /// Likely pairs, by student.
  private let start: [Int]
  private let likely: [Int32]
  /// School at which each student is at home, −1 = none.
  private let home: [Int32]
  private let linkStart: [Int]
  private let links: [Int32]
  private let weight: [Int]

  /// - Parameter likely: pairs in order.
  /// - Complexity: O(pairs).
  init(_ tables: SolverTables, likely: [Int32], state: PlanState) {
    self.tables = tables
    self.likely = likely
    var start = Array(repeating: 0, count: tables.studentCount + 1)
    for pair in likely { start[Int(tables.pairStudent[Int(pair)]) + 1] += 1 }
    for student in 0..<tables.studentCount { start[student + 1] += start[student] }
    self.start = start
    home = (0..<tables.studentCount).map { student in
      let now = Int(state.pairOf[student])
      if now >= 0 { return tables.pairSchool[now] }
      let own = likely[start[student]..<start[student + 1]]
      return own.first.map { tables.pairSchool[Int($0)] } ?? -1
    }
    var weight = Array(repeating: 0, count: tables.schoolCount)
    for school in home where school >= 0 { weight[Int(school)] += 1 }
    self.weight = weight
    (linkStart, links) = Self.links(tables, start, likely)
  }

  private static func links(
    _ tables: SolverTables, _ start: [Int], _ likely: [Int32]
  ) -> ([Int], [Int32]) {
    var keys: Set<Int> = []
    for student in 0..<tables.studentCount {
      var schools: [Int32] = []
      for pair in likely[start[student]..<start[student + 1]] {
        let school = tables.pairSchool[Int(pair)]
        if !schools.contains(school) { schools.append(school) }
      }
      for (position, left) in schools.enumerated() {
        for right in schools[(position + 1)...] {
          keys.insert(Int(left) * tables.schoolCount + Int(right))
          keys.insert(Int(right) * tables.schoolCount + Int(left))
        }
      }
    }
    let sorted = keys.sorted()
    let grouped = SolverTables.grouped(
      sorted.map { Int32($0 / tables.schoolCount) }, count: tables.schoolCount)
    return (grouped.start, grouped.items.map { Int32(sorted[Int($0)] % tables.schoolCount) })
  }

  /// Regions whose cores hold at most `size` students, unless a single school does.
  func regions(size: Int) -> [Region] {
    var result: [Region] = []
    let all = (0..<tables.schoolCount).filter { weight[$0] > 0 }
    cut(all, size, &result)
    return result
  }

  private func cut(_ schools: [Int], _ size: Int, _ result: inout [Region]) {
    let total = schools.reduce(0) { $0 + weight[$1] }
    guard total > size, schools.count > 1 else {
      if total > 0 { result.append(region(around: schools)) }
      return
    }
    let order = levelOrder(schools)
    var sum = 0
    var split = 0
    while split < order.count - 1, 2 * sum < total {
      sum += weight[order[split]]
      split += 1
    }
    cut(Array(order[..<split]), size, &result)
    cut(Array(order[split...]), size, &result)
  }

  /// The schools by distance from an outermost one.
  private func levelOrder(_ schools: [Int]) -> [Int] {
    var order = breadthFirst(schools, from: schools[0])
    for _ in 0..<2 { order = breadthFirst(schools, from: order[order.count - 1]) }
    return order
  }

  private func breadthFirst(_ schools: [Int], from first: Int) -> [Int] {
    let inside = Set(schools)
    var seen: Set<Int> = [first]
    var order = [first]
    var next = 0
    var rest = schools[...]
    while order.count < schools.count {
      if next == order.count {
        // Another component.
        while let candidate = rest.popFirst() {
          if seen.insert(candidate).inserted {
            order.append(candidate)
            break
          }
        }
      }
      let school = order[next]
      next += 1
      for link in links[linkStart[school]..<linkStart[school + 1]]
      where inside.contains(Int(link)) && seen.insert(Int(link)).inserted {
        order.append(Int(link))
      }
    }
    return order
  }

  /// The core at some schools, with all the schools at which its students are likely, and everybody else who is likely
  /// there.
  private func region(around schools: [Int]) -> Region {
    let inner = Set(schools.map(Int32.init))
    let isCore = home.map { $0 >= 0 && inner.contains($0) }
    var outer = inner
    for student in isCore.indices where isCore[student] {
      for pair in likely[start[student]..<start[student + 1]] {
        outer.insert(tables.pairSchool[Int(pair)])
      }
    }
    var scope = RelaxationScope(students: [], schools: outer.sorted())
    var pairs: [Int32] = []
    for student in isCore.indices {
      let inside = likely[start[student]..<start[student + 1]].filter {
        outer.contains(tables.pairSchool[Int($0)])
      }
      if isCore[student] {
        scope.students.append(Int32(student))
      } else if !inside.isEmpty {
        scope.priced.append(Int32(student))
      }
      pairs += inside
    }
    return Region(scope: scope, pairs: pairs)
  }
}
