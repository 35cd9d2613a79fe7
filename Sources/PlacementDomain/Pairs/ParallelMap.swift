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
