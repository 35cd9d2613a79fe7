import PlacementDomain
import PlacementSolver
import Scenarios

/// The slots that a case does not have: a new mentor for each subject at each school, with what prices promise of it.
struct SlotCandidates {
  /// One slot that could be.
  struct Candidate: Sendable {
    var school: SchoolIndex
    var subject: String
    /// The most that one slot can bring at the prices, in units of the weighted sum.
    var price: Int
    var mentor: Mentor
  }

  private let inquiry: Inquiry
  private let prices: StudentPrices
  private let prefix: String

  init(_ inquiry: Inquiry, _ prices: StudentPrices) {
    self.inquiry = inquiry
    self.prices = prices
    prefix = NewMentor.id(in: inquiry.instance)
  }

  /// Every school and subject where at least one student would fit, the highest price first.
  ///
  /// - Complexity: that of finding the pairs of a case with a mentor more for each school and subject.
  func all() -> [Candidate] {
    let instance = inquiry.instance
    let subjects = Set(instance.students.map(\.subject)).sorted { $0.precedesInBytes($1) }
    var tables = inquiry.tables
    var offers: [String: (school: SchoolIndex, subject: String)] = [:]
    for school in instance.schoolIndices {
      for subject in subjects {
        let id = "\(prefix)/\(school.position)/\(subject)"
        offers[id] = (school, subject)
        tables.mentors.append(mentor(id, subject, at: school))
      }
    }
    guard let wider = try? Case(tables) else { return [] }
    let pairs = PairTable(wider)
    var takers: [String: [(worth: Int, student: StudentIndex)]] = [:]
    for student in wider.studentIndices {
      for pair in pairs.pairs(of: student) {
        let mentor = pairs.mentor[pair]
        guard let offer = offers[wider.mentors[mentor].id] else { continue }
        let tier = wider.tierLevel(student, at: offer.school)
        let worth =
          prices.weights.unplaced * wider.priorities[student] - prices.weights.tier * tier
          - pairs.cost[pair] - prices.values[student]
        takers[wider.mentors[mentor].id, default: []].append((worth, student))
      }
    }
    return takers.compactMap { id, takers in
      offers[id].map { offer in
        Candidate(
          school: offer.school, subject: offer.subject, price: price(takers, at: offer.school),
          mentor: mentor(prefix, offer.subject, at: offer.school, slots: 1))
      }
    }.sorted { left, right in
      if left.price != right.price { return left.price > right.price }
      return left.school == right.school
        ? left.subject.precedesInBytes(right.subject) : left.school < right.school
    }
  }

  /// In the wider case they have no slots, so that nothing but the pairs is another.
  private func mentor(
    _ id: String, _ subject: String, at school: SchoolIndex, slots: Int = 0
  ) -> Mentor {
    Mentor(
      id: id, school: inquiry.instance.schools[school].id, subjects: [subject], capacity: slots)
  }

  /// What the best taker brings, or the best two of one group where they may share.
  private func price(
    _ takers: [(worth: Int, student: StudentIndex)], at school: SchoolIndex
  ) -> Int {
    let instance = inquiry.instance
    var best = 0
    var firsts: [DuoGroup: Int] = [:]
    for taker in takers.sorted(by: { ($1.worth, $0.student) < ($0.worth, $1.student) }) {
      best = max(best, taker.worth)
      guard instance.duoRules[school] != .never, let group = instance.duoGroups[taker.student]
      else { continue }
      if let first = firsts[group] { best = max(best, first + max(0, taker.worth)) }
      firsts[group] = firsts[group] ?? taker.worth
    }
    return best
  }
}
