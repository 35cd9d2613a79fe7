import IntegerProgramming
import PlacementDomain

/// What the relaxation of one region brought for the students of its core.
private struct RegionAnswer: Sendable {
  var prices: [Double] = []
  var heads: [Double] = []
  var guests: [Double] = []
  var regrets: [Float] = []
  /// Pair that the relaxation takes whole, −1 = none.
  var rounded: [Int32] = []
  var remark: String?
}

extension SolveSession {
  /// As ``relaxed(_:)`` for a case too large for one relaxation: region by region, in parallel; the
  /// prices are then put together and smoothed over the whole.
  mutating func relaxByRegions(_ solver: any IntegerProgramSolver) {
    enter("relaxation")
    let state = PlanState(tables, taking: incumbent.plan)
    let known = Set(candidates)
    let likely = (candidates + state.pairOf.filter { $0 >= 0 && !known.contains($0) }).sorted()
    let regions = RegionMaker(tables, likely: likely, state: state).regions(
      size: Self.regionSize)
    say(
      "likely \(likely.count) regions \(regions.count) sizes \(regions.map { $0.scope.students.count })"
    )
    let limits = limits.capped(seconds: limits.secondsLeft * 0.6)
    let (tables, weights, prices) = (tables, combinedWeights, [Int]())
    let answers = parallelMap(
      chunksOf: regions.count, chunkSize: 1, threads: options.threads
    ) { range in
      Self.solve(regions[range.lowerBound], tables, weights, state, prices, solver, limits)
    }
    say("solved")
    gather(regions, answers)
  }

  /// Students in the core of a region.
  static let regionSize = 1_200

  private static func solve(
    _ region: Region, _ tables: SolverTables, _ weights: LevelWeights, _ state: PlanState,
    _ prices: [Int], _ solver: any IntegerProgramSolver, _ limits: SearchLimits
  ) -> RegionAnswer {
    var answer = RegionAnswer()
    do {
      var relaxation = try PairRelaxation(
        tables, region.scope, weights, pairs: region.pairs, solver)
      if !prices.isEmpty { try relaxation.addOutside(region.outside, worth: prices) }
      try relaxation.propose(state)
      try relaxation.optimise(limits)
      guard relaxation.outcome?.termination == .proven else { return answer }
      let prices = relaxation.prices
      answer.prices = region.core.map { prices.students[Int($0)] }
      answer.heads = prices.heads
      answer.guests = prices.guests
      let regrets = relaxation.regrets()
      for student in region.core.map(Int.init) {
        answer.regrets += regrets[tables.pairStart[student]..<tables.pairStart[student + 1]]
      }
      let rounded = relaxation.rounded()
      answer.rounded = region.core.map { rounded[Int($0)] }
    } catch {
      answer.remark = "\(error)"
    }
    return answer
  }

  private mutating func gather(_ regions: [Region], _ answers: [RegionAnswer]) {
    var prices = (guidePrices ?? []).map(Double.init)
    var heads = Array(repeating: 0.0, count: tables.partnershipMax.count)
    var guests = heads
    regrets = Array(repeating: Float.infinity, count: tables.pairCount)
    var rounded = Array(repeating: Int32(-1), count: tables.studentCount)
    for (region, answer) in zip(regions, answers) {
      if let remark = answer.remark { note(remark) }
      guard !answer.prices.isEmpty else { continue }
      var position = 0
      for (number, student) in region.core.map(Int.init).enumerated() {
        prices[student] = answer.prices[number]
        rounded[student] = answer.rounded[number]
        for pair in tables.pairStart[student]..<tables.pairStart[student + 1] {
          regrets[pair] = answer.regrets[position]
          position += 1
        }
      }
      // A partnership is priced by the region that presses it most.
      for partnership in heads.indices {
        if abs(answer.heads[partnership]) > abs(heads[partnership]) {
          heads[partnership] = answer.heads[partnership]
        }
        guests[partnership] = max(guests[partnership], answer.guests[partnership])
      }
    }
    var bound = LagrangianBound(
      tables, combinedWeights, scale: 4, threads: options.threads,
      limits.capped(seconds: limits.secondsLeft / 4))
    _ = bound.evaluate(at: prices, heads: heads, guests: guests)
    say("bound \(bound.bound)")
    bound.ascend(steps: 60, target: .max / 2, length: 4 * Double(combinedWeights.tier) / 4)
    say("smoothed \(bound.bound)")
    guide = bound
    guidePrices = bound.unitPrices
    combinedBound = max(combinedBound ?? .min, bound.bound)
    raiseQualityByCombinedBound()
    round(rounded)
    say("rounded \(incumbent.objective)")
  }
}
