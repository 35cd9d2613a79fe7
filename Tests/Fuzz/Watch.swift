import Foundation
import Synchronization

/// The execution at hand, for handlers that may touch atomics only.
private let current = Atomic<Int>(-1)
private let startedAt = Atomic<UInt64>(0)

/// Names the execution during which the process dies or hangs, since nobody can ask it afterwards.
enum Watch {
  /// Seconds of processor time after which an execution counts as one that never ends.
  static let longest = 10.0

  static func begin(_ number: Int) {
    startedAt.store(processorTime, ordering: .relaxed)
    current.store(number, ordering: .relaxed)
  }

  /// Seconds of processor time that the execution at hand has taken: a busy machine makes no input slow.
  static var seconds: Double {
    // First: the next execution may begin before the clock is read.
    let start = startedAt.load(ordering: .relaxed)
    return (Double(processorTime) - Double(start)) / 1e9
  }

  private static var processorTime: UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }

  static func install() {
    // A stack that has run over leaves no room for a handler.
    let size = 1 << 16
    var stack = stack_t()
    stack.ss_sp = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
    stack.ss_size = size
    sigaltstack(&stack, nil)
    for number in [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE] {
      var action = sigaction()
      action.sa_flags = Int32(SA_ONSTACK) | Int32(bitPattern: UInt32(SA_RESETHAND))
      #if os(Linux)
        action.__sigaction_handler.sa_handler = { _ in Watch.tell("died") }
      #else
        action.__sigaction_u.__sa_handler = { _ in Watch.tell("died") }
      #endif
      sigaction(number, &action, nil)
    }
    Thread.detachNewThread {
      while true {
        Thread.sleep(forTimeInterval: 1)
        if current.load(ordering: .relaxed) >= 0, seconds > longest {
          tell("hangs")
          abort()
        }
      }
    }
  }

  /// Writes without allocating: `fuzz-input: died in execution 123`.
  private static func tell(_ word: StaticString) {
    write(STDERR_FILENO, "fuzz-input: ", 12)
    write(STDERR_FILENO, word.utf8Start, word.utf8CodeUnitCount)
    write(STDERR_FILENO, " in execution ", 14)
    var number = current.load(ordering: .relaxed)
    var divisor = 1
    while number / divisor >= 10 { divisor *= 10 }
    while divisor > 0 {
      var digit = UInt8(0x30 + number / divisor)
      write(STDERR_FILENO, &digit, 1)
      number %= divisor
      divisor /= 10
    }
    write(STDERR_FILENO, "\n", 1)
  }

  /// Peak of the memory of the process, in bytes.
  static var peakMemory: Int {
    var usage = rusage()
    #if os(Linux)
      getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
      return Int(usage.ru_maxrss) << 10
    #else
      getrusage(RUSAGE_SELF, &usage)
      return Int(usage.ru_maxrss)
    #endif
  }
}
