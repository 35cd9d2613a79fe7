import Crypto
import Foundation
public import PlacementDomain

/// A case as read from its folder.
public struct LoadedCase: Sendable {
  public let instance: Case
  /// The rows as they were written.
  public let tables: CaseTables
  /// `policy.yaml` as it was written; `nil` when there is none.
  public let policyText: String?
  /// What is odd but usable, in order of file and line.
  public let warnings: [LocatedProblem]
  /// The plan in force as it was written; `nil` when the case has none.
  public let inForce: PlanInForce?
  /// The files as they were read, in the order of the model: the same bytes that made the case.
  public let files: [InputFile]
  /// SHA-256 over the names and bytes of the input files, in hexadecimal.
  public let inputSHA256: String
}

/// Reads a case from a folder (model, section 1).
public enum CaseFolder {
  /// Reads and checks every file of a case.
  ///
  /// - Parameter inForce: the plan in force, in place of the folder's `previous.csv`.
  /// - Throws: ``ReadingError``: all that is wrong with all files, in order of file and line.
  /// - Complexity: O(bytes), and O(n log n) in the rows.
  public static func load(
    _ path: String, inForce: InForceFiles? = nil
  ) throws(ReadingError) -> LoadedCase {
    var loader = CaseLoader(.folder(path), inForce)
    try loader.readFiles()
    return try loader.finish()
  }

  /// Reads and checks a case whose files are in memory, such as a snapshot of an earlier input.
  ///
  /// - Throws: ``ReadingError``, as ``load(_:)`` does.
  public static func load(files: [InputFile]) throws(ReadingError) -> LoadedCase {
    var loader = CaseLoader(.memory(files), nil)
    try loader.readFiles()
    return try loader.finish()
  }

  /// - Throws: ``ReadingError`` when there is no such folder.
  static func requireFolder(_ path: String) throws(ReadingError) {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue
    else {
      throw .missing([
        LocatedProblem(
          .error, file: path, "this folder does not exist",
          remedy: "give the folder of a case; `placer init` makes an empty one")
      ])
    }
  }

  /// The name under which a case is known, whatever way leads to it: absolute and without links.
  public static func canonicalPath(_ path: String) -> String {
    URL(fileURLWithPath: path).resolvingSymlinksInPath().standardized.path
  }

  /// The files that a case may have, in the order of the model.
  public static let fileNames = CaseTable.allCases.map { fileName($0) }

  static func fileName(_ table: CaseTable) -> String {
    table == .policy ? PolicyReader.file : table.rawValue + ".csv"
  }
}

/// Reads the files one by one and keeps what it needs to place the domain's problems on their lines.
private struct CaseLoader {
  enum Source {
    case folder(String)
    case memory([InputFile])
  }

  private let source: Source
  private let inForce: InForceFiles?
  private var files: [InputFile] = []
  private var tables = CaseTables()
  private var readers: [CaseTable: TableReader] = [:]
  private var policyReader: PolicyReader?
  private var policyText: String?
  private var problems: [CaseTable: [LocatedProblem]] = [:]
  private var isMissingNeeded = false
  private var digest = SHA256()

  init(_ source: Source, _ inForce: InForceFiles?) {
    self.source = source
    self.inForce = inForce
  }

  private static let needed: Set<CaseTable> = [.students, .schools, .mentors]

  mutating func readFiles() throws(ReadingError) {
    if case .folder(let folder) = source { try CaseFolder.requireFolder(folder) }
    for table in CaseTable.allCases { try read(table) }
    if isMissingNeeded { throw .missing(allProblems) }
  }

  private mutating func read(_ table: CaseTable) throws(ReadingError) {
    let name = CaseFolder.fileName(table)
    guard let bytes = try contents(name) else {
      guard Self.needed.contains(table) else { return }
      isMissingNeeded = true
      add(
        table,
        LocatedProblem(
          .error, file: name, "this file is missing", remedy: "add it to the folder of the case"))
      return
    }
    files.append(InputFile(name: name, bytes: bytes))
    digest.update(data: Data("\(name)\n\(bytes.count)\n".utf8))
    digest.update(data: bytes)
    if table == .policy {
      let reader = PolicyReader(bytes)
      tables.policy = reader.policy
      problems[.policy, default: []] += reader.problems
      policyReader = reader
      policyText = String(decoding: bytes, as: UTF8.self)
      return
    }
    let shown = table == .previous ? inForce?.placements.name ?? name : name
    do {
      var reader = try tables.read(table, CSVTable(bytes))
      reader.file = shown
      problems[table, default: []] += reader.problems
      readers[table] = reader
    } catch {
      add(table, error.located(in: shown))
    }
  }

  /// The bytes of a file of the case; `nil` when there is no such file.
  private func contents(_ name: String) throws(ReadingError) -> [UInt8]? {
    if let inForce, name == CaseFolder.fileName(.previous) { return inForce.placements.bytes }
    return switch source {
    case .memory(let files): files.first { $0.name == name }?.bytes
    case .folder(let folder): try InputFile.read(folder + "/" + name, name: name)?.bytes
    }
  }

  private mutating func add(_ table: CaseTable, _ problem: LocatedProblem) {
    problems[table, default: []].append(problem)
  }

  /// In order of file, and of line within a file.
  private var allProblems: [LocatedProblem] {
    CaseTable.allCases.flatMap { table in
      (problems[table] ?? []).enumerated().sorted {
        ($0.element.line ?? 0, $0.offset) < ($1.element.line ?? 0, $1.offset)
      }.map(\.element)
    }
  }

  /// Hands the tables to the domain and puts what it finds wrong on its line.
  consuming func finish() throws(ReadingError) -> LoadedCase {
    var work = self
    // A file that could not be read as a table would make every reference to it look wrong.
    let isUnreadable = CaseTable.allCases.contains { table in
      table != .policy && work.readers[table] == nil && !(work.problems[table] ?? []).isEmpty
    }
    if isUnreadable { throw .bad(work.allProblems) }
    let unplaced = try work.inForce?.unplacedStudents()
    do {
      let instance = try Case(work.tables)
      work.place(instance.warnings)
      if work.hasErrors { throw ReadingError.bad(work.allProblems) }
      let hex = work.digest.finalize().map {
        String($0 >> 4, radix: 16) + String($0 & 15, radix: 16)
      }
      return LoadedCase(
        instance: instance, tables: work.tables, policyText: work.policyText,
        warnings: work.allProblems,
        inForce: work.readers[.previous] == nil
          ? nil : PlanInForce(rows: work.tables.previous, unplaced: unplaced),
        files: work.files, inputSHA256: hex.joined())
    } catch let error as CaseProblems {
      work.place(error.problems)
      throw .bad(work.allProblems)
    } catch let error as ReadingError {
      throw error
    } catch {
      throw .bad(work.allProblems)
    }
  }

  private var hasErrors: Bool {
    problems.values.contains { $0.contains { $0.severity == .error } }
  }

  private mutating func place(_ found: [CaseProblem]) {
    for problem in found {
      let located =
        problem.table == .policy
        ? policyReader?.locate(problem) : readers[problem.table]?.locate(problem)
      if let located { add(problem.table, located) }
    }
  }
}
