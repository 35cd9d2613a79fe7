import Foundation

/// The schools with mentors of one subject, found by place: entries in order of school, and the located
/// ones once more in order of latitude.
struct SubjectSchools: Sendable {
  private(set) var schools: [SchoolIndex] = []
  private(set) var mentors: [[MentorIndex]] = []
  private var entryOf: [SchoolIndex: Int] = [:]
  private var byLatitude: [(location: Coordinate, entry: Int)] = []

  static func bySubject(_ instance: Case) -> [String: SubjectSchools] {
    var result: [String: SubjectSchools] = [:]
    for school in instance.schoolIndices {
      for mentor in instance.mentorsOfSchool[school] {
        for subject in Set(instance.mentors[mentor].subjects) {
          result[subject, default: SubjectSchools()].add(mentor, at: school)
        }
      }
    }
    return result.mapValues { $0.located(instance) }
  }

  private mutating func add(_ mentor: MentorIndex, at school: SchoolIndex) {
    if schools.last == school {
      mentors[mentors.count - 1].append(mentor)
    } else {
      entryOf[school] = schools.count
      schools.append(school)
      mentors.append([mentor])
    }
  }

  private func located(_ instance: Case) -> SubjectSchools {
    var copy = self
    for (entry, school) in schools.enumerated() {
      if let location = instance.locations[school] { copy.byLatitude.append((location, entry)) }
    }
    copy.byLatitude.sort { ($0.location.latitude, $0.entry) < ($1.location.latitude, $1.entry) }
    return copy
  }

  func entry(of school: SchoolIndex) -> Int? { entryOf[school] }

  /// Entries of the schools in the box of latitude and longitude that holds the circle around a home: all
  /// within `kilometres`, and a few more.
  /// - Complexity: O(log n + schools in the band of latitude).
  func near(_ home: Coordinate?, within kilometres: Double) -> [Int] {
    guard let home, kilometres >= 0 else { return [] }
    let angle = kilometres / Coordinate.earthRadiusKm + 1e-9
    let band = angle * 180 / .pi
    let width = Self.longitudeReach(latitude: home.latitude, angle: angle)
    var found: [Int] = []
    var position = firstPosition(latitude: home.latitude - band)
    while position < byLatitude.count,
      byLatitude[position].location.latitude <= home.latitude + band
    {
      let apart = abs(byLatitude[position].location.longitude - home.longitude)
      if min(apart, 360 - apart) <= width { found.append(byLatitude[position].entry) }
      position += 1
    }
    return found
  }

  /// The largest difference of longitude, in degrees, within an angle of a point; 360 where a pole is near.
  private static func longitudeReach(latitude: Double, angle: Double) -> Double {
    let ratio = sin(min(angle, .pi / 2)) / max(cos(latitude * .pi / 180), 1e-12)
    let poleIsNear = abs(latitude) * .pi / 180 + angle >= .pi / 2
    return poleIsNear || ratio >= 1 ? 360 : asin(ratio) * 180 / .pi + 1e-9
  }

  private func firstPosition(latitude: Double) -> Int {
    var low = 0
    var high = byLatitude.count
    while low < high {
      let middle = (low + high) / 2
      if byLatitude[middle].location.latitude < latitude { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
