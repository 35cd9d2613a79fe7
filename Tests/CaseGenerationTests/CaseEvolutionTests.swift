import CaseGeneration
import PlacementDomain
import PlacementFiles
import Testing

@Suite("A case from night to night")
struct CaseEvolutionTests {
  /// Cases of several sizes and origins.
  private static func start(_ name: String) throws -> CaseTables {
    switch name {
    case "generated":
      CaseGenerator.generate(GeneratorOptions(students: 350, schools: 35, seed: 1))
    case "small": CaseGenerator.generate(GeneratorOptions(students: 6, schools: 1, seed: 1))
    case "empty": CaseGenerator.generate(GeneratorOptions(students: 0, schools: 1, seed: 1))
    default: try CaseFolder.load(fixtures + "/" + name).tables
    }
  }

  @Test(
    "Fifty nights in a row stay valid cases, and no night changes more than it says",
    arguments: ["generated", "small", "empty", "tiny", "rijnmond"])
  func fiftyNights(name: String) throws {
    var tables = try Self.start(name)
    for _ in 1...50 {
      let night = try CaseEvolution.night(after: tables, seed: 8)
      #expect(throws: Never.self) { try Case(night.tables) }
      expectBounds(night, after: tables)
      expectOnlyThose(night, after: tables)
      tables = night.tables
    }
  }

  @Test("An id is never given twice, however many have gone")
  func neverReused() throws {
    for name in ["generated", "tiny"] {
      var tables = try Self.start(name)
      var students = Set(tables.students.map(\.id))
      var mentors = Set(tables.mentors.map(\.id))
      for _ in 1...200 {
        let night = try CaseEvolution.night(after: tables, seed: 3)
        for case .studentEnrolled(let id) in night.changes {
          #expect(students.insert(id).inserted)
        }
        for case .mentorCame(let id) in night.changes { #expect(mentors.insert(id).inserted) }
        tables = night.tables
      }
      #expect(students.count > tables.students.count && mentors.count > tables.mentors.count)
    }
  }

  @Test("Two hundred nights change a case, but not its size")
  func staysTheSize() throws {
    let first = try Self.start("generated")
    var tables = first
    var kinds: Set<String> = []
    for _ in 1...200 {
      let night = try CaseEvolution.night(after: tables, seed: 5)
      for change in night.changes { kinds.insert(Self.kind(of: change)) }
      tables = night.tables
    }
    #expect(kinds.count == 8, "\(kinds)")
    #expect((300...450).contains(tables.students.count))
    #expect((150...280).contains(tables.mentors.count))
    let slots = { (tables: CaseTables) in tables.mentors.reduce(0) { $0 + $1.capacity } }
    #expect((slots(first) * 3 / 4...slots(first) * 4 / 3).contains(slots(tables)))
    #expect(tables.decisions.count <= tables.students.count / 20 + 1)
    #expect(Set(tables.students.map(\.subject)).count > 12)
  }

  @Test("The same case and seed make the same night, another seed another one")
  func isSeeded() throws {
    let tables = try Self.start("generated")
    let night = try CaseEvolution.night(after: tables, seed: 1)
    #expect(try CaseEvolution.night(after: tables, seed: 1).tables == night.tables)
    #expect(try CaseEvolution.night(after: tables, seed: 2).tables != night.tables)
    #expect(try CaseEvolution.night(after: night.tables, seed: 1).changes != night.changes)
  }

  @Test("A newcomer takes over the known travel times of a neighbour")
  func newcomersTravel() throws {
    var tables = try Self.start("tiny")
    for _ in 1...20 { tables = try CaseEvolution.night(after: tables, seed: 2).tables }
    let newcomers = tables.students.filter { $0.id.hasPrefix("st") }
    #expect(!newcomers.isEmpty)
    for student in newcomers {
      #expect(tables.travel.count { $0.from == student.id } == 2)
    }
  }

  @Test("A case with a mistake in it has no next night")
  func refusesBadCases() throws {
    var tables = try Self.start("tiny")
    tables.mentors[0].school = "nowhere"
    #expect(throws: CaseProblems.self) { try CaseEvolution.night(after: tables, seed: 1) }
  }

  // MARK: What a night may change

  private static func kind(of change: NightChange) -> String {
    String("\(change)".prefix { $0 != "(" })
  }

  private func expectBounds(_ night: CaseNight, after tables: CaseTables) {
    var counts: [String: Int] = [:]
    for change in night.changes { counts[Self.kind(of: change), default: 0] += 1 }
    let left = tables.mentors.count > 1 ? 1 : 0
    #expect(counts["mentorLeft", default: 0] == left)
    #expect(counts["mentorCame", default: 0] <= 2)
    #expect(counts["studentStopped", default: 0] == (tables.students.count > 1 ? 1 : 0))
    #expect(counts["studentEnrolled", default: 0] <= min(10, max(1, tables.students.count / 10)))
    #expect(counts["capacity", default: 0] + counts["limit", default: 0] == 1)
    #expect(counts["decisionAdded", default: 0] <= 1)
  }

  /// Applies the changes to the rows of the night before and compares.
  private func expectOnlyThose(_ night: CaseNight, after tables: CaseTables) {
    let now = night.tables
    #expect(now.policy == tables.policy && now.partnerships == tables.partnerships)
    #expect(now.postcodes == tables.postcodes)
    var expected = tables
    for change in night.changes { apply(change, to: &expected, now) }
    #expect(now.schools == expected.schools)
    #expect(now.mentors == expected.mentors)
    #expect(now.students == expected.students)
    #expect(now.decisions == expected.decisions)
    let before = Set(tables.students.map(\.id))
    #expect(now.previous == tables.previous.filter { before.contains($0.student) })
    let newcomers = Set(now.students.map(\.id)).subtracting(before)
    let kept = now.travel.filter { !newcomers.contains($0.from) }
    #expect(kept == expected.travel)
  }

  private func apply(_ change: NightChange, to tables: inout CaseTables, _ now: CaseTables) {
    switch change {
    case .mentorLeft(let id): tables.mentors.removeAll { $0.id == id }
    case .mentorCame(let id): tables.mentors += now.mentors.filter { $0.id == id }
    case .capacity(let id, let from, let to):
      for row in tables.mentors.indices where tables.mentors[row].id == id {
        #expect(tables.mentors[row].capacity == from && abs(to - from) == 1 && to >= 0)
        tables.mentors[row].capacity = to
      }
      for row in tables.mentors.indices where tables.mentors[row].id == id {
        #expect(now.mentors.contains(tables.mentors[row]))
      }
    case .limit(let id, let from, let to):
      for row in tables.schools.indices where tables.schools[row].id == id {
        #expect(tables.schools[row].maxStudents == from && abs(to - from) == 1 && to >= 1)
        tables.schools[row].maxStudents = to
      }
    case .studentStopped(let id):
      tables.students.removeAll { $0.id == id }
      tables.travel.removeAll { $0.from == id }
    case .studentEnrolled(let id): tables.students += now.students.filter { $0.id == id }
    case .decisionAdded(let decision): tables.decisions.append(decision)
    case .decisionGone(let decision): tables.decisions.removeAll { $0 == decision }
    }
  }
}
