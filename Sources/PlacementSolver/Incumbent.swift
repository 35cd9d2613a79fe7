import PlacementDomain

/// The best plan so far and what is proven about it, level by level.
///
/// A bound of a lower level holds among plans whose upper levels stay within caps; when a better plan has
/// an upper level outside the caps of a bound, the bound is dropped.
struct Incumbent {
  private(set) var plan: Plan
  private(set) var objective: Objective
  /// Proven lower bounds; level 1 and 2 cannot be below 0, nor can level 3.
  private(set) var bound = Objective(unplaced: 0, tier: 0, quality: 0)
  private var tierCap = Int.max
  private var qualityCaps = (unplaced: Int.max, tier: Int.max)
  /// Whether a plan of the integer program stands.
  var isFromProgram = false

  init(_ plan: Plan, _ objective: Objective) {
    self.plan = plan
    self.objective = objective
  }

  func isClosed(_ level: Level) -> Bool { bound[level] >= objective[level] }

  var isOptimal: Bool { Level.allCases.allSatisfy { isClosed($0) } }

  func gap(_ level: Level) -> Double {
    Double(objective[level] - bound[level]) / Double(max(1, objective[level]))
  }

  /// Takes a plan over when it is better.
  /// - Returns: whether it was.
  @discardableResult
  mutating func offer(_ other: Plan, _ worth: Objective) -> Bool {
    guard worth < objective else { return false }
    plan = other
    objective = worth
    if worth.unplaced > tierCap {
      bound.tier = 0
      tierCap = .max
    }
    if worth.unplaced > qualityCaps.unplaced || worth.tier > qualityCaps.tier {
      bound.quality = 0
      qualityCaps = (.max, .max)
    }
    clampBounds()
    return true
  }

  /// Notes a bound of a level among plans whose upper levels are no worse than the present plan's.
  mutating func raise(_ level: Level, to value: Int) {
    guard value > bound[level] else { return }
    bound[level] = value
    switch level {
    case .unplaced: break
    case .tier: tierCap = objective.unplaced
    case .quality: qualityCaps = (objective.unplaced, objective.tier)
    }
    clampBounds()
  }

  /// A plan that meets a bound is proven; none can lie below it.
  private mutating func clampBounds() {
    for level in Level.allCases { bound[level] = min(bound[level], objective[level]) }
  }
}
