import PlacementDomain

/// Groups of students for rounds in which a few subjects move, over half the country, between all others, who stay.
///
/// In a round of regions everybody within a border may move, and nobody across it: what a student gains by giving way to others of her
/// subject one after the other ends there. Students of different subjects meet only where a school or a partnership is full, where
/// loads cost, and at the few mentors who take several subjects.
struct SubjectRounds {
  /// Students of each subject, in the order of the subjects' names.
  private let students: [[Int32]]

  init(_ instance: Case) {
    var bySubject: [String: [Int32]] = [:]
    for (number, student) in instance.students.enumerated() {
      bySubject[student.subject, default: []].append(Int32(number))
    }
    students = bySubject.sorted { $0.key < $1.key }.map(\.value)
    sizeOfPart = min(Self.largestPart, instance.students.count / Self.parts)
  }

  /// Students who move in a part, about.
  private let sizeOfPart: Int
  private static let largestPart = 2_500
  private static let parts = 8
  /// The greatest share of a case that a region may have: one with all of it would leave other threads without work.
  private static let mostOfCase = 0.6

  /// Where to cut the case: so that the largest subject is no more than one part in each region.
  func cut(_ round: Int) -> RegionCut {
    let count = students.reduce(0) { $0 + $1.count }
    let share = Double(sizeOfPart) / Double(max(1, students.map(\.count).max() ?? 1))
    return RegionCut(
      size: Int(min(Self.mostOfCase, share) * Double(count)), share: RegionCut.share(round))
  }

  /// The subjects together that move at a time, others in each round.
  ///
  /// - Parameter regions: how many regions each group falls into.
  func groups(_ round: Int, regions: Int) -> [Set<Int32>] {
    var random = SplitMix(seed: UInt64(round))
    var order = Array(students.indices)
    random.shuffle(&order)
    var groups: [Set<Int32>] = []
    for subject in order {
      let isFull = groups.last.map { $0.count >= sizeOfPart * regions } ?? true
      if isFull { groups.append([]) }
      groups[groups.count - 1].formUnion(students[subject])
    }
    return groups
  }
}
