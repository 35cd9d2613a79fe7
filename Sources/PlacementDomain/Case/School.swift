/// Whether first-years share a slot at a school (model, rule R2).
public enum DuoRule: String, Hashable, Sendable, CaseIterable {
  /// Duo-eligible students come in pairs only.
  case required
  /// Two of one group may share a slot; a lone one takes a whole slot.
  case allowed
  /// Everyone takes a whole slot.
  case never
}

/// A school site (a row of `schools.csv`, model section 1).
public struct School: Hashable, Sendable {
  public var id: String
  public var name: String?
  public var board: String?
  public var partnership: String?
  public var cluster: String?
  /// A name in `tiers.order`; `nil` = the first.
  public var tier: String?
  /// `po`, `vo`, `mbo` …; `nil` fits any student.
  public var sector: String?
  /// Kinds of education, such as `vmbo`, `havo`, `vwo`.
  public var types: [String]
  public var location: Coordinate?
  public var postcode: String?
  /// Either no student at all or at least this many (rule R3).
  public var minStudents: Int
  /// Limit of rule R3; `nil` = none.
  public var maxStudents: Int?
  /// `nil` = the policy's `duo.default`.
  public var duo: DuoRule?
  /// Tags the school offers to anyone placed there.
  public var offers: [String]

  public init(
    id: String, name: String? = nil, board: String? = nil, partnership: String? = nil,
    cluster: String? = nil, tier: String? = nil, sector: String? = nil, types: [String] = [],
    location: Coordinate? = nil, postcode: String? = nil, minStudents: Int = 0,
    maxStudents: Int? = nil, duo: DuoRule? = nil, offers: [String] = []
  ) {
    self.id = id
    self.name = name
    self.board = board
    self.partnership = partnership
    self.cluster = cluster
    self.tier = tier
    self.sector = sector
    self.types = types
    self.location = location
    self.postcode = postcode
    self.minStudents = minStudents
    self.maxStudents = maxStudents
    self.duo = duo
    self.offers = offers
  }
}
