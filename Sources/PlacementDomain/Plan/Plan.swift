/// Who goes where: for each student of a ``Case`` a mentor, or nobody (rule R1 holds by its shape).
public struct Plan: Hashable, Sendable {
  /// Parallel to `Case.students`.
  public var mentors: [MentorIndex?]

  public init(mentors: [MentorIndex?]) { self.mentors = mentors }

  /// The plan that places nobody.
  public init(emptyFor instance: Case) {
    mentors = Array(repeating: nil, count: instance.students.count)
  }

  public subscript(student: StudentIndex) -> MentorIndex? {
    get { mentors[student] }
    set { mentors[student] = newValue }
  }

  public var placedCount: Int { mentors.count { $0 != nil } }
}

/// What a plan is worth: three whole numbers, less is better, the first that differs decides
/// (model, section 5).
public struct Objective: Hashable, Comparable, Sendable {
  /// Level 1: the sum of the priorities of unplaced students.
  public var unplaced: Int
  /// Level 2: the sum of tier positions of placed students who are not exempt.
  public var tier: Int
  /// Level 3: quality in seconds.
  public var quality: Int

  public init(unplaced: Int, tier: Int, quality: Int) {
    self.unplaced = unplaced
    self.tier = tier
    self.quality = quality
  }

  public static func < (left: Self, right: Self) -> Bool {
    (left.unplaced, left.tier, left.quality) < (right.unplaced, right.tier, right.quality)
  }

  /// The levels in order.
  public subscript(level: Level) -> Int {
    get {
      switch level {
      case .unplaced: unplaced
      case .tier: tier
      case .quality: quality
      }
    }
    set {
      switch level {
      case .unplaced: unplaced = newValue
      case .tier: tier = newValue
      case .quality: quality = newValue
      }
    }
  }
}

/// The three levels of the objective, in order.
public enum Level: Int, Hashable, Comparable, Sendable, CaseIterable {
  case unplaced = 1
  case tier, quality
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
