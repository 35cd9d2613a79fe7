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
  /// SHA-256 over the names and bytes of the input files, in hexadecimal.
  public let inputSHA256: String
}

/// Reads a case from a folder (model, section 1).
public enum CaseFolder {
  /// Reads and checks every file of a case.
  ///
  /// - Throws: ``ReadingError``: all that is wrong with all files, in order of file and line.
  /// - Complexity: O(bytes), and O(n log n) in the rows.
  public static func load(_ path: String) throws(ReadingError) -> LoadedCase {
    var loader = CaseLoader(folder: path)
    try loader.readFiles()
    return try loader.finish()
  }

  /// The files that a case may have, in the order of the model.
  public static let fileNames = CaseTable.allCases.map { fileName($0) }

  static func fileName(_ table: CaseTable) -> String {
    table == .policy ? PolicyReader.file : table.rawValue + ".csv"
  }
}

/// Reads the files one by one and keeps what it needs to place the domain's problems on their lines.
private struct CaseLoader {
  private let folder: String
  private var tables = CaseTables()
  private var readers: [CaseTable: TableReader] = [:]
  private var policyReader: PolicyReader?
  private var policyText: String?
  private var problems: [CaseTable: [LocatedProblem]] = [:]
  private var isMissingNeeded = false
  private var digest = SHA256()

  init(folder: String) { self.folder = folder }

  private static let needed: Set<CaseTable> = [.students, .schools, .mentors]

  mutating func readFiles() throws(ReadingError) {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue
    else {
      throw .missing([
        LocatedProblem(
          .error, file: folder, "this folder does not exist",
          remedy: "give the folder of a case; `placer init` makes an empty one")
      ])
    }
    for table in CaseTable.allCases { try read(table) }
    if isMissingNeeded { throw .missing(allProblems) }
  }

  private mutating func read(_ table: CaseTable) throws(ReadingError) {
    let name = CaseFolder.fileName(table)
    let path = folder + "/" + name
    guard FileManager.default.fileExists(atPath: path) else {
      guard Self.needed.contains(table) else { return }
      isMissingNeeded = true
      add(
        table,
        LocatedProblem(.error, file: name, "this file is missing", remedy: "add it to \(folder)"))
      return
    }
    let bytes = try contents(of: path, name)
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
    do {
      let reader = try tables.read(table, CSVTable(bytes))
      problems[table, default: []] += reader.problems
      readers[table] = reader
    } catch {
      add(
        table,
        LocatedProblem(
          .error, file: name, line: error.line, column: error.column, error.message,
          remedy: error.remedy))
    }
  }

  private func contents(of path: String, _ name: String) throws(ReadingError) -> [UInt8] {
    do {
      let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
      guard size <= CSVTable.Limit.fileBytes else {
        throw ReadingError.bad([
          LocatedProblem(
            .error, file: name, "the file is larger than \(CSVTable.Limit.fileBytes >> 20) MB",
            remedy: "split the round into smaller cases")
        ])
      }
      return [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    } catch let error as ReadingError {
      throw error
    } catch {
      throw .missing([
        LocatedProblem(
          .error, file: name, "the file cannot be read",
          remedy: "check that it is a file you may read")
      ])
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
    do {
      let instance = try Case(work.tables)
      work.place(instance.warnings)
      if work.hasErrors { throw ReadingError.bad(work.allProblems) }
      let hex = work.digest.finalize().map {
        String($0 >> 4, radix: 16) + String($0 & 15, radix: 16)
      }
      return LoadedCase(
        instance: instance, tables: work.tables, policyText: work.policyText,
        warnings: work.allProblems, inputSHA256: hex.joined())
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
