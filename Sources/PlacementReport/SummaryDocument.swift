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

  private struct Levels: Encodable {
    var unplaced: Int
    var tier: Int
    var quality_seconds: Int

    init(_ worth: Objective) {
      unplaced = worth.unplaced
      tier = worth.tier
      quality_seconds = worth.quality
    }
  }

  private struct Gaps: Encodable {
    var unplaced: Double
    var tier: Double
    var quality: Double
  }

  private struct Travel: Encodable {
    var mean_minutes: Double
    var p90_minutes: Double
    var max_minutes: Double
  }

  private let status: String
  private let objective: Levels
  private let bound: Levels
  private let gap: Double
  private let gaps: Gaps
  private let solver: String
  private let remark: String?
  private let students: Int
  private let placed: Int
  private let placed_by_tier: [String: Int]
  private let placed_by_year: [String: Int]
  private let placed_by_subject: [String: Int]
  private let unplaced_by_reason: [String: Int]
  private let travel: Travel
  private let duos: Int
  private let slots_used: Int
  private let slots_offered: Int
  private let input_sha256: String
  private let version: String
  private let seconds: Seconds

  public init(
    _ result: SolveResult, _ statistics: PlanStatistics, inputSHA256: String, version: String,
    seconds: Seconds
  ) {
    status = result.status.rawValue
    objective = Levels(result.objective)
    bound = Levels(result.bound)
    gap = result.gap
    gaps = Gaps(
      unplaced: result.gap(.unplaced), tier: result.gap(.tier), quality: result.gap(.quality))
    solver = result.solver
    remark = result.remark
    students = statistics.students
    placed = statistics.placed
    placed_by_tier = Self.keyed(statistics.byTier.map { ($0.name, $0.placed) })
    placed_by_year = Self.keyed(statistics.byYear.map { ($0.name, $0.placed) })
    placed_by_subject = Self.keyed(statistics.bySubject.map { ($0.name, $0.placed) })
    unplaced_by_reason = Self.keyed(statistics.byReason.map { ($0.reason.rawValue, $0.count) })
    travel = Travel(
      mean_minutes: Self.minutes(statistics.meanTravel),
      p90_minutes: Self.minutes(statistics.travel90),
      max_minutes: Self.minutes(statistics.maxTravel))
    duos = statistics.duos
    slots_used = statistics.slotsUsed
    slots_offered = statistics.slotsOffered
    input_sha256 = inputSHA256
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
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return [UInt8](try encoder.encode(self)) + [UInt8(ascii: "\n")]
  }
}
