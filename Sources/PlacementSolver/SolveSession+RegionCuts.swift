import IntegerProgramming
import PlacementDomain

extension SolveSession {
  /// Tightens the approximate relaxation of the weighted sum, from which regions are then solved.
  mutating func sharpen() throws {
    let limits = limits.capped(seconds: limits.secondsLeft * 0.35)
    try onOverview { session, overview in
      try session.approach(at: .combined, &overview.sharp, limits)
      overview.survey = RegionSurvey(overview.sharp, overview.sharp.regrets())
      overview.keep()
      session.guidePrices = overview.survey.prices
    }
  }

  /// Tightens an approximate relaxation round by round, each time cut elsewhere into regions.
  mutating func cut(
    at goal: SearchGoal, _ whole: inout PairRelaxation, _ survey: RegionSurvey,
    _ solver: any IntegerProgramSolver, rounds: Int, _ limits: SearchLimits
  ) throws {
    for round in 0..<rounds where !limits.isOver {
      if try cutByRegions(.number(round), &whole, survey, solver, limits) == 0 { return }
      try approach(at: goal, &whole, limits)
    }
  }

  /// Adds cuts to an approximate relaxation that are found region by region (``RelaxationPart``), each with what stands
  /// outside as it is.
  ///
  /// - Returns: how many rows came.
  mutating func cutByRegions(
    _ cut: RegionCut, _ whole: inout PairRelaxation, _ survey: RegionSurvey,
    _ solver: any IntegerProgramSolver, _ limits: SearchLimits
  ) throws -> Int {
    guard let outcome = whole.outcome else { return 0 }
    let homes = zip(whole.largest(), survey.homes).map { $0 >= 0 ? $0 : $1 }
    let shares = RegionShares(
      RegionMaker(tables, likely: survey.likely, homes: homes).regions(cut), whole)
    let source = PartSource(whole, upTo: leastDoubt)
    let tables = tables
    let parts = parallelMap(
      chunksOf: shares.regions.count, chunkSize: 1, threads: options.threads
    ) { range in
      let number = range.lowerBound
      return Result {
        var part = try RelaxationPart(
          RegionTables(tables, shares.regions[number]), of: source, by: solver)
        try part.tighten(left: shares.left[number], limits)
        return part
      }
    }
    let before = whole.rowCount
    var earlier = outcome
    for part in parts {
      switch part {
      case .success(let part): try part.handOn(to: &whole, &earlier)
      case .failure(let error): note("\(error)")
      }
    }
    whole.goBack(to: earlier)
    return whole.rowCount - before
  }

  /// The reduced cost up to which the column of an approximate relaxation may matter in a part of it.
  var leastDoubt: Double { Double(largestCost) / 64 }
}

/// How students are shared between regions in an approximate solution.
private struct RegionShares {
  /// Regions with everybody who is partly there.
  private(set) var regions: [Region]
  /// By region and student: what schools elsewhere leave of her.
  private(set) var left: [[Double]] = []

  /// A share that is worth a place in a region.
  private static let least = 1e-4

  /// - Parameter regions: with those who are at home there.
  init(_ regions: [Region], _ whole: PairRelaxation) {
    let tables = whole.tables
    self.regions = regions
    var regionOfSchool = Array(repeating: 0, count: tables.schoolCount)
    for (number, region) in regions.enumerated() {
      for school in region.schools { regionOfSchool[Int(school)] = number }
    }
    var total = Array(repeating: 0.0, count: tables.studentCount)
    var share: [[Int32: Double]] = regions.map { region in
      Dictionary(uniqueKeysWithValues: region.students.map { ($0, 0) })
    }
    let values = whole.outcome?.values ?? []
    for (column, pair) in whole.pairOfColumn.enumerated() where pair >= 0 && values[column] > 1e-6 {
      let student = tables.pairStudent[Int(pair)]
      total[Int(student)] += values[column]
      let region = regionOfSchool[Int(tables.pairSchool[Int(pair)])]
      share[region][student, default: 0] += values[column]
    }
    for (number, region) in regions.enumerated() {
      let atHome = Set(region.students)
      let students = share[number].keys.filter {
        atHome.contains($0) || share[number][$0, default: 0] > Self.least
      }.sorted()
      self.regions[number].students = students
      left.append(
        students.map { student in
          1 - min(1, max(0, total[Int(student)] - share[number][student, default: 0]))
        })
    }
  }
}
