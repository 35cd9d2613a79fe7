import PlacementDomain
import PlacementFiles
import PlacementSolver

/// A case whose plan in force is held in part, as a question for a solver that knows nothing of it, and the
/// answer read back.
struct FrozenQuestion {
  /// The case with the holds as decisions and priorities.
  let instance: Case
  let frozen: FrozenPlan
  private let original: Case

  /// - Throws: ``UnsoundPlan`` when the holds make no case: a defect.
  init(_ loaded: LoadedCase, _ freeze: Freeze) throws(UnsoundPlan) {
    original = loaded.instance
    let inForce = loaded.inForce ?? PlanInForce(rows: [])
    frozen = FrozenPlan(original, inForce, freeze)
    guard frozen.holds.contains(where: { $0 != nil }) else {
      instance = original
      return
    }
    do {
      instance = try Case(frozen.tables(loaded.tables, of: original))
    } catch {
      throw UnsoundPlan(words: "the holds make no case: \(error.problems[0].message)")
    }
  }

  /// Whether the question differs from the case as it was loaded.
  var isHeld: Bool { frozen.holds.contains { $0 != nil } }

  /// A plan to begin from: nothing that drops a hold is as good.
  var start: Plan? { frozen.heldCount > 0 ? frozen.plan : nil }

  /// The answer in terms of the case itself: levels 1 and 2 are the same, level 3 differs by a constant.
  ///
  /// - Throws: ``UnsoundPlan`` when a hold was dropped.
  func answer(_ result: SolveResult) throws(UnsoundPlan) -> SolveResult {
    guard frozen.isKept(by: result.plan, in: original) else {
      throw UnsoundPlan(words: "a placement that was to be kept is not in it")
    }
    guard isHeld else { return result }
    var answer = result
    answer.objective = Judge(original).objective(of: result.plan)
    answer.bound.quality += answer.objective.quality - result.objective.quality
    return answer
  }
}
