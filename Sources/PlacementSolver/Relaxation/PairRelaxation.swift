import IntegerProgramming
import PlacementDomain

/// Students and schools of a relaxation: all, or a region.
struct RelaxationScope: Sendable {
  /// Students who get one place at most (rule R1).
  var students: [Int32]
  var schools: [Int32]
  /// Students of other regions who may come to the schools too, each for the price at hand.
  var priced: [Int32] = []

  init(wholeOf tables: SolverTables) {
    students = (0..<Int32(tables.studentCount)).map { $0 }
    schools = (0..<Int32(tables.schoolCount)).map { $0 }
  }

  init(students: [Int32], schools: [Int32]) {
    self.students = students
    self.schools = schools
  }
}

/// Prices that stay as they are while a region is solved, in units of the objective.
struct RegionPrices: Sendable {
  var students: [Double]
  /// Of one more head, and one more guest, by partnership.
  var heads: [Double]
  var guests: [Double]
}

/// The linear relaxation of a case (or of the students of a region) over the pairs that matter, in the space of
/// the placement columns alone, with rows as they are needed.
///
/// Slots need no column of their own: a duo cell with values x takes at least Σx/2 slots, and, for every odd
/// set S of its students, at least x(S) − (|S| − 1)/2 (a group of three needs two slots). The rows of a
/// mentor add such terms up over its cells; the greatest of them is found by sorting. Together with the odd-set
/// rows of required duos (Jeroslow 1975, doi:10.1016/0012-365X(75)90009-4) and the rows that tie a student to the
/// opening of a school with a minimum, this comes close to the convex hull of each school.
///
/// Columns come in by reduced cost, rows by violation; the basis stays.
struct PairRelaxation {
  let tables: SolverTables
  let scope: RelaxationScope
  private(set) var weights: LevelWeights
  let relaxation: any GrowingRelaxation
  /// In a region: what students of other regions and partnerships ask.
  private let fixedPrices: RegionPrices?

  /// Pair of each column, −1 for columns that are no placement.
  private(set) var pairOfColumn: [Int32] = []
  private(set) var columnOfPair: [Int32]
  /// Seconds of quality that a unit of each column costs, where it is no placement.
  private(set) var columnSeconds: [Int] = []
  private(set) var rowCount = 0
  private(set) var rowOfStudent: [Int32]
  private(set) var schools: [SchoolColumns] = []
  private(set) var positionOfSchool: [Int32]
  private(set) var slotRows: [[SlotRow]]
  private(set) var parityRows: [Int32: [Int]] = [:]
  private(set) var openRows: [OpenKey: Int] = [:]
  private(set) var maximumRow: [Int]
  private(set) var targetRow: [Int]
  private(set) var guestRow: [Int]
  /// Rows that hold an upper level: those of ``hold(_:at:)``.
  private(set) var levelRows: [(level: Level, row: Int)] = []
  private(set) var outcome: RelaxationOutcome?

  struct SchoolColumns {
    var school: Int
    var row: Int
    /// Columns of the load steps, cheapest first, and how many students each holds.
    var steps: [(column: Int, width: Int)]
    var open: Int?
    var empty: Int?
  }

  /// A slot row of one mentor: the cells for which it counts an odd set instead of halves.
  struct SlotRow {
    var row: Int
    var cells: [Int32]
  }

  struct OpenKey: Hashable {
    var student: Int32
    var school: Int32
  }

  /// - Parameters:
  ///   - pairs: placement columns to begin with, all within the scope.
  ///   - prices: in a region, those of the priced students and of partnerships, which then have no rows.
  init(
    _ tables: SolverTables, _ scope: RelaxationScope, _ weights: LevelWeights, pairs: [Int32],
    prices: RegionPrices? = nil, _ solver: any IntegerProgramSolver
  ) throws {
    self.tables = tables
    self.scope = scope
    self.weights = weights
    fixedPrices = prices
    relaxation = try solver.growingRelaxation(of: IntegerProgram())
    columnOfPair = Array(repeating: -1, count: tables.pairCount)
    rowOfStudent = Array(repeating: -1, count: tables.studentCount)
    positionOfSchool = Array(repeating: -1, count: tables.schoolCount)
    slotRows = Array(repeating: [], count: tables.mentorCount)
    maximumRow = Array(repeating: -1, count: tables.partnershipMax.count)
    targetRow = maximumRow
    guestRow = maximumRow
    try addStudents()
    try addSchools()
    try addPartnerships()
    try addSlotRows()
    try add(pairs: pairs)
  }

