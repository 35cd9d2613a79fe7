import Foundation
public import PlacementDomain

/// Writes cases as folders that ``CaseFolder`` reads back.
public enum CaseWriter {
  /// The files of a case as names and bytes, in the order of the model; empty optional tables are left out.
  /// - Parameter policyText: the policy as it was written down; without it the case's policy is spelt out.
  public static func files(_ tables: CaseTables, policyText: String? = nil) -> [(
    name: String, bytes: [UInt8]
  )] {
    files(tables, policyText, keeping: [])
  }

  /// Writes a case into a folder, which is made when it does not exist. Files of a case that stand there are
  /// replaced; an optional one of which the new case has no row becomes a header.
  /// - Parameter policyText: as in ``files(_:policyText:)``.
  /// - Throws: ``WritingError``; the folder is then as it was.
  public static func write(
    _ tables: CaseTables, to folder: String, policyText: String? = nil
  ) throws(WritingError) {
    let standing = CaseFolder.fileNames.filter {
      FileManager.default.fileExists(atPath: folder + "/" + $0)
    }
    try FolderWriter.write(files(tables, policyText, keeping: Set(standing)), to: folder)
  }

  private static func files(
    _ tables: CaseTables, _ policyText: String?, keeping standing: Set<String>
  ) -> [(name: String, bytes: [UInt8])] {
    let optional = [
      ("partnerships.csv", tables.partnerships.isEmpty, partnerships(tables)),
      ("travel.csv", tables.travel.isEmpty, travel(tables)),
      ("postcodes.csv", tables.postcodes.isEmpty, postcodes(tables)),
      ("decisions.csv", tables.decisions.isEmpty, decisions(tables)),
      ("previous.csv", tables.previous.isEmpty, previous(tables)),
    ]
    var files = [
      ("students.csv", students(tables)), ("schools.csv", schools(tables)),
      ("mentors.csv", mentors(tables)),
    ]
    for (name, isEmpty, bytes) in optional where !isEmpty || standing.contains(name) {
      files.append((name, bytes))
    }
    let text = policyText ?? PolicyWriter.text(tables.policy)
    files.append(("policy.yaml", Array(text.utf8)))
    return files
  }

  private static func students(_ tables: CaseTables) -> [UInt8] {
    var text = CSVText(
      header:
        "id,subject,year,level,institute,programme,sectors,lat,lon,postcode,max_minutes,needs,preferences,history,employer,priority"
    )
    for row in tables.students {
      text.addRow([
        row.id, row.subject, String(row.year), row.level ?? "", row.institute ?? "",
        row.programme ?? "", list(row.sectors), degrees(row.home?.latitude),
        degrees(row.home?.longitude), row.postcode ?? "",
        row.maxMinutes.map { decimalText($0, places: 4) } ?? "", list(row.needs),
        list(row.preferences), list(row.history), row.employer ?? "",
        row.priority.map(String.init) ?? "",
      ])
    }
    return text.bytes
  }

  private static func schools(_ tables: CaseTables) -> [UInt8] {
    var text = CSVText(
      header:
        "id,name,board,partnership,cluster,tier,sector,types,lat,lon,postcode,min_students,max_students,duo,offers"
    )
    for row in tables.schools {
      text.addRow([
        row.id, row.name ?? "", row.board ?? "", row.partnership ?? "", row.cluster ?? "",
        row.tier ?? "", row.sector ?? "", list(row.types), degrees(row.location?.latitude),
        degrees(row.location?.longitude), row.postcode ?? "", String(row.minStudents),
        row.maxStudents.map(String.init) ?? "", row.duo?.rawValue ?? "", list(row.offers),
      ])
    }
    return text.bytes
  }

  private static func mentors(_ tables: CaseTables) -> [UInt8] {
    var text = CSVText(header: "id,school,subjects,levels,years,capacity,offers")
    for row in tables.mentors {
      let years = row.years.ranges.map {
        $0.lowerBound == $0.upperBound ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)"
      }
      text.addRow([
        row.id, row.school, list(row.subjects), list(row.levels), list(years),
        String(row.capacity), list(row.offers),
      ])
    }
    return text.bytes
  }

  private static func partnerships(_ tables: CaseTables) -> [UInt8] {
    var text = CSVText(header: "id,name,institutes,max_students,target_students,max_guests")
    for row in tables.partnerships {
      text.addRow([
        row.id, row.name ?? "", list(row.institutes), row.maxStudents.map(String.init) ?? "",
        row.targetStudents.map(String.init) ?? "", row.maxGuests.map(String.init) ?? "",
      ])
    }
    return text.bytes
  }

  private static func travel(_ tables: CaseTables) -> [UInt8] {
    var text = CSVText(header: "from,school,minutes")
    for row in tables.travel {
      text.addRow([row.from, row.school, decimalText(row.minutes, places: 4)])
    }
    return text.bytes
  }

  private static func postcodes(_ tables: CaseTables) -> [UInt8] {
    var text = CSVText(header: "postcode,lat,lon")
    for row in tables.postcodes {
      text.addRow([
        row.postcode, degrees(row.location.latitude), degrees(row.location.longitude),
      ])
    }
    return text.bytes
  }

  private static func decisions(_ tables: CaseTables) -> [UInt8] {
    var text = CSVText(header: "student,school,mentor,decision,note")
    for row in tables.decisions {
      text.addRow([row.student, row.school, row.mentor ?? "", row.kind.rawValue, row.note ?? ""])
    }
    return text.bytes
  }

  private static func previous(_ tables: CaseTables) -> [UInt8] {
    var text = CSVText(header: "student,school,mentor")
    for row in tables.previous { text.addRow([row.student, row.school, row.mentor ?? ""]) }
    return text.bytes
  }

  private static func list(_ items: [String]) -> String { items.joined(separator: "|") }

  private static func degrees(_ value: Double?) -> String {
    value.map { decimalText($0, places: 7) } ?? ""
  }
}
