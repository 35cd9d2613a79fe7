/// Why a student has no place and what would give one, as lines.
struct UnplacedText {
  private let account: UnplacedAccount
  private let told: StudentExplanation
  private let words: Catalogue

  init(_ account: UnplacedAccount, of told: StudentExplanation, _ words: Catalogue) {
    self.account = account
    self.told = told
    self.words = words
  }

  var lines: [String] {
    let reason = MessageKey(rawValue: "reason.\(account.reason)").map { words.text($0) }
    var lines = [words.text(.unplaced, ["reason": reason ?? account.reason])]
    lines += account.certificate.map { certificateLines($0) } ?? [words.text(.certificateNone)]
    if let placing = account.placing {
      lines.append(words.text(.placing, words.values(of: placing)))
    } else if !told.places.isEmpty {
      lines.append(words.text(.placingNone))
    }
    guard !account.changes.isEmpty else { return lines + ["", words.text(.changesNone)] }
    lines += ["", words.text(.changesHeading)]
    for change in account.changes { lines += changeLines(change) }
    return lines
  }

  private func certificateLines(_ certificate: Certificate) -> [String] {
    switch certificate.kind {
    case .noMentorForSubject: return [words.text(.certificateNoMentor, ["subject": told.subject])]
    case .nothingFits:
      var lines = [
        words.text(
          .certificateNothingFits,
          ["mentors": words.mentors(certificate.mentors.count), "subject": told.subject])
      ]
      if let nearest = certificate.nearest {
        lines.append(
          words.text(
            .certificateNearest,
            [
              "school": nearest.school, "minutes": words.minutes(nearest.travelSeconds),
              "limit": words.minutes(certificate.limitSeconds),
            ]))
      }
      return lines
    case .crowd: return crowdLines(certificate)
    }
  }

  private func crowdLines(_ certificate: Certificate) -> [String] {
    var lines = [
      words.text(
        .certificateCrowd,
        [
          "students": words.students(certificate.students.count),
          "mentors": words.mentors(certificate.mentors.count),
          "names": words.list(certificate.mentors), "slots": words.slots(certificate.slots),
          "most": "\(certificate.mostPlaced)",
        ])
    ]
    if let least = certificate.leastPlacedPriority {
      lines.append(
        words.text(
          .certificateCrowdPriority, ["least": "\(least)", "priority": "\(told.priority)"]))
    }
    return lines
  }

  private func changeLines(_ change: SmallestChange) -> [String] {
    var values = words.values(of: change.effect)
    values["place"] = words.place(change.place)
    values["minutes"] = words.minutes(change.place.travelSeconds)
    return [
      item(change) + (change.needsPin ? words.text(.changeNeedsPin) : ""),
      words.detail(.changeEffect, values),
    ]
  }

  private func item(_ change: SmallestChange) -> String {
    let key: MessageKey =
      switch change.kind {
      case .slot: .changeSlot
      case .travel: .changeTravel
      case .duo: .changeDuo
      case .schoolMaximum: .changeSchoolMaximum
      case .schoolMinimum: .changeSchoolMinimum
      case .partnershipMaximum: .changePartnershipMaximum
      case .guests: .changeGuests
      case .unpin: .changeUnpin
      case .unforbid: .changeUnforbid
      case .newMentor: .changeNewMentor
      }
    let amount = change.amount.map { "\($0)" } ?? ""
    return words.item(
      key,
      [
        "school": change.school ?? "", "mentor": change.mentor ?? "",
        "partnership": change.partnership ?? "", "student": change.otherStudent ?? "",
        "subject": told.subject,
        "amount": change.kind == .schoolMinimum ? words.students(change.amount ?? 0) : amount,
      ])
  }
}
