import Benchmark
import Foundation
import PlacerKit

/// One benchmark for each layer of a solve, on seeded synthetic cases. Names hold no spaces: the threshold
/// check does not find those that do.
let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.wallClock, .instructions], warmupIterations: 1, maxDuration: .seconds(4))

  let province = CaseGenerator.generate(GeneratorOptions(students: 3_000, schools: 160, seed: 1))
  let partnership = CaseGenerator.generate(GeneratorOptions(students: 350, schools: 35, seed: 1))

  Benchmark("reading-3000") { benchmark in
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("placer-bench").path
    try CaseWriter.write(province, to: folder)
    for _ in benchmark.scaledIterations {
      benchmark.startMeasurement()
      blackHole(try CaseFolder.load(folder))
      benchmark.stopMeasurement()
    }
  }

  Benchmark("pairs-3000") { benchmark in
    let instance = try Case(province)
    benchmark.startMeasurement()
    blackHole(PairTable(instance))
  }

  Benchmark("formulation-350") { benchmark in
    let instance = try Case(partnership)
    let pairs = PairTable(instance)
    benchmark.startMeasurement()
    blackHole(Formulation(instance, pairs))
  }

  Benchmark("relaxation-350") { benchmark in
    let instance = try Case(partnership)
    let formulation = Formulation(instance, PairTable(instance))
    benchmark.startMeasurement()
    blackHole(try GLPKSolver().relax(formulation.program, SearchLimits(now: { 0 })))
  }

  Benchmark("heuristic-and-bound-350") { benchmark in
    let instance = try Case(partnership)
    let pairs = PairTable(instance)
    benchmark.startMeasurement()
    blackHole(
      PlacementEngine(programSolver: nil).solve(
        instance, pairs, SolveOptions(choice: .greedy, limits: SearchLimits(now: { 0 }))))
  }

  Benchmark("whole-solve-350") { benchmark in
    let instance = try Case(partnership)
    let pairs = PairTable(instance)
    benchmark.startMeasurement()
    blackHole(
      PlacementEngine(programSolver: GLPKSolver()).solve(
        instance, pairs, SolveOptions(limits: SearchLimits(now: { 0 }))))
  }
}
