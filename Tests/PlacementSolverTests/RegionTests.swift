import IntegerProgramming
import PlacementDomain
import PlacementTestSupport
import Testing

@testable import PlacementSolver

@Suite("Regions")
struct RegionTests {
  private static let cuts = [
    RegionCut(size: 30, share: 0.5), RegionCut(size: 45, share: 0.3),
    RegionCut(size: 100, share: 0.4),
  ]

  private func check(_ tables: SolverTables, _ cut: RegionCut, _ context: String) -> [Region] {
    let survey = RegionSurvey(tables, LevelWeights(unplaced: 1 << 20, tier: 1 << 10, quality: 1))
    let regions = RegionMaker(tables, likely: survey.likely, homes: survey.homes).regions(cut)
    let schools = regions.flatMap(\.schools)
    #expect(schools.sorted() == (0..<Int32(tables.schoolCount)).map { $0 }, "\(context)")
    let students = regions.flatMap(\.students).sorted()
    let fitting = (0..<Int32(tables.studentCount)).filter { !tables.pairs(of: Int($0)).isEmpty }
    #expect(students == fitting, "\(context)")
    for region in regions {
      let inside = Set(region.schools)
      let partnerships = Set(region.schools.map { tables.schoolPartnership[Int($0)] })
      for partnership in partnerships where partnership >= 0 {
        let own = (0..<tables.schoolCount).filter {
          tables.schoolPartnership[$0] == partnership
        }
        #expect(own.allSatisfy { inside.contains(Int32($0)) }, "\(context)")
      }
      for student in region.students {
        let home = survey.homes[Int(student)]
        #expect(inside.contains(tables.pairSchool[Int(home)]), "\(context)")
      }
      let isOne = partnerships.count == 1 && (partnerships != [-1] || region.schools.count == 1)
      #expect(region.students.count <= cut.size || isOne, "\(context)")
    }
    return regions
  }

  @Test(
    "Every school is in one region, partnerships whole, and every student who fits at home in one")
  func cover() throws {
    for seed in 1...4 {
      let generated = try GeneratedCase(students: 240, schools: 20, seed: seed, strangers: 2)
      var borders: Set<[Int32]> = []
      for (number, cut) in Self.cuts.enumerated() {
        let regions = check(generated.tables, cut, "seed \(seed), cut \(number)")
        #expect(regions.count > 1)
        borders.formUnion(regions.map(\.schools))
      }
      #expect(borders.count > 4, "other cuts cut elsewhere")
    }
  }

  @Test("The first round may have one region of the whole case, no later one has")
  func greatestShare() throws {
    let tables = try GeneratedCase(students: 240, schools: 20, seed: 1).tables
    #expect(check(tables, .wide, "wide").count == 1)
    for round in 0..<12 {
      let regions = check(tables, .number(round), "round \(round)")
      let largest = regions.map(\.students.count).max() ?? 0
      #expect(regions.count > 1 && 10 * largest <= 7 * 240, "round \(round)")
    }
  }

  @Test(
    "The next round is the first for whose size there is time, and none where there is for no size")
  func roundsThatFit() {
    func limits(left: Double) -> SearchLimits { SearchLimits(now: { 100 - left }, deadline: 100) }
    var times = RoundTimes()
    func next(_ round: Int, _ left: Double) -> Int? {
      times.next(from: round, limits(left: left + 5), keeping: 5)
    }
    #expect(next(0, 0.1) == 0, "nothing is known yet")
    func measure(_ cut: RegionCut, seconds: Double) {
      let clock = TestClock()
      let limits = SearchLimits(now: { clock.seconds }, deadline: 1_000)
      times.measure(cut, limits) { clock.seconds += seconds }
    }
    #expect(RegionCut.sizes.prefix(4) == [6_000, 2_900, 8_000, 3_400])
    #expect(RegionCut.wide.size == 12_000)
    // The first round takes twice as long as those after it.
    measure(.wide, seconds: 40)
    #expect(next(0, 8) == 0, "6,000 may take 7 seconds")
    #expect(next(0, 6) == 1)
    #expect(next(0, 2) == nil)
    measure(.number(0), seconds: 16)
    measure(.number(1), seconds: 3)
    #expect(next(2, 11) == 2, "8,000 may take 11 seconds")
    #expect(next(2, 10) == 3)
    #expect(next(2, 6) == 7, "3,400 may take 7 seconds, 2,900 take 3")
    #expect(next(2, 2) == nil)
    #expect(next(0, 17) == 0)
    measure(.number(6), seconds: 18)
    #expect(next(6, 17) == 7, "the last of a size counts")
  }

