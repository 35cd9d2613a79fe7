import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Writes one file so that a reader sees the old one or the new one.
public enum FileReplacement {
  /// - Parameter mode: permissions of a new file; one that is replaced keeps its own.
  /// - Throws: ``WritingError``; an old file then still stands.
  public static func write(
    _ bytes: [UInt8], to path: String, mode: UInt16 = 0o600
  ) throws(WritingError) {
    let target = URL(fileURLWithPath: path).resolvingSymlinksInPath()
    let parent = target.deletingLastPathComponent().path
    DurableFile.sweep(beside: target)
    let fresh = parent + "/" + DurableFile.unfinishedName(for: target)
    defer { unlink(fresh) }
    try DurableFile.write(bytes, to: fresh, mode: DurableFile.mode(of: target.path) ?? mode_t(mode))
    guard rename(fresh, target.path) == 0 else {
      throw DurableFile.failure("\(path) cannot be replaced")
    }
    DurableFile.synchronize(parent)
  }
}
