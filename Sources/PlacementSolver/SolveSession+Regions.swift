import IntegerProgramming
import PlacementDomain

/// What one region brought.
private struct RegionAnswer: Sendable {
  let region: RegionTables
  var plan: Plan
  /// What its relaxation came to, if it was made of that of the whole.
  var part: RelaxationPart?
  var remark: String?
}

/// Solves regions of a case, on any thread.
private struct RegionVisitor: Sendable {
  let tables: SolverTables
  let weights: LevelWeights
  let options: SolveOptions
  let survey: RegionSurvey
  let source: PartSource?
  let solver: any IntegerProgramSolver

  /// - Parameters:
  ///   - plan: of the whole case.
  ///   - state: see ``RegionTables``.
  func visit(
    _ region: Region, of plan: Plan, beside state: PlanState? = nil
  ) -> RegionAnswer {
    let region = RegionTables(tables, region, beside: state)
    var session = SolveSession(region.tables, weights, options, start: region.part(of: plan))
    return session.answer(region, survey, source, solver)
  }
}

/// A region in which some of the students move after the other.
private struct SubjectVisits: Sendable {
  let region: Region
  /// Of the whole case; no other region has a part in what it says of this one.
  var plan: Plan
  var remarks: [String] = []

  mutating func move(_ students: Set<Int32>, _ visitor: RegionVisitor) {
    let moving = Region(
      schools: region.schools, students: region.students.filter(students.contains))
    let state = PlanState(visitor.tables, taking: plan)
    let answer = visitor.visit(moving, of: plan, beside: state)
    answer.region.write(answer.plan, into: &plan)
    if let remark = answer.remark { remarks.append(remark) }
  }
}

extension SolveSession {
  /// Solves a case that is too large for one exact relaxation: prices and bounds of the levels for the whole from an
  /// approximate one, plans region by region, each time with other regions: what lies at a border in one round lies
  /// within a region in the next.
  mutating func solveByRegions(_ solver: any IntegerProgramSolver) {
    do {
      if overview == nil {
        enter("relaxation")
        let whole = try look(limits.capped(seconds: limits.secondsLeft * 0.6))
        offer(PlanState(tables, taking: tables.plan(of: whole.rounded())).plan)
      }
      // Cut short, it says nothing about where students should be.
      guard combinedBound ?? 0 > 0 else { return improveWithoutProgram() }
      try sharpen()
      var times = RoundTimes()
      // Bounds and rounds are to follow it: cut short, it leaves them a plan.
      within(share: 0.5) { session in
        times.measure(.wide, session.limits) { session.visitRegions(.wide, solver) }
      }
      try approachUnplaced()
      let start = limits.now()
      try approachQuality()
      try visitRegionsInTurn(&times, keeping: limits.now() - start, solver)
      // What time is left goes into the bounds.
      var before = -1
      while before < incumbent.bound.quality, !limits.isOver, !isGoodEnough {
        before = incumbent.bound.quality
        try approachQuality()
      }
      if !limits.isOver { try approachTier() }
    } catch {
      note("\(error)")
      improveWithoutProgram()
      boundByPrices()
    }
  }

  /// Rounds of regions and of subjects as long as they bring anything and there is time for them, then the bound of level 2.
  ///
  /// - Parameter seconds: that the bound of level 3 took: that of level 2 takes as long, and nothing waits for it.
  mutating func visitRegionsInTurn(
    _ times: inout RoundTimes, keeping seconds: Double, _ solver: any IntegerProgramSolver
  ) throws {
    var reserve = 2 * seconds
    var (number, idle) = (0, 0)
    while number < Self.mostRounds, !limits.isOver, !isGoodEnough {
      guard let next = times.next(from: number, limits, keeping: reserve) else {
        if reserve == 0 { break }
        reserve = 0
        try approachTier()
        continue
      }
      let (cut, before) = (RegionCut.number(next), incumbent.objective)
      // A round may take longer than those before it tell.
      within(share: max(0.1, 1 - reserve / limits.secondsLeft)) { session in
        times.measure(cut, session.limits) { session.visitRegions(cut, solver) }
        session.visitSubjects(next, solver)
      }
      number = next + 1
      idle = isHardlyBetter(than: before) ? idle + 1 : 0
      if idle == Self.mostIdle { break }
    }
    // Where rounds end by themselves level 2 still waits.
    if reserve > 0, !limits.isOver { try approachTier() }
  }

