public import PlacementSolver

/// One look into a running solve as a line.
public enum ProgressText {
  public static func line(_ progress: SolveProgress, seconds: Double) -> String {
    let best = progress.best.map(String.init).joined(separator: "/")
    let bound = progress.bound.map(String.init).joined(separator: "/")
    let tenths = Int(seconds * 10)
    return
      "\(progress.phase): placed \(progress.placed), best \(best), bound \(bound), gap \(percent(progress.gap)), \(tenths / 10).\(tenths % 10) s"
  }
}
