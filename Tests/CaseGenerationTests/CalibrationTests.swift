import CaseGeneration
import PlacementDomain
import Testing

/// The numbers of Documentation/Generator.md, held over several seeds.
@Suite("What synthetic cases are like")
struct CalibrationTests {
  private func region(_ students: Int, _ schools: Int, seed: UInt64) -> CaseTables {
    CaseGenerator.generate(GeneratorOptions(students: students, schools: schools, seed: seed))
  }

  @Test(
    "A partnership has 4 to 5 thousand pairs that fit, a province 95 to 123 thousand",
    arguments: [(350, 35, 4_000...5_000), (3_000, 160, 95_000...123_000)])
  func pairs(students: Int, schools: Int, expected: ClosedRange<Int>) throws {
    var total = 0
    for seed in 1...5 as ClosedRange<UInt64> {
      total += PairTable(try Case(region(students, schools, seed: seed)), threads: 2).count
    }
    #expect(expected.contains(total / 5), "\(total / 5)")
  }

  @Test("The country has 2.5 to 2.86 million pairs that fit, counted for one student in twenty")
  func pairsOfTheCountry() throws {
    for seed in 1...2 as ClosedRange<UInt64> {
      let instance = try Case(sample(region(30_000, 1_600, seed: seed)))
      let count = 20 * PairTable(instance, threads: 2).count
      #expect((2_500_000...2_860_000).contains(count), "\(count)")
    }
  }

  /// One student in twenty, and what does not name students.
  private func sample(_ tables: CaseTables) -> CaseTables {
    var tables = tables
    tables.students = tables.students.indices.filter { $0 % 20 == 0 }.map { tables.students[$0] }
    (tables.decisions, tables.travel, tables.previous) = ([], [], [])
    return tables
  }

  @Test(
    "Nearly all wishes can be honoured, and nearly all known schools are within reach; a few not")
  func wishes() throws {
    for tables in [region(2_000, 110, seed: 7), sample(region(30_000, 1_600, seed: 7))] {
      let instance = try Case(tables)
      let pairs = PairTable(instance, threads: 2)
      var wishes = Tally()
      var reach = Tally()
      for student in instance.studentIndices {
        let fitting = Set(
          pairs.pairs(of: student).map { instance.schoolOfMentor[pairs.mentor[$0]] })
        for wish in instance.students[student].preferences where instance.pins[student] == nil {
          wishes.add(fitting.contains { instance.schools[$0].id == wish })
        }
        let employer = instance.employers[student].map { [$0] } ?? []
        for school in instance.knownHistory[student] + employer {
          reach.add(isWithinReach(instance, student, school))
        }
      }
      #expect(wishes.count > 200 && reach.count > 1_000)
      #expect((0.93..<1).contains(wishes.share), "\(wishes)")
      #expect((0.95..<1).contains(reach.share), "\(reach)")
    }
  }

  @Test("Pins are possible, nearly all within reach, and none further than two hours")
  func pins() throws {
    var reach = Tally()
    for seed in 1...5 as ClosedRange<UInt64> {
      let instance = try Case(region(3_000, 160, seed: seed))
      #expect(instance.warnings.isEmpty)
      for student in instance.studentIndices {
        guard let pin = instance.pins[student] else { continue }
        reach.add(isWithinReach(instance, student, pin.school))
        #expect(try #require(instance.travelSeconds(student, pin.school)) <= 120 * 60)
      }
    }
    #expect(reach.count > 80)
    #expect(reach.share >= 0.93, "\(reach)")
  }

  @Test("The plan in force keeps to slots, subjects and histories")
  func planInForce() throws {
    let instance = try Case(region(3_000, 160, seed: 4))
    var used = Array(repeating: 0, count: instance.mentors.count)
    var count = 0
    for student in instance.studentIndices {
      guard let previous = instance.previous[student], let school = previous.school else {
        continue
      }
      count += 1
      #expect(!instance.knownHistory[student].contains(school))
      guard let mentor = previous.mentor else { continue }
      used[mentor] += 1
      #expect(instance.mentors[mentor].subjects.contains(instance.students[student].subject))
    }
    #expect((600...1_100).contains(count))
    for mentor in instance.mentorIndices {
      #expect(used[mentor] <= instance.mentors[mentor].capacity)
    }
  }

  @Test("Shares of first-years, duo schools, limits and subjects are those of the field")
  func shares() throws {
    for seed in 1...3 as ClosedRange<UInt64> {
      let instance = try Case(region(3_000, 160, seed: seed))
      #expect(Set(instance.students.map(\.subject)).count == 18)
      let firstYears = instance.students.count { $0.year == 1 }
      #expect((1_000...1_160).contains(firstYears))
      #expect((92...116).contains(instance.duoRules.count { $0 != .never }))
      let tight = instance.schoolIndices.count { school in
        let slots = instance.mentorsOfSchool[school].reduce(0) {
          $0 + instance.mentors[$1].capacity
        }
        return instance.schools[school].maxStudents.map { $0 <= slots } ?? false
      }
      #expect((64...104).contains(tight), "\(tight)")
      #expect(instance.mentorsOfSchool.allSatisfy { !$0.isEmpty })
    }
  }

  @Test("Slots are short in history, social studies and geography, and in no other subject")
  func scarcity() throws {
    for (students, schools) in [(350, 35), (3_000, 160)] {
      let tables = region(students, schools, seed: 1)
      var slots: [String: Int] = [:]
      for mentor in tables.mentors { slots[mentor.subjects[0], default: 0] += mentor.capacity }
      var demand: [String: Int] = [:]
      for student in tables.students { demand[student.subject, default: 0] += 1 }
      let short = demand.filter { 5 * (slots[$0.key] ?? 0) < 4 * $0.value }.map(\.key)
      #expect(short.sorted() == ["geography", "history", "social-studies"])
      let others = demand.filter { !short.contains($0.key) }
      #expect(others.allSatisfy { (slots[$0.key] ?? 0) >= $0.value })
    }
  }

  private func isWithinReach(
    _ instance: Case, _ student: StudentIndex, _ school: SchoolIndex
  ) -> Bool {
    guard let seconds = instance.travelSeconds(student, school) else { return false }
    return seconds <= instance.travelLimits[student]
  }
}

/// How often something holds.
private struct Tally {
  var count = 0
  var held = 0

  var share: Double { Double(held) / Double(max(1, count)) }

  mutating func add(_ holds: Bool) {
    count += 1
    if holds { held += 1 }
  }
}
