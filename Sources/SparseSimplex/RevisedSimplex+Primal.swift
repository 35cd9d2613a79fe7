import IntegerProgramming

extension RevisedSimplex {
  /// Looks up who is attractive.
  func findAttractive() {
    attractive.clear()
    for variable in 0..<variableCount where isActive[variable] && isAttractive(variable) {
      attractive.mark(variable)
    }
  }

  var hasAttractive: Bool { chooseEntering() != nil }

  private func chooseEntering() -> Int? {
    var best: Int?
    var most = 0.0
    attractive.forEachPlace { variable in
      guard isAttractive(variable) else { return attractive.unmark(variable) }
      let merit = reducedCost[variable] * reducedCost[variable] / primalWeight[variable]
      if merit > most { (best, most) = (variable, merit) }
    }
    return best
  }

  /// A step of the primal method: what has the wrong reduced cost comes into the basis.
  func primalStep() -> Step {
    guard let entering = chooseEntering() else { return .finished }
    findColumn(entering)
    let isRising = reducedCost[entering] < 0
    let range = upper[entering] - lower[entering]
    let limit = limitOfStep(isRising: isRising)
    guard range < .infinity || limit.position >= 0 else { return .impossible }
    if limit.position < 0 || range <= limit.step {
      move(entering, by: isRising ? range : -range)
      status[entering] = isRising ? .atUpper : .atLower
      iterations += 1
      isExact = false
      return .done
    }
    let position = limit.position
    let leaving = Int(head[position])
    findInverseRow(position)
    findPivotRow()
    let pivot = columnVector.values[position]
    guard isSound(pivot, entering) else { return .inexact }
    let isFalling = (pivot > 0) == isRising
    let bound = isFalling ? lower[leaving] : upper[leaving]
    changePrices(leaving, entering)
    move(entering, by: (value[leaving] - bound) / pivot, except: position)
    exchange(position, entering, leavingTo: isFalling ? .atLower : .atUpper)
    return .done
  }

  /// How far the variable of ``columnVector`` may go before a basic one comes to its bound: of those near the end the one with the
  /// greatest pivot (Harris).
  private func limitOfStep(isRising: Bool) -> (position: Int, step: Double) {
    func room(_ place: Int, _ amount: Double) -> Double {
      let variable = Int(head[place])
      let isFalling = (amount > 0) == isRising
      return max(
        0, isFalling ? value[variable] - lower[variable] : upper[variable] - value[variable])
    }
    var most = Double.infinity
    columnVector.forEachPlace { place in
      let amount = columnVector.values[place]
      guard abs(amount) > tolerances.pivot else { return }
      most = min(most, (room(place, amount) + tolerances.primal) / abs(amount))
    }
    var (best, step, size) = (-1, Double.infinity, 0.0)
    columnVector.forEachPlace { place in
      let amount = columnVector.values[place]
      guard abs(amount) > tolerances.pivot, abs(amount) > size else { return }
      let own = room(place, amount) / abs(amount)
      if own <= most { (best, step, size) = (place, own, abs(amount)) }
    }
    return (best, step)
  }

  private func changePrices(_ leaving: Int, _ entering: Int) {
    let step = reducedCost[entering] / pivotRow[entering]
    let (measure, size) = (primalWeight[entering], pivotRow[entering])
    for place in 0..<inPivotRow.count {
      let variable = Int(inPivotRow[place])
      reducedCost[variable] -= step * pivotRow[variable]
      let share = pivotRow[variable] / size
      primalWeight[variable] = max(primalWeight[variable], share * share * measure)
      attractive.mark(variable)
    }
    reducedCost[leaving] = -step
    reducedCost[entering] = 0
    primalWeight[leaving] = max(1, measure / (size * size))
    attractive.mark(leaving)
  }
}
