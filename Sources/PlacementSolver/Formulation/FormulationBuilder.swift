import IntegerProgramming
import PlacementDomain

/// Builds a ``Formulation``: first the placement columns, then one method for each rule and each cost, in
/// the order of the model. What each row says is explained in `Formulation.md`.
struct FormulationBuilder {
  typealias Column = IntegerProgram.ColumnIndex
  typealias Term = IntegerProgram.Term

  private let instance: Case
  private let pairs: PairTable
  private let scope: ProgramScope
  private let named: Bool
  private(set) var formulation: Formulation

  // What the students outside the scope take up.
  private var background: Occupancy
  // Placement columns by student, mentor and school.
  private var columnsOfStudent: [StudentIndex: [Column]] = [:]
  private var touchedMentors: [MentorIndex] = []
  private var columnsOfMentor: [MentorIndex: [Column]] = [:]
  private var touchedSchools: [SchoolIndex] = []
  private var columnsOfSchool: [SchoolIndex: [Column]] = [:]

  init(_ instance: Case, _ pairs: PairTable, _ scope: ProgramScope, named: Bool) {
    self.instance = instance
    self.pairs = pairs
    self.scope = scope
    self.named = named
    formulation = Formulation(scope: scope, pairs: pairs)
    var others = scope.background
    for student in scope.freeStudents { others[student] = nil }
    background = Occupancy(instance, others, pairs)
  }

  mutating func build() {
    addPlacementColumns()
    addOnePlaceRows()
    for mentor in touchedMentors { addSlotRows(mentor) }
    for school in touchedSchools { addSchool(school) }
    addUntouchedSchools()
    for partnership in instance.partnershipIndices { addPartnership(partnership) }
    formulation.setWeights(.only(.quality))
  }

  // MARK: Placement columns

  /// x[i,m]: student i is placed at mentor m.
  private mutating func addPlacementColumns() {
    formulation.offsetWorth.unplaced = scope.freeStudents.reduce(0) { $0 + instance.priorities[$1] }
    var cursor = 0
    for student in scope.freeStudents {
      let range = pairs.pairs(of: student)
      while cursor < scope.pairs.count, scope.pairs[cursor] < range.upperBound {
        addPlacementColumn(student, scope.pairs[cursor])
        cursor += 1
      }
    }
    touchedMentors = columnsOfMentor.keys.sorted()
    touchedSchools = columnsOfSchool.keys.sorted()
  }

  private mutating func addPlacementColumn(_ student: StudentIndex, _ pair: PairTable.PairIndex) {
    let mentor = pairs.mentor[pair]
    let school = instance.schoolOfMentor[mentor]
    let worth = Objective(
      unplaced: -instance.priorities[student], tier: instance.tierLevel(student, at: school),
      quality: pairs.cost[pair])
    let column = addColumn(
      upper: 1, worth,
      name: text { "x.\(instance.students[student].id).\(instance.mentors[mentor].id)" })
    formulation.columnPairs.append(pair)
    formulation.columnStudents.append(student)
    columnsOfStudent[student, default: []].append(column)
    columnsOfMentor[mentor, default: []].append(column)
    columnsOfSchool[school, default: []].append(column)
  }

  // MARK: R1

  /// R1: a student gets one mentor or stays unplaced.
  private mutating func addOnePlaceRows() {
    for student in scope.freeStudents {
      guard let columns = columnsOfStudent[student], columns.count > 1 else { continue }
      addRow(
        upper: 1, columns.map { Term($0, 1) }, name: text { "one.\(instance.students[student].id)" }
      )
    }
  }

  // MARK: R2

