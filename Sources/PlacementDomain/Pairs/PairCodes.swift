/// The texts of a case as small numbers, for ``PairFinder``.
struct PairCodes: Sendable {
  typealias Code = Int32

  let sectors: [Code?]
  let partnerships: [Code?]
  let clusters: [Code?]
  let levels: [[Code]]
  /// By partnership.
  let institutes: [[Code]]
  private let schoolOffers: [Set<Code>]
  private let mentorOffers: [Set<Code>]
  private let codeOf: [String: Code]
  private let schoolOf: [String: SchoolIndex]
  private let hardNeeds: Set<String>
  private let instance: Case

  init(_ instance: Case) {
    var book = CodeBook()
    self.instance = instance
    sectors = instance.schools.map { book.code($0.sector) }
    partnerships = instance.schools.map { book.code($0.partnership) }
    clusters = instance.schools.map { book.code($0.cluster) }
    levels = instance.mentors.map { $0.levels.map { book.code($0) } }
    institutes = instance.partnerships.map { $0.institutes.map { book.code($0) } }
    schoolOffers = instance.schools.map { Set($0.offers.map { book.code($0) }) }
    mentorOffers = instance.mentors.map { Set($0.offers.map { book.code($0) }) }
    codeOf = book.codes
    hardNeeds = Set(instance.policy.needs.hard)
    schoolOf = Dictionary(
      uniqueKeysWithValues: instance.schools.enumerated().map {
        ($0.element.id, SchoolIndex($0.offset))
      })
  }

  /// A tag that nobody offers has no code and is never offered.
  func offers(_ tag: Code, _ mentor: MentorIndex, _ school: SchoolIndex) -> Bool {
    schoolOffers[school].contains(tag) || mentorOffers[mentor].contains(tag)
  }

  func profile(of student: StudentIndex) -> StudentProfile {
    let row = instance.students[student]
    let history = instance.knownHistory[student]
    let needs = Set(row.needs)
    return StudentProfile(
      year: row.year,
      level: row.level.map { codeOf[$0] ?? -1 },
      institute: row.institute.map { codeOf[$0] ?? -1 },
      sectors: row.sectors.map { codeOf[$0] ?? -1 },
      hardNeeds: needs.filter { hardNeeds.contains($0) }.map { codeOf[$0] ?? -1 },
      wishes: needs.filter { !hardNeeds.contains($0) }.map { codeOf[$0] ?? -1 },
      preferences: row.preferences.map { schoolOf[$0] ?? SchoolIndex(-1) },
      lastSchool: history.last,
      narrowSector: narrowSector(history, row.sectors),
      mayNotReturn: !history.isEmpty && instance.policy.history.repeatSchool == .forbid,
      requiredEmployer: instance.policy.employer.rule == .required
        ? instance.employers[student] : nil)
  }

  /// The one sector of all earlier schools, when the student could see another (the breadth term).
  private func narrowSector(_ history: [SchoolIndex], _ allowed: [String]) -> Code? {
    guard let first = history.first, let sector = sectors[first],
      history.allSatisfy({ sectors[$0] == sector })
    else { return nil }
    let hasOther = allowed.isEmpty || allowed.contains { codeOf[$0] != sector }
    return hasOther ? sector : nil
  }

  private struct CodeBook {
    var codes: [String: Code] = [:]
    mutating func code(_ text: String) -> Code {
      if let known = codes[text] { return known }
      let code = Code(codes.count)
      codes[text] = code
      return code
    }
    mutating func code(_ text: String?) -> Code? {
      guard let text else { return nil }
      return code(text) as Code
    }
  }
}

/// What decides where one student fits, in codes; a text that the other side never uses is −1.
struct StudentProfile {
  let year: Int
  let level: PairCodes.Code?
  let institute: PairCodes.Code?
  let sectors: [PairCodes.Code]
  let hardNeeds: [PairCodes.Code]
  let wishes: [PairCodes.Code]
  let preferences: [SchoolIndex]
  let lastSchool: SchoolIndex?
  let narrowSector: PairCodes.Code?
  let mayNotReturn: Bool
  let requiredEmployer: SchoolIndex?
}
