import Foundation
public import PlacementDomain

/// Reads a plan that anyone made: a `placements.csv` of which only `student` and `mentor` are needed.
public enum PlanFile {
  /// A plan as read: rows that name nobody, twice the same, or a mentor at another school are problems of
  /// the plan, and left out of it.
  public struct Reading: Sendable {
    public var plan: Plan
    public var problems: [LocatedProblem]
  }

  /// - Parameter path: the file, or a folder with `placements.csv`.
  /// - Throws: ``ReadingError`` when there is no such file or it is no table.
  public static func load(_ path: String, for instance: Case) throws(ReadingError) -> Reading {
    var isFolder: ObjCBool = false
    _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    let file = isFolder.boolValue ? path + "/placements.csv" : path
    let name = URL(fileURLWithPath: file).lastPathComponent
    guard let read = try InputFile.read(file, name: name) else {
      throw .missing([
        LocatedProblem(
          .error, file: file, "this file does not exist",
          remedy: "give a folder with placements.csv, or the file itself")
      ])
    }
    return try self.read(read, for: instance)
  }

  /// The same for a file in memory.
  public static func read(
    _ file: InputFile, for instance: Case
  ) throws(ReadingError) -> Reading {
    do {
      return try read(CSVTable(file.bytes), file.name, instance)
    } catch let problem as CSVTable.Problem {
      throw .bad([problem.located(in: file.name)])
    } catch let error as ReadingError {
      throw error
    } catch {
      throw .bad([LocatedProblem(.error, file: file.name, "\(error)", remedy: "correct the file")])
    }
  }

  private static func read(_ csv: CSVTable, _ file: String, _ instance: Case) throws -> Reading {
    guard let studentColumn = csv.header.firstIndex(of: "student"),
      let mentorColumn = csv.header.firstIndex(of: "mentor")
    else {
      let missing = csv.header.contains("student") ? "mentor" : "student"
      throw ReadingError.bad([
        LocatedProblem(
          .error, file: file, line: 1, column: missing, "this column is missing",
          remedy: "add it to the header")
      ])
    }
    let schoolColumn = csv.header.firstIndex(of: "school")
    var checker = RowChecker(instance, file: file)
    for row in 0..<csv.rowCount {
      checker.read(
        student: csv.text(row: row, column: studentColumn),
        mentor: csv.text(row: row, column: mentorColumn),
        school: schoolColumn.map { csv.text(row: row, column: $0) } ?? "",
        line: csv.line(ofRow: row))
    }
    return Reading(plan: checker.plan, problems: checker.problems)
  }

  private struct RowChecker {
    let instance: Case
    let file: String
    var plan: Plan
    var problems: [LocatedProblem] = []
    private let studentById: [String: StudentIndex]
    private let mentorById: [String: MentorIndex]
    private var lineOf: [StudentIndex: Int] = [:]

    init(_ instance: Case, file: String) {
      self.instance = instance
      self.file = file
      plan = Plan(emptyFor: instance)
      studentById = Dictionary(
        uniqueKeysWithValues: zip(instance.students.map(\.id), instance.studentIndices))
      mentorById = Dictionary(
        uniqueKeysWithValues: zip(instance.mentors.map(\.id), instance.mentorIndices))
    }

    mutating func read(student id: String, mentor mentorId: String, school: String, line: Int) {
      guard let student = studentById[id] else {
        return add(line, "student", "\"\(id.shortened)\" is not in students.csv", "correct the id")
      }
      if let first = lineOf[student] {
        return add(
          line, "student", "\"\(id.shortened)\" stands on line \(first) already",
          "keep one row for each student")
      }
      lineOf[student] = line
      guard !mentorId.isEmpty else { return }
      guard let mentor = mentorById[mentorId] else {
        return add(
          line, "mentor", "\"\(mentorId.shortened)\" is not in mentors.csv", "correct the id")
      }
      let home = instance.mentors[mentor].school
      if !school.isEmpty, school != home {
        add(
          line, "school",
          "mentor \"\(mentorId.shortened)\" is at school \"\(home)\", not \"\(school.shortened)\"",
          "correct the school or the mentor")
      }
      plan[student] = mentor
    }

    private mutating func add(_ line: Int, _ column: String, _ message: String, _ remedy: String) {
      problems.append(
        LocatedProblem(.error, file: file, line: line, column: column, message, remedy: remedy))
    }
  }
}
