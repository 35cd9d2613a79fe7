import IntegerProgramming
import PlacementDomain

extension SolveSession {
  /// Pairs up to which the whole case is one integer program.
  private static let largestWhole = 12_000

  /// Improves and proves by the integer program: the whole case level by level where it is small enough,
  /// neighbourhood by neighbourhood where it is not.
  mutating func solveByProgram(_ solver: any IntegerProgramSolver) {
    if tables.pairCount <= Self.largestWhole {
      searchCombined(solver)
      for level in Level.allCases {
        if level != .quality { boundByPrices(level, steps: 200) }
        decide(level, solver)
      }
    } else {
      searchNeighbourhoods(solver, limits.capped(seconds: limits.secondsLeft * 0.65))
      boundByPrices()
    }
  }

  // MARK: The whole case

  /// A plan for all levels at once, the lower breaking the ties of the upper: deciding a level blind to
  /// those below it wanders among plans that are all alike to it.
  private mutating func searchCombined(_ solver: any IntegerProgramSolver) {
    guard !limits.isOver else { return }
    enter("all levels")
    var formulation = Formulation(instance, pairs)
    let weights = combinedWeights
    formulation.setWeights(weights)
    guard let known = formulation.solution(of: incumbent.plan) else { return }
    let attempt = Attempt(nodes: 400, isReduced: true, presolves: false)
    guard let (solution, bound) = run(attempt, formulation.program, known, solver) else { return }
    combinedBound = max(combinedBound ?? bound, bound)
    if offer(formulation.plan(of: solution), isFromProgram: true) { polish() }
    raiseQualityByCombinedBound()
  }

  /// One way to search a program, up to a number of nodes (which is the same on every machine).
  private struct Attempt {
    var nodes: Int
    /// On what reduced costs leave of the program.
    var isReduced: Bool
    /// With the solver's own preprocessing.
    var presolves: Bool
  }

  /// Finds the best value of a level among plans whose upper levels are those of the incumbent.
  ///
  /// No one way suits every case: several are tried in turn, each time with more nodes.
  private mutating func decide(_ level: Level, _ solver: any IntegerProgramSolver) {
    var nodes = 150
    while !incumbent.isClosed(level), !limits.isOver, incumbent.gap(level) > options.gap {
      enter("level \(level.rawValue)")
      for (isReduced, presolves) in [(true, false), (false, true), (false, false)] {
        guard !incumbent.isClosed(level), !limits.isOver else { break }
        let attempt = Attempt(nodes: nodes, isReduced: isReduced, presolves: presolves)
        guard decide(level, attempt, solver) else { return }
      }
      nodes *= 4
    }
  }

  /// - Returns: whether the solver answered at all.
  private mutating func decide(
    _ level: Level, _ attempt: Attempt, _ solver: any IntegerProgramSolver
  ) -> Bool {
    var formulation = Formulation(instance, pairs)
    for upper in Level.allCases where upper < level {
      formulation.cap(upper, at: incumbent.objective[upper])
    }
    formulation.setWeights(.only(level))
    guard let known = formulation.solution(of: incumbent.plan),
      let (solution, bound) = run(attempt, formulation.program, known, solver)
    else { return false }
    raise(level, to: bound)
    if offer(formulation.plan(of: solution), isFromProgram: true), level != .quality { polish() }
    return true
  }

  /// Solves a program: the relaxation first, which may be proof enough; then what it leaves.
  private mutating func run(
    _ attempt: Attempt, _ program: IntegerProgram, _ known: [Int],
    _ solver: any IntegerProgramSolver
  ) -> (solution: [Int], bound: Int)? {
    do {
      var options = SearchOptions(limits: limits, start: known, relativeGap: self.options.gap)
      options.nodeLimit = attempt.nodes
      options.usesPresolve = attempt.presolves
      var outcome: ProgramOutcome
      if attempt.isReduced {
        let relaxation = try solver.relax(program, limits)
        guard relaxation.termination == .proven else { return nil }
        let reduction = ReducedProgram(program, relaxation, known: known)
        options.start = reduction.reduced(known)
        outcome = try solver.solve(reduction.program, options)
        outcome.solution = outcome.solution.map { reduction.restored($0) }
      } else {
        outcome = try solver.solve(program, options)
      }
      if case .failed(let words) = outcome.termination { note("\(solver.name): \(words)") }
      incumbent.isFromProgram = true
      // What was taken out holds no plan better than the one at hand.
      let bound = min(outcome.bound ?? Int.min / 4, program.objective(of: known))
      return (outcome.solution ?? known, bound)
    } catch {
      note("\(error)")
      return nil
    }
  }

