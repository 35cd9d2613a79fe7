import IntegerProgramming
import PlacementDomain
import Foundation

extension SolveSession {
  /// Tightens an approximate relaxation of the whole case by cuts that are found region by region.
  ///
  /// - Returns: how many rows came.
  mutating func cutByRegions(
    _ cut: RegionCut, _ whole: inout PairRelaxation, _ solver: any IntegerProgramSolver,
    rounds: Int, _ limits: SearchLimits
  ) throws -> Int {
    guard let outcome = whole.outcome, let survey = overview?.survey ?? surveyAtHand else { return 0 }
    let t0 = Date()
    let tables = tables
    let largest = whole.largest()
    let homes = zip(largest, survey.homes).map { $0 >= 0 ? $0 : $1 }
    var regions = RegionMaker(tables, likely: survey.likely, homes: homes).regions(cut)
    var regionOfSchool = Array(repeating: -1, count: tables.schoolCount)
    for (number, region) in regions.enumerated() {
      for school in region.schools { regionOfSchool[Int(school)] = number }
    }
    var regionOfStudent = Array(repeating: -1, count: tables.studentCount)
    for (number, region) in regions.enumerated() {
      for student in region.students { regionOfStudent[Int(student)] = number }
    }
    // Parts of students elsewhere than at home.
    var elsewhere: [[Int32: Double]] = regions.map { _ in [:] }
    var total = Array(repeating: 0.0, count: tables.studentCount)
    for (column, pair) in whole.pairOfColumn.enumerated() where pair >= 0 {
      let value = outcome.values[column]
      guard value > 1e-6 else { continue }
      let student = Int(tables.pairStudent[Int(pair)])
      let region = regionOfSchool[Int(tables.pairSchool[Int(pair)])]
      total[student] += value
      if region != regionOfStudent[student] {
        elsewhere[region][Int32(student), default: 0] += value
      }
    }
    var atHome = total
    for there in elsewhere { for (student, value) in there { atHome[Int(student)] -= value } }
    var left: [[Double]] = []
    for number in regions.indices {
      let guests = elsewhere[number].filter { $0.value > 1e-4 }.keys
      regions[number].students = (regions[number].students + guests).sorted()
      left.append(
        regions[number].students.map { student in
          let own = elsewhere[number][student] ?? atHome[Int(student)]
          return max(0, min(1, 1 - (total[Int(student)] - own)))
        })
    }
    let flipped = whole.cuts.map { whole.flipped(in: $0) }
    let shared = Unchecked(whole: whole, regions: regions, left: left, flipped: flipped)
    let limit = Double(largestCost) / 64
    let t1 = Date()
    let parts = parallelMap(chunksOf: regions.count, chunkSize: 1, threads: options.threads) {
      range -> Unchecked2 in
      let number = range.lowerBound
      let region = RegionTables(tables, shared.regions[number])
      do {
        let t0 = Date()
        var part = try RelaxationPart(
          region, schools: shared.regions[number].schools, of: shared.whole, upTo: limit,
          flipped: shared.flipped, by: solver)
        let t1 = Date()
        try part.tighten(left: shared.left[number], rounds: rounds, limits)
        print("part", region.students.count, part.relaxation.pairOfColumn.count, part.relaxation.outcome!.termination, part.relaxation.outcome!.objective, "t", t1.timeIntervalSince(t0), -t1.timeIntervalSinceNow, "cuts", part.relaxation.cuts.count)
        return Unchecked2(part: part)
      } catch { print("\(error)"); return Unchecked2(part: nil) }
    }
    let t2 = Date()
    var new: [(row: Int, price: Double)] = []
    for part in parts {
      guard var part = part.part else { continue }
      new += try part.handOn(to: &whole)
    }
    var earlier = outcome
    earlier.rowPrices += Array(repeating: 0, count: whole.rowCount - earlier.rowPrices.count)
    for (row, price) in new { earlier.rowPrices[row] = price }
    whole.goBack(to: earlier)
    print("cutByRegions prep", t1.timeIntervalSince(t0), "parts", t2.timeIntervalSince(t1), "merge", -t2.timeIntervalSinceNow, "new", new.count, "cuts", whole.cuts.count)
    return new.count
  }

  private var surveyAtHand: RegionSurvey? { nil }
}

private struct Unchecked: @unchecked Sendable {
  let whole: PairRelaxation
  let regions: [Region]
  let left: [[Double]]
  let flipped: [[Int]]
}
private struct Unchecked2: @unchecked Sendable {
  let part: RelaxationPart?
}
