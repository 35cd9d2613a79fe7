/// Terms of the columns or of the rows of a matrix, one after another (compressed sparse columns or rows).
final class CompressedTerms {
  /// First term of each, and the number of terms at the end.
  let start = NumberList<Int32>()
  let index = NumberList<Int32>()
  let value = NumberList<Double>()

  func removeAll() {
    start.removeAll()
    index.removeAll()
    value.removeAll()
    start.append(0)
  }

  init() { start.append(0) }

  var count: Int { start.count - 1 }

  @inline(__always)
  func append(_ place: Int32, _ number: Double) {
    index.append(place)
    value.append(number)
  }

  /// Ends the one whose terms came last.
  @inline(__always)
  func close() { start.append(Int32(index.count)) }

  /// Makes these the terms of another by its other side.
  ///
  /// - Parameter count: of its other side.
  /// - Complexity: O(terms + count).
  func transpose(_ other: CompressedTerms, count: Int) {
    start.reset(to: 0, count: count + 1)
    let terms = other.index.count
    index.removeAll()
    index.extend(by: terms)
    value.removeAll()
    value.extend(by: terms)
    let (place, from) = (start.base, other.index.base)
    for term in 0..<terms { place[Int(from[term]) + 1] += 1 }
    for number in 0..<count { place[number + 1] += place[number] }
    for own in 0..<other.count {
      for term in Int(other.start[own])..<Int(other.start[own + 1]) {
        let target = Int(from[term])
        let slot = Int(place[target])
        index[slot] = Int32(own)
        value[slot] = other.value[term]
        place[target] += 1
      }
    }
    // Each start has moved to the next.
    var number = count
    while number > 0 {
      place[number] = place[number - 1]
      number -= 1
    }
    place[0] = 0
  }
}
