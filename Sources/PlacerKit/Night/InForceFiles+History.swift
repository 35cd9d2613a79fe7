import PlacementDomain
public import PlacementFiles
public import PlacementHistory

extension InForceFiles {
  /// The plan of a recorded run, as one that is in force.
  /// - Throws: ``HistoryError`` when it made no plan or is damaged.
  public init(_ run: RecordedRun, in history: History) throws {
    let files = try history.files(.output, of: run.number)
    func file(_ name: String) -> InputFile? {
      files.first { $0.name == name }.map {
        InputFile(name: "\(name) of run \(run.number)", bytes: $0.bytes)
      }
    }
    guard let placements = file("placements.csv") else {
      throw HistoryError(
        .missing, "run \(run.number) made no plan",
        remedy: "choose another from `placer history list`")
    }
    self.init(placements: placements, unplaced: file("unplaced.csv"))
  }
}

extension LoadedCase {
  /// Refuses a freeze that would quietly hold nothing.
  ///
  /// - Parameter isFromHistory: a first night has nothing in force yet, which is no mistake.
  /// - Throws: ``ReadingError``.
  func requirePlanInForce(for freeze: Freeze, isFromHistory: Bool) throws(ReadingError) {
    guard freeze != .none else { return }
    guard let inForce else {
      if isFromHistory { return }
      throw Self.missing(
        "previous.csv", "there is no plan in force to freeze", "give --previous")
    }
    if freeze == .all, inForce.unplaced == nil {
      throw Self.missing(
        "unplaced.csv", "--freeze all has to know who stands without a place",
        "give the folder of the plan with --previous")
    }
  }

  private static func missing(_ file: String, _ message: String, _ remedy: String) -> ReadingError {
    .missing([LocatedProblem(.error, file: file, message, remedy: remedy)])
  }
}
