import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Files written so that they survive the machine, and the leftovers of processes that did not.
enum DurableFile {
  /// Writes a new file and hands it to the device.
  ///
  /// - Parameter mode: of the file, whatever the mask of the process.
  /// - Throws: ``WritingError`` with the system's reason.
  static func write(_ bytes: [UInt8], to path: String, mode: mode_t) throws(WritingError) {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard file >= 0 else { throw failure("\(path) cannot be made") }
    defer { close(file) }
    // In the work: nobody sweeps it away.
    _ = flock(file, LOCK_EX | LOCK_NB)
    _ = fchmod(file, mode)
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

  /// Hands the names in a folder to the device.
  static func synchronize(_ folder: String) {
    let file = open(folder, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return }
    _ = fsync(file)
    close(file)
  }

  /// The permissions of what stands at a path; `nil` when nothing does.
  static func mode(of path: String) -> mode_t? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & 0o7777 : nil
  }

  /// The last error of the system as an error for people.
  static func failure(_ message: String) -> WritingError {
    let code = errno
    let reason = String(cString: strerror(code))
    let remedy =
      switch code {
      case ENOSPC, EDQUOT: "make room on the disk"
      case EACCES, EPERM, EROFS: "choose a folder that you may write to"
      case EFBIG: "raise the limit on the size of files"
      case EIO: "check the disk"
      default: "check the output folder"
      }
    return WritingError("\(message): \(reason)", remedy: remedy)
  }

  // MARK: Unfinished work

  /// A name beside `target` for what is not finished yet.
  static func unfinishedName(for target: URL) -> String {
    prefix(of: target) + UUID().uuidString
  }

  private static func prefix(of target: URL) -> String {
    "." + target.lastPathComponent + ".placer-"
  }

  /// Marks unfinished work as alive, for as long as the descriptor is open; -1 when it cannot be.
  static func claim(_ path: String) -> Int32 {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    if file >= 0 { _ = flock(file, LOCK_EX | LOCK_NB) }
    return file
  }

  /// Removes what processes that are gone left unfinished beside `target`.
  static func sweep(beside target: URL) {
    let parent = target.deletingLastPathComponent().path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: parent)) ?? []
    for name in names where name.hasPrefix(prefix(of: target)) {
      let path = parent + "/" + name
      let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
      guard file >= 0 else { continue }
      // Whoever is still at work on it holds it.
      if flock(file, LOCK_EX | LOCK_NB) == 0 { try? FileManager.default.removeItem(atPath: path) }
      close(file)
    }
  }
}

/// The system's `write`, by a name that does not hide behind the method above.
private func systemWrite(_ file: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
  write(file, bytes, count)
}
