import PlacementDomain
public import PlacementSolver

/// The short summary that a person reads after a solve.
public struct SummaryText {
  private let result: SolveResult
  private let statistics: PlanStatistics
  private let isFrozen: Bool

  /// - Parameter isFrozen: whether placements were held; what is proven holds among plans that keep them.
  public init(_ result: SolveResult, _ statistics: PlanStatistics, isFrozen: Bool = false) {
    self.result = result
    self.statistics = statistics
    self.isFrozen = isFrozen
  }

  /// Lines without newlines.
  public var lines: [String] {
    [headline] + placedLines + travelLines + unplacedLines + levelLines
      + (result.remark.map { ["Remark:    \($0)"] } ?? [])
  }

  private var headline: String {
    "Placed \(statistics.placed) of \(statistics.students) students; \(verdict)."
  }

  private var verdict: String {
    switch result.status {
    case .optimal:
      isFrozen
        ? "no better plan keeps what is frozen (proven)" : "no better plan exists (proven)"
    case .feasible, .fallback:
      "the plan can be at most \(percent(result.gap)) from the best at the first open level"
    }
  }

  private var placedLines: [String] {
    let tiers = statistics.byTier.filter { $0.placed > 0 }.map { "\($0.name) \($0.placed)" }
    let years = statistics.byYear.map { "year \($0.name) \($0.placed)/\($0.students)" }
    let subjects = statistics.bySubject.map { "\($0.name) \($0.placed)/\($0.students)" }
    return wrapped("By tier:", tiers) + wrapped("By year:", years)
      + wrapped("By subject:", subjects)
  }

  private var travelLines: [String] {
    guard statistics.placed > 0 else { return [] }
    return [
      "Travel:    mean \(minutes(statistics.meanTravel)), 90% within \(minutes(statistics.travel90)), longest \(minutes(statistics.maxTravel))",
      "Slots:     \(statistics.slotsUsed) of \(statistics.slotsOffered) used, \(statistics.duos) duo\(statistics.duos == 1 ? "" : "s")",
    ]
  }

  private var unplacedLines: [String] {
    guard !statistics.byReason.isEmpty else { return [] }
    return wrapped("Unplaced:", statistics.byReason.map { "\($0.reason.rawValue) \($0.count)" })
  }

  private var levelLines: [String] {
    let names = [Level.unplaced: "unplaced", .tier: "tier", .quality: "quality"]
    let width = Level.allCases.map { String(result.objective[$0]).count }.max() ?? 0
    return Level.allCases.map { level in
      let value = String(result.objective[level])
      let padding = String(repeating: " ", count: width - value.count)
      let name =
        (names[level] ?? "") + String(repeating: " ", count: 9 - (names[level] ?? "").count)
      let proof =
        result.bound[level] == result.objective[level]
        ? "proven" : "at least \(result.bound[level]), gap \(percent(result.gap(level)))"
      return "Level \(level.rawValue):   \(name)\(padding)\(value)  \(proof)"
    }
  }

  private func wrapped(_ title: String, _ items: [String]) -> [String] {
    guard !items.isEmpty else { return [] }
    var lines: [String] = []
    var line = ""
    for item in items {
      if !line.isEmpty, line.count + item.count > 84 {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? item : ", " + item
    }
    lines.append(line)
    return lines.enumerated().map { number, text in
      let head = number == 0 ? title : ""
      return head + String(repeating: " ", count: 11 - head.count) + text
        + (number < lines.count - 1 ? "," : "")
    }
  }

  private func minutes(_ seconds: Int) -> String { "\((seconds + 30) / 60) min" }
}

/// A share as a percentage with as many decimals as it takes: `0.013 %`.
public func percent(_ share: Double) -> String {
  let value = share * 100
  let decimals = value >= 10 || value == 0 ? 0 : value >= 1 ? 1 : value >= 0.1 ? 2 : 4
  var scale = 1.0
  for _ in 0..<decimals { scale *= 10 }
  let scaled = Int((value * scale).rounded(.up))
  guard decimals > 0 else { return "\(scaled) %" }
  let fraction = String(String(scaled % Int(scale) + Int(scale)).dropFirst())
  return "\(scaled / Int(scale)).\(fraction) %"
}
