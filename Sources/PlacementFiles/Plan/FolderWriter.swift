import CExchange
import Foundation
public import PlacementDomain

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Files could not be written: exit code 73. What stood there before still stands.
public typealias WritingError = Complaint<FolderWriter>

/// Writes a set of files so that a reader of the folder sees the old set or the new one, never a mixture.
///
/// The new folder is made whole beside the old one: the new files, and links to whatever else lies in the
/// old one. Then the two change places in one step of the file system (`renameat2` with `RENAME_EXCHANGE` on
/// Linux, `renamex_np` with `RENAME_SWAP` on macOS). Where the file system cannot do that, the files are
/// renamed into the folder one by one, the last of the list at the end.
///
/// A new folder has mode 0700 and its files 0600; what is replaced hands its mode on.
public enum FolderWriter {
  /// - Parameters:
  ///   - files: names without folders, and their bytes.
  ///   - stale: names that the set no longer has; a file of that name goes with the old set.
  /// - Throws: ``WritingError``; the folder is then as it was.
  public static func write(
    _ files: [(name: String, bytes: [UInt8])], to folder: String, without stale: [String] = []
  ) throws(WritingError) {
    try prepare(files, for: folder, without: stale).deliver()
  }

  /// Makes the new folder beside the old one, whole and on the device: all that can fail for want of room.
  ///
  /// Parameters as in ``write(_:to:without:)``.
  /// - Throws: ``WritingError``; nothing of the new folder is left then.
  public static func prepare(
    _ files: [(name: String, bytes: [UInt8])], for folder: String, without stale: [String] = []
  ) throws(WritingError) -> PreparedFolder {
    let target = URL(fileURLWithPath: folder).resolvingSymlinksInPath()
    let parent = target.deletingLastPathComponent().path
    do {
      try FileManager.default.createDirectory(
        atPath: parent, withIntermediateDirectories: true)
    } catch {
      throw WritingError(
        "\(parent) cannot be made", remedy: "choose a folder that you may write to")
    }
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: target.path, isDirectory: &isFolder)
    if exists, !isFolder.boolValue {
      throw WritingError("\(folder) is a file", remedy: "give a folder for the output")
    }
    DurableFile.sweep(beside: target)
    let prepared = try PreparedFolder(
      target, names: files.map(\.name), stale: stale, isReplacing: exists)
    try prepared.fill(files)
    return prepared
  }
}

/// A set of files that waits beside the folder it belongs in; gone when it is not delivered.
public struct PreparedFolder: ~Copyable {
  private let target: String
  private let fresh: String
  private let names: [String]
  private let stale: [String]
  private let isReplacing: Bool
  /// Open while this value lives: the sign that the folder is not a leftover.
  private let claim: Int32

  fileprivate init(
    _ target: URL, names: [String], stale: [String], isReplacing: Bool
  ) throws(WritingError) {
    let parent = target.deletingLastPathComponent().path
    let fresh = parent + "/" + DurableFile.unfinishedName(for: target)
    guard mkdir(fresh, 0o700) == 0 else {
      throw DurableFile.failure("no folder can be made at \(fresh)")
    }
    if isReplacing, let mode = DurableFile.mode(of: target.path) { _ = chmod(fresh, mode) }
    self.target = target.path
    self.fresh = fresh
    self.names = names
    self.stale = stale
    self.isReplacing = isReplacing
    claim = DurableFile.claim(fresh)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: fresh)
    close(claim)
  }

  fileprivate borrowing func fill(
    _ files: [(name: String, bytes: [UInt8])]
  ) throws(WritingError) {
    for file in files {
      let mode = DurableFile.mode(of: target + "/" + file.name) ?? 0o600
      try DurableFile.write(file.bytes, to: fresh + "/" + file.name, mode: mode)
    }
    if isReplacing { try carryOver() }
    DurableFile.synchronize(fresh)
  }

  /// Links everything that is not replaced into the new folder.
  private borrowing func carryOver() throws(WritingError) {
    let others = (try? FileManager.default.contentsOfDirectory(atPath: target)) ?? []
    for name in others.sorted() where !(names + stale).contains(name) {
      let source = target + "/" + name
      let copy = fresh + "/" + name
      if link(source, copy) == 0 { continue }
      do {
        try FileManager.default.copyItem(atPath: source, toPath: copy)
      } catch {
        throw WritingError(
          "\(source) cannot be carried over to the new output folder",
          remedy: "give the output a folder of its own")
      }
    }
  }

  /// Puts the set in its place.
  ///
  /// - Throws: ``WritingError``; the folder is then as it was.
  public consuming func deliver() throws(WritingError) {
    if isReplacing {
      try exchange()
    } else if rename(fresh, target) != 0 {
      throw DurableFile.failure("\(target) cannot be made")
    }
    DurableFile.synchronize(URL(fileURLWithPath: target).deletingLastPathComponent().path)
  }

  private borrowing func exchange() throws(WritingError) {
    if cexchange_paths(fresh, target) == 0 { return }
    guard [EINVAL, ENOSYS, ENOTSUP, EXDEV].contains(errno) else {
      throw DurableFile.failure("\(target) cannot be replaced")
    }
    for name in names where rename(fresh + "/" + name, target + "/" + name) != 0 {
      throw DurableFile.failure("\(target)/\(name) cannot be replaced")
    }
    for name in stale { unlink(target + "/" + name) }
  }
}
