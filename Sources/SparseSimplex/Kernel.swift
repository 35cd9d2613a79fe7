/// The part of an elimination in which every column and every row has more than one term: rows with their values, columns with
/// the rows they stand in, both as they change.
final class Kernel {
  private let rows = Lines()
  private let values = NumberList<Double>()
  private let columns = Lines()
  private let rowCounts = CountLists()
  private let columnCounts = CountLists()
  /// By slot: its term in the pivot row, and whether the row at hand has had it.
  private let pivotTerm = NumberList<Double>()
  private let hasTerm = NumberList<Int32>()
  private var visit: Int32 = 0

  /// The least share of the greatest term of its row that a pivot may have.
  private static let threshold = 0.1
  /// Terms nearer to 0 than this are gone.
  private static let nothing = 1e-11
  private static let leastPivot = 1e-9
  /// Columns and rows looked at for a pivot.
  private static let candidates = 4

  func run(_ owner: Elimination) {
    fill(owner)
    while let (row, slot) = choose() {
      eliminate(row, slot, owner)
    }
  }

  private func fill(_ owner: Elimination) {
    let size = owner.size
    rows.start(count: size)
    columns.start(count: size)
    values.removeAll()
    pivotTerm.reset(to: 0, count: size)
    hasTerm.reset(to: 0, count: size)
    visit = 0
    for row in 0..<size where owner.isLeft(row: row) {
      let (range, slots, numbers) = owner.terms(of: row)
      rows.begin(row)
      for term in range where owner.isLeft(slot: Int(slots[term])) {
        rows.append(slots[term], to: row)
        values.append(numbers[term])
        columns.count(Int(slots[term]))
      }
    }
    columns.reserveCounted()
    for row in 0..<size where owner.isLeft(row: row) {
      for place in rows.range(row) { columns.append(Int32(row), to: Int(rows.items[place])) }
    }
    rowCounts.start(size)
    columnCounts.start(size)
    for number in 0..<size where owner.isLeft(row: number) {
      rowCounts.put(number, rows.length(number))
    }
    for number in 0..<size where owner.isLeft(slot: number) {
      columnCounts.put(number, columns.length(number))
    }
  }

  private func greatest(_ row: Int) -> Double {
    var most = 0.0
    for place in rows.range(row) { most = max(most, abs(values[place])) }
    return most
  }

  /// The pivot that may bring the least new terms, of some looked at; `nil` where none is left.
  private func choose() -> (row: Int, slot: Int)? {
    var best: (row: Int, slot: Int)?
    var least = Int.max
    var looked = 0
    var count = 1
    while count <= rowCounts.greatest || count <= columnCounts.greatest {
      if least <= (count - 1) * (count - 1) { break }
      var slot = columnCounts.first(count)
      while slot >= 0, looked < Self.candidates || best == nil {
        for place in columns.range(slot) {
          let row = Int(columns.items[place])
          let cost = (rows.length(row) - 1) * (count - 1)
          guard cost < least, isSound(row, slot) else { continue }
          (best, least) = ((row, slot), cost)
        }
        looked += 1
        slot = columnCounts.next(slot)
      }
      var row = rowCounts.first(count)
      while row >= 0, looked < Self.candidates || best == nil {
        let most = greatest(row) * Self.threshold
        for place in rows.range(row) where abs(values[place]) >= max(most, Self.leastPivot) {
          let slot = Int(rows.items[place])
          let cost = (columns.length(slot) - 1) * (count - 1)
          if cost < least { (best, least) = ((row, slot), cost) }
        }
        looked += 1
        row = rowCounts.next(row)
      }
      if looked >= Self.candidates, best != nil { break }
      count += 1
    }
    return best
  }

  private func isSound(_ row: Int, _ slot: Int) -> Bool {
    var own = 0.0
    var most = 0.0
    for place in rows.range(row) {
      let size = abs(values[place])
      most = max(most, size)
      if Int(rows.items[place]) == slot { own = size }
    }
    return own > Self.leastPivot && own >= Self.threshold * most
  }

  private func eliminate(_ row: Int, _ slot: Int, _ owner: Elimination) {
    var value = 0.0
    for place in rows.range(row) {
      let other = Int(rows.items[place])
      if other == slot {
        value = values[place]
        continue
      }
      pivotTerm[other] = values[place]
      owner.upper.append(Int32(other), values[place])
      columns.remove(Int32(row), from: other)
    }
    for place in columns.range(slot) {
      let other = Int(columns.items[place])
      guard other != row else { continue }
      subtract(row, slot, value, from: other, owner)
    }
    for place in rows.range(row) {
      let other = Int(rows.items[place])
      pivotTerm[other] = 0
      if other != slot { columnCounts.move(other, columns.length(other)) }
    }
    rowCounts.take(row)
    columnCounts.take(slot)
    owner.settle(row: row, slot: slot, value)
  }

