/// A school's explanation, as lines for people.
public struct SchoolText {
  private let told: SchoolExplanation
  private let words: Catalogue

  public init(_ explanation: SchoolExplanation, _ words: Catalogue) {
    told = explanation
    self.words = words
  }

  public var lines: [String] {
    var use = words.text(
      .schoolUse,
      [
        "students": words.students(told.students), "duos": "\(told.duos)",
        "used": "\(told.slotsUsed)", "slots": words.slots(told.slots),
      ])
    if let most = told.maxStudents {
      let limit = words.text(.schoolLimit, ["least": "\(told.minStudents)", "most": "\(most)"])
      use += "; " + limit
    }
    let heading = words.text(.schoolHeading, ["school": told.school, "tier": told.tier])
    let name = told.name.map { ": \($0)" } ?? ""
    return [heading + name, use, ""] + residentLines + [""] + freeLines
  }

  // MARK: Who is there

  private var residentLines: [String] {
    guard !told.residents.isEmpty else { return [words.text(.residentsNone)] }
    return [words.text(.residentsHeading)]
      + told.residents.flatMap { resident in
        [
          words.item(
            .resident,
            [
              "student": resident.student, "subject": resident.subject,
              "year": "\(resident.year)", "mentor": resident.placement.place.mentor,
              "why": why(resident),
            ])
        ] + PlacementText.lines(resident.placement, words).dropFirst().map { "  " + $0 }
      }
  }

  private func why(_ resident: Resident) -> String {
    let key: MessageKey =
      switch resident.why {
      case .pinned: .whyPinned
      case .onlySchool: .whyOnlySchool
      case .best: .whyBest
      case .betterFull: .whyBetterFull
      case .betterForPlan: .whyBetterForPlan
      }
    return words.text(key, ["count": "\(resident.betterPlaces)"])
  }

  // MARK: What is free

  private var freeLines: [String] {
    guard !told.free.isEmpty else { return [words.text(.freeNone)] }
    return [words.text(.freeHeading)] + told.free.flatMap { lines(of: $0) }
  }

  private func lines(of room: FreeRoom) -> [String] {
    let isHalf = room.slots == 0
    var lines = [
      words.item(
        isHalf ? .freeHalf : .freeItem,
        [
          "mentor": room.mentor, "subjects": room.subjects.joined(separator: ", "),
          "slots": "\(room.slots)", "capacity": words.slots(room.capacity),
          "count": "\(room.halfSlots)", "why": why(room),
        ])
    ]
    if room.fitting > 0 {
      lines.append(
        words.detail(
          .freeFitting,
          ["count": words.students(room.fitting), "unplaced": "\(room.fittingUnplaced)"]))
    }
    return lines + room.fillers.map { self.filler($0) }
  }

  private func filler(_ filler: Filler) -> String {
    let other = filler.swap.other.map { "; " + words.moves([$0]) } ?? ""
    return words.detail(
      .filler,
      [
        "student": filler.student, "from": words.place(filler.from),
        "change": words.change(filler.swap.change), "other": other,
      ])
  }

  private func why(_ room: FreeRoom) -> String {
    let key: MessageKey =
      switch room.why {
      case .noStudents: .freeNoStudents
      case .noneFits: .freeNoneFits
      case .schoolFull: .freeSchoolFull
      case .partnershipFull: .freePartnershipFull
      case .tooFew: .freeTooFew
      case .placedElsewhere: .freePlacedElsewhere
      case .oddFirstYear: .freeOddFirstYear
      }
    let barrier = room.barrier.flatMap { MessageKey(rawValue: "condition-name.\($0)") }
    return words.text(
      key,
      ["count": "\(room.keptAway)", "condition": barrier.map { words.text($0) } ?? ""])
  }
}
