/// Makes triangular factors of a basis: what has one term in a column or row goes first, and what is left in the order of
/// Markowitz (1957, doi:10.1287/mnsc.3.3.255), with pivots of at least a tenth of the greatest in their row.
///
/// Columns are called slots here: a basis has as many as it has rows.
final class Elimination {
  private(set) var size = 0
  /// In the order of the pivots.
  let pivotRow = NumberList<Int32>()
  let pivotSlot = NumberList<Int32>()
  let pivot = NumberList<Double>()
  /// By pivot: the multipliers of the rows left, by row.
  let lower = CompressedTerms()
  /// By pivot: the terms of its row in the slots left.
  let upper = CompressedTerms()
  let positionOfSlot = NumberList<Int32>()
  /// Slots without a pivot, with the row that each has got in place of its own.
  private(set) var replaced: [(slot: Int, row: Int)] = []

  private let rows = CompressedTerms()
  private let isRowLeft = NumberList<Bool>()
  private let isSlotLeft = NumberList<Bool>()
  private let slotTerms = NumberList<Int32>()
  private let slotSum = NumberList<Int>()
  private let rowTerms = NumberList<Int32>()
  private let rowSum = NumberList<Int>()
  private let stack = NumberList<Int32>()
  private let kernel = Kernel()

  /// - Parameter columns: terms of each slot by row.
  /// - Complexity: O(terms), and what the part without single terms takes.
  func run(_ columns: CompressedTerms) {
    size = columns.count
    start(columns)
    takeSingleColumns()
    takeSingleRows(columns)
    if pivotRow.count < size { kernel.run(self) }
    replaceMissing()
    positionOfSlot.reset(to: -1, count: size)
    for position in 0..<size { positionOfSlot[Int(pivotSlot[position])] = Int32(position) }
  }

  private func start(_ columns: CompressedTerms) {
    for list in [pivotRow, pivotSlot, stack] { list.removeAll() }
    pivot.removeAll()
    lower.removeAll()
    upper.removeAll()
    replaced = []
    rows.transpose(columns, count: size)
    isRowLeft.reset(to: true, count: size)
    isSlotLeft.reset(to: true, count: size)
    slotTerms.reset(to: 0, count: size)
    slotSum.reset(to: 0, count: size)
    for slot in 0..<size {
      let range = Int(columns.start[slot])..<Int(columns.start[slot + 1])
      slotTerms[slot] = Int32(range.count)
      var sum = 0
      for term in range { sum += Int(columns.index[term]) }
      slotSum[slot] = sum
      if range.count == 1 { stack.append(Int32(slot)) }
    }
  }

  func isLeft(row: Int) -> Bool { isRowLeft[row] }
  func isLeft(slot: Int) -> Bool { isSlotLeft[slot] }

  /// Takes note of a pivot whose terms in ``lower`` and ``upper`` are there.
  @inline(__always)
  func settle(row: Int, slot: Int, _ value: Double) {
    pivotRow.append(Int32(row))
    pivotSlot.append(Int32(slot))
    pivot.append(value)
    isRowLeft[row] = false
    isSlotLeft[slot] = false
    lower.close()
    upper.close()
  }

  private func takeSingleColumns() {
    var next = 0
    while next < stack.count {
      let slot = Int(stack[next])
      next += 1
      guard isSlotLeft[slot], slotTerms[slot] == 1 else { continue }
      let row = slotSum[slot]
      var value = 0.0
      for term in Int(rows.start[row])..<Int(rows.start[row + 1]) {
        let other = Int(rows.index[term])
        if other == slot {
          value = rows.value[term]
        } else if isSlotLeft[other] {
          upper.append(Int32(other), rows.value[term])
          slotTerms[other] -= 1
          slotSum[other] -= row
          if slotTerms[other] == 1 { stack.append(Int32(other)) }
        }
      }
      settle(row: row, slot: slot, value)
    }
  }

  private func takeSingleRows(_ columns: CompressedTerms) {
    stack.removeAll()
    rowTerms.reset(to: 0, count: size)
    rowSum.reset(to: 0, count: size)
    for row in 0..<size where isRowLeft[row] {
      for term in Int(rows.start[row])..<Int(rows.start[row + 1]) {
        let slot = Int(rows.index[term])
        guard isSlotLeft[slot] else { continue }
        rowTerms[row] += 1
        rowSum[row] += slot
      }
      if rowTerms[row] == 1 { stack.append(Int32(row)) }
    }
    var next = 0
    while next < stack.count {
      let row = Int(stack[next])
      next += 1
      guard isRowLeft[row], rowTerms[row] == 1 else { continue }
      takeSingleRow(row, rowSum[row], columns)
    }
  }

  private func takeSingleRow(_ row: Int, _ slot: Int, _ columns: CompressedTerms) {
    let range = Int(columns.start[slot])..<Int(columns.start[slot + 1])
    var value = 0.0
    for term in range where Int(columns.index[term]) == row { value = columns.value[term] }
    for term in range {
      let other = Int(columns.index[term])
      guard other != row, isRowLeft[other] else { continue }
      lower.append(Int32(other), columns.value[term] / value)
      rowTerms[other] -= 1
      rowSum[other] -= slot
      if rowTerms[other] == 1 { stack.append(Int32(other)) }
    }
    settle(row: row, slot: slot, value)
  }

  /// Slots without a pivot depend on others: a row of its own takes the place of each.
  private func replaceMissing() {
    guard pivotRow.count < size else { return }
    let slots = (0..<size).filter { isSlotLeft[$0] }
    let rows = (0..<size).filter { isRowLeft[$0] }
    for (slot, row) in zip(slots, rows) {
      replaced.append((slot, row))
      settle(row: row, slot: slot, -1)
    }
    // What they had in rows settled before is gone.
    var isReplaced = Array(repeating: false, count: size)
    for slot in slots { isReplaced[slot] = true }
    for term in 0..<upper.index.count where isReplaced[Int(upper.index[term])] {
      upper.value[term] = 0
    }
  }

  /// The terms of a row in all slots, as they were.
  func terms(of row: Int) -> (
    range: Range<Int>, slots: NumberList<Int32>, values: NumberList<Double>
  ) {
    (Int(rows.start[row])..<Int(rows.start[row + 1]), rows.index, rows.value)
  }
}
