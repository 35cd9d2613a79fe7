import ArgumentParser
import Foundation
import Logging
import PlacerKit

/// How a run speaks to standard error.
enum LogFormat: String, ExpressibleByArgument, CaseIterable {
  /// A line for each event: time, level, run, event, words and values.
  case text
  /// The same as a JSON object.
  case json
}

/// Makes the logger of a run.
enum RunLog {
  /// The level of a name.
  /// - Throws: a usage error when there is no such level.
  static func level(named name: String) throws -> Logger.Level {
    guard let level = Logger.Level(rawValue: name) else {
      let names = Logger.Level.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("there is no level '\(name)'; give one of \(names).")
    }
    return level
  }

  /// - Parameter format: `nil` = for a person: warnings only, since results and errors are printed anyway.
  static func logger(_ format: LogFormat?, level: Logger.Level) -> Logger {
    Logger(label: "placer") { _ in
      if let format {
        LineLogHandler(format: format, logLevel: level)
      } else {
        PersonLogHandler(logLevel: level)
      }
    }
  }
}

/// The handlers here keep their values in a dictionary.
extension LogHandler {
  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }
}

/// One line for each event, written in one piece.
struct LineLogHandler: LogHandler {
  let format: LogFormat
  var logLevel: Logger.Level
  var metadata: Logger.Metadata = [:]

  func log(event: LogEvent) {
    var values = metadata.merging(event.metadata ?? [:]) { _, own in own }.mapValues { "\($0)" }
    let time = Date().formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true))
    switch format {
    case .text:
      let head = ["run", "event"].compactMap { name in
        values.removeValue(forKey: name).map { "\(name)=\($0)" }
      }
      let rest = values.sorted { $0.key < $1.key }.map { "\($0.key)=\(quoted($0.value))" }
      let words = "\(event.message)".replacingOccurrences(of: "\n", with: " | ")
      Console.note(([time, event.level.rawValue] + head + [words] + rest).joined(separator: " "))
    case .json:
      values["time"] = time
      values["level"] = event.level.rawValue
      values["message"] = "\(event.message)"
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      guard let line = try? encoder.encode(values) else { return }
      Console.note(String(decoding: line, as: UTF8.self))
    }
  }

  private func quoted(_ text: String) -> String {
    guard text.isEmpty || text.contains(where: { $0.isWhitespace || $0 == "\"" }) else {
      return text
    }
    return "\""
      + text.replacingOccurrences(of: "\n", with: " | ")
      .replacingOccurrences(of: "\"", with: "'") + "\""
  }
}

/// Warnings as sentences. Errors are left out: whoever runs the command prints them.
struct PersonLogHandler: LogHandler {
  var logLevel: Logger.Level
  var metadata: Logger.Metadata = [:]

  func log(event: LogEvent) {
    guard event.level == .warning else { return }
    let reason = event.metadata?["reason"].map { ": \($0)" } ?? ""
    Console.error("warning: \(event.message)\(reason)")
  }
}
