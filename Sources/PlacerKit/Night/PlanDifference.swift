public import PlacementDomain
import PlacementFiles
public import PlacementHistory

/// Who goes elsewhere in one plan than in another.
public struct PlanDifference: Hashable, Sendable {
  /// One student whose place differs.
  public struct Row: Hashable, Sendable {
    public var student: String
    /// `nil` = had no place.
    public var from: PreviousPlacement?
    /// `nil` = has no place.
    public var to: PreviousPlacement?

    public init(student: String, from: PreviousPlacement?, to: PreviousPlacement?) {
      self.student = student
      self.from = from
      self.to = to
    }
  }

  /// Rows that differ, in byte order of the student.
  public let rows: [Row]
  /// Students with the same mentor in both.
  public let same: Int

  public init(from old: [PreviousPlacement], to new: [PreviousPlacement]) {
    let before = Dictionary(old.map { ($0.student, $0) }, uniquingKeysWith: { first, _ in first })
    let after = Dictionary(new.map { ($0.student, $0) }, uniquingKeysWith: { first, _ in first })
    let students = Set(before.keys).union(after.keys).sorted()
    rows = students.compactMap { student in
      let row = Row(student: student, from: before[student], to: after[student])
      return row.from == row.to ? nil : row
    }
    same = students.count - rows.count
  }

  /// Compares the plans of two recorded runs.
  /// - Throws: ``HistoryError`` when one of them made no plan or is damaged.
  public init(_ history: History, from old: RecordedRun, to new: RecordedRun) throws {
    self.init(
      from: try Self.placements(history, old), to: try Self.placements(history, new))
  }

  private static func placements(
    _ history: History, _ run: RecordedRun
  ) throws -> [PreviousPlacement] {
    let files = try history.files(.output, of: run.number)
    guard let file = files.first(where: { $0.name == "placements.csv" }) else {
      throw HistoryError(
        .missing, "run \(run.number) made no plan",
        remedy: "choose another from `placer history list`"
      )
    }
    return try PlacementList.read(file.bytes)
  }
}