  // MARK: Building

  private mutating func add(rows: [GrowingRow]) throws -> Int {
    let first = rowCount
    try relaxation.add(rows: rows)
    rowCount += rows.count
    return first
  }

  /// Adds columns that are no placements, each with the seconds of quality that a unit costs.
  private mutating func add(
    _ columns: [(upper: Int?, seconds: Int, terms: [(row: Int, coefficient: Int)])]
  ) throws -> Int {
    columnSeconds += columns.map(\.seconds)
    return try add(
      columns: columns.map {
        GrowingColumn(.init(upper: $0.upper, cost: weights.quality * $0.seconds), $0.terms)
      }, pairs: Array(repeating: -1, count: columns.count))
  }

  private mutating func add(columns: [GrowingColumn], pairs: [Int32]) throws -> Int {
    let first = pairOfColumn.count
    try relaxation.add(columns: columns)
    pairOfColumn += pairs
    return first
  }

  /// R1.
  private mutating func addStudents() throws {
    let first = try add(rows: scope.students.map { _ in GrowingRow(.init(upper: 1), []) })
    for (position, student) in scope.students.enumerated() {
      rowOfStudent[Int(student)] = Int32(first + position)
    }
  }

  /// R3 and the costs of schools: Σ x = Σ steps, each step at its marginal cost.
  private mutating func addSchools() throws {
    for school in scope.schools.map(Int.init) {
      positionOfSchool[school] = Int32(schools.count)
      let row = try add(rows: [GrowingRow(.init(lower: 0, upper: 0), [])])
      var columns: [(upper: Int?, seconds: Int, terms: [(row: Int, coefficient: Int)])] = []
      var steps: [(column: Int, width: Int)] = []
      var position = 1
      while position <= tables.schoolMax[school] {
        let price = marginalLoad(school, position)
        var end = position
        while end < tables.schoolMax[school], marginalLoad(school, end + 1) == price { end += 1 }
        steps.append((pairOfColumn.count + columns.count, end - position + 1))
        columns.append((end - position + 1, price, [(row, -1)]))
        position = end + 1
      }
      _ = try add(columns)
      var entry = SchoolColumns(school: school, row: row, steps: steps)
      try addOpening(school, &entry)
      schools.append(entry)
    }
  }

  private func marginalLoad(_ school: Int, _ number: Int) -> Int {
    tables.load(school, number) - tables.load(school, number - 1)
  }

  private mutating func addOpening(_ school: Int, _ entry: inout SchoolColumns) throws {
    let terms = entry.steps.map { IntegerProgram.Term($0.column, 1) }
    if tables.schoolMin[school] > 1 {
      let most = tables.schoolMax[school]
      let open = try add([(most >= tables.schoolMin[school] ? 1 : 0, 0, [])])
      entry.open = open
      _ = try add(rows: [
        GrowingRow(.init(lower: 0), terms + [.init(open, -tables.schoolMin[school])]),
        GrowingRow(.init(upper: 0), terms + [.init(open, -most)]),
      ])
    }
    guard tables.emptyCost[school] > 0 else { return }
    let empty = try add([(1, tables.emptyCost[school], [])])
    entry.empty = empty
    let presence = entry.open.map { [IntegerProgram.Term($0, 1)] } ?? terms
    _ = try add(rows: [GrowingRow(.init(lower: 1), presence + [.init(empty, 1)])])
  }

  /// R4, R5 and the shortfall; guests enter with their columns.
  private mutating func addPartnerships() throws {
    guard fixedPrices == nil else { return }
    for partnership in maximumRow.indices {
      let own = schools.filter { Int(tables.schoolPartnership[$0.school]) == partnership }
      guard !own.isEmpty else { continue }
      let terms = own.flatMap { $0.steps.map { IntegerProgram.Term($0.column, 1) } }
      if tables.partnershipMax[partnership] < .max {
        maximumRow[partnership] = try add(rows: [
          GrowingRow(.init(upper: tables.partnershipMax[partnership]), terms)
        ])
      }
      if tables.partnershipTarget[partnership] > 0, tables.shortfallPrice > 0 {
        let short = try add([(nil, tables.shortfallPrice, [])])
        targetRow[partnership] = try add(rows: [
          GrowingRow(
            .init(lower: tables.partnershipTarget[partnership]), terms + [.init(short, 1)])
        ])
      }
      if tables.partnershipMaxGuests[partnership] < .max {
        guestRow[partnership] = try add(rows: [
          GrowingRow(.init(upper: tables.partnershipMaxGuests[partnership]), [])
        ])
      }
    }
  }

