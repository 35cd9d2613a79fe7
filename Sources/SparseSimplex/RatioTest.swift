/// Which variable comes into the basis: candidates with the step at which the reduced cost of each becomes 0.
final class RatioTest {
  private let variables = NumberList<Int32>()
  private let pivots = NumberList<Double>()
  private let prices = NumberList<Double>()
  private let ranges = NumberList<Double>()
  private var near: [Int32] = []
  private var far: [Int32] = []

  enum Choice {
    case variable(Int)
    /// There is none: the rows cannot all be kept.
    case none
    /// Those there are have pivots too near to 0.
    case tooSmall
  }

  func start() {
    variables.removeAll()
    pivots.removeAll()
    prices.removeAll()
    ranges.removeAll()
  }

  /// - Parameters:
  ///   - price: the size of its reduced cost, 0 where that has the wrong sign by a rounding error.
  func add(_ variable: Int, pivot: Double, price: Double, range: Double) {
    variables.append(Int32(variable))
    pivots.append(pivot)
    prices.append(price)
    ranges.append(range)
  }

  /// What a step still gains a unit, and is taken for nothing: a row that all its candidates together just bring into its bounds is kept.
  private static let nothing = 1e-8

  private func ratio(_ candidate: Int32) -> Double {
    prices[Int(candidate)] / pivots[Int(candidate)]
  }

  /// - Parameter missing: how far the leaving variable is out of its bounds: so much the step gains a unit, less what each candidate
  ///   that it passes takes back.
  func choose(missing: Double, _ tolerances: RevisedSimplex.Tolerances) -> Choice {
    guard variables.count > 0 else { return .none }
    collect(missing: missing, tolerances)
    near.sort { (ratio($0), $0) < (ratio($1), $1) }
    var slope = missing
    var end = 0
    while end < near.count {
      slope -= pivots[Int(near[end])] * ranges[Int(near[end])]
      if slope < Self.nothing { break }
      end += 1
    }
    // All passed, and the step still gains: there is no end to it.
    if end == near.count { return .none }
    let furthest = end
    var bound = Double.infinity
    for place in furthest..<near.count {
      let candidate = Int(near[place])
      bound = min(bound, (prices[candidate] + tolerances.dual) / pivots[candidate])
    }
    return best(upTo: bound, from: furthest, tolerances)
  }

  /// Brings those together that a step may pass, in a few looks at all.
  private func collect(missing: Double, _ tolerances: RevisedSimplex.Tolerances) {
    near.removeAll(keepingCapacity: true)
    far.removeAll(keepingCapacity: true)
    for candidate in 0..<variables.count { far.append(Int32(candidate)) }
    var slope = missing
    while !far.isEmpty, slope >= Self.nothing {
      var bound = Double.infinity
      for candidate in far {
        bound = min(bound, (prices[Int(candidate)] + tolerances.dual) / pivots[Int(candidate)])
      }
      bound *= 4
      var left = 0
      for candidate in far {
        if ratio(candidate) <= bound {
          near.append(candidate)
          slope -= pivots[Int(candidate)] * ranges[Int(candidate)]
        } else {
          far[left] = candidate
          left += 1
        }
      }
      far.removeSubrange(left...)
    }
  }

  /// That with the greatest pivot near the end of the step, or before it where those are small.
  private func best(
    upTo bound: Double, from first: Int, _ tolerances: RevisedSimplex.Tolerances
  ) -> Choice {
    var chosen = first
    for place in first..<near.count where ratio(near[place]) <= bound {
      if pivots[Int(near[place])] > pivots[Int(near[chosen])] { chosen = place }
    }
    if pivots[Int(near[chosen])] < 1e-4 {
      for place in 0..<first where pivots[Int(near[place])] > pivots[Int(near[chosen])] {
        chosen = place
      }
    }
    if pivots[Int(near[chosen])] < tolerances.pivot { return .tooSmall }
    return .variable(Int(variables[Int(near[chosen])]))
  }
}
