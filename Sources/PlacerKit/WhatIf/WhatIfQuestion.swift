import Foundation
public import PlacementFiles
import Scenarios
public import WhatIf

/// A case and what-ifs about it, read and checked.
public struct WhatIfQuestion: Sendable {
  public let loaded: LoadedCase
  public let scenarios: LoadedScenarios
  public let study: WhatIfStudy
  /// Name of the folder of the case.
  public let name: String

  /// - Throws: ``ReadingError``: what is wrong with the case, else with the scenarios, by line.
  public init(
    caseFolder: String, scenarioFile: String, jobs: Int
  ) throws(ReadingError) {
    name = URL(fileURLWithPath: CaseFolder.canonicalPath(caseFolder)).lastPathComponent
    loaded = try CaseFolder.load(caseFolder)
    scenarios = try ScenarioFile.load(scenarioFile)
    do throws(ScenarioProblems) {
      study = try WhatIfStudy(loaded.tables, scenarios.set, jobs: jobs)
    } catch {
      throw .bad(scenarios.located(error.problems))
    }
  }
}
