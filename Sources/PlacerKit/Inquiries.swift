import Foundation
public import IntegerProgramming
import PlacementDomain
public import PlacementExplanation
public import PlacementFiles
import PlacementReport
import PlacementSolver

/// Questions about a case and its plan: what `placer explain` and `placer value` do, for other Swift packages.
extension Placer {
  /// A case with a plan from a file, ready to be asked about; a `summary.json` of the same solve beside it tells what
  /// is proven.
  ///
  /// - Parameter path: a `placements.csv`, or a folder with one.
  /// - Throws: ``ReadingError``; ``UnusablePlan`` when the plan breaks a rule.
  public func inquiry(_ loaded: LoadedCase, plan path: String) throws -> Inquiry {
    let reading = try PlanFile.load(path, for: loaded.instance)
    guard reading.problems.isEmpty else { throw ReadingError.bad(reading.problems) }
    let worth = Judge(loaded.instance).objective(of: reading.plan)
    return try Inquiry(
      loaded.instance, loaded.tables, PairTable(loaded.instance, threads: threads), reading.plan,
      bound: PlanProof.bound(in: path, of: worth, inputSHA256: loaded.inputSHA256))
  }

  /// A case that is solved first.
  ///
  /// - Throws: ``UnsoundPlan``, ``UnusablePlan``: defects of the solver, never of the input.
  public func inquiry(_ loaded: LoadedCase) throws -> Inquiry {
    let solved = try solve(loaded)
    return try Inquiry(
      loaded.instance, loaded.tables, solved.pairs, solved.result.plan, bound: solved.result.bound)
  }

  /// Solves what questions ask, within the time limit of this value.
  ///
  /// - Parameter effort: how much work each question is worth.
  public func resolver(_ effort: Resolver.Effort = .quick) -> Resolver {
    Resolver(
      programSolver(), limits: questionLimits, patience: timeLimit.map { $0 / 6 } ?? .infinity,
      effort: effort, threads: threads)
  }

  /// The time limit of this value, for searches.
  public var questionLimits: SearchLimits {
    let placer = self
    return SearchLimits(
      now: { placer.elapsed }, deadline: timeLimit, isCancelled: isCancelled)
  }
}

/// What a `summary.json` proves of the plan beside it.
enum PlanProof {
  private struct Changes: Decodable {
    var held: Int
  }

  private struct Summary: Decodable {
    var objective: WorthDocument
    var bound: WorthDocument
    var inputSha256: String
    var changes: Changes?
  }

  /// The bound; `nil` when there is no such file, or it is of another input or plan, or holds only among plans that
  /// keep what was frozen.
  static func bound(in path: String, of worth: Objective, inputSHA256: String) -> Objective? {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    guard let data = FileManager.default.contents(atPath: path + "/summary.json"),
      let summary = try? decoder.decode(Summary.self, from: data),
      summary.inputSha256 == inputSHA256, summary.objective.worth == worth,
      (summary.changes?.held ?? 0) == 0
    else { return nil }
    return summary.bound.worth
  }
}
