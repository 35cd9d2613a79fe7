import PlacementDomain

/// A language in which explanations are told.
public enum Language: String, Hashable, Sendable, CaseIterable {
  case english = "en"
  case dutch = "nl"
}

/// The words of one language: sentences with named placeholders (`{school}`), and numbers as people there write them.
public struct Catalogue: Sendable {
  public let language: Language
  private let templates: [MessageKey: String]

  public init(_ language: Language) {
    self.language = language
    templates =
      switch language {
      case .english: Self.english
      case .dutch: Self.dutch
      }
  }

  /// The sentence as it stands in the catalogue; `nil` when the language lacks it.
  public func template(_ key: MessageKey) -> String? { templates[key] }

  /// Names of the placeholders of a sentence, sorted.
  public static func placeholders(in template: String) -> [String] {
    parts(of: template).compactMap { $0.isPlaceholder ? $0.text : nil }.sorted()
  }

  /// A sentence with its placeholders filled; what is not known stays as it is.
  public func text(_ key: MessageKey, _ values: [String: String] = [:]) -> String {
    Self.parts(of: templates[key] ?? key.rawValue).map { part in
      part.isPlaceholder ? values[part.text] ?? "{\(part.text)}" : part.text
    }.joined()
  }

  /// Values are put in one by one from the template, so that an id in braces is no placeholder.
  private static func parts(of template: String) -> [(text: String, isPlaceholder: Bool)] {
    var parts: [(text: String, isPlaceholder: Bool)] = []
    var rest = template[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      parts.append((String(rest[..<open]), false))
      parts.append((String(rest[rest.index(after: open)..<close]), true))
      rest = rest[rest.index(after: close)...]
    }
    parts.append((String(rest), false))
    return parts
  }

  // MARK: Numbers

  /// Seconds as minutes; `?` where no time is known.
  func minutes(_ seconds: Int?) -> String {
    guard let seconds else { return "?" }
    let text = minutesText(seconds)
    return language == .dutch ? text.replacing(".", with: ",") : text
  }

  /// Seconds as minutes, with their sign.
  func signedMinutes(_ seconds: Int) -> String { (seconds > 0 ? "+" : "") + minutes(seconds) }

  func signed(_ number: Int) -> String { number > 0 ? "+\(number)" : "\(number)" }

  func students(_ count: Int) -> String {
    text(count == 1 ? .oneStudent : .manyStudents, ["count": "\(count)"])
  }

  func mentors(_ count: Int) -> String {
    text(count == 1 ? .oneMentor : .manyMentors, ["count": "\(count)"])
  }

  func slots(_ count: Int) -> String {
    text(count == 1 ? .oneSlot : .manySlots, ["count": "\(count)"])
  }

  // MARK: Lists

  /// A sentence as an item of a list.
  func item(_ key: MessageKey, _ values: [String: String] = [:]) -> String {
    "- " + text(key, values)
  }

  /// A sentence that says more about the item above it.
  func detail(_ key: MessageKey, _ values: [String: String] = [:]) -> String {
    "  " + text(key, values)
  }

  /// The first few of a list, and how many more there are.
  func list(_ items: [String], most: Int = 5) -> String {
    let shown = items.prefix(most).joined(separator: ", ")
    guard items.count > most else { return shown }
    return shown + " " + text(.andMore, ["count": "\(items.count - most)"])
  }
}
