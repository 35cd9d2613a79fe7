import PlacementDomain

/// What is known about the students of a case that is solved region by region.
struct RegionSurvey: Sendable {
  /// What a place is worth to each student in the relaxation that it comes from.
  private(set) var prices: [Int]
  /// The likeliest pairs of each student, best first.
  private(set) var likely: [[Int32]]
  /// A pair that says where each student mostly is, −1 = nowhere.
  private(set) var homes: [Int32]

  /// Whether a plan has been made of it, which then says better where students are at home.
  private(set) var isSettled = false

  mutating func settle() { isSettled = true }

  /// Pairs of a student.
  private static let width = 6

  /// Before anything is known: what is best for each student counts.
  init(_ tables: SolverTables, _ weights: LevelWeights) {
    prices = Array(repeating: 0, count: tables.studentCount)
    likely = (0..<tables.studentCount).map { student in
      Self.best(tables.pairs(of: student).map { (Float(-weights.gain(tables, $0)), Int32($0)) })
    }
    homes = likely.map { $0.first ?? -1 }
  }

  /// What a relaxation of the whole says.
  ///
  /// - Parameter regrets: those of the relaxation.
  init(_ relaxation: PairRelaxation, _ regrets: [Float]) {
    prices = relaxation.prices.wholeOfStudents
    likely = prices.indices.map { student in
      Self.best(relaxation.tables.pairs(of: student).map { (regrets[$0], Int32($0)) })
    }
    homes = zip(relaxation.largest(), likely).map { $0 >= 0 ? $0 : $1.first ?? -1 }
  }

  private static func best(_ pairs: [(cost: Float, pair: Int32)]) -> [Int32] {
    pairs.sorted { ($0.cost, $0.pair) < ($1.cost, $1.pair) }.prefix(width).map(\.pair)
  }

  /// Likely pairs of the students at home in a region, by their positions there.
  func pairs(of region: RegionTables) -> [Int32] {
    let position = Dictionary(
      uniqueKeysWithValues: zip(region.pairs, 0..<Int32(region.pairs.count)))
    return region.students.flatMap { likely[Int($0)].compactMap { position[$0] } }
  }
}
