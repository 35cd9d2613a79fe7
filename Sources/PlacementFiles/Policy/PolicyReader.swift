import PlacementDomain
import Scenarios
import Yams

/// Reads the rules and weights (model, section 3) from `policy.yaml`, or overrides of them from another file:
/// every key that is not known and every value of the wrong type is named with its line.
struct PolicyReader {
  private(set) var policy = Policy()
  /// Each value that was given, in order.
  private(set) var overrides: [PolicyOverride] = []
  private var yaml: YAMLReader

  static let file = "policy.yaml"

  var problems: [LocatedProblem] { yaml.problems }

  init(_ bytes: [UInt8]) {
    yaml = YAMLReader(file: Self.file)
    if let root = yaml.compose(bytes) { readRoot(root) }
  }

  /// Reads overrides: a mapping of the policy, in which a key may also be a path (`duo.default: never`).
  init(overrides node: Node, file: String) {
    yaml = YAMLReader(file: file)
    for entry in yaml.entries(node, "") { readRoot(Self.nested(entry)) }
  }

  /// `{a: {b: value}}` for `a.b: value`.
  private static func nested(_ entry: YAMLReader.Entry) -> Node {
    entry.key.split(separator: ".", omittingEmptySubsequences: false).reversed()
      .reduce(entry.value) { value, key in
        let name = Node.scalar(
          Node.Scalar(String(key), Tag(.str), .plain, entry.keyNode.mark))
        return .mapping(Node.Mapping([(name, value)], Tag(.map), .block, entry.keyNode.mark))
      }
  }

  // MARK: Sections

  private mutating func readRoot(_ root: Node) {
    read(root, "") { reader, key, path, node in
      switch key {
      case "travel": reader.readTravel(node, path)
      case "tiers": reader.readTiers(node, path)
      case "duo": reader.readDuo(node, path)
      case "priority": reader.readPriority(node, path)
      case "needs": reader.readNeeds(node, path)
      case "preferences": reader.readPreferences(node, path)
      case "history": reader.readHistory(node, path)
      case "guests": reader.readGuests(node, path)
      case "employer": reader.readEmployer(node, path)
      case "fairness": reader.readFairness(node, path)
      case "partnership": reader.readPartnership(node, path)
      case "stability": reader.readStability(node, path)
      case "funding": reader.readFunding(node, path)
      default:
        return [
          "travel", "tiers", "duo", "priority", "needs", "preferences", "history", "guests",
          "employer", "fairness", "partnership", "stability", "funding",
        ]
      }
      return nil
    }
  }

  private mutating func readTravel(_ node: Node, _ path: String) {
    read(node, path) { reader, key, path, node in
      switch key {
      case "max_minutes": reader.decimal(node, path, \.travel.maxMinutes)
      case "comfortable_minutes": reader.decimal(node, path, \.travel.comfortableMinutes)
      case "excess_weight": reader.integer(node, path, \.travel.excessWeight)
      case "estimate": reader.readEstimate(node, path)
      default: return ["max_minutes", "comfortable_minutes", "excess_weight", "estimate"]
      }
      return nil
    }
  }

  private mutating func readEstimate(_ node: Node, _ path: String) {
    read(node, path) { reader, key, path, node in
      switch key {
      case "speed_kmh": reader.decimal(node, path, \.travel.estimate.speedKmh)
      case "detour": reader.decimal(node, path, \.travel.estimate.detour)
      case "access_minutes": reader.decimal(node, path, \.travel.estimate.accessMinutes)
      default: return ["speed_kmh", "detour", "access_minutes"]
      }
      return nil
    }
  }

  private mutating func readTiers(_ node: Node, _ path: String) {
    read(node, path) { reader, key, path, node in
      switch key {
      case "order": reader.texts(node, path, \.tiers.order)
      case "mode": reader.choice(node, path, \.tiers.mode)
      case "minutes": reader.readTierMinutes(node, path)
      case "exempt": reader.readExempt(node, path)
      default: return ["order", "mode", "minutes", "exempt"]
      }
      return nil
    }
    warnOfUnknownTiers()
  }

  private mutating func readTierMinutes(_ node: Node, _ path: String) {
    read(node, path) { reader, key, path, node in
      if let value = reader.yaml.wholeNumber(node, path) {
        reader.assign(path, "\(value)") { $0.tiers.minutes[key] = value }
      }
      return nil
    }
  }

  private mutating func warnOfUnknownTiers() {
    let known = Set(policy.tiers.order).union(Policy().tiers.order)
    for name in policy.tiers.minutes.keys.sorted() where !known.contains(name) {
      let path = "tiers.minutes.\(name)"
      yaml.add(
        LocatedProblem(
          .warning, file: yaml.file, line: yaml.lines[path], column: path,
          "\"\(name)\" is not in tiers.order", remedy: "add it there, or remove it here"))
    }
  }