  /// R2 with halves for the members of cells.
  private mutating func addSlotRows() throws {
    let mentors = mentorsOfScope
    let first = try add(rows: mentors.map { slotRow($0, [], extra: 0) })
    for (position, mentor) in mentors.enumerated() {
      slotRows[mentor].append(SlotRow(row: first + position, cells: []))
    }
  }

  private var mentorsOfScope: [Int] {
    schools.flatMap { entry in
      tables.schoolMentors[
        tables.schoolMentorStart[entry.school]..<tables.schoolMentorStart[entry.school + 1]
      ].map(Int.init)
    }
  }

  func columns(of school: Int) -> SchoolColumns { schools[Int(positionOfSchool[school])] }

  /// `2·singles + halves + 2·odd sets ≤ 2·capacity + extra`, times the opening where the school has one.
  private func slotRow(_ mentor: Int, _ terms: [IntegerProgram.Term], extra: Int) -> GrowingRow {
    let right = 2 * tables.capacity[mentor] + extra
    if let open = columns(of: Int(tables.mentorSchool[mentor])).open {
      return GrowingRow(.init(upper: 0), terms + [.init(open, -right)])
    }
    return GrowingRow(.init(upper: right), terms)
  }

  // MARK: Columns

  /// Adds placement columns; those there are already stay.
  mutating func add(pairs: [Int32]) throws {
    let new = pairs.filter { columnOfPair[Int($0)] < 0 }
    guard !new.isEmpty else { return }
    var seen = pairOfColumn.count
    for pair in new {
      columnOfPair[Int(pair)] = Int32(seen)
      seen += 1
    }
    _ = try add(
      columns: new.map { pair in
        GrowingColumn(.init(upper: 1, cost: cost(of: Int(pair))), terms(of: Int(pair)))
      }, pairs: new)
    columnSeconds += Array(repeating: 0, count: new.count)
  }

  /// What a placement adds to the objective; a priced student brings the price along.
  private func cost(of pair: Int) -> Int {
    Int(fixedPrice(of: pair).rounded()) - weights.gain(tables, pair)
  }

  private func fixedPrice(of pair: Int) -> Double {
    guard let fixedPrices else { return 0 }
    let student = Int(tables.pairStudent[pair])
    var price = rowOfStudent[student] < 0 ? fixedPrices.students[student] : 0
    let partnership = Int(tables.schoolPartnership[Int(tables.pairSchool[pair])])
    guard partnership >= 0 else { return price }
    price += fixedPrices.heads[partnership]
    if tables.pairIsGuest[pair] { price += fixedPrices.guests[partnership] }
    return price
  }

  private func terms(of pair: Int) -> [(row: Int, coefficient: Int)] {
    let student = tables.pairStudent[pair]
    let mentor = Int(tables.pairMentor[pair])
    let school = tables.pairSchool[pair]
    let cell = tables.pairCell[pair]
    var terms: [(row: Int, coefficient: Int)] = []
    let own = Int(rowOfStudent[Int(student)])
    if own >= 0 { terms.append((own, 1)) }
    for held in levelRows {
      let coefficient = worth(pair, held.level)
      if coefficient != 0 { terms.append((held.row, coefficient)) }
    }
    terms.append((columns(of: Int(school)).row, 1))
    for slot in slotRows[mentor] {
      let coefficient = cell < 0 ? 2 : slot.cells.contains(cell) ? 0 : 1
      if coefficient > 0 { terms.append((slot.row, coefficient)) }
    }
    for row in parityRows[cell] ?? [] where cell >= 0 { terms.append((row, -1)) }
    if let row = openRows[OpenKey(student: student, school: school)] { terms.append((row, 1)) }
    let partnership = Int(tables.schoolPartnership[Int(school)])
    if partnership >= 0, tables.pairIsGuest[pair], guestRow[partnership] >= 0 {
      terms.append((guestRow[partnership], 1))
    }
    return terms
  }

  // MARK: Levels

  /// What a placement adds to one of the upper levels; a place for a student takes off her priority.
  private func worth(_ pair: Int, _ level: Level) -> Int {
    level == .tier ? Int(tables.pairTier[pair]) : -tables.priority[Int(tables.pairStudent[pair])]
  }

