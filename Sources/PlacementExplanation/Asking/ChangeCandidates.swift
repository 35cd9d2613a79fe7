import PlacementDomain
import Scenarios

/// A change that may place a student, not yet verified.
struct ChangeCandidate: Sendable {
  var kind: SmallestChange.Kind
  var changes: [CaseChange]
  var school: String?
  var mentor: String?
  var partnership: String?
  var otherStudent: String?
  var amount: Int?

  init(_ kind: SmallestChange.Kind, _ changes: [CaseChange]) {
    self.kind = kind
    self.changes = changes
  }
}

/// The changes worth trying for one student: each touches what stands between her and a place, nearest (by tier and
/// cost) first.
struct ChangeCandidates {
  private let inquiry: Inquiry
  private let student: StudentIndex
  private let id: String
  private var slots: [ChangeCandidate] = []
  private var duos: [ChangeCandidate] = []
  private var limits: [SmallestChange.Kind: [ChangeCandidate]] = [:]
  private var unpins: [ChangeCandidate] = []
  private var unforbids: [ChangeCandidate] = []
  private var mentors: [ChangeCandidate] = []
  /// Larger travel limits, smallest first: each reaches a mentor that only travel stands before.
  private(set) var travel: [ChangeCandidate] = []

  init(_ inquiry: Inquiry, _ student: StudentIndex) {
    self.inquiry = inquiry
    self.student = student
    id = inquiry.instance.students[student].id
    addPlaces()
    addOwnPin()
    addOwnForbids()
    addTravel()
    addNewMentors()
  }

  /// All but travel, one list a kind.
  var byKind: [[ChangeCandidate]] {
    let kinds: [SmallestChange.Kind] = [
      .schoolMaximum, .schoolMinimum, .partnershipMaximum, .guests,
    ]
    return [slots, duos] + kinds.map { limits[$0] ?? [] } + [unpins, unforbids, mentors]
  }

  // MARK: Places that fit

  /// Fitting places, the best first.
  private var places: [MentorIndex] {
    let instance = inquiry.instance
    return inquiry.pairs.pairs(of: student).map { pair in
      let mentor = inquiry.pairs.mentor[pair]
      let tier = instance.tierLevel(student, at: instance.schoolOfMentor[mentor])
      return (tier, inquiry.pairs.cost[pair], mentor)
    }.sorted { $0 < $1 }.map(\.2)
  }

  private mutating func addPlaces() {
    var tally = PlanTally(inquiry.instance, inquiry.plan)
    var seen: Set<String> = []
    for mentor in places {
      tally.move(student, to: mentor)
      for breach in tally.breaches(at: mentor) { add(breach, at: mentor, tally, &seen) }
      tally.move(student, to: nil)
    }
  }

  private mutating func add(
    _ breach: Breach, at mentor: MentorIndex, _ tally: PlanTally, _ seen: inout Set<String>
  ) {
    let instance = inquiry.instance
    let index = instance.schoolOfMentor[mentor]
    let school = instance.schools[index]
    switch breach.rule {
    case .slots:
      var candidate = ChangeCandidate(.slot, [.slots(1, atMentor: instance.mentors[mentor].id)])
      candidate.mentor = instance.mentors[mentor].id
      candidate.school = school.id
      slots.append(candidate)
      if instance.duoRules[index] == .never { addDuo(at: school, &seen) }
    case .duoParity: addDuo(at: school, &seen)
    case .schoolMaximum:
      addLimit(
        .schoolMaximum, .schools, school.id, "max_students", (school.maxStudents ?? 0) + 1, &seen)
    case .schoolMinimum:
      addLimit(
        .schoolMinimum, .schools, school.id, "min_students", tally.count(at: index), &seen)
    case .partnershipMaximum:
      guard let partnership = instance.partnershipOfSchool[index] else { break }
      let row = instance.partnerships[partnership]
      addLimit(
        .partnershipMaximum, .partnerships, row.id, "max_students", (row.maxStudents ?? 0) + 1,
        &seen)
    case .guests:
      guard let partnership = instance.partnershipOfSchool[index] else { break }
      let row = instance.partnerships[partnership]
      addLimit(
        .guests, .partnerships, row.id, "max_guests", (row.maxGuests ?? 0) + 1, &seen)
    case .fit: break
    }
    for holder in breach.students where holder != student && instance.pins[holder] != nil {
      addUnpin(instance.students[holder].id, &seen)
    }
  }

  private mutating func addDuo(at school: School, _ seen: inout Set<String>) {
    guard seen.insert("duo \(school.id)").inserted else { return }
    var candidate = ChangeCandidate(.duo, [.duo(.allowed, atSchool: school.id)])
    candidate.school = school.id
    duos.append(candidate)
  }