  private mutating func readExempt(_ node: Node, _ path: String) {
    read(node, path) { reader, key, path, node in
      switch key {
      case "years": reader.integers(node, path, \.tiers.exempt.years)
      case "subjects": reader.texts(node, path, \.tiers.exempt.subjects)
      default: return ["years", "subjects"]
      }
      return nil
    }
  }

  private mutating func readDuo(_ node: Node, _ path: String) {
    read(node, path) { reader, key, path, node in
      switch key {
      case "years": reader.integers(node, path, \.duo.years)
      case "default": reader.choice(node, path, \.duo.default)
      case "match": reader.choices(node, path, \.duo.match)
      default: return ["years", "default", "match"]
      }
      return nil
    }
  }

  private mutating func readPriority(_ node: Node, _ path: String) {
    read(node, path) { reader, key, path, node in
      switch key {
      case "default": reader.integer(node, path, \.priority.default)
      case "years": reader.readPriorityYears(node, path)
      default: return ["default", "years"]
      }
      return nil
    }
  }

  private mutating func readPriorityYears(_ node: Node, _ path: String) {
    var years: [Int: Int] = [:]
    for entry in yaml.entries(node, path) {
      guard let year = CSVNumber.integer(entry.key) else {
        yaml.fail(
          entry.value, entry.path, "\"\(entry.key.shortened)\" is not a year",
          "give a year of study, such as 4")
        continue
      }
      if let value = yaml.wholeNumber(entry.value, entry.path) { years[year] = value }
    }
    let given = years
    let text = given.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
    assign(path, "{\(text.joined(separator: ", "))}") { $0.priority.years = given }
  }

  private mutating func readNeeds(_ node: Node, _ path: String) {
    read(node, path) { reader, key, path, node in
      switch key {
      case "unmet_minutes": reader.integer(node, path, \.needs.unmetMinutes)
      case "hard": reader.texts(node, path, \.needs.hard)
      default: return ["unmet_minutes", "hard"]
      }
      return nil
    }
  }

  private mutating func readPreferences(_ node: Node, _ path: String) {
    read(node, path) { reader, key, path, node in
      switch key {
      case "step_minutes": reader.integer(node, path, \.preferences.stepMinutes)
      case "unlisted_minutes": reader.integer(node, path, \.preferences.unlistedMinutes)
      default: return ["step_minutes", "unlisted_minutes"]
      }
      return nil
    }
  }

  private mutating func readHistory(_ node: Node, _ path: String) {
    read(node, path) { reader, key, path, node in
      switch key {
      case "repeat_school": reader.choice(node, path, \.history.repeatSchool)
      case "leave_partnership_minutes":
        reader.integer(node, path, \.history.leavePartnershipMinutes)
      case "leave_cluster_minutes": reader.integer(node, path, \.history.leaveClusterMinutes)
      case "same_sector_minutes": reader.integer(node, path, \.history.sameSectorMinutes)
      default:
        return [
          "repeat_school", "leave_partnership_minutes", "leave_cluster_minutes",
          "same_sector_minutes",
        ]
      }
      return nil
    }
  }

  private mutating func readGuests(_ node: Node, _ path: String) {
    read(node, path) { reader, key, path, node in
      switch key {
      case "minutes": reader.integer(node, path, \.guests.minutes)
      case "exempt_subjects": reader.texts(node, path, \.guests.exemptSubjects)
      default: return ["minutes", "exempt_subjects"]
      }
      return nil
    }
  }

  private mutating func readEmployer(_ node: Node, _ path: String) {
    read(node, path) { reader, key, path, node in
      switch key {
      case "rule": reader.choice(node, path, \.employer.rule)
      case "leave_minutes": reader.integer(node, path, \.employer.leaveMinutes)
      default: return ["rule", "leave_minutes"]
      }
      return nil
    }
  }

  private mutating func readFairness(_ node: Node, _ path: String) {
    read(node, path) { reader, key, path, node in
      switch key {
      case "steps": reader.integer(node, path, \.fairness.steps)
      case "step_minutes": reader.integer(node, path, \.fairness.stepMinutes)
      case "empty_core_minutes": reader.integer(node, path, \.fairness.emptyCoreMinutes)
      default: return ["steps", "step_minutes", "empty_core_minutes"]
      }
      return nil
    }
  }

  private mutating func readPartnership(_ node: Node, _ path: String) {
    read(node, path) { reader, key, path, node in
      guard key == "shortfall_minutes" else { return ["shortfall_minutes"] }
      reader.integer(node, path, \.partnership.shortfallMinutes)
      return nil
    }
  }

  private mutating func readStability(_ node: Node, _ path: String) {
    read(node, path) { reader, key, path, node in
      switch key {
      case "move_minutes": reader.integer(node, path, \.stability.moveMinutes)
      case "mentor_minutes": reader.integer(node, path, \.stability.mentorMinutes)
      default: return ["move_minutes", "mentor_minutes"]
      }
      return nil
    }
  }

