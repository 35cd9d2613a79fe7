import PlacementDomain

/// Parts of a plan that are worth solving anew: a few schools that share likely students, everybody who is
/// placed there, and those without a place who could be.
///
/// Only likely pairs count: those whose reduced cost in the relaxation is at most a threshold. What a plan
/// loses to the bound falls apart into schools and students (``LagrangianBound/losses(of:)``), which tells where
/// to look first.
struct Neighbourhoods {
  private let tables: SolverTables
  /// Likely pairs, by student.
  private let start: [Int]
  private let likely: [Int32]
  /// Students with a likely pair, by school.
  private let schoolStart: [Int]
  private let schoolStudents: [Int32]

  /// - Complexity: O(pairs).
  init(_ tables: SolverTables, regrets: [Float], threshold: Float) {
    self.tables = tables
    var start = [0]
    var likely: [Int32] = []
    var schools: [Int32] = []
    var students: [Int32] = []
    for student in 0..<tables.studentCount {
      var last = Int32(-1)
      for pair in tables.pairs(of: student)
      where regrets[pair] <= threshold {
        likely.append(Int32(pair))
        if tables.pairSchool[pair] != last {
          last = tables.pairSchool[pair]
          schools.append(last)
          students.append(Int32(student))
        }
      }
      start.append(likely.count)
    }
    self.start = start
    self.likely = likely
    let grouped = SolverTables.grouped(schools, count: tables.schoolCount)
    schoolStart = grouped.start
    schoolStudents = grouped.items.map { students[Int($0)] }
  }

  var pairCount: Int { likely.count }

  /// One neighbourhood: its schools, and the pairs that may be chosen.
  struct Part: Sendable {
    var schools: Set<Int>
    var students: [Int]
    var pairs: [Int]
  }

  /// Grows from one school by the schools that share most likely students with it, up to a number of pairs,
  /// without touching schools and students that are taken already.
  func part(
    around center: Int, _ state: PlanState, pairs most: Int, without taken: Set<Int>,
    _ takenStudents: Set<Int>
  ) -> Part {
    var schools: Set<Int> = []
    var free: Set<Int> = []
    var shared: [Int: Int] = [:]
    var count = 0
    var next: Int? = center
    while let school = next {
      schools.insert(school)
      shared[school] = nil
      let new = newcomers(school, state).filter {
        !free.contains($0) && !takenStudents.contains($0)
      }
      for student in free { count += likelyPairs(of: student, at: school) }
      for student in new {
        free.insert(student)
        for pair in likely[start[student]..<start[student + 1]] {
          let other = Int(tables.pairSchool[Int(pair)])
          if schools.contains(other) {
            count += 1
          } else if !taken.contains(other) {
            shared[other, default: 0] += 1
          }
        }
      }
      if count > most { break }
      next = shared.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key
    }
    return assemble(schools, free, state)
  }

  private func newcomers(_ school: Int, _ state: PlanState) -> [Int] {
    var result: [Int] = []
    for mentor in tables.mentors(of: school).lazy.map(Int.init) {
      result += state.members[mentor].map(Int.init)
    }
    for student in schoolStudents[schoolStart[school]..<schoolStart[school + 1]]
    where state.pairOf[Int(student)] < 0 { result.append(Int(student)) }
    return result
  }

  private func likelyPairs(of student: Int, at school: Int) -> Int {
    likely[start[student]..<start[student + 1]].count { Int(tables.pairSchool[Int($0)]) == school }
  }

  private func assemble(_ schools: Set<Int>, _ free: Set<Int>, _ state: PlanState) -> Part {
    var pairs: [Int] = []
    let students = free.sorted()
    for student in students {
      var own = likely[start[student]..<start[student + 1]].map(Int.init).filter {
        schools.contains(Int(tables.pairSchool[$0]))
      }
      let now = Int(state.pairOf[student])
      if now >= 0, !own.contains(now) {
        own.append(now)
        own.sort()
      }
      pairs += own
    }
    return Part(schools: schools, students: students, pairs: pairs)
  }
}
