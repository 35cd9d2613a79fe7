import PlacementExplanation
import PlacementFiles
import PlacementHistory

/// How a command ends: the one table of exit codes (Documentation/Output.md shows the same).
public enum ExitReason: Int32, Hashable, Sendable, CaseIterable {
  case success = 0
  case unmet = 1
  case usage = 64
  case badInput = 65
  case missing = 66
  case internalError = 70
  case cannotWrite = 73
  case unreadableHistory = 74
  case tryLater = 75

  /// What it means, in a line.
  public var meaning: String {
    switch self {
    case .success: "plan written, or check passed"
    case .unmet:
      "check failed, the plan was written and does not meet --fail-unless, or what-ifs were stopped half-way"
    case .usage: "usage: the command line is wrong"
    case .badInput: "bad input, or it changed more than --max-input-change; nothing was written"
    case .missing: "missing: no such folder, file or run"
    case .internalError: "internal: a plan did not stand before the judge, and was not written"
    case .cannotWrite: "cannot write: the old output still stands"
    case .unreadableHistory: "the history is damaged, no history, or of a newer version"
    case .tryLater: "try later: another run holds the case, or another program the history"
    }
  }

  /// The status of an error.
  public init(of error: any Error) {
    switch error {
    case let error as ReadingError:
      if case .missing = error { self = .missing } else { self = .badInput }
    case is InputChangedTooMuch, is UnusablePlan: self = .badInput
    case is WritingError: self = .cannotWrite
    case is CaseIsLocked: self = .tryLater
    case let error as HistoryError:
      switch error.kind {
      case .busy: self = .tryLater
      case .cannotWrite: self = .cannotWrite
      case .missing: self = .missing
      case .unreadable: self = .unreadableHistory
      }
    default: self = .internalError
    }
  }
}
