/// How a plan uses one school (a row of `school_use.csv`, model section 6).
public struct SchoolUse: Hashable, Sendable {
  public struct Subject: Hashable, Sendable {
    public var subject: String
    public var used: Int
    /// Slots of mentors who take the subject; one who takes two offers its slots to both.
    public var offered: Int
  }

  public var school: SchoolIndex
  public var students: Int
  /// Pairs of students who share a slot.
  public var duos: Int
  public var slotsUsed: Int
  public var slotsOffered: Int
  /// In order of subject.
  public var subjects: [Subject]
}

extension Case {
  /// The duo each student is in, `<mentor>#<number>`, or `nil`: two of one group at one mentor where duos are
  /// not `never`, paired in id order; the odd one out of a group is in none (model, section 6).
  /// Numbers run through the groups of a mentor in the order of their first students.
  public func duoNames(_ plan: Plan) -> [String?] {
    var names: [String?] = Array(repeating: nil, count: students.count)
    for (mentor, members) in studentsByMentor(plan).enumerated() where members.count > 1 {
      let mentor = MentorIndex(mentor)
      guard duoRules[schoolOfMentor[mentor]] != .never else { continue }
      var number = 0
      for (group, members) in duoGroups(of: members) where group != nil {
        for first in stride(from: 0, to: members.count - 1, by: 2) {
          number += 1
          names[members[first]] = "\(mentors[mentor].id)#\(number)"
          names[members[first + 1]] = "\(mentors[mentor].id)#\(number)"
        }
      }
    }
    return names
  }

  /// Who stands at each mentor, in order of student.
  func studentsByMentor(_ plan: Plan) -> [[StudentIndex]] {
    var result: [[StudentIndex]] = Array(repeating: [], count: mentors.count)
    for student in studentIndices {
      if let mentor = plan[student] { result[mentor].append(student) }
    }
    return result
  }

  /// How a plan uses each school, in order of school.
  public func schoolUse(_ plan: Plan) -> [SchoolUse] {
    let byMentor = studentsByMentor(plan)
    return schoolIndices.map { school in
      var use = SchoolUse(
        school: school, students: 0, duos: 0, slotsUsed: 0, slotsOffered: 0, subjects: [])
      var used: [String: Int] = [:]
      var offered: [String: Int] = [:]
      for mentor in mentorsOfSchool[school] {
        let row = mentors[mentor]
        use.slotsOffered += row.capacity
        for subject in Set(row.subjects) { offered[subject, default: 0] += row.capacity }
        use.students += byMentor[mentor].count
        count(byMentor[mentor], at: school, into: &use, &used)
      }
      use.subjects = offered.keys.sorted { $0.precedesInBytes($1) }.map {
        SchoolUse.Subject(subject: $0, used: used[$0] ?? 0, offered: offered[$0] ?? 0)
      }
      return use
    }
  }

  private func count(
    _ members: [StudentIndex], at school: SchoolIndex, into use: inout SchoolUse,
    _ used: inout [String: Int]
  ) {
    for (group, members) in duoGroups(of: members) {
      let shares = group != nil && duoRules[school] != .never
      if shares {
        use.duos += members.count / 2
        use.slotsUsed += (members.count + 1) / 2
        used[students[members[0]].subject, default: 0] += (members.count + 1) / 2
      } else {
        use.slotsUsed += members.count
        for member in members { used[students[member].subject, default: 0] += 1 }
      }
    }
  }
}
