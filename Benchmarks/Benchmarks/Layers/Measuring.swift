import Benchmark
import CAllocationCount
import Foundation
import PlacerKit

/// What a benchmark measures, and how.
enum Measuring {
  /// How often the heap was asked for memory.
  static let allocations = BenchmarkMetric.custom(
    "allocations", polarity: .prefersSmaller, useScalingFactor: false)
  /// How much memory it was asked for in all, in kilobytes of 1,024 bytes.
  static let kilobytes = BenchmarkMetric.custom(
    "allocatedKilobytes", polarity: .prefersSmaller, useScalingFactor: false)

  /// The same on every run, whatever else the machine does: the metrics with committed thresholds.
  static let stable = [allocations, kilobytes]

  /// All of them, or the stable ones alone (`PLACER_BENCHMARKS=stable`, which `Benchmarks/check` sets).
  static var metrics: [BenchmarkMetric] {
    ProcessInfo.processInfo.environment["PLACER_BENCHMARKS"] == "stable"
      ? stable : [.wallClock, .instructions] + stable
  }

  /// A change of one part in fifty is within what a new patch release of a library brings.
  static var tolerance: BenchmarkThresholds { BenchmarkThresholds(relative: [.p50: 2, .p90: 2]) }

  /// Measures one piece of work.
  static func measure<Result>(_ benchmark: Benchmark, _ work: () throws -> Result) rethrows {
    var span = Span()
    span.begin(benchmark)
    blackHole(try work())
    span.end(benchmark)
  }

  /// From a begin to an end.
  struct Span {
    private var calls = 0
    private var bytes = 0

    mutating func begin(_ benchmark: Benchmark) {
      benchmark.startMeasurement()
      (calls, bytes) = (allocation_count(), allocation_bytes())
    }

    func end(_ benchmark: Benchmark) {
      let (calls, bytes) = (allocation_count() - calls, allocation_bytes() - bytes)
      benchmark.stopMeasurement()
      guard allocation_count() >= 0 else { return }
      benchmark.measurement(Measuring.allocations, calls)
      benchmark.measurement(Measuring.kilobytes, bytes / 1_024)
    }
  }
}

/// Measures the first stretch of a solve that carries one name (``SolveProgress/phase``), and ends the solve
/// after it.
final class PhaseWatch: @unchecked Sendable {
  // Invariant: the engine tells its progress on the thread that called `solve`, one call after the other.
  private let phase: String
  private let benchmark: Benchmark
  private var span: Measuring.Span?
  private(set) var isDone = false

  init(_ phase: String, _ benchmark: Benchmark) {
    self.phase = phase
    self.benchmark = benchmark
  }

  func see(_ progress: SolveProgress) {
    guard !isDone else { return }
    if progress.phase == phase, span == nil {
      var begun = Measuring.Span()
      begun.begin(benchmark)
      span = begun
    } else if progress.phase != phase {
      finish()
    }
  }

  /// Ends the stretch where the solve ends with it.
  func finish() {
    guard let span, !isDone else { return }
    isDone = true
    span.end(benchmark)
  }

  /// Solves a case up to the end of the phase; a phase that never came fails the benchmark.
  static func measure(
    _ phase: String, _ benchmark: Benchmark, _ instance: Case, _ pairs: PairTable
  ) {
    let watch = PhaseWatch(phase, benchmark)
    let limits = SearchLimits(now: { 0 }, isCancelled: { watch.isDone })
    blackHole(
      PlacementEngine(programSolver: programSolver()).solve(
        instance, pairs, SolveOptions(limits: limits, progress: { watch.see($0) })))
    watch.finish()
    if !watch.isDone { benchmark.error("the engine told of no phase \"\(phase)\"") }
  }
}
