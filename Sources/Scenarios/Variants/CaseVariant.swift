public import PlacementDomain

/// A case changed in memory, and the way from the old case to it.
public struct CaseVariant: Sendable {
  public let base: Case
  public let tables: CaseTables
  public let instance: Case
  /// What the changes touched.
  public let effect: ChangeEffect

  /// - Parameters:
  ///   - base: the case that `tables` make.
  ///   - changes: made in order.
  /// - Throws: ``ChangeProblem`` when a change cannot be made, or what comes out is no case.
  /// - Complexity: that of making a case.
  public init(
    of base: Case, _ tables: CaseTables, _ changes: [CaseChange]
  ) throws(ChangeProblem) {
    var editor = CaseEditor(tables)
    for change in changes { try editor.apply(change) }
    try self.init(of: base, editor)
  }

  /// What an editor has made of the tables of a case.
  public init(of base: Case, _ editor: CaseEditor) throws(ChangeProblem) {
    self.base = base
    tables = editor.tables
    effect = editor.effect
    do {
      instance = try Case(editor.tables)
    } catch {
      throw ChangeProblem(error)
    }
  }

  /// The placements of a plan of the base that still fit and, together, keep every rule: a plan the judge
  /// passes, to start a search from.
  ///
  /// - Complexity: O(n log n) in the placements.
  public func plan(from plan: Plan) -> Plan {
    FrozenPlan(instance, PlanInForce(base, plan), .mentor).plan
  }
}

extension ChangeProblem {
  /// What keeps changed tables from being a case, in one sentence.
  public init(_ problems: CaseProblems) {
    let errors = problems.problems.filter { $0.severity == .error }
    let first = errors.first.map { problem in
      "\(problem.table.rawValue)\(problem.column.map { ", \($0)" } ?? ""): \(problem.message)"
    }
    let more = errors.count > 1 ? " (and \(errors.count - 1) more)" : ""
    self.init(
      "what comes out is no case: \(first ?? "it has errors")\(more)",
      remedy: errors.first?.remedy ?? "correct the change")
  }
}
