import PlacementDomain

/// Writes a policy as a commented `policy.yaml` that reads back as the same policy.
enum PolicyWriter {
  static func text(_ policy: Policy) -> String {
    let travel = policy.travel
    let tiers = policy.tiers
    let minutes = tierMinutes(tiers)
    let years = policy.priority.years.sorted { $0.key > $1.key }
      .map { "\($0.key): \($0.value)" }.joined(separator: ", ")
    return """
      # The rules and weights of this placement round. Every key may be left out: it then has the value that
      # `placer init` writes. Minutes are minutes of travel that something is worth.

      travel:
        max_minutes: \(number(travel.maxMinutes))            # nobody travels longer; a student's own max_minutes wins
        comfortable_minutes: \(number(travel.comfortableMinutes))    # beyond it a minute counts (1 + excess_weight) times
        excess_weight: \(travel.excessWeight)
        # Where travel.csv knows no time: access_minutes + 60 x detour x km / speed_kmh.
        estimate: {speed_kmh: \(number(travel.estimate.speedKmh)), detour: \(number(travel.estimate.detour)), access_minutes: \(number(travel.estimate.accessMinutes))}

      tiers:
        order: \(list(tiers.order))   # best first; the tiers that schools.csv may name
        mode: \(tiers.mode.rawValue)            # strict: core first whatever the travel. weighted: a tier costs minutes
        minutes: {\(minutes)}   # used when weighted
        exempt: {years: \(list(tiers.exempt.years)), subjects: \(list(tiers.exempt.subjects))}   # students whose tier does not count

      duo:
        years: \(list(policy.duo.years))              # years of study that may share a slot
        default: \(policy.duo.default.rawValue)        # required, allowed or never, for schools that say nothing
        match: \(list(policy.duo.match.map(\.rawValue)))               # besides the subject both must agree on: institute, programme, level

      priority:
        default: \(policy.priority.default)              # what leaving a student unplaced weighs
        years: {\(years)}               # by year of study, e.g. {4: 4, 3: 3, 2: 2}; a student's own priority wins

      needs:
        unmet_minutes: \(policy.needs.unmetMinutes)       # for each wish that neither school nor mentor offers
        hard: \(list(policy.needs.hard))                # tags that are conditions, e.g. [wheelchair]

      preferences:
        step_minutes: \(policy.preferences.stepMinutes)         # second choice 1 step, third choice 2 steps, ...
        unlisted_minutes: \(policy.preferences.unlistedMinutes)    # on top of that, for a school that is not on the student's list

      history:
        repeat_school: \(policy.history.repeatSchool.rawValue)   # forbid or allow a school of an earlier placement
        leave_partnership_minutes: \(policy.history.leavePartnershipMinutes)
        leave_cluster_minutes: \(policy.history.leaveClusterMinutes)
        same_sector_minutes: \(policy.history.sameSectorMinutes)  # when all earlier schools were in that one sector

      guests:
        minutes: \(policy.guests.minutes)             # a student of an institute outside the partnership
        exempt_subjects: \(list(policy.guests.exemptSubjects))     # subjects welcome from anywhere

      employer:
        rule: \(policy.employer.rule.rawValue)          # required: only where the student works. preferred: elsewhere costs
        leave_minutes: \(policy.employer.leaveMinutes)

      fairness:
        steps: \(policy.fairness.steps)                # a school's load is priced in this many steps
        step_minutes: \(policy.fairness.stepMinutes)         # each student in a step costs this much more than in the one before
        empty_core_minutes: \(policy.fairness.emptyCoreMinutes)  # a school of the first tier left without students

      partnership:
        shortfall_minutes: \(policy.partnership.shortfallMinutes)   # for each student below target_students

      stability:
        move_minutes: \(policy.stability.moveMinutes)        # another school than in previous.csv
        mentor_minutes: \(policy.stability.mentorMinutes)       # the same school, another mentor

      """ + funding(policy.funding)
  }

  /// Left out where nothing is given: it concerns what-ifs alone.
  private static func funding(_ funding: Policy.Funding) -> String {
    guard funding.isGiven else { return "" }
    let steps = funding.steps.map {
      "{from_students: \($0.fromStudents), base_euro: \($0.baseEuro), per_student_euro: \($0.perStudentEuro)}"
    }
    return """

      funding:
        base_euro: \(funding.baseEuro)           # what a partnership receives that places anybody; only told by what-ifs
        per_student_euro: \(funding.perStudentEuro)    # for each student, guests not counted
        steps: [\(steps.joined(separator: ", "))]               # other amounts from a number of students on

      """
  }

  private static func tierMinutes(_ tiers: Policy.Tiers) -> String {
    let others = tiers.minutes.keys.filter { !tiers.order.contains($0) }.sorted()
    return (tiers.order.filter { tiers.minutes[$0] != nil } + others)
      .map { "\(quoted($0)): \(tiers.minutes[$0] ?? 0)" }.joined(separator: ", ")
  }

  private static func number(_ value: Double) -> String { decimalText(value, places: 6) }

  private static func list(_ items: [Int]) -> String {
    "[" + items.map(String.init).joined(separator: ", ") + "]"
  }

  private static func list(_ items: [String]) -> String {
    "[" + items.map(quoted).joined(separator: ", ") + "]"
  }

  /// A plain word stays plain, anything else is quoted.
  private static func quoted(_ text: String) -> String {
    let isPlain =
      !text.isEmpty && text.first?.isLetter == true
      && text.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
          || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
      } && !["null", "true", "false", "yes", "no"].contains(text.lowercased())
    return isPlain ? text : "'" + text.replacing("'", with: "''") + "'"
  }
}
