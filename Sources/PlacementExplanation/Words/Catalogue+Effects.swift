/// Words for what every explanation has: changes, proofs, moves, places, terms.
extension Catalogue {
  func change(_ change: LevelChange) -> String {
    var parts: [String] = []
    if change.unplaced != 0 {
      parts.append(text(.changeUnplaced, ["number": signed(change.unplaced)]))
    }
    if change.tier != 0 { parts.append(text(.changeTier, ["number": signed(change.tier)])) }
    if change.qualitySeconds != 0 {
      parts.append(text(.changeQuality, ["minutes": signedMinutes(change.qualitySeconds)]))
    }
    return parts.isEmpty ? text(.changeNothing) : parts.joined(separator: ", ")
  }

  /// How far a change is proven. Of a bound only the levels down to the first that is open are told: those below say
  /// nothing about plans that are better above.
  func proof(of effect: Effect) -> String {
    guard let bound = effect.atLeast else { return text(.proofNone) }
    if effect.isExact { return text(.proofExact) }
    var told = bound
    if bound.unplaced != effect.known.unplaced {
      told.tier = 0
      told.qualitySeconds = 0
    } else if bound.tier != effect.known.tier {
      told.qualitySeconds = 0
    }
    return text(.proofAtLeast, ["change": change(told)])
  }

  /// What sentences about an effect ask for: `change`, `proof` and `moves`.
  func values(of effect: Effect) -> [String: String] {
    [
      "change": change(effect.known), "proof": proof(of: effect), "moves": moves(effect.moves),
    ]
  }

  /// What sentences about a place ask for: `school`, `mentor`, `tier` and `minutes` of travel.
  func values(of place: ToldPlace) -> [String: String] {
    [
      "school": place.school, "mentor": place.mentor, "tier": place.tier,
      "minutes": minutes(place.travelSeconds),
    ]
  }

  func place(_ place: ToldPlace?) -> String {
    place.map { text(.placeShort, values(of: $0)) } ?? text(.noPlace)
  }

  func move(_ move: Move) -> String {
    text(
      .moveItem, ["student": move.student, "from": place(move.from), "to": place(move.to)])
  }

  func moves(_ moves: [Move]) -> String {
    moves.isEmpty
      ? text(.movesNobody) : text(.movesList, ["moves": list(moves.map { move($0) })])
  }

  func terms(_ terms: [TermAmount]) -> String {
    terms.map { "\(term($0.term)) \(minutes($0.seconds))" }.joined(separator: ", ")
  }

  func term(_ name: String) -> String {
    MessageKey(rawValue: "term.\(name)").map { text($0) } ?? name
  }

  /// A condition that fails, in the student's words.
  func condition(_ failed: FailedCondition) -> String {
    var values = ["wanted": failed.wanted, "found": failed.found]
    switch failed.condition {
    case "travel":
      guard let found = Int(failed.found), let wanted = Int(failed.wanted) else {
        return text(.conditionTravelUnknown)
      }
      values = ["wanted": minutes(wanted), "found": minutes(found)]
      return text(.conditionTravel, values)
    case "pinnedElsewhere": return text(.conditionPinnedElsewhere, values)
    default:
      return MessageKey(rawValue: "condition.\(failed.condition)").map { text($0, values) }
        ?? failed.condition
    }
  }
}
