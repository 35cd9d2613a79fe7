import PlacementDomain
import PlacementTestSupport
import Testing

@testable import PlacementSolver

@Suite("The bound of level 1 by prices")
struct UnplacedBoundTests {
  @Test("Prices of one case bound a case with a slot more or less")
  func sound() throws {
    for seed in 160_000..<160_150 {
      let tables = RandomCase.tables(seed: seed)
      let instance = try Case(tables)
      let pairs = PairTable(instance)
      let worth = BruteForce.best(instance).objective
      let weights = LevelWeights(unplaced: 1_000_000, tier: 10_000, quality: 1)
      let prices = StudentPrices(instance, pairs, weights, knowing: worth, noLimits)
      let bound = UnplacedBound(instance, pairs, from: prices, knowing: worth, noLimits)
      #expect(bound.bound(instance, pairs, noLimits) <= worth.unplaced, "seed \(seed)")
      for (mentor, change) in [(0, 1), (0, -1)] where tables.mentors[mentor].capacity + change >= 0
      {
        var other = tables
        other.mentors[mentor].capacity += change
        let changed = try Case(other)
        let best = BruteForce.best(changed).objective
        #expect(
          bound.bound(changed, PairTable(changed), noLimits) <= best.unplaced, "seed \(seed)")
      }
    }
  }
}
