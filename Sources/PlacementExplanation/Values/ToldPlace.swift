public import PlacementDomain

/// A place as it is told to people: ids, the tier and the travel time from one student's home.
public struct ToldPlace: Hashable, Codable, Sendable {
  public var school: String
  public var mentor: String
  public var tier: String
  /// As charged; `nil` where no time can be had.
  public var travelSeconds: Int?

  public init(_ instance: Case, _ student: StudentIndex, at mentor: MentorIndex) {
    let index = instance.schoolOfMentor[mentor]
    school = instance.schools[index].id
    self.mentor = instance.mentors[mentor].id
    tier = instance.policy.tiers.order[instance.tierPositions[index]]
    travelSeconds = instance.chargedTravelSeconds(student, index)
  }
}

/// One student who would stand elsewhere.
public struct Move: Hashable, Codable, Sendable {
  public var student: String
  /// `nil` = without a place.
  public var from: ToldPlace?
  public var to: ToldPlace?

  /// Who stands elsewhere in another plan, in order of student; students and mentors are matched by position.
  ///
  /// - Parameter ignored: who is not told.
  static func all(
    from plan: Plan, to other: Plan, in instance: Case, without ignored: StudentIndex? = nil
  ) -> [Move] {
    instance.studentIndices.filter { plan[$0] != other[$0] && $0 != ignored }.map { student in
      Move(
        student: instance.students[student].id,
        from: plan[student].map { ToldPlace(instance, student, at: $0) },
        to: other[student].map { ToldPlace(instance, student, at: $0) })
    }
  }
}
