import Foundation
import PlacementDomain
import PlacementReport
import PlacementSolver
import PlacementTestSupport
import Testing

@Suite("Reports")
struct ReportTests {
  private let instance: Case
  private let result: SolveResult
  private let statistics: PlanStatistics

  init() throws {
    instance = try TinyCase.make(students: 4) { tables in
      for position in 0..<3 { tables.students[position].year = 1 }
      tables.mentors[0].capacity = 1
      tables.travel = [
        TravelTime(from: "a", school: "s", minutes: 20),
        TravelTime(from: "b", school: "s", minutes: 40),
      ]
    }
    let plan = instance.plan(["a": "m", "b": "m"])
    result = SolveResult(
      plan: plan, status: .feasible, objective: Objective(unplaced: 2, tier: 0, quality: 3_600),
      bound: Objective(unplaced: 2, tier: 0, quality: 3_000), solver: "test")
    let reasons = UnplacedReasons(instance)
    statistics = PlanStatistics(
      instance, plan,
      instance.studentIndices.filter { plan[$0] == nil }.map { ($0, reasons.explanation(for: $0)) })
  }

  @Test("The summary tells who is placed, how far they travel, and what is proven")
  func summary() {
    #expect(
      SummaryText(result, statistics).lines == [
        "Placed 2 of 4 students; the plan can be at most 17 % from the best at the first open level.",
        "By tier:   core 2", "By year:   year 1 2/3, year 2 0/1", "By subject:maths 2/4",
        "Travel:    mean 30 min, 90% within 40 min, longest 40 min",
        "Slots:     1 of 1 used, 1 duo", "Unplaced:  full 2", "Level 1:   unplaced    2  proven",
        "Level 2:   tier        0  proven",
        "Level 3:   quality  3600  at least 3000, gap 17 %",
      ])
  }

  @Test("summary.json holds the keys of the model")
  func document() throws {
    let document = SummaryDocument(
      result, statistics, inputSHA256: "abc", version: "1", run: "20261121-020003-7f3a",
      seconds: SummaryDocument.Seconds(read: 0.5, formulate: 0, solve: 1, write: 0))
    let json = try JSONSerialization.jsonObject(with: Data(document.bytes()))
    let object = try #require(json as? [String: Any])
    #expect(object["status"] as? String == "feasible")
    #expect(object["run"] as? String == "20261121-020003-7f3a")
    #expect(
      object["objective"] as? [String: Int] == ["unplaced": 2, "tier": 0, "quality_seconds": 3_600])
    #expect(
      object["bound"] as? [String: Int] == ["unplaced": 2, "tier": 0, "quality_seconds": 3_000])
    #expect(object["gap"] as? Double == 600.0 / 3_600)
    #expect(
      (object["gaps"] as? [String: Double])?.keys.sorted() == ["quality", "tier", "unplaced"])
    #expect(object["students"] as? Int == 4 && object["placed"] as? Int == 2)
    #expect(object["input_sha256"] as? String == "abc" && object["solver"] as? String == "test")
    #expect(
      (object["seconds"] as? [String: Double])?.keys.sorted() == [
        "formulate", "read", "solve", "write",
      ])
    #expect(object["placed_by_subject"] as? [String: Int] == ["maths": 2])
    #expect(object["unplaced_by_reason"] as? [String: Int] == ["full": 2])
  }

  @Test("A check lists each broken rule with its rows, and the worth of the plan")
  func check() {
    let plan = instance.plan(["a": "m", "b": "m", "c": "m"])
    let lines = CheckText(instance, plan, Judge(instance).verdict(on: plan)).lines
    #expect(
      lines.prefix(5) == [
        "slots: mentor m has 1 slots, the plan uses 2", "    a,s,m", "    b,s,m", "    c,s,m",
        "The plan breaks 1 rule.",
      ])
    #expect(lines.last?.hasPrefix("Worth: unplaced 1, tier 0, quality ") == true)
  }

  @Test("A progress line has a field for each column, and seconds that are never told late")
  func progressLine() {
    let fields = ProgressText.csvFields(
      SolveProgress(phase: "level 1", placed: 7, best: [3, 2, 100], bound: [1, 0, 90], gap: 0.5))
    #expect(fields == "level 1,7,3,2,100,1,0,90")
    #expect(
      ("0," + fields).split(separator: ",").count
        == ProgressText.csvHeader.split(separator: ",").count)
    #expect(ProgressText.csvSeconds(0) == "0.000")
    #expect(ProgressText.csvSeconds(12.0049) == "12.004")
  }

  @Test("Shares are written with as many decimals as they need, rounded up")
  func percentages() {
    #expect(
      [0, 0.5, 0.051, 0.0012, 0.0000125].map(percent) == [
        "0 %", "50 %", "5.1 %", "0.12 %", "0.0013 %",
      ])
  }
}

@Suite("The changes in the summary")
struct ChangesSummaryTests {
  private func make(_ minimum: MoveMinimum) throws -> ChangesSummary {
    let instance = try TinyCase.make(students: 2)
    let inForce = PlanInForce(
      rows: [
        PreviousPlacement(student: "a", school: "closed", mentor: "x"),
        PreviousPlacement(student: "z", school: "s", mentor: "m"),
      ])
    let frozen = FrozenPlan(instance, inForce, .school)
    let changes = PlanChanges(
      instance, from: inForce, to: instance.plan(["a": "m", "b": "m"]), frozen: frozen)
    return ChangesSummary(changes, frozen, minimum)
  }

  @Test("Changes, causes, the smallest number of moves and what was frozen, in four lines")
  func lines() throws {
    #expect(
      try make(MoveMinimum(atLeast: 1, isProven: true)).lines == [
        "Changes:   kept 0, new mentor 0, moved 1, newly placed 1, lost place 0, gone 1",
        "Causes:    school-gone 1",
        "Moves:     1 to another school; levels 1 and 2 need 1 (proven)",
        "Frozen:    by school: 0 held, 1 released (school-gone 1)",
      ])
    #expect(
      try make(MoveMinimum(atLeast: 0, isProven: false)).lines[2]
        == "Moves:     1 to another school; levels 1 and 2 need at least 0")
  }

  @Test("summary.json has them under changes")
  func document() throws {
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
    let data = try encoder.encode(make(MoveMinimum(atLeast: 1, isProven: true)))
    let object = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(object["moved"] as? Int == 1 && object["newly_placed"] as? Int == 1)
    #expect(object["fewest_moves"] as? Int == 1 && object["fewest_moves_proven"] as? Bool == true)
    #expect(object["causes"] as? [String: Int] == ["school-gone": 1])
    #expect(object["freeze"] as? String == "school" && object["released"] as? Int == 1)
  }
}