  /// Sets the objective to another weighted sum of the levels.
  mutating func setWeights(_ weights: LevelWeights) throws {
    self.weights = weights
    let costs = pairOfColumn.indices.map { column in
      let pair = Int(pairOfColumn[column])
      return pair >= 0
        ? cost(of: pair) : weights.quality * columnSeconds[column]
    }
    try relaxation.setCosts(costs, offset: 0)
  }

  /// Holds an upper level at a value, or changes the value at which it is held.
  mutating func hold(_ level: Level, at value: Int) throws {
    let upper =
      level == .tier
      ? value : value - scope.students.reduce(0) { $0 + tables.priority[Int($1)] }
    if let held = levelRows.first(where: { $0.level == level }) {
      return try relaxation.setBounds(ofRow: held.row, .init(upper: upper))
    }
    let terms = pairOfColumn.enumerated().compactMap { column, pair in
      pair < 0 ? nil : IntegerProgram.Term(column, worth(Int(pair), level))
    }
    let row = try add(rows: [GrowingRow(.init(upper: upper), terms.filter { $0.coefficient != 0 })])
    levelRows.append((level, row))
  }

  /// What a unit of a held level is worth, in units of the objective.
  func price(of level: Level) -> Double {
    guard let held = levelRows.first(where: { $0.level == level }), let outcome else { return 0 }
    return max(0, -outcome.rowPrices[held.row])
  }

  // MARK: Solving

  mutating func solve(byRows: Bool, _ limits: SearchLimits) throws {
    outcome = try relaxation.solve(byRows: byRows, limits)
  }

  /// Solves with all columns and rows that matter, adding them as they show.
  ///
  /// Check ``outcome`` for how it ended.
  mutating func optimise(_ limits: SearchLimits) throws {
    try solve(byRows: false, limits)
    while outcome?.termination == .proven, !limits.isOver {
      while try separate() > 0 { try solve(byRows: true, limits) }
      guard outcome?.termination == .proven else { return }
      let new = columnsToAdd(perStudent: 5)
      if new.isEmpty { return }
      try add(pairs: new)
      try solve(byRows: false, limits)
    }
  }

  /// Adds rows that the present values violate.
  /// - Returns: how many.
  mutating func separate() throws -> Int {
    guard let values = outcome?.values else { return 0 }
    var found = 0
    for mentor in mentorsOfScope { found += try separateSlots(mentor, values) }
    for entry in schools where entry.open != nil { found += try separateOpening(entry, values) }
    return found
  }

  private func value(_ pair: Int, _ values: [Double]) -> Double {
    let column = Int(columnOfPair[pair])
    return column < 0 ? 0 : values[column]
  }

  private mutating func separateSlots(_ mentor: Int, _ values: [Double]) throws -> Int {
    var singles: [Int] = []
    var members: [(cell: Int32, value: Double, pair: Int)] = []
    var isFractional = false
    for entry in tables.mentorPairs[tables.mentorStart[mentor]..<tables.mentorStart[mentor + 1]] {
      let pair = Int(entry)
      guard columnOfPair[pair] >= 0 else { continue }
      let value = value(pair, values)
      if tables.pairCell[pair] < 0 {
        singles.append(pair)
      } else {
        members.append((tables.pairCell[pair], value, pair))
      }
      if value > 1e-6 { isFractional = true }
    }
    guard isFractional, !members.isEmpty else { return 0 }
    members.sort { ($0.cell, -$0.value, $0.pair) < ($1.cell, -$1.value, $1.pair) }
    let isRequired = tables.schoolDuo[Int(tables.mentorSchool[mentor])] == .required
    var used = singles.reduce(0.0) { $0 + 2 * value($1, values) }
    var terms = singles.map { IntegerProgram.Term(Int(columnOfPair[$0]), 2) }
    var cells: [Int32] = []
    var extra = 0
    var found = 0
    var position = 0
    while position < members.count {
      var end = position
      while end < members.count, members[end].cell == members[position].cell { end += 1 }
      let group = members[position..<end]
      position = end
      if isRequired {
        found += try separateParity(Array(group))
        continue
      }
      var best = (size: 0, value: group.reduce(0) { $0 + $1.value })
      var sum = 0.0
      for (number, member) in group.enumerated() {
        sum += member.value
        if number % 2 == 0, 2 * sum - Double(number) > best.value + 1e-7 {
          best = (number + 1, 2 * sum - Double(number))
        }
      }
      used += best.value
      if best.size > 0 {
        cells.append(group[group.startIndex].cell)
        extra += best.size - 1
        terms += group.prefix(best.size).map { .init(Int(columnOfPair[$0.pair]), 2) }
      } else {
        terms += group.map { .init(Int(columnOfPair[$0.pair]), 1) }
      }
    }
    let open = columns(of: Int(tables.mentorSchool[mentor])).open.map { values[$0] } ?? 1
    guard !cells.isEmpty,
      used + Double(extra) > Double(2 * tables.capacity[mentor] + extra) * open + 1e-3
    else {
      return found
    }
    let row = try add(rows: [slotRow(mentor, terms, extra: extra)])
    slotRows[mentor].append(SlotRow(row: row, cells: cells))
    return found + 1
  }

