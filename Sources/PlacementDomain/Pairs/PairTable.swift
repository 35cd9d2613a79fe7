/// Every pair of a student and a mentor that fits, with what it costs: the columns of the integer program.
///
/// Stored as a structure of arrays, students one after another and within a student the mentors in order
/// of school and id, about 17 bytes a pair.
public struct PairTable: Sendable {
  /// A pair's position in the table.
  public typealias PairIndex = Int

  /// First pair of each student, and the number of pairs as the last element.
  public let start: [Int]
  public let mentor: [MentorIndex]
  /// Travel seconds, as charged.
  public let travel: [Int32]
  /// Pair cost in seconds (model, section 5).
  public let cost: [Int]
  /// Whether the pair counts for rule R5.
  public let isCountedGuest: [Bool]
  /// Whether anybody fits at a school, by school: an empty school of the first tier then costs.
  public let hasFittingStudent: [Bool]
  /// Pinned pairs that have no travel time and count 0, as warnings.
  public let warnings: [CaseProblem]

  public var count: Int { mentor.count }

  public func pairs(of student: StudentIndex) -> Range<PairIndex> {
    start[student]..<start[Int(student.position) + 1]
  }

  /// The pair of a student and a mentor, when it fits.
  /// - Complexity: O(pairs of the student).
  public func pair(of student: StudentIndex, at mentor: MentorIndex) -> PairIndex? {
    pairs(of: student).first { self.mentor[$0] == mentor }
  }

  /// Finds every fitting pair of a case.
  ///
  /// Schools are looked up by subject within a box of latitude and longitude around each home, so that
  /// distances are evaluated for near schools only.
  /// - Parameter threads: how many students are worked on at a time; the table is the same for any number.
  /// - Complexity: linear in the pairs found and the near schools looked at.
  public init(_ instance: Case, threads: Int = 1) {
    let finder = PairFinder(instance)
    let chunks = parallelMap(
      chunksOf: instance.students.count, chunkSize: 512, threads: threads
    ) { finder.find($0) }
    self.init(instance, chunks)
  }

  private init(_ instance: Case, _ chunks: [PairChunk]) {
    var start = [0]
    var mentor: [MentorIndex] = []
    var travel: [Int32] = []
    var cost: [Int] = []
    var isCountedGuest: [Bool] = []
    start.reserveCapacity(instance.students.count + 1)
    let total = chunks.reduce(0) { $0 + $1.mentor.count }
    mentor.reserveCapacity(total)
    travel.reserveCapacity(total)
    cost.reserveCapacity(total)
    isCountedGuest.reserveCapacity(total)
    for chunk in chunks {
      for count in chunk.counts { start.append(start[start.count - 1] + count) }
      mentor += chunk.mentor
      travel += chunk.travel
      cost += chunk.cost
      isCountedGuest += chunk.isCountedGuest
    }
    self.start = start
    self.mentor = mentor
    self.travel = travel
    self.cost = cost
    self.isCountedGuest = isCountedGuest
    var hasFittingStudent = Array(repeating: false, count: instance.schools.count)
    for mentor in mentor { hasFittingStudent[instance.schoolOfMentor[mentor]] = true }
    self.hasFittingStudent = hasFittingStudent
    warnings = chunks.flatMap(\.untimedPins).map { student, school in
      CaseProblem(
        .warning, .decisions, column: "school",
        "student \"\(instance.students[student].id)\" is pinned to school \"\(instance.schools[school].id)\", to which no travel time is known; it counts 0",
        remedy: "give both coordinates, or a row in travel.csv")
    }
  }
}

/// The pairs of a run of students.
struct PairChunk: Sendable {
  var counts: [Int] = []
  var mentor: [MentorIndex] = []
  var travel: [Int32] = []
  var cost: [Int] = []
  var isCountedGuest: [Bool] = []
  var untimedPins: [(StudentIndex, SchoolIndex)] = []
}
