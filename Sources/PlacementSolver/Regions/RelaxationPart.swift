import IntegerProgramming
import PlacementDomain

/// An approximate relaxation of the whole case, for parts to be made of it on several threads while nobody changes it.
struct PartSource: @unchecked Sendable {
  let whole: PairRelaxation
  /// The reduced cost up to which its columns are taken along.
  let limit: Double
  /// By cut: ``PairRelaxation/flipped(in:)``.
  let flipped: [[Int]]

  init(_ whole: PairRelaxation, upTo limit: Double) {
    self.whole = whole
    self.limit = limit
    flipped = whole.cuts.map { whole.flipped(in: $0) }
  }
}

/// The part of an approximate relaxation that lies within a region, as a relaxation of its own that has a basis.
///
/// An approximate solution lies somewhere in the middle of a face, where few cuts are violated. That of a part is a
/// vertex, most of whose columns are whole. So the cuts are found there, made of rows that the whole has as well, and handed on
/// to it.
struct RelaxationPart: @unchecked Sendable {
  let region: RegionTables
  var relaxation: PairRelaxation
  /// By row, and by column that is no placement: its number in the whole, −1 = none yet.
  private var rowOfWhole: [Int] = []
  private var columnOfWhole: [Int] = []
  /// Cuts of the whole that it has.
  private var inherited = 0

  /// - Complexity: O(pairs of the region + rows of the whole).
  init(_ region: RegionTables, of source: PartSource, by solver: any RelaxationMaker) throws {
    self.region = region
    let whole = source.whole
    let (values, costs) = (whole.outcome?.values ?? [], whole.outcome?.reducedCosts ?? [])
    let pairs = region.pairs.indices.filter {
      let column = Int(whole.columnOfPair[Int(region.pairs[$0])])
      return column >= 0 && (values[column] > 1e-6 || costs[column] <= source.limit)
    }
    relaxation = try PairRelaxation(
      region.tables, whole.weights, pairs: pairs.map(Int32.init), solver)
    rowOfWhole = Array(repeating: -1, count: relaxation.rowCount)
    columnOfWhole = relaxation.pairOfColumn.map { _ in -1 }
    matchStudentsAndMentors(whole)
    matchSchools(whole)
    try inherit(source)
  }

  // MARK: What is there from the start

  private mutating func match(row: Int?, _ other: Int?) {
    if let row, row >= 0, let other { rowOfWhole[row] = other }
  }

  private mutating func match(column: Int?, _ other: Int?) {
    if let column, column >= 0, let other { columnOfWhole[column] = other }
  }

  private mutating func matchStudentsAndMentors(_ whole: PairRelaxation) {
    for (student, other) in region.students.enumerated() {
      match(row: Int(relaxation.rowOfStudent[student]), Int(whole.rowOfStudent[Int(other)]))
    }
    for (mentor, other) in region.mentors.enumerated() {
      match(row: Int(relaxation.slotRow[mentor]), Int(whole.slotRow[Int(other)]))
      // In the same order in both.
      let cells = zip(region.tables.cells(of: mentor), whole.tables.cells(of: Int(other)))
      for (cell, same) in cells where relaxation.slotColumn[cell] >= 0 {
        match(column: Int(relaxation.slotColumn[cell]), Int(whole.slotColumn[same]))
        match(row: Int(relaxation.halfRow[cell]), Int(whole.halfRow[same]))
      }
    }
  }

  private mutating func matchSchools(_ whole: PairRelaxation) {
    for (school, other) in region.schools.enumerated() {
      let (own, same) = (relaxation.schools[school], whole.schools[Int(other)])
      match(row: own.row, same.row)
      match(row: own.least, same.least)
      match(row: own.most, same.most)
      match(row: own.presence, same.presence)
      for (step, twin) in zip(own.steps, same.steps) { match(column: step.column, twin.column) }
      match(column: own.open, same.open)
      match(column: own.empty, same.empty)
      let partnership = Int(region.tables.schoolPartnership[school])
      guard partnership >= 0 else { continue }
      let twin = Int(whole.tables.schoolPartnership[Int(other)])
      match(row: relaxation.maximumRow[partnership], whole.maximumRow[twin])
      match(row: relaxation.targetRow[partnership], whole.targetRow[twin])
      match(row: relaxation.guestRow[partnership], whole.guestRow[twin])
      match(column: relaxation.shortfallColumn[partnership], whole.shortfallColumn[twin])
    }
  }

  /// The number of a column in the whole, `nil` where that has none.
  private func column(_ own: Int, in whole: PairRelaxation) -> Int? {
    let pair = relaxation.pairOfColumn[own]
    let there =
      pair >= 0 ? Int(whole.columnOfPair[Int(region.pairs[Int(pair)])]) : columnOfWhole[own]
    return there >= 0 ? there : nil
  }

  // MARK: From the whole

  /// Takes along the rows of the whole that came as they were needed, and stands where the whole stands.
  private mutating func inherit(_ source: PartSource) throws {
    let whole = source.whole
    let names = region.positions(in: whole.tables)
    for (name, row) in whole.separatedRows() where whole.rows[row].position != nil {
      guard let own = name.renamed(names) else { continue }
      let before = relaxation.rowCount
      try relaxation.add(remembered: [own])
      if relaxation.rowCount > before { rowOfWhole.append(row) }
    }
    try inheritCuts(source)
    guard let outcome = whole.outcome else { return }
    relaxation.goBack(
      to: RelaxationOutcome(
        termination: .proven, objective: 0,
        values: relaxation.pairOfColumn.indices.map { own in
          column(own, in: whole).map { outcome.values[$0] } ?? 0
        },
        rowPrices: rowOfWhole.map { $0 < 0 ? 0 : outcome.rowPrices[$0] }, reducedCosts: []))
  }

