/// Gives new rows of a table ids that no row ever had: they count on from the highest number.
///
/// That needs no memory of earlier nights as long as the row with the highest number stays.
struct RowIds {
  private let prefix: String
  private let width: Int
  private var number: Int
  /// Position of the row that has to stay; `nil` when no id ends in a number.
  let highest: Int?

  /// - Parameter prefix: begins the new ids of a table in which no id ends in a number.
  init(_ ids: [String], prefix: String) {
    var best: (row: Int, digits: Substring, number: Int)?
    for (row, id) in ids.enumerated() {
      let digits = id.suffix(while: { $0.isASCII && $0.isNumber })
      guard let number = Int(digits), number < Int.max else { continue }
      if best.map({ number > $0.number }) ?? true { best = (row, digits, number) }
    }
    highest = best?.row
    number = best?.number ?? 0
    width = best?.digits.count ?? 1
    self.prefix = best.map { String(ids[$0.row].dropLast($0.digits.count)) } ?? prefix
  }

  mutating func next() -> String {
    number += 1
    let text = String(number)
    return prefix + String(repeating: "0", count: max(0, width - text.count)) + text
  }
}

extension String {
  /// The longest end of which each character suits.
  fileprivate func suffix(while suits: (Character) -> Bool) -> Substring {
    let end = reversed().prefix(while: suits).count
    return suffix(end)
  }
}
