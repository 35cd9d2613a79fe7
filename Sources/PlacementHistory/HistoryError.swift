import GRDB

/// The history could not be used; what was recorded still stands.
public struct HistoryError: Error, Hashable, Sendable, CustomStringConvertible {
  public enum Kind: Hashable, Sendable {
    /// Another program holds the database: try later.
    case busy
    /// No room, no permission, or the device fails.
    case cannotWrite
    /// There is no such file, or no such run in it.
    case missing
    /// The file is no history, is damaged, or was made by a newer version.
    case unreadable
  }

  public var kind: Kind
  public var message: String
  public var remedy: String

  public init(_ kind: Kind, _ message: String, remedy: String) {
    self.kind = kind
    self.message = message
    self.remedy = remedy
  }

  public var description: String { "\(message); \(remedy)" }
}

extension HistoryError {
  /// An error of the database in words: one row for each code of SQLite that can be met.
  init(_ error: any Error, at path: String) {
    if let error = error as? HistoryError {
      self = error
      return
    }
    guard let error = error as? DatabaseError else {
      self.init(.unreadable, "the history \(path) cannot be used: \(error)", remedy: "report this")
      return
    }
    let reason = error.message ?? "SQLite error \(error.resultCode.rawValue)"
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      self.init(
        .busy, "the history \(path) is in use by another program",
        remedy: "close that program or try again later")
    case .SQLITE_FULL:
      self.init(
        .cannotWrite, "the history \(path) cannot grow: \(reason)", remedy: "make room on the disk")
    case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH:
      self.init(
        .cannotWrite, "the history \(path) cannot be opened for writing: \(reason)",
        remedy: "choose a place that you may write to with --history, or give --no-history")
    case .SQLITE_IOERR:
      self.init(
        .cannotWrite, "the history \(path) cannot be written: \(reason)",
        remedy: "check the disk, its room and its limits")
    case .SQLITE_CORRUPT, .SQLITE_NOTADB:
      self.init(
        .unreadable, "\(path) is no history or is damaged: \(reason)",
        remedy: "put back a copy, or give another file with --history")
    default:
      self.init(
        .unreadable, "the history \(path) cannot be used: \(reason)",
        remedy: "run `placer history verify`")
    }
  }
}
