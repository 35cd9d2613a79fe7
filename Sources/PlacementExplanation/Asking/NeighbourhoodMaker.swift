import PlacementDomain
import PlacementSolver

/// Chooses who may move when a large case is asked what one change makes of it: those around the change, in rings.
///
/// From each student who may move, the few best places are opened: whoever stands there may move too, and goes on to
/// the next ring. All others stay where they are.
struct NeighbourhoodMaker {
  private let inquiry: Inquiry
  private let atMentor: [[StudentIndex]]
  /// Pairs up to which rings are added.
  private let most: Int
  /// Places opened from one student.
  private static let breadth = 6
  /// Students drawn to one open place.
  private static let pull = 10

  init(_ inquiry: Inquiry, pairs most: Int) {
    self.inquiry = inquiry
    self.most = most
    var atMentor: [[StudentIndex]] = Array(repeating: [], count: inquiry.instance.mentors.count)
    for student in inquiry.instance.studentIndices {
      if let mentor = inquiry.plan[student] { atMentor[mentor].append(student) }
    }
    self.atMentor = atMentor
  }

  /// The scope around a student who goes to a mentor (and nowhere else), or to whichever is best.
  func scope(around student: StudentIndex, at mentor: MentorIndex?) -> ProgramScope {
    var rings = Rings()
    rings.free.insert(student)
    if let mentor {
      rings.only[student] = mentor
      open(mentor, &rings)
      if let home = inquiry.plan[student] { open(home, &rings) }
    } else {
      rings.queue.append(student)
    }
    grow(&rings)
    return assemble(rings)
  }

  /// The scope around places that have more room than before.
  func scope(around mentors: [MentorIndex]) -> ProgramScope {
    var rings = Rings()
    for mentor in mentors { open(mentor, &rings) }
    grow(&rings)
    return assemble(rings)
  }

  private struct Rings {
    var free: Set<StudentIndex> = []
    var mentors: Set<MentorIndex> = []
    var only: [StudentIndex: MentorIndex] = [:]
    /// Students from whom no ring has grown yet, in order.
    var queue: [StudentIndex] = []
    var position = 0
    var count = 0
  }

  /// Opens a place: who stands there may move, who would gain most there may come.
  private func open(_ mentor: MentorIndex, _ rings: inout Rings) {
    guard rings.mentors.insert(mentor).inserted else { return }
    let school = inquiry.instance.schoolOfMentor[mentor]
    var newcomers = atMentor[mentor]
    if let limit = inquiry.instance.schools[school].maxStudents {
      let heads = inquiry.instance.mentorsOfSchool[school].reduce(0) { $0 + atMentor[$1].count }
      if heads >= limit {
        newcomers = inquiry.instance.mentorsOfSchool[school].flatMap { atMentor[$0] }
      }
    }
    for student in newcomers + drawn(to: mentor) where rings.free.insert(student).inserted {
      rings.queue.append(student)
      rings.count += min(Self.breadth, inquiry.pairs.pairs(of: student).count)
    }
  }

  /// Who would gain most by a place: those without one first.
  private func drawn(to mentor: MentorIndex) -> [StudentIndex] {
    let gains = inquiry.fittingStudents(mentor).compactMap { student -> (Int, StudentIndex)? in
      guard inquiry.plan[student] != mentor else { return nil }
      let now = inquiry.plan[student].map { value(student, $0) } ?? 0
      return (now - value(student, mentor), student)
    }
    return gains.sorted { ($1.0, $0.1) < ($0.0, $1.1) }.prefix(Self.pull).map(\.1)
  }

  /// What a placement costs in the weighted sum; less is better, and below 0.
  private func value(_ student: StudentIndex, _ mentor: MentorIndex) -> Int {
    guard let pair = inquiry.pairs.pair(of: student, at: mentor) else { return 0 }
    let tier = inquiry.instance.tierLevel(student, at: inquiry.instance.schoolOfMentor[mentor])
    let weights = inquiry.weights
    return weights.tier * tier + inquiry.pairs.cost[pair]
      - weights.unplaced * inquiry.instance.priorities[student]
  }

  private func grow(_ rings: inout Rings) {
    while rings.count < most, rings.position < rings.queue.count {
      let student = rings.queue[rings.position]
      rings.position += 1
      // Where she goes away somebody else may come.
      if let home = inquiry.plan[student] { open(home, &rings) }
      let places = inquiry.pairs.pairs(of: student).map { inquiry.pairs.mentor[$0] }
      let best = places.map { (value(student, $0), $0) }.sorted { $0 < $1 }
      for (_, mentor) in best.prefix(Self.breadth) where rings.count < most {
        open(mentor, &rings)
      }
    }
  }

  private func assemble(_ rings: Rings) -> ProgramScope {
    let students = rings.free.sorted()
    var pairs: [PairTable.PairIndex] = []
    for student in students {
      let home = inquiry.plan[student]
      for pair in inquiry.pairs.pairs(of: student) {
        let mentor = inquiry.pairs.mentor[pair]
        if let only = rings.only[student] {
          if mentor == only { pairs.append(pair) }
        } else if rings.mentors.contains(mentor) || mentor == home {
          pairs.append(pair)
        }
      }
    }
    return ProgramScope(pairs: pairs, freeStudents: students, background: inquiry.plan)
  }
}
