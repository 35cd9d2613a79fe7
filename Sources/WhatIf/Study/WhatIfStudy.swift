public import PlacementDomain
public import Scenarios

/// A case and what-ifs about it, checked: every scenario makes a case.
public struct WhatIfStudy: Sendable {
  /// The case with the changes that all scenarios share.
  public let base: Case
  public let tables: CaseTables
  public let set: ScenarioSet

  /// Checks every scenario.
  ///
  /// - Parameter jobs: how many scenarios are looked at a time.
  /// - Throws: ``ScenarioProblems`` with all that do not fit the case.
  /// - Complexity: that of making a case, for each scenario.
  public init(
    _ tables: CaseTables, _ set: ScenarioSet, jobs: Int = 1
  ) throws(ScenarioProblems) {
    let (base, changed) = try Self.base(tables, set)
    self.base = base
    self.tables = changed
    self.set = set
    let scenarios = set.scenarios
    let problems = parallelMap(chunksOf: scenarios.count, chunkSize: 1, threads: jobs) { range in
      range.compactMap { Self.problem(of: scenarios[$0], base, changed) }
    }.flatMap { $0 }
    guard problems.isEmpty else { throw ScenarioProblems(problems: problems) }
  }

  private static func base(
    _ tables: CaseTables, _ set: ScenarioSet
  ) throws(ScenarioProblems) -> (Case, CaseTables) {
    do {
      let editor = try CaseEditor(tables, set.base, of: nil)
      return (try Case(editor.tables), editor.tables)
    } catch let problem as ScenarioProblem {
      throw ScenarioProblems(problems: [problem])
    } catch {
      let words = (error as? CaseProblems).map { ChangeProblem($0) }
      let problem = words ?? ChangeProblem("\(error)", remedy: "correct the base")
      throw ScenarioProblems(problems: [
        ScenarioProblem(scenario: nil, line: set.base.first?.line, problem: problem)
      ])
    }
  }

  private static func problem(
    of scenario: Scenario, _ base: Case, _ tables: CaseTables
  ) -> ScenarioProblem? {
    do throws(ScenarioProblem) {
      _ = try scenario.variant(of: base, tables)
      return nil
    } catch {
      return error
    }
  }

  /// The case of a scenario, made anew.
  ///
  /// - Parameter number: position in the set; `nil` = the baseline.
  /// - Throws: never for a study that was made: its scenarios are checked.
  public func variant(_ number: Int?) throws(ScenarioProblem) -> CaseVariant {
    guard let number else {
      return try Scenario(name: ScenarioSet.baseline, steps: []).variant(of: base, tables)
    }
    return try set.scenarios[number].variant(of: base, tables)
  }
}

/// Scenarios that do not fit their case.
public struct ScenarioProblems: Error, Sendable {
  public let problems: [ScenarioProblem]
}
