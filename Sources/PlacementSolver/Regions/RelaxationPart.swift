import IntegerProgramming
import PlacementDomain

/// The part of an approximate relaxation that lies within a region, as a relaxation of its own with a basis: what stands outside
/// stays where it is, and leaves each student who is there as well what is left of her.
///
/// The approximate solution lies somewhere in the middle of a face; that of the part is a vertex, and what it takes from the
/// whole is the same or less. So the two together are a solution of the whole that is as good, and most of whose columns are whole or
/// have a reason not to be: cuts can be found.
struct RelaxationPart {
  let region: RegionTables
  private(set) var relaxation: PairRelaxation
  /// By row and by column of the part: its number in the whole, −1 = none yet.
  private(set) var rowOfWhole: [Int] = []
  private(set) var columnOfWhole: [Int] = []
  /// Cuts of the whole that it has.
  private var inherited = 0

  /// - Parameters:
  ///   - schools: those of the region, in its order.
  ///   - limit: the reduced cost up to which columns of the whole are taken along.
  ///   - flipped: by cut of the whole: ``PairRelaxation/flipped(in:)``.
  init(
    _ region: RegionTables, schools: [Int32], of whole: PairRelaxation, upTo limit: Double,
    flipped: [[Int]], by solver: any RelaxationMaker
  ) throws {
    self.region = region
    let outcome = whole.outcome
    let (values, costs) = (outcome?.values ?? [], outcome?.reducedCosts ?? [])
    let pairs = region.pairs.indices.filter {
      let column = Int(whole.columnOfPair[Int(region.pairs[$0])])
      return column >= 0 && (values[column] > 1e-6 || costs[column] <= limit)
    }
    relaxation = try PairRelaxation(
      region.tables, whole.weights, pairs: pairs.map(Int32.init), solver)
    matchFirst(schools, whole)
    for pair in pairs { columnOfWhole.append(Int(whole.columnOfPair[Int(region.pairs[pair])])) }
    try inherit(whole, flipped)
  }

  /// What is there from the start is in the same order in both, school by school and mentor by mentor.
  private mutating func matchFirst(_ schools: [Int32], _ whole: PairRelaxation) {
    let part = relaxation
    rowOfWhole = Array(repeating: -1, count: part.rowCount)
    columnOfWhole = part.pairOfColumn.filter { $0 < 0 }.map { _ in -1 }
    for (student, own) in region.students.enumerated() {
      rowOfWhole[Int(part.rowOfStudent[student])] = Int(whole.rowOfStudent[Int(own)])
    }
    for (number, school) in schools.enumerated() {
      let (own, other) = (part.schools[number], whole.schools[Int(school)])
      match(row: own.row, other.row)
      match(row: own.least, other.least)
      match(row: own.most, other.most)
      match(row: own.presence, other.presence)
      for (step, same) in zip(own.steps, other.steps) { columnOfWhole[step.column] = same.column }
      if let open = own.open { columnOfWhole[open] = other.open ?? -1 }
      if let empty = own.empty { columnOfWhole[empty] = other.empty ?? -1 }
      let (ours, theirs) = (
        Int(part.tables.schoolPartnership[number]),
        Int(whole.tables.schoolPartnership[Int(school)])
      )
      guard ours >= 0, theirs >= 0 else { continue }
      match(row: part.maximumRow[ours], whole.maximumRow[theirs])
      match(row: part.targetRow[ours], whole.targetRow[theirs])
      match(row: part.guestRow[ours], whole.guestRow[theirs])
      if part.shortfallColumn[ours] >= 0 {
        columnOfWhole[part.shortfallColumn[ours]] = whole.shortfallColumn[theirs]
      }
    }
    for (mentor, other) in region.mentors.enumerated() {
      match(row: Int(part.slotRow[mentor]), Int(whole.slotRow[Int(other)]))
      for (cell, same) in zip(part.tables.cells(of: mentor), whole.tables.cells(of: Int(other)))
      where part.slotColumn[cell] >= 0 {
        columnOfWhole[Int(part.slotColumn[cell])] = Int(whole.slotColumn[same])
        match(row: Int(part.halfRow[cell]), Int(whole.halfRow[same]))
      }
    }
  }

  private mutating func match(row: Int?, _ other: Int?) {
    if let row, row >= 0, let other { rowOfWhole[row] = other }
  }

  /// Takes the rows of the whole along that came as they were needed, and stands where the whole stands.
  private mutating func inherit(_ whole: PairRelaxation, _ flipped: [[Int]]) throws {
    let names = region.positions(in: whole.tables)
    for (name, row) in whole.separatedRows() {
      guard whole.rows[row].position != nil, let own = name.renamed(names) else { continue }
      let before = relaxation.rowCount
      try relaxation.add(remembered: [own])
      if relaxation.rowCount > before { rowOfWhole.append(row) }
    }
    var rowHere = Array(repeating: -1, count: whole.rowCount)
    for (row, other) in rowOfWhole.enumerated() where other >= 0 { rowHere[other] = row }
    var columnHere: [Int: Int] = [:]
    for (column, other) in columnOfWhole.enumerated() where other >= 0 {
      columnHere[other] = column
    }
    for (number, cut) in whole.cuts.enumerated() where whole.rows[cut.row].position != nil {
      let parents = cut.parents.compactMap { parent in
        rowHere[parent.row] < 0
          ? nil : CutParent(row: rowHere[parent.row], multiplier: parent.multiplier)
      }
      guard parents.count == cut.parents.count else { continue }
      var maker = CutMaker(
        relaxation.rows, upper: relaxation.columnUpper,
        values: relaxation.columnUpper.map { _ in 0 })
      guard
        let made = maker.cut(
          of: parents, divisor: cut.rounding.divisor,
          flipped: flipped[number].compactMap { columnHere[$0] })
      else { continue }
      rowHere[cut.row] = try relaxation.add(cuts: [made])
      rowOfWhole.append(cut.row)
    }
    inherited = relaxation.cuts.count
    guard let outcome = whole.outcome else { return }
    relaxation.goBack(
      to: RelaxationOutcome(
        termination: .proven, objective: 0,
        values: columnOfWhole.map { $0 < 0 ? 0 : outcome.values[$0] },
        rowPrices: rowOfWhole.map { $0 < 0 ? 0 : outcome.rowPrices[$0] }, reducedCosts: []))
  }

