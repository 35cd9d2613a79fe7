import PlacementDomain

extension NightMaker {
  /// Chances in a thousand that none, one, two … ten students enrol; a little more than one in the mean.
  private static let enrolments = [450, 330, 100, 40, 20, 15, 12, 10, 8, 8, 7]

  /// A student stops. The plan in force still names the student tonight, as in life.
  mutating func loseStudent() {
    guard let row = leaver(of: tables.students.count, except: studentIds.highest) else { return }
    let id = tables.students.remove(at: row).id
    changes.append(.studentStopped(id: id))
    removeDecisions { $0.student == id }
    tables.travel.removeAll { $0.from == id }
  }

  /// Up to ten students enrol late; in a small case up to one in ten, or one.
  mutating func enrolStudents() {
    guard !tables.students.isEmpty else { return }
    let count = min(random.weighted(Self.enrolments), max(1, tables.students.count / 10))
    for _ in 0..<count { enrol() }
  }

  /// Studies as one student does and lives as another, with the known travel times of the latter.
  private mutating func enrol() {
    let fellow = random.pick(tables.students)
    let neighbour = random.pick(tables.students)
    var student = Student(id: studentIds.next(), subject: fellow.subject, year: fellow.year)
    student.level = fellow.level
    student.institute = fellow.institute
    student.programme = fellow.programme
    student.sectors = fellow.sectors
    student.needs = fellow.needs
    student.home = neighbour.home
    student.postcode = neighbour.postcode
    student.maxMinutes = neighbour.maxMinutes
    if student.year > 1 { student.history = neighbour.history }
    for row in tables.travel where row.from == neighbour.id {
      tables.travel.append(TravelTime(from: student.id, school: row.school, minutes: row.minutes))
    }
    tables.students.append(student)
    changes.append(.studentEnrolled(id: student.id))
  }
}