  /// R2: the slots used at a mentor are at most its capacity; a group fills its slots by twos.
  private mutating func addSlotRows(_ mentor: MentorIndex) {
    let rule = instance.duoRules[instance.schoolOfMentor[mentor]]
    let split = splitByGroup(mentor, rule)
    var singles = split.singles
    var capacity = instance.mentors[mentor].capacity - background.singles[mentor]
    for cell in background.cells[mentor] where split.groups[cell.group] == nil {
      capacity -= (cell.count + 1) / 2
    }
    let groups = split.groups.sorted { $0.key < $1.key }
    var needed = singles.count
    for (group, members) in groups {
      needed += (members.count + background.count(mentor, group) + 1) / 2
    }
    let canBind = needed > capacity
    var terms: [Term] = []
    for (group, members) in groups {
      let before = background.count(mentor, group)
      if rule == .allowed, !canBind { continue }
      if rule == .allowed, members.count == 1, before % 2 == 0 {
        capacity -= before / 2
        singles.append(members[0])
        continue
      }
      terms.append(
        Term(addGroup(mentor, group, members, before: before, capacity: capacity, rule), 1))
    }
    guard canBind else { return }
    terms = singles.map { Term($0, 1) } + terms
    addRow(upper: capacity, terms, name: text { "slots.\(instance.mentors[mentor].id)" })
  }

  /// Placement columns of a mentor by duo group; who is in none, or may not share here, is a single.
  private func splitByGroup(
    _ mentor: MentorIndex, _ rule: DuoRule
  ) -> (singles: [Column], groups: [DuoGroup: [Column]]) {
    var singles: [Column] = []
    var groups: [DuoGroup: [Column]] = [:]
    for column in columnsOfMentor[mentor] ?? [] {
      if rule != .never, let group = instance.duoGroups[formulation.columnStudents[column]] {
        groups[group, default: []].append(column)
      } else {
        singles.append(column)
      }
    }
    return (singles, groups)
  }

  /// The column z[m,g] of the slots a group uses, with its rows; answers the column.
  private mutating func addGroup(
    _ mentor: MentorIndex, _ group: DuoGroup, _ members: [Column], before: Int, capacity: Int,
    _ rule: DuoRule
  ) -> Column {
    let label = "\(instance.mentors[mentor].id).\(group.number)"
    let most = rule == .required ? (members.count + before) / 2 : (members.count + before + 1) / 2
    let slots = addColumn(
      lower: (before + 1) / 2, upper: max((before + 1) / 2, min(most, max(0, capacity))), .zero,
      name: text { "z.\(label)" })
    let terms = members.map { Term($0, 1) } + [Term(slots, -2)]
    if rule == .required {
      addRow(lower: -before, upper: -before, terms, name: text { "duo.\(label)" })
    } else {
      addRow(upper: -before, terms, name: text { "duo.\(label)" })
    }
    for member in members {
      let student = instance.students[formulation.columnStudents[member]].id
      addRow(
        upper: 0, [Term(member, 1), Term(slots, -1)], name: text { "whole.\(student).\(label)" })
    }
    formulation.duoColumns.append(
      Formulation.DuoColumn(slots: slots, members: members, background: before))
    return slots
  }

  // MARK: R3 and the costs of a school

  private mutating func addSchool(_ school: SchoolIndex) {
    let members = columnsOfSchool[school] ?? []
    let before = background.students[school]
    let most = min(
      instance.schools[school].maxStudents ?? .max, before + members.count,
      slotBound(school))
    let label = instance.schools[school].id
    let count = addColumn(lower: 0, upper: max(before, most), .zero, name: text { "n.\(label)" })
    addRow(
      lower: -before, upper: -before, members.map { Term($0, 1) } + [Term(count, -1)],
      name: text { "count.\(label)" })
    var columns = Formulation.SchoolColumns(
      school: school, count: count, members: members, background: before)
    addMinimum(&columns, most: most)
    addLoad(&columns, most: most)
    addEmptyCore(&columns)
    formulation.schoolColumns.append(columns)
  }

  private func slotBound(_ school: SchoolIndex) -> Int {
    let perSlot = instance.duoRules[school] == .never ? 1 : 2
    return instance.mentorsOfSchool[school].reduce(0) {
      $0 + instance.mentors[$1].capacity * perSlot
    }
  }

