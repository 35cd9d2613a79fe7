/// The plan now in force as it was written down: ids as texts, nothing checked.
///
/// `Case.previous` holds the same resolved to what still exists; what no longer exists can only be named from
/// here.
public struct PlanInForce: Hashable, Sendable {
  public var rows: [PreviousPlacement]
  /// Students who have no place in that plan; `nil` when its source does not tell.
  public var unplaced: [String]?

  public init(rows: [PreviousPlacement], unplaced: [String]? = nil) {
    self.rows = rows
    self.unplaced = unplaced
  }

  /// A plan of a case as if it were in force.
  public init(_ instance: Case, _ plan: Plan) {
    let placed = instance.studentIndices.compactMap { student in
      plan[student].map { mentor in
        PreviousPlacement(
          student: instance.students[student].id, school: instance.mentors[mentor].school,
          mentor: instance.mentors[mentor].id)
      }
    }
    let unplaced = instance.studentIndices.filter { plan[$0] == nil }
    self.init(rows: placed, unplaced: unplaced.map { instance.students[$0].id })
  }
}

/// How much of the plan in force is kept, whatever it costs (`--freeze`).
public enum Freeze: String, Hashable, Sendable, CaseIterable {
  /// Nothing: moves have their price (`stability`) and no more.
  case none
  /// Who stands at a school stays there; the mentor may change.
  case school
  /// Who stands at a mentor stays there.
  case mentor
  /// As `mentor`, and who stands without a place stays without one: only who lost the place or is new to
  /// the plan is placed.
  case all
}

/// The rows of a case by id.
struct CaseDirectory {
  let students: [String: StudentIndex]
  let schools: [String: SchoolIndex]
  let mentors: [String: MentorIndex]

  init(_ instance: Case) {
    students = Dictionary(
      uniqueKeysWithValues: zip(instance.students.map(\.id), instance.studentIndices))
    schools = Dictionary(
      uniqueKeysWithValues: zip(instance.schools.map(\.id), instance.schoolIndices))
    mentors = Dictionary(
      uniqueKeysWithValues: zip(instance.mentors.map(\.id), instance.mentorIndices))
  }
}
