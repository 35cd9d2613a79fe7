import ArgumentParser

/// What options that several commands have may be.
///
/// Each check throws a usage error that says what the option takes.
enum OptionLimits {
  /// - Parameter timeLimit: in seconds.
  static func check(timeLimit: Double) throws {
    guard timeLimit > 0, timeLimit <= 1e7 else {
      throw ValidationError("--time-limit takes seconds above 0.")
    }
  }

  /// - Parameter gap: a share of the value of a level.
  static func check(gap: Double) throws {
    guard gap >= 0, gap < 1 else { throw ValidationError("--gap takes a share from 0 up to 1.") }
  }

  static func check(threads: Int) throws {
    guard (1...256).contains(threads) else {
      throw ValidationError("--threads takes a number from 1 to 256.")
    }
  }
}
