import PlacementDomain
import PlacementTestSupport
import Testing

@Suite("Checking a case")
struct CaseCheckTests {
  /// The problems of a tiny case after a change, errors and warnings alike.
  private func problems(_ change: (inout CaseTables) -> Void) -> [CaseProblem] {
    do {
      return try TinyCase.make(change).warnings
    } catch let error as CaseProblems {
      return error.problems
    } catch {
      return []
    }
  }

  private func expectOne(
    _ severity: CaseProblem.Severity, _ table: CaseTable, _ column: String, _ words: String,
    _ change: (inout CaseTables) -> Void, _ location: SourceLocation = #_sourceLocation
  ) {
    let found = problems(change)
    #expect(found.count == 1, "\(found)", sourceLocation: location)
    guard let first = found.first else { return }
    #expect(first.severity == severity, sourceLocation: location)
    #expect(first.table == table && first.column == column, "\(first)", sourceLocation: location)
    #expect(first.message.contains(words), "\(first.message)", sourceLocation: location)
    #expect(!first.remedy.isEmpty, sourceLocation: location)
  }

  @Test("A sound case has no problems")
  func sound() { #expect(problems { _ in }.isEmpty) }

  @Test("Empty cells, ids that stand twice and numbers out of range are errors")
  func rows() {
    expectOne(.error, .students, "id", "empty") { $0.students[0].id = "" }
    expectOne(.error, .students, "id", "stands twice") { $0.students.append($0.students[0]) }
    expectOne(.error, .students, "subject", "empty") { $0.students[0].subject = "" }
    expectOne(.error, .students, "year", "0 is out of range") { $0.students[0].year = 0 }
    expectOne(.error, .students, "priority", "out of range") { $0.students[0].priority = 0 }
    expectOne(.error, .students, "max_minutes", "out of range") { $0.students[0].maxMinutes = 0 }
    expectOne(.error, .students, "max_minutes", "out of range") { $0.students[0].maxMinutes = .nan }
    expectOne(.error, .students, "lat", "out of range") { $0.students[0].home?.latitude = 91 }
    expectOne(.error, .students, "lon", "out of range") { $0.students[0].home?.longitude = -181 }
    expectOne(.error, .schools, "id", "contains |") {
      $0.schools[0].id = "s|t"
      $0.mentors[0].school = "s|t"
    }
    expectOne(.error, .schools, "min_students", "out of range") { $0.schools[0].minStudents = -1 }
    expectOne(.error, .schools, "max_students", "out of range") { $0.schools[0].maxStudents = -1 }
    expectOne(.error, .mentors, "subjects", "empty") { $0.mentors[0].subjects = [] }
    expectOne(.error, .mentors, "capacity", "out of range") { $0.mentors[0].capacity = -1 }
    expectOne(.error, .partnerships, "max_guests", "out of range") {
      $0.partnerships = [Partnership(id: "p", maxGuests: -1)]
    }
    expectOne(.error, .travel, "minutes", "out of range") {
      $0.travel = [TravelTime(from: "a", school: "s", minutes: -1)]
    }
  }

  @Test("Unknown references are errors where a plan hangs on them")
  func references() {
    expectOne(.error, .mentors, "school", "not in schools.csv") { $0.mentors[0].school = "x" }
    expectOne(.error, .students, "employer", "not in schools.csv") { $0.students[0].employer = "x" }
    expectOne(.error, .schools, "tier", "not a tier") { $0.schools[0].tier = "best" }
    for (decision, column) in [
      (Decision(student: "x", school: "s", kind: .pin), "student"),
      (Decision(student: "a", school: "x", kind: .pin), "school"),
      (Decision(student: "a", school: "s", mentor: "x", kind: .forbid), "mentor"),
    ] {
      expectOne(.error, .decisions, column, "not in") { $0.decisions = [decision] }
    }
  }

  @Test("Decisions that contradict each other are errors")
  func decisions() {
    let other: (inout CaseTables) -> Void = {
      $0.schools.append(School(id: "t", location: TinyCase.center))
      $0.mentors.append(Mentor(id: "n", school: "t", subjects: ["maths"]))
    }
    expectOne(.error, .decisions, "decision", "pinned twice") {
      other(&$0)
      $0.decisions = ["s", "t"].map { Decision(student: "a", school: $0, kind: .pin) }
    }
    expectOne(.error, .decisions, "decision", "another row forbids") {
      $0.decisions = [.pin, .forbid].map { Decision(student: "a", school: "s", kind: $0) }
    }
    expectOne(.error, .decisions, "mentor", "is at school") {
      other(&$0)
      $0.decisions = [Decision(student: "a", school: "s", mentor: "n", kind: .pin)]
    }
  }

  @Test("Rows that stand twice and differ are errors")
  func contradictions() {
    expectOne(.error, .travel, "minutes", "stands twice") {
      $0.travel = [5, 6].map { TravelTime(from: "a", school: "s", minutes: $0) }
    }
    expectOne(.error, .postcodes, "postcode", "stands twice") {
      $0.postcodes = [50.0, 51].map {
        PostcodeLocation(postcode: "1", location: Coordinate(latitude: $0, longitude: 5))
      }
    }
    expectOne(.error, .previous, "student", "stands twice") {
      $0.previous = [PreviousPlacement(student: "a", school: "s")]
      $0.previous += $0.previous
    }
  }

  @Test("Policy values out of range are errors")
  func policy() {
    expectOne(.error, .policy, "travel.estimate.speed_kmh", "out of range") {
      $0.policy.travel.estimate.speedKmh = 0
    }
    expectOne(.error, .policy, "fairness.step_minutes", "out of range") {
      $0.policy.fairness.stepMinutes = -1
    }
    expectOne(.error, .policy, "priority.years.3", "out of range") {
      $0.policy.priority.years = [3: 0]
    }
    expectOne(.error, .policy, "tiers.order", "empty") { $0.policy.tiers.order = [] }
    expectOne(.error, .policy, "tiers.order", "stands twice") {
      $0.policy.tiers.order = ["a", "a"]
    }
    expectOne(.error, .policy, "tiers.minutes", "no minutes") {
      $0.policy.tiers.mode = .weighted
      $0.policy.tiers.order = ["gold"]
    }
  }

  @Test("What is odd but usable is a warning")
  func warnings() {
    expectOne(.warning, .students, "lat", "no coordinates") { $0.students[0].home = nil }
    expectOne(.warning, .students, "postcode", "not in postcodes.csv") {
      $0.students[0].home = nil
      $0.students[0].postcode = "9999"
      $0.travel = [TravelTime(from: "9999", school: "s", minutes: 5)]
    }
    expectOne(.warning, .students, "history", "no longer exists") {
      $0.students[0].history = ["gone"]
    }
    expectOne(.warning, .students, "preferences", "does not exist") {
      $0.students[0].preferences = ["gone"]
    }
    expectOne(.warning, .schools, "min_students", "nobody can be placed") {
      $0.schools[0].minStudents = 3
      $0.schools[0].maxStudents = 2
    }
    expectOne(.warning, .previous, "student", "not in students.csv") {
      $0.previous = [PreviousPlacement(student: "gone", school: "s")]
    }
    expectOne(.warning, .travel, "school", "not in schools.csv") {
      $0.travel = [TravelTime(from: "a", school: "gone", minutes: 5)]
    }
    expectOne(.warning, .travel, "from", "neither a student nor a postcode") {
      $0.travel = [TravelTime(from: "gone", school: "s", minutes: 5)]
    }
    expectOne(.warning, .decisions, "school", "stays unplaced") {
      $0.students[0].subject = "history"
      $0.decisions = [Decision(student: "a", school: "s", kind: .pin)]
    }
  }

  @Test("All problems come together, in order of table and row")
  func together() {
    let found = problems {
      $0.students[0].year = -3
      $0.mentors[0].school = "x"
      $0.schools[0].tier = "best"
    }
    #expect(found.map(\.table) == [.students, .schools, .mentors])
  }

  @Test("Tables are in byte order of their ids, whatever the order of the rows")
  func order() throws {
    let instance = try TinyCase.make(students: 0) {
      $0.students = ["b", "B", "10", "9", "é"].map {
        Student(id: $0, subject: "maths", year: 1, home: TinyCase.center)
      }
    }
    #expect(instance.students.map(\.id) == ["10", "9", "B", "b", "é"])
  }
}
