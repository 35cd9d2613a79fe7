import PlacementDomain

/// The fixture that can be solved by hand; Fixtures/README.md works it out.
enum TinyFixture {
  static var tables: CaseTables {
    var tables = CaseTables()
    tables.schools = [
      School(id: "brug", name: "De Brug", tier: "core", sector: "vo"),
      School(id: "kade", name: "De Kade", tier: "shell", sector: "vo"),
    ]
    tables.mentors = [
      Mentor(id: "brug-maths", school: "brug", subjects: ["maths"], capacity: 1),
      Mentor(id: "brug-history", school: "brug", subjects: ["history"], capacity: 1),
      Mentor(id: "kade-maths", school: "kade", subjects: ["maths"], capacity: 1),
    ]
    tables.students = [
      Student(id: "anna", subject: "maths", year: 1),
      Student(id: "bram", subject: "maths", year: 1),
      Student(id: "chris", subject: "maths", year: 3),
      Student(id: "dewi", subject: "history", year: 2),
      Student(id: "emre", subject: "history", year: 2),
    ]
    let minutes = [
      "anna": (10, 20), "bram": (20, 30), "chris": (10, 30), "dewi": (40, 15), "emre": (30, 15),
    ]
    for student in tables.students {
      guard let (toBrug, toKade) = minutes[student.id] else { continue }
      tables.travel.append(
        TravelTime(from: student.id, school: "brug", minutes: Double(toBrug)))
      tables.travel.append(
        TravelTime(from: student.id, school: "kade", minutes: Double(toKade)))
    }
    tables.policy.fairness.stepMinutes = 0
    return tables
  }
}
