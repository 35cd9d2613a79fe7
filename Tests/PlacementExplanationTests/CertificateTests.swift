import PlacementDomain
import PlacementTestSupport
import Testing

@testable import PlacementExplanation

@Suite("Why a student has no place")
struct CertificateTests {
  @Test("A certificate that the judge accepts is true of every plan, and most students have one")
  func sound() throws {
    var certified = 0
    var unplaced = 0
    for seed in 110_000..<110_200 {
      let inquiry = try inquiry(seed: seed)
      let instance = inquiry.instance
      for student in instance.studentIndices where inquiry.plan[student] == nil {
        unplaced += 1
        guard let certificate = UnplacedExplainer(inquiry, resolver).certificate(for: student)
        else { continue }
        certified += 1
        switch certificate {
        case .noMentorForSubject, .nothingFits:
          #expect(!instance.mentorIndices.contains { instance.fits(student, $0) }, "seed \(seed)")
        case .crowd(let crowd):
          let room = CrowdRoom(instance, crowd)
          BruteForce.forEachPlan(instance) { plan, _ in
            let idle = crowd.students.filter { plan[$0] == nil }
            let weight = idle.reduce(0) { $0 + instance.priorities[$1] }
            #expect(weight >= room.leastUnplaced, "seed \(seed)")
            #expect(crowd.students.count - idle.count <= room.mostPlaced, "seed \(seed)")
          }
        }
      }
    }
    #expect(unplaced > 100)
    #expect(certified * 10 > unplaced * 6, "\(certified) of \(unplaced)")
  }

  @Test("Three compete for two slots: the crowd is all three, and the judge agrees")
  func crowd() throws {
    let inquiry = try inquiry(TinyCase.tables(students: 3))
    let instance = inquiry.instance
    let student = try #require(instance.studentIndices.first { inquiry.plan[$0] == nil })
    let account = UnplacedExplainer(inquiry, resolver).account(of: student)
    let certificate = try #require(account.certificate)
    #expect(certificate.kind == .crowd)
    #expect(certificate.students == ["a", "b", "c"])
    #expect(certificate.slots == 2)
    #expect(certificate.mostPlaced == 2)
  }

  @Test("A crowd from which somebody can escape is refused")
  func leaking() throws {
    let instance = try TinyCase.make(students: 3) { tables in
      tables.mentors.append(Mentor(id: "n", school: "s", subjects: ["maths"]))
    }
    let plan = instance.plan(["a": "m", "b": "m"])
    let student = try #require(instance.student("c"))
    let crowd = Crowd(
      students: Array(instance.studentIndices), mentors: [MentorIndex(0)])
    let objection = CertificateJudge(instance).objection(
      to: .crowd(crowd), for: student, in: plan)
    #expect(objection == "student a fits mentor n, which is outside")
  }

  @Test("A crowd is refused when counting could place one more")
  func roomy() throws {
    let instance = try TinyCase.make(students: 2)
    let student = try #require(instance.student("b"))
    let crowd = Crowd(
      students: Array(instance.studentIndices), mentors: [MentorIndex(0)])
    let objection = CertificateJudge(instance).objection(
      to: .crowd(crowd), for: student, in: instance.plan(["a": "m"]))
    #expect(objection == "counting leaves priority 0 without a place, the plan leaves 1")
  }

  @Test("A certificate against a mentor who would take the student is refused")
  func wrongBarrier() throws {
    let instance = try TinyCase.make()
    let student = try #require(instance.student("a"))
    let barrier = UnplacedCertificate.Barrier(mentor: MentorIndex(0), conditions: [.travel])
    let judge = CertificateJudge(instance)
    let empty = Plan(emptyFor: instance)
    #expect(
      judge.objection(to: .nothingFits([barrier]), for: student, in: empty)
        == "condition travel holds at mentor m")
    #expect(
      judge.objection(to: .nothingFits([]), for: student, in: empty)
        == "not every mentor of the subject is accounted for")
    #expect(
      judge.objection(to: .noMentorForSubject, for: student, in: empty)
        == "1 mentors take the subject")
    #expect(
      judge.objection(to: .noMentorForSubject, for: student, in: instance.plan(["a": "m"]))
        == "the student has a place")
  }

  @Test("Two first-years of one group share a slot, of two groups they do not")
  func duos() throws {
    for (subject, most) in [("maths", 2), ("history", 1)] {
      let instance = try TinyCase.make(students: 2) { tables in
        tables.mentors[0].capacity = 1
        tables.mentors[0].subjects = ["maths", "history"]
        tables.students[0].year = 1
        tables.students[1].year = 1
        tables.students[1].subject = subject
      }
      let crowd = Crowd(students: Array(instance.studentIndices), mentors: [MentorIndex(0)])
      #expect(CrowdRoom(instance, crowd).mostPlaced == most)
    }
  }
}
