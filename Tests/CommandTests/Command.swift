import Foundation

/// Runs the built command in a folder of its own.
struct Command {
  struct Outcome {
    var code: Int32
    var output: String
    var errors: String
  }

  /// Beside the test bundle, whatever the build folder.
  static let path: String = {
    let arguments = ProcessInfo.processInfo.arguments
    var folder = URL(fileURLWithPath: arguments.first ?? ".").resolvingSymlinksInPath()
      .deletingLastPathComponent()
    for _ in 0..<6 {
      let candidate = folder.appendingPathComponent("placer").path
      if FileManager.default.isExecutableFile(atPath: candidate) { return candidate }
      folder = folder.deletingLastPathComponent()
    }
    return ".build/debug/placer"
  }()

  /// The history of tests that do not look at it: never that of whoever runs the tests.
  private static let historyFolder = Result { try Folder() }

  /// - Parameters:
  ///   - history: file of the history.
  ///   - seconds: after which SIGTERM is sent.
  static func run(
    _ arguments: String..., history: String? = nil, stopAfter seconds: Double? = nil
  ) throws -> Outcome {
    try run(arguments, history: history, stopAfter: seconds)
  }

  static func run(
    _ arguments: [String], history: String? = nil, stopAfter seconds: Double? = nil
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    let spare = try historyFolder.get().path + "/placer.sqlite"
    process.environment = ProcessInfo.processInfo.environment.merging(
      ["PLACER_HISTORY": history ?? spare]) { _, own in own }
    let folder = try Folder()
    let files = ["out", "err"].map { URL(fileURLWithPath: folder.path + "/" + $0) }
    for file in files { try Data().write(to: file) }
    process.standardOutput = try FileHandle(forWritingTo: files[0])
    process.standardError = try FileHandle(forWritingTo: files[1])
    try process.run()
    if let seconds {
      Thread.sleep(forTimeInterval: seconds)
      process.terminate()
    }
    process.waitUntilExit()
    let texts = files.map { (try? String(contentsOf: $0, encoding: .utf8)) ?? "" }
    return Outcome(code: process.terminationStatus, output: texts[0], errors: texts[1])
  }
}

/// A folder that is gone at the end of the test.
final class Folder: Sendable {
  let path: String

  init() throws {
    path =
      FileManager.default.temporaryDirectory
      .appendingPathComponent("placer-command-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ name: String, _ text: String) throws {
    let file = URL(fileURLWithPath: path + "/" + name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
  }

  func read(_ name: String) -> String? {
    try? String(contentsOfFile: path + "/" + name, encoding: .utf8)
  }

  func names(_ folder: String = "") -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path + "/" + folder)) ?? []).sorted()
  }
}

/// The cases of the project.
enum Fixture {
  /// A copy for one suite, since two runs of one case never overlap: suites run side by side.
  ///
  /// - Returns: the path; that of the fixture itself where it cannot be copied.
  static func copy(_ name: String) -> String {
    let fixture = project + "/Fixtures/" + name
    guard let folder = try? copies.get() else { return fixture }
    let copy = folder.path + "/\(name)-\(UUID().uuidString)"
    do { try FileManager.default.copyItem(atPath: fixture, toPath: copy) } catch { return fixture }
    return copy
  }

  private static let copies = Result { try Folder() }
}

/// The root of the project.
let project = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path
