import PlacementDomain

extension CaseMaker {
  /// A plan in force for a third of the students: places that are free and take them.
  mutating func makePrevious() {
    for number in tables.students.indices where random.chance(33) {
      let student = tables.students[number]
      guard let mentor = likelyMentor(of: number), freeSlots[mentor] > 0, takes(mentor, number),
        !student.history.contains(tables.mentors[mentor].school)
      else { continue }
      freeSlots[mentor] -= 1
      tables.previous.append(
        PreviousPlacement(
          student: student.id, school: tables.mentors[mentor].school,
          mentor: random.chance(60) ? tables.mentors[mentor].id : nil))
    }
  }

  /// For one in fifty students: a pin to a mentor who takes the student, or a forbid.
  mutating func makeDecisions() {
    var decided: Set<Int> = []
    for _ in 0..<(options.students / 50) {
      let number = random.below(options.students)
      guard decided.insert(number).inserted, let mentor = likelyMentor(of: number) else { continue }
      let isPin = random.chance(50) && takes(mentor, number)
      tables.decisions.append(
        Decision(
          student: tables.students[number].id, school: tables.mentors[mentor].school,
          mentor: isPin && random.chance(50) ? tables.mentors[mentor].id : nil,
          kind: isPin ? .pin : .forbid, note: isPin ? "agreed" : "family"))
    }
  }

  /// Known travel times for one in ten students, to a school nearby: a fast train, or a ferry that does not
  /// wait.
  mutating func makeTravel() {
    var seen: Set<Int> = []
    for _ in 0..<(options.students / 10) {
      let number = random.below(options.students)
      guard let school = schoolGrid.draw(near: homes[number], reach: 1, using: &random),
        seen.insert(number * options.schools + school).inserted
      else { continue }
      let seconds = homes[number].travelSeconds(to: schoolPlaces[school])
      let minutes = seconds * (60 + random.below(90)) / 6_000
      tables.travel.append(
        TravelTime(
          from: tables.students[number].id, school: tables.schools[school].id,
          minutes: Double(minutes)))
    }
  }
}
