public import PlacementDomain

/// Renders a plan as the three CSV files of the model (section 6). Pure: a case and a plan in, bytes out.
public struct PlanRenderer {
  private let instance: Case
  private let plan: Plan

  public init(_ instance: Case, _ plan: Plan) {
    self.instance = instance
    self.plan = plan
  }

  /// `placements.csv`: a row for each placed student, in order of id.
  public var placements: [UInt8] {
    var text = CSVText(header: "student,school,mentor,duo,tier,travel_minutes,cost_seconds")
    let duos = instance.duoNames(plan)
    for student in instance.studentIndices {
      guard let mentor = plan[student] else { continue }
      let school = instance.schoolOfMentor[mentor]
      text.addRow([
        instance.students[student].id, instance.schools[school].id, instance.mentors[mentor].id,
        duos[student] ?? "", instance.policy.tiers.order[instance.tierPositions[school]],
        minutesText(instance.chargedTravelSeconds(student, school) ?? 0),
        String(instance.pairCost(student, mentor)),
      ])
    }
    return text.bytes
  }

  /// `unplaced.csv`: a row for each student without a place, with the reason.
  public func unplaced(_ explanations: [(StudentIndex, UnplacedExplanation)]) -> [UInt8] {
    var text = CSVText(header: "student,reason,detail")
    for (student, explanation) in explanations {
      text.addRow([
        instance.students[student].id, explanation.reason.rawValue, explanation.detail,
      ])
    }
    return text.bytes
  }

  /// `changes.csv`: a row for each student of the plan in force or of this one, in order of id.
  public static func changes(_ changes: PlanChanges) -> [UInt8] {
    var text = CSVText(
      header:
        "student,change,from_school,from_mentor,to_school,to_mentor,hold,cause,detail")
    for row in changes.rows {
      text.addRow([
        row.student, row.kind.rawValue, row.from?.school ?? "", row.from?.mentor ?? "",
        row.to?.school ?? "", row.to?.mentor ?? "", row.hold ?? "",
        row.cause?.kind.rawValue ?? "", row.cause?.detail ?? "",
      ])
    }
    return text.bytes
  }

  /// `school_use.csv`: a row for each school.
  public var schoolUse: [UInt8] {
    var text = CSVText(
      header:
        "school,name,tier,partnership,students,duos,slots_used,slots_offered,subjects,min_students,max_students"
    )
    for use in instance.schoolUse(plan) {
      let row = instance.schools[use.school]
      let subjects = use.subjects.map { "\($0.subject):\($0.used)/\($0.offered)" }
      text.addRow([
        row.id, row.name ?? "", instance.policy.tiers.order[instance.tierPositions[use.school]],
        row.partnership ?? "", String(use.students), String(use.duos), String(use.slotsUsed),
        String(use.slotsOffered), subjects.joined(separator: "|"), String(row.minStudents),
        row.maxStudents.map(String.init) ?? "",
      ])
    }
    return text.bytes
  }
}
