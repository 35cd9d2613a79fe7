/// A school subject: its share of the students, and its slots for each hundred of them.
struct SubjectProfile {
  let code: String
  /// Students, relative to the other subjects.
  let demand: Int
  /// Slots for each hundred students of the subject. Under about 85 there are too few, duos included: a
  /// surplus subject. Over 120 a place is soon found: a shortage subject.
  let slots: Int

  static let all = [
    SubjectProfile(code: "arts", demand: 50, slots: 108),
    SubjectProfile(code: "biology", demand: 90, slots: 103),
    SubjectProfile(code: "chemistry", demand: 35, slots: 150),
    SubjectProfile(code: "computing", demand: 25, slots: 140),
    SubjectProfile(code: "dutch", demand: 120, slots: 115),
    SubjectProfile(code: "economics", demand: 90, slots: 103),
    SubjectProfile(code: "english", demand: 170, slots: 101),
    SubjectProfile(code: "french", demand: 35, slots: 150),
    SubjectProfile(code: "geography", demand: 120, slots: 74),
    SubjectProfile(code: "german", demand: 35, slots: 160),
    SubjectProfile(code: "health", demand: 50, slots: 106),
    SubjectProfile(code: "history", demand: 190, slots: 63),
    SubjectProfile(code: "maths", demand: 130, slots: 122),
    SubjectProfile(code: "music", demand: 25, slots: 120),
    SubjectProfile(code: "pe", demand: 110, slots: 103),
    SubjectProfile(code: "physics", demand: 40, slots: 155),
    SubjectProfile(code: "social-studies", demand: 130, slots: 67),
    SubjectProfile(code: "technology", demand: 40, slots: 125),
  ]

  /// Divides a total over shares, in whole numbers: each gets its part rounded down, the rest goes to the
  /// largest remainders.
  static func apportion(_ total: Int, over shares: [Int]) -> [Int] {
    let sum = max(1, shares.reduce(0, +))
    var parts = shares.map { total * $0 / sum }
    let byRemainder = shares.indices.sorted {
      (total * shares[$1] % sum, $0) < (total * shares[$0] % sum, $1)
    }
    for position in byRemainder.prefix(total - parts.reduce(0, +)) { parts[position] += 1 }
    return parts
  }
}
