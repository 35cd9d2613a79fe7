import IntegerProgramming
import PlacementDomain

/// A search for plans beside the main one, through the whole relaxation of level 3 as it stood at first.
///
/// While the main search raises bounds a second thread has nothing else to do. When a search by depth comes to a plan is
/// a matter of chance, and the main search must not depend on it: what is found aside counts only at the end, where a gap
/// is left. So the result is the same for any number of threads, unless the time ends the search.
final class SideSearch {
  private let task: SideTask
  private let work: BackgroundWork<Plan>?

  /// - Parameter relaxation: solved, of level 3.
  init(_ session: SolveSession, _ relaxation: PairRelaxation) throws {
    let task = try SideTask(session: session.aside, relaxation: RelaxationCopy(relaxation))
    self.task = task
    // With one thread it waits for what the main search leaves.
    work = session.options.threads > 1 ? BackgroundWork { task.plan(isStopped: $0) } : nil
  }

  /// Whether it looks for plans that are as good as one on the upper levels.
  func suits(_ objective: Objective) -> Bool {
    task.session.incumbent.objective.unplaced == objective.unplaced
      && task.session.incumbent.objective.tier == objective.tier
  }

  /// Whether it keeps a thread busy.
  var isUnderWay: Bool { work.map { !$0.isDone } ?? false }

  /// The best plan that it comes to; waits for it.
  func plan() -> Plan? { work.map { $0.value() } ?? task.plan(isStopped: { false }) }
}

/// What a search aside begins with.
private struct SideTask: @unchecked Sendable {
  let session: SolveSession
  let relaxation: RelaxationCopy

  func plan(isStopped: @escaping @Sendable () -> Bool) -> Plan {
    var session = session
    session.searchAside(relaxation, isStopped)
    return session.incumbent.plan
  }
}

extension SolveSession {
  /// The same session for another thread: with the plan, and nothing that only one may have.
  fileprivate var aside: SolveSession {
    var copy = self
    copy.overview = nil
    copy.sideSearch = nil
    copy.options.threads = 1
    copy.options.progress = nil
    copy.limits = options.limits
    return copy
  }

  /// How many threads the main search may use: one fewer while another searches aside.
  var threads: Int { max(1, options.threads - (sideSearch?.isUnderWay == true ? 1 : 0)) }

  /// Begins to search aside, where that could bring anything and is not under way.
  mutating func beginAside(_ relaxation: PairRelaxation) throws {
    guard isLarge, remembered == nil, relaxation.outcome?.termination == .proven,
      sideSearch?.suits(incumbent.objective) != true
    else { return }
    sideSearch = nil
    sideSearch = try SideSearch(self, relaxation)
  }

  /// Takes what was found aside, where a gap is left.
  mutating func endAside() {
    guard let search = sideSearch else { return }
    if !isGoodEnough {
      enter("plans found aside")
      if let plan = search.plan() { offer(plan, isFromProgram: true) }
    }
    sideSearch = nil
  }

  /// Dives through the whole relaxation twice, the second time with the cuts of the first, and then searches it by depth, with cuts
  /// in each node: slow, and yet it comes to plans where what is left of the relaxation, once it is focused, has none.
  fileprivate mutating func searchAside(
    _ copy: RelaxationCopy, _ isStopped: @escaping @Sendable () -> Bool
  ) {
    guard !limits.isOver else { return }
    let isCancelled = limits.isCancelled
    limits.isCancelled = { isCancelled() || isStopped() }
    do {
      var relaxation = try copy.revived()
      try relaxation.solve(byRows: true, limits)
      let goal = SearchGoal.level(.quality)
      for _ in 0..<2 {
        try dive(goal, .careful, &relaxation, limits)
        try relaxation.solve(byRows: true, limits)
      }
      guard relaxation.outcome?.termination == .proven else { return }
      try search(
        goal, BranchingEffort(nodes: Self.nodesAside, rounds: 10, isProof: false),
        &relaxation, limits)
    } catch {
      note("\(error)")
    }
  }

  /// Each takes seconds: a few dozen are all that there is time for.
  private static let nodesAside = 60
}
