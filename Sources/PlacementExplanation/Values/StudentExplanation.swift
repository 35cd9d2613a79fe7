public import PlacementDomain

/// Why a student stands where she stands, or nowhere, and what else there is.
public struct StudentExplanation: Hashable, Codable, Sendable {
  public var student: String
  public var subject: String
  public var year: Int
  public var priority: Int
  /// What the plan at hand is worth.
  public var planWorth: LevelChange
  /// `nil` when the student has no place.
  public var placement: PlacementAccount?
  /// `nil` when the student has a place.
  public var unplaced: UnplacedAccount?
  /// Each other place that fits, best first (see ``OtherPlace``).
  public var places: [OtherPlace]
  /// Each mentor of the subject that does not fit: fewest failed conditions first, then nearest.
  public var obstacles: [Obstacle]
}

/// A placement and its cost, rule by rule.
public struct PlacementAccount: Hashable, Codable, Sendable {
  public var place: ToldPlace
  /// Steps of tier that count on level 2.
  public var tierSteps: Int
  public var costSeconds: Int
  /// Terms of the pair cost that are not 0, in the order of the model.
  public var terms: [TermAmount]
  public var isPinned: Bool
  /// Who shares the slot.
  public var duoWith: String?

  public init(_ instance: Case, _ plan: Plan, _ student: StudentIndex, at mentor: MentorIndex) {
    place = ToldPlace(instance, student, at: mentor)
    tierSteps = instance.tierLevel(student, at: instance.schoolOfMentor[mentor])
    costSeconds = instance.pairCost(student, mentor)
    terms = TermAmount.all(instance, student, at: mentor)
    isPinned = instance.pins[student] != nil
    let names = instance.duoNames(plan)
    duoWith = names[student].flatMap { name in
      instance.studentIndices.first { names[$0] == name && $0 != student }
    }.map { instance.students[$0].id }
  }
}

/// One term of the pair cost.
public struct TermAmount: Hashable, Codable, Sendable {
  /// Name of the term (model, section 5).
  public var term: String
  public var seconds: Int

  /// Those that are not 0, in the order of the model.
  static func all(_ instance: Case, _ student: StudentIndex, at mentor: MentorIndex)
    -> [TermAmount]
  {
    CostTerm.allCases.compactMap { term in
      let seconds = instance.cost(term, student, mentor)
      return seconds == 0 ? nil : TermAmount(term: term.rawValue, seconds: seconds)
    }
  }
}

/// Another place that fits, and what it would change.
///
/// In order: places with an answer of everyone re-optimised, by what it changes; then the others, by what the swap alone
/// changes; then those for which neither was found. Ties go by pair cost, then by mentor.
public struct OtherPlace: Hashable, Codable, Sendable {
  public var place: ToldPlace
  public var tierSteps: Int
  public var costSeconds: Int
  public var terms: [TermAmount]
  /// Only she moves, or where that breaks a rule, she and one other student, whoever that makes best. `nil` when no
  /// one other student can make it possible.
  public var swap: Swap?
  /// Everyone else re-optimised; `nil` when it was not asked, or no such plan exists.
  public var reoptimised: Effect?
  /// Whether it is proven that no plan at all has her there.
  public var isImpossible: Bool
}

/// A student at another place, with at most one other student who makes room.
public struct Swap: Hashable, Codable, Sendable {
  public var change: LevelChange
  /// `nil` when only she moves.
  public var other: Move?
}

/// A mentor of the subject that does not fit, and why.
public struct Obstacle: Hashable, Codable, Sendable {
  public var place: ToldPlace
  public var conditions: [FailedCondition]
}

/// A condition that fails, with the facts of it.
public struct FailedCondition: Hashable, Codable, Sendable {
  /// Name of the condition (model, section 2).
  public var condition: String
  /// What was asked for: minutes of the limit, the missing tags, the sectors of the student …
  public var wanted: String
  /// What there is: minutes of travel, the sector of the school …
  public var found: String
}

/// Why a student has no place.
public struct UnplacedAccount: Hashable, Codable, Sendable {
  /// As in `unplaced.csv` (model, section 6).
  public var reason: String
  /// A claim that the judge has checked; `nil` when no simple one holds.
  public var certificate: Certificate?
  /// What it takes to place her as things are: the best plan in which she has a place, against the plan at hand.
  /// `nil` when she fits nowhere, or was not found a place.
  public var placing: Effect?
  /// The smallest changes that would place her, each verified.
  public var changes: [SmallestChange]
}

/// An ``UnplacedCertificate`` by ids, as the judge has accepted it.
public struct Certificate: Hashable, Codable, Sendable {
  public enum Kind: String, Hashable, Codable, Sendable, CaseIterable {
    case noMentorForSubject, nothingFits, crowd
  }

  public var kind: Kind
  /// Of `nothingFits`: mentors of the subject. Of `crowd`: mentors that any of the crowd fits, in order.
  public var mentors: [String] = []
  /// Of `nothingFits`: the nearest mentor that only travel stands before.
  public var nearest: ToldPlace?
  /// The student's travel limit.
  public var limitSeconds: Int?
  /// Of `crowd`: its students, in order.
  public var students: [String] = []
  public var slots = 0
  /// Of `crowd`: no plan places more of them.
  public var mostPlaced = 0
  /// Of `crowd`: the least priority among those who have a place.
  public var leastPlacedPriority: Int?
}
