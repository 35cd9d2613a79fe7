import Foundation
import PlacerKit
import Testing

/// A fixture with its plan.
private struct Solved {
  let folder: Folder
  let fixture: String
  let plan: String

  init(_ name: String) throws {
    folder = try Folder()
    fixture = Fixture.copy(name)
    plan = folder.path + "/plan"
    let solved = try Command.run("solve", fixture, "--output", plan, "--no-history", "--quiet")
    #expect(solved.code == 0, "\(solved.errors)")
  }
}

@Suite("Explaining", .serialized)
struct ExplainCommandTests {
  private static let tiny = Result { try Solved("tiny") }

  private func explain(_ arguments: String...) throws -> Command.Outcome {
    let solved = try Self.tiny.get()
    return try Command.run(["explain", solved.fixture, solved.plan] + arguments)
  }

  @Test(
    "A student without a place: the proof by counting, the price of a place, the smallest changes")
  func unplaced() throws {
    let told = try explain("--student", "dewi")
    #expect(told.code == 0, "\(told.errors)")
    #expect(
      told.output.hasPrefix(
        """
        Student dewi: history, year 2, priority 1
        The plan: unplaced 1, tier 2, quality 90 min
        No place: it fits somewhere, and all of it is taken
        Checked: 2 students, this one among them, fit nowhere but at 1 mentor (brug-history) with 1 slot. By counting alone no plan places more than 1 of them.
        Those of them who have a place have priority 1 or more; any plan that places this student (priority 1) takes at least as much from the others.
        To place the student as things are: quality +10 min (proven); also moves: emre from brug (brug-history) to no place

        Smallest changes that would place the student, each verified by a plan:
        """))
    #expect(
      told.output.contains(
        """
        - One slot more for mentor brug-history at school brug
          then at brug (brug-history), 40 min: unplaced -1, quality +40 min (proven); nobody else moves
        - A mentor for history at school kade
          then at kade (new-mentor), 15 min: unplaced -1, tier +2, quality +15 min (proven); nobody else moves
        """))
  }

  @Test("The same in Dutch, with a decimal comma")
  func dutch() throws {
    let told = try explain("--student", "chris", "--language", "nl")
    #expect(
      told.output.hasPrefix(
        """
        Student chris: maths, jaar 3, prioriteit 1
        Het plan: niet geplaatst 1, ring 2, kwaliteit 90 min
        Plaats: school kade, werkplekbegeleider kade-maths, ring shell, 30 min van huis
        Kosten: 30 min, waarvan reizen 30
        Telt 2 op niveau 2 (ring)

        Andere plaatsen die passen, de beste voor het hele plan eerst:
        1. School brug, werkplekbegeleider brug-maths, ring core, 10 min; eigen kosten 10 min
           geen enkele andere student kan dit door te verhuizen mogelijk maken
           met alle anderen opnieuw gepland: ring +2 (bewezen); ook verhuist: anna van brug (brug-maths) naar kade (kade-maths), bram van brug (brug-maths) naar kade (kade-maths)
        """))
    #expect(try explain("--student", "chris", "--language", "fr").code == 64)
  }

  @Test("A school: who is there and why, what is free")
  func school() throws {
    let told = try explain("--school", "brug")
    #expect(
      told.output.hasPrefix(
        """
        School brug (tier core): De Brug
        3 students; duos: 1; 2 of 2 slots used

        Who is there:
        - Student emre (history, year 2) at mentor brug-history: fits no other school
        """))
    #expect(told.output.hasSuffix("\nEvery slot is used.\n"))
  }

  @Test("For machines: ids and numbers, the same as for people")
  func json() throws {
    let told = try explain("--student", "dewi", "--json")
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    let value = try decoder.decode(StudentExplanation.self, from: Data(told.output.utf8))
    #expect(value.unplaced?.certificate?.students == ["dewi", "emre"])
    #expect(value.unplaced?.placing?.known.qualitySeconds == 600)
    #expect(value.unplaced?.changes.map(\.kind) == [.slot, .newMentor])
  }

  @Test("Two plans, rule by rule, broken rules too")
  func compare() throws {
    let solved = try Self.tiny.get()
    let other = try Folder()
    try other.write(
      "placements.csv",
      "student,mentor\nanna,brug-maths\nbram,brug-maths\ndewi,brug-history\nemre,brug-history\n")
    let told = try Command.run(
      "explain", solved.fixture, "--compare", solved.plan, other.path)
    #expect(told.code == 0, "\(told.errors)")
    #expect(
      told.output.contains(
        """
        Levels:
        - unplaced (level 1): 1 → 1 (0)
        - tier (level 2): 2 → 0 (-2)
        - quality (level 3, min): 90 → 100 (+10)
        """))
    #expect(told.output.contains("Broken rules:\n- slots: 0 → 1 (+1)"))
    #expect(told.output.contains("- empty core schools: ") == false)
    #expect(
      told.output.hasSuffix(
        """
        2 students placed otherwise:
        - chris from kade (kade-maths) to no place
        - dewi from no place to brug (brug-history)

        """))
  }

  @Test("A student that nobody knows exits 66, a plan that breaks a rule 65, no question 64")
  func refusals() throws {
    let unknown = try explain("--student", "xeno")
    #expect(unknown.code == 66)
    #expect(unknown.errors.contains("students.csv: id: there is no \"xeno\"; correct the id"))
    #expect(try explain().code == 64)
    #expect(try explain("--student", "dewi", "--school", "brug").code == 64)
    let solved = try Self.tiny.get()
    let broken = try Folder()
    try broken.write(
      "placements.csv", "student,mentor\ndewi,brug-history\nemre,brug-history\n")
    let told = try Command.run("explain", solved.fixture, broken.path, "--student", "dewi")
    #expect(told.code == 65)
    #expect(told.errors.contains("mentor brug-history has 1 slots, the plan uses 2"))
  }

  @Test("What a slot is worth, as text, table and chart, and grouped")
  func value() throws {
    let solved = try Self.tiny.get()
    let output = solved.folder.path + "/value"
    let told = try Command.run(
      "value", solved.fixture, "--plan", solved.plan, "--output", output)
    #expect(told.code == 0, "\(told.errors)")
    #expect(
      told.output.hasPrefix(
        """
        What one more slot is worth, the most first:
        1. history at school brug
           one more: unplaced -1, quality +40 min (proven)
           one less (mentor brug-history): unplaced +1, quality -30 min (proven)
        """))
    #expect(
      solved.folder.read("value/value.csv")?.hasPrefix(
        """
        school,subject,partnership,price_seconds,gain_unplaced,gain_tier,gain_quality_seconds,gain_proven,loss_mentor,loss_unplaced,loss_tier,loss_quality_seconds,loss_proven
        brug,history,,
        """) == true)
    #expect(solved.folder.read("value/value.svg")?.contains("history, brug") == true)
    let grouped = try Command.run(
      "value", solved.fixture, "--plan", solved.plan, "--per", "subject", "--language", "nl")
    #expect(grouped.output.hasPrefix("De beste van elk (vak):\n1. history op school brug\n"))
  }

  @Test("Bottlenecks in words; without a plan the case is solved first")
  func bottlenecks() throws {
    let solved = try Self.tiny.get()
    let told = try Command.run("value", solved.fixture, "--bottlenecks")
    #expect(
      told.output == """
        Too many students for the slots they can reach, smallest sets first:
        - 2 students (history) compete for 1 slot at brug: at most 1 can be placed
          without a place: dewi

        """)
    #expect(try Command.run("value", solved.fixture, "--bottlenecks", "--per", "school").code == 64)
  }
}
