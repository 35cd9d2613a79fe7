/// A vector most of whose numbers are 0, with a bit for each that may not be: as many words of bits as there are numbers over 64
/// are looked through in less time than a handful of numbers takes to work on.
///
/// Memory that does not move; it belongs to one thread.
final class SparseVector {
  let count: Int
  let values: UnsafeMutablePointer<Double>
  let words: UnsafeMutablePointer<UInt64>
  let wordCount: Int

  /// What is nearer to 0 than this is taken for 0.
  static let nothing = 1e-13

  init(count: Int) {
    self.count = count
    wordCount = (count + 63) / 64
    values = .allocate(capacity: max(1, count))
    values.initialize(repeating: 0, count: count)
    words = .allocate(capacity: max(1, wordCount))
    words.initialize(repeating: 0, count: wordCount)
  }

  deinit {
    values.deallocate()
    words.deallocate()
  }

  @inline(__always)
  func mark(_ place: Int) { words[place >> 6] |= 1 &<< UInt64(place & 63) }

  @inline(__always)
  func unmark(_ place: Int) { words[place >> 6] &= ~(1 &<< UInt64(place & 63)) }

  @inline(__always)
  func add(_ amount: Double, at place: Int) {
    values[place] += amount
    mark(place)
  }

  /// Calls with each place that may hold a number, in ascending order; those marked meanwhile behind it come, too.
  @inline(__always)
  func forEachPlace(_ body: (Int) -> Void) {
    for word in 0..<wordCount {
      var bits = words[word]
      while bits != 0 {
        let bit = bits.trailingZeroBitCount
        body(word << 6 + bit)
        bits = words[word] & Self.above(bit)
      }
    }
  }

  /// The same in descending order.
  @inline(__always)
  func forEachPlaceBackwards(_ body: (Int) -> Void) {
    var word = wordCount - 1
    while word >= 0 {
      var bits = words[word]
      while bits != 0 {
        let bit = 63 - bits.leadingZeroBitCount
        body(word << 6 + bit)
        bits = words[word] & ((1 &<< UInt64(bit)) &- 1)
      }
      word -= 1
    }
  }

  /// All bits above one.
  @inline(__always)
  private static func above(_ bit: Int) -> UInt64 { ~((2 &<< UInt64(bit)) &- 1) }

  var markedCount: Int { (0..<wordCount).reduce(0) { $0 + words[$1].nonzeroBitCount } }

  /// Whether nothing is marked.
  var isEmpty: Bool { !(0..<wordCount).contains { words[$0] != 0 } }

  func clear() {
    for word in 0..<wordCount where words[word] != 0 {
      var bits = words[word]
      while bits != 0 {
        values[word << 6 + bits.trailingZeroBitCount] = 0
        bits &= bits &- 1
      }
      words[word] = 0
    }
  }
}
