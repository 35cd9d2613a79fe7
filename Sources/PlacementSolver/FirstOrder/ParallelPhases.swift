import Foundation
import Synchronization

/// Goes through phases one after the other, each in parts, on up to `threads` threads: no part begins before the phases
/// before are done.
///
/// A phase may take some microseconds: threads are called once for all of them, and in between they wait for each other
/// without going to sleep. Each has parts of its own, the same in each phase, as what they work on is then near at hand; who is done
/// with them takes over from others. So nobody waits for a thread that has not come.
/// - Parameters:
///   - parts: of each thread.
///   - body: by number of phase, and of part among those of all threads.
func inPhases(
  _ phases: Int, parts: Int, threads: Int, _ body: @Sendable (_ phase: Int, _ part: Int) -> Void
) {
  guard threads > 1 else {
    for phase in 0..<phases {
      for part in 0..<parts { body(phase, part) }
    }
    return
  }
  let progress = PhaseProgress(parts: parts, threads: threads)
  DispatchQueue.concurrentPerform(iterations: threads) { thread in
    for phase in 0..<phases {
      while let part = progress.take(in: phase, by: thread) {
        body(phase, part)
        progress.finish()
      }
      progress.wait(for: phase)
    }
  }
}

/// How far threads have come.
private final class PhaseProgress: @unchecked Sendable {
  private let parts: Int
  private let threads: Int
  /// By thread: how many of its parts have been taken, in all phases.
  private let taken: UnsafeMutablePointer<Atomic<Int>>
  private let done = Atomic<Int>(0)

  init(parts: Int, threads: Int) {
    (self.parts, self.threads) = (parts, threads)
    taken = .allocate(capacity: threads)
    for thread in 0..<threads { (taken + thread).initialize(to: Atomic(0)) }
  }

  deinit {
    taken.deinitialize(count: threads)
    taken.deallocate()
  }

  /// A part that nobody has taken yet, the thread's own ones first; `nil` when there is none.
  func take(in phase: Int, by thread: Int) -> Int? {
    for owner in thread..<(thread + threads) {
      let owner = owner % threads
      var number = taken[owner].load(ordering: .relaxed)
      while number < (phase + 1) * parts {
        let (isTaken, now) = taken[owner].weakCompareExchange(
          expected: number, desired: number + 1, ordering: .relaxed)
        if isTaken { return owner * parts + number % parts }
        number = now
      }
    }
    return nil
  }

  func finish() { done.wrappingAdd(1, ordering: .releasing) }

  /// Waits until a phase is done; what was written in it can be read then.
  func wait(for phase: Int) {
    var looks = 0
    while done.load(ordering: .acquiring) < (phase + 1) * parts * threads {
      looks += 1
      // Somebody else may need the core, be it the one who is waited for.
      if looks % Self.looksAtMost == 0 { sched_yield() }
    }
  }

  private static let looksAtMost = 1_000
}
