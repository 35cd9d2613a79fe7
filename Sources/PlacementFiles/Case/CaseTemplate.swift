import Foundation
public import PlacementDomain

/// The empty case of `placer init`: headers, and a `policy.yaml` that explains every default.
public enum CaseTemplate {
  private static let headers = [
    (
      "students.csv",
      "id,subject,year,level,institute,programme,sectors,lat,lon,postcode,max_minutes,needs,preferences,history,employer,priority"
    ),
    (
      "schools.csv",
      "id,name,board,partnership,cluster,tier,sector,types,lat,lon,postcode,min_students,max_students,duo,offers"
    ),
    ("mentors.csv", "id,school,subjects,levels,years,capacity,offers"),
    ("partnerships.csv", "id,name,institutes,max_students,target_students,max_guests"),
    ("travel.csv", "from,school,minutes"), ("postcodes.csv", "postcode,lat,lon"),
    ("decisions.csv", "student,school,mentor,decision,note"),
    ("previous.csv", "student,school,mentor"),
  ]

  /// Writes the template.
  /// - Throws: ``WritingError`` when a file of a case stands in the folder already; nothing is written then.
  public static func write(to folder: String) throws(WritingError) {
    for name in CaseFolder.fileNames
    where FileManager.default.fileExists(atPath: folder + "/" + name) {
      throw WritingError(
        "\(folder)/\(name) exists already", remedy: "choose a new folder; nothing was written")
    }
    var files = headers.map { ($0.0, Array(($0.1 + "\n").utf8)) }
    files.append(("policy.yaml", Array(PolicyWriter.text(Policy()).utf8)))
    try FolderWriter.write(files, to: folder)
  }
}
