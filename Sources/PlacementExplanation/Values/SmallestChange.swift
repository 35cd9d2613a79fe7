/// A change of the case that would place a student, as small as one of its kind can be, and verified.
///
/// A change **places** the student when among the best plans of the changed case there is one in which she has a place:
/// none without her is better on any level. Where the best plans give the room to others, it is told all the same when
/// a plan with her in it leaves no more priority without a place than they do, and less than the plan at hand: a
/// pin then decides for her.
public struct SmallestChange: Hashable, Codable, Sendable {
  public enum Kind: String, Hashable, Codable, Sendable, CaseIterable {
    /// One slot more at `mentor`.
    case slot
    /// `amount` minutes more travel for the student.
    case travel
    /// Duos allowed at `school`.
    case duo
    /// One student more than `max_students` at `school`.
    case schoolMaximum
    /// `school` opens for `amount` students already.
    case schoolMinimum
    /// One student more than `max_students` in `partnership`.
    case partnershipMaximum
    /// One guest more in `partnership`.
    case guests
    /// The pin of `otherStudent` (who may be the student herself) falls away.
    case unpin
    /// What forbids `school` to the student falls away.
    case unforbid
    /// A new mentor with one slot for the student's subject at `school`.
    case newMentor
  }

  public var kind: Kind
  public var school: String?
  public var mentor: String?
  public var partnership: String?
  public var otherStudent: String?
  /// Minutes of `travel`, students of `schoolMinimum`.
  public var amount: Int?
  /// Whether she has to be pinned: the best plans of the changed case give the room to others of the same weight.
  public var needsPin = false
  /// Where the student stands in the plan found.
  public var place: ToldPlace
  /// The best plan found for the changed case against the plan at hand, each measured in its own case. It is proven
  /// where the case is solved whole; elsewhere it is known that the plan with the student is better than
  /// the one at hand, not that none without her is better still.
  public var effect: Effect
}
