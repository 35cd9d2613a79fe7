import CaseGeneration
import PlacementDomain
import PlacementFiles
import Testing

@Suite("Synthetic cases")
struct CaseGeneratorTests {
  @Test("The same options make the same case, another seed another one")
  func isSeeded() {
    func make(_ seed: UInt64) -> CaseTables {
      CaseGenerator.generate(GeneratorOptions(students: 120, schools: 15, seed: seed))
    }
    #expect(make(1) == make(1))
    #expect(make(1) != make(2))
  }

  @Test(
    "Every profile and size makes a case without errors",
    arguments: GeneratorProfile.allCases, [(0, 1), (1, 1), (40, 5), (350, 35), (2_000, 100)])
  func isValid(profile: GeneratorProfile, size: (Int, Int)) throws {
    for seed in 1...3 as ClosedRange<UInt64> {
      let tables = CaseGenerator.generate(
        GeneratorOptions(students: size.0, schools: size.1, seed: seed, profile: profile))
      let instance = try Case(tables)
      #expect(instance.students.count == size.0 && instance.schools.count == size.1)
    }
  }

  @Test("A region uses every rule of the model")
  func usesEveryRule() throws {
    let tables = CaseGenerator.generate(GeneratorOptions(students: 1_500, schools: 90, seed: 3))
    #expect(Set(tables.schools.compactMap(\.duo)) == Set(DuoRule.allCases))
    #expect(tables.schools.contains { $0.minStudents > 1 })
    #expect(tables.schools.contains { $0.maxStudents != nil })
    #expect(Set(tables.schools.compactMap(\.tier)).count == 4)
    #expect(tables.partnerships.contains { $0.maxGuests != nil })
    #expect(tables.partnerships.contains { $0.maxStudents != nil })
    #expect(tables.partnerships.contains { $0.targetStudents != nil })
    #expect(tables.students.contains { $0.needs.contains("wheelchair") })
    #expect(tables.students.contains { !$0.preferences.isEmpty })
    #expect(tables.students.contains { !$0.history.isEmpty })
    #expect(tables.students.contains { $0.employer != nil })
    #expect(tables.students.contains { $0.priority != nil })
    #expect(Set(tables.decisions.map(\.kind)).count == 2)
    #expect(tables.previous.contains { $0.mentor != nil } && !tables.travel.isEmpty)
    let instance = try Case(tables)
    #expect(PairTable(instance).isCountedGuest.contains(true))
  }
}
