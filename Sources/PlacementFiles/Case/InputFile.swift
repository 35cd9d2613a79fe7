import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file as it was read.
public struct InputFile: Hashable, Sendable {
  /// Name without folder.
  public var name: String
  public var bytes: [UInt8]

  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// Reads a file, refusing at once what is no plain file or beyond the limit of size.
  ///
  /// - Parameter name: what messages call the file; `nil` = its path.
  /// - Returns: `nil` when there is no such file.
  /// - Throws: ``ReadingError``.
  public static func read(
    _ path: String, name: String? = nil
  ) throws(ReadingError) -> InputFile? {
    let name = name ?? path
    var status = stat()
    guard stat(path, &status) == 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw unreadable(name)
    }
    // A pipe or a device may never end.
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw .missing([
        LocatedProblem(
          .error, file: name, "this is not a plain file",
          remedy: "give a file, not a pipe or a folder")
      ])
    }
    guard status.st_size <= CSVTable.Limit.fileBytes else {
      throw .bad([
        LocatedProblem(
          .error, file: name, "the file is larger than \(CSVTable.Limit.fileBytes >> 20) MB",
          remedy: "split the round into smaller cases")
      ])
    }
    guard let data = FileManager.default.contents(atPath: path) else { throw unreadable(name) }
    return InputFile(name: name, bytes: [UInt8](data))
  }

  private static func unreadable(_ name: String) -> ReadingError {
    .missing([
      LocatedProblem(
        .error, file: name, "the file cannot be read",
        remedy: "check that it is a file you may read")
    ])
  }
}