  /// Even numbers only: x(S) − x(rest) ≤ |S| − 1 for odd S.
  private mutating func separateParity(
    _ group: [(cell: Int32, value: Double, pair: Int)]
  ) throws -> Int {
    var isInside = group.map { $0.value > 0.5 }
    if isInside.count(where: { $0 }) % 2 == 0 {
      guard
        let nearest = group.indices.min(by: {
          abs(group[$0].value - 0.5) < abs(group[$1].value - 0.5)
        })
      else { return 0 }
      isInside[nearest].toggle()
    }
    let distance = group.indices.reduce(0.0) {
      $0 + (isInside[$1] ? 1 - group[$1].value : group[$1].value)
    }
    guard distance < 1 - 1e-3 else { return 0 }
    let terms = group.indices.map {
      IntegerProgram.Term(Int(columnOfPair[group[$0].pair]), isInside[$0] ? 1 : -1)
    }
    let size = isInside.count { $0 }
    let row = try add(rows: [GrowingRow(.init(upper: size - 1), terms)])
    parityRows[group[0].cell, default: []].append(row)
    return 1
  }

  /// A student comes only where the school is open: x ≤ open.
  private mutating func separateOpening(
    _ entry: SchoolColumns, _ values: [Double]
  ) throws -> Int {
    guard let open = entry.open else { return 0 }
    let school = entry.school
    var columns: [Int32: [Int]] = [:]
    for entry in tables.schoolMentorStart[school]..<tables.schoolMentorStart[school + 1] {
      let mentor = Int(tables.schoolMentors[entry])
      for pair in tables.mentorPairs[tables.mentorStart[mentor]..<tables.mentorStart[mentor + 1]]
      where columnOfPair[Int(pair)] >= 0 {
        columns[tables.pairStudent[Int(pair)], default: []].append(Int(columnOfPair[Int(pair)]))
      }
    }
    var found = 0
    for student in columns.keys.sorted() {
      let key = OpenKey(student: student, school: Int32(school))
      let own = columns[student] ?? []
      guard openRows[key] == nil,
        own.reduce(0, { $0 + values[$1] }) > values[open] + 1e-3
      else { continue }
      openRows[key] = try add(rows: [
        GrowingRow(.init(upper: 0), own.map { .init($0, 1) } + [.init(open, -1)])
      ])
      found += 1
    }
    return found
  }

  // MARK: Pricing

  /// Prices of the students, and of heads and guests of partnerships, as the bound by prices wants them.
  var prices: (students: [Double], heads: [Double], guests: [Double]) {
    let dual = outcome?.rowPrices ?? []
    func price(_ row: Int) -> Double { row < 0 ? 0 : -dual[row] }
    return (
      rowOfStudent.map { max(0, price(Int($0))) },
      maximumRow.indices.map { price(maximumRow[$0]) + price(targetRow[$0]) },
      guestRow.map { max(0, price($0)) }
    )
  }

  /// Pairs outside the relaxation that would improve it, the best few of each student.
  func columnsToAdd(perStudent: Int) -> [Int32] {
    guard let dual = outcome?.rowPrices else { return [] }
    var result: [Int32] = []
    let base = mentorPrices(dual)
    let tolerance = weights.quality > 0 ? 0.05 : 1e-5
    for student in scope.students.map(Int.init) + scope.priced.map(Int.init) {
      let own = ownPrice(student, dual)
      var found: [(cost: Double, pair: Int32)] = []
      for pair in tables.pairStart[student]..<tables.pairStart[student + 1]
      where columnOfPair[pair] < 0 && positionOfSchool[Int(tables.pairSchool[pair])] >= 0 {
        let cost = own - Double(weights.gain(tables, pair)) + price(pair, dual, base)
        if cost < -tolerance { found.append((cost, Int32(pair))) }
      }
      if found.count > perStudent {
        found.sort { ($0.cost, $0.pair) < ($1.cost, $1.pair) }
      }
      result += found.prefix(perStudent).map(\.pair)
    }
    return result
  }

