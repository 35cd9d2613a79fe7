import Foundation
import PlacementDomain
import PlacementFiles

/// Makes the cases of Fixtures/ anew: `swift run make-fixtures Fixtures`.
@main
enum MakeFixtures {
  static func main() throws {
    let folder = CommandLine.arguments.dropFirst().first ?? "Fixtures"
    for (name, tables) in try all(from: folder) {
      try CaseWriter.write(tables, to: folder + "/" + name)
      FileHandle.standardError.write(Data("\(name): \(tables.students.count) students\n".utf8))
    }
  }

  /// Every fixture by name, made from the tables in a folder.
  static func all(from folder: String) throws -> [(name: String, tables: CaseTables)] {
    let towns = try readTowns(folder + "/tables/towns.csv")
    return [("tiny", TinyFixture.tables)]
      + Recipes.all.map { ($0.name, FixtureMaker.make($0, towns)) }
  }

  /// A plain table without quotes: `postcode,town,lat,lon`.
  private static func readTowns(_ path: String) throws -> [TownPostcode] {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    return text.split(separator: "\n").dropFirst().compactMap { line in
      let cells = line.split(separator: ",").map(String.init)
      guard cells.count == 4, let latitude = Double(cells[2]), let longitude = Double(cells[3])
      else { return nil }
      return TownPostcode(
        postcode: cells[0], town: cells[1],
        location: Coordinate(latitude: latitude, longitude: longitude))
    }
  }
}
