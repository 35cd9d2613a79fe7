import IntegerProgramming
import PlacementDomain

/// How a dive goes.
struct DiveEffort: Equatable {
  /// A step puts no more than one in so many of the undecided columns.
  var share: Int
  /// From which value on columns are put together; where none has it, a few of the greatest are.
  var least: Double
  /// Rounds of cuts after each step.
  var rounds: Int
  /// Steps at most, and those of them that may lead nowhere.
  var steps: Int
  var patience: Int

  /// Few steps: all there is to decide in half a dozen.
  static let quick = DiveEffort(share: 4, least: 0.3, rounds: 2, steps: 200, patience: 12)
  /// Steps that leave the relaxation time to give way, each followed by cuts: in regions of 5,000 students and more it loses
  /// a tenth of what a quick one does.
  static let careful = DiveEffort(share: 10, least: 0.6, rounds: 1, steps: 24, patience: 4)
}

extension PairRelaxation {
  /// Dives from an optimal relaxation to a whole point: puts the students who are nearly whole where they nearly are,
  /// solves again, and so on; a step that leads nowhere is taken back and made smaller. Ends with what it
  /// narrowed released, and with the outcome of the last step.
  ///
  /// - Parameter cutoff: objective of the plan to beat.
  /// - Returns: the placements of the last point, one pair for each student, −1 = none; they need not go together.
  mutating func dive(
    cutoff: Int, _ effort: DiveEffort, _ limits: SearchLimits
  ) throws -> [Int32] {
    var steps: [[(column: Int, range: ClosedRange<Int>)]] = []
    var result = rounded()
    var share = effort.share
    var failures = 0
    while !limits.isOver, failures < effort.patience, steps.count < effort.steps {
      let batch = nearlyWhole(share: share, least: effort.least)
      if batch.isEmpty { break }
      steps.append(batch.map { ($0, range(of: $0)) })
      try narrow(batch.map { ($0, 1...1) })
      if case .open = try solveNode(
        below: cutoff, rounds: effort.rounds, isProof: false, limits)
      {
        result = rounded()
        continue
      }
      failures += 1
      guard let last = steps.popLast() else { break }
      try narrow(last)
      if batch.count == 1 {
        // Not there, then.
        steps.append(last)
        try narrow(batch.map { ($0, 0...0) })
      } else {
        share *= 2
      }
      guard
        case .open = try solveNode(below: cutoff, rounds: effort.rounds, isProof: false, limits)
      else { break }
    }
    for step in steps.reversed() { try narrow(step) }
    return result
  }

  /// The fractional columns of greatest value, at most one in so many, one for each student and mentor; where none is as great as
  /// asked, a quarter of that, one for each school.
  private func nearlyWhole(share: Int, least: Double) -> [Int] {
    guard let values = outcome?.values else { return [] }
    let fractional = pairOfColumn.indices.filter {
      pairOfColumn[$0] >= 0 && values[$0] > 1e-5 && values[$0] < 1 - 1e-5
        && range(of: $0).lowerBound < range(of: $0).upperBound
    }.sorted { (-values[$0], $0) < (-values[$1], $1) }
    guard let first = fractional.first else { return [] }
    let isNear = values[first] > least
    var students: Set<Int32> = []
    var places: Set<Int32> = []
    var result: [Int] = []
    for column in fractional where result.count * share * (isNear ? 1 : 4) <= fractional.count {
      let pair = Int(pairOfColumn[column])
      guard !isNear || values[column] > least,
        students.insert(tables.pairStudent[pair]).inserted,
        places.insert(isNear ? tables.pairMentor[pair] : tables.pairSchool[pair]).inserted
      else { continue }
      result.append(column)
    }
    return result
  }
}
