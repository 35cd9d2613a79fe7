/// Seats the plan in force anew, placement by placement, and keeps what stands: the work behind
/// ``FrozenPlan``.
struct FrozenPlanBuilder {
  private let instance: Case
  private let directory: CaseDirectory
  private let standing: Standing
  private let freeze: Freeze
  private let inForce: PlanInForce
  private(set) var tally: PlanTally
  private(set) var holds: [FrozenPlan.Hold?]
  private(set) var released: [StudentIndex: ChangeCause] = [:]

  init(_ instance: Case, _ inForce: PlanInForce, _ freeze: Freeze) {
    self.instance = instance
    self.inForce = inForce
    self.freeze = freeze
    directory = CaseDirectory(instance)
    standing = Standing(instance, directory)
    tally = PlanTally(instance, Plan(emptyFor: instance))
    holds = Array(repeating: nil, count: instance.students.count)
  }

  mutating func build() {
    var seekers = inForce.rows.compactMap { row -> Seeker? in
      guard let student = directory.students[row.student] else { return nil }
      return Seeker(
        student: student, row: row, obstacle: standing.obstacle(to: row, for: student))
    }
    // Who can stay at her mentor is not pushed out by one whose mentor has gone.
    seekers.sort { left, right in
      let isFirst = left.obstacle == nil
      return isFirst == (right.obstacle == nil)
        ? stays(left.student, before: right.student) : isFirst
    }
    for seeker in seekers { seat(seeker) }
    releaseOddOnes()
    releaseBelowMinimum()
    for student in instance.studentIndices where tally.plan[student] != nil {
      holds[student] = holds[student] ?? .mentor
    }
    for student in instance.studentIndices where tally.plan[student] == nil { holds[student] = nil }
    if freeze == .all { holdUnplaced(Set(seekers.map(\.student))) }
  }

  /// Who stays when not everyone can: the higher priority, then the id that comes first.
  private func stays(_ left: StudentIndex, before right: StudentIndex) -> Bool {
    let (a, b) = (instance.priorities[left], instance.priorities[right])
    return a == b ? left < right : a > b
  }

  // MARK: One placement

  /// A placement of the plan in force, and what stands in the way of it at its mentor.
  private struct Seeker {
    let student: StudentIndex
    let row: PreviousPlacement
    let obstacle: ChangeCause?
  }

  private mutating func seat(_ seeker: Seeker) {
    let (student, row, obstacle) = (seeker.student, seeker.row, seeker.obstacle)
    let isWholeSchool = freeze == .school || row.mentor == nil
    guard let school = directory.schools[row.school], isWholeSchool || obstacle == nil else {
      released[student] = obstacle
      return
    }
    if isWholeSchool, let cause = standing.obstacle(at: school, for: student) {
      released[student] = obstacle ?? cause
      return
    }
    holds[student] = isWholeSchool ? .school : .mentor
    let own = row.mentor.flatMap { directory.mentors[$0] }.flatMap { obstacle == nil ? $0 : nil }
    let mentors = isWholeSchool ? seats(student, school, own) : own.map { [$0] } ?? []
    var visited: Set<MentorIndex> = []
    if place(student, among: mentors, visited: &visited) { return }
    let limit = overrun(student, mentors)
    released[student] =
      obstacle.map { ChangeCause($0.kind, "\($0.detail); \(limit.detail)") } ?? limit
  }

  /// Mentors of a school who take the student: her own first, then those where she makes a pair.
  private func seats(
    _ student: StudentIndex, _ school: SchoolIndex, _ own: MentorIndex?
  ) -> [MentorIndex] {
    let fitting = instance.mentorsOfSchool[school].filter {
      $0 != own && instance.fits(student, $0)
    }
    let (paired, others) = (
      fitting.filter { makesPair(student, $0) }, fitting.filter { !makesPair(student, $0) }
    )
    return (own.map { [$0] } ?? []) + paired + others
  }

  private func makesPair(_ student: StudentIndex, _ mentor: MentorIndex) -> Bool {
    guard let group = instance.duoGroups[student] else { return false }
    return tally.students(at: mentor).count { instance.duoGroups[$0] == group } % 2 == 1
  }

  /// Finds a seat, if need be by moving those held to the school to other mentors there (an augmenting path).
  private mutating func place(
    _ student: StudentIndex, among mentors: [MentorIndex], visited: inout Set<MentorIndex>
  ) -> Bool {
    for mentor in mentors {
      tally.move(student, to: mentor)
      if tally.overrun(at: mentor) == nil { return true }
      tally.move(student, to: nil)
    }
    for mentor in mentors where visited.insert(mentor).inserted {
      for other in tally.students(at: mentor) where holds[other] == .school {
        tally.move(other, to: nil)
        tally.move(student, to: mentor)
        let alternatives = seats(other, instance.schoolOfMentor[mentor], nil)
          .filter { $0 != mentor }
        if tally.overrun(at: mentor) == nil, place(other, among: alternatives, visited: &visited) {
          return true
        }
        tally.move(student, to: nil)
        tally.move(other, to: mentor)
      }
    }
    return false
  }

  /// The limit that leaves no seat.
  private func overrun(_ student: StudentIndex, _ mentors: [MentorIndex]) -> ChangeCause {
    var trial = tally
    for mentor in mentors {
      trial.move(student, to: mentor)
      if let breach = trial.overrun(at: mentor) { return ChangeCause(.limit, breach.words) }
    }
    return ChangeCause(.limit, "no seat is left there")
  }

  // MARK: Parity and minimum

  private mutating func releaseOddOnes() {
    for mentor in instance.mentorIndices {
      for group in instance.slotsUsed(by: tally.students(at: mentor), at: mentor).oddGroups {
        guard let last = group.max(by: { stays($0, before: $1) }) else { continue }
        release(
          last,
          "nobody shares the slot at mentor \(instance.mentors[mentor].id), where duos are required"
        )
      }
    }
  }

  private mutating func releaseBelowMinimum() {
    for school in instance.schoolIndices {
      let row = instance.schools[school]
      let count = tally.count(at: school)
      guard count > 0, count < row.minStudents else { continue }
      for mentor in instance.mentorsOfSchool[school] {
        for student in tally.students(at: mentor) {
          release(
            student,
            "school \(row.id) takes none or at least \(row.minStudents) students; \(count) of the plan in force are left"
          )
        }
      }
    }
  }

  private mutating func release(_ student: StudentIndex, _ words: String) {
    tally.move(student, to: nil)
    released[student] = ChangeCause(.limit, words)
  }

  private mutating func holdUnplaced(_ placed: Set<StudentIndex>) {
    for id in inForce.unplaced ?? [] {
      guard let student = directory.students[id], !placed.contains(student) else { continue }
      holds[student] = .unplaced
    }
  }
}
