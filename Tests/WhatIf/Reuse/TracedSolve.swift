import Foundation
import IntegerProgramming
import PlacementDomain
import PlacementSolver
import Synchronization

/// One solve by one thread, with the processor time at which each plan and bound came.
final class TracedSolve: Sendable {
  private struct Event {
    var seconds: Double
    var progress: SolveProgress
  }

  private let seconds: Double
  private let gap: Double
  private let start = TracedSolve.processorSeconds()
  private let events = Mutex<[Event]>([])
  private let end = Mutex<Double>(0)

  init(_ seconds: Double, gap: Double) {
    self.seconds = seconds
    self.gap = gap
  }

  /// Processor time of the process: other programs on the machine do not count.
  private static func processorSeconds() -> Double { Double(clock()) / Double(CLOCKS_PER_SEC) }

  private var elapsed: Double { Self.processorSeconds() - start }

  /// Solves with a clock that counts processor time.
  func run(_ body: (SolveOptions) -> SolveResult) -> SolveResult {
    let options = SolveOptions(
      gap: gap, threads: 1, limits: SearchLimits(now: { self.elapsed }, deadline: seconds),
      progress: { progress in
        let event = Event(seconds: self.elapsed, progress: progress)
        self.events.withLock { $0.append(event) }
      })
    let result = body(options)
    end.withLock { $0 = elapsed }
    return result
  }

  var total: Double { end.withLock { $0 } }
  var best: [Int] { last?.progress.best ?? [] }
  var bound: [Int] { last?.progress.bound ?? [] }
  var gaps: [Double] { last.map { Self.gaps($0.progress) } ?? [] }

  private var last: Event? { events.withLock { $0.last } }

  /// When the gaps of all levels were first this small; `nil` = never.
  func time(until wanted: [Double]) -> Double? {
    events.withLock { events in
      events.first { event in
        zip(Self.gaps(event.progress), wanted).allSatisfy { $0 <= $1 + 1e-12 }
      }?.seconds
    }
  }

  private static func gaps(_ progress: SolveProgress) -> [Double] {
    zip(progress.best, progress.bound).map { Double($0 - $1) / Double(max(1, $0)) }
  }

  /// A line for each time that the best plan, a bound or the phase changed.
  var lines: [String] {
    var previous = ""
    return events.withLock { $0 }.compactMap { event in
      let words = "\(event.progress.phase): \(event.progress.best), bounds \(event.progress.bound)"
      defer { previous = words }
      return words == previous ? nil : String(format: "%7.2f ", event.seconds) + words
    }
  }
}
