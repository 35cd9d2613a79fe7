import PlacementDomain
import Yams

/// Reads `policy.yaml` (model, section 3): every key that is not known and every value of the wrong type is
/// named with its line.
struct PolicyReader {
  private(set) var policy = Policy()
  private(set) var problems: [LocatedProblem] = []
  /// Line of each key that was given, for what the domain finds wrong with it.
  private(set) var lines: [String: Int] = [:]

  static let file = "policy.yaml"
  private static let largestBytes = 1 << 20
  private static let deepestNesting = 32

  init(_ bytes: [UInt8]) {
    guard let text = String(validating: bytes, as: UTF8.self), !bytes.contains(0) else {
      fail(1, nil, "the text is not valid UTF-8, or holds a NUL byte", "save the file as UTF-8")
      return
    }
    guard refuseUnreasonable(text) == false else { return }
    do {
      guard let root = try Yams.compose(yaml: text) else { return }
      readRoot(root)
    } catch {
      report(error)
    }
  }

  // MARK: Safety

  /// Aliases and deep nesting have no use here and can make a small file enormous.
  private mutating func refuseUnreasonable(_ text: String) -> Bool {
    guard text.utf8.count <= Self.largestBytes else {
      fail(1, nil, "the file is larger than 1 MB", "keep the rules only")
      return true
    }
    var line = 1
    var depth = 0
    var previous = UInt8(ascii: " ")
    var indent = 0
    var isIndent = true
    var isComment = false
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\n"):
        line += 1
        (indent, isIndent, isComment) = (0, true, false)
      case UInt8(ascii: " ") where isIndent: indent += 1
      case UInt8(ascii: "#") where previous == UInt8(ascii: " ") || isIndent: isComment = true
      case UInt8(ascii: "["), UInt8(ascii: "{"): if !isComment { depth += 1 }
      case UInt8(ascii: "]"), UInt8(ascii: "}"): if !isComment { depth -= 1 }
      case UInt8(ascii: "&"), UInt8(ascii: "*"):
        if !isComment, isIndent || previous == UInt8(ascii: " ") {
          fail(line, nil, "anchors and aliases (& and *) are not allowed", "write the values out")
          return true
        }
      default: break
      }
      if byte != UInt8(ascii: " "), byte != UInt8(ascii: "\n") { isIndent = false }
      if depth > Self.deepestNesting || indent > 8 * Self.deepestNesting {
        fail(line, nil, "the nesting is too deep", "write it as in `placer init`")
        return true
      }
      previous = byte
    }
    return false
  }

  private mutating func report(_ error: any Error) {
    switch error {
    case YamlError.scanner(_, let problem, let mark, _),
      YamlError.parser(_, let problem, let mark, _),
      YamlError.composer(_, let problem, let mark, _):
      fail(mark.line, nil, "this is not YAML: \(problem)", "correct the line")
    case YamlError.duplicatedKeysInMapping(let duplicates, let context):
      let keys = duplicates.map { "\($0)" }.sorted().joined(separator: ", ")
      fail(context.mark.line, nil, "a key stands twice: \(keys)", "keep one of the two")
    default:
      fail(nil, nil, "this is not YAML: \(error)", "correct the file")
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
      default:
        return [
          "travel", "tiers", "duo", "priority", "needs", "preferences", "history", "guests",
          "employer",
          "fairness", "partnership", "stability",
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
      if let value = reader.wholeNumber(node, path) { reader.policy.tiers.minutes[key] = value }
      return nil
    }
  }

  private mutating func warnOfUnknownTiers() {
    let known = Set(policy.tiers.order).union(Policy().tiers.order)
    for name in policy.tiers.minutes.keys.sorted() where !known.contains(name) {
      let path = "tiers.minutes.\(name)"
      problems.append(
        LocatedProblem(
          .warning, file: Self.file, line: lines[path], column: path,
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
    policy.priority.years = [:]
    read(node, path) { reader, key, path, node in
      guard let year = CSVNumber.integer(key) else {
        reader.fail(
          node, path, "\"\(key.shortened)\" is not a year", "give a year of study, such as 4")
        return nil
      }
      if let value = reader.wholeNumber(node, path) { reader.policy.priority.years[year] = value }
      return nil
    }
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

  // MARK: Values

  /// Reads a mapping key by key; `readKey` answers the known keys when it does not know the one at hand.
  private mutating func read(
    _ node: Node, _ path: String,
    _ readKey: (inout PolicyReader, _ key: String, _ path: String, Node) -> [String]?
  ) {
    if isNull(node) { return }
    guard case .mapping(let mapping) = node else {
      fail(node, path, "this is not a mapping", "write KEY: VALUE lines under it")
      return
    }
    for (keyNode, value) in mapping {
      guard let key = keyNode.scalar?.string else {
        fail(keyNode, path, "a key is not a word", "write KEY: VALUE")
        continue
      }
      let keyPath = path.isEmpty ? key : "\(path).\(key)"
      lines[keyPath] = keyNode.mark?.line
      if let known = readKey(&self, key, keyPath, value) {
        let hint = nearest(to: key, among: known).map { "did you mean \"\($0)\"?" }
        fail(
          keyNode, keyPath, "this key is not known",
          hint ?? "use one of \(known.joined(separator: ", "))")
      }
    }
  }

  private func isNull(_ node: Node) -> Bool {
    guard case .scalar(let scalar) = node, scalar.style == .plain else { return false }
    return ["", "~", "null"].contains(scalar.string)
  }

  private mutating func wholeNumber(_ node: Node, _ path: String) -> Int? {
    if let text = node.scalar?.string, let value = CSVNumber.integer(text) { return value }
    fail(node, path, "\(describe(node)) is not a whole number", "give a whole number, such as 20")
    return nil
  }

  private mutating func integer(
    _ node: Node, _ path: String, _ target: WritableKeyPath<Policy, Int>
  ) {
    if let value = wholeNumber(node, path) { policy[keyPath: target] = value }
  }

  private mutating func decimal(
    _ node: Node, _ path: String, _ target: WritableKeyPath<Policy, Double>
  ) {
    if let text = node.scalar?.string, let value = CSVNumber.decimal(text, allowsComma: false) {
      policy[keyPath: target] = value
    } else {
      fail(node, path, "\(describe(node)) is not a number", "give a number, such as 52.5")
    }
  }

  private mutating func choice<Choice: RawRepresentable & CaseIterable>(
    _ node: Node, _ path: String, _ target: WritableKeyPath<Policy, Choice>
  ) where Choice.RawValue == String {
    if let value = oneOf(node, path, Choice.self) { policy[keyPath: target] = value }
  }

  private mutating func choices<Choice: RawRepresentable & CaseIterable>(
    _ node: Node, _ path: String, _ target: WritableKeyPath<Policy, [Choice]>
  ) where Choice.RawValue == String {
    guard let items = items(node, path) else { return }
    policy[keyPath: target] = items.compactMap { oneOf($0, path, Choice.self) }
  }

  private mutating func oneOf<Choice: RawRepresentable & CaseIterable>(
    _ node: Node, _ path: String, _ type: Choice.Type
  ) -> Choice? where Choice.RawValue == String {
    if let text = node.scalar?.string, let value = Choice(rawValue: text) { return value }
    let known = Choice.allCases.map(\.rawValue).joined(separator: ", ")
    fail(node, path, "\(describe(node)) is not known", "use one of \(known)")
    return nil
  }

  private mutating func texts(
    _ node: Node, _ path: String, _ target: WritableKeyPath<Policy, [String]>
  ) {
    guard let items = items(node, path) else { return }
    policy[keyPath: target] = items.compactMap { item in
      if let text = item.scalar?.string { return text }
      fail(item, path, "\(describe(item)) is not a word", "list words, such as [a, b]")
      return nil
    }
  }

  private mutating func integers(
    _ node: Node, _ path: String, _ target: WritableKeyPath<Policy, [Int]>
  ) {
    guard let items = items(node, path) else { return }
    policy[keyPath: target] = items.compactMap { wholeNumber($0, path) }
  }

  private mutating func items(_ node: Node, _ path: String) -> [Node]? {
    if isNull(node) { return [] }
    if case .sequence(let sequence) = node { return Array(sequence) }
    fail(node, path, "\(describe(node)) is not a list", "write [a, b], or [] for none")
    return nil
  }

  private func describe(_ node: Node) -> String {
    switch node {
    case .scalar(let scalar): "\"\(scalar.string.shortened)\""
    case .mapping: "a mapping"
    case .sequence: "a list"
    default: "an alias"
    }
  }

  private mutating func fail(_ node: Node, _ path: String, _ message: String, _ remedy: String) {
    fail(node.mark?.line, path.isEmpty ? nil : path, message, remedy)
  }

  private mutating func fail(_ line: Int?, _ path: String?, _ message: String, _ remedy: String) {
    problems.append(
      LocatedProblem(.error, file: Self.file, line: line, column: path, message, remedy: remedy))
  }

  /// A problem that the domain found in the policy, at the line of its key.
  func locate(_ problem: CaseProblem) -> LocatedProblem? {
    var path = problem.column ?? ""
    while lines[path] == nil, let dot = path.lastIndex(of: ".") { path = String(path[..<dot]) }
    return LocatedProblem(
      problem.severity, file: Self.file, line: lines[path], column: problem.column, problem.message,
      remedy: problem.remedy)
  }
}
