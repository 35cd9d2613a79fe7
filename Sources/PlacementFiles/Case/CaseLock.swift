import Crypto
import Foundation
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Who holds a case: what stands in the lock file.
public struct LockHolder: Hashable, Sendable, CustomStringConvertible {
  public var process: Int32
  /// When the run started, as text for people.
  public var started: String

  public init(process: Int32, started: String) {
    self.process = process
    self.started = started
  }

  init?(_ text: String) {
    let parts = text.split(separator: "\n").map { $0.split(separator: " ", maxSplits: 1) }
    guard parts.count == 2, parts[0].count == 2, parts[1].count == 2, parts[0][0] == "pid",
      parts[1][0] == "started", let process = Int32(parts[0][1])
    else { return nil }
    self.init(process: process, started: String(parts[1][1]))
  }

  var text: String { "pid \(process)\nstarted \(started)\n" }

  public var description: String { "process \(process), started \(started)" }
}

/// Another run holds the case: exit code 75.
public struct CaseIsLocked: Error, Hashable, Sendable, CustomStringConvertible {
  public var caseFolder: String
  /// `nil` when the other run has not written its name, or this user may not read it.
  public var holder: LockHolder?

  public init(caseFolder: String, holder: LockHolder? = nil) {
    self.caseFolder = caseFolder
    self.holder = holder
  }

  public var description: String {
    "another run is at work on \(caseFolder) (\(holder.map(\.description) ?? "name unknown")); "
      + "wait until it ends"
  }
}

/// The right to work on a case: one run at a time.
///
/// The lock is the system's (`flock`), so it ends with its process, however that ends. It lies on the file
/// `.placer.lock` in the folder of the case; where that cannot be written, on one in `spareFolder`, named
/// after the case.
public final class CaseLock: Sendable {
  /// Whose lock was left by a process that is gone; `nil` when none was.
  public let leftBehind: LockHolder?
  private let path: String
  private let file: Int32

  /// - Throws: ``CaseIsLocked``; ``ReadingError`` when there is no such folder; ``WritingError`` when a lock
  ///   can be laid nowhere.
  public static func acquire(
    _ caseFolder: String, for holder: LockHolder, spareFolder: String
  ) throws -> CaseLock {
    try CaseFolder.requireFolder(caseFolder)
    let folder = CaseFolder.canonicalPath(caseFolder)
    let name = SHA256.hash(data: Data(folder.utf8)).prefix(8).map { String($0, radix: 16) }
    let places = [
      folder + "/.placer.lock", "\(spareFolder)/placer-\(getuid())-\(name.joined()).lock",
    ]
    for path in places {
      switch try lay(path) {
      case .laid(let file, let old):
        return CaseLock(path, file, holder, leftBehind: old)
      case .held(let other):
        throw CaseIsLocked(caseFolder: caseFolder, holder: other)
      case .impossible:
        continue
      }
    }
    throw WritingError(
      "no lock can be laid in \(folder) or \(spareFolder)",
      remedy: "make one of them writable, or make room on the disk")
  }

  private init(_ path: String, _ file: Int32, _ holder: LockHolder, leftBehind: LockHolder?) {
    self.path = path
    self.file = file
    self.leftBehind = leftBehind
    // On a full disk the lock still holds, without a name.
    let bytes = Array(holder.text.utf8)
    _ = ftruncate(file, 0)
    _ = pwrite(file, bytes, bytes.count, 0)
  }

  deinit { release() }

  private let isReleased = Atomic(false)

  /// Gives the case free and removes the file.
  public func release() {
    guard !isReleased.exchange(true, ordering: .acquiringAndReleasing) else { return }
    // Removed before it is let go: whoever opened it meanwhile sees that and tries again.
    unlink(path)
    close(file)
  }

  // MARK: Laying

  private enum Attempt {
    case laid(Int32, LockHolder?)
    case held(LockHolder?)
    case impossible
  }

  private static func lay(_ path: String) throws -> Attempt {
    while true {
      let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o644)
      guard file >= 0 else { return errno == EACCES ? probe(path) : .impossible }
      if flock(file, LOCK_EX | LOCK_NB) != 0 {
        defer { close(file) }
        return errno == EWOULDBLOCK ? .held(name(in: file)) : .impossible
      }
      if isStill(path, file) { return .laid(file, LockHolder(text(in: file))) }
      close(file)
    }
  }

  /// The file of another user: it can be looked at, not taken.
  private static func probe(_ path: String) -> Attempt {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard file >= 0 else { return .impossible }
    defer { close(file) }
    return flock(file, LOCK_EX | LOCK_NB) == 0 ? .impossible : .held(name(in: file))
  }

  /// Whether the file that was opened is the one that stands there now.
  private static func isStill(_ path: String, _ file: Int32) -> Bool {
    var opened = stat()
    var standing = stat()
    return fstat(file, &opened) == 0 && stat(path, &standing) == 0
      && opened.st_ino == standing.st_ino && opened.st_dev == standing.st_dev
  }

  /// The holder writes its name just after it got the lock: a moment's patience, also with a name that a
  /// process which is gone has left there.
  private static func name(in file: Int32) -> LockHolder? {
    for _ in 0..<50 {
      if let holder = LockHolder(text(in: file)), isAlive(holder.process) { return holder }
      usleep(2_000)
    }
    return LockHolder(text(in: file))
  }

  private static func isAlive(_ process: Int32) -> Bool {
    kill(process, 0) == 0 || errno == EPERM
  }

  private static func text(in file: Int32) -> String {
    var bytes = [UInt8](repeating: 0, count: 200)
    let count = pread(file, &bytes, bytes.count, 0)
    return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
  }
}
