/// How many of a crowd can be placed at its mentors, by counting alone: slots, two to a slot where duos are not
/// ruled out, and the limits of schools and partnerships.
///
/// Everything left out (who fits which of the mentors, levels, years, guests) could only lower the number, so that it
/// is an upper bound for every plan.
public struct CrowdRoom: Hashable, Sendable {
  public let students: Int
  /// Slots of the crowd's mentors.
  public let slots: Int
  /// No plan places more of the crowd than this.
  public let mostPlaced: Int
  /// In no plan do those of the crowd without a place weigh less than this together.
  public let leastUnplaced: Int

  /// - Complexity: O(students × slots at schools without duos).
  public init(_ instance: Case, _ crowd: Crowd) {
    let places = Places(instance, crowd)
    let applicants = Applicants(instance, crowd)
    students = crowd.students.count
    slots = places.slots
    var most = 0
    var weight = 0
    for sharers in 0...applicants.sharers.count {
      guard let singles = places.mostSingles(beside: sharers, pairs: applicants.pairs) else {
        continue
      }
      let taken = min(singles, applicants.singles.count)
      most = max(most, sharers + taken)
      weight = max(
        weight,
        applicants.sharers.prefix(sharers).reduce(0, +)
          + applicants.singles.prefix(taken).reduce(0, +))
    }
    mostPlaced = most
    leastUnplaced = crowd.students.reduce(0) { $0 + instance.priorities[$1] } - weight
  }

  /// The crowd by priority, greatest first.
  private struct Applicants {
    /// Who may share a slot somewhere in the crowd.
    var sharers: [Int] = []
    var singles: [Int] = []
    /// The most slots that two of the crowd can share.
    var pairs = 0

    init(_ instance: Case, _ crowd: Crowd) {
      var sharing: [String: [MentorIndex]] = [:]
      for mentor in crowd.mentors
      where instance.duoRules[instance.schoolOfMentor[mentor]] != .never {
        for subject in Set(instance.mentors[mentor].subjects) {
          sharing[subject, default: []].append(mentor)
        }
      }
      var groups: [DuoGroup: Int] = [:]
      for student in crowd.students {
        let priority = instance.priorities[student]
        if let group = instance.duoGroups[student],
          (sharing[instance.students[student].subject] ?? []).contains(where: {
            instance.fits(student, $0)
          })
        {
          sharers.append(priority)
          groups[group, default: 0] += 1
        } else {
          singles.append(priority)
        }
      }
      sharers.sort(by: >)
      singles.sort(by: >)
      pairs = groups.values.reduce(0) { $0 + $1 / 2 }
    }
  }

  /// The room of the crowd's mentors: at schools where slots are shared, and where they are not.
  private struct Places {
    var slots = 0
    private var sharedSlots = 0
    private var wholeSlots = 0
    private var sharedHeads = 0
    private var heads = 0

    init(_ instance: Case, _ crowd: Crowd) {
      var slotsOfSchool: [SchoolIndex: Int] = [:]
      for mentor in crowd.mentors {
        slotsOfSchool[instance.schoolOfMentor[mentor], default: 0] +=
          instance.mentors[mentor].capacity
      }
      var ofPartnership: [PartnershipIndex: (all: Int, shared: Int)] = [:]
      for (school, slots) in slotsOfSchool {
        self.slots += slots
        let limit = instance.schools[school].maxStudents ?? .max
        let isShared = instance.duoRules[school] != .never
        if isShared { sharedSlots += min(slots, limit) } else { wholeSlots += min(slots, limit) }
        let count = min(limit, isShared ? 2 * slots : slots)
        guard let partnership = instance.partnershipOfSchool[school] else {
          heads += count
          sharedHeads += isShared ? count : 0
          continue
        }
        ofPartnership[partnership, default: (0, 0)].all += count
        ofPartnership[partnership, default: (0, 0)].shared += isShared ? count : 0
      }
      for (partnership, count) in ofPartnership {
        let limit = instance.partnerships[partnership].maxStudents ?? .max
        heads += min(limit, count.all)
        sharedHeads += min(limit, count.shared)
      }
    }

    /// The most students who take a whole slot beside a number of sharers; `nil` when these alone are too many.
    func mostSingles(beside sharers: Int, pairs: Int) -> Int? {
      var most: Int?
      for alone in 0...min(sharers, wholeSlots) {
        let sharing = sharers - alone
        let used = max((sharing + 1) / 2, sharing - pairs)
        guard used <= sharedSlots, sharing <= sharedHeads, sharers <= heads else { continue }
        let free = min(sharedSlots - used, sharedHeads - sharing) + wholeSlots - alone
        most = max(most ?? 0, min(free, heads - sharers))
      }
      return most
    }
  }
}
