import GLPKBackend
import IntegerProgramming
import PlacementDomain
import PlacementSolver
import PlacementTestSupport
import Scenarios
import Testing
import WhatIf

@Suite("Solving a changed case")
struct VariantSolverTests {
  private let limits = SearchLimits(now: { 0 })

  @Test("Solving from the base equals solving from scratch", arguments: 0..<25)
  func equals(seed: Int) throws {
    let tables = RandomCase.tables(seed: seed)
    let base = try Case(tables)
    let options = SolveOptions(limits: limits)
    let engine = PlacementEngine(programSolver: GLPKSolver())
    let answer = engine.solve(base, PairTable(base), options)
    let solver = VariantSolver(programSolver: GLPKSolver(), base: answer, options: options)
    let changes: [CaseChange] = [
      .set(RowSelection(.mentors), [CellChange("capacity", .add(1))]),
      .grow(RowSelection(.students), CohortGrowth(.students(1), seed: UInt64(seed))),
    ]
    let variant = try CaseVariant(of: base, tables, changes)
    let found = solver.solve(variant, limits)
    let scratch = engine.solve(variant.instance, PairTable(variant.instance), options)
    #expect(found.objective == scratch.objective)
    #expect(found.status == .optimal)
    #expect(Judge(variant.instance).verdict(on: found.plan).isFeasible)
  }
}
