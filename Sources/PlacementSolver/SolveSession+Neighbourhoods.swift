import IntegerProgramming
import PlacementDomain

extension SolveSession {
  /// Large-neighbourhood search (Shaw 1998, doi:10.1007/3-540-49481-2_30): solves parts of the plan anew by the
  /// integer program, those that lose most to the bound first, several that do not touch each other at a time;
  /// wider parts once narrower ones bring nothing.
  mutating func improveByNeighbourhoods(
    _ solver: any IntegerProgramSolver, _ limits: SearchLimits
  ) {
    guard let source, let guide, !regrets.isEmpty else { return }
    enter("neighbourhoods")
    for width in NeighbourhoodWidth.all {
      let threshold = regretThreshold(pairsPerStudent: width.pairsPerStudent)
      let neighbourhoods = Neighbourhoods(tables, regrets: regrets, threshold: threshold)
      var isDone = Array(repeating: false, count: tables.schoolCount)
      while !limits.isOver, !isGoodEnough {
        let parts = nextParts(neighbourhoods, guide, width, &isDone)
        if parts.isEmpty { break }
        solve(parts, source, solver, limits, nodes: width.nodes, &isDone)
      }
    }
  }

  /// The regret up to which there are so many pairs per student.
  private func regretThreshold(pairsPerStudent: Int) -> Float {
    let count = min(regrets.count, pairsPerStudent * tables.studentCount)
    return count > 0 ? regrets.sorted()[count - 1] : 0
  }

  private func nextParts(
    _ neighbourhoods: Neighbourhoods, _ guide: LagrangianBound, _ width: NeighbourhoodWidth,
    _ isDone: inout [Bool]
  ) -> [Neighbourhoods.Part] {
    let state = PlanState(tables, taking: incumbent.plan)
    let losses = schoolLosses(state, guide)
    let order = losses.indices.filter { losses[$0] > 0 && !isDone[$0] }
      .sorted { (-losses[$0], $0) < (-losses[$1], $1) }
    var schools: Set<Int> = []
    var students: Set<Int> = []
    var parts: [Neighbourhoods.Part] = []
    for center in order where !schools.contains(center) {
      let part = neighbourhoods.part(
        around: center, state, pairs: width.pairs, without: schools, students)
      isDone[center] = true
      guard part.pairs.count > 1 else { continue }
      schools.formUnion(part.schools)
      students.formUnion(part.students)
      parts.append(part)
      if parts.count == partsAtATime { break }
    }
    return parts
  }

  /// Parts solved in one go, the same for any number of threads.
  private var partsAtATime: Int { max(8, tables.schoolCount / 16) }

  /// What each school loses, students without a place being counted where they would come cheapest.
  private func schoolLosses(_ state: PlanState, _ guide: LagrangianBound) -> [Int] {
    var (losses, students) = guide.losses(of: state)
    for student in students.indices where students[student] > 0 {
      let pairs = tables.pairs(of: student)
      if let pair = pairs.min(by: { regrets[$0] < regrets[$1] }) {
        losses[Int(tables.pairSchool[pair])] += students[student]
      }
    }
    return losses
  }

  private mutating func solve(
    _ parts: [Neighbourhoods.Part], _ source: SessionSource, _ solver: any IntegerProgramSolver,
    _ limits: SearchLimits,
    nodes: Int, _ isDone: inout [Bool]
  ) {
    let (weights, before) = (combinedWeights, incumbent.plan)
    let answers = parallelMap(chunksOf: parts.count, chunkSize: 1, threads: threads) {
      range -> (plan: Plan?, remark: String?) in
      let part = parts[range.lowerBound]
      let scope = ProgramScope(
        pairs: part.pairs, freeStudents: part.students.map { StudentIndex(Int32($0)) },
        background: before)
      var formulation = Formulation(source.instance, source.pairs, scope: scope)
      formulation.setWeights(weights)
      var search = SearchOptions(limits: limits, start: formulation.solution(of: before))
      search.nodeLimit = nodes
      do {
        let outcome = try solver.solve(formulation.program, search)
        return (outcome.solution.map { formulation.plan(of: $0) }, nil)
      } catch {
        return (nil, "\(error)")
      }
    }
    for remark in answers.compactMap(\.remark) { note(remark) }
    let changes = zip(parts, answers).compactMap { part, answer in
      answer.plan.map { (part: part, plan: $0) }
    }.filter { change in
      change.part.students.contains { change.plan.mentors[$0] != before.mentors[$0] }
    }
    for change in changes where take(changes, change) {
      for school in change.part.schools { isDone[school] = false }
    }
  }

  /// Takes the changes of all parts over, or where they do not go together (a partnership has room for one of them
  /// only) those of one part.
  /// - Returns: whether the part was taken.
  private mutating func take(
    _ all: [(part: Neighbourhoods.Part, plan: Plan)], _ one: (part: Neighbourhoods.Part, plan: Plan)
  ) -> Bool {
    isTaken(one) || offer(merged(all), isFromProgram: true, isGuess: true)
      || offer(merged([one]), isFromProgram: true, isGuess: true)
  }

  private func isTaken(_ change: (part: Neighbourhoods.Part, plan: Plan)) -> Bool {
    change.part.students.allSatisfy { change.plan.mentors[$0] == incumbent.plan.mentors[$0] }
  }

  private func merged(_ changes: [(part: Neighbourhoods.Part, plan: Plan)]) -> Plan {
    var plan = incumbent.plan
    for change in changes {
      for student in change.part.students.map({ StudentIndex(Int32($0)) }) {
        plan[student] = change.plan[student]
      }
    }
    return plan
  }

}

/// How wide a neighbourhood is.
struct NeighbourhoodWidth {
  /// Likely pairs per student, over the whole case.
  var pairsPerStudent: Int
  /// Pairs in one program.
  var pairs: Int
  var nodes: Int

  /// From narrow to wide.
  static let all = [
    NeighbourhoodWidth(pairsPerStudent: 3, pairs: 800, nodes: 60),
    NeighbourhoodWidth(pairsPerStudent: 4, pairs: 1_600, nodes: 100),
    NeighbourhoodWidth(pairsPerStudent: 6, pairs: 3_000, nodes: 150),
    NeighbourhoodWidth(pairsPerStudent: 8, pairs: 6_000, nodes: 400),
  ]
}
