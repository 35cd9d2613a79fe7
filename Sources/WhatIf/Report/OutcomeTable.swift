import PlacementDomain
import PlacementReport
import Scenarios

/// The outcomes as tables: `whatif.csv` and `differences.csv`.
public struct OutcomeTable {
  /// The baseline first.
  private let outcomes: [ScenarioOutcome]
  /// Names of the tiers of all scenarios, best first.
  private let tiers: [String]
  private let partnerships: [String]

  /// - Parameter outcomes: the baseline first, then the scenarios in order.
  public init(_ outcomes: [ScenarioOutcome]) {
    self.outcomes = outcomes
    tiers = Self.inOrder(outcomes.flatMap { $0.numbers?.statistics.byTier.map(\.name) ?? [] })
    let isFunded = outcomes.contains { $0.numbers?.hasFunding ?? false }
    partnerships =
      isFunded
      ? Self.inOrder(outcomes.flatMap { $0.numbers?.subsidies.map(\.partnership) ?? [] }) : []
  }

  private static func inOrder(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }

  // MARK: whatif.csv

  /// A row for each scenario.
  public var scenarios: TextTable {
    let columns = columns
    return TextTable(
      header: columns.map(\.name), rows: outcomes.map { row in columns.map { $0.text(row) } })
  }

  private struct Column {
    var name: String
    var text: (ScenarioOutcome) -> String

    init(_ name: String, _ text: @escaping (ScenarioOutcome) -> String) {
      self.name = name
      self.text = text
    }

    /// A number of the plan; empty when the scenario was not run.
    init(_ name: String, count: @escaping (ScenarioOutcome.Numbers) -> Int) {
      self.init(name) { $0.numbers.map { String(count($0)) } ?? "" }
    }
  }

  private var columns: [Column] {
    identity + counts + tierColumns + levels + travel + use + movement + subsidies
  }

  private var identity: [Column] {
    [
      Column("scenario") { $0.name },
      Column("parameters") { outcome in
        outcome.parameters.map { "\($0.name)=\($0.value)" }.joined(separator: "|")
      },
      Column("changes") { $0.effect.words },
      Column("status") { $0.answer?.status.rawValue ?? "not-run" },
    ]
  }

  private var counts: [Column] {
    [
      Column("students", count: \.statistics.students),
      Column("placed", count: \.statistics.placed),
      Column("unplaced") { numbers in numbers.statistics.students - numbers.statistics.placed },
    ]
      + UnplacedReason.allCases.map { reason in
        Column("unplaced_\(reason.rawValue.replacing("-", with: "_"))") { numbers in
          numbers.statistics.byReason.first { $0.reason == reason }?.count ?? 0
        }
      }
  }

  private var tierColumns: [Column] {
    let first = tiers.first ?? ""
    let both = tiers.prefix(2).joined(separator: "_")
    return tiers.map { tier in Column("placed_\(tier)", count: { $0.placed(in: [tier]) }) }
      + [
        Column("share_\(first)") { $0.numbers?.share(in: [first]) ?? "" },
        Column("share_\(both)") { [tiers] in $0.numbers?.share(in: Array(tiers.prefix(2))) ?? "" },
      ]
  }

  private var levels: [Column] {
    let names = [(Level.unplaced, "level1"), (.tier, "level2"), (.quality, "level3")]
    return names.flatMap { level, name in
      [
        Column(name) { $0.answer.map { String($0.objective[level]) } ?? "" },
        Column("\(name)_bound") { $0.answer.map { String($0.bound[level]) } ?? "" },
        Column("\(name)_gap") { $0.answer.map { Decimals.text($0.gap(level), places: 6) } ?? "" },
        Column("\(name)_difference") { outcome in
          outcome.differences.isEmpty ? "" : outcome.differences[level.rawValue - 1].words
        },
      ]
    }
  }

