public import PlacementDomain
public import PlacementSolver

/// The changes against the plan in force in numbers: a section of the summary, and `changes` in `summary.json`.
public struct ChangesSummary: Encodable, Sendable {
  private let kept: Int
  private let newMentor: Int
  private let moved: Int
  private let newlyPlaced: Int
  private let lostPlace: Int
  private let gone: Int
  private let fewestMoves: Int
  private let fewestMovesProven: Bool
  private let freeze: String
  private let held: Int
  private let released: Int
  /// How often each cause occurs among those who moved, got another mentor or lost their place.
  private let causes: [String: Int]
  private let releasedByCause: [String: Int]

  public init(_ changes: PlanChanges, _ frozen: FrozenPlan, _ minimum: MoveMinimum) {
    kept = changes.count(.kept)
    newMentor = changes.count(.newMentor)
    moved = changes.count(.moved)
    newlyPlaced = changes.count(.newlyPlaced)
    lostPlace = changes.count(.lostPlace)
    gone = changes.count(.gone)
    fewestMoves = minimum.atLeast
    fewestMovesProven = minimum.isProven
    freeze = frozen.freeze.rawValue
    held = frozen.heldCount
    released = frozen.released.count
    let shuffled = changes.rows.filter { [.newMentor, .moved, .lostPlace].contains($0.kind) }
    causes = Self.counts(shuffled.compactMap(\.cause))
    releasedByCause = Self.counts(frozen.released.map(\.cause))
  }

  private static func counts(_ causes: [ChangeCause]) -> [String: Int] {
    causes.reduce(into: [:]) { $0[$1.kind.rawValue, default: 0] += 1 }
  }

  /// Lines for people, without newlines.
  public var lines: [String] {
    var lines = [
      "Changes:   kept \(kept), new mentor \(newMentor), moved \(moved), newly placed \(newlyPlaced), lost place \(lostPlace), gone \(gone)"
    ]
    if !causes.isEmpty { lines.append("Causes:    " + text(causes)) }
    lines.append("Moves:     \(moved) to another school; \(minimum)")
    if freeze != Freeze.none.rawValue {
      let names = releasedByCause.isEmpty ? "" : " (\(text(releasedByCause)))"
      lines.append("Frozen:    by \(freeze): \(held) held, \(released) released\(names)")
    }
    return lines
  }

  private var minimum: String {
    let number = fewestMovesProven ? "\(fewestMoves)" : "at least \(fewestMoves)"
    return "levels 1 and 2 need \(number)" + (fewestMovesProven ? " (proven)" : "")
  }

  private func text(_ counts: [String: Int]) -> String {
    ChangeCause.Kind.allCases.compactMap { kind in
      counts[kind.rawValue].map { "\(kind.rawValue) \($0)" }
    }.joined(separator: ", ")
  }
}
