/// Those who stay where they are at the schools of a region while some of its students move.
///
/// What they take is taken off what the region has. Two kinds cannot be counted in that way, and come along as students who may
/// be nowhere else: who has half a slot beside her, as one of those who move may share it; and all at a school that has
/// fewer than its minimum without those who move.
struct Bystanders {
  /// The plan of all who are counted in that way.
  private(set) var state: PlanState
  /// The pairs of those who come along, by student.
  private(set) var companions: [Int32: Int32] = [:]

  /// - Parameter state: a plan that keeps the rules.
  /// - Complexity: O(students and cells of the region, and of the plan to be copied).
  init(_ state: PlanState, at schools: [Int32], moving students: [Int32]) {
    self.state = state
    for student in students {
      let pair = Int(state.pairOf[Int(student)])
      if pair >= 0 { self.state.remove(pair) }
    }
    // Whom one takes along another may have counted on.
    var before = -1
    while before < companions.count {
      before = companions.count
      for school in schools { takeAlong(at: Int(school)) }
    }
  }

  private mutating func takeAlong(at school: Int) {
    let tables = state.tables
    let isShort = state.heads[school] > 0 && state.heads[school] < tables.schoolMin[school]
    for mentor in tables.mentors(of: school).map(Int.init) {
      for student in state.members[mentor].sorted() {
        let pair = Int(state.pairOf[Int(student)])
        let cell = Int(tables.pairCell[pair])
        let isOdd = cell >= 0 && state.cellCount[cell] % 2 == 1
        guard isShort || isOdd else { continue }
        companions[student] = Int32(pair)
        state.remove(pair)
      }
    }
  }
}
