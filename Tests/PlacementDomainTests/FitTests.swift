import PlacementDomain
import PlacementTestSupport
import Testing

/// Student `a` and mentor `m` of a tiny case.
private let a = StudentIndex(0)
private let m = MentorIndex(0)

@Suite("Who fits where")
struct FitTests {
  private func failures(_ change: (inout CaseTables) -> Void) throws -> [FitCondition] {
    try TinyCase.make(change).failedConditions(a, m)
  }

  @Test("A student fits a mentor who asks for nothing")
  func fits() throws { #expect(try failures { _ in }.isEmpty) }

  @Test("1: the mentor takes the subject")
  func subject() throws {
    #expect(try failures { $0.students[0].subject = "history" } == [.subject])
  }

  @Test("2: the mentor takes the level, where both give one")
  func level() throws {
    #expect(
      try failures {
        $0.students[0].level = "1"
        $0.mentors[0].levels = ["2"]
      } == [.level])
    #expect(try failures { $0.mentors[0].levels = ["2"] }.isEmpty)
  }

  @Test("3: the mentor takes the year")
  func year() throws {
    #expect(try failures { $0.mentors[0].years = YearSet([3...4]) } == [.year])
    #expect(try failures { $0.mentors[0].years = YearSet([1...1, 2...3]) }.isEmpty)
  }

  @Test("4: the school is in a sector of the student; one without a sector fits any")
  func sector() throws {
    #expect(
      try failures {
        $0.students[0].sectors = ["vo"]
        $0.schools[0].sector = "mbo"
      } == [.sector])
    #expect(try failures { $0.students[0].sectors = ["vo"] }.isEmpty)
  }

  @Test("5: the school is within the travel limit, the student's own before the policy's")
  func travel() throws {
    let far = TravelTime(from: "a", school: "s", minutes: 76)
    #expect(try failures { $0.travel = [far] } == [.travel])
    #expect(
      try failures {
        $0.travel = [far]
        $0.students[0].maxMinutes = 76
      }.isEmpty)
    #expect(try failures { $0.students[0].home = nil } == [.travel])
  }

  @Test("A limit of 4.1 minutes is 246 seconds, although binary fractions fall short")
  func exactLimit() throws {
    #expect(
      try failures {
        $0.students[0].maxMinutes = 4.1
        $0.travel = [TravelTime(from: "a", school: "s", minutes: 4.1)]
      }.isEmpty)
  }

  @Test("A row by student wins over one by postcode, and both win over the estimate")
  func travelRows() throws {
    let instance = try TinyCase.make(students: 2) { tables in
      tables.students[0].postcode = "3511"
      tables.students[1].postcode = "3511"
      tables.travel = [
        TravelTime(from: "3511", school: "s", minutes: 20),
        TravelTime(from: "a", school: "s", minutes: 30),
      ]
    }
    #expect(instance.travelSeconds(StudentIndex(0), SchoolIndex(0)) == 1_800)
    #expect(instance.travelSeconds(StudentIndex(1), SchoolIndex(0)) == 1_200)
  }

  @Test("The estimate follows the great circle, and rounds half away from zero")
  func estimate() throws {
    let amsterdam = Coordinate(latitude: 52.37, longitude: 4.9)
    let rotterdam = Coordinate(latitude: 51.92, longitude: 4.48)
    #expect(abs(amsterdam.kilometres(to: rotterdam) - 57.6) < 0.1)
    #expect(Travel.estimate(from: amsterdam, to: amsterdam, by: Policy().travel.estimate) == 600)
    #expect(Travel.seconds(minutes: 10.125) == 608)
    #expect(Travel.seconds(minutes: 10.025) == 602)
  }

  @Test("6: hard needs are offered by the school or the mentor")
  func needs() throws {
    let needy: (inout CaseTables) -> Void = {
      $0.policy.needs.hard = ["wheelchair"]
      $0.students[0].needs = ["wheelchair", "quiet"]
    }
    #expect(try failures(needy) == [.needs])
    #expect(
      try failures {
        needy(&$0)
        $0.schools[0].offers = ["wheelchair"]
      }.isEmpty)
    #expect(
      try failures {
        needy(&$0)
        $0.mentors[0].offers = ["wheelchair"]
      }.isEmpty)
  }

  @Test("7: no return to an earlier school, unless the policy allows it")
  func history() throws {
    #expect(try failures { $0.students[0].history = ["s"] } == [.history])
    #expect(
      try failures {
        $0.students[0].history = ["s"]
        $0.policy.history.repeatSchool = .allow
      }.isEmpty)
  }

  @Test("8: who has an employer goes there, when the policy requires it")
  func employer() throws {
    let employed: (inout CaseTables) -> Void = {
      $0.schools.append(School(id: "t", location: TinyCase.center))
      $0.students[0].employer = "t"
    }
    #expect(try failures(employed) == [.employer])
    #expect(
      try failures {
        employed(&$0)
        $0.policy.employer.rule = .preferred
      }.isEmpty)
  }

  @Test("9: a forbid holds for the school, or for one mentor there")
  func forbid() throws {
    for mentor in [nil, "m"] {
      #expect(
        try failures {
          $0.decisions = [Decision(student: "a", school: "s", mentor: mentor, kind: .forbid)]
        } == [.forbidden])
    }
    #expect(
      try failures {
        $0.mentors.append(Mentor(id: "other", school: "s", subjects: ["maths"]))
        $0.decisions = [Decision(student: "a", school: "s", mentor: "other", kind: .forbid)]
      }.isEmpty)
  }

  @Test("A pin leaves its school only, waives conditions 4 to 8, and keeps 1 to 3")
  func pin() throws {
    let pin = Decision(student: "a", school: "s", kind: .pin)
    let barred: (inout CaseTables) -> Void = {
      $0.decisions = [pin]
      $0.schools[0].sector = "mbo"
      $0.students[0].sectors = ["vo"]
      $0.students[0].home = nil
      $0.students[0].history = ["s"]
      $0.students[0].needs = ["wheelchair"]
      $0.policy.needs.hard = ["wheelchair"]
      $0.schools.append(School(id: "t", location: TinyCase.center))
      $0.students[0].employer = "t"
    }
    #expect(try failures(barred).isEmpty)
    #expect(
      try failures {
        barred(&$0)
        $0.students[0].year = 1
        $0.mentors[0].years = YearSet([2...4])
      } == [.year])
    #expect(
      try failures {
        $0.schools.append(School(id: "t", location: TinyCase.center))
        $0.decisions = [Decision(student: "a", school: "t", kind: .pin)]
      } == [.pinnedElsewhere])
  }

  @Test("A pinned pair without a travel time costs no travel, with a warning")
  func untimedPin() throws {
    let instance = try TinyCase.make {
      $0.students[0].home = nil
      $0.decisions = [Decision(student: "a", school: "s", kind: .pin)]
    }
    let pairs = PairTable(instance)
    #expect(pairs.travel == [0] && pairs.cost == [0])
    #expect(pairs.warnings.count == 1)
  }
}
