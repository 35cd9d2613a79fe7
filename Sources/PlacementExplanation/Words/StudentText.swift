/// A student's explanation, as lines for people.
public struct StudentText {
  private let told: StudentExplanation
  private let words: Catalogue
  /// Places, and obstacles, that are told.
  private let most: Int

  /// - Parameter most: how many places, and how many obstacles, are told; the values have all of them.
  public init(_ explanation: StudentExplanation, _ words: Catalogue, most: Int = 10) {
    told = explanation
    self.words = words
    self.most = most
  }

  public var lines: [String] {
    var lines = [
      words.text(
        .studentHeading,
        [
          "student": told.student, "subject": told.subject, "year": "\(told.year)",
          "priority": "\(told.priority)",
        ]),
      words.text(
        .planWorth,
        [
          "unplaced": "\(told.planWorth.unplaced)", "tier": "\(told.planWorth.tier)",
          "minutes": words.minutes(told.planWorth.qualitySeconds),
        ]),
    ]
    if let placement = told.placement { lines += PlacementText.lines(placement, words) }
    if let unplaced = told.unplaced {
      lines += UnplacedText(unplaced, of: told, words).lines
    }
    return lines + placeLines + obstacleLines
  }

  // MARK: Places

  private var placeLines: [String] {
    guard !told.places.isEmpty else { return ["", words.text(.placesNone)] }
    var lines = ["", words.text(.placesHeading)]
    for (number, place) in told.places.prefix(most).enumerated() {
      lines += placeLines(place, number + 1)
    }
    return lines + moreLine(told.places.count)
  }

  private func placeLines(_ place: OtherPlace, _ number: Int) -> [String] {
    var values = words.values(of: place.place)
    values["cost"] = words.minutes(place.costSeconds)
    var lines = ["\(number). " + words.text(.placeItem, values)]
    if let swap = place.swap {
      let change = words.change(swap.change)
      lines.append(
        "   "
          + (swap.other.map {
            words.text(.placeWithOther, ["move": words.move($0), "change": change])
          } ?? words.text(.placeAlone, ["change": change])))
    } else if !place.isImpossible {
      lines.append("   " + words.text(.placeNoSwap))
    }
    if let effect = place.reoptimised {
      lines.append("   " + words.text(.placeReoptimised, words.values(of: effect)))
    }
    if place.isImpossible { lines.append("   " + words.text(.placeImpossible)) }
    return lines
  }

  private var obstacleLines: [String] {
    guard !told.obstacles.isEmpty else { return [] }
    return ["", words.text(.obstaclesHeading)]
      + told.obstacles.prefix(most).map { obstacle in
        words.item(
          .obstacleItem,
          [
            "school": obstacle.place.school, "mentor": obstacle.place.mentor,
            "conditions": obstacle.conditions.map { words.condition($0) }
              .joined(separator: "; "),
          ])
      } + moreLine(told.obstacles.count)
  }

  private func moreLine(_ count: Int) -> [String] {
    count > most ? ["… " + words.text(.andMore, ["count": "\(count - most)"])] : []
  }
}

/// One placement, as lines.
enum PlacementText {
  static func lines(_ placement: PlacementAccount, _ words: Catalogue) -> [String] {
    var lines = [
      words.text(.placed, words.values(of: placement.place)),
      placement.terms.isEmpty
        ? words.text(.costNothing)
        : words.text(
          .cost,
          [
            "minutes": words.minutes(placement.costSeconds),
            "terms": words.terms(placement.terms),
          ]),
    ]
    if placement.tierSteps > 0 {
      lines.append(words.text(.tierSteps, ["steps": "\(placement.tierSteps)"]))
    }
    if placement.isPinned { lines.append(words.text(.pinned)) }
    if let other = placement.duoWith { lines.append(words.text(.duo, ["student": other])) }
    return lines
  }
}