  /// R3: either no student or at least `min_students`.
  private mutating func addMinimum(_ columns: inout Formulation.SchoolColumns, most: Int) {
    let school = instance.schools[columns.school]
    guard school.minStudents > 1 else { return }
    let open = addColumn(
      lower: columns.background > 0 ? 1 : 0, upper: most >= school.minStudents ? 1 : 0, .zero,
      name: text { "open.\(school.id)" })
    columns.open = open
    addRow(
      upper: 0, [Term(columns.count, 1), Term(open, -max(most, 0))],
      name: text { "most.\(school.id)" })
    addRow(
      lower: 0, [Term(columns.count, 1), Term(open, -school.minStudents)],
      name: text { "least.\(school.id)" })
  }

  /// Load cost: convex, so that each step of the marginal cost is a column filled in order of price.
  private mutating func addLoad(_ columns: inout Formulation.SchoolColumns, most: Int) {
    let capacity = instance.loadCapacity(columns.school)
    var steps: [(cost: Int, width: Int)] = []
    for number in stride(from: 1, through: most, by: 1) {
      let cost = instance.marginalLoadCost(number, capacity: capacity)
      if cost == 0 {
        columns.freeLoad = number
      } else if steps.last?.cost == cost {
        steps[steps.count - 1].width += 1
      } else {
        steps.append((cost, 1))
      }
    }
    guard !steps.isEmpty else { return }
    let label = instance.schools[columns.school].id
    var terms = [Term(columns.count, 1)]
    for (number, step) in steps.enumerated() {
      let column = addColumn(
        upper: step.width, Objective(unplaced: 0, tier: 0, quality: step.cost),
        name: text { "load.\(label).\(number + 1)" })
      columns.steps.append((column, step.width))
      terms.append(Term(column, -1))
    }
    addRow(upper: columns.freeLoad, terms, name: text { "load.\(label)" })
  }

  /// A school of the first tier that somebody fits costs when it stays empty.
  private mutating func addEmptyCore(_ columns: inout Formulation.SchoolColumns) {
    let cost = instance.emptyCost(columns.school, hasFittingStudent: true)
    guard cost > 0, columns.background == 0 else { return }
    let label = instance.schools[columns.school].id
    let empty = addColumn(
      upper: 1, Objective(unplaced: 0, tier: 0, quality: cost), name: text { "empty.\(label)" })
    columns.empty = empty
    addRow(
      lower: 1, [Term(columns.open ?? columns.count, 1), Term(empty, 1)],
      name: text { "empty.\(label)" })
  }

  /// A school none of whose pairs the scope holds stays as it is; empty, it costs all the same.
  private mutating func addUntouchedSchools() {
    for school in instance.schoolIndices
    where columnsOfSchool[school] == nil && background.students[school] == 0 {
      formulation.offsetWorth.quality += instance.emptyCost(
        school, hasFittingStudent: pairs.hasFittingStudent[school])
    }
  }

  // MARK: R4, R5 and the target of a partnership

  private mutating func addPartnership(_ partnership: PartnershipIndex) {
    let schools = formulation.schoolColumns.indices.filter {
      instance.partnershipOfSchool[formulation.schoolColumns[$0].school] == partnership
    }
    guard !schools.isEmpty else {
      formulation.offsetWorth.quality += instance.shortfallCost(
        partnership, count: background.partnershipStudents[partnership])
      return
    }
    let counts = schools.map { Term(formulation.schoolColumns[$0].count, 1) }
    // Students at schools of the partnership that the scope does not touch.
    let elsewhere =
      background.partnershipStudents[partnership]
      - schools.reduce(0) { $0 + formulation.schoolColumns[$1].background }
    addPartnershipMaximum(partnership, counts, elsewhere)
    addGuestMaximum(partnership, schools)
    addShortfall(partnership, schools, counts, elsewhere)
  }

  /// R4: the students at the schools of a partnership are at most its `max_students`.
  private mutating func addPartnershipMaximum(
    _ partnership: PartnershipIndex, _ counts: [Term], _ elsewhere: Int
  ) {
    let row = instance.partnerships[partnership]
    guard let limit = row.maxStudents else { return }
    addRow(upper: limit - elsewhere, counts, name: text { "partnership.\(row.id)" })
  }

