/// The rules and weights of a placement office (`policy.yaml`, model section 3), each with its default.
///
/// All minutes are whole numbers, 0 or more, except where a property is a `Double`.
public struct Policy: Hashable, Sendable {
  public var travel = Travel()
  public var tiers = Tiers()
  public var duo = Duo()
  public var priority = Priority()
  public var needs = Needs()
  public var preferences = Preferences()
  public var history = History()
  public var guests = Guests()
  public var employer = Employer()
  public var fairness = Fairness()
  public var partnership = PartnershipTarget()
  public var stability = Stability()
  public var funding = Funding()

  public init() {}

  public struct Travel: Hashable, Sendable {
    public var maxMinutes = 75.0
    /// Beyond it a minute counts `1 + excessWeight` times.
    public var comfortableMinutes = 45.0
    public var excessWeight = 1
    public var estimate = Estimate()
  }

  /// How travel is estimated where no time is known (model, section 2).
  public struct Estimate: Hashable, Sendable {
    public var speedKmh = 35.0
    public var detour = 1.3
    public var accessMinutes = 10.0
  }

  public struct Tiers: Hashable, Sendable {
    /// Names of the tiers, best first.
    public var order = ["core", "aspirant", "shell", "outside"]
    public var mode = TierMode.strict
    /// Minutes added to level 3 in mode `weighted`, by tier name.
    public var minutes = ["core": 0, "aspirant": 10, "shell": 25, "outside": 60]
    public var exempt = Exempt()
  }

  public enum TierMode: String, Hashable, Sendable, CaseIterable {
    /// The tier is level 2 of the objective.
    case strict
    /// The tier costs minutes in level 3; level 2 is 0.
    case weighted
  }

  /// Students whose tier does not count.
  public struct Exempt: Hashable, Sendable {
    public var years: [Int] = []
    public var subjects: [String] = []
  }

  public struct Duo: Hashable, Sendable {
    /// Years of study that may share a slot.
    public var years = [1]
    /// For schools that say nothing.
    public var `default` = DuoRule.allowed
    /// What both must agree on besides the subject.
    public var match: [DuoMatch] = []
  }

  public enum DuoMatch: String, Hashable, Sendable, CaseIterable {
    case institute, programme, level
  }

  public struct Priority: Hashable, Sendable {
    public var `default` = 1
    /// By year of study; a student's own priority wins.
    public var years: [Int: Int] = [:]
  }

  public struct Needs: Hashable, Sendable {
    public var unmetMinutes = 20
    /// Tags that are conditions, not wishes (condition 6).
    public var hard: [String] = []
  }

  public struct Preferences: Hashable, Sendable {
    public var stepMinutes = 5
    public var unlistedMinutes = 10
  }

  public struct History: Hashable, Sendable {
    public var repeatSchool = RepeatSchool.forbid
    public var leavePartnershipMinutes = 15
    public var leaveClusterMinutes = 5
    public var sameSectorMinutes = 5
  }

  public enum RepeatSchool: String, Hashable, Sendable, CaseIterable {
    case forbid, allow
  }

  public struct Guests: Hashable, Sendable {
    public var minutes = 10
    public var exemptSubjects: [String] = []
  }

  public struct Employer: Hashable, Sendable {
    public var rule = EmployerRule.required
    public var leaveMinutes = 60
  }

  public enum EmployerRule: String, Hashable, Sendable, CaseIterable {
    case required, preferred
  }

  public struct Fairness: Hashable, Sendable {
    public var steps = 4
    public var stepMinutes = 3
    public var emptyCoreMinutes = 30
  }

  public struct PartnershipTarget: Hashable, Sendable {
    public var shortfallMinutes = 20
  }

  public struct Stability: Hashable, Sendable {
    public var moveMinutes = 30
    public var mentorMinutes = 5
  }

  /// What a partnership receives for the students it places, in whole euros: no rule and no cost, only told by
  /// what-ifs. An addition to the model; all zero = none.
  public struct Funding: Hashable, Sendable {
    /// For a partnership that places anybody.
    public var baseEuro = 0
    /// For each student who counts; guests do not.
    public var perStudentEuro = 0
    /// Other amounts from a number of students on, in ascending order.
    public var steps: [Step] = []

    public struct Step: Hashable, Sendable {
      /// The amounts hold from this number of students on, for all of them.
      public var fromStudents: Int
      public var baseEuro: Int
      public var perStudentEuro: Int

      public init(fromStudents: Int, baseEuro: Int, perStudentEuro: Int) {
        self.fromStudents = fromStudents
        self.baseEuro = baseEuro
        self.perStudentEuro = perStudentEuro
      }
    }

    public var isGiven: Bool { self != Funding() }

    /// The subsidy of a partnership with so many students of its own institutes, in euros.
    public func euro(students: Int) -> Int {
      guard students > 0 else { return 0 }
      let step = steps.last { $0.fromStudents <= students }
      return (step?.baseEuro ?? baseEuro) + students * (step?.perStudentEuro ?? perStudentEuro)
    }
  }
}
