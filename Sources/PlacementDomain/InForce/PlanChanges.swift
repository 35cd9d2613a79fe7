/// A new plan beside the plan in force, student by student: what changed, and why.
public struct PlanChanges: Sendable {
  /// The raw value is what stands in the column `change` of `changes.csv`.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case kept
    /// Another mentor at the same school.
    case newMentor = "new-mentor"
    /// Another school.
    case moved
    case newlyPlaced = "newly-placed"
    case lostPlace = "lost-place"
    /// No longer in the case.
    case gone
  }

  /// A place by ids; the mentor may be unknown.
  public struct Place: Hashable, Sendable {
    public var school: String
    public var mentor: String?

    public init(school: String, mentor: String?) {
      self.school = school
      self.mentor = mentor
    }
  }

  public struct Row: Hashable, Sendable {
    public var student: String
    public var kind: Kind
    public var from: Place?
    public var to: Place?
    /// How the student was held, `released`, or `nil` where nothing was frozen.
    public var hold: String?
    /// `nil` for who stays.
    public var cause: ChangeCause?
  }

  /// One for each student of either plan, in byte order of the id.
  public let rows: [Row]

  public func count(_ kind: Kind) -> Int { rows.count { $0.kind == kind } }

  /// Students of the plan in force who now stand at another school: what `stability.move_minutes` prices.
  public var moves: Int { count(.moved) }

  /// Compares a plan with the plan in force.
  ///
  /// - Parameters:
  ///   - plan: keeps every rule of the case.
  ///   - frozen: what was held; its holds and releases are shown.
  /// - Complexity: O(students), and for each change the length of the chain of changes it hangs on.
  public init(
    _ instance: Case, from inForce: PlanInForce, to plan: Plan, frozen: FrozenPlan
  ) {
    var comparison = PlanComparison(instance, inForce, plan, frozen)
    rows = comparison.rows().sorted { $0.student.precedesInBytes($1.student) }
  }
}

/// The work behind ``PlanChanges``.
struct PlanComparison {
  private let instance: Case
  private let inForce: PlanInForce
  private let plan: Plan
  private let frozen: FrozenPlan
  private let directory: CaseDirectory
  private let standing: Standing
  private var undo: ChangeUndo
  private let rowOf: [StudentIndex: PreviousPlacement]
  private let released: [StudentIndex: ChangeCause]
  /// Who stood at a mentor in the plan in force and does not stand there now.
  private let leavers: [String: [String]]

  init(_ instance: Case, _ inForce: PlanInForce, _ plan: Plan, _ frozen: FrozenPlan) {
    self.instance = instance
    self.inForce = inForce
    self.plan = plan
    self.frozen = frozen
    directory = CaseDirectory(instance)
    standing = Standing(instance, directory)
    var rowOf: [StudentIndex: PreviousPlacement] = [:]
    for row in inForce.rows {
      if let student = directory.students[row.student] { rowOf[student] = row }
    }
    self.rowOf = rowOf
    leavers = Self.leavers(inForce, instance, plan, directory)
    released = Dictionary(frozen.released, uniquingKeysWith: { first, _ in first })
    undo = ChangeUndo(instance, plan, Self.places(instance, plan, rowOf, standing, directory))
  }

  /// Where each student of the case stood in the plan in force.
  static func places(
    _ instance: Case, _ plan: Plan, _ rowOf: [StudentIndex: PreviousPlacement],
    _ standing: Standing, _ directory: CaseDirectory
  ) -> [ChangeUndo.Before] {
    instance.studentIndices.map { student in
      guard let row = rowOf[student] else { return .none }
      if let cause = standing.obstacle(to: row, for: student) { return .impossible(cause) }
      if let mentor = row.mentor.flatMap({ directory.mentors[$0] }) { return .at(mentor) }
      guard let school = directory.schools[row.school] else { return .none }
      if let mentor = plan[student], instance.schoolOfMentor[mentor] == school {
        return .at(mentor)
      }
      let fitting = instance.mentorsOfSchool[school].first { instance.fits(student, $0) }
      return fitting.map { .at($0) } ?? .none
    }
  }

  private static func leavers(
    _ inForce: PlanInForce, _ instance: Case, _ plan: Plan, _ directory: CaseDirectory
  ) -> [String: [String]] {
    var leavers: [String: [String]] = [:]
    for row in inForce.rows {
      guard let mentor = row.mentor else { continue }
      if let student = directory.students[row.student] {
        if plan[student].map({ instance.mentors[$0].id }) == mentor { continue }
        leavers[mentor, default: []].append(row.student)
      } else {
        leavers[mentor, default: []].append("\(row.student) (gone)")
      }
    }
    return leavers
  }

  mutating func rows() -> [PlanChanges.Row] {
    var rows = inForce.rows.filter { directory.students[$0.student] == nil }.map { row in
      PlanChanges.Row(
        student: row.student, kind: .gone,
        from: PlanChanges.Place(school: row.school, mentor: row.mentor), to: nil, hold: nil,
        cause: ChangeCause(.studentGone, "not in students.csv"))
    }
    for student in instance.studentIndices {
      if let row = row(of: student) { rows.append(row) }
    }
    return rows
  }

  private mutating func row(of student: StudentIndex) -> PlanChanges.Row? {
    let from = rowOf[student].map { PlanChanges.Place(school: $0.school, mentor: $0.mentor) }
    let to = plan[student].map {
      PlanChanges.Place(school: instance.mentors[$0].school, mentor: instance.mentors[$0].id)
    }
    guard let kind = kind(from, to) else { return nil }
    return PlanChanges.Row(
      student: instance.students[student].id, kind: kind, from: from, to: to,
      hold: released[student] == nil ? frozen.holds[student]?.rawValue : "released",
      cause: cause(of: kind, student))
  }

  private func kind(_ from: PlanChanges.Place?, _ to: PlanChanges.Place?) -> PlanChanges.Kind? {
    guard let from else { return to == nil ? nil : .newlyPlaced }
    guard let to else { return .lostPlace }
    if from.school != to.school { return .moved }
    return from.mentor == nil || from.mentor == to.mentor ? .kept : .newMentor
  }

  private mutating func cause(of kind: PlanChanges.Kind, _ student: StudentIndex) -> ChangeCause? {
    switch kind {
    case .kept: nil
    case .gone: ChangeCause(.studentGone, "not in students.csv")
    case .newlyPlaced: arrival(of: student)
    case .newMentor, .moved, .lostPlace: released[student] ?? undo.cause(of: student)
    }
  }

  /// Why a student has a place who had none: whoever left the mentor is named.
  private func arrival(of student: StudentIndex) -> ChangeCause {
    let wasUnplaced = inForce.unplaced?.contains(instance.students[student].id) ?? false
    let kind: ChangeCause.Kind = wasUnplaced ? .placeFound : .newStudent
    let known = wasUnplaced ? "without a place in the plan in force" : "not in the plan in force"
    guard let mentor = plan[student] else { return ChangeCause(kind, known) }
    guard let left = leavers[instance.mentors[mentor].id] else { return ChangeCause(kind, known) }
    let names = left.prefix(3).joined(separator: ", ") + (left.count > 3 ? ", …" : "")
    return ChangeCause(kind, "\(known); that mentor had \(names)")
  }
}
