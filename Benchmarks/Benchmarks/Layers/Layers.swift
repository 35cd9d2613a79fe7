import Benchmark
import Foundation
import PlacerKit

/// One benchmark for each layer of a solve, on seeded synthetic cases and one thread. Names hold no spaces: the
/// threshold check does not find those that do.
let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: Measuring.metrics, warmupIterations: 1, maxDuration: .seconds(3), maxIterations: 20,
    thresholds: Dictionary(uniqueKeysWithValues: Measuring.stable.map { ($0, Measuring.tolerance) })
  )
  registerInput()
  registerProgram()
  registerSearch()
}

private let province = GeneratorOptions(students: 3_000, schools: 160, seed: 1)
private let partnership = GeneratorOptions(students: 350, schools: 35, seed: 1)

/// CSV files to a checked case; a case to its fitting pairs.
private func registerInput() {
  Benchmark("reading-3000") { benchmark in
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("placer-benchmark-\(ProcessInfo.processInfo.processIdentifier)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try CaseWriter.write(CaseGenerator.generate(province), to: folder)
    try Measuring.measure(benchmark) { try CaseFolder.load(folder) }
  }

  Benchmark("pairs-3000") { benchmark in
    let instance = try Case(CaseGenerator.generate(province))
    Measuring.measure(benchmark) { PairTable(instance) }
  }
}

/// Pairs to the integer program; its relaxation.
private func registerProgram() {
  Benchmark("formulation-350") { benchmark in
    let instance = try Case(CaseGenerator.generate(partnership))
    let pairs = PairTable(instance)
    Measuring.measure(benchmark) { Formulation(instance, pairs) }
  }

  Benchmark("relaxation-350") { benchmark in
    let instance = try Case(CaseGenerator.generate(partnership))
    let formulation = Formulation(instance, PairTable(instance))
    try Measuring.measure(benchmark) {
      try programSolver().relax(formulation.program, SearchLimits(now: { 0 }))
    }
  }
}

/// The parts of the search by the phases the engine tells of, then all of it.
private func registerSearch() {
  for (name, phase) in [("construction", "greedy"), ("bound", "bound"), ("heuristic", "improve")] {
    Benchmark("\(name)-350") { benchmark in
      let instance = try Case(CaseGenerator.generate(partnership))
      PhaseWatch.measure(phase, benchmark, instance, PairTable(instance))
    }
  }

  Benchmark("whole-solve-350") { benchmark in
    let instance = try Case(CaseGenerator.generate(partnership))
    let pairs = PairTable(instance)
    Measuring.measure(benchmark) {
      PlacementEngine(programSolver: programSolver()).solve(
        instance, pairs, SolveOptions(limits: SearchLimits(now: { 0 })))
    }
  }
}
