import Foundation
import Logging
import PlacerKit

/// How far the search is: one line redrawn on a terminal, log lines now and then elsewhere.
final class ProgressPrinter: Sendable {
  enum Style: Sendable {
    case silent
    /// One line, drawn over.
    case terminal
    /// A line now and then.
    case plain
    /// Events of the run's log.
    case log
  }

  private let style: Style
  private let start = ContinuousClock.now
  private let state = Locked(State())

  private struct State {
    var last = -1.0
    var phase = ""
    var hasLine = false
  }

  init(_ style: Style) { self.style = style }

  func show(_ progress: SolveProgress, _ logger: Logger) {
    let (seconds, attoseconds) = (ContinuousClock.now - start).components
    let elapsed = Double(seconds) + Double(attoseconds) * 1e-18
    switch style {
    case .silent: return
    case .terminal:
      guard isDue(progress, elapsed, pause: 0.1, eachPhase: false) else { return }
      Console.raw("\r\u{1B}[K" + ProgressText.line(progress, seconds: elapsed))
    case .plain:
      guard isDue(progress, elapsed, pause: 5, eachPhase: true) else { return }
      Console.note(ProgressText.line(progress, seconds: elapsed))
    case .log:
      guard isDue(progress, elapsed, pause: 5, eachPhase: true) else { return }
      logger.info(
        "\(ProgressText.line(progress, seconds: elapsed))",
        metadata: ["event": "search", "phase": "\(progress.phase)"])
    }
  }

  private func isDue(
    _ progress: SolveProgress, _ elapsed: Double, pause: Double, eachPhase: Bool
  ) -> Bool {
    state.with { state in
      let isNewPhase = eachPhase && state.phase != progress.phase
      guard elapsed - state.last >= pause || isNewPhase else { return false }
      state.last = elapsed
      state.phase = progress.phase
      state.hasLine = true
      return true
    }
  }

  /// Clears the line.
  func finish() {
    guard case .terminal = style, state.with({ $0.hasLine }) else { return }
    Console.raw("\r\u{1B}[K")
  }
}
