/// The rules a plan can break (model, section 4), R1 aside: a ``Plan`` cannot break it.
public enum Rule: Hashable, Sendable {
  /// A condition of fitting (model, section 2).
  case fit(FitCondition)
  /// R2: the slots used at a mentor are at most its capacity.
  case slots
  /// R2: where duos are required a group comes in even numbers.
  case duoParity
  /// R3: at most `max_students`.
  case schoolMaximum
  /// R3: none, or at least `min_students`.
  case schoolMinimum
  /// R4.
  case partnershipMaximum
  /// R5.
  case guests

  /// Short name for reports: the row-name prefix of the formulation where there is one.
  public var name: String {
    switch self {
    case .fit(let condition): "fit.\(condition)"
    case .slots: "slots"
    case .duoParity: "duo"
    case .schoolMaximum: "most"
    case .schoolMinimum: "least"
    case .partnershipMaximum: "partnership"
    case .guests: "guests"
    }
  }
}

/// One broken rule: where, by whom, and in words.
public struct Breach: Hashable, Sendable {
  public var rule: Rule
  /// The placements that together break it, in order.
  public var students: [StudentIndex]
  public var words: String
}

/// What the judge says of a plan.
public struct Verdict: Hashable, Sendable {
  /// In order of student, mentor, school, partnership.
  public var breaches: [Breach]
  public var objective: Objective
  public var isFeasible: Bool { breaches.isEmpty }
}

/// Judges plans from the case and the plan alone, by the plain functions of the model; knows no solver and
/// none of the solvers' tables.
public struct Judge: Sendable {
  private let instance: Case

  public init(_ instance: Case) { self.instance = instance }

  /// Whether a plan keeps every rule, and what it is worth.
  ///
  /// - Complexity: O(students + places of the plan), and for each empty school of the first tier a look at
  ///   the students of its subjects until one fits.
  public func verdict(on plan: Plan) -> Verdict {
    let census = Census(instance, plan)
    var breaches = fitBreaches(plan)
    for mentor in instance.mentorIndices {
      breaches += instance.slotBreaches(by: census.atMentor[mentor], at: mentor)
    }
    for school in instance.schoolIndices {
      breaches += instance.sizeBreaches(by: census.atSchool[school], at: school)
    }
    for partnership in instance.partnershipIndices {
      breaches += instance.partnershipBreaches(at: partnership) { census.atSchool[$0] }
    }
    return Verdict(breaches: breaches, objective: objective(plan, census))
  }

  /// What a plan is worth on the three levels (model, section 5).
  public func objective(of plan: Plan) -> Objective { objective(plan, Census(instance, plan)) }

  // MARK: Fit

  private func fitBreaches(_ plan: Plan) -> [Breach] {
    var breaches: [Breach] = []
    for student in instance.studentIndices {
      guard let mentor = plan[student] else { continue }
      for condition in instance.failedConditions(student, mentor) {
        let words =
          "student \(instance.students[student].id) at mentor \(instance.mentors[mentor].id): "
          + instance.words(for: condition, student, mentor)
        breaches.append(Breach(rule: .fit(condition), students: [student], words: words))
      }
    }
    return breaches
  }

  // MARK: Objective

  private func objective(_ plan: Plan, _ census: Census) -> Objective {
    var worth = Objective(unplaced: 0, tier: 0, quality: 0)
    for student in instance.studentIndices {
      if let mentor = plan[student] {
        worth.tier += instance.tierLevel(student, at: instance.schoolOfMentor[mentor])
        worth.quality += instance.pairCost(student, mentor)
      } else {
        worth.unplaced += instance.priorities[student]
      }
    }
    let search = FitSearch(instance)
    for school in instance.schoolIndices {
      let count = census.atSchool[school].count
      worth.quality += instance.loadCost(school, count: count)
      if count == 0, instance.emptyCost(school, hasFittingStudent: true) > 0,
        search.anybodyFits(school)
      {
        worth.quality += instance.emptyCost(school, hasFittingStudent: true)
      }
    }
    for partnership in instance.partnershipIndices {
      let count = instance.schoolsOfPartnership[partnership].reduce(0) {
        $0 + census.atSchool[$1].count
      }
      worth.quality += instance.shortfallCost(partnership, count: count)
    }
    return worth
  }

  /// Who stands where, in order of student.
  private struct Census {
    var atMentor: [[StudentIndex]]
    var atSchool: [[StudentIndex]]

