import PlacementDomain

/// What one fixture is made of, as readable tables.
struct Recipe {
  let name: String
  var policy = Policy()
  var partnerships: [Partnership] = []
  let sites: [Sites]
  let subjects: [Demand]
  /// Towns where students live; a town named twice counts twice.
  let homes: [String]
  let institutes: [Share]
  var programmes = [Share("fulltime", 80), Share("parttime", 20)]
  /// Chance of each year of study in percent, from year 1.
  var years = [36, 26, 22, 16]
  /// Chance in percent that an older student has been at one of the schools.
  var historyPercent = 70
  /// Chance in percent that a part-time student is employed at one of the schools.
  var employedPercent = 0
  /// Chance in percent of a first-degree student.
  var firstDegreePercent = 15
  /// Qualification of everyone, where there is but one.
  var level: String?
  var travel: [TravelTime] = []
  let seed: Int
}

/// A few school sites of one kind.
struct Sites {
  let count: Int
  let prefix: String
  /// Sites go round these towns.
  let towns: [String]
  let sector: String
  var types: [String] = []
  var partnership: String?
  /// Clusters; sites go round these too.
  var clusters: [String] = []
  var tier: String?
  /// Boards, each with an equal share of the sites.
  var boards: [String] = []
  var duo: [DuoRule?] = [nil]
  var minStudents = 0
  var maxStudents: Int?
  var offers: [String] = []
  /// How many slots these sites get, relative to others.
  var weight = 10

  /// Id of a site, from 0.
  func id(_ number: Int) -> String { prefix + (number < 9 ? "0" : "") + String(number + 1) }

  func town(_ number: Int) -> String { towns[number % towns.count] }
}

/// A subject: how many students ask for it, and how many slots there are.
struct Demand {
  let subject: String
  let students: Int
  let slots: Int

  init(_ subject: String, _ students: Int, _ slots: Int) {
    self.subject = subject
    self.students = students
    self.slots = slots
  }
}

/// A name and its share.
struct Share {
  let name: String
  let weight: Int

  init(_ name: String, _ weight: Int) {
    self.name = name
    self.weight = weight
  }
}
