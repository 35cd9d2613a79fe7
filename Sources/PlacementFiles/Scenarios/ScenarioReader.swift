import PlacementDomain
import Scenarios
import Yams

/// Reads a scenario file: its scenarios, with sweeps written out.
struct ScenarioReader {
  private let bytes: [UInt8]
  var yaml: YAMLReader
  private var scenarios: [Scenario] = []
  private var names: Set<String> = [ScenarioSet.baseline]

  var problems: [LocatedProblem] { yaml.problems }

  init(_ file: InputFile) {
    bytes = file.bytes
    yaml = YAMLReader(file: file.name)
  }

  mutating func read() -> ScenarioSet {
    guard let root = yaml.compose(bytes) else {
      refuseNone()
      return ScenarioSet(scenarios: [])
    }
    var base: [Scenario.Step] = []
    for entry in yaml.entries(root, "") {
      switch entry.key {
      case "base": base = readBase(entry)
      case "scenarios": readScenarios(entry)
      default: yaml.failUnknown(entry, known: ["base", "scenarios"])
      }
    }
    refuseNone()
    return ScenarioSet(base: base, scenarios: scenarios)
  }

  private mutating func refuseNone() {
    guard scenarios.isEmpty, yaml.problems.isEmpty else { return }
    yaml.fail(1, "scenarios", "the file has no scenario", "write scenarios: and a list of them")
  }

  /// What is changed for the baseline too.
  private mutating func readBase(_ entry: YAMLReader.Entry) -> [Scenario.Step] {
    var steps: [Scenario.Step] = []
    for item in yaml.entries(entry.value, "base") {
      if !readSteps(item, into: &steps) {
        yaml.failUnknown(item, known: ["policy", "changes"])
      }
    }
    return steps
  }

  private mutating func readScenarios(_ entry: YAMLReader.Entry) {
    for node in yaml.items(entry.value, "scenarios") ?? [] {
      guard scenarios.count <= ScenarioSet.largest else { return }
      readScenario(node)
    }
  }

  private mutating func readScenario(_ node: Node) {
    guard case .mapping = node else {
      return yaml.fail(
        node, "scenarios", "\(yaml.describe(node)) is no scenario",
        "write - name: and what to call it")
    }
    let sweep = readSweep(node)
    guard let size = sweep.size, size + scenarios.count <= ScenarioSet.largest else {
      yaml.fail(
        sweep.line ?? node.mark?.line, "sweep",
        "the sweeps make more than \(ScenarioSet.largest) scenarios", "sweep fewer values")
      return
    }
    if !refuseUnknown(sweep, in: node) { return }
    guard !sweep.parameters.isEmpty else {
      if let scenario = readPlain(node, []) { add(scenario, node) }
      return
    }
    let known = yaml.problems.count
    for parameters in sweep.combinations {
      guard let scenario = readPlain(node.replacing(parameters), parameters) else { return }
      add(scenario, node)
      // The others would say the same.
      if yaml.problems.count > known { return }
    }
  }

  private mutating func add(_ scenario: Scenario, _ node: Node) {
    guard names.insert(scenario.name).inserted else {
      let reserved = scenario.name == ScenarioSet.baseline
      yaml.fail(
        node, "name",
        "\"\(scenario.name.shortened)\" \(reserved ? "is the name of the case without changes" : "stands twice")",
        "give each scenario a name of its own")
      return
    }
    scenarios.append(scenario)
  }

  /// A scenario without its sweep.
  private mutating func readPlain(_ node: Node, _ parameters: [Scenario.Parameter]) -> Scenario? {
    var name: String?
    var steps: [Scenario.Step] = []
    for entry in yaml.entries(node, "") {
      switch entry.key {
      case "name": name = yaml.word(entry.value, entry.path)
      case "sweep": continue
      default:
        if !readSteps(entry, into: &steps) {
          yaml.failUnknown(entry, known: ["name", "sweep", "policy", "changes"])
        }
      }
    }
    guard let name else {
      yaml.fail(node, "name", "the scenario has no name", "write name: and what to call it")
      return nil
    }
    let suffix = parameters.map { " \($0.name)=\($0.value)" }.joined()
    return Scenario(
      name: name + suffix, sweep: parameters.isEmpty ? nil : name, parameters: parameters,
      steps: steps, line: node.mark?.line)
  }

