/// What slots are worth, as lines for people.
public struct ValueText {
  private let values: [SlotValue]
  private let grouping: SlotValuer.Grouping?
  private let words: Catalogue

  /// - Parameter grouping: what the values are the best of; `nil` = they are ranked.
  public init(_ values: [SlotValue], per grouping: SlotValuer.Grouping?, _ words: Catalogue) {
    self.values = values
    self.grouping = grouping
    self.words = words
  }

  public var lines: [String] {
    let told = grouping == nil ? values.filter { $0.gain.change < .none } : values
    guard !told.isEmpty else { return [words.text(.valueNone)] }
    let heading =
      grouping.map { words.text(.valuePerHeading, ["what": words.text(key(of: $0))]) }
      ?? words.text(.valueHeading)
    return told.enumerated().reduce(into: [heading]) { lines, item in
      lines += self.lines(of: item.element, number: item.offset + 1)
    }
  }

  private func lines(of value: SlotValue, number: Int) -> [String] {
    let item = words.text(.valueItem, ["subject": value.subject, "school": value.school])
    let price = words.text(.valueIndicative, ["minutes": words.minutes(value.priceSeconds)])
    return ["\(number). \(item)\(groupName(of: value))"]
      + [gain(value), loss(value), price].map { "   " + $0 }
  }

  private func key(of grouping: SlotValuer.Grouping) -> MessageKey {
    switch grouping {
    case .subject: .nounSubject
    case .school: .nounSchool
    case .partnership: .nounPartnership
    }
  }

  private func groupName(of value: SlotValue) -> String {
    grouping == .partnership ? value.partnership.map { " (\($0))" } ?? "" : ""
  }

  private func gain(_ value: SlotValue) -> String {
    words.text(
      .valueGain, ["change": words.change(value.gain.change), "proof": proof(value.gain)])
  }

  private func loss(_ value: SlotValue) -> String {
    guard let loss = value.loss else { return words.text(.valueNoLoss) }
    return words.text(
      .valueLoss,
      [
        "mentor": loss.mentor ?? "", "change": words.change(loss.change), "proof": proof(loss),
      ])
  }

  /// Where the plan at hand is not proven best, no value is exact.
  private func proof(_ effect: SlotEffect) -> String {
    if effect.isExact { return words.text(.proofExact) }
    guard effect.atLeast != effect.change else { return words.text(.proofNone) }
    return words.proof(
      of: Effect(known: effect.change, atLeast: effect.atLeast, moves: []))
  }
}

/// Bottlenecks, as lines for people.
public struct BottleneckText {
  private let told: Bottlenecks
  private let words: Catalogue

  public init(_ bottlenecks: Bottlenecks, _ words: Catalogue) {
    told = bottlenecks
    self.words = words
  }

  public var lines: [String] {
    if told.sets.isEmpty, told.unexplained.isEmpty { return [words.text(.bottlenecksNone)] }
    var lines = told.sets.isEmpty ? [] : [words.text(.bottlenecksHeading)]
    for set in told.sets {
      lines.append(
        words.item(
          .bottleneck,
          [
            "students": words.students(set.students.count),
            "subjects": words.list(set.subjects), "slots": words.slots(set.slots),
            "schools": words.list(set.schools), "most": "\(set.mostPlaced)",
          ]))
      lines.append(
        words.detail(.bottleneckStudents, ["students": words.list(set.unplaced, most: 20)]))
    }
    if !told.unexplained.isEmpty {
      lines.append(
        words.text(
          .bottlenecksOthers, ["students": words.students(told.unexplained.count)]))
    }
    return lines
  }
}
