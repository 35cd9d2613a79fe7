public import PlacementSolver

/// One look into a running solve as a line: for people, and as CSV.
public enum ProgressText {
  /// The columns of a progress file; the meaning of each stands in `Documentation/Output.md`.
  public static let csvHeader =
    "seconds,phase,placed,unplaced,tier,quality,bound_unplaced,bound_tier,bound_quality"

  /// What follows the seconds in a line of a progress file. A phase holds no comma.
  public static func csvFields(_ progress: SolveProgress) -> String {
    let numbers = [progress.placed] + progress.best + progress.bound
    return progress.phase + "," + numbers.map(String.init).joined(separator: ",")
  }

  /// Seconds with three decimals, cut off: a moment is never told later than it was.
  public static func csvSeconds(_ seconds: Double) -> String {
    let thousandths = Int(seconds * 1_000)
    let rest = String(thousandths % 1_000)
    return "\(thousandths / 1_000)." + String(repeating: "0", count: 3 - rest.count) + rest
  }

  /// For a terminal or a log.
  public static func line(_ progress: SolveProgress, seconds: Double) -> String {
    let best = progress.best.map(String.init).joined(separator: "/")
    let bound = progress.bound.map(String.init).joined(separator: "/")
    let tenths = Int(seconds * 10)
    return
      "\(progress.phase): placed \(progress.placed), best \(best), bound \(bound), gap \(percent(progress.gap)), \(tenths / 10).\(tenths % 10) s"
  }
}
