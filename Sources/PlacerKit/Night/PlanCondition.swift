import PlacementDomain
import PlacementSolver

/// What a plan has to be, for a run to count as good (`--fail-unless`).
public enum PlanCondition: Hashable, Sendable, CustomStringConvertible {
  /// Proven on every level.
  case optimal
  /// The gap of each level is at most this.
  case gap(Double)
  /// At least this share of the students is placed.
  case placed(Share)
  /// Fewer than this many students of the plan in force are moved or lose their place.
  case unchangedBelow(Int)

  /// Reads `optimal`, `gap:0.001`, `placed:95%` or `unchanged-below:20`; `nil` for anything else.
  public init?(text: String) {
    let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
    switch (parts.first, parts.count) {
    case ("optimal", 1): self = .optimal
    case ("gap", 2):
      guard let share = Share(text: parts[1]) else { return nil }
      self = .gap(share.value)
    case ("placed", 2):
      guard let share = Share(text: parts[1]), share.value <= 1 else { return nil }
      self = .placed(share)
    case ("unchanged-below", 2):
      guard let count = Int(parts[1]), count > 0 else { return nil }
      self = .unchangedBelow(count)
    default: return nil
    }
  }

  public var description: String {
    switch self {
    case .optimal: "optimal"
    case .gap(let gap): "gap:\(gap)"
    case .placed(let share): "placed:\(share)"
    case .unchangedBelow(let count): "unchanged-below:\(count)"
    }
  }

  /// Why the plan does not meet the condition, in words; `nil` when it does.
  public func failure(of solved: SolvedCase) -> String? {
    let result = solved.result
    switch self {
    case .optimal:
      return result.status == .optimal ? nil : "\(self): the plan is \(result.status.rawValue)"
    case .gap(let limit):
      let worst = Level.allCases.map { result.gap($0) }.max() ?? 0
      return worst <= limit ? nil : "\(self): the gap is \(worst)"
    case .placed(let share):
      let (placed, students) = (solved.statistics.placed, solved.statistics.students)
      let isMet = Double(placed) >= share.value * Double(students)
      return isMet ? nil : "\(self): \(placed) of \(students) students are placed"
    case .unchangedBelow(let limit):
      let moved = solved.changedPlacements
      return moved < limit ? nil : "\(self): \(moved) students are moved or lose their place"
    }
  }
}

extension SolvedCase {
  /// How many students with a place in the plan in force have another mentor now, or none.
  ///
  /// A student whose school stays and whose mentor was not named, or is gone, keeps the place.
  public var changedPlacements: Int {
    guard let changes else { return 0 }
    return changes.count(.moved) + changes.count(.newMentor) + changes.count(.lostPlace)
  }
}
