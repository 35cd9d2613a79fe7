import Foundation
import IntegerProgramming

/// How long rounds of regions took, and so which one there is time for.
struct RoundTimes {
  private var rounds: [(size: Int, seconds: Double)] = []

  /// Makes a round, and takes note of how long it takes.
  mutating func measure(_ cut: RegionCut, _ limits: SearchLimits, _ round: () -> Void) {
    let start = limits.now()
    round()
    rounds.append((cut.size, limits.now() - start))
  }

  /// What a round should take, by the last one whose regions were hardly larger. Time grows with size to the power of about
  /// 1.5; rounds after the first begin near their end, and take half as long.
  private func seconds(_ cut: RegionCut) -> Double {
    let larger = rounds.indices.filter { rounds[$0].size >= cut.size }
    guard let nearest = larger.min(by: { (rounds[$0].size, -$0) < (rounds[$1].size, -$1) })
    else { return 0 }
    let known = rounds[nearest]
    return known.seconds * (nearest == 0 ? 0.5 : 1)
      * pow(Double(cut.size) / Double(known.size), 1.5)
  }

  /// The next round for which there is time, as one that is cut short brings next to nothing; `nil` where there is none.
  ///
  /// - Parameter reserve: seconds that what comes after it takes.
  func next(from round: Int, _ limits: SearchLimits, keeping reserve: Double) -> Int? {
    (round..<(round + RegionCut.sizes.count)).first {
      seconds(.number($0)) <= limits.secondsLeft - reserve
    }
  }
}
