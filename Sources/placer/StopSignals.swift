import Foundation
import Synchronization

/// How often the process was asked to stop, and by which signal first (0 = none).
private let stopCount = Atomic<Int>(0)
private let firstSignal = Atomic<Int32>(0)

/// Ctrl-C and SIGTERM as a wish to stop: the search ends with the best plan so far.
/// A second signal ends the process at once.
enum StopSignals {
  static var wasAsked: Bool { stopCount.load(ordering: .relaxed) > 0 }

  /// Name of the signal that asked first; `nil` when none did.
  static var name: String? {
    switch firstSignal.load(ordering: .relaxed) {
    case SIGINT: "SIGINT"
    case SIGTERM: "SIGTERM"
    default: nil
    }
  }

  static func install() {
    // Makes the counters before a handler can run: a handler may touch atomics only.
    _ = stopCount.load(ordering: .relaxed) + Int(firstSignal.load(ordering: .relaxed))
    for number in [SIGINT, SIGTERM] {
      signal(number) { number in
        _ = firstSignal.compareExchange(
          expected: 0, desired: number, ordering: .relaxed)
        if stopCount.wrappingAdd(1, ordering: .relaxed).oldValue > 0 { _exit(128 + number) }
      }
    }
    // Whoever started us may have blocked them.
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    sigaddset(&signals, SIGTERM)
    sigprocmask(SIG_UNBLOCK, &signals, nil)
  }

  /// A reader who has gone away, or a limit on the size of files, is met as an error of the write instead of
  /// the end of the process half-way.
  static func ignoreWriteSignals() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
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
