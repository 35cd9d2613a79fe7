public import PlacementDomain

/// A case by hand: one school, one mentor, and whatever a test changes.
public enum TinyCase {
  /// A place in the middle of the country.
  public static let center = Coordinate(latitude: 52.09, longitude: 5.12)

  /// One school `s`, one mentor `m` for maths with two slots, and students `a`, `b`, … in year 2.
  public static func tables(
    students: Int = 1, _ change: (inout CaseTables) -> Void = { _ in }
  ) -> CaseTables {
    var tables = CaseTables()
    tables.schools = [School(id: "s", location: center)]
    tables.mentors = [Mentor(id: "m", school: "s", subjects: ["maths"], capacity: 2)]
    for number in 0..<students {
      let letter = String(UnicodeScalar(UInt8(ascii: "a") + UInt8(number)))
      tables.students.append(Student(id: letter, subject: "maths", year: 2, home: center))
    }
    change(&tables)
    return tables
  }

  public static func make(
    students: Int = 1, _ change: (inout CaseTables) -> Void = { _ in }
  ) throws -> Case {
    try Case(tables(students: students, change))
  }
}

extension Case {
  /// The student with an id.
  public func student(_ id: String) -> StudentIndex? {
    students.firstIndex { $0.id == id }.map { StudentIndex($0) }
  }

  /// A plan by ids.
  public func plan(_ placements: [String: String]) -> Plan {
    var plan = Plan(emptyFor: self)
    for (student, mentor) in placements {
      guard let index = self.student(student),
        let place = mentors.firstIndex(where: { $0.id == mentor })
      else { continue }
      plan[index] = MentorIndex(place)
    }
    return plan
  }
}
