import Foundation
import Synchronization

/// How often the process was asked to stop.
private let stopCount = Atomic<Int>(0)

/// Ctrl-C and SIGTERM as a wish to stop: the search ends with the best plan so far.
/// A second signal ends the process at once.
enum StopSignals {
  static var wasAsked: Bool { stopCount.load(ordering: .relaxed) > 0 }

  static func install() {
    // Makes the counter before a handler can run: a handler may touch atomics only.
    _ = stopCount.load(ordering: .relaxed)
    for number in [SIGINT, SIGTERM] {
      signal(number) { number in
        if stopCount.wrappingAdd(1, ordering: .relaxed).oldValue > 0 { _exit(128 + number) }
      }
    }
    // Whoever started us may have blocked them.
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    sigaddset(&signals, SIGTERM)
    sigprocmask(SIG_UNBLOCK, &signals, nil)
    // A reader of our output who has gone away is no reason to die half-way.
    signal(SIGPIPE, SIG_IGN)
  }
}

/// A value behind a lock.
final class Locked<Value: Sendable>: Sendable {
  private let mutex: Mutex<Value>
  init(_ value: Value) { mutex = Mutex(value) }
  func with<Result: Sendable>(_ body: (inout Value) -> Result) -> Result {
    mutex.withLock { body(&$0) }
  }
}
