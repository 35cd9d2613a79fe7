public import PlacementDomain
public import PlacementFiles
public import PlacementReport
public import PlacementSolver

/// A case with its plan, judged.
public struct SolvedCase: Sendable {
  public let loaded: LoadedCase
  public let pairs: PairTable
  public let result: SolveResult
  /// Why each student without a place has none, in order of id.
  public let unplaced: [(StudentIndex, UnplacedExplanation)]
  public let statistics: PlanStatistics
  /// What of the plan in force was held and what released.
  public let frozen: FrozenPlan
  /// Against the plan in force; `nil` when the case has none.
  public let changes: PlanChanges?
  /// The smallest number of moves that levels 1 and 2 of this plan need; `nil` when nothing is in force.
  public let fewestMoves: MoveMinimum?
  private let seconds: (read: Double, formulate: Double, solve: Double)

  /// One student at one mentor.
  public struct Placement: Sendable {
    public let student: Student
    public let school: School
    public let mentor: Mentor
  }

  init(
    loaded: LoadedCase, pairs: PairTable, result: SolveResult, frozen: FrozenPlan,
    changes: PlanChanges?, fewestMoves: MoveMinimum?,
    seconds: (read: Double, formulate: Double, solve: Double)
  ) {
    self.loaded = loaded
    self.pairs = pairs
    self.result = result
    self.frozen = frozen
    self.changes = changes
    self.fewestMoves = fewestMoves
    self.seconds = seconds
    let instance = loaded.instance
    let reasons = UnplacedReasons(instance)
    unplaced = instance.studentIndices.filter { result.plan[$0] == nil }
      .map { student in
        (student, frozen.explanation(for: student) ?? reasons.explanation(for: student))
      }
    statistics = PlanStatistics(instance, result.plan, unplaced)
  }

  /// Who goes where, in order of student.
  public var placements: [Placement] {
    let instance = loaded.instance
    return instance.studentIndices.compactMap { student in
      guard let mentor = result.plan[student] else { return nil }
      return Placement(
        student: instance.students[student],
        school: instance.schools[instance.schoolOfMentor[mentor]],
        mentor: instance.mentors[mentor])
    }
  }

  /// The summary for people, as lines.
  public var summaryLines: [String] {
    SummaryText(result, statistics, isFrozen: frozen.heldCount > 0).lines
      + (changesSummary?.lines ?? [])
  }

  private var changesSummary: ChangesSummary? {
    guard let changes, let fewestMoves else { return nil }
    return ChangesSummary(changes, frozen, fewestMoves)
  }

  /// Writes the output files as one set.
  /// - Throws: ``WritingError``; what stood in the folder then still stands.
  public func write(to folder: String) throws {
    try FolderWriter.write(files(), to: folder, without: staleFiles)
  }

  /// The output files, as they are to be written.
  /// - Parameter run: id of the run, for the summary.
  public func files(run: String? = nil) throws -> [(name: String, bytes: [UInt8])] {
    let watch = StopWatch()
    let renderer = PlanRenderer(loaded.instance, result.plan)
    var files = [
      (name: "placements.csv", bytes: renderer.placements),
      (name: "unplaced.csv", bytes: renderer.unplaced(unplaced)),
      (name: "school_use.csv", bytes: renderer.schoolUse),
    ]
    if let changes { files.append((name: Self.changesFile, bytes: PlanRenderer.changes(changes))) }
    let summary = SummaryDocument(
      result, statistics, changes: changesSummary, inputSHA256: loaded.inputSHA256,
      version: Placer.version, run: run,
      seconds: SummaryDocument.Seconds(
        read: rounded(seconds.read), formulate: rounded(seconds.formulate),
        solve: rounded(seconds.solve), write: rounded(watch.seconds)))
    files.append((name: "summary.json", bytes: try summary.bytes()))
    return files
  }

  /// Names of output files that this plan does not have.
  public var staleFiles: [String] { changes == nil ? [Self.changesFile] : [] }

  private static let changesFile = "changes.csv"

  private func rounded(_ seconds: Double) -> Double { (seconds * 1_000).rounded() / 1_000 }
}
