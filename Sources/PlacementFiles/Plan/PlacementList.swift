public import PlacementDomain

/// The rows of a `placements.csv`, of any case.
public enum PlacementList {
  /// Reads student, school and mentor of each row.
  ///
  /// - Parameter name: of the file, for messages.
  /// - Throws: ``ReadingError`` when the bytes are no such table.
  public static func read(
    _ bytes: [UInt8], name: String = "placements.csv"
  ) throws(ReadingError) -> [PreviousPlacement] {
    var tables = CaseTables()
    do {
      let reader = try tables.read(.previous, CSVTable(bytes))
      let errors = reader.problems.filter { $0.severity == .error }
      guard errors.isEmpty else { throw ReadingError.bad(errors) }
      return tables.previous
    } catch let problem as CSVTable.Problem {
      throw .bad([
        LocatedProblem(
          .error, file: name, line: problem.line, column: problem.column, problem.message,
          remedy: problem.remedy)
      ])
    } catch let error as ReadingError {
      throw error
    } catch {
      throw .bad([LocatedProblem(.error, file: name, "\(error)", remedy: "correct the file")])
    }
  }
}
