import ArgumentParser
import CaseGeneration
import Foundation
import GLPKBackend
import IntegerProgramming
import PlacementDomain
import PlacementSolver
import Scenarios
import SparseSimplex
import WhatIf

/// What a changed case costs from the answer of the case it was made of, by what it costs afresh: processor time until
/// the gaps on all levels are those that the fresh solve ends with.
///
///     swift run -c release measure-reuse --students 3000 --schools 160 --seconds 60
@main
struct MeasureReuse: ParsableCommand {
  @Option(help: "Students of the case that is made.") var students = 3_000
  @Option(help: "Schools of the case that is made.") var schools = 160
  @Option(help: "Which case, and which rows are changed.") var seed: UInt64 = 1
  @Option(help: "Share of the rows of each table that a scenario changes.") var share = 0.01
  @Option(help: "Seconds of processor time that each solve may take.") var seconds = 60.0
  @Option(help: "Each solve ends when every level is proven within this share.") var gap = 0.01
  @Option(help: "Solve only the scenarios whose names hold these words.") var only = ""
  @Flag(help: "Solve the scenarios from the base only.") var reusedOnly = false
  @Flag(help: "Write every better plan and bound.") var trace = false

  func run() throws {
    let tables = CaseGenerator.generate(
      GeneratorOptions(students: students, schools: schools, seed: seed))
    let base = try Case(tables)
    let baseRun = TracedSolve(seconds, gap: gap)
    let answer = baseRun.run { options in
      var options = options
      options.remembers = true
      return PlacementEngine(programSolver: SparseSimplexSolver(over: GLPKSolver())).solve(
        base, PairTable(base), options)
    }
    print(
      "| scenario | rows | solve | processor s | level 1 | level 2 | level 3 | same gaps after |")
    say("|---|---:|---|---:|---|---|---|---:|")
    tell("base", rows: 0, "fresh", baseRun, until: baseRun.gaps)
    for change in ScenarioChange.all(share: share, seed: seed) where change.isNamed(only) {
      let variant = try CaseVariant(of: base, tables, change.changes)
      let rows = change.rows(tables)
      let fresh = TracedSolve(seconds, gap: gap)
      if !reusedOnly {
        _ = fresh.run { options in
          PlacementEngine(programSolver: SparseSimplexSolver(over: GLPKSolver()))
            .solve(variant.instance, PairTable(variant.instance), options)
        }
      }
      let reused = TracedSolve(seconds, gap: gap)
      _ = reused.run { options in
        VariantSolver(
          programSolver: SparseSimplexSolver(over: GLPKSolver()), base: answer, options: options
        )
        .solve(variant, options.limits)
      }
      if !reusedOnly { tell(change.name, rows: rows, "fresh", fresh, until: fresh.gaps) }
      tell(change.name, rows: rows, "reused", reused, until: fresh.gaps)
    }
  }

  private func tell(
    _ name: String, rows: Int, _ kind: String, _ solve: TracedSolve, until gaps: [Double]
  ) {
    let levels = zip(solve.best, solve.bound).map { $0 == $1 ? "\($0)" : "\($0) ≥ \($1)" }
    let fields =
      [name, String(rows), kind, Self.words(solve.total)] + levels
      + [solve.time(until: gaps).map(Self.words) ?? "never"]
    say("| " + fields.joined(separator: " | ") + " |")
    if trace { for line in solve.lines { say("  " + line) } }
  }

  /// At once, not when a buffer is full.
  private func say(_ line: String) {
    FileHandle.standardOutput.write(Data((line + "\n").utf8))
  }

  static func words(_ seconds: Double) -> String { String(format: "%.1f", seconds) }
}
