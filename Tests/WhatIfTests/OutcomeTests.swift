import PlacementDomain
import PlacementSolver
import PlacementTestSupport
import Scenarios
import Testing
import WhatIf

@Suite("Outcomes of scenarios")
struct OutcomeTests {
  /// Two students for one slot at `s`; a scenario adds a slot at `t`, an aspirant school 70 minutes away.
  private func outcomes() throws -> [ScenarioOutcome] {
    let tables = TinyCase.tables(students: 2) { tables in
      tables.mentors[0].capacity = 1
      tables.schools.append(School(id: "t", partnership: "p", tier: "aspirant"))
      tables.travel = ["a", "b"].map { TravelTime(from: $0, school: "t", minutes: 70) }
      tables.partnerships = [Partnership(id: "p")]
      tables.policy.funding.perStudentEuro = 50
      tables.students[1].priority = 2
    }
    let set = ScenarioSet(scenarios: [
      Scenario(
        name: "slot", sweep: "slot", parameters: [Scenario.Parameter(name: "n", value: "1")],
        steps: [.init(.addMentors([Mentor(id: "n", school: "t", subjects: ["maths"])]))]),
      Scenario(name: "not run", steps: []),
    ])
    let study = try WhatIfStudy(tables, set)
    let options = SolveOptions(limits: .init(now: { 0 }))
    let base = PlacementEngine(programSolver: programSolver)
      .solve(study.base, PairTable(study.base), options)
    let solver = VariantSolver(programSolver: programSolver, base: base, options: options)
    let maker = OutcomeMaker(study, baseline: ScenarioAnswer(base))
    let first = try study.variant(0)
    return [
      maker.baselineOutcome(),
      maker.outcome(set.scenarios[0], first, ScenarioAnswer(solver.solve(first, options.limits))),
      maker.outcome(set.scenarios[1], try study.variant(1), nil),
    ]
  }

  private func cells(_ row: Int) throws -> [String: String] {
    let table = OutcomeTable(try outcomes()).scenarios
    #expect(table.rows.allSatisfy { $0.count == table.header.count })
    return Dictionary(uniqueKeysWithValues: zip(table.header, table.rows[row]))
  }

  @Test("A row tells placed, tiers, levels, travel, use, moves and subsidy")
  func row() throws {
    let row = try cells(1)
    let expected = [
      "scenario": "slot", "parameters": "n=1", "changes": "mentors 1 added", "status": "optimal",
      "students": "2", "placed": "2", "unplaced": "0", "unplaced_full": "0", "placed_core": "1",
      "placed_aspirant": "1", "share_core": "0.5000", "share_core_aspirant": "1.0000",
      "level1": "0", "level1_bound": "0", "level1_gap": "0.000000", "level1_difference": "-1",
      "level2": "1", "level2_difference": "+1", "travel_max_minutes": "70.0",
      "travel_p90_minutes": "70.0", "over_60_minutes": "1", "over_90_minutes": "0", "duos": "0",
      "slots_used": "2", "slots_offered": "2", "use_of_capacity": "1.0000", "moved": "0",
      "newly_placed": "1", "lost_place": "0", "subsidy_euro": "50", "subsidy_students_p": "1",
      "subsidy_euro_p": "50",
    ]
    for (name, value) in expected { #expect(row[name] == value, "\(name)") }
  }

  @Test("The baseline has the reasons and no differences")
  func baseline() throws {
    let row = try cells(0)
    #expect(row["unplaced_full"] == "1")
    #expect(row["level1"] == "1")
    #expect(row["level1_difference"] == "")
    #expect(row["subsidy_euro"] == "0")
  }

  @Test("What was not run is told so, without numbers")
  func notRun() throws {
    let row = try cells(2)
    #expect(row["status"] == "not-run")
    #expect(row["placed"] == "" && row["level1"] == "" && row["moved"] == "")
  }

  @Test("Differences name who changes and why")
  func differences() throws {
    let table = OutcomeTable(try outcomes()).differences
    #expect(table.rows.count == 1)
    #expect(table.rows[0].prefix(7) == ["slot", "a", "newly-placed", "", "", "t", "n"])
  }

  @Test("The report shows values, proofs and names as they are")
  func report() throws {
    let all = try outcomes()
    let charts = WhatIfCharts(all).files
    let text = WhatIfReport(all, charts, caseName: "a|b", scenarioFile: "s.yaml").text
    #expect(text.contains("# What if: a\\|b"))
    #expect(text.contains("| slot | 2/2 | 0 | 0 (-1) | 1 (+1) |"))
    #expect(text.contains("- Unplaced (level 1): 0, proven; -1 against the baseline"))
    #expect(text.contains("1 not run"))
    #expect(text.contains("| slot | € 50 | p 1 (€ 50) |"))
    #expect(charts.map(\.name) == ["frontier.svg", "subjects.svg"])
  }
}
