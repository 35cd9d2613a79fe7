import Foundation
import Testing

@testable import PlacementFiles

@Suite("Writing whole folders and files")
struct FolderWriterTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func mode(_ name: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: folder.path + "/" + name)[.posixPermissions]
      as? Int
  }

  @Test("A new plan is its owner's alone; who opened it up finds it open after the next run")
  func modes() throws {
    let plan = folder.path + "/plan"
    try FolderWriter.write([("one", [1])], to: plan)
    #expect(try mode("plan") == 0o700 && mode("plan/one") == 0o600)
    try FileManager.default.setAttributes([.posixPermissions: 0o750], ofItemAtPath: plan)
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: plan + "/one")
    try FolderWriter.write([("one", [2]), ("two", [2])], to: plan)
    #expect(try mode("plan") == 0o750 && mode("plan/one") == 0o640 && mode("plan/two") == 0o600)
  }

  @Test("What is prepared and not delivered leaves no trace, and the old set as it was")
  func undelivered() throws {
    let plan = folder.path + "/plan"
    try FolderWriter.write([("one", [1])], to: plan)
    func prepareOnly() throws {
      let prepared = try FolderWriter.prepare([("one", [2])], for: plan)
      #expect(folder.names.count == 2)
      _ = consume prepared
    }
    try prepareOnly()
    #expect(folder.names == ["plan"])
    #expect(FileManager.default.contents(atPath: plan + "/one") == Data([1]))
  }

  @Test("Leftovers of dead processes are swept; the work of living ones is not")
  func leftovers() throws {
    let plan = folder.path + "/plan"
    for name in [".plan.placer-dead", ".plan.placer-alive", ".other.placer-dead"] {
      try FileManager.default.createDirectory(
        atPath: folder.path + "/" + name, withIntermediateDirectories: false)
    }
    let claim = DurableFile.claim(folder.path + "/.plan.placer-alive")
    try FolderWriter.write([("one", [1])], to: plan)
    #expect(folder.names == [".other.placer-dead", ".plan.placer-alive", "plan"])
    close(claim)
    try FolderWriter.write([("one", [1])], to: plan)
    #expect(folder.names == [".other.placer-dead", "plan"])
  }

  @Test("A file is replaced whole, keeps its mode, and stands when it cannot be replaced")
  func files() throws {
    let file = folder.path + "/m.prom"
    try FileReplacement.write([1], to: file, mode: 0o644)
    #expect(try mode("m.prom") == 0o644)
    try FileManager.default.setAttributes([.posixPermissions: 0o604], ofItemAtPath: file)
    try FileReplacement.write([2], to: file, mode: 0o644)
    #expect(try mode("m.prom") == 0o604 && folder.names == ["m.prom"])
    #expect(throws: WritingError.self) { try FileReplacement.write([3], to: file + "/x") }
    #expect(FileManager.default.contents(atPath: file) == Data([2]))
  }
}