  /// Reduced cost of every pair, in units of the objective; infinite outside the scope.
  /// - Complexity: O(pairs).
  func regrets() -> [Float] {
    var regrets = Array(repeating: Float.infinity, count: tables.pairCount)
    guard let dual = outcome?.rowPrices else { return regrets }
    let base = mentorPrices(dual)
    for student in scope.students.map(Int.init) {
      let own = ownPrice(student, dual)
      for pair in tables.pairStart[student]..<tables.pairStart[student + 1]
      where positionOfSchool[Int(tables.pairSchool[pair])] >= 0 {
        let cost = own - Double(weights.gain(tables, pair)) + price(pair, dual, base)
        regrets[pair] = Float(max(0, cost))
      }
    }
    return regrets
  }

  /// What the objective of a level leaves out: the priorities of everybody.
  func offset(of level: Level) -> Int {
    level == .unplaced ? scope.students.reduce(0) { $0 + tables.priority[Int($1)] } : 0
  }

  private func ownPrice(_ student: Int, _ dual: [Double]) -> Double {
    let row = Int(rowOfStudent[student])
    return row < 0 ? 0 : -dual[row]
  }

  /// What the rows of each mentor ask of a single, and its school of anyone.
  private func mentorPrices(_ dual: [Double]) -> [Double] {
    (0..<tables.mentorCount).map { mentor in
      slotRows[mentor].isEmpty
        ? 0
        : -slotRows[mentor].reduce(0.0) { $0 + 2 * dual[$1.row] }
          - dual[columns(of: Int(tables.mentorSchool[mentor])).row]
    }
  }

  private func price(_ pair: Int, _ dual: [Double], _ base: [Double]) -> Double {
    let mentor = Int(tables.pairMentor[pair])
    let cell = tables.pairCell[pair]
    var price = base[mentor] + fixedPrice(of: pair)
    for held in levelRows { price -= Double(worth(pair, held.level)) * dual[held.row] }
    if cell >= 0 {
      for slot in slotRows[mentor] { price += (slot.cells.contains(cell) ? 2 : 1) * dual[slot.row] }
      for row in parityRows[cell] ?? [] { price += dual[row] }
    }
    let partnership = Int(tables.schoolPartnership[Int(tables.pairSchool[pair])])
    if partnership >= 0, tables.pairIsGuest[pair], guestRow[partnership] >= 0 {
      price -= dual[guestRow[partnership]]
    }
    return price
  }

  // MARK: The starting basis

  /// Proposes the basis in which a plan is a vertex: a primal feasible start.
  func propose(_ state: PlanState) throws {
    var heads = Array(repeating: 0, count: tables.schoolCount)
    var rows = Array(repeating: BasisStatus.basic, count: rowCount)
    var columns = Array(repeating: BasisStatus.atLower, count: pairOfColumn.count)
    for student in scope.students.map(Int.init) where state.pairOf[student] >= 0 {
      let column = Int(columnOfPair[Int(state.pairOf[student])])
      guard column >= 0 else { continue }
      columns[column] = .basic
      rows[Int(rowOfStudent[student])] = .atUpper
      heads[Int(tables.pairSchool[Int(state.pairOf[student])])] += 1
    }
    for student in scope.priced.map(Int.init) where state.pairOf[student] >= 0 {
      let column = Int(columnOfPair[Int(state.pairOf[student])])
      guard column >= 0 else { continue }
      columns[column] = .atUpper
      heads[Int(tables.pairSchool[Int(state.pairOf[student])])] += 1
    }
    for entry in schools {
      var left = heads[entry.school]
      if let open = entry.open, left > 0 { columns[open] = .atUpper }
      if let empty = entry.empty, left == 0 { columns[empty] = .atUpper }
      guard !entry.steps.isEmpty else { continue }
      var isSet = false
      for (number, step) in entry.steps.enumerated() where !isSet {
        if left > step.width, number + 1 < entry.steps.count {
          columns[step.column] = .atUpper
          left -= step.width
        } else {
          columns[step.column] = .basic
          isSet = true
        }
      }
      rows[entry.row] = .atLower
    }
    try relaxation.propose(rows: rows, columns: columns)
  }
}
