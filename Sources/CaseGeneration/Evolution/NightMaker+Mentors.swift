import PlacementDomain

extension NightMaker {
  /// A mentor drops out, and with her the decisions that name her.
  mutating func loseMentor() {
    guard let row = leaver(of: tables.mentors.count, except: mentorIds.highest) else { return }
    let id = tables.mentors.remove(at: row).id
    changes.append(.mentorLeft(id: id))
    removeDecisions { $0.mentor == id }
  }

  /// None to two mentors start, one in the mean: as the office's other mentors are, every second one at a
  /// school that has none.
  mutating func gainMentors() {
    guard !tables.mentors.isEmpty else { return }
    for _ in 0..<random.weighted([25, 50, 25]) {
      var mentor = random.pick(tables.mentors)
      mentor.school = random.pick(tables.mentors).school
      let staffed = Set(tables.mentors.map(\.school))
      let bare = tables.schools.map(\.id).filter { !staffed.contains($0) }
      if !bare.isEmpty, random.chance(50) { mentor.school = random.pick(bare) }
      mentor.id = mentorIds.next()
      tables.mentors.append(mentor)
      changes.append(.mentorCame(id: mentor.id))
    }
  }

  /// A mentor has a slot more or less, or a school takes one student more or less.
  mutating func changeCapacity() {
    let limited = tables.schools.indices.filter { (tables.schools[$0].maxStudents ?? 0) > 0 }
    if !limited.isEmpty, random.chance(50) { return changeLimit(random.pick(limited)) }
    guard !tables.mentors.isEmpty else { return }
    let row = random.below(tables.mentors.count)
    let mentor = tables.mentors[row]
    let isUp = mentor.capacity == 0 || (mentor.capacity < Limits.count && random.chance(50))
    tables.mentors[row].capacity += isUp ? 1 : -1
    changes.append(
      .capacity(mentor: mentor.id, from: mentor.capacity, to: tables.mentors[row].capacity))
  }

  /// Never below one, nor below the school's minimum.
  private mutating func changeLimit(_ row: Int) {
    let school = tables.schools[row]
    guard let limit = school.maxStudents else { return }
    let isUp =
      limit <= max(1, school.minStudents) || (limit < Limits.count && random.chance(50))
    let changed = limit + (isUp ? 1 : -1)
    tables.schools[row].maxStudents = changed
    changes.append(.limit(school: school.id, from: limit, to: changed))
  }
}