  private mutating func readFunding(_ node: Node, _ path: String) {
    read(node, path) { reader, key, path, node in
      switch key {
      case "base_euro": reader.integer(node, path, \.funding.baseEuro)
      case "per_student_euro": reader.integer(node, path, \.funding.perStudentEuro)
      case "steps": reader.readFundingSteps(node, path)
      default: return ["base_euro", "per_student_euro", "steps"]
      }
      return nil
    }
  }

  private mutating func readFundingSteps(_ node: Node, _ path: String) {
    guard let items = yaml.items(node, path) else { return }
    var steps: [Policy.Funding.Step] = []
    for item in items {
      var step = Policy.Funding.Step(fromStudents: 0, baseEuro: 0, perStudentEuro: 0)
      for entry in yaml.entries(item, path) {
        let known = ["from_students", "base_euro", "per_student_euro"]
        guard known.contains(entry.key) else {
          yaml.failUnknown(entry, known: known)
          continue
        }
        guard let value = yaml.wholeNumber(entry.value, entry.path) else { continue }
        switch entry.key {
        case "from_students": step.fromStudents = value
        case "base_euro": step.baseEuro = value
        default: step.perStudentEuro = value
        }
      }
      steps.append(step)
    }
    let given = steps
    let text = given.map { "\($0.fromStudents): \($0.baseEuro) + \($0.perStudentEuro)" }
    assign(path, "[\(text.joined(separator: ", "))]") { $0.funding.steps = given }
  }

  // MARK: Values

  /// Reads a mapping key by key; `readKey` answers the known keys when it does not know the one at hand.
  private mutating func read(
    _ node: Node, _ path: String,
    _ readKey: (inout PolicyReader, _ key: String, _ path: String, Node) -> [String]?
  ) {
    for entry in yaml.entries(node, path) {
      if let known = readKey(&self, entry.key, entry.path, entry.value) {
        yaml.failUnknown(entry, known: known)
      }
    }
  }

  private mutating func assign(
    _ path: String, _ text: String, _ change: @escaping @Sendable (inout Policy) -> Void
  ) {
    change(&policy)
    overrides.append(PolicyOverride(path: path, text: text, assign: change))
  }

  private mutating func assign<Value: Sendable>(
    _ path: String, _ target: any WritableKeyPath<Policy, Value> & Sendable, _ value: Value
  ) {
    assign(path, "\(value)") { $0[keyPath: target] = value }
  }

  private mutating func integer(
    _ node: Node, _ path: String, _ target: any WritableKeyPath<Policy, Int> & Sendable
  ) {
    if let value = yaml.wholeNumber(node, path) { assign(path, target, value) }
  }

  private mutating func decimal(
    _ node: Node, _ path: String, _ target: any WritableKeyPath<Policy, Double> & Sendable
  ) {
    if let value = yaml.decimal(node, path) { assign(path, target, value) }
  }

  private mutating func choice<Choice: RawRepresentable & CaseIterable & Sendable>(
    _ node: Node, _ path: String, _ target: any WritableKeyPath<Policy, Choice> & Sendable
  ) where Choice.RawValue == String {
    if let value = yaml.oneOf(node, path, Choice.self) { assign(path, target, value) }
  }

  private mutating func choices<Choice: RawRepresentable & CaseIterable & Sendable>(
    _ node: Node, _ path: String, _ target: any WritableKeyPath<Policy, [Choice]> & Sendable
  ) where Choice.RawValue == String {
    guard let items = yaml.items(node, path) else { return }
    assign(path, target, items.compactMap { yaml.oneOf($0, path, Choice.self) })
  }

  private mutating func texts(
    _ node: Node, _ path: String, _ target: any WritableKeyPath<Policy, [String]> & Sendable
  ) {
    guard let items = yaml.items(node, path) else { return }
    var words: [String] = []
    for item in items {
      guard let text = item.scalar?.string else {
        yaml.fail(
          item, path, "\(yaml.describe(item)) is not a word", "list words, such as [a, b]")
        continue
      }
      words.append(text)
    }
    assign(path, target, words)
  }

  private mutating func integers(
    _ node: Node, _ path: String, _ target: any WritableKeyPath<Policy, [Int]> & Sendable
  ) {
    guard let items = yaml.items(node, path) else { return }
    assign(path, target, items.compactMap { yaml.wholeNumber($0, path) })
  }

  /// A problem that the domain found in the policy, at the line of its key.
  func locate(_ problem: CaseProblem) -> LocatedProblem? {
    var path = problem.column ?? ""
    while yaml.lines[path] == nil, let dot = path.lastIndex(of: ".") {
      path = String(path[..<dot])
    }
    return LocatedProblem(
      problem.severity, file: yaml.file, line: yaml.lines[path], column: problem.column,
      problem.message, remedy: problem.remedy)
  }
}
