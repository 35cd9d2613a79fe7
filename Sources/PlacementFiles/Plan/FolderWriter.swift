import CExchange
import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Files could not be written: exit code 73. What stood there before still stands.
public struct WritingError: Error, Hashable, Sendable, CustomStringConvertible {
  public var message: String
  public var remedy: String

  public init(_ message: String, remedy: String) {
    self.message = message
    self.remedy = remedy
  }

  public var description: String { "\(message); \(remedy)" }
}

/// Writes a set of files so that a reader of the folder sees the old set or the new one, never a mixture.
///
/// The new folder is made whole beside the old one: the new files, and links to whatever else lies in the
/// old one. Then the two change places in one step of the file system (`renameat2` with `RENAME_EXCHANGE` on
/// Linux, `renamex_np` with `RENAME_SWAP` on macOS). Where the file system cannot do that, the files are
/// renamed into the folder one by one, the last of the list at the end.
public enum FolderWriter {
  /// - Parameters:
  ///   - files: names without folders, and their bytes.
  ///   - stale: names that the set no longer has; a file of that name goes with the old set.
  /// - Throws: ``WritingError``; the folder is then as it was.
  public static func write(
    _ files: [(name: String, bytes: [UInt8])], to folder: String, without stale: [String] = []
  ) throws(WritingError) {
    let target = URL(fileURLWithPath: folder).resolvingSymlinksInPath().path
    let parent = URL(fileURLWithPath: target).deletingLastPathComponent().path
    do {
      try FileManager.default.createDirectory(
        atPath: parent, withIntermediateDirectories: true)
    } catch {
      throw WritingError(
        "\(parent) cannot be made", remedy: "choose a folder that you may write to")
    }
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: target, isDirectory: &isFolder)
    if exists, !isFolder.boolValue {
      throw WritingError("\(folder) is a file", remedy: "give a folder for the output")
    }
    let name = URL(fileURLWithPath: target).lastPathComponent
    let fresh = parent + "/." + name + ".placer-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: fresh) }
    try makeFolder(fresh, like: exists ? target : nil)
    for file in files { try writeFile(file.bytes, to: fresh + "/" + file.name) }
    synchronize(fresh)
    if exists {
      try carryOver(from: target, to: fresh, except: Set(files.map(\.name) + stale))
      try exchange(fresh, target, files.map(\.name))
      for name in stale { unlink(target + "/" + name) }
    } else if rename(fresh, target) != 0 {
      throw failure("\(folder) cannot be made")
    }
    synchronize(parent)
  }

  private static func makeFolder(_ path: String, like old: String?) throws(WritingError) {
    guard mkdir(path, 0o700) == 0 else { throw failure("no folder can be made at \(path)") }
    var status = stat()
    if let old, stat(old, &status) == 0 { _ = chmod(path, status.st_mode & 0o7777) }
  }

  private static func writeFile(_ bytes: [UInt8], to path: String) throws(WritingError) {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw failure("\(path) cannot be made") }
    defer { close(file) }
    var position = 0
    while position < bytes.count {
      let count = bytes.withUnsafeBytes { buffer -> Int in
        guard let base = buffer.baseAddress else { return 0 }
        return systemWrite(file, base + position, bytes.count - position)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw failure("\(path) cannot be written") }
      position += count
    }
    guard fsync(file) == 0 else { throw failure("\(path) cannot be written") }
  }

  private static func synchronize(_ folder: String) {
    let file = open(folder, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return }
    _ = fsync(file)
    close(file)
  }

  /// Links everything that is not replaced into the new folder.
  private static func carryOver(
    from old: String, to fresh: String, except replaced: Set<String>
  ) throws(WritingError) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: old)) ?? []
    for name in names.sorted() where !replaced.contains(name) {
      let source = old + "/" + name
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

  private static func exchange(
    _ fresh: String, _ target: String, _ names: [String]
  ) throws(WritingError) {
    if cexchange_paths(fresh, target) == 0 { return }
    guard [EINVAL, ENOSYS, ENOTSUP, EXDEV].contains(errno) else {
      throw failure("\(target) cannot be replaced")
    }
    for name in names where rename(fresh + "/" + name, target + "/" + name) != 0 {
      throw failure("\(target)/\(name) cannot be replaced")
    }
  }

  private static func failure(_ message: String) -> WritingError {
    let code = errno
    let reason = String(cString: strerror(code))
    let remedy =
      switch code {
      case ENOSPC, EDQUOT: "make room on the disk"
      case EACCES, EPERM, EROFS: "choose a folder that you may write to"
      case EFBIG: "raise the limit on the size of files"
      default: "check the output folder"
      }
    return WritingError("\(message): \(reason)", remedy: remedy)
  }
}

/// The system's `write`, by a name that does not hide behind the method above.
private func systemWrite(_ file: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
  write(file, bytes, count)
}
