import Foundation
import PlacementFiles
import Testing

@Suite("The lock of a case")
struct CaseLockTests {
  private let folder: TemporaryFolder
  private let spare: TemporaryFolder
  private let me = LockHolder(
    process: ProcessInfo.processInfo.processIdentifier, started: "2026-11-21T02:00:03Z")

  init() throws {
    folder = try TemporaryFolder()
    spare = try TemporaryFolder()
  }

  private func acquire() throws -> CaseLock {
    try CaseLock.acquire(folder.path, for: me, spareFolder: spare.path)
  }

  @Test("A second run is refused and hears who holds the case; after the end it gets it")
  func secondRun() throws {
    let first = try acquire()
    #expect(throws: CaseIsLocked(caseFolder: folder.path, holder: me)) { try acquire() }
    first.release()
    let second = try acquire()
    #expect(second.leftBehind == nil)
    second.release()
    #expect(folder.names.isEmpty, "no trace of a lock stays")
  }

  @Test("A case reached by a link is the same case")
  func links() throws {
    let link = spare.path + "/link"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: folder.path)
    let first = try acquire()
    defer { first.release() }
    #expect(throws: CaseIsLocked.self) {
      try CaseLock.acquire(link, for: me, spareFolder: spare.path)
    }
  }

  @Test("A lock that a dead process left is taken over, and named")
  func deadHolder() throws {
    try folder.write(".placer.lock", "pid 999999999\nstarted 2020-01-01T00:00:00Z\n")
    let lock = try acquire()
    #expect(
      lock.leftBehind == LockHolder(process: 999_999_999, started: "2020-01-01T00:00:00Z"))
    #expect(try folder.read(".placer.lock").contains("pid \(me.process)\n"))
    lock.release()
    try folder.write(".placer.lock", "garbage")
    #expect(try acquire().leftBehind == nil)
  }

  @Test("Where the folder of the case takes no lock, the spare folder does")
  func spareFolder() throws {
    // A folder of the lock's name cannot be opened for writing, whoever tries.
    try FileManager.default.createDirectory(
      atPath: folder.path + "/.placer.lock", withIntermediateDirectories: false)
    let lock = try acquire()
    #expect(spare.names.count == 1 && spare.names[0].hasSuffix(".lock"))
    #expect(throws: CaseIsLocked(caseFolder: folder.path, holder: me)) { try acquire() }
    lock.release()
    #expect(spare.names.isEmpty)
    #expect(throws: WritingError.self) {
      try CaseLock.acquire(folder.path, for: me, spareFolder: spare.path + "/none")
    }
  }

  @Test("A case that does not exist is missing, not locked")
  func missingCase() throws {
    #expect(throws: ReadingError.self) {
      try CaseLock.acquire(folder.path + "/none", for: me, spareFolder: spare.path)
    }
  }

  @Test("Of many at once exactly one gets the lock")
  func manyAtOnce() async throws {
    let (path, other, me) = (folder.path, spare.path, me)
    for _ in 0..<20 {
      let locks = await withTaskGroup(of: CaseLock?.self) { group in
        for _ in 0..<8 {
          group.addTask { try? CaseLock.acquire(path, for: me, spareFolder: other) }
        }
        return await group.reduce(into: [CaseLock]()) { locks, lock in
          if let lock { locks.append(lock) }
        }
      }
      #expect(locks.count == 1)
      for lock in locks { lock.release() }
    }
  }
}
