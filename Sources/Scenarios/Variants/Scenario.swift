public import PlacementDomain

/// A what-if: a name and the changes that make it.
public struct Scenario: Sendable {
  /// A change, and the line on which it was written down.
  public struct Step: Sendable {
    public var change: CaseChange
    public var line: Int?

    public init(_ change: CaseChange, line: Int? = nil) {
      self.change = change
      self.line = line
    }
  }

  /// A value that a sweep gave this scenario.
  public struct Parameter: Hashable, Sendable, Codable {
    public var name: String
    public var value: String

    public init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  /// Unique in its set.
  public var name: String
  /// Name of the scenario that was swept; `nil` for one that stands for itself.
  public var sweep: String?
  /// In the order of the sweep.
  public var parameters: [Parameter]
  public var steps: [Step]
  public var line: Int?

  public init(
    name: String, sweep: String? = nil, parameters: [Parameter] = [], steps: [Step],
    line: Int? = nil
  ) {
    self.name = name
    self.sweep = sweep
    self.parameters = parameters
    self.steps = steps
    self.line = line
  }
}

/// What-ifs that are asked together, about one case.
public struct ScenarioSet: Sendable {
  /// Changes made before everything else: to the baseline too.
  public var base: [Scenario.Step]
  /// In order; names differ.
  public var scenarios: [Scenario]

  public init(base: [Scenario.Step] = [], scenarios: [Scenario]) {
    self.base = base
    self.scenarios = scenarios
  }

  /// Name under which the case without a scenario's changes is shown.
  public static let baseline = "baseline"

  /// Most scenarios of a set, sweeps written out.
  public static let largest = 1_000

  /// Most changes of a scenario.
  public static let mostChanges = 200
}

/// A scenario that cannot be made of a case.
public struct ScenarioProblem: Error, Hashable, Sendable {
  /// `nil` for the changes of the base.
  public var scenario: String?
  /// Line of the change; of the scenario where none can be blamed.
  public var line: Int?
  public var problem: ChangeProblem

  public init(scenario: String?, line: Int?, problem: ChangeProblem) {
    self.scenario = scenario
    self.line = line
    self.problem = problem
  }
}

extension Scenario {
  /// The case changed as the scenario says.
  ///
  /// - Throws: ``ScenarioProblem``.
  /// - Complexity: that of making a case.
  public func variant(
    of base: Case, _ tables: CaseTables
  ) throws(ScenarioProblem) -> CaseVariant {
    let editor = try CaseEditor(tables, steps, of: name)
    do {
      return try CaseVariant(of: base, editor)
    } catch {
      throw ScenarioProblem(scenario: name, line: culprit(tables) ?? line, problem: error)
    }
  }
}

extension Scenario {
  /// Line of the first change with which the error came that is told of the whole.
  ///
  /// - Complexity: that of making a case, for each change.
  private func culprit(_ tables: CaseTables) -> Int? {
    var editor = CaseEditor(tables)
    var cases: [(line: Int?, errors: [String])] = []
    for step in steps {
      guard (try? editor.apply(step.change, line: step.line)) != nil else { return nil }
      cases.append((step.line, Self.errors(editor.tables)))
    }
    guard let told = cases.last?.errors.first else { return nil }
    return cases.first { $0.errors.contains(told) }?.line
  }

  private static func errors(_ tables: CaseTables) -> [String] {
    do throws(CaseProblems) {
      _ = try Case(tables)
      return []
    } catch {
      return error.problems.filter { $0.severity == .error }.map {
        "\($0.table.rawValue) \($0.column ?? "") \($0.message)"
      }
    }
  }
}

extension CaseEditor {
  /// Tables with steps made one after another.
  ///
  /// - Throws: ``ScenarioProblem`` with the line of the step that cannot be made.
  public init(
    _ tables: CaseTables, _ steps: [Scenario.Step], of scenario: String?
  ) throws(ScenarioProblem) {
    self.init(tables)
    for step in steps {
      do {
        try apply(step.change, line: step.line)
      } catch {
        throw ScenarioProblem(scenario: scenario, line: step.line, problem: error)
      }
    }
  }
}
