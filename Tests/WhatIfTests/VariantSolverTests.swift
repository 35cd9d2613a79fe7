import Foundation
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
  private let engine = PlacementEngine(programSolver: programSolver)

  /// The answer for a case, with or without a memory.
  private func answer(_ instance: Case, remembers: Bool = true) -> SolveResult {
    var options = SolveOptions(limits: limits)
    options.remembers = remembers
    return engine.solve(instance, PairTable(instance), options)
  }

  private func solve(_ variant: CaseVariant, from base: SolveResult) -> SolveResult {
    VariantSolver(
      programSolver: programSolver, base: base, options: SolveOptions(limits: limits)
    ).solve(variant, limits)
  }

  /// Changes of rows of each table, another one for each seed.
  private func changes(_ tables: CaseTables, seed: Int) -> [CaseChange] {
    let mentor = tables.mentors[seed % tables.mentors.count].id
    let school = tables.schools[seed % tables.schools.count].id
    let late = CaseChange.grow(
      RowSelection(.students), CohortGrowth(.students(1), seed: UInt64(seed)))
    return switch seed % 6 {
    case 0: [.set(RowSelection(.mentors), [CellChange("capacity", .add(1))]), late]
    case 1: [.dropOut(mentor: mentor), late]
    case 2: [.grow(RowSelection(.students), CohortGrowth(.students(-2), seed: UInt64(seed)))]
    case 3: [.duo(.required, atSchool: school), .slots(-1, atMentor: mentor)]
    case 4: [.maximum(1, atSchool: school), late]
    default: [.leave(school: school)]
    }
  }

  @Test("Solving from the base proves what solving from scratch proves", arguments: 0..<200)
  func equals(seed: Int) throws {
    // Cuts are rare in small cases.
    let tables =
      seed % 2 == 0
      ? RandomCase.tables(seed: seed, students: 14, mentors: 7)
      : RandomCase.tables(seed: seed, students: 60, mentors: 16)
    let base = try Case(tables)
    let variant = try CaseVariant(of: base, tables, changes(tables, seed: seed))
    let found = solve(variant, from: answer(base))
    let scratch = answer(variant.instance, remembers: false)
    #expect(found.objective == scratch.objective)
    #expect(found.status == .optimal)
    #expect(Judge(variant.instance).verdict(on: found.plan).isFeasible)
  }

  @Test("The same base and the same changes make the same plan")
  func isRepeated() throws {
    for seed in 300..<310 {
      let tables = RandomCase.tables(seed: seed, students: 14, mentors: 7)
      let base = try Case(tables)
      let variant = try CaseVariant(of: base, tables, changes(tables, seed: seed))
      let answer = answer(base)
      #expect(answer.memory == self.answer(base).memory)
      #expect(solve(variant, from: answer).plan == solve(variant, from: answer).plan)
    }
  }

  @Test("What is remembered comes whole out of a file: columns, rows, cuts and bases")
  func storedMemory() throws {
    var (rows, cuts, bases) = (0, 0, 0)
    for seed in 0..<40 {
      let tables = RandomCase.tables(seed: seed, students: 60, mentors: 16)
      guard let memory = answer(try Case(tables)).memory else { continue }
      let bytes = try JSONEncoder().encode(memory)
      #expect(try JSONDecoder().decode(SolveMemory.self, from: bytes) == memory)
      rows += memory.rows.count
      cuts += memory.cuts.count
      bases += memory.bases.count
    }
    #expect(rows > 10 && cuts > 10 && bases > 20)
  }

  @Test("A memory that is wrong throughout changes no level")
  func wrongMemory() throws {
    var count = 0
    for seed in 0..<40 {
      let (one, other) = (
        RandomCase.tables(seed: seed, students: 14, mentors: 7),
        RandomCase.tables(seed: seed + 1_000, students: 14, mentors: 7)
      )
      let instance = try Case(one)
      guard var memory = answer(try Case(other)).memory else { continue }
      // Names of another case, prices without sense, all levels left as they are.
      memory.prices = instance.studentIndices.map { 977 * Int($0.position) % 5_000 }
      memory.gaps = [0, 0, 0]
      let scratch = answer(instance)
      guard let own = scratch.memory else { continue }
      memory.weights = own.weights
      var options = SolveOptions(limits: limits)
      options.memory = memory
      options.start = Plan(emptyFor: instance)
      let found = engine.solve(instance, PairTable(instance), options)
      #expect(found.objective == scratch.objective, "seed \(seed)")
      #expect(found.status == .optimal, "seed \(seed)")
      count += 1
    }
    #expect(count > 20)
  }

  @Test("A scenario is searched no further than its base was")
  func gaps() throws {
    let tables = RandomCase.tables(seed: 4, students: 14, mentors: 7)
    let base = try Case(tables)
    var answer = answer(base)
    let variant = try CaseVariant(of: base, tables, changes(tables, seed: 0))
    #expect(solve(variant, from: answer).status == .optimal)
    answer.memory?.gaps = [1, 1, 1]
    let found = solve(variant, from: answer)
    #expect(found.status != .optimal)
    #expect(Judge(variant.instance).verdict(on: found.plan).isFeasible)
  }
}
