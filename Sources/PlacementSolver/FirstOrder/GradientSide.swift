/// So many numbers of one side of a program that a step works on them at a time.
typealias NumberBlock = SIMD8<Float>

/// Where one side of a program stands while ``HybridGradient`` steps, scaled, in memory that does not move: threads write to it at
/// a time, each to blocks of its own. The last block is filled up with numbers that stay at 0.
final class GradientSide: @unchecked Sendable {
  let count: Int
  let now: UnsafeMutablePointer<Float>
  /// Where it last restarted.
  private let start: UnsafeMutablePointer<Float>
  /// What the last step before a look proposed: within the bounds, or with prices of the right sign.
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
    func filled(_ numbers: some Collection<Float>) -> UnsafeMutablePointer<Float> {
      .filled(numbers, upTo: Self.blocks(of: numbers.count) * NumberBlock.scalarCount, with: 0)
    }
    (now, start, next, far) = (filled(point), filled(point), filled(point), filled(point))
    lower = filled(bounds.lazy.map { Float($0.lower) })
    upper = filled(bounds.lazy.map { Float($0.upper) })
  }

  deinit { for place in [now, start, next, far, lower, upper] { place.deallocate() } }

  /// How many blocks so many numbers take.
  static func blocks(of count: Int) -> Int {
    (count + NumberBlock.scalarCount - 1) / NumberBlock.scalarCount
  }

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

  /// Takes a step to what is proposed for a block: overdone, and drawn back to the start.
  ///
  /// - Parameters:
  ///   - weight: of the step; the start has the rest.
  ///   - keep: whether others need the proposal, or how it is overdone: to write them takes time.
  @inline(__always)
  func move(
    _ block: Int, to proposal: NumberBlock, _ weight: Float, keep: (next: Bool, far: Bool)
  ) {
    let overdone = 2 * proposal - now[block: block]
    if keep.next { next[block: block] = proposal }
    if keep.far { far[block: block] = overdone }
    now[block: block] = weight * overdone + (1 - weight) * start[block: block]
  }
}

extension UnsafeMutablePointer<Float> {
  /// The block with a number.
  @inline(__always)
  subscript(block block: Int) -> NumberBlock {
    get {
      UnsafeRawPointer(self + block * NumberBlock.scalarCount)
        .loadUnaligned(as: NumberBlock.self)
    }
    nonmutating set {
      UnsafeMutableRawPointer(self + block * NumberBlock.scalarCount)
        .storeBytes(of: newValue, as: NumberBlock.self)
    }
  }
}

extension NumberBlock {
  /// Number by number, the nearest within bounds.
  @inline(__always)
  func within(_ lower: NumberBlock, _ upper: NumberBlock) -> NumberBlock {
    let atLeast = replacing(with: lower, where: self .< lower)
    return atLeast.replacing(with: upper, where: atLeast .> upper)
  }
}
