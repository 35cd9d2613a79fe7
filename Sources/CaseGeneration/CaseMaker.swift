import PlacementDomain

/// Fills the tables of a synthetic case, one after another; each later table looks up the earlier ones by
/// place. The steps live in extensions, a file for each group of tables.
struct CaseMaker {
  let options: GeneratorOptions
  var tables = CaseTables()
  var random: SeededRandom

  // Geography.
  var towns: [Town] = []
  /// Sum of the weights of the towns up to and including each.
  var townWeights: [Int] = []
  /// Parallel to the schools.
  var schoolPlaces: [Place] = []
  var schoolGrid = PlaceGrid([])
  /// Positions in the mentors, by subject.
  var mentorGrids: [String: PlaceGrid] = [:]

  /// Parallel to the mentors: position of the school, and slots that the plan in force leaves.
  var schoolOfMentor: [Int] = []
  var freeSlots: [Int] = []
  /// Parallel to the students.
  var homes: [Place] = []

  static let institutes = ["hr", "hu", "hva", "windesheim", "nhl"]
  static let tags = [
    "daltonian", "exam-classes", "large-classes", "multilingual", "special-needs", "vmbo-basis",
  ]
  static let accessTag = "wheelchair"

  init(_ options: GeneratorOptions) {
    self.options = options
    random = SeededRandom(seed: options.seed)
  }

  var isPlain: Bool { options.profile == .plain }

  mutating func make() {
    makePolicy()
    makeTowns()
    makeSchools()
    makeMentors()
    if !isPlain { limitSchools() }
    makeStudents()
    guard !isPlain else { return }
    limitPartnerships()
    makePrevious()
    makeDecisions()
    makeTravel()
  }

  private mutating func makePolicy() {
    var policy = Policy()
    policy.priority.years = [4: 8, 3: 4, 2: 2]
    if isPlain {
      policy.duo.default = .never
      policy.fairness.stepMinutes = 0
      policy.fairness.emptyCoreMinutes = 0
    } else {
      policy.needs.hard = [Self.accessTag]
      policy.guests.exemptSubjects = ["physics", "german"]
      policy.tiers.exempt.subjects = ["history", "social-studies"]
      policy.duo.match = options.seed % 3 == 0 ? [.institute] : []
      policy.employer.rule = .preferred
    }
    tables.policy = policy
  }

  func id(_ prefix: String, _ number: Int, _ count: Int) -> String {
    let digits = max(3, String(count).count)
    let text = String(number)
    return prefix + String(repeating: "0", count: digits - text.count) + text
  }
}
