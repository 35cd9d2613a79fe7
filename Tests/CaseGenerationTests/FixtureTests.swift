import Foundation
import PlacementDomain
import PlacementFiles
import Testing

@testable import make_fixtures

/// The folder of the fixtures.
let fixtures = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  .appendingPathComponent("Fixtures").path

@Suite("Fixtures")
struct FixtureTests {
  @Test("The recipes make the committed files, byte for byte")
  func regenerate() throws {
    for (name, tables) in try MakeFixtures.all(from: fixtures) {
      for file in CaseWriter.files(tables) {
        let committed = FileManager.default.contents(atPath: "\(fixtures)/\(name)/\(file.name)")
        // A comparison outside the macro: it would print thousands of bytes.
        let isSame = committed == Data(file.bytes)
        #expect(isSame, "\(name)/\(file.name)")
      }
    }
  }

  @Test("Every fixture loads, has the sizes of its row in the README, and lies where it should")
  func sizes() throws {
    let readme = try String(contentsOfFile: fixtures + "/README.md", encoding: .utf8)
    var count = 0
    for (name, _) in try MakeFixtures.all(from: fixtures) {
      let row = readme.split(separator: "\n").first { $0.hasPrefix("| `\(name)` |") }
      let cells = try #require(row).split(separator: "|").map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      let instance = try CaseFolder.load(fixtures + "/" + name).instance
      #expect(instance.students.count == Int(cells[1]), "\(name)")
      #expect(instance.schools.count == Int(cells[2]), "\(name)")
      #expect(instance.mentors.count == Int(cells[3]), "\(name)")
      for location in instance.locations.compactMap({ $0 }) {
        #expect(
          (51.1...53.5).contains(location.latitude) && (3.4...7.2).contains(location.longitude))
      }
      count += 1
    }
    #expect(count == 11)
  }

  @Test("Every school of every fixture has a mentor with a slot")
  func mentors() throws {
    for (name, tables) in try MakeFixtures.all(from: fixtures) {
      let staffed = Set(tables.mentors.filter { $0.capacity > 0 }.map(\.school))
      #expect(tables.schools.allSatisfy { staffed.contains($0.id) }, "\(name)")
    }
  }

  @Test("In rijnmond nobody who lives in Middelharnis can go north of the Nieuwe Waterweg")
  func island() throws {
    let instance = try CaseFolder.load(fixtures + "/rijnmond").instance
    let islanders = instance.studentIndices.filter { instance.students[$0].postcode == "3241" }
    #expect(!islanders.isEmpty)
    // Rozenburg, at 51.9046, is the northernmost town on the island's side of the water.
    for school in instance.schoolIndices {
      let isAcross = try #require(instance.locations[school]).latitude > 51.906
      for student in islanders where isAcross {
        let seconds = try #require(instance.travelSeconds(student, school))
        #expect(seconds > instance.travelLimits[student], "\(instance.schools[school].id)")
        #expect(!instance.mentorsOfSchool[school].contains { instance.fits(student, $0) })
      }
      #expect(isAcross || instance.schools[school].cluster != "nieuwe-waterweg-noord")
    }
    let reached = islanders.filter { student in
      instance.mentorIndices.contains { instance.fits(student, $0) }
    }
    #expect(!reached.isEmpty)
  }

  @Test("The mbo sites of rijnmond belong to the clusters of their own side")
  func clusters() throws {
    let instance = try CaseFolder.load(fixtures + "/rijnmond").instance
    for school in instance.schools where school.sector == "mbo" {
      let isInVlaardingen = school.name?.hasPrefix("Vlaardingen") == true
      #expect(
        school.cluster == (isInVlaardingen ? "nieuwe-waterweg-noord" : "zuid-holland-zuid"))
    }
    #expect(instance.schools.count { $0.sector == "mbo" } == 2)
  }
}
