/// A plan beside the plan in force, without the changes that are good for nothing.
///
/// Where several plans are equally good a search finds any of them. Here each change is taken back, with the
/// chain that hangs on it, as long as the plan is no worse for it: what remains has a reason.
public struct SettledPlan: Sendable {
  /// At least as good as the plan that was given, and keeps every rule if that did.
  public let plan: Plan

  /// - Parameter plan: keeps every rule of the case.
  /// - Complexity: for each change the length of the chain it hangs on, and O(students) for each taken back.
  public init(_ instance: Case, from inForce: PlanInForce, to plan: Plan) {
    let directory = CaseDirectory(instance)
    var rowOf: [StudentIndex: PreviousPlacement] = [:]
    for row in inForce.rows {
      if let student = directory.students[row.student] { rowOf[student] = row }
    }
    let before = PlanComparison.places(
      instance, plan, rowOf, Standing(instance, directory), directory)
    var undo = ChangeUndo(instance, plan, before)
    for student in instance.studentIndices where rowOf[student] != nil { _ = undo.settle(student) }
    self.plan = undo.plan
  }
}
