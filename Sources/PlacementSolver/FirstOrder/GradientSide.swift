/// Where one side of a program stands while ``HybridGradient`` steps, scaled, in memory that does not move: threads write to it at
/// a time, each to places of its own.
final class GradientSide: @unchecked Sendable {
  let count: Int
  let now: UnsafeMutablePointer<Float>
  /// Where it last restarted.
  let start: UnsafeMutablePointer<Float>
  /// What the last step proposed: within the bounds, or with prices of the right sign.
  let next: UnsafeMutablePointer<Float>
  /// The proposal overdone by as much again.
  let far: UnsafeMutablePointer<Float>
  let lower: UnsafeMutablePointer<Float>
  let upper: UnsafeMutablePointer<Float>

  /// - Parameters:
  ///   - bounds: of columns, or of what rows add up to.
  init(_ point: [Double], bounds: [(lower: Double, upper: Double)]) {
    count = point.count
    let point = point.map { Float($0) }
    (now, start, next, far) = (.filled(point), .filled(point), .filled(point), .filled(point))
    lower = .filled(bounds.lazy.map { Float($0.lower) })
    upper = .filled(bounds.lazy.map { Float($0.upper) })
  }

  deinit { for place in [now, start, next, far, lower, upper] { place.deallocate() } }

  /// What it stands at: the proposal of the last step.
  var point: UnsafeBufferPointer<Float> { UnsafeBufferPointer(start: next, count: count) }

  /// The square of how far the last step went.
  var squareOfStep: Double { squareOfDistance(far, next) }

  /// The square of how far it came since the last restart.
  var squareOfWay: Double { squareOfDistance(next, start) }

  private func squareOfDistance(
    _ left: UnsafeMutablePointer<Float>, _ right: UnsafeMutablePointer<Float>
  ) -> Double {
    var sum = 0.0
    for place in 0..<count {
      let difference = Double(left[place] - right[place])
      sum += difference * difference
    }
    return sum
  }

  func restart() {
    now.update(from: next, count: count)
    start.update(from: next, count: count)
  }

  /// Takes a step to what is proposed for a place: overdone, and drawn back to the start.
  ///
  /// - Parameter weight: of the step; the start has the rest.
  @inline(__always)
  func move(_ place: Int, to proposal: Float, _ weight: Float) {
    let overdone = 2 * proposal - now[place]
    next[place] = proposal
    far[place] = overdone
    now[place] = weight * overdone + (1 - weight) * start[place]
  }
}
