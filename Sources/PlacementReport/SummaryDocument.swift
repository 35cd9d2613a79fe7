import Foundation
import PlacementDomain
public import PlacementSolver

/// `summary.json` (model, section 6): the keys of the contract and a few more, in alphabetical order.
public struct SummaryDocument: Encodable, Sendable {
  public struct Seconds: Encodable, Sendable {
    public var read: Double
    public var formulate: Double
    public var solve: Double
    public var write: Double

    public init(read: Double, formulate: Double, solve: Double, write: Double) {
      self.read = read
      self.formulate = formulate
      self.solve = solve
      self.write = write
    }
  }

  private struct Gaps: Encodable {
    var unplaced: Double
    var tier: Double
    var quality: Double
  }

  private struct Travel: Encodable {
    var meanMinutes: Double
    var p90Minutes: Double
    var maxMinutes: Double
  }

  private let status: String
  private let objective: WorthDocument
  private let bound: WorthDocument
  private let gap: Double
  private let gaps: Gaps
  private let run: String?
  private let solver: String
  private let remark: String?
  private let students: Int
  private let placed: Int
  private let placedByTier: [String: Int]
  private let placedByYear: [String: Int]
  private let placedBySubject: [String: Int]
  private let unplacedByReason: [String: Int]
  private let travel: Travel
  private let duos: Int
  private let slotsUsed: Int
  private let slotsOffered: Int
  private let inputSha256: String
  private let changes: ChangesSummary?
  private let version: String
  private let seconds: Seconds

  /// - Parameter run: id of the run in the history; `nil` outside one.
  public init(
    _ result: SolveResult, _ statistics: PlanStatistics, changes: ChangesSummary? = nil,
    inputSHA256: String, version: String, run: String?, seconds: Seconds
  ) {
    self.run = run
    status = result.status.rawValue
    objective = WorthDocument(result.objective)
    bound = WorthDocument(result.bound)
    gap = result.gap
    gaps = Gaps(
      unplaced: result.gap(.unplaced), tier: result.gap(.tier), quality: result.gap(.quality))
    solver = result.solver
    remark = result.remark
    students = statistics.students
    placed = statistics.placed
    placedByTier = Self.keyed(statistics.byTier.map { ($0.name, $0.placed) })
    placedByYear = Self.keyed(statistics.byYear.map { ($0.name, $0.placed) })
    placedBySubject = Self.keyed(statistics.bySubject.map { ($0.name, $0.placed) })
    unplacedByReason = Self.keyed(statistics.byReason.map { ($0.reason.rawValue, $0.count) })
    travel = Travel(
      meanMinutes: Self.minutes(statistics.meanTravel),
      p90Minutes: Self.minutes(statistics.travel90),
      maxMinutes: Self.minutes(statistics.maxTravel))
    duos = statistics.duos
    slotsUsed = statistics.slotsUsed
    slotsOffered = statistics.slotsOffered
    self.changes = changes
    inputSha256 = inputSHA256
    self.version = version
    self.seconds = seconds
  }

  private static func keyed(_ entries: [(String, Int)]) -> [String: Int] {
    Dictionary(entries, uniquingKeysWith: { first, _ in first })
  }

  private static func minutes(_ seconds: Int) -> Double { Double((seconds * 10 + 30) / 60) / 10 }

  /// The document as bytes, with a newline at the end.
  public func bytes() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return [UInt8](try encoder.encode(self)) + [UInt8(ascii: "\n")]
  }
}
