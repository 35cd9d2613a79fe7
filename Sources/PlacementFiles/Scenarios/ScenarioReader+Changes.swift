import PlacementDomain
import Scenarios
import Yams

/// The changes of a scenario, one function for each form.
extension ScenarioReader {
  private static let verbs = [
    "file", "policy", "tier", "join", "leave", "drop_out", "grow", "pin", "unpin", "forbid",
    "unforbid",
    "travel",
  ]
  /// Keys that go with `file`.
  private static let keysOfRows = ["where", "set", "remove", "add"]

  /// One change; none when it cannot be read, which is a problem.
  mutating func readChange(_ node: Node) -> [Scenario.Step] {
    guard case .mapping = node else {
      return refuse(node, "\(yaml.isNull(node) ? "nothing" : yaml.describe(node)) is no change")
    }
    let entries = yaml.entries(node, "")
    let line = node.mark?.line ?? entries.first?.keyNode.mark?.line
    guard let verb = entries.first(where: { Self.verbs.contains($0.key) }) else {
      guard let entry = entries.first else { return refuse(node, "the change says nothing") }
      if entries.contains(where: { Self.keysOfRows.contains($0.key) }) {
        yaml.fail(
          line, "changes", "the change does not say of which file",
          "write file: and one of \(ScenarioTable.allCases.map(\.rawValue).joined(separator: ", "))"
        )
      } else {
        yaml.failUnknown(entry, known: Self.verbs)
      }
      return []
    }
    if verb.key == "file" { return readRows(entries, verb, line) }
    for entry in entries where entry.keyNode != verb.keyNode {
      yaml.failUnknown(entry, known: [verb.key])
    }
    if verb.key == "policy" { return readPolicy(verb.value, line: line) }
    return readVerb(verb).map { Scenario.Step($0, line: line) }
  }

  private mutating func refuse(_ node: Node, _ message: String) -> [Scenario.Step] {
    yaml.fail(node, "changes", message, "use one of \(Self.verbs.joined(separator: ", "))")
    return []
  }

  private mutating func readVerb(_ verb: YAMLReader.Entry) -> [CaseChange] {
    switch verb.key {
    case "tier": readTier(verb)
    case "join": readJoin(verb)
    case "leave": words(verb.value, verb.path).map { .leave(school: $0) }
    case "drop_out": words(verb.value, verb.path).map { .dropOut(mentor: $0) }
    case "grow": readGrowth(verb)
    case "unpin": words(verb.value, verb.path).map { .unpin(student: $0) }
    case "unforbid": readUnforbid(verb)
    case "travel": readTravel(verb)
    default: readDecision(verb)
    }
  }

  /// A word, or a list of them.
  private mutating func words(_ node: Node, _ path: String) -> [String] {
    guard case .sequence(let nodes) = node else {
      return yaml.word(node, path).map { [$0] } ?? []
    }
    return nodes.compactMap { yaml.word($0, path) }
  }

  // MARK: Rows of a file

  private mutating func readRows(
    _ entries: [YAMLReader.Entry], _ file: YAMLReader.Entry, _ line: Int?
  ) -> [Scenario.Step] {
    guard let table = yaml.oneOf(file.value, file.path, ScenarioTable.self) else { return [] }
    let actions = entries.filter { ["set", "remove", "add"].contains($0.key) }
    guard let action = actions.first, actions.count == 1 else {
      yaml.fail(
        line, nil,
        "the change of \(table.rawValue) has \(actions.isEmpty ? "no" : "more than one") action",
        "write one of set, remove, add")
      return []
    }
    let rest = entries.filter { $0.keyNode != file.keyNode && $0.keyNode != action.keyNode }
    let changes =
      action.key == "add"
      ? readAdd(action, table, rest) : readSelected(action, table, rest)
    return changes.map { Scenario.Step($0, line: line) }
  }

  private mutating func readSelected(
    _ action: YAMLReader.Entry, _ table: ScenarioTable, _ rest: [YAMLReader.Entry]
  ) -> [CaseChange] {
    let selection = readSelection(table, rest, others: [])
    if action.key == "set" { return [.set(selection, readCells(action))] }
    guard action.value.scalar?.string == "true" else {
      yaml.fail(
        action.value, action.path, "\(yaml.describe(action.value)) is not true",
        "write remove: true")
      return []
    }
    return [.remove(selection)]
  }

  private mutating func readAdd(
    _ action: YAMLReader.Entry, _ table: ScenarioTable, _ rest: [YAMLReader.Entry]
  ) -> [CaseChange] {
    var count: Int?
    for entry in rest {
      if entry.key == "count" {
        count = yaml.wholeNumber(entry.value, entry.path)
      } else {
        yaml.failUnknown(entry, known: ["count"])
      }
    }
    var changes: [CaseChange] = []
    let rows: [Node] =
      if case .sequence(let list) = action.value { Array(list) } else { [action.value] }
    for row in rows {
      let cells = readNewCells(row, action.path)
      attempt(row) { () throws(ChangeProblem) in
        changes.append(try CaseChange.add(table, cells, count: count))
      }
    }
    return changes
  }

  /// Runs what may refuse; a refusal is a problem of the node.
  private mutating func attempt(_ node: Node, _ body: () throws(ChangeProblem) -> Void) {
    do throws(ChangeProblem) {
      try body()
    } catch {
      yaml.fail(node, "", error.message, error.remedy)
    }
  }

