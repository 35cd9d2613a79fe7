/// What kind of case to make.
public enum GeneratorProfile: String, Hashable, Sendable, CaseIterable {
  /// Every rule of the model in use.
  case region
  /// Few rules: no duos, no limits, no history.
  case plain
  /// As `region`, with a quarter fewer slots.
  case crowded
}

/// How large a synthetic case is, and which one of its kind.
public struct GeneratorOptions: Hashable, Sendable {
  public var students: Int
  public var schools: Int
  public var seed: UInt64
  public var profile: GeneratorProfile

  public init(students: Int, schools: Int, seed: UInt64, profile: GeneratorProfile = .region) {
    self.students = students
    self.schools = schools
    self.seed = seed
    self.profile = profile
  }
}