  /// Takes from a row as much of the pivot row as rids it of the slot.
  private func subtract(
    _ pivotRow: Int, _ slot: Int, _ value: Double, from row: Int, _ owner: Elimination
  ) {
    visit += 1
    var multiplier = 0.0
    for place in rows.range(row) where Int(rows.items[place]) == slot {
      multiplier = values[place] / value
    }
    owner.lower.append(Int32(row), multiplier)
    var place = rows.range(row).lowerBound
    while place < rows.range(row).upperBound {
      let other = Int(rows.items[place])
      var gone = other == slot
      if !gone, pivotTerm[other] != 0 {
        hasTerm[other] = visit
        values[place] -= multiplier * pivotTerm[other]
        if abs(values[place]) < Self.nothing {
          gone = true
          columns.remove(Int32(row), from: other)
        }
      }
      if gone {
        values[place] = values[rows.range(row).upperBound - 1]
        rows.remove(at: place, from: row)
      } else {
        place += 1
      }
    }
    for place in rows.range(pivotRow) {
      let other = Int(rows.items[place])
      guard other != slot, hasTerm[other] != visit else { continue }
      append(-multiplier * pivotTerm[other], at: other, to: row)
      columns.append(Int32(row), to: other)
    }
    rowCounts.move(row, rows.length(row))
  }

  private func append(_ value: Double, at slot: Int, to row: Int) {
    let before = rows.range(row)
    rows.append(Int32(slot), to: row)
    let after = rows.range(row)
    values.extend(by: max(0, rows.items.count - values.count))
    if after.lowerBound != before.lowerBound {
      for offset in 0..<before.count {
        values[after.lowerBound + offset] = values[before.lowerBound + offset]
      }
    }
    values[after.upperBound - 1] = value
  }
}

/// Lists of numbers that grow and shrink, in one piece of memory; one that has no room left moves to the end.
final class Lines {
  let items = NumberList<Int32>()
  private let first = NumberList<Int32>()
  private let lengths = NumberList<Int32>()
  private let rooms = NumberList<Int32>()

  func start(count: Int) {
    items.removeAll()
    first.reset(to: 0, count: count)
    lengths.reset(to: 0, count: count)
    rooms.reset(to: 0, count: count)
  }

  @inline(__always)
  func length(_ line: Int) -> Int { Int(lengths[line]) }

  @inline(__always)
  func range(_ line: Int) -> Range<Int> {
    let start = Int(first[line])
    return start..<start + Int(lengths[line])
  }

  /// The next items go to a line, at the end of all.
  func begin(_ line: Int) { first[line] = Int32(items.count) }

  /// Counts an item that will come.
  func count(_ line: Int) { rooms[line] += 1 }

  /// Makes room for what was counted.
  func reserveCounted() {
    for line in 0..<first.count {
      first[line] = Int32(items.count)
      items.extend(by: Int(rooms[line]))
    }
  }

  @inline(__always)
  func append(_ item: Int32, to line: Int) {
    let end = Int(first[line]) + Int(lengths[line])
    if lengths[line] < rooms[line] {
      items[end] = item
    } else if end == items.count {
      items.append(item)
      rooms[line] += 1
    } else {
      move(line)
      items[Int(first[line]) + Int(lengths[line])] = item
    }
    lengths[line] += 1
  }

  /// To the end, with room for as many again.
  private func move(_ line: Int) {
    let (from, length) = (Int(first[line]), Int(lengths[line]))
    let target = items.count
    items.extend(by: 2 * length + 2)
    for offset in 0..<length { items[target + offset] = items[from + offset] }
    first[line] = Int32(target)
    rooms[line] = Int32(2 * length + 2)
  }

  /// The last takes the place of one.
  @inline(__always)
  func remove(at place: Int, from line: Int) {
    lengths[line] -= 1
    items[place] = items[Int(first[line]) + Int(lengths[line])]
  }

  @inline(__always)
  func remove(_ item: Int32, from line: Int) {
    for place in range(line) where items[place] == item { return remove(at: place, from: line) }
  }
}

/// Numbers by a count that each has: those with the same count in a list.
final class CountLists {
  private let heads = NumberList<Int32>()
  private let following = NumberList<Int32>()
  private let preceding = NumberList<Int32>()
  private let counts = NumberList<Int32>()
  private(set) var greatest = 0

  func start(_ size: Int) {
    heads.reset(to: -1, count: size + 1)
    following.reset(to: -1, count: size)
    preceding.reset(to: -1, count: size)
    counts.reset(to: -1, count: size)
    greatest = 0
  }

  func first(_ count: Int) -> Int { count < heads.count ? Int(heads[count]) : -1 }
  func next(_ number: Int) -> Int { Int(following[number]) }

  func put(_ number: Int, _ count: Int) {
    counts[number] = Int32(count)
    following[number] = heads[count]
    preceding[number] = -1
    if heads[count] >= 0 { preceding[Int(heads[count])] = Int32(number) }
    heads[count] = Int32(number)
    greatest = max(greatest, count)
  }

  func take(_ number: Int) {
    let (before, after) = (preceding[number], following[number])
    if before >= 0 { following[Int(before)] = after } else { heads[Int(counts[number])] = after }
    if after >= 0 { preceding[Int(after)] = before }
  }

  func move(_ number: Int, _ count: Int) {
    guard counts[number] != count else { return }
    take(number)
    put(number, count)
  }
}
