/// SplitMix64 (Steele, Lea and Flood 2014, doi:10.1145/2660193.2660195): the same numbers on every machine.
struct SeededRandom {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// Makes what follows depend on a value, too.
  mutating func stir(_ value: UInt64) { state = next() ^ value }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A whole number from 0 up to, not including, `bound`.
  mutating func below(_ bound: Int) -> Int {
    bound <= 1 ? 0 : Int(truncatingIfNeeded: next() % UInt64(bound))
  }

  /// Whether a chance of `percent` in 100 comes true.
  mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

  mutating func pick<Element>(_ items: [Element]) -> Element { items[below(items.count)] }

  /// A position, drawn in proportion to its weight.
  mutating func weighted(_ weights: [Int]) -> Int {
    var left = below(weights.reduce(0, +))
    for (position, weight) in weights.enumerated() {
      if left < weight { return position }
      left -= weight
    }
    return weights.count - 1
  }

  /// A position, drawn in proportion to its weight, from the sums of the weights up to each.
  /// - Complexity: O(log n).
  mutating func cumulative(_ sums: [Int]) -> Int {
    let ticket = below(sums.last ?? 0)
    var low = 0
    var high = sums.count - 1
    while low < high {
      let middle = (low + high) / 2
      if sums[middle] <= ticket { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Bell-shaped around 0 with a standard deviation of 1000: a sum of uniform numbers, whole on purpose.
  mutating func bell() -> Int {
    var sum = 0
    for _ in 0..<12 { sum += below(1001) }
    return sum - 6000
  }
}