  /// R5: the guests of a partnership are at most its `max_guests`.
  private mutating func addGuestMaximum(_ partnership: PartnershipIndex, _ schools: [Int]) {
    let row = instance.partnerships[partnership]
    guard let limit = row.maxGuests else { return }
    let guests = schools.flatMap { formulation.schoolColumns[$0].members }.filter {
      pairs.isCountedGuest[formulation.columnPairs[$0]]
    }
    let before = background.guests[partnership]
    guard guests.count > limit - before else { return }
    addRow(upper: limit - before, guests.map { Term($0, 1) }, name: text { "guests.\(row.id)" })
  }

  /// Shortfall: each student below `target_students` costs.
  private mutating func addShortfall(
    _ partnership: PartnershipIndex, _ schools: [Int], _ counts: [Term], _ elsewhere: Int
  ) {
    let price = 60 * instance.policy.partnership.shortfallMinutes
    let row = instance.partnerships[partnership]
    guard price > 0, let target = row.targetStudents, target > elsewhere else { return }
    let missing = target - elsewhere
    let column = addColumn(
      upper: missing, Objective(unplaced: 0, tier: 0, quality: price),
      name: text { "short.\(row.id)" })
    addRow(lower: missing, counts + [Term(column, 1)], name: text { "short.\(row.id)" })
    formulation.shortfallColumns.append(
      Formulation.ShortfallColumn(column: column, schools: schools, missing: missing))
  }

  // MARK: Helpers

  /// A name, when names are wanted.
  private func text(_ make: () -> String) -> String { named ? make() : "" }

  private mutating func addColumn(
    lower: Int = 0, upper: Int, _ worth: Objective, name: String
  ) -> Column {
    formulation.columnWorth.append(worth)
    return formulation.program.addColumn(
      IntegerProgram.Column(lower: lower, upper: upper), name: name)
  }

  private mutating func addRow(
    lower: Int? = nil, upper: Int? = nil, _ terms: [Term], name: String
  ) {
    formulation.program.addRow(
      IntegerProgram.Row(lower: lower, upper: upper), terms, name: name)
  }
}

extension Objective {
  static let zero = Objective(unplaced: 0, tier: 0, quality: 0)
}

/// What a plan takes up: slots, heads and guests, by place.
struct Occupancy {
  /// Students who take a whole slot, by mentor.
  private(set) var singles: [Int]
  /// Members of duo groups where duos are not `never`, by mentor.
  private(set) var cells: [[(group: DuoGroup, count: Int)]]
  private(set) var students: [Int]
  private(set) var partnershipStudents: [Int]
  private(set) var guests: [Int]

  init(_ instance: Case, _ plan: Plan, _ pairs: PairTable) {
    singles = Array(repeating: 0, count: instance.mentors.count)
    cells = Array(repeating: [], count: instance.mentors.count)
    students = Array(repeating: 0, count: instance.schools.count)
    partnershipStudents = Array(repeating: 0, count: instance.partnerships.count)
    guests = Array(repeating: 0, count: instance.partnerships.count)
    for student in instance.studentIndices {
      guard let mentor = plan[student] else { continue }
      add(instance, student, mentor)
    }
  }

  private mutating func add(_ instance: Case, _ student: StudentIndex, _ mentor: MentorIndex) {
    let school = instance.schoolOfMentor[mentor]
    students[school] += 1
    if let partnership = instance.partnershipOfSchool[school] {
      partnershipStudents[partnership] += 1
      if instance.countsAsGuest(student, at: school) { guests[partnership] += 1 }
    }
    guard instance.duoRules[school] != .never, let group = instance.duoGroups[student] else {
      singles[mentor] += 1
      return
    }
    if let position = cells[mentor].firstIndex(where: { $0.group == group }) {
      cells[mentor][position].count += 1
    } else {
      cells[mentor].append((group, 1))
    }
  }

  func count(_ mentor: MentorIndex, _ group: DuoGroup) -> Int {
    cells[mentor].first { $0.group == group }?.count ?? 0
  }
}