  private var travel: [Column] {
    func minutes(_ seconds: Int) -> String { Decimals.text(Double(seconds) / 60, places: 1) }
    return [
      Column("travel_mean_minutes") { $0.numbers.map { minutes($0.statistics.meanTravel) } ?? "" },
      Column("travel_p90_minutes") { $0.numbers.map { minutes($0.statistics.travel90) } ?? "" },
      Column("travel_max_minutes") { $0.numbers.map { minutes($0.statistics.maxTravel) } ?? "" },
      Column("over_60_minutes", count: \.over60),
      Column("over_90_minutes", count: \.over90),
    ]
  }

  private var use: [Column] {
    [
      Column("duos", count: \.statistics.duos),
      Column("slots_used", count: \.statistics.slotsUsed),
      Column("slots_offered", count: \.statistics.slotsOffered),
      Column("use_of_capacity") { $0.numbers?.useOfCapacity ?? "" },
    ]
  }

  /// Against the baseline.
  private var movement: [Column] {
    let kinds: [(String, PlanChanges.Kind)] = [
      ("moved", .moved), ("new_mentor", .newMentor), ("newly_placed", .newlyPlaced),
      ("lost_place", .lostPlace), ("gone", .gone),
    ]
    return kinds.map { name, kind in
      Column(name) { outcome in
        outcome.numbers == nil ? "" : String(outcome.changes.count { $0.kind == kind })
      }
    }
  }

  private var subsidies: [Column] {
    guard !partnerships.isEmpty else { return [] }
    return [Column("subsidy_euro", count: \.totalSubsidy)]
      + partnerships.flatMap { id in
        [
          Column("subsidy_students_\(id)") { outcome in
            outcome.subsidy(of: id).map { String($0.students) } ?? ""
          },
          Column("subsidy_euro_\(id)") { outcome in
            outcome.subsidy(of: id).map { String($0.euro) } ?? ""
          },
        ]
      }
  }

  // MARK: differences.csv

  /// A row for each student whose placement is another than in the baseline, scenario by scenario.
  public var differences: TextTable {
    TextTable(
      header: [
        "scenario", "student", "change", "from_school", "from_mentor", "to_school", "to_mentor",
        "cause", "detail",
      ],
      rows: outcomes.flatMap { outcome in
        outcome.changes.map { row in
          [
            outcome.name, row.student, row.kind.rawValue, row.from?.school ?? "",
            row.from?.mentor ?? "", row.to?.school ?? "", row.to?.mentor ?? "",
            row.cause?.kind.rawValue ?? "", row.cause?.detail ?? "",
          ]
        }
      })
  }
}

extension ScenarioOutcome {
  func subsidy(of partnership: String) -> (students: Int, euro: Int)? {
    numbers?.subsidies.first { $0.partnership == partnership }.map { ($0.students, $0.euro) }
  }
}

extension ScenarioOutcome.Numbers {
  var unplaced: Int { statistics.students - statistics.placed }

  var totalSubsidy: Int { subsidies.reduce(0) { $0 + $1.euro } }

  func placed(in tiers: [String]) -> Int {
    statistics.byTier.filter { tiers.contains($0.name) }.reduce(0) { $0 + $1.placed }
  }

  /// Of the placed students; empty when there are none.
  func share(in tiers: [String]) -> String {
    statistics.placed == 0
      ? "" : Decimals.text(Double(placed(in: tiers)) / Double(statistics.placed), places: 4)
  }

  var useOfCapacity: String {
    statistics.slotsOffered == 0
      ? ""
      : Decimals.text(
        Double(statistics.slotsUsed) / Double(statistics.slotsOffered), places: 4)
  }
}

/// Numbers with a fixed number of decimals, the same on every machine.
enum Decimals {
  static func text(_ value: Double, places: Int) -> String {
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    let scaled = Int((abs(value) * scale).rounded())
    let fraction = String(String(scaled % Int(scale) + Int(scale)).dropFirst())
    let sign = value < 0 && scaled != 0 ? "-" : ""
    return places == 0 ? "\(sign)\(scaled)" : "\(sign)\(scaled / Int(scale)).\(fraction)"
  }
}