  private static let mostRounds = 24
  /// Rounds in turn that may bring next to nothing: what time is left then brings more with bounds.
  private static let mostIdle = 3
  /// One of so many seconds of level 3 is next to nothing.
  private static let nothingOfQuality = 10_000

  private func isHardlyBetter(than before: Objective) -> Bool {
    let now = incumbent.objective.quality
    return !hasBetterUpperLevels(than: before)
      && Self.nothingOfQuality * (before.quality - now) <= now
  }

  /// Whether the plan has become better on level 1 or 2.
  private func hasBetterUpperLevels(than before: Objective) -> Bool {
    let now = incumbent.objective
    return (now.unplaced, now.tier) < (before.unplaced, before.tier)
  }

  /// Rounds of regions for a case that has an exact relaxation, where what it leads to leaves level 1 open: what students
  /// without a place need is mostly found in small parts of the case, and every level below waits for it. Such a plan is far from
  /// the best on level 2 as well, so rounds of subjects follow, unless the time left is short for what bounds take.
  ///
  /// - Parameter start: when the search began.
  mutating func placeByRegions(since start: Double, _ solver: any IntegerProgramSolver) {
    guard incumbent.gap(.unplaced) > gapWanted(.unplaced) else { return }
    within(share: Self.shareOfPlacing) { session in
      for round in RegionCut.smallSizes.indices where !session.limits.isOver {
        session.visitRegions(.small(round), solver)
        if session.incumbent.gap(.unplaced) <= session.gapWanted(.unplaced) { break }
      }
    }
    guard Self.timesForBounds * (limits.now() - start) < limits.secondsLeft else { return }
    within(share: Self.shareOfSubjects) { session in
      for round in RegionCut.smallSizes.indices where !session.limits.isOver {
        let before = session.incumbent.objective
        session.visitSubjects(round, solver)
        session.visitRegions(.small(round), solver)
        if !session.hasBetterUpperLevels(than: before) { return }
      }
    }
  }

  /// The most of the time left that such rounds may take.
  private static let shareOfPlacing = 0.3
  private static let shareOfSubjects = 0.12
  /// How many times as long as the search so far the rest of it has to be for rounds of subjects.
  private static let timesForBounds = 1.5

  /// One round, as far as there is an overview. What regions find out, cuts above all, is there for those of the next.
  mutating func visitRegions(_ cut: RegionCut, _ solver: any IntegerProgramSolver) {
    do {
      try onOverview { session, overview in
        let source = try session.source(&overview)
        session.enter("regions")
        let regions = session.regions(cut, overview.survey)
        let parts = session.visit(regions, session.visitor(overview.survey, source, solver))
        overview.survey.settle()
        try session.adopt(parts, &overview)
      }
    } catch {
      note("\(error)")
    }
  }

  /// The relaxation of the whole for regions to begin with, once there is one under the weighted sum.
  private func source(_ overview: inout Overview) throws -> PartSource? {
    guard overview.isKnown(combinedWeights) else { return nil }
    try overview.turn(to: combinedWeights)
    return PartSource(overview.sharp, upTo: leastDoubt)
  }

  /// Brings the relaxation of the whole to where the regions stand, with their cuts.
  private func adopt(_ parts: [RelaxationPart], _ overview: inout Overview) throws {
    guard !parts.isEmpty, var combined = overview.sharp.outcome else { return }
    for part in parts { try part.handOn(to: &overview.sharp, &combined) }
    combined.reducedCosts = overview.sharp.reducedCosts(combined.rowPrices)
    overview.stand(at: combined)
  }

  /// One round over all subjects, a few at a time while all others stay where the plan has them (``SubjectRounds``). There is none
  /// before a round of regions, and none of a case that is known by its tables alone.
  ///
  /// What happens in one region is nothing to another, so that none waits for another's subjects.
  mutating func visitSubjects(_ round: Int, _ solver: any IntegerProgramSolver) {
    guard let source, overview?.survey.isSettled == true else { return }
    let rounds = SubjectRounds(source.instance)
    onOverview { session, overview in
      session.enter("subjects")
      let plan = session.incumbent.plan
      let visitor = session.visitor(overview.survey, nil, solver)
      let regions = session.regions(rounds.cut(round), overview.survey)
      let groups = rounds.groups(round, regions: regions.count)
      let visits = parallelChains(
        regions.map { SubjectVisits(region: $0, plan: plan) }, steps: groups.count,
        threads: session.threads
      ) { visits, number in
        if !visitor.options.limits.isOver { visits.move(groups[number], visitor) }
      }
      var merged = plan
      for region in visits {
        for remark in region.remarks { session.note(remark) }
        for student in region.region.students.map(Int.init) {
          merged.mentors[student] = region.plan.mentors[student]
        }
      }
      session.take(merged)
    }
  }

