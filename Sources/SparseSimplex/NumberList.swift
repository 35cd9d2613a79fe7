/// A list of numbers that grows, in memory whose place is asked for once and then used without checks.
///
/// It belongs to one thread.
final class NumberList<Number: BitwiseCopyable> {
  private(set) var base: UnsafeMutablePointer<Number>
  private(set) var count: Int
  private var capacity: Int

  init(capacity: Int = 64) {
    self.capacity = max(1, capacity)
    base = .allocate(capacity: self.capacity)
    count = 0
  }

  convenience init(repeating number: Number, count: Int) {
    self.init(capacity: count)
    reset(to: number, count: count)
  }

  deinit { base.deallocate() }

  @inline(__always)
  subscript(place: Int) -> Number {
    get { base[place] }
    set { base[place] = newValue }
  }

  @inline(__always)
  func append(_ number: Number) {
    if count == capacity { reserve(2 * capacity) }
    base[count] = number
    count += 1
  }

  /// Makes room for so many; what there is stays.
  func reserve(_ wanted: Int) {
    guard wanted > capacity else { return }
    let place = UnsafeMutablePointer<Number>.allocate(capacity: wanted)
    place.update(from: base, count: count)
    base.deallocate()
    base = place
    capacity = wanted
  }

  func removeAll() { count = 0 }

  /// So many numbers, all alike.
  func reset(to number: Number, count: Int) {
    if count > capacity {
      self.count = 0
      reserve(count)
    }
    base.update(repeating: number, count: count)
    self.count = count
  }

  /// Leaves room for so many whose values nobody knows yet.
  func extend(by more: Int) {
    if count + more > capacity { reserve(max(2 * capacity, count + more)) }
    count += more
  }
}
