public import PlacementDomain

/// One change of a case, as an office would say it.
///
/// Changes are made to the rows as written (``CaseTables``), before a ``Case`` is made of them anew: whatever
/// they lead to is checked as any input is.
public enum CaseChange: Sendable {
  /// Changes cells of the selected rows.
  case set(RowSelection, [CellChange])
  /// Takes the selected rows out, and what hangs on them: see ``CaseEditor``.
  case remove(RowSelection)
  case addStudents([Student])
  case addMentors([Mentor])
  case addPartnerships([Partnership])
  /// A school that joins, with its mentors.
  case join(School, [Mentor])
  /// More or fewer students like those selected (which must be of the students): drawn by the seed.
  case grow(RowSelection, CohortGrowth)
  /// The student goes to that school (and mentor, when one is named) or nowhere; takes an older pin's place.
  case pin(student: String, school: String, mentor: String?)
  /// The pin of the student falls away.
  case unpin(student: String)
  /// The student does not go to that school, or, when one is named, not to that mentor.
  case forbid(student: String, school: String, mentor: String?)
  /// Whatever keeps the student from that school falls away: its own forbid, and those of its mentors.
  case unforbid(student: String, school: String)
  /// The travel time of one student to one school, in minutes, whatever stood there.
  case travelTime(student: String, school: String, minutes: Double)
  /// Values of the policy.
  case policy([PolicyOverride])
}

extension CaseChange {
  /// More (or fewer) slots at one mentor; never below 0.
  public static func slots(_ difference: Int, atMentor id: String) -> CaseChange {
    .set(.row(id, of: .mentors), [CellChange("capacity", .add(Double(difference)))])
  }

  /// The own travel limit of a student, in minutes.
  public static func travelLimit(_ minutes: Double, ofStudent id: String) -> CaseChange {
    .set(
      .row(id, of: .students), [CellChange("max_minutes", .assign([NumberText.text(minutes)]))])
  }

  /// The duo rule of a school.
  public static func duo(_ rule: DuoRule, atSchool id: String) -> CaseChange {
    .set(.row(id, of: .schools), [CellChange("duo", .assign([rule.rawValue]))])
  }

  /// The greatest number of students at a school; `nil` = no limit.
  public static func maximum(_ students: Int?, atSchool id: String) -> CaseChange {
    .set(
      .row(id, of: .schools),
      [CellChange("max_students", .assign(students.map { [String($0)] } ?? []))])
  }

  /// A mentor drops out.
  public static func dropOut(mentor id: String) -> CaseChange { .remove(.row(id, of: .mentors)) }

  /// A school leaves, with its mentors.
  public static func leave(school id: String) -> CaseChange { .remove(.row(id, of: .schools)) }

  /// Schools go from one tier to another.
  public static func tier(
    from old: String, to new: String, where conditions: [RowCondition] = [],
    share: RandomShare? = nil
  ) -> CaseChange {
    .set(
      RowSelection(
        .schools, where: [RowCondition("tier", .isOneOf([old]))] + conditions, share: share),
      [CellChange("tier", .assign([new]))])
  }
}

/// By how much a cohort grows or shrinks.
public struct CohortGrowth: Hashable, Sendable {
  public enum Amount: Hashable, Sendable {
    /// So many students more, or fewer.
    case students(Int)
    /// So many times the students there are; the number is rounded half up.
    case times(Double)
  }

  public var amount: Amount
  /// Decides whom the new students are like, or who goes.
  public var seed: UInt64

  public init(_ amount: Amount, seed: UInt64) {
    self.amount = amount
    self.seed = seed
  }

  /// How many come (above 0) or go (below 0).
  func difference(of count: Int) throws(ChangeProblem) -> Int {
    let after =
      switch amount {
      case .students(let number): Double(count) + Double(number)
      case .times(let factor): (Double(count) * factor).rounded()
      }
    guard after <= Double(CaseEditor.largestCohort) else {
      throw ChangeProblem(
        "the cohort would have more than \(CaseEditor.largestCohort) students",
        remedy: "let it grow less")
    }
    return Int(max(0, after)) - count
  }
}

/// A value of the policy, by its path (`duo.default`).
public struct PolicyOverride: Sendable {
  public let path: String
  /// The value as it was written, to tell two that differ.
  public let text: String
  private let assign: @Sendable (inout Policy) -> Void

  public init(
    path: String, text: String, assign: @escaping @Sendable (inout Policy) -> Void
  ) {
    self.path = path
    self.text = text
    self.assign = assign
  }

  public func apply(to policy: inout Policy) { assign(&policy) }
}
