import PlacementDomain
import PlacementTestSupport
import Testing

@Suite("Comparing two inputs")
struct InputComparisonTests {
  private func change(
    of table: CaseTable, _ edit: (inout CaseTables) -> Void
  ) throws -> TableChange {
    let old = TinyCase.tables(students: 10)
    var new = old
    edit(&new)
    let changes = InputComparison.changes(from: old, to: new)
    #expect(changes.map(\.table) == CaseTable.allCases)
    #expect(changes.allSatisfy { $0.table == table || $0.isEmpty })
    return try #require(changes.first { $0.table == table })
  }

  @Test("Rows in another order are the same input")
  func order() throws {
    let change = try change(of: .students) { $0.students.reverse() }
    #expect(change.isEmpty && change.share == 0)
  }

  @Test("Added, removed and changed rows are told apart by their key")
  func kinds() throws {
    let change = try change(of: .students) { tables in
      tables.students.removeFirst(2)
      tables.students[0].year = 3
      tables.students.append(Student(id: "new", subject: "maths", year: 1))
    }
    #expect(
      change
        == TableChange(
          table: .students, before: 10, after: 9, added: 1, removed: 2, changed: 1))
    #expect(change.share == 0.4)
  }

  @Test("Half an export shows as half the rows")
  func halfAnExport() throws {
    #expect(try change(of: .students) { $0.students.removeLast(5) }.share == 0.5)
  }

  @Test("One row or two are never a sign of a broken export, three may be")
  func fewRows() throws {
    let one = try change(of: .mentors) { $0.mentors[0].capacity = 9 }
    #expect(one.changed == 1 && one.share == 0)
    #expect(try change(of: .students) { $0.students.removeLast(2) }.share == 0)
    #expect(try change(of: .students) { $0.students.removeLast(3) }.share == 0.3)
  }

  @Test(
    "New decisions, a new previous plan and new travel times are no sign; those that are gone are")
  func decisions() {
    func share(_ table: CaseTable, added: Int, removed: Int, changed: Int) -> Double {
      TableChange(
        table: table, before: 4, after: 4 + added - removed, added: added, removed: removed,
        changed: changed
      ).share
    }
    for table in [CaseTable.decisions, .previous] {
      #expect(share(table, added: 40, removed: 0, changed: 4) == 0)
      #expect(share(table, added: 0, removed: 3, changed: 0) == 0.75)
    }
    for table in [CaseTable.travel, .postcodes] {
      #expect(share(table, added: 40, removed: 0, changed: 0) == 0)
      #expect(share(table, added: 0, removed: 1, changed: 2) == 0.75)
    }
    #expect(share(.mentors, added: 3, removed: 0, changed: 0) == 0.75)
  }

  @Test("Another policy shows, and is no share of anything")
  func policy() throws {
    let change = try change(of: .policy) { $0.policy.travel.maxMinutes = 60 }
    #expect(change.changed == 1 && change.share == 0)
  }

  @Test("Rows that stand twice are paired with their equals first")
  func doubles() throws {
    let forbid = Decision(student: "a", school: "s", kind: .forbid)
    let pin = Decision(student: "a", school: "s", kind: .pin)
    let old = TinyCase.tables { $0.decisions = [forbid, pin] }
    let new = TinyCase.tables { $0.decisions = [pin] }
    let change = InputComparison.changes(from: old, to: new).first { $0.table == .decisions }
    #expect(change?.removed == 1 && change?.changed == 0)
  }
}
