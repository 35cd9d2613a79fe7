import Foundation
import IntegerProgramming
import PlacementDomain

/// What one region brought.
private struct RegionAnswer: Sendable {
  let region: RegionTables
  var plan: Plan
  var remark: String?
}

extension SolveSession {
  /// Solves a case that is too large for one exact relaxation: prices and bounds of the levels for the whole from an
  /// approximate one, plans region by region, each time with other regions: what lies at a border in one round lies
  /// within a region in the next.
  mutating func solveByRegions(_ solver: any IntegerProgramSolver) {
    do {
      if overview == nil {
        enter("relaxation")
        let first = try look(limits.capped(seconds: limits.secondsLeft * 0.6))
        var whole = try first.slimmed(first.regrets(), perStudent: 6)
        let K = Int(ProcessInfo.processInfo.environment["CUTS"] ?? "4")!
        try approach(at: .combined, &whole, limits)
        for k in 0..<K {
          if try cutByRegions(RegionCut.all[k % 3], &whole, solver, rounds: 10, limits) == 0 { break }
          try approach(at: .combined, &whole, limits)
          print("after", k, whole.provenBound() ?? 0, "u", Double(whole.provenBound() ?? 0) / Double(combinedWeights.tier))
        }
        let survey = RegionSurvey(whole, whole.regrets())
        guidePrices = survey.prices
        overview = try Overview(survey: survey, levels: whole.slimmed(whole.regrets(), perStudent: 6), priced: whole)
        offer(PlanState(tables, taking: tables.plan(of: whole.rounded())).plan)
      }
      // Cut short, it says nothing about where students should be.
      guard combinedBound ?? 0 > 0 else { return improveWithoutProgram() }
      let cuts = RegionCut.all
      visitRegions(cuts[0], solver)
      try approachLevel(.unplaced)
      var isBounded = false
      for round in 1..<Self.mostRounds where !limits.isOver && !isGoodEnough {
        let before = incumbent.objective
        visitRegions(cuts[round % cuts.count], solver)
        // Bounds want a plan that is good above them, and must not come too late.
        let isReady = round > 1 && incumbent.isClosed(.unplaced) || round == cuts.count
        if isReady, !isBounded {
          try approachQuality(solver)
          try approachLevel(.tier)
          isBounded = true
        }
        if round > cuts.count, before == incumbent.objective { break }
      }
    } catch {
      note("\(error)")
      improveWithoutProgram()
      boundByPrices()
    }
  }

  private static let mostRounds = 12

  /// Rounds of regions for a case that has an exact relaxation, where what it leads to leaves level 1 open: what students
  /// without a place need is mostly found in parts of the case.
  mutating func placeByRegions(_ solver: any IntegerProgramSolver) {
    for cut in RegionCut.all where !limits.isOver && incumbent.gap(.unplaced) > gapWanted(.unplaced)
    {
      visitRegions(cut, solver)
    }
  }

  /// One round, as far as there is an overview.
  mutating func visitRegions(_ cut: RegionCut, _ solver: any IntegerProgramSolver) {
    guard let survey = overview?.survey else { return }
    enter("regions")
    let (tables, plan, combined) = (tables, incumbent.plan, combinedWeights)
    let (options, limits) = (options, limits)
    let regions = RegionMaker(
      tables, likely: survey.likely, homes: homes(survey)
    ).regions(cut)
    let answers = parallelMap(chunksOf: regions.count, chunkSize: 1, threads: options.threads) {
      range in
      let region = RegionTables(tables, regions[range.lowerBound])
      let own = SolveOptions(choice: options.choice, gap: options.gap, limits: limits)
      var session = SolveSession(region.tables, combined, own, start: region.part(of: plan))
      return session.answer(region, survey, solver)
    }
    var merged = plan
    for answer in answers {
      if let remark = answer.remark { note(remark) }
      answer.region.write(answer.plan, into: &merged)
    }
    incumbent.isFromProgram = true
    offer(merged, isFromProgram: true)
    overview?.survey.settle()
  }

  /// Where students are at home: at first where the relaxation has them, then the plan.
  private func homes(_ survey: RegionSurvey) -> [Int32] {
    guard survey.isSettled else { return survey.homes }
    let state = PlanState(tables, taking: incumbent.plan)
    return zip(state.pairOf, survey.homes).map { $0 >= 0 ? $0 : $1 }
  }

  private mutating func answer(
    _ region: RegionTables, _ survey: RegionSurvey, _ solver: any IntegerProgramSolver
  ) -> RegionAnswer {
    var answer = RegionAnswer(region: region, plan: incumbent.plan)
    do {
      let state = PlanState(tables, taking: incumbent.plan)
      candidates = survey.pairs(of: region)
      var relaxation = try PairRelaxation(
        tables, combinedWeights, pairs: likelyPairs(state), solver)
      try search(&relaxation, from: state)
    } catch {
      answer.remark = "\(error)"
    }
    answer.plan = incumbent.plan
    return answer
  }

  private mutating func search(_ relaxation: inout PairRelaxation, from state: PlanState) throws {
    try relaxation.propose(state)
    try relaxation.optimise(limits)
    try tighten(&relaxation, .combined, rounds: 20, patience: 3, limits)
    guard relaxation.outcome?.termination == .proven else { return }
    guidePrices = relaxation.prices.wholeOfStudents
    round(relaxation.rounded())
    try seek(.combined, &relaxation)
    var before = incumbent.objective
    repeat {
      before = incumbent.objective
      try searchDisputed(.combined, nodes: 50, &relaxation)
    } while incumbent.objective < before
  }
}
