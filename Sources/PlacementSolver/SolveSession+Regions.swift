import IntegerProgramming
import PlacementDomain

/// What to do in each region.
enum RegionTask {
  /// Plans, from the weighted sum of the levels.
  case plans
  /// A bound of the weighted sum with cuts, students crossing the borders at their prices.
  case bound
}

/// What one region brought.
private struct RegionAnswer: Sendable {
  let region: RegionTables
  var plan: Plan
  /// Of what the region can be worth when students cross its border at their prices.
  var bound: Int?
  var remark: String?
}

extension SolveSession {
  /// Solves a case that is too large for one exact relaxation: prices and bounds of the levels for the whole from an
  /// approximate one, plans region by region, each time with other regions: what lies at a border in one round lies
  /// within a region in the next.
  mutating func solveByRegions(_ solver: any IntegerProgramSolver) {
    do {
      enter("relaxation")
      var relaxation = try approach(
        from: RegionSurvey(tables, combinedWeights).likely,
        limits.capped(seconds: limits.secondsLeft / 3))
      var survey = RegionSurvey(relaxation, combinedWeights)
      offer(PlanState(tables, taking: tables.plan(of: relaxation.rounded())).plan)
      let cuts = RegionCut.all
      visitRegions(cuts[0], .plans, survey, solver)
      survey.settle()
      for round in 1..<Self.mostRounds where !limits.isOver && !isGoodEnough {
        let before = incumbent.objective
        // First the upper levels are bounded, and once around the plan is good, the weighted sum with cuts.
        switch round {
        case 1: try approachLevel(.unplaced, &relaxation)
        case cuts.count: visitRegions(cuts[0], .bound, survey, solver)
        case cuts.count + 1: try approachLevel(.tier, &relaxation)
        default: break
        }
        visitRegions(cuts[round % cuts.count], .plans, survey, solver)
        if round > cuts.count, before == incumbent.objective { break }
      }
    } catch {
      note("\(error)")
    }
  }

  private static let mostRounds = 12

  private mutating func approachLevel(
    _ level: Level, _ relaxation: inout PairRelaxation
  ) throws {
    guard incumbent.gap(level) > gapWanted(level) else { return }
    enter("level \(level.rawValue)")
    try approach(at: .level(level), &relaxation, limits.capped(seconds: limits.secondsLeft / 4))
  }

  /// One round.
  mutating func visitRegions(
    _ cut: RegionCut, _ task: RegionTask, _ survey: RegionSurvey,
    _ solver: any IntegerProgramSolver
  ) {
    enter("regions")
    let (tables, plan, options, combined) = (tables, incumbent.plan, options, combinedWeights)
    let regions = RegionMaker(
      tables, likely: survey.likely, homes: homes(survey)
    ).regions(cut)
    let answers = parallelMap(chunksOf: regions.count, chunkSize: 1, threads: options.threads) {
      range in
      let region = RegionTables(tables, regions[range.lowerBound])
      let own = SolveOptions(choice: options.choice, gap: options.gap, limits: options.limits)
      var session = SolveSession(region.own, combined, own, start: region.part(of: plan))
      return session.answer(task, region, survey, solver)
    }
    var merged = plan
    for answer in answers {
      if let remark = answer.remark { note(remark) }
      answer.region.write(answer.plan, into: &merged)
    }
    incumbent.isFromProgram = true
    offer(merged, isFromProgram: true)
    let bounds = answers.compactMap(\.bound)
    guard bounds.count == answers.count else { return }
    // Who fits nowhere is in no region.
    let homeless = regions.flatMap(\.students).reduce(tables.priority.reduce(0, +)) {
      $0 - tables.priority[Int($1)]
    }
    take(bound: bounds.reduce(survey.weights.unplaced * homeless, +), of: survey.weights)
  }

  /// Where students are at home: at first where the relaxation has them, then the plan.
  private func homes(_ survey: RegionSurvey) -> [Int32] {
    guard survey.isSettled else { return survey.homes }
    let state = PlanState(tables, taking: incumbent.plan)
    return zip(state.pairOf, survey.homes).map { $0 >= 0 ? $0 : $1 }
  }

  private mutating func answer(
    _ task: RegionTask, _ region: RegionTables, _ survey: RegionSurvey,
    _ solver: any IntegerProgramSolver
  ) -> RegionAnswer {
    var answer = RegionAnswer(region: region, plan: incumbent.plan)
    do {
      let state = PlanState(tables, taking: incumbent.plan)
      let likely = likelyPairs(region, survey, state)
      switch task {
      case .plans:
        var relaxation = try PairRelaxation(
          tables, RelaxationScope(wholeOf: tables), combinedWeights, pairs: likely, solver)
        try search(&relaxation, from: state)
      case .bound:
        var relaxation = try PairRelaxation(
          region.open, region.scope, survey.weights, pairs: likely,
          borderPrices: region.students.map { survey.prices[Int($0)] }, solver)
        answer.bound = try bound(&relaxation, from: state)
      }
    } catch {
      answer.remark = "\(error)"
    }
    answer.plan = incumbent.plan
    return answer
  }

  private mutating func search(_ relaxation: inout PairRelaxation, from state: PlanState) throws {
    try relaxation.propose(state)
    try relaxation.optimise(isStart: true, limits)
    try tighten(&relaxation, .combined, rounds: 20, patience: 3, limits)
    guard relaxation.outcome?.termination == .proven else { return }
    guidePrices = relaxation.prices.students.map { Int($0.rounded()) }
    round(relaxation.rounded())
    try seek(.combined, &relaxation)
    var before = incumbent.objective
    repeat {
      before = incumbent.objective
      try searchDisputed(.combined, nodes: 50, &relaxation)
    } while incumbent.objective < before
  }

  private func bound(_ relaxation: inout PairRelaxation, from state: PlanState) throws -> Int? {
    try relaxation.propose(state)
    try relaxation.optimise(isStart: true, limits)
    try tighten(&relaxation, .combined, rounds: 40, patience: 4, limits)
    guard relaxation.outcome?.termination == .proven else { return nil }
    return relaxation.provenBound().map { $0 + relaxation.offset }
  }

  private func likelyPairs(
    _ region: RegionTables, _ survey: RegionSurvey, _ state: PlanState
  ) -> [Int32] {
    let likely = survey.pairs(of: region)
    let known = Set(likely)
    return likely + state.pairOf.filter { $0 >= 0 && !known.contains($0) }
  }
}