  private func regions(_ cut: RegionCut, _ survey: RegionSurvey) -> [Region] {
    RegionMaker(tables, likely: survey.likely, homes: homes(survey)).regions(cut)
  }

  private func visitor(
    _ survey: RegionSurvey, _ source: PartSource?, _ solver: any IntegerProgramSolver
  ) -> RegionVisitor {
    let own = SolveOptions(choice: options.choice, gap: options.gap, limits: limits)
    return RegionVisitor(
      tables: tables, weights: combinedWeights, options: own, survey: survey, source: source,
      solver: solver)
  }

  /// Solves regions side by side, and puts their plans together.
  ///
  /// - Returns: what the relaxations of the regions came to.
  private mutating func visit(
    _ regions: [Region], _ visitor: RegionVisitor
  ) -> [RelaxationPart] {
    let plan = incumbent.plan
    let answers = parallelMap(chunksOf: regions.count, chunkSize: 1, threads: threads) { range in
      visitor.visit(regions[range.lowerBound], of: plan)
    }
    var merged = plan
    for answer in answers {
      if let remark = answer.remark { note(remark) }
      answer.region.write(answer.plan, into: &merged)
    }
    take(merged)
    return answers.compactMap(\.part)
  }

  /// Takes over what regions have made together.
  private mutating func take(_ merged: Plan) {
    incumbent.isFromProgram = true
    offer(merged, isFromProgram: true)
  }

  /// Where students are at home: at first where the relaxation has them, then the plan.
  private func homes(_ survey: RegionSurvey) -> [Int32] {
    guard survey.isSettled else { return survey.homes }
    let state = PlanState(tables, taking: incumbent.plan)
    return zip(state.pairOf, survey.homes).map { $0 >= 0 ? $0 : $1 }
  }

  fileprivate mutating func answer(
    _ region: RegionTables, _ survey: RegionSurvey, _ source: PartSource?,
    _ solver: any IntegerProgramSolver
  ) -> RegionAnswer {
    var answer = RegionAnswer(region: region, plan: incumbent.plan)
    do {
      if let source {
        var part = try RelaxationPart(region, of: source, by: solver)
        try part.relaxation.crossOver()
        try search(&part.relaxation)
        part.relaxation.dismissSolver()
        answer.part = part
      } else {
        var relaxation = try relaxation(of: region, survey, solver)
        try search(&relaxation)
      }
    } catch {
      answer.remark = "\(error)"
    }
    answer.plan = incumbent.plan
    return answer
  }

  /// The relaxation of a region, with the plan at hand proposed as a basis.
  private mutating func relaxation(
    of region: RegionTables, _ survey: RegionSurvey, _ solver: any IntegerProgramSolver
  ) throws -> PairRelaxation {
    let state = PlanState(tables, taking: incumbent.plan)
    candidates = survey.pairs(of: region)
    let relaxation = try PairRelaxation(
      tables, combinedWeights, pairs: likelyPairs(state), solver)
    try relaxation.propose(state)
    return relaxation
  }

  private mutating func search(_ relaxation: inout PairRelaxation) throws {
    try relaxation.optimise(limits)
    // From a first plan on it is known how far cuts have to go.
    try makePlan(of: &relaxation)
    try tighten(&relaxation, .combined, rounds: 20, patience: 3, limits)
    try makePlan(of: &relaxation)
    guard relaxation.outcome?.termination == .proven else { return }
    if tables.studentCount <= Self.largestForCare { try seekCarefully(.combined, &relaxation) }
    var before = incumbent.objective
    repeat {
      before = incumbent.objective
      try searchDisputed(.combined, nodes: 50, &relaxation)
    } while incumbent.objective < before
  }

  /// Students up to whom a careful dive takes no longer than the rounds of smaller regions that bring as much.
  private static let largestForCare = 8_000

  private mutating func makePlan(of relaxation: inout PairRelaxation) throws {
    guard relaxation.outcome?.termination == .proven else { return }
    guidePrices = relaxation.prices.wholeOfStudents
    round(relaxation.rounded())
    try seek(.combined, &relaxation)
  }
}
