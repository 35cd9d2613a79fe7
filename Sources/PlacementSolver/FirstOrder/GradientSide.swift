import PlacementDomain

/// Where one side of a program stands while ``HybridGradient`` steps, scaled.
struct GradientSide {
  private(set) var now: [Float]
  /// Where it last restarted.
  private var start: [Float]
  /// What the last step proposed: within the bounds, or with prices of the right sign.
  private(set) var next: [Float]
  /// The proposal overdone by as much again.
  private(set) var far: [Float]

  init(_ point: [Float]) { (now, start, next, far) = (point, point, point, point) }

  /// The square of how far the last step went.
  var squareOfStep: Double { Self.squareOfDistance(far, next) }

  /// The square of how far it came since the last restart.
  var squareOfWay: Double { Self.squareOfDistance(next, start) }

  private static func squareOfDistance(_ left: [Float], _ right: [Float]) -> Double {
    zip(left, right).reduce(0.0) { sum, pair in
      let difference = Double(pair.0 - pair.1)
      return sum + difference * difference
    }
  }

  mutating func restart() { (now, start) = (next, next) }

  /// Takes a step: each place to what is proposed for it, overdone, and drawn back to the start.
  ///
  /// - Parameters:
  ///   - other: the point of the other side that the step looks at.
  ///   - weight: of the step; the start has the rest.
  ///   - proposal: for a place, where it is now, and the other side.
  @inline(__always)
  mutating func step(
    against other: [Float], _ weight: Float, _ threads: Int,
    proposal: @Sendable (Int, Float, UnsafeBufferPointer<Float>) -> Float
  ) {
    let count = now.count
    now.withUnsafeMutableBufferPointer { now in
      start.withUnsafeBufferPointer { start in
        next.withUnsafeMutableBufferPointer { next in
          far.withUnsafeMutableBufferPointer { far in
            other.withUnsafeBufferPointer { other in
              let out = Places(now: now, start: start, next: next, far: far, other: other)
              _ = parallelMap(
                chunksOf: count, chunkSize: max(4_096, (count + threads - 1) / threads),
                threads: threads
              ) { range in
                for place in range {
                  out.move(place, to: proposal(place, out.now[place], out.other), weight)
                }
              }
            }
          }
        }
      }
    }
  }

  /// Each place is written by one thread.
  private struct Places: @unchecked Sendable {
    let now: UnsafeMutableBufferPointer<Float>
    let start: UnsafeBufferPointer<Float>
    let next: UnsafeMutableBufferPointer<Float>
    let far: UnsafeMutableBufferPointer<Float>
    let other: UnsafeBufferPointer<Float>

    @inline(__always)
    func move(_ place: Int, to proposal: Float, _ weight: Float) {
      let overdone = 2 * proposal - now[place]
      next[place] = proposal
      far[place] = overdone
      now[place] = weight * overdone + (1 - weight) * start[place]
    }
  }
}