  private mutating func addLimit(
    _ kind: SmallestChange.Kind, _ table: ScenarioTable, _ row: String, _ column: String,
    _ value: Int, _ seen: inout Set<String>
  ) {
    guard seen.insert("\(kind) \(row)").inserted else { return }
    var candidate = ChangeCandidate(
      kind, [.set(.row(row, of: table), [CellChange(column, .assign(["\(value)"]))])])
    if table == .schools { candidate.school = row } else { candidate.partnership = row }
    if kind == .schoolMinimum { candidate.amount = value }
    limits[kind, default: []].append(candidate)
  }

  private mutating func addUnpin(_ student: String, _ seen: inout Set<String>) {
    guard seen.insert("pin \(student)").inserted else { return }
    var candidate = ChangeCandidate(.unpin, [.unpin(student: student)])
    candidate.otherStudent = student
    unpins.append(candidate)
  }

  // MARK: Places that do not fit

  private mutating func addOwnPin() {
    guard inquiry.instance.pins[student] != nil else { return }
    var candidate = ChangeCandidate(.unpin, [.unpin(student: id)])
    candidate.otherStudent = id
    unpins.insert(candidate, at: 0)
  }

  /// Schools with a mentor whom only a forbid rules out, nearest first.
  private mutating func addOwnForbids() {
    let instance = inquiry.instance
    let mentors = CertificateJudge(instance).mentorsOfSubject(of: student).filter {
      instance.failedConditions(student, $0) == [.forbidden]
    }
    let schools = Set(mentors.map { instance.schoolOfMentor[$0] }).map {
      (instance.chargedTravelSeconds(student, $0) ?? .max, $0)
    }
    unforbids = schools.sorted { $0 < $1 }.map { _, school in
      let school = instance.schools[school].id
      var candidate = ChangeCandidate(.unforbid, [.unforbid(student: id, school: school)])
      candidate.school = school
      return candidate
    }
  }

  private mutating func addTravel() {
    let instance = inquiry.instance
    let limit = instance.travelLimits[student]
    let seconds = CertificateJudge(instance).mentorsOfSubject(of: student).compactMap { mentor in
      instance.failedConditions(student, mentor) == [.travel]
        ? instance.travelSeconds(student, instance.schoolOfMentor[mentor]) : nil
    }
    // Whole minutes more, so that what people agree on is a round number.
    let extra = Set(seconds.map { ($0 - limit + 59) / 60 }).sorted()
    travel = extra.map { minutes in
      let total = Double(limit) / 60 + Double(minutes)
      var candidate = ChangeCandidate(.travel, [.travelLimit(total, ofStudent: id)])
      candidate.amount = minutes
      return candidate
    }.filter { _ in inquiry.instance.pins[student] == nil }
  }

  /// A mentor of the subject at the nearest schools that have none who fits, where nothing else stands in the way.
  private mutating func addNewMentors() {
    let instance = inquiry.instance
    guard instance.pins[student] == nil else { return }
    let known = Set(places.map { instance.schoolOfMentor[$0] })
    let near = instance.schoolIndices.compactMap { school -> (Int, SchoolIndex)? in
      guard !known.contains(school), let seconds = instance.travelSeconds(student, school),
        seconds <= instance.travelLimits[student]
      else { return nil }
      return (seconds, school)
    }.sorted { $0 < $1 }.prefix(Self.nearSchools).map(\.1)
    let id = NewMentor.id(in: instance)
    let rows = near.map { school in
      Mentor(
        id: id + "/\(school.position)", school: instance.schools[school].id,
        subjects: [instance.students[student].subject])
    }
    // One look at all of them: the school may still be against it (sector, needs, history, employer).
    guard let wider = try? CaseVariant(of: instance, inquiry.tables, [.addMentors(rows)]).instance
    else { return }
    let fitting = Set(
      wider.mentorIndices.filter { wider.fits(student, $0) }.map { wider.mentors[$0].id })
    for row in rows where fitting.contains(row.id) {
      var mentor = row
      mentor.id = id
      var candidate = ChangeCandidate(.newMentor, [.addMentors([mentor])])
      candidate.school = row.school
      mentors.append(candidate)
    }
  }

  /// Schools looked at for a new mentor.
  private static let nearSchools = 12
}

/// The mentor that a case does not have yet.
enum NewMentor {
  /// An id that no mentor of the case has: `new-mentor`, with a number where that is taken.
  static func id(in instance: Case) -> String {
    let known = Set(instance.mentors.map(\.id))
    var id = "new-mentor"
    var number = 1
    while known.contains(id) {
      number += 1
      id = "new-mentor-\(number)"
    }
    return id
  }
}
