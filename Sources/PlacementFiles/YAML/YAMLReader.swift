import PlacementDomain
import Yams

/// What reading any YAML file shares: a refusal of what could be enormous, mappings key by key, values of the
/// asked type, and everything that is wrong with its line.
struct YAMLReader {
  /// What messages call the file.
  let file: String
  private(set) var problems: [LocatedProblem] = []
  /// Line of each key that was given, by its path.
  private(set) var lines: [String: Int] = [:]

  private static let largestBytes = 1 << 20
  private static let deepestNesting = 32

  init(file: String) { self.file = file }

  /// The document; `nil` for an empty one, and for one that cannot be read, which is a problem.
  mutating func compose(_ bytes: [UInt8]) -> Node? {
    guard let text = String(validating: bytes, as: UTF8.self), !bytes.contains(0) else {
      fail(1, nil, "the text is not valid UTF-8, or holds a NUL byte", "save the file as UTF-8")
      return nil
    }
    guard refuseUnreasonable(text) == false else { return nil }
    do {
      return try Yams.compose(yaml: text)
    } catch {
      report(error, in: text)
      return nil
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

  private mutating func report(_ error: any Error, in text: String) {
    switch error {
    case YamlError.scanner(_, let problem, let mark, _),
      YamlError.parser(_, let problem, let mark, _),
      YamlError.composer(_, let problem, let mark, _):
      if Self.isIndentedByTab(line: mark.line, of: text) {
        fail(mark.line, nil, "the line is indented by a tab", "indent with spaces")
      } else {
        fail(mark.line, nil, "this is not YAML: \(problem)", "correct the line")
      }
    case YamlError.duplicatedKeysInMapping(let duplicates, let context):
      let keys = duplicates.map { "\($0)" }.sorted().joined(separator: ", ")
      fail(context.mark.line, nil, "a key stands twice: \(keys)", "keep one of the two")
    default:
      fail(nil, nil, "this is not YAML: \(error)", "correct the file")
    }
  }

  private static func isIndentedByTab(line: Int, of text: String) -> Bool {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.indices.contains(line - 1) else { return false }
    return lines[line - 1].prefix { $0 == " " || $0 == "\t" }.contains("\t")
  }

  // MARK: Mappings

  struct Entry {
    var key: String
    /// `travel.max_minutes`
    var path: String
    var keyNode: Node
    var value: Node
  }

  /// The keys of a mapping, in order; none for a missing one, and for anything else, which is a problem.
  mutating func entries(_ node: Node, _ path: String) -> [Entry] {
    if isNull(node) { return [] }
    guard case .mapping(let mapping) = node else {
      fail(node, path, "this is not a mapping", "write KEY: VALUE lines under it")
      return []
    }
    var entries: [Entry] = []
    for (keyNode, value) in mapping {
      guard let key = keyNode.scalar?.string else {
        fail(keyNode, path, "a key is not a word", "write KEY: VALUE")
        continue
      }
      let keyPath = path.isEmpty ? key : "\(path).\(key)"
      lines[keyPath] = keyNode.mark?.line
      entries.append(Entry(key: key, path: keyPath, keyNode: keyNode, value: value))
    }
    return entries
  }

  mutating func failUnknown(_ entry: Entry, known: [String]) {
    let hint = nearest(to: entry.key, among: known).map { "did you mean \"\($0)\"?" }
    fail(
      entry.keyNode, entry.path, "this key is not known",
      hint ?? "use one of \(known.joined(separator: ", "))")
  }

  // MARK: Values

  func isNull(_ node: Node) -> Bool {
    guard case .scalar(let scalar) = node, scalar.style == .plain else { return false }
    return ["", "~", "null"].contains(scalar.string)
  }

  mutating func wholeNumber(_ node: Node, _ path: String) -> Int? {
    if let text = node.scalar?.string, let value = CSVNumber.integer(text) { return value }
    fail(node, path, "\(describe(node)) is not a whole number", "give a whole number, such as 20")
    return nil
  }

  mutating func decimal(_ node: Node, _ path: String) -> Double? {
    if let text = node.scalar?.string, let value = CSVNumber.decimal(text, allowsComma: false) {
      return value
    }
    fail(node, path, "\(describe(node)) is not a number", "give a number, such as 52.5")
    return nil
  }

  mutating func oneOf<Choice: RawRepresentable & CaseIterable>(
    _ node: Node, _ path: String, _ type: Choice.Type
  ) -> Choice? where Choice.RawValue == String {
    if let text = node.scalar?.string, let value = Choice(rawValue: text) { return value }
    let known = Choice.allCases.map(\.rawValue).joined(separator: ", ")
    fail(node, path, "\(describe(node)) is not known", "use one of \(known)")
    return nil
  }

  /// A word that is not empty.
  mutating func word(_ node: Node, _ path: String) -> String? {
    if let text = node.scalar?.string, !text.isEmpty { return text }
    fail(node, path, "\(describe(node)) is not a word", "give a word, such as s12")
    return nil
  }

  mutating func items(_ node: Node, _ path: String) -> [Node]? {
    if isNull(node) { return [] }
    if case .sequence(let sequence) = node { return Array(sequence) }
    let isMapping = if case .mapping = node { true } else { false }
    fail(
      node, path, "\(describe(node)) is not a list",
      isMapping ? "begin each item with a dash and a blank: - " : "write [a, b], or [] for none")
    return nil
  }

  func describe(_ node: Node) -> String {
    switch node {
    case .scalar(let scalar): "\"\(scalar.string.shortened)\""
    case .mapping: "a mapping"
    case .sequence: "a list"
    default: "an alias"
    }
  }

  // MARK: Problems

  mutating func fail(_ node: Node, _ path: String, _ message: String, _ remedy: String) {
    fail(node.mark?.line, path.isEmpty ? nil : path, message, remedy)
  }

  mutating func fail(_ line: Int?, _ path: String?, _ message: String, _ remedy: String) {
    add(LocatedProblem(.error, file: file, line: line, column: path, message, remedy: remedy))
  }

  mutating func add(_ problem: LocatedProblem) { problems.append(problem) }
}
