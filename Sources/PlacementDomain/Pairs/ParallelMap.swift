import Dispatch
import Synchronization

/// Maps consecutive chunks of `0..<count` on up to `threads` threads; results come in order, so that they
/// do not depend on the number of threads.
public func parallelMap<Result: Sendable>(
  chunksOf count: Int, chunkSize: Int, threads: Int,
  _ transform: @Sendable (Range<Int>) -> Result
) -> [Result] {
  let chunks = stride(from: 0, to: count, by: chunkSize).map { $0..<min(count, $0 + chunkSize) }
  guard threads > 1, chunks.count > 1 else { return chunks.map(transform) }
  let workers = min(threads, chunks.count)
  let cursor = ChunkCursor(end: chunks.count)
  let results = SlotArray<Result>(count: chunks.count)
  DispatchQueue.concurrentPerform(iterations: workers) { _ in
    while let next = cursor.take() { results.set(next, transform(chunks[next])) }
  }
  return results.values()
}

/// Takes chains forward on up to `threads` threads: the steps of one chain in turn, each from what the one before left, those of
/// different chains side by side.
///
/// A free thread takes a chain with the fewest steps behind it, so that none goes on alone for long. The result does not depend on the
/// number of threads.
///
/// - Returns: what the last steps left, in the order of the chains.
public func parallelChains<Chain: Sendable>(
  _ chains: [Chain], steps: Int, threads: Int,
  _ step: @Sendable (inout Chain, _ number: Int) -> Void
) -> [Chain] {
  let queue = ChainQueue(chains, steps: steps)
  DispatchQueue.concurrentPerform(iterations: max(1, min(threads, chains.count))) { _ in
    while var next = queue.take() {
      step(&next.chain, next.step)
      queue.giveBack(next)
    }
  }
  return queue.chains
}

/// Hands out chains for their next steps, each to one thread at a time.
private final class ChainQueue<Chain: Sendable>: Sendable {
  struct Turn {
    let number: Int
    let step: Int
    var chain: Chain
  }

  private let steps: Int
  /// Steps behind each chain, and the chain unless a thread has it.
  private let places: Mutex<[(done: Int, chain: Chain?)]>

  init(_ chains: [Chain], steps: Int) {
    self.steps = steps
    places = Mutex(chains.map { (0, $0) })
  }

  /// The next turn, `nil` where other threads have all that is left: whoever has a chain takes it to its end.
  func take() -> Turn? {
    places.withLock { places in
      let ready = places.indices.filter { places[$0].chain != nil && places[$0].done < steps }
      guard let number = ready.min(by: { places[$0].done < places[$1].done }),
        let chain = places[number].chain
      else { return nil }
      places[number].chain = nil
      return Turn(number: number, step: places[number].done, chain: chain)
    }
  }

  func giveBack(_ turn: Turn) {
    places.withLock { $0[turn.number] = (turn.step + 1, turn.chain) }
  }

  var chains: [Chain] { places.withLock { $0.compactMap(\.chain) } }
}

/// Hands out each number once.
private final class ChunkCursor: Sendable {
  private let next = Atomic<Int>(0)
  private let end: Int
  init(end: Int) { self.end = end }
  func take() -> Int? {
    let value = next.wrappingAdd(1, ordering: .relaxed).oldValue
    return value < end ? value : nil
  }
}

/// Results by position, filled in any order.
private final class SlotArray<Element: Sendable>: Sendable {
  private let slots: Mutex<[Element?]>
  init(count: Int) { slots = Mutex(Array(repeating: nil, count: count)) }
  func set(_ position: Int, _ value: Element) { slots.withLock { $0[position] = value } }
  func values() -> [Element] { slots.withLock { $0.compactMap { $0 } } }
}
