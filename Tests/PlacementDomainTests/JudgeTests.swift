import PlacementTestSupport
import Testing

@testable import PlacementDomain

@Suite("The judge")
struct JudgeTests {
  private func rules(
    students: Int, _ placements: [String: String], _ change: (inout CaseTables) -> Void
  ) throws -> [Rule] {
    let instance = try TinyCase.make(students: students, change)
    return Judge(instance).verdict(on: instance.plan(placements)).breaches.map(\.rule)
  }

  private let all = ["a": "m", "b": "m", "c": "m"]

  private func makeFirstYears(_ tables: inout CaseTables) {
    for position in tables.students.indices { tables.students[position].year = 1 }
  }

  @Test("A student who does not fit is named with the condition")
  func fit() throws {
    #expect(
      try rules(students: 1, ["a": "m"]) { $0.students[0].subject = "history" } == [.fit(.subject)])
  }

  @Test("R2: a mentor with two slots refuses a third senior")
  func slots() throws {
    #expect(try rules(students: 3, all) { _ in } == [.slots])
    #expect(try rules(students: 2, all) { _ in }.isEmpty)
  }

  @Test("R2: first-years share a slot where duos are allowed, and not where they never are")
  func duos() throws {
    #expect(
      try rules(students: 3, all) {
        makeFirstYears(&$0)
      }.isEmpty)
    #expect(
      try rules(students: 3, all) {
        makeFirstYears(&$0)
        $0.schools[0].duo = .never
      } == [.slots])
  }

  @Test("R2: two first-years who do not match take a slot each")
  func match() throws {
    #expect(
      try rules(students: 3, all) {
        makeFirstYears(&$0)
        $0.policy.duo.match = [.institute]
        for position in 0..<3 { $0.students[position].institute = "i\(position)" }
      } == [.slots])
  }

  @Test("R2: where duos are required a lone first-year is refused")
  func parity() throws {
    #expect(
      try rules(students: 3, all) {
        makeFirstYears(&$0)
        $0.schools[0].duo = .required
      } == [.duoParity])
  }

  @Test("R3: a full school refuses one more, and a school with a minimum refuses too few")
  func schoolSize() throws {
    #expect(try rules(students: 2, all) { $0.schools[0].maxStudents = 1 } == [.schoolMaximum])
    #expect(try rules(students: 2, all) { $0.schools[0].minStudents = 3 } == [.schoolMinimum])
    #expect(try rules(students: 2, [:]) { $0.schools[0].minStudents = 3 }.isEmpty)
  }

  @Test("R4: a partnership refuses more than its maximum")
  func partnership() throws {
    #expect(
      try rules(students: 2, all) {
        $0.partnerships = [Partnership(id: "p", maxStudents: 1)]
        $0.schools[0].partnership = "p"
      } == [.partnershipMaximum])
  }

  @Test("R5: guests beyond the limit are refused; those of an exempt subject do not count")
  func guests() throws {
    let visiting: (inout CaseTables) -> Void = {
      $0.partnerships = [Partnership(id: "p", institutes: ["hu"], maxGuests: 1)]
      $0.schools[0].partnership = "p"
      $0.students[0].institute = "hr"
      $0.students[1].institute = "hva"
    }
    #expect(try rules(students: 2, all, visiting) == [.guests])
    #expect(
      try rules(students: 2, all) {
        visiting(&$0)
        $0.policy.guests.exemptSubjects = ["maths"]
      }.isEmpty)
  }

  @Test("Duos are named by mentor and number, in the order of ids, the odd one out not at all")
  func duoNames() throws {
    let instance = try TinyCase.make(students: 4) { tables in
      for position in 0..<3 { tables.students[position].year = 1 }
    }
    let names = instance.duoNames(instance.plan(["a": "m", "b": "m", "c": "m", "d": "m"]))
    #expect(names == ["m#1", "m#1", nil, nil])
  }

  @Test("School use counts students, duos and slots")
  func schoolUse() throws {
    let instance = try TinyCase.make(students: 3) { tables in
      for position in 0..<3 { tables.students[position].year = 1 }
    }
    let use = instance.schoolUse(instance.plan(["a": "m", "b": "m", "c": "m"]))[0]
    #expect(use.students == 3 && use.duos == 1 && use.slotsUsed == 2 && use.slotsOffered == 2)
    #expect(use.subjects == [SchoolUse.Subject(subject: "maths", used: 2, offered: 2)])
  }

  @Test(
    "The reason for no place is the first barrier that stops every mentor",
    arguments: [
      (UnplacedReason.noMentorForSubject, "no mentor takes history"),
      (.noMentorFits, "of 1 mentor for maths none fits: year at 1"),
      (.outOfReach, "nearest fitting mentor is at school s, 90 min away, limit 75"),
      (.decision, "decisions forbid all 1 mentor that would fit"),
      (.full, "fits 1 mentor at 1 school, all taken or kept for others"),
    ])
  func reasons(reason: UnplacedReason, detail: String) throws {
    let instance = try TinyCase.make {
      switch reason {
      case .noMentorForSubject: $0.students[0].subject = "history"
      case .noMentorFits: $0.mentors[0].years = YearSet([3...4])
      case .outOfReach: $0.travel = [TravelTime(from: "a", school: "s", minutes: 90)]
      case .decision: $0.decisions = [Decision(student: "a", school: "s", kind: .forbid)]
      case .full: break
      }
    }
    let explanation = UnplacedReasons(instance).explanation(for: StudentIndex(0))
    #expect(explanation == UnplacedExplanation(reason: reason, detail: detail))
  }

  @Test("Minutes are written with two decimals at most")
  func minutes() {
    #expect(
      [0, 60, 90, 61, 3_599, 605].map(minutesText) == ["0", "1", "1.5", "1.02", "59.98", "10.08"])
  }
}
