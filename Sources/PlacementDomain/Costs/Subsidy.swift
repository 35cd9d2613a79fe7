/// What one partnership receives for a plan.
public struct Subsidy: Hashable, Sendable {
  public var partnership: PartnershipIndex
  /// Students placed at its schools, guests left out.
  public var students: Int
  public var euro: Int
}

extension Case {
  /// The subsidy of each partnership that has a row, in order (policy `funding`).
  ///
  /// Guests do not count, whatever their subject: a student whose institute is given and is none of the
  /// partnership's.
  /// - Complexity: O(students + partnerships).
  public func subsidies(_ plan: Plan) -> [Subsidy] {
    var counts = Array(repeating: 0, count: partnerships.count)
    for student in studentIndices {
      guard let mentor = plan[student] else { continue }
      let school = schoolOfMentor[mentor]
      guard let partnership = partnershipOfSchool[school], !isGuest(student, at: school) else {
        continue
      }
      counts[partnership] += 1
    }
    return partnershipIndices.map { partnership in
      Subsidy(
        partnership: partnership, students: counts[partnership],
        euro: policy.funding.euro(students: counts[partnership]))
    }
  }
}
