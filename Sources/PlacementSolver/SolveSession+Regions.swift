import IntegerProgramming
import PlacementDomain

/// What the relaxation of one region brought for its students.
private struct RegionAnswer: Sendable {
  var prices: [Double] = []
  var regrets: [Float] = []
  var remark: String?
}

extension SolveSession {
  /// As ``relaxed(_:)`` for a case too large for one relaxation: prices region by region.
  mutating func relaxByRegions(_ solver: any IntegerProgramSolver) {
    guard var bound = guide else { return }
    enter("relaxation")
    let harvest = ascendByRegions(
      &bound, solver, limits.capped(seconds: limits.secondsLeft / 3))
    for remark in harvest.remarks { note(remark) }
    regrets = harvest.regrets
    guide = bound
    guidePrices = bound.unitPrices
    takeCombined(bound: bound.bound)
  }

  /// Raises a bound region by region, everybody outside at the prices at hand: each region raises it as far as its own
  /// prices can (block coordinate ascent). Regions that share no school are solved at a time; a second
  /// round cuts the case elsewhere.
  func ascendByRegions(
    _ bound: inout LagrangianBound, _ solver: any IntegerProgramSolver, _ limits: SearchLimits,
    sizes: [Int] = SolveSession.regionSizes
  ) -> RegionHarvest {
    let state = PlanState(tables, taking: incumbent.plan)
    let maker = RegionMaker(tables, likely: likelyPairs(state).sorted(), state: state)
    var harvest = RegionHarvest(tables)
    let (tables, weights) = (tables, bound.weights)
    for size in sizes {
      let regions = maker.regions(size: size)
      for group in Self.disjointGroups(regions) where !limits.isOver {
        let prices = bound.exactPrices
        let answers = parallelMap(
          chunksOf: group.count, chunkSize: 1, threads: options.threads
        ) { range in
          let region = regions[group[range.lowerBound]]
          return Self.solve(region, tables, weights, state, prices, solver, limits)
        }
        var raised = prices
        for (number, answer) in zip(group, answers) {
          harvest.take(answer, of: regions[number], tables, &raised.students)
        }
        _ = bound.evaluate(at: raised)
      }
    }
    return harvest
  }

  /// Students in a region, round by round.
  static let regionSizes = [2_000, 1_400]

  /// Groups of regions that share no school, each region in the first group it fits.
  static func disjointGroups(_ regions: [Region]) -> [[Int]] {
    var groups: [(schools: Set<Int32>, regions: [Int])] = []
    for (number, region) in regions.enumerated() {
      let own = Set(region.scope.schools)
      if let group = groups.firstIndex(where: { $0.schools.isDisjoint(with: own) }) {
        groups[group].schools.formUnion(own)
        groups[group].regions.append(number)
      } else {
        groups.append((own, [number]))
      }
    }
    return groups.map(\.regions)
  }

  private static func solve(
    _ region: Region, _ tables: SolverTables, _ weights: LevelWeights, _ state: PlanState,
    _ prices: Prices, _ solver: any IntegerProgramSolver, _ limits: SearchLimits
  ) -> RegionAnswer {
    var answer = RegionAnswer()
    do {
      var relaxation = try PairRelaxation(
        tables, region.scope, weights, pairs: region.pairs, prices: prices, solver)
      try relaxation.propose(state)
      try relaxation.optimise(isStart: true, limits)
      guard relaxation.outcome?.termination == .proven else { return answer }
      let solved = relaxation.prices
      let regrets = relaxation.regrets()
      for student in region.scope.students.map(Int.init) {
        answer.prices.append(solved.students[student])
        answer.regrets += regrets[tables.pairs(of: student)]
      }
    } catch {
      answer.remark = "\(error)"
    }
    return answer
  }
}

/// What all regions together brought.
struct RegionHarvest {
  var regrets: [Float]
  private(set) var remarks: [String] = []

  init(_ tables: SolverTables) {
    regrets = Array(repeating: Float.infinity, count: tables.pairCount)
  }

  fileprivate mutating func take(
    _ answer: RegionAnswer, of region: Region, _ tables: SolverTables, _ prices: inout [Double]
  ) {
    if let remark = answer.remark, !remarks.contains(remark) { remarks.append(remark) }
    guard !answer.prices.isEmpty else { return }
    var position = 0
    for (number, student) in region.scope.students.map(Int.init).enumerated() {
      prices[student] = answer.prices[number]
      for pair in tables.pairs(of: student) {
        regrets[pair] = answer.regrets[position]
        position += 1
      }
    }
  }
}
