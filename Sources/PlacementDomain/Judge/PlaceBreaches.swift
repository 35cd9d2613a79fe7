/// The rules that the students at one place can break together, place by place (model, section 4).
extension Case {
  /// R2: slots and duo parity at one mentor.
  ///
  /// - Parameter students: all who stand at the mentor, in order.
  func slotBreaches(by students: [StudentIndex], at mentor: MentorIndex) -> [Breach] {
    guard !students.isEmpty else { return [] }
    var breaches: [Breach] = []
    let id = mentors[mentor].id
    let use = slotsUsed(by: students, at: mentor)
    if use.slots > mentors[mentor].capacity {
      breaches.append(
        Breach(
          rule: .slots, students: students,
          words: "mentor \(id) has \(mentors[mentor].capacity) slots, the plan uses \(use.slots)"))
    }
    for group in use.oddGroups {
      breaches.append(
        Breach(
          rule: .duoParity, students: group,
          words:
            "mentor \(id) is at a school that takes first-years in duos only; \(group.count) of one group came"
        ))
    }
    return breaches
  }

  /// R3: the size of one school.
  ///
  /// - Parameter students: all who stand at the school.
  func sizeBreaches(by students: [StudentIndex], at school: SchoolIndex) -> [Breach] {
    guard !students.isEmpty else { return [] }
    var breaches: [Breach] = []
    let row = schools[school]
    if let limit = row.maxStudents, students.count > limit {
      breaches.append(
        Breach(
          rule: .schoolMaximum, students: students,
          words:
            "school \(row.id) takes at most \(limit) students, the plan sends \(students.count)"))
    }
    if students.count < row.minStudents {
      breaches.append(
        Breach(
          rule: .schoolMinimum, students: students,
          words:
            "school \(row.id) takes none or at least \(row.minStudents) students, the plan sends \(students.count)"
        ))
    }
    return breaches
  }

  /// R4 and R5: the size of one partnership and the guests in it.
  ///
  /// - Parameter studentsAt: all who stand at a school.
  func partnershipBreaches(
    at partnership: PartnershipIndex, _ studentsAt: (SchoolIndex) -> [StudentIndex]
  ) -> [Breach] {
    var breaches: [Breach] = []
    let row = partnerships[partnership]
    let schools = schoolsOfPartnership[partnership]
    let students = schools.flatMap { studentsAt($0) }.sorted()
    if let limit = row.maxStudents, students.count > limit {
      breaches.append(
        Breach(
          rule: .partnershipMaximum, students: students,
          words:
            "partnership \(row.id) takes at most \(limit) students, the plan sends \(students.count)"
        ))
    }
    let guests = schools.flatMap { school in
      studentsAt(school).filter { countsAsGuest($0, at: school) }
    }.sorted()
    if let limit = row.maxGuests, guests.count > limit {
      breaches.append(
        Breach(
          rule: .guests, students: guests,
          words:
            "partnership \(row.id) takes at most \(limit) guests, the plan sends \(guests.count)"
        ))
    }
    return breaches
  }
}
