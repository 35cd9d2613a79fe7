import PlacementDomain
import Scenarios

/// A scenario that changes a share of the rows of a case.
struct ScenarioChange {
  var name: String
  var changes: [CaseChange]
  /// Rows that it changes.
  var rows: (CaseTables) -> Int

  func isNamed(_ words: String) -> Bool { words.isEmpty || name.contains(words) }

  /// Students who enrol late, students who stop, mentors who drop out, mentors who take one more, and a little of each.
  static func all(share: Double, seed: UInt64) -> [ScenarioChange] {
    let some = RandomShare(share, seed: seed)
    func count(_ rows: Int) -> Int { Int((Double(rows) * share).rounded()) }
    let late = CaseChange.grow(
      RowSelection(.students), CohortGrowth(.times(1 + share), seed: seed))
    let gone = CaseChange.remove(RowSelection(.students, share: some))
    let dropOut = CaseChange.remove(RowSelection(.mentors, share: some))
    let more = CaseChange.set(
      RowSelection(.mentors, share: some), [CellChange("capacity", .add(1))])
    let third = RandomShare(share / 3, seed: seed)
    let mixed: [CaseChange] = [
      .remove(RowSelection(.students, share: third)),
      .grow(RowSelection(.students), CohortGrowth(.times(1 + share / 3), seed: seed)),
      .remove(RowSelection(.mentors, share: third)),
      .set(RowSelection(.mentors, share: third), [CellChange("capacity", .add(1))]),
    ]
    return [
      ScenarioChange(name: "late students", changes: [late]) { count($0.students.count) },
      ScenarioChange(name: "students who stop", changes: [gone]) { count($0.students.count) },
      ScenarioChange(name: "mentors drop out", changes: [dropOut]) { count($0.mentors.count) },
      ScenarioChange(name: "one slot more", changes: [more]) { count($0.mentors.count) },
      ScenarioChange(name: "some of each", changes: mixed) {
        2 * (count($0.students.count) / 3 + count($0.mentors.count) / 3)
      },
    ]
  }
}
