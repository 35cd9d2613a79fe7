import Dispatch
import Synchronization

/// Work on a thread of its own, that can be told to stop and waited for.
///
/// It ends with its owner: nothing goes on behind one who has let go of it.
final class BackgroundWork<Result: Sendable>: Sendable {
  private let state = State()

  private final class State: Sendable {
    let isStopped = Atomic<Bool>(false)
    let result = Mutex<Result?>(nil)
    let group = DispatchGroup()
  }

  /// Begins at once.
  ///
  /// - Parameter body: looks often at whether it should stop, and then ends with what it has.
  init(_ body: @escaping @Sendable (_ isStopped: @escaping @Sendable () -> Bool) -> Result) {
    let state = state
    DispatchQueue.global().async(group: state.group) {
      let result = body { state.isStopped.load(ordering: .relaxed) }
      state.result.withLock { $0 = result }
    }
  }

  deinit {
    state.isStopped.store(true, ordering: .relaxed)
    state.group.wait()
  }

  var isDone: Bool { state.result.withLock { $0 != nil } }

  /// Waits until it is done.
  func value() -> Result? {
    state.group.wait()
    return state.result.withLock { $0 }
  }
}
