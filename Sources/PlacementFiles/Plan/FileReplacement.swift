import Foundation

/// Writes one file so that a reader sees the old one or the new one.
public enum FileReplacement {
  /// - Throws: ``WritingError``; an old file then still stands.
  public static func write(_ bytes: [UInt8], to path: String) throws(WritingError) {
    do {
      try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw WritingError(
        "\(path) cannot be written",
        remedy: "choose a place that you may write to, with room on the disk")
    }
  }
}
