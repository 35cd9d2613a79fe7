/// Two plans side by side, as lines for people.
public struct ComparisonText {
  private let told: RuleComparison
  private let names: (first: String, second: String)
  private let words: Catalogue

  /// - Parameter names: of the two plans, as they were asked for.
  public init(
    _ comparison: RuleComparison, names: (first: String, second: String), _ words: Catalogue
  ) {
    told = comparison
    self.names = names
    self.words = words
  }

  public var lines: [String] {
    var lines = [
      words.text(.compareHeading, ["first": names.first, "second": names.second]), "",
      words.text(.compareLevels),
    ]
    lines += told.levels.map { row(levelName($0.name), $0, isSeconds: $0.name == "quality") }
    lines += ["", words.text(.compareTerms)]
    lines += told.terms.filter { $0.first != 0 || $0.second != 0 }
      .map { row(words.term($0.name), $0, isSeconds: true) }
    if !told.breaches.isEmpty {
      lines += ["", words.text(.compareBreaches)]
      lines += told.breaches.map { row($0.name, $0, isSeconds: false) }
    }
    lines += ["", words.text(.compareCounts)]
    lines += told.counts.map { row(countName($0.name), $0, isSeconds: false) }
    return lines + [""] + moveLines
  }

  private func row(_ name: String, _ row: RuleComparison.Row, isSeconds: Bool) -> String {
    func show(_ number: Int) -> String { isSeconds ? words.minutes(number) : "\(number)" }
    return words.item(
      .compareRow,
      [
        "name": name, "first": show(row.first), "second": show(row.second),
        "difference": isSeconds
          ? words.signedMinutes(row.difference) : words.signed(row.difference),
      ])
  }

  private func levelName(_ name: String) -> String {
    MessageKey(rawValue: "level.\(name)").map { words.text($0) } ?? name
  }

  private func countName(_ name: String) -> String {
    if name.hasPrefix("tier.") {
      return words.text(.countTier, ["tier": String(name.dropFirst(5))])
    }
    return MessageKey(rawValue: "count.\(name)").map { words.text($0) } ?? name
  }

  private var moveLines: [String] {
    guard !told.moves.isEmpty else { return [words.text(.compareSame)] }
    return [words.text(.compareMoves, ["students": words.students(told.moves.count)])]
      + told.moves.map { compared in
        var parts: [String] = []
        if compared.tierSteps != 0 {
          parts.append(words.text(.changeTier, ["number": words.signed(compared.tierSteps)]))
        }
        parts += compared.terms.map { "\(words.term($0.term)) \(words.signedMinutes($0.seconds))" }
        let own =
          parts.isEmpty
          ? "" : words.text(.compareOwn, ["changes": parts.joined(separator: ", ")])
        return words.item(.compareMove, ["move": words.move(compared.move), "own": own])
      }
  }
}
