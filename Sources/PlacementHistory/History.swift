import Foundation
import GRDB

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The runs of one placement office in one SQLite file: who was asked what, what was read, what came of it.
///
/// Several processes may hold the same file. Each change is one transaction: a run is there whole or not at
/// all, whenever the process or the machine stops (write-ahead log, synchronised at each commit).
public struct History: Sendable {
  /// The file.
  public let path: String
  let queue: DatabaseQueue

  /// Opens a history.
  ///
  /// - Parameters:
  ///   - isMade: whether a new one is made (mode 0600) where there is none.
  ///   - patience: seconds that a change waits for another program before it gives up.
  /// - Throws: ``HistoryError``.
  public init(_ path: String, isMade: Bool, patience: Double = 10) throws(HistoryError) {
    self.path = path
    if isMade { try Self.makeFile(path) }
    guard FileManager.default.fileExists(atPath: path) else {
      throw HistoryError(
        .missing, "there is no history at \(path)",
        remedy: "give the file with --history; `placer solve` makes one")
    }
    do {
      queue = try Self.connect(path, Self.configuration(patience))
    } catch {
      throw HistoryError(error, at: path)
    }
  }

  /// An empty file that only its owner may read; SQLite gives the same mode to the files beside it.
  private static func makeFile(_ path: String) throws(HistoryError) {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw HistoryError(
        .cannotWrite, "the folder \(folder) cannot be made",
        remedy: "give a file with --history in a folder that you may write to, or --no-history")
    }
    let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else {
      throw HistoryError(
        .cannotWrite,
        "the history \(path) cannot be opened for writing: \(String(cString: strerror(errno)))",
        remedy: "choose a place that you may write to with --history, or give --no-history")
    }
    close(file)
  }

  /// Two processes that make the same new file at once: the one that comes second tries again.
  private static func connect(
    _ path: String, _ configuration: Configuration
  ) throws -> DatabaseQueue {
    for attempt in 1... {
      do {
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        try migrate(queue, path)
        return queue
      } catch let error as DatabaseError where attempt < 20 && error.mayPass {
        Thread.sleep(forTimeInterval: 0.05)
      }
    }
    preconditionFailure("the loop ends by return or throw")
  }

  private static func configuration(_ patience: Double) -> Configuration {
    var configuration = Configuration()
    configuration.journalMode = .wal
    configuration.busyMode = .timeout(patience)
    configuration.label = "placer-history"
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON")
    }
    return configuration
  }

  private static func migrate(_ queue: DatabaseQueue, _ path: String) throws {
    let migrator = HistorySchema.migrator
    guard try !queue.read(migrator.hasBeenSuperseded) else {
      throw HistoryError(
        .unreadable, "the history \(path) was made by a newer version of placer",
        remedy: "use that version, or give another file with --history")
    }
    if try !queue.read(migrator.hasCompletedMigrations) { try migrator.migrate(queue) }
  }

  func read<Value>(_ body: (Database) throws -> Value) throws(HistoryError) -> Value {
    do { return try queue.read(body) } catch { throw HistoryError(error, at: path) }
  }

  func write<Value>(_ body: (Database) throws -> Value) throws(HistoryError) -> Value {
    do { return try queue.write(body) } catch { throw HistoryError(error, at: path) }
  }
}

extension DatabaseError {
  /// Whether another process may have been making the same tables at the same time.
  fileprivate var mayPass: Bool {
    [.SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_CONSTRAINT].contains(resultCode)
      || (resultCode == .SQLITE_ERROR && (message ?? "").contains("already exists"))
  }
}