  /// Solves it with what is left of each student, and tightens it by cuts.
  ///
  /// - Parameter left: by student of the region.
  mutating func tighten(left: [Double], rounds: Int, _ limits: SearchLimits) throws {
    for (student, left) in left.enumerated() where left < 1 {
      let row = relaxation.rows[Int(relaxation.rowOfStudent[student])]
      if let position = row.position {
        relaxation.relaxation.setUpper(ofRow: position, left)
      }
    }
    try relaxation.crossOver()
    try relaxation.optimise(limits)
    try relaxation.tighten(
      PairRelaxation.CutEffort(rounds: rounds, patience: 3, target: .infinity), limits)
    // It belongs to the thread that made it.
    relaxation.relaxation = FirstOrderRelaxation(
      FirstOrderMethod(steps: 0, tolerance: 1, threads: 1))
  }

  var isSolved: Bool { relaxation.outcome?.termination == .proven }

  /// Cuts that it has found and that have a price, with those that they are made of, in order.
  private var cutsToHandOn: [Int] {
    guard let prices = relaxation.outcome?.rowPrices else { return [] }
    let cuts = relaxation.cuts
    var isNeeded = cuts.map {
      relaxation.rows[$0.row].position != nil && abs(prices[$0.row]) > 1e-6
    }
    let number = Dictionary(uniqueKeysWithValues: cuts.indices.map { (cuts[$0].row, $0) })
    for cut in cuts.indices.reversed() where isNeeded[cut] {
      for parent in cuts[cut].parents {
        if let other = number[parent.row] { isNeeded[other] = true }
      }
    }
    return (inherited..<max(inherited, cuts.count)).filter { isNeeded[$0] }
  }

  /// Hands what it has found on to the whole.
  ///
  /// - Returns: rows of the whole that are new there, with their prices here.
  mutating func handOn(to whole: inout PairRelaxation) throws -> [(row: Int, price: Double)] {
    guard let outcome = relaxation.outcome, isSolved else { return [] }
    rowOfWhole += Array(repeating: -1, count: relaxation.rowCount - rowOfWhole.count)
    var new: [(row: Int, price: Double)] = []
    try whole.add(
      pairs: relaxation.pairOfColumn.indices.compactMap { column in
        let pair = relaxation.pairOfColumn[column]
        return pair >= 0 && outcome.values[column] > 1e-6 ? region.pairs[Int(pair)] : nil
      })
    let names = region.positionsInWhole(relaxation.tables, whole.tables)
    for (name, row) in relaxation.separatedRows()
    where rowOfWhole[row] < 0 && relaxation.rows[row].position != nil {
      guard let there = name.renamed(names) else { continue }
      let before = whole.rowCount
      try whole.add(remembered: [there])
      if whole.rowCount > before {
        rowOfWhole[row] = before
        new.append((before, outcome.rowPrices[row]))
      }
    }
    var open = cutsToHandOn
    while !open.isEmpty {
      var maker = CutMaker(
        whole.rows, upper: whole.columnUpper, values: whole.columnUpper.map { _ in 0 })
      var made: [(cut: Int, new: Cut)] = []
      var later: [Int] = []
      for number in open {
        let cut = relaxation.cuts[number]
        let parents = cut.parents.compactMap { parent in
          rowOfWhole[parent.row] < 0
            ? nil : CutParent(row: rowOfWhole[parent.row], multiplier: parent.multiplier)
        }
        guard parents.count == cut.parents.count else {
          later.append(number)
          continue
        }
        let flipped = relaxation.flipped(in: cut).compactMap { column -> Int? in
          let pair = relaxation.pairOfColumn[column]
          let there =
            pair >= 0 ? Int(whole.columnOfPair[Int(region.pairs[Int(pair)])]) : columnOfWhole[column]
          return there < 0 ? nil : there
        }
        if let one = maker.cut(of: parents, divisor: cut.rounding.divisor, flipped: flipped) {
          made.append((number, one))
        }
      }
      if made.isEmpty { break }
      let first = try whole.add(cuts: made.map(\.new))
      for (position, (number, _)) in made.enumerated() {
        let row = relaxation.cuts[number].row
        rowOfWhole[row] = first + position
        new.append((first + position, outcome.rowPrices[row]))
      }
      open = later
    }
    return new
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
  fileprivate func positionsInWhole(
    _ own: SolverTables, _ whole: SolverTables
  ) -> RenamedPositions {
    RenamedPositions(
      students: students.map { $0 }, mentors: mentors.map { $0 }, schools: schools.map { $0 },
      partnerships: [])
  }
}
