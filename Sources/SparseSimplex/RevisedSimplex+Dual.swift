import IntegerProgramming

extension RevisedSimplex {
  /// The position that is farthest out of its bounds, by its weight.
  func chooseLeaving() -> Int? {
    var best: Int?
    var most = 0.0
    excess.forEachPlace { position in
      let square = excess.values[position]
      if square == 0 { return excess.unmark(position) }
      let merit = square / dualWeight[Int(head[position])]
      if merit > most { (best, most) = (position, merit) }
    }
    return best
  }

  /// A step of the dual method: what is out of its bounds leaves the basis.
  func dualStep() -> Step {
    guard let position = chooseLeaving() else { return .finished }
    let leaving = Int(head[position])
    findInverseRow(position)
    findPivotRow()
    let isBelow = value[leaving] < lower[leaving]
    let bound = isBelow ? lower[leaving] : upper[leaving]
    let entering: Int
    switch chooseEntering(isBelow: isBelow, missing: abs(value[leaving] - bound)) {
    case .none: return .impossible
    case .tooSmall: return .inexact
    case .variable(let chosen): entering = chosen
    }
    findColumn(entering)
    let pivot = columnVector.values[position]
    guard isSound(pivot, entering) else { return .inexact }
    changePrices(leaving, entering)
    changeWeights(position, entering, pivot)
    move(entering, by: (value[leaving] - bound) / pivot, except: position)
    exchange(position, entering, leavingTo: isBelow ? .atLower : .atUpper)
    return .done
  }

  private func chooseEntering(isBelow: Bool, missing: Double) -> RatioTest.Choice {
    ratios.start()
    for place in 0..<inPivotRow.count {
      let variable = Int(inPivotRow[place])
      let range = upper[variable] - lower[variable]
      guard range > 0 else { continue }
      // Positive where its rising brings the leaving variable nearer to its bound.
      let entry = isBelow ? -pivotRow[variable] : pivotRow[variable]
      guard abs(entry) > 1e-9, entry > 0 ? mayRise(variable) : mayFall(variable) else { continue }
      let price = entry > 0 ? reducedCost[variable] : -reducedCost[variable]
      ratios.add(variable, pivot: abs(entry), price: max(0, price), range: range)
    }
    return ratios.choose(missing: missing, tolerances)
  }

  /// The dual step: reduced costs, and who changes sides by it.
  private func changePrices(_ leaving: Int, _ entering: Int) {
    // By a rounding error it may have come to the wrong side.
    let price = reducedCost[entering]
    if price < 0 ? mayRise(entering) : price > 0 && mayFall(entering) { shiftCost(entering) }
    let step = reducedCost[entering] / pivotRow[entering]
    for place in 0..<inPivotRow.count {
      let variable = Int(inPivotRow[place])
      reducedCost[variable] -= step * pivotRow[variable]
      guard variable != entering, isAttractive(variable),
        upper[variable] - lower[variable] < .infinity
      else { continue }
      changeSides(variable)
    }
    reducedCost[leaving] = -step
    reducedCost[entering] = 0
    takeFlips()
  }

  private func changeWeights(_ position: Int, _ entering: Int, _ pivot: Double) {
    let own = dualWeight[Int(head[position])] / (pivot * pivot)
    columnVector.forEachPlace { place in
      let amount = columnVector.values[place]
      guard abs(amount) > SparseVector.nothing, place != position else { return }
      let variable = Int(head[place])
      dualWeight[variable] = max(dualWeight[variable], amount * amount * own)
    }
    dualWeight[entering] = max(own, 1)
  }
}
