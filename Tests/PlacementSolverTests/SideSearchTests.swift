import PlacementDomain
import Synchronization
import Testing

@testable import PlacementSolver

@Suite("Searches aside")
struct SideSearchTests {
  @Test("Work on another thread answers, and ends with who has begun it")
  func work() {
    let answering = BackgroundWork { _ in 42 }
    #expect(answering.value() == 42)
    #expect(answering.value() == 42, "asked again")
    #expect(answering.isDone)

    let hasEnded = Flag()
    var endless: BackgroundWork<Int>? = BackgroundWork { isStopped in
      while !isStopped() {}
      hasEnded.raise()
      return 0
    }
    #expect(endless?.isDone == false && !hasEnded.isRaised)
    endless = nil
    #expect(hasEnded.isRaised)
  }

  @Test("A relaxation on another thread is the same one, and goes its own way from there")
  func copies() throws {
    var (taken, narrowed) = (0, 0)
    try SolvedCase.forEach(70_000..<70_150) { seed, _, relaxation in
      try relaxation.optimise(noLimits)
      for _ in 0..<2 where try relaxation.cut(atMost: 10) > 0 {
        try relaxation.solve(byRows: true, noLimits)
      }
      guard let outcome = relaxation.outcome, outcome.termination == .proven,
        let column = outcome.values.firstIndex(where: { $0 > 0.5 })
      else { return }
      let copy = try RelaxationCopy(relaxation)
      // Its own changes are none of the copy's.
      try relaxation.narrow([(column, 0...0)])
      try relaxation.solve(byRows: true, noLimits)
      let twin = parallelMap(chunksOf: 2, chunkSize: 1, threads: 2) { _ -> [Double] in
        guard var own = try? copy.revived(), (try? own.solve(byRows: true, noLimits)) != nil,
          let first = own.outcome, first.termination == .proven,
          (try? own.narrow([(column, 0...0)])) != nil,
          (try? own.solve(byRows: true, noLimits)) != nil, let second = own.outcome
        else { return [] }
        let isOpen = second.termination == .proven
        return [first.objective, isOpen ? second.objective : .infinity]
      }
      let after = relaxation.outcome
      let own = after?.termination == .proven ? after?.objective ?? .nan : .infinity
      for answer in twin {
        #expect(answer.count == 2, "seed \(seed)")
        guard answer.count == 2 else { continue }
        #expect(abs(answer[0] - outcome.objective) < 1e-6, "seed \(seed)")
        #expect(answer[1] == own || abs(answer[1] - own) < 1e-6, "seed \(seed)")
      }
      taken += 1
      if own > outcome.objective + 1e-6 { narrowed += 1 }
    }
    #expect(taken > 100 && narrowed > 20, "\(taken), \(narrowed)")
  }

  @Test("It finds the same plan on any thread, and that counts where a gap is left")
  func plans() throws {
    var better = 0
    for seed in 1...3 {
      let generated = try GeneratedCase(students: 80, schools: 8, seed: seed, isKnotty: true)
      var found: [Plan?] = []
      for threads in [1, 2] {
        var session = try generated.surveyed(threads: threads).session
        let start = session.incumbent
        let relaxation = try Self.lastLevel(session)
        #expect(!session.isLarge)
        try session.beginAside(relaxation)
        #expect(session.sideSearch == nil, "a small case needs none")
        let search = try SideSearch(session, relaxation)
        #expect(search.suits(start.objective))
        var other = start.objective
        other.tier += 1
        #expect(!search.suits(other))
        found.append(search.plan())

        session.sideSearch = search
        #expect(!search.isUnderWay && session.threads == threads, "it has ended")
        session.options.gap = 1
        session.endAside()
        #expect(session.incumbent.plan == start.plan, "seed \(seed): good enough without")
        #expect(session.sideSearch == nil)
        session.options.gap = 0
        session.sideSearch = search
        session.endAside()
        #expect(session.incumbent.plan == found.last, "seed \(seed)")
        #expect(session.incumbent.objective.unplaced <= start.objective.unplaced)
        #expect(session.incumbent.objective <= start.objective)
        #expect(session.result(solver: "").remark == nil)
        let verdict = Judge(generated.instance).verdict(on: session.incumbent.plan)
        #expect(verdict.isFeasible && verdict.objective == session.incumbent.objective)
        if session.incumbent.objective < start.objective { better += 1 }
      }
      #expect(found[0] != nil && found[0] == found[1], "seed \(seed)")
    }
    #expect(better > 0)
  }

  @Test("The main search leaves it a thread while it is under way")
  func threads() throws {
    let generated = try GeneratedCase(students: 80, schools: 8, seed: 1, isKnotty: true)
    let hold = Flag()
    for (threads, left) in [(1, 1), (2, 1), (3, 2)] {
      var session = try generated.surveyed(threads: threads).session
      // It hangs as soon as it asks whether to stop.
      session.options.limits.isCancelled = {
        while hold.isRaised {}
        return false
      }
      let relaxation = try Self.lastLevel(session)
      hold.raise()
      session.sideSearch = try SideSearch(session, relaxation)
      #expect(session.threads == left, "\(threads)")
      hold.lower()
      _ = session.sideSearch?.plan()
      #expect(session.threads == threads)
    }
  }

  @Test("Nothing begins once the search is stopped")
  func stopped() throws {
    let generated = try GeneratedCase(students: 80, schools: 8, seed: 1, isKnotty: true)
    var session = try generated.surveyed().session
    let relaxation = try Self.lastLevel(session)
    session.options.limits.isCancelled = { true }
    #expect(try SideSearch(session, relaxation).plan() == session.incumbent.plan)
  }

  /// The relaxation of level 3 among plans that are as good as a session's on the levels above it.
  private static func lastLevel(_ session: SolveSession) throws -> PairRelaxation {
    let tables = session.tables
    var relaxation = try PairRelaxation(
      tables, session.weights(of: .level(.quality)), pairs: Array(0..<Int32(tables.pairCount)),
      programSolver)
    try session.hold(above: .level(.quality), &relaxation)
    try relaxation.optimise(noLimits)
    return relaxation
  }
}

/// Something that one thread says to another.
private final class Flag: Sendable {
  private let value = Atomic<Bool>(false)
  var isRaised: Bool { value.load(ordering: .relaxed) }
  func raise() { value.store(true, ordering: .relaxed) }
  func lower() { value.store(false, ordering: .relaxed) }
}