  private mutating func solve(
    _ formulation: Formulation, _ solver: any IntegerProgramSolver, _ limits: SearchLimits
  ) -> ProgramOutcome? {
    do {
      let outcome = try solver.solve(
        formulation.program,
        SearchOptions(
          limits: limits, start: formulation.solution(of: incumbent.plan),
          relativeGap: options.gap))
      if case .failed(let words) = outcome.termination { note("\(solver.name): \(words)") }
      return outcome
    } catch {
      note("\(error)")
      return nil
    }
  }

  /// Improves the lower levels of a plan that an upper level has just changed.
  private mutating func polish() {
    var search = HeuristicSearch(tables, start: incumbent.plan)
    search.improve(limits.capped(seconds: limits.secondsLeft / 4))
    offer(search.plan)
  }

  // MARK: Neighbourhoods

  /// Large-neighbourhood search (Shaw 1998, doi:10.1007/3-540-49481-2_30): frees everyone at a few
  /// neighbouring schools, and those without a place who fit there, and lets the integer program place
  /// them anew, until a round over all schools brings nothing or time is up.
  private mutating func searchNeighbourhoods(
    _ solver: any IntegerProgramSolver, _ limits: SearchLimits
  ) {
    enter("neighbourhoods")
    var isBetter = true
    while isBetter, !limits.isOver, !isGoodEnough {
      isBetter = false
      for center in 0..<tables.schoolCount {
        if limits.secondsLeft < 0.5 || limits.isOver { return }
        let scope = neighbourhood(of: center)
        guard !scope.pairs.isEmpty else { continue }
        var formulation = Formulation(instance, pairs, scope: scope)
        formulation.setWeights(combinedWeights)
        guard let outcome = solve(formulation, solver, limits.capped(seconds: 1)),
          let solution = outcome.solution
        else { continue }
        let plan = formulation.plan(of: solution)
        if plan != incumbent.plan, offer(plan, isFromProgram: true) { isBetter = true }
      }
    }
    incumbent.isFromProgram = true
  }

  /// The schools most often within reach of the students who are or could be at one school.
  private func neighbourhood(of center: Int) -> ProgramScope {
    var shared: [Int: Int] = [:]
    for entry in tables.schoolMentorStart[center]..<tables.schoolMentorStart[center + 1] {
      let mentor = Int(tables.schoolMentors[entry])
      for item in tables.mentorPairs[tables.mentorStart[mentor]..<tables.mentorStart[mentor + 1]] {
        let student = Int(tables.pairStudent[Int(item)])
        let price = guidePrices?[student] ?? 0
        for pair in tables.pairStart[student]..<tables.pairStart[student + 1]
        where price - combinedWeights.gain(tables, pair) < tables.priority[student] * 600 + 1_200 {
          shared[Int(tables.pairSchool[pair]), default: 0] += 1
        }
      }
    }
    let near = shared.sorted { ($0.value, -$0.key) > ($1.value, -$1.key) }.map(\.key)
    var schools: Set<Int> = [center]
    var pairCount = fittingPairs(at: center)
    for school in near where school != center {
      pairCount += fittingPairs(at: school)
      if pairCount > Self.largestNeighbourhood { break }
      schools.insert(school)
    }
    return scope(of: schools)
  }

  /// Fitting pairs that a neighbourhood may hold: the integer program then answers within a second.
  private static let largestNeighbourhood = 6_000

  private func fittingPairs(at school: Int) -> Int {
    (tables.schoolMentorStart[school]..<tables.schoolMentorStart[school + 1]).reduce(0) {
      let mentor = Int(tables.schoolMentors[$1])
      return $0 + tables.mentorStart[mentor + 1] - tables.mentorStart[mentor]
    }
  }

  private func scope(of schools: Set<Int>) -> ProgramScope {
    var free: [StudentIndex] = []
    var chosen: [PairTable.PairIndex] = []
    for student in instance.studentIndices {
      let mentor = incumbent.plan[student]
      if let mentor, !schools.contains(Int(instance.schoolOfMentor[mentor].position)) { continue }
      let range = pairs.pairs(of: student)
      let within = range.filter { schools.contains(Int(tables.pairSchool[$0])) }
      guard !within.isEmpty else { continue }
      free.append(student)
      chosen += within
    }
    return ProgramScope(pairs: chosen, freeStudents: free, background: incumbent.plan)
  }
}