  private mutating func inheritCuts(_ source: PartSource) throws {
    let whole = source.whole
    var row = Array(repeating: -1, count: whole.rowCount)
    for (own, other) in rowOfWhole.enumerated() where other >= 0 { row[other] = own }
    var columns: [Int: Int] = [:]
    for own in relaxation.pairOfColumn.indices {
      if let other = column(own, in: whole) { columns[other] = own }
    }
    for (number, cut) in whole.cuts.enumerated() where whole.rows[cut.row].position != nil {
      guard let parents = renumbered(cut.parents, row) else { continue }
      var maker = CutMaker(relaxation.rows, upper: relaxation.columnUpper)
      let flipped = source.flipped[number].compactMap { columns[$0] }
      guard let own = maker.cut(of: parents, divisor: cut.rounding.divisor, flipped: flipped)
      else { continue }
      row[cut.row] = try relaxation.add(cuts: [own])
      rowOfWhole.append(cut.row)
    }
    inherited = relaxation.cuts.count
  }

  /// The same parents by other numbers of their rows; `nil` when there is not one for each.
  private func renumbered(_ parents: [CutParent], _ row: [Int]) -> [CutParent]? {
    guard parents.allSatisfy({ row[$0.row] >= 0 }) else { return nil }
    return parents.map { CutParent(row: row[$0.row], multiplier: $0.multiplier) }
  }

  // MARK: To the whole

  /// Hands what it has found on to the whole: rows that have a price, and what they are made of; the whole then stands where the
  /// part stands.
  ///
  /// - Parameter earlier: what the whole came to; it has the values and prices of the part from there on.
  func handOn(to whole: inout PairRelaxation, _ earlier: inout RelaxationOutcome) throws {
    guard let outcome = relaxation.outcome, outcome.termination == .proven else { return }
    let names = region.positionsInWhole
    var row = rowOfWhole
    row += Array(repeating: -1, count: relaxation.rowCount - row.count)
    let values = outcome.values
    try whole.add(
      pairs: relaxation.pairOfColumn.indices.compactMap { column in
        let pair = relaxation.pairOfColumn[column]
        return pair >= 0 && values[column] > 1e-6 ? region.pairs[Int(pair)] : nil
      })
    for (name, own) in relaxation.separatedRows()
    where row[own] < 0 && relaxation.rows[own].position != nil {
      guard let other = name.renamed(names) else { continue }
      row[own] = whole.rowCount
      try whole.add(remembered: [other])
      if whole.rowCount == row[own] { row[own] = -1 }
    }
    try handOnCuts(to: &whole, &row)
    earlier.rowPrices += Array(repeating: 0, count: whole.rowCount - earlier.rowPrices.count)
    for (own, other) in row.enumerated() where other >= 0 {
      earlier.rowPrices[other] = outcome.rowPrices[own]
    }
    clear(&earlier.values, whole)
    for (own, value) in outcome.values.enumerated() {
      if let other = column(own, in: whole) { earlier.values[other] = value }
    }
  }

  /// Takes everybody out of the region, and its students out of all others.
  private func clear(_ values: inout [Double], _ whole: PairRelaxation) {
    values += Array(repeating: 0, count: whole.pairOfColumn.count - values.count)
    func clear(_ pair: Int) {
      let column = Int(whole.columnOfPair[pair])
      if column >= 0 { values[column] = 0 }
    }
    for student in region.students { whole.tables.pairs(of: Int(student)).forEach(clear) }
    for mentor in region.mentors {
      for pair in whole.tables.pairs(at: Int(mentor)) { clear(Int(pair)) }
    }
  }

  private func handOnCuts(to whole: inout PairRelaxation, _ row: inout [Int]) throws {
    var open = cutsToHandOn
    // Cuts of cuts come in later rounds.
    while !open.isEmpty {
      var maker = CutMaker(whole.rows, upper: whole.columnUpper)
      var made: [(own: Int, cut: Cut)] = []
      var later: [Int] = []
      for number in open {
        let cut = relaxation.cuts[number]
        guard let parents = renumbered(cut.parents, row) else {
          later.append(number)
          continue
        }
        let flipped = relaxation.flipped(in: cut).compactMap { column($0, in: whole) }
        if let one = maker.cut(of: parents, divisor: cut.rounding.divisor, flipped: flipped) {
          made.append((cut.row, one))
        }
      }
      if made.isEmpty { return }
      let first = try whole.add(cuts: made.map(\.cut))
      for (position, (own, _)) in made.enumerated() { row[own] = first + position }
      open = later
    }
  }

  /// Cuts that it has found and that have a price, with those that they are made of, in order.
  private var cutsToHandOn: [Int] {
    let prices = relaxation.outcome?.rowPrices ?? []
    let wanted = relaxation.cuts.map {
      relaxation.rows[$0.row].position != nil && abs(prices[$0.row]) > 1e-6
    }
    return relaxation.withParents(wanted).filter { $0 >= inherited }
  }
}

extension RegionTables {
  /// Where what the whole case has stands in the region.
  fileprivate func positions(in whole: SolverTables) -> RenamedPositions {
    func places(_ own: [Int32], count: Int) -> [Int32?] {
      var places: [Int32?] = Array(repeating: nil, count: count)
      for (position, other) in own.enumerated() { places[Int(other)] = Int32(position) }
      return places
    }
    return RenamedPositions(
      students: places(students, count: whole.studentCount),
      mentors: places(mentors, count: whole.mentorCount),
      schools: places(schools, count: whole.schoolCount), partnerships: [])
  }

  /// Where what the region has stands in the whole case.
  fileprivate var positionsInWhole: RenamedPositions {
    RenamedPositions(students: students, mentors: mentors, schools: schools, partnerships: [])
  }
}