  @Test("However few the schools and whatever links them, a cut loses none")
  func coverOfSmallCases() throws {
    var several = 0
    for seed in 31_000..<31_300 {
      let instance = try RandomCase.make(seed: seed, students: 12, mentors: 8)
      let tables = SolverTables(instance, PairTable(instance))
      let regions = check(tables, RegionCut(size: 2, share: 0.4), "seed \(seed)")
      if regions.count > 1 { several += 1 }
    }
    #expect(several > 50)
  }

  @Test("The part of a case that is the whole of it is the case", arguments: [1, 2, 3])
  func wholePart(seed: Int) throws {
    let generated = try GeneratedCase(students: 160, schools: 14, seed: seed)
    var search = HeuristicSearch(generated.tables)
    search.construct(noLimits)
    try checkWholePart(generated.tables, search.plan, "seed \(seed)")
  }

  @Test("That holds under every rule")
  func wholePartOfSmallCases() throws {
    for seed in 32_000..<32_300 {
      let solved = try SolvedCase(seed: seed)
      try checkWholePart(solved.tables, solved.best.plan, "seed \(seed)")
    }
  }

  private func checkWholePart(_ whole: SolverTables, _ plan: Plan, _ context: String) throws {
    let everything = Region(
      schools: (0..<Int32(whole.schoolCount)).map { $0 },
      students: (0..<Int32(whole.studentCount)).map { $0 })
    let region = RegionTables(whole, everything)
    #expect(region.pairs == (0..<Int32(whole.pairCount)).map { $0 }, "\(context)")
    comparePairs(region.tables, whole, region.mentors, context)
    compareSchools(region.tables, whole, context)
    let (left, right) = (
      PlanState(region.tables, taking: region.part(of: plan)), PlanState(whole, taking: plan)
    )
    #expect(left.pairOf == right.pairOf, "\(context)")
    // What is short of the target of a partnership without a school is in no region.
    let certain = whole.partnershipTarget.indices.filter {
      !whole.schoolPartnership.contains(Int32($0))
    }.reduce(0) { $0 + whole.shortfallCost($1, 0) }
    var objective = left.objective
    objective.quality += certain
    #expect(objective == right.objective, "\(context)")
  }

  private func comparePairs(
    _ part: SolverTables, _ whole: SolverTables, _ mentors: [Int32], _ context: String
  ) {
    #expect(part.pairStart == whole.pairStart && part.pairStudent == whole.pairStudent)
    #expect(part.pairCost == whole.pairCost && part.pairTier == whole.pairTier, "\(context)")
    #expect(part.pairIsGuest == whole.pairIsGuest && part.pairSchool == whole.pairSchool)
    #expect(part.pairMentor.map { mentors[Int($0)] } == whole.pairMentor, "\(context)")
    #expect(part.priority == whole.priority)
    // Cells are numbered otherwise, and are the same.
    let cells = Set(zip(part.pairCell, whole.pairCell).map { Int($0) << 32 + Int($1) })
    #expect(cells.count == Set(part.pairCell).count && cells.count == Set(whole.pairCell).count)
    let isAlike = zip(part.pairCell, whole.pairCell).allSatisfy { ($0 < 0) == ($1 < 0) }
    #expect(isAlike, "\(context)")
    for (number, mentor) in mentors.enumerated() {
      let original = Int(mentor)
      #expect(part.capacity[number] == whole.capacity[original])
      #expect(part.mentorSchool[number] == whole.mentorSchool[original])
      #expect(part.cells(of: number).count == whole.cells(of: original).count)
      #expect(Array(part.pairs(at: number)) == Array(whole.pairs(at: original)), "\(context)")
      let isSame = part.entries(of: number).allSatisfy { entry in
        let pair = Int(part.mentorPairs[entry])
        return part.entryStudent[entry] == part.pairStudent[pair]
          && part.entryCell[entry] == part.pairCell[pair]
      }
      #expect(isSame, "\(context)")
    }
    let isInside = (0..<part.pairCount).allSatisfy { pair in
      let cell = Int(part.pairCell[pair])
      return cell < 0 || part.cells(of: Int(part.pairMentor[pair])).contains(cell)
    }
    #expect(isInside, "\(context)")
  }

