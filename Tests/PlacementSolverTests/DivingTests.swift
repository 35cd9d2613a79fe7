import IntegerProgramming
import PlacementDomain
import PlacementTestSupport
import Testing

@testable import PlacementSolver

@Suite("Dives")
struct DivingTests {
  /// A relaxation of a knotty case under the weighted sum, with all pairs.
  private func solved(_ seed: Int) throws -> PairRelaxation {
    let generated = try GeneratedCase(students: 90, schools: 10, seed: seed, isKnotty: true)
    var relaxation = try PairRelaxation(
      generated.tables, generated.session().combinedWeights,
      pairs: (0..<Int32(generated.tables.pairCount)).map { $0 }, programSolver)
    try relaxation.optimise(noLimits)
    return relaxation
  }

  /// What the placements come to that go together.
  private func worth(_ pairs: [Int32], _ relaxation: PairRelaxation) -> Int {
    let tables = relaxation.tables
    let state = PlanState(tables, taking: tables.plan(of: pairs))
    return relaxation.weights.value(of: state.objective)
  }

  @Test("Dives, quick or careful, come to plans near the bound, and leave the relaxation as it was")
  func dives() throws {
    var (quick, careful, placed) = (0, 0, 0)
    for seed in 1...8 {
      for effort in [DiveEffort.quick, .careful] {
        var relaxation = try solved(seed)
        let before = try #require(relaxation.outcome)
        let bound = Int(before.objective)
        let pairs = try relaxation.dive(cutoff: .max / 4, effort, noLimits)
        let lost = worth(pairs, relaxation) - bound
        #expect(lost >= 0, "seed \(seed)")
        if effort == .quick { quick += lost } else { careful += lost }
        placed += pairs.count { $0 >= 0 }
        try relaxation.solve(byRows: true, noLimits)
        #expect(relaxation.narrowed.isEmpty, "seed \(seed)")
        // Cuts and rows that came may have raised it; no plan lies below it.
        let after = try #require(relaxation.outcome)
        #expect(after.termination == .proven && after.objective > before.objective - 1e-3)
        #expect(after.objective <= Double(worth(pairs, relaxation)) + 1e-3, "seed \(seed)")
      }
    }
    // Which of them loses less is chance in cases as small as these; they do not go the same way.
    #expect(quick != careful)
    #expect(placed > 8 * 2 * 60, "\(placed)")
  }

  @Test("Who has another column of a small reduced cost may move in a focus with a margin")
  func margins() throws {
    var moving: [Double: Int] = [:]
    for seed in 1...6 {
      var relaxation = try solved(seed)
      let before = try #require(relaxation.outcome)
      for margin in [0, 500, Double.greatestFiniteMagnitude] {
        try relaxation.focused(margin: margin, noLimits) { focused in
          // What the focus leaves has the solution of the whole.
          let within = try #require(focused.outcome)
          #expect(abs(within.objective - before.objective) < 1e-3, "seed \(seed)")
          for student in 0..<focused.tables.studentCount {
            let columns = focused.columns(ofStudent: student)
            guard columns.contains(where: { focused.narrowed[$0] == nil }) else { continue }
            moving[margin, default: 0] += 1
          }
          guard margin > 0 else { return }
          for student in 0..<focused.tables.studentCount {
            let columns = focused.columns(ofStudent: student)
            guard let whole = columns.first(where: { before.values[$0] > 1 - 1e-6 }) else {
              #expect(columns.allSatisfy { focused.narrowed[$0] == nil }, "seed \(seed)")
              continue
            }
            let isSure = columns.allSatisfy { $0 == whole || before.reducedCosts[$0] >= margin }
            #expect((focused.narrowed[whole] != nil) == isSure, "seed \(seed)")
          }
        }
      }
    }
    let counts = moving.keys.sorted().map { moving[$0] ?? 0 }
    #expect(counts[0] > 0 && counts[0] < counts[1] && counts[1] < counts[2])
  }
}
