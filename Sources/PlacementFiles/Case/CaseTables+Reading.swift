import PlacementDomain

/// One function for each table: its columns, and how a row becomes a value (model, section 1).
extension CaseTables {
  /// Reads a table into its place; answers the reader with all that is wrong.
  mutating func read(_ table: CaseTable, _ csv: CSVTable) -> TableReader {
    switch table {
    case .students: readStudents(csv)
    case .schools: readSchools(csv)
    case .mentors: readMentors(csv)
    case .partnerships: readPartnerships(csv)
    case .travel: readTravel(csv)
    case .postcodes: readPostcodes(csv)
    case .decisions: readDecisions(csv)
    case .previous: readPrevious(csv)
    case .policy: TableReader(table, csv, needed: [], optional: [])
    }
  }

  private mutating func readStudents(_ csv: CSVTable) -> TableReader {
    var reader = TableReader(
      .students, csv, needed: ["id", "subject", "year"],
      optional: [
        "level", "institute", "programme", "sectors", "lat", "lon", "postcode", "max_minutes",
        "needs", "preferences", "history", "employer", "priority",
      ])
    students.reserveCapacity(reader.rowCount)
    for row in 0..<reader.rowCount {
      students.append(
        Student(
          id: reader.text(row, "id"), subject: reader.text(row, "subject"),
          year: requiredInteger(&reader, row, "year", placeholder: 1),
          level: reader.optionalText(row, "level"),
          institute: reader.optionalText(row, "institute"),
          programme: reader.optionalText(row, "programme"), sectors: reader.list(row, "sectors"),
          home: reader.location(row), postcode: reader.optionalText(row, "postcode"),
          maxMinutes: reader.decimal(row, "max_minutes"), needs: reader.list(row, "needs"),
          preferences: reader.list(row, "preferences"), history: reader.list(row, "history"),
          employer: reader.optionalText(row, "employer"),
          priority: reader.integer(row, "priority")))
    }
    return reader
  }

  private mutating func readSchools(_ csv: CSVTable) -> TableReader {
    var reader = TableReader(
      .schools, csv, needed: ["id"],
      optional: [
        "name", "board", "partnership", "cluster", "tier", "sector", "types", "lat", "lon",
        "postcode",
        "min_students", "max_students", "duo", "offers",
      ])
    schools.reserveCapacity(reader.rowCount)
    for row in 0..<reader.rowCount {
      schools.append(
        School(
          id: reader.text(row, "id"), name: reader.optionalText(row, "name"),
          board: reader.optionalText(row, "board"),
          partnership: reader.optionalText(row, "partnership"),
          cluster: reader.optionalText(row, "cluster"), tier: reader.optionalText(row, "tier"),
          sector: reader.optionalText(row, "sector"), types: reader.list(row, "types"),
          location: reader.location(row), postcode: reader.optionalText(row, "postcode"),
          minStudents: reader.integer(row, "min_students") ?? 0,
          maxStudents: reader.integer(row, "max_students"),
          duo: reader.choice(row, "duo", DuoRule.self), offers: reader.list(row, "offers")))
    }
    return reader
  }

  private mutating func readMentors(_ csv: CSVTable) -> TableReader {
    var reader = TableReader(
      .mentors, csv, needed: ["id", "school", "subjects"],
      optional: ["levels", "years", "capacity", "offers"])
    mentors.reserveCapacity(reader.rowCount)
    for row in 0..<reader.rowCount {
      mentors.append(
        Mentor(
          id: reader.text(row, "id"), school: reader.text(row, "school"),
          subjects: reader.list(row, "subjects"), levels: reader.list(row, "levels"),
          years: reader.years(row, "years"), capacity: reader.integer(row, "capacity") ?? 1,
          offers: reader.list(row, "offers")))
    }
    return reader
  }

  private mutating func readPartnerships(_ csv: CSVTable) -> TableReader {
    var reader = TableReader(
      .partnerships, csv, needed: ["id"],
      optional: ["name", "institutes", "max_students", "target_students", "max_guests"])
    for row in 0..<reader.rowCount {
      partnerships.append(
        Partnership(
          id: reader.text(row, "id"), name: reader.optionalText(row, "name"),
          institutes: reader.list(row, "institutes"),
          maxStudents: reader.integer(row, "max_students"),
          targetStudents: reader.integer(row, "target_students"),
          maxGuests: reader.integer(row, "max_guests")))
    }
    return reader
  }

  private mutating func readTravel(_ csv: CSVTable) -> TableReader {
    var reader = TableReader(
      .travel, csv, needed: ["from", "school", "minutes"], optional: [])
    travel.reserveCapacity(reader.rowCount)
    for row in 0..<reader.rowCount {
      travel.append(
        TravelTime(
          from: reader.text(row, "from"), school: reader.text(row, "school"),
          minutes: requiredDecimal(&reader, row, "minutes")))
    }
    return reader
  }

  private mutating func readPostcodes(_ csv: CSVTable) -> TableReader {
    var reader = TableReader(
      .postcodes, csv, needed: ["postcode", "lat", "lon"], optional: ["town", "population"])
    postcodes.reserveCapacity(reader.rowCount)
    for row in 0..<reader.rowCount {
      let location = Coordinate(
        latitude: requiredDecimal(&reader, row, "lat"),
        longitude: requiredDecimal(&reader, row, "lon"))
      postcodes.append(
        PostcodeLocation(postcode: reader.text(row, "postcode"), location: location))
    }
    return reader
  }

  private mutating func readDecisions(_ csv: CSVTable) -> TableReader {
    var reader = TableReader(
      .decisions, csv, needed: ["student", "school", "decision"], optional: ["mentor", "note"])
    for row in 0..<reader.rowCount {
      let kind = reader.choice(row, "decision", Decision.Kind.self)
      if kind == nil, reader.has("decision"), reader.optionalText(row, "decision") == nil {
        reader.spoil(row, "decision", "the cell is empty", "write pin or forbid")
      }
      decisions.append(
        Decision(
          student: reader.text(row, "student"), school: reader.text(row, "school"),
          mentor: reader.optionalText(row, "mentor"), kind: kind ?? .forbid,
          note: reader.optionalText(row, "note")))
    }
    return reader
  }

  private mutating func readPrevious(_ csv: CSVTable) -> TableReader {
    let reader = TableReader(
      .previous, csv, needed: ["student", "school"],
      optional: ["mentor", "duo", "tier", "travel_minutes", "cost_seconds"])
    previous.reserveCapacity(reader.rowCount)
    for row in 0..<reader.rowCount {
      previous.append(
        PreviousPlacement(
          student: reader.text(row, "student"), school: reader.text(row, "school"),
          mentor: reader.optionalText(row, "mentor")))
    }
    return reader
  }

  private func requiredInteger(
    _ reader: inout TableReader, _ row: Int, _ column: String, placeholder: Int
  ) -> Int {
    nameEmpty(&reader, row, column)
    return reader.integer(row, column) ?? placeholder
  }

  private func requiredDecimal(_ reader: inout TableReader, _ row: Int, _ column: String) -> Double
  {
    nameEmpty(&reader, row, column)
    return reader.decimal(row, column) ?? 0
  }

  private func nameEmpty(_ reader: inout TableReader, _ row: Int, _ column: String) {
    guard reader.has(column), reader.optionalText(row, column) == nil else { return }
    reader.spoil(row, column, "the cell is empty", "fill it in; it is required")
  }
}
