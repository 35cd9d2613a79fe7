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
  private let seconds: (read: Double, formulate: Double, solve: Double)

  /// One student at one mentor.
  public struct Placement: Sendable {
    public let student: Student
    public let school: School
    public let mentor: Mentor
  }

  init(
    loaded: LoadedCase, pairs: PairTable, result: SolveResult,
    seconds: (read: Double, formulate: Double, solve: Double)
  ) {
    self.loaded = loaded
    self.pairs = pairs
    self.result = result
    self.seconds = seconds
    let instance = loaded.instance
    let reasons = UnplacedReasons(instance)
    unplaced = instance.studentIndices.filter { result.plan[$0] == nil }
      .map { ($0, reasons.explanation(for: $0)) }
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
  public var summaryLines: [String] { SummaryText(result, statistics).lines }

  /// Writes the four output files as one set.
  /// - Throws: ``WritingError``; what stood in the folder then still stands.
  public func write(to folder: String) throws {
    let watch = StopWatch()
    let renderer = PlanRenderer(loaded.instance, result.plan)
    var files = [
      (name: "placements.csv", bytes: renderer.placements),
      (name: "unplaced.csv", bytes: renderer.unplaced(unplaced)),
      (name: "school_use.csv", bytes: renderer.schoolUse),
    ]
    let summary = SummaryDocument(
      result, statistics, inputSHA256: loaded.inputSHA256, version: Placer.version,
      seconds: SummaryDocument.Seconds(
        read: rounded(seconds.read), formulate: rounded(seconds.formulate),
        solve: rounded(seconds.solve), write: rounded(watch.seconds)))
    files.append((name: "summary.json", bytes: try summary.bytes()))
    try FolderWriter.write(files, to: folder)
  }

  private func rounded(_ seconds: Double) -> Double { (seconds * 1_000).rounded() / 1_000 }
}
