import PlacementDomain

extension SolverTables {
  /// The tables of a part of a case as those of a case of their own: positions count within the part.
  ///
  /// - Parameters:
  ///   - students: of the whole, in the order that they have in the part.
  ///   - columns: their pairs in the part.
  ///   - others: the plan of those at its schools who are not in it: what they take is taken off. No cell has an odd number of
  ///     them, and no school fewer than its minimum.
  /// - Precondition: a partnership is in it with all its schools, or with none.
  /// - Complexity: O(pairs).
  init(
    partOf whole: SolverTables, _ place: PartPlaces, students: [Int32],
    _ columns: PartColumns, beside others: PlanState? = nil
  ) {
    func heads(_ school: Int) -> Int { others?.heads[school] ?? 0 }
    let (mentors, schools) = (place.mentors.map(Int.init), place.schools.map(Int.init))
    let pairs = columns.pairs.map(Int.init)
    pairStart = columns.start
    pairStudent = columns.student
    pairMentor = columns.mentor
    pairSchool = columns.mentor.map { place.schoolOfMentor[Int($0)] }
    pairCell = columns.cell
    pairCost = pairs.map { whole.pairCost[$0] }
    pairTier = pairs.map { whole.pairTier[$0] }
    pairIsGuest = pairs.map { whole.pairIsGuest[$0] }
    (mentorStart, mentorPairs) = Self.grouped(pairMentor, count: mentors.count)
    entryStudent = mentorPairs.map { columns.student[Int($0)] }
    entryCell = mentorPairs.map { columns.cell[Int($0)] }
    mentorSchool = place.schoolOfMentor
    capacity = mentors.map { whole.capacity[$0] - (others?.slotsUsed[$0] ?? 0) }
    mentorCellStart = place.cellStart
    schoolMentorStart = place.schoolMentorStart
    schoolMentors = (0..<Int32(mentors.count)).map { $0 }
    schoolMax = schools.map { whole.schoolMax[$0] - heads($0) }
    schoolMin = schools.map { heads($0) > 0 ? 1 : whole.schoolMin[$0] }
    schoolDuo = schools.map { whole.schoolDuo[$0] }
    schoolPartnership = place.partnershipOfSchool
    emptyCost = schools.map { heads($0) > 0 ? 0 : whole.emptyCost[$0] }
    var loads: (start: [Int], prefix: [Int]) = ([], [])
    for school in schools {
      loads.start.append(loads.prefix.count)
      let first = heads(school)
      loads.prefix += (first...max(first, whole.schoolMax[school])).map {
        whole.load(school, $0) - whole.load(school, first)
      }
    }
    (loadStart, loadPrefix) = loads
    let partnerships = place.partnerships.map(Int.init)
    let taken = partnerships.map { others?.partnershipHeads[$0] ?? 0 }
    partnershipMax = zip(partnerships, taken).map { whole.partnershipMax[$0] - $1 }
    partnershipTarget = zip(partnerships, taken).map { max(0, whole.partnershipTarget[$0] - $1) }
    partnershipMaxGuests = partnerships.map {
      whole.partnershipMaxGuests[$0] - (others?.guests[$0] ?? 0)
    }
    shortfallPrice = whole.shortfallPrice
    priority = students.map { whole.priority[Int($0)] }
  }
}

/// Where a part of a case takes place: its schools, and their mentors and cells in the same order.
struct PartPlaces: Sendable {
  let schools: [Int32]
  let partnerships: [Int32]
  /// By school of the part.
  let partnershipOfSchool: [Int32]
  /// Mentors who have pairs, school by school.
  let mentors: [Int32]
  /// By mentor of the part.
  let schoolOfMentor: [Int32]
  let schoolMentorStart: [Int]
  let cellStart: [Int]
  /// Position in the part of each mentor of the whole, −1 = none.
  let position: [Int32]

  init(_ whole: SolverTables, schools: [Int32]) {
    self.schools = schools
    let all = schools.map { whole.schoolPartnership[Int($0)] }
    partnerships = Set(all).filter { $0 >= 0 }.sorted()
    let number = Dictionary(uniqueKeysWithValues: zip(partnerships, 0..<Int32(partnerships.count)))
    partnershipOfSchool = all.map { number[$0] ?? -1 }
    mentors = schools.flatMap { whole.mentors(of: Int($0)) }
    schoolOfMentor = schools.enumerated().flatMap { position, school in
      whole.mentors(of: Int(school)).map { _ in Int32(position) }
    }
    schoolMentorStart = schools.reduce(into: [0]) { start, school in
      start.append(start[start.count - 1] + whole.mentors(of: Int(school)).count)
    }
    cellStart = mentors.reduce(into: [0]) { start, mentor in
      start.append(start[start.count - 1] + whole.cells(of: Int(mentor)).count)
    }
    var position = Array(repeating: Int32(-1), count: whole.mentorCount)
    for (number, mentor) in mentors.enumerated() { position[Int(mentor)] = Int32(number) }
    self.position = position
  }
}

/// The pairs of some students at the mentors of a part.
struct PartColumns: Sendable {
  /// Of the whole.
  private(set) var pairs: [Int32] = []
  private(set) var start = [0]
  private(set) var student: [Int32] = []
  private(set) var mentor: [Int32] = []
  private(set) var cell: [Int32] = []

  /// - Parameter only: the pairs of students who may have no other.
  init(
    _ whole: SolverTables, _ place: PartPlaces, students: [Int32], only: [Int32: Int32] = [:]
  ) {
    for (number, owner) in students.enumerated() {
      let one = only[owner]
      for pair in whole.pairs(of: Int(owner)) where one == nil || one == Int32(pair) {
        let host = Int(whole.pairMentor[pair])
        let own = place.position[host]
        guard own >= 0 else { continue }
        pairs.append(Int32(pair))
        student.append(Int32(number))
        mentor.append(own)
        let group = Int(whole.pairCell[pair])
        let shift = place.cellStart[Int(own)] - whole.mentorCellStart[host]
        cell.append(group < 0 ? -1 : Int32(group + shift))
      }
      start.append(pairs.count)
    }
  }
}
