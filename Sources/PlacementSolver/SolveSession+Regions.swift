import IntegerProgramming
import PlacementDomain

extension SolveSession {
  /// Solves a case that is too large for one exact relaxation: prices for the whole from an approximate one, then region
  /// by region, over and over with other regions: what lies at a border in one round lies within a region in
  /// the next.
  mutating func solveByRegions(_ solver: any IntegerProgramSolver) {
    var survey = RegionSurvey(tables, combinedWeights)
    do {
      enter("relaxation")
      var relaxation = try approach(from: survey.likely)
      survey.take(relaxation)
      offer(PlanState(tables, taking: tables.plan(of: relaxation.rounded())).plan)
      enter("regions")
      solve(RegionCut.all[0], &survey, solver)
      for level in Level.allCases where !incumbent.isClosed(level) {
        enter("level \(level.rawValue)")
        try approach(at: .level(level), &relaxation)
      }
    } catch {
      return note("\(error)")
    }
  }

  private static let mostRounds = 12

  /// One round.
  private mutating func solve(
    _ cut: RegionCut, _ survey: inout RegionSurvey, _ solver: any IntegerProgramSolver
  ) {
    let (tables, weights, plan, options, known) = (
      tables, combinedWeights, incumbent.plan, options, survey
    )
    let maker = RegionMaker(
      tables, likely: survey.likely, homes: survey.homes(PlanState(tables, taking: plan)))
    let regions = maker.regions(cut)
    let answers = parallelMap(chunksOf: regions.count, chunkSize: 1, threads: options.threads) {
      range in
      let region = RegionTables(tables, regions[range.lowerBound])
      let own = SolveOptions(choice: options.choice, gap: options.gap, limits: options.limits)
      var session = SolveSession(region.own, weights, own, start: region.part(of: plan))
      return session.answer(region, known, solver)
    }
    var merged = plan
    for answer in answers {
      if let remark = answer.remark { note(remark) }
      answer.region.write(answer.plan, into: &merged)
    }
    incumbent.isFromProgram = true
    offer(merged, isFromProgram: true)
    let bounds = answers.compactMap(\.bound)
    if bounds.count == answers.count { takeCombined(bound: bounds.reduce(0, +)) }
    for answer in answers { survey.take(answer) }
  }

  /// What there is to say about a region: prices and a bound with its border open, a plan with its border closed.
  private mutating func answer(
    _ region: RegionTables, _ survey: RegionSurvey, _ solver: any IntegerProgramSolver
  ) -> RegionAnswer {
    var answer = RegionAnswer(region, incumbent.plan)
    do {
      var relaxation = try PairRelaxation(
        region.open, region.scope, combinedWeights, pairs: likelyPairs(region, survey),
        borderPrices: region.students.map { survey.prices[Int($0)] }, solver)
      try relaxation.propose(PlanState(tables, taking: incumbent.plan))
      try relaxation.optimise(isStart: true, limits)
      try tighten(&relaxation, .combined, rounds: 20, patience: 3, limits)
      guard relaxation.outcome?.termination == .proven else { return answer }
      answer.take(relaxation)
      guidePrices = answer.prices
      try relaxation.closeBorder()
      try relaxation.optimise(isStart: true, limits)
      round(relaxation.rounded())
      try seek(.combined, &relaxation)
    } catch {
      answer.remark = "\(error)"
    }
    answer.plan = incumbent.plan
    return answer
  }

  private func likelyPairs(_ region: RegionTables, _ survey: RegionSurvey) -> [Int32] {
    let plan = PlanState(tables, taking: incumbent.plan)
    let likely = survey.pairs(of: region)
    let known = Set(likely)
    return likely + plan.pairOf.filter { $0 >= 0 && !known.contains($0) }
  }
}

/// What one region brought.
struct RegionAnswer: Sendable {
  let region: RegionTables
  var plan: Plan
  /// Of what the region can be worth when students cross the border at their prices.
  private(set) var bound: Int?
  /// By student at home.
  private(set) var prices: [Int] = []
  /// By pair.
  private(set) var regrets: [Float] = []
  var remark: String?

  init(_ region: RegionTables, _ plan: Plan) {
    self.region = region
    self.plan = plan
  }

  fileprivate mutating func take(_ relaxation: PairRelaxation) {
    bound = relaxation.provenBound().map { $0 + relaxation.offset }
    prices = relaxation.prices.students.prefix(region.scope.students.count).map {
      Int($0.rounded())
    }
    regrets = relaxation.regrets()
  }
}

/// What is known about the students of a case that is solved region by region.
struct RegionSurvey: Sendable {
  /// What a place is worth to each student.
  private(set) var prices: [Int] = []
  /// The likeliest pairs of each student, best first.
  private(set) var likely: [[Int32]]

  /// Where each student mostly is in the relaxation of the whole, −1 = nowhere.
  private var place: [Int32]

  /// Pairs of a student.
  private static let width = 6

  init(_ tables: SolverTables, _ weights: LevelWeights) {
    prices = Array(repeating: 0, count: tables.studentCount)
    place = Array(repeating: -1, count: tables.studentCount)
    likely = (0..<tables.studentCount).map { student in
      Self.best(tables.pairs(of: student).map { (Float(-weights.gain(tables, $0)), Int32($0)) })
    }
  }

  private static func best(_ pairs: [(cost: Float, pair: Int32)]) -> [Int32] {
    pairs.sorted { ($0.cost, $0.pair) < ($1.cost, $1.pair) }.prefix(width).map(\.pair)
  }

  /// Likely pairs of the students at home in a region, by their positions there.
  func pairs(of region: RegionTables) -> [Int32] {
    var position: [Int32: Int32] = [:]
    let count = region.own.pairCount
    for (number, pair) in region.pairs.prefix(count).enumerated() { position[pair] = Int32(number) }
    return region.students.prefix(region.scope.students.count).flatMap {
      likely[Int($0)].compactMap { position[$0] }
    }
  }

  /// A pair that says where each student is at home, −1 = nowhere.
  func homes(_ state: PlanState) -> [Int32] {
    likely.indices.map { student in
      if place[student] >= 0 { return place[student] }
      return state.pairOf[student] >= 0 ? state.pairOf[student] : likely[student].first ?? -1
    }
  }

  /// What a relaxation of the whole says.
  mutating func take(_ relaxation: PairRelaxation) {
    prices = relaxation.prices.students.map { Int($0.rounded()) }
    place = relaxation.largest()
    let regrets = relaxation.regrets()
    for student in prices.indices {
      likely[student] = Self.best(
        relaxation.tables.pairs(of: student).map { (regrets[$0], Int32($0)) })
    }
  }

  fileprivate mutating func take(_ answer: RegionAnswer) {
    let region = answer.region
    for (number, student) in region.students.prefix(answer.prices.count).enumerated() {
      place[Int(student)] = -1
      likely[Int(student)] = Self.best(
        region.own.pairs(of: number).map { (answer.regrets[$0], region.pairs[$0]) })
    }
  }
}