  private func compareSchools(_ part: SolverTables, _ whole: SolverTables, _ context: String) {
    #expect(part.schoolMax == whole.schoolMax && part.schoolMin == whole.schoolMin)
    #expect(part.schoolDuo == whole.schoolDuo && part.emptyCost == whole.emptyCost, "\(context)")
    #expect(part.shortfallPrice == whole.shortfallPrice)
    for school in 0..<whole.schoolCount {
      #expect(part.mentors(of: school).count == whole.mentors(of: school).count)
      for count in 0...max(0, whole.schoolMax[school]) {
        #expect(part.schoolCost(school, count) == whole.schoolCost(school, count), "\(context)")
      }
      let (left, right) = (
        Int(part.schoolPartnership[school]), Int(whole.schoolPartnership[school])
      )
      #expect((left < 0) == (right < 0), "\(context)")
      guard left >= 0, right >= 0 else { continue }
      #expect(part.partnershipMax[left] == whole.partnershipMax[right])
      #expect(part.partnershipTarget[left] == whole.partnershipTarget[right])
      #expect(part.partnershipMaxGuests[left] == whole.partnershipMaxGuests[right])
    }
  }

  @Test("A plan is the plans of its regions, there and back")
  func partsOfPlans() throws {
    for seed in 1...3 {
      let generated = try GeneratedCase(students: 200, schools: 16, seed: seed, strangers: 1)
      let (session, survey) = try generated.surveyed()
      let plan = session.incumbent.plan
      let state = PlanState(generated.tables, taking: plan)
      let homes = zip(state.pairOf, survey.homes).map { $0 >= 0 ? $0 : $1 }
      let regions = RegionMaker(generated.tables, likely: survey.likely, homes: homes)
        .regions(RegionCut(size: 40, share: 0.5))
      var merged = Plan(emptyFor: generated.instance)
      // Who fits nowhere is in no region.
      var worth = Objective(unplaced: 0, tier: 0, quality: 0)
      for (student, home) in homes.enumerated() where home < 0 {
        worth.unplaced += generated.tables.priority[student]
      }
      #expect(worth.unplaced > 0)
      for region in regions.map({ RegionTables(generated.tables, $0) }) {
        let part = region.part(of: plan)
        region.write(part, into: &merged)
        #expect(region.part(of: merged) == part, "seed \(seed)")
        let own = PlanState(region.tables, taking: part)
        // Each rule holds within the region.
        #expect(own.plan == part, "seed \(seed)")
        for level in Level.allCases { worth[level] += own.objective[level] }
      }
      #expect(merged == plan, "seed \(seed)")
      #expect(worth == session.incumbent.objective, "seed \(seed)")
    }
  }

  @Test(
    "A region has the pairs of its students at its schools, and knows what they are in the whole")
  func positions() throws {
    let generated = try GeneratedCase(students: 200, schools: 16, seed: 2)
    let (_, survey) = try generated.surveyed()
    let whole = generated.tables
    let regions = generated.regions(survey, RegionCut(size: 50, share: 0.5))
    #expect(regions.count > 2)
    for region in regions {
      let part = RegionTables(whole, region)
      let (schools, students) = (Set(region.schools), Set(region.students))
      let expected = (0..<whole.pairCount).filter {
        schools.contains(whole.pairSchool[$0]) && students.contains(whole.pairStudent[$0])
      }
      #expect(part.pairs.map(Int.init) == expected && !expected.isEmpty)
      #expect(part.tables.pairCount < region.students.flatMap { whole.pairs(of: Int($0)) }.count)
      let isInPlace = part.pairs.enumerated().allSatisfy { own, pair in
        part.students[Int(part.tables.pairStudent[own])] == whole.pairStudent[Int(pair)]
          && part.mentors[Int(part.tables.pairMentor[own])] == whole.pairMentor[Int(pair)]
          && region.schools[Int(part.tables.pairSchool[own])] == whole.pairSchool[Int(pair)]
      }
      #expect(isInPlace)
      // Likely pairs are told by their positions in the region.
      let likely = survey.pairs(of: part).map { part.pairs[Int($0)] }
      let known = region.students.flatMap { survey.likely[Int($0)] }
        .filter { schools.contains(whole.pairSchool[Int($0)]) }
      #expect(likely == known && !likely.isEmpty)
    }
  }
}

/// A clock that goes when it is told to; for one thread.
private final class TestClock: @unchecked Sendable {
  var seconds = 0.0
}