    init(_ instance: Case, _ plan: Plan) {
      atMentor = Array(repeating: [], count: instance.mentors.count)
      atSchool = Array(repeating: [], count: instance.schools.count)
      for student in instance.studentIndices {
        guard let mentor = plan[student] else { continue }
        atMentor[mentor].append(student)
        atSchool[instance.schoolOfMentor[mentor]].append(student)
      }
    }
  }
}

/// Finds whether anybody fits at a school, looking only at students of its mentors' subjects.
struct FitSearch {
  private let instance: Case
  private let studentsOfSubject: [String: [StudentIndex]]

  init(_ instance: Case) {
    self.instance = instance
    studentsOfSubject = Dictionary(grouping: instance.studentIndices) {
      instance.students[$0].subject
    }
  }

  func anybodyFits(_ school: SchoolIndex) -> Bool {
    instance.mentorsOfSchool[school].contains { mentor in
      instance.mentors[mentor].subjects.contains { subject in
        (studentsOfSubject[subject] ?? []).contains { instance.fits($0, mentor) }
      }
    }
  }
}

extension Case {
  /// The slots that students use at a mentor (rule R2), and the groups that break parity there.
  ///
  /// - Parameter students: all who stand at the mentor, in order.
  public func slotsUsed(
    by students: [StudentIndex], at mentor: MentorIndex
  ) -> (slots: Int, oddGroups: [[StudentIndex]]) {
    let rule = duoRules[schoolOfMentor[mentor]]
    guard rule != .never else { return (students.count, []) }
    var slots = 0
    var oddGroups: [[StudentIndex]] = []
    for (group, members) in duoGroups(of: students) {
      guard group != nil else {
        slots += members.count
        continue
      }
      slots += (members.count + 1) / 2
      if rule == .required, members.count % 2 == 1 { oddGroups.append(members) }
    }
    return (slots, oddGroups)
  }

  /// Students by duo group, groups in the order of their first students; those in none come under `nil`.
  func duoGroups(of students: [StudentIndex]) -> [(group: DuoGroup?, members: [StudentIndex])] {
    var result: [(group: DuoGroup?, members: [StudentIndex])] = []
    for student in students {
      if let position = result.firstIndex(where: { $0.group == duoGroups[student] }) {
        result[position].members.append(student)
      } else {
        result.append((duoGroups[student], [student]))
      }
    }
    return result
  }

  /// Why a condition does not hold, in words.
  public func words(
    for condition: FitCondition, _ student: StudentIndex, _ mentor: MentorIndex
  ) -> String {
    let row = students[student]
    let school = schoolOfMentor[mentor]
    let schoolId = schools[school].id
    switch condition {
    case .subject: return "the mentor does not take subject \(row.subject)"
    case .level: return "the mentor does not take level \(row.level ?? "")"
    case .year: return "the mentor does not take year \(row.year)"
    case .sector:
      return
        "school \(schoolId) is in sector \(schools[school].sector ?? ""), the student is for \(row.sectors.joined(separator: ", "))"
    case .travel:
      guard let seconds = travelSeconds(student, school) else {
        return "no travel time to school \(schoolId) is known"
      }
      return
        "travel to school \(schoolId) takes \(minutesText(seconds)) min, the limit is \(minutesText(travelLimits[student]))"
    case .needs:
      let missing = row.needs.filter { policy.needs.hard.contains($0) && !offers($0, mentor) }
      return "neither school nor mentor offers \(missing.joined(separator: ", "))"
    case .history: return "the student was at school \(schoolId) before"
    case .employer: return "the student works at school \(row.employer ?? "")"
    case .forbidden: return "a decision forbids it"
    case .pinnedElsewhere:
      return "the student is pinned to school \(pins[student].map { schools[$0.school].id } ?? "")"
    }
  }
}

/// Seconds as minutes with at most two decimals, no zeros at the end: `82`, `74.5`, `10.02`.
public func minutesText(_ seconds: Int) -> String {
  let hundredths = (abs(seconds) * 100 + 30) / 60
  let sign = seconds < 0 ? "-" : ""
  let whole = hundredths / 100
  let rest = hundredths % 100
  if rest == 0 { return "\(sign)\(whole)" }
  if rest % 10 == 0 { return "\(sign)\(whole).\(rest / 10)" }
  return "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
}