  /// `policy` and `changes`, which scenarios and the base share.
  /// - Returns: whether it was one of them.
  private mutating func readSteps(
    _ entry: YAMLReader.Entry, into steps: inout [Scenario.Step]
  ) -> Bool {
    switch entry.key {
    case "policy": steps += readPolicy(entry.value, line: entry.keyNode.mark?.line)
    case "changes":
      let nodes = yaml.items(entry.value, entry.path) ?? []
      guard nodes.count <= ScenarioSet.mostChanges else {
        yaml.fail(
          entry.keyNode, entry.path, "there are more than \(ScenarioSet.mostChanges) changes",
          "select more rows with one change")
        return true
      }
      for node in nodes { steps += readChange(node) }
    default: return false
    }
    return true
  }

  mutating func readPolicy(_ node: Node, line: Int?) -> [Scenario.Step] {
    let reader = PolicyReader(overrides: node, file: yaml.file)
    for problem in reader.problems { yaml.add(problem) }
    guard !reader.overrides.isEmpty else { return [] }
    return [Scenario.Step(.policy(reader.overrides), line: line)]
  }

  // MARK: Sweeps

  private mutating func readSweep(_ node: Node) -> Sweep {
    var sweep = Sweep()
    guard case .mapping(let mapping) = node,
      let found = mapping.first(where: { $0.key.scalar?.string == "sweep" })?.value
    else { return sweep }
    sweep.line = found.mark?.line
    for entry in yaml.entries(found, "sweep") {
      let isName = entry.key.utf8.allSatisfy {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "_")
      }
      guard isName, entry.key.first?.isLetter == true else {
        yaml.fail(
          entry.keyNode, entry.path, "\"\(entry.key.shortened)\" is no name for a parameter",
          "use small letters, digits and _")
        continue
      }
      if let values = sweepValues(entry), !values.isEmpty {
        sweep.parameters.append((entry.key, values))
      }
    }
    refuseUnused(sweep, in: node)
    return sweep
  }

  private mutating func sweepValues(_ entry: YAMLReader.Entry) -> [String]? {
    if let text = entry.value.scalar?.string {
      if let values = Sweep.range(text) { return values }
      yaml.fail(
        entry.value, entry.path, "\"\(text.shortened)\" is neither a list nor a range",
        "write [a, b] or 0..20 step 5, from the least to the greatest")
      return nil
    }
    let nodes = yaml.items(entry.value, entry.path) ?? []
    let values = nodes.compactMap { yaml.word($0, entry.path) }
    guard !values.isEmpty, Set(values).count == values.count else {
      yaml.fail(
        entry.value, entry.path,
        values.isEmpty ? "the list is empty" : "a value stands twice", "list each value once")
      return nil
    }
    return values
  }

  /// A `$name` that no sweep gives a value.
  /// - Returns: whether there is none.
  private mutating func refuseUnknown(_ sweep: Sweep, in node: Node) -> Bool {
    guard case .mapping(let mapping) = node else { return true }
    let parameters = sweep.parameters.map { Scenario.Parameter(name: $0.name, value: "") }
    for (key, value) in mapping where ["policy", "changes"].contains(key.scalar?.string) {
      guard let (name, line) = value.replacing(parameters).firstParameter else { continue }
      yaml.fail(
        line, "sweep", "nothing gives $\(name.shortened) a value",
        "add \(name.shortened) to sweep:, or write the value")
      return false
    }
    return true
  }

  /// A parameter that nothing refers to would make scenarios that are all the same.
  private mutating func refuseUnused(_ sweep: Sweep, in node: Node) {
    guard case .mapping(let mapping) = node else { return }
    let rest = mapping.filter { $0.key.scalar?.string != "sweep" }.map(\.value)
    for parameter in sweep.parameters {
      let mark = [Scenario.Parameter(name: parameter.name, value: "")]
      guard rest.allSatisfy({ $0.replacing(mark) == $0 }) else { continue }
      yaml.fail(
        node, "sweep.\(parameter.name)", "nothing in the scenario uses $\(parameter.name)",
        "write $\(parameter.name) where its value belongs")
    }
  }
}