  // MARK: Other forms

  /// `tier: {from: shell, to: core, where: ..., share: 25%, seed: 1}`
  private mutating func readTier(_ verb: YAMLReader.Entry) -> [CaseChange] {
    let entries = yaml.entries(verb.value, verb.path)
    guard let from = word("from", of: entries, verb), let to = word("to", of: entries, verb) else {
      return []
    }
    let rest = entries.filter { $0.key != "from" && $0.key != "to" }
    var selection = readSelection(.schools, rest, others: ["from", "to"])
    selection.conditions.insert(RowCondition("tier", .isOneOf([from])), at: 0)
    return [.set(selection, [CellChange("tier", .assign([to]))])]
  }

  /// `join: {school: {...}, mentors: [{...}]}`
  private mutating func readJoin(_ verb: YAMLReader.Entry) -> [CaseChange] {
    var school: [NewCell]?
    var mentors: [[NewCell]] = []
    for entry in yaml.entries(verb.value, verb.path) {
      switch entry.key {
      case "school": school = readNewCells(entry.value, entry.path)
      case "mentors":
        mentors = (yaml.items(entry.value, entry.path) ?? []).map { readNewCells($0, entry.path) }
      default: yaml.failUnknown(entry, known: ["school", "mentors"])
      }
    }
    guard let school else {
      yaml.fail(verb.keyNode, verb.path, "no school is given", "write school: {id: ..., ...}")
      return []
    }
    var changes: [CaseChange] = []
    attempt(verb.keyNode) { () throws(ChangeProblem) in
      changes.append(try CaseChange.join(school: school, mentors: mentors))
    }
    return changes
  }

  /// `grow: {where: {subject: physics}, by: +20%, seed: 1}`
  private mutating func readGrowth(_ verb: YAMLReader.Entry) -> [CaseChange] {
    let entries = yaml.entries(verb.value, verb.path)
    guard let by = entries.first(where: { $0.key == "by" }) else {
      yaml.fail(verb.keyNode, verb.path, "it does not say by how much", "write by: +20% or by: +5")
      return []
    }
    let seed = entries.first { $0.key == "seed" }.flatMap { readSeed($0) } ?? 1
    let rest = entries.filter { $0.key != "by" && $0.key != "seed" }
    let selection = readSelection(.students, rest, others: ["by", "seed"], hasShare: false)
    let text = by.value.scalar?.string ?? ""
    let amount: CohortGrowth.Amount? =
      switch RelativeChange(text) {
      case .add(let number): Int(exactly: number).map { .students($0) }
      case .multiply(let factor): .times(factor)
      case nil: nil
      }
    guard let amount else {
      yaml.fail(
        by.value, by.path, "\(yaml.describe(by.value)) is no growth",
        "write +5, -5, +20%, -20% or ×1.5")
      return []
    }
    return [.grow(selection, CohortGrowth(amount, seed: seed))]
  }

  /// `pin` and `forbid`: `{student: st001, school: s12, mentor: m3}`
  private mutating func readDecision(_ verb: YAMLReader.Entry) -> [CaseChange] {
    let entries = yaml.entries(verb.value, verb.path)
    refuseOthers(entries, known: ["student", "school", "mentor"])
    guard let student = word("student", of: entries, verb),
      let school = word("school", of: entries, verb)
    else { return [] }
    let mentor = entries.first { $0.key == "mentor" }.flatMap { yaml.word($0.value, $0.path) }
    return verb.key == "pin"
      ? [.pin(student: student, school: school, mentor: mentor)]
      : [.forbid(student: student, school: school, mentor: mentor)]
  }

  /// `unforbid: {student: st001, school: s12}`
  private mutating func readUnforbid(_ verb: YAMLReader.Entry) -> [CaseChange] {
    let entries = yaml.entries(verb.value, verb.path)
    refuseOthers(entries, known: ["student", "school"])
    guard let student = word("student", of: entries, verb),
      let school = word("school", of: entries, verb)
    else { return [] }
    return [.unforbid(student: student, school: school)]
  }

  /// `travel: {student: st001, school: s12, minutes: 40}`
  private mutating func readTravel(_ verb: YAMLReader.Entry) -> [CaseChange] {
    let entries = yaml.entries(verb.value, verb.path)
    refuseOthers(entries, known: ["student", "school", "minutes"])
    guard let student = word("student", of: entries, verb),
      let school = word("school", of: entries, verb)
    else { return [] }
    guard let given = entries.first(where: { $0.key == "minutes" }) else {
      yaml.fail(
        verb.keyNode, verb.path, "minutes is missing",
        "write travel: {student: ..., school: ..., minutes: ...}")
      return []
    }
    guard let minutes = yaml.decimal(given.value, given.path) else { return [] }
    return [.travelTime(student: student, school: school, minutes: minutes)]
  }

  private mutating func refuseOthers(_ entries: [YAMLReader.Entry], known: [String]) {
    for entry in entries where !known.contains(entry.key) {
      yaml.failUnknown(entry, known: known)
    }
  }

  private mutating func word(
    _ key: String, of entries: [YAMLReader.Entry], _ verb: YAMLReader.Entry
  ) -> String? {
    guard let entry = entries.first(where: { $0.key == key }) else {
      yaml.fail(verb.keyNode, verb.path, "\(key) is missing", "write \(key): and its value")
      return nil
    }
    return yaml.word(entry.value, entry.path)
  }
}
