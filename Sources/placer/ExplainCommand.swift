public import ArgumentParser
import PlacerKit

extension Language: ExpressibleByArgument {}

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Tells why a student or a school has what a plan gives, and what else there is.",
    discussion: """
      Of a student: the place and its cost, each other place and what it would change, what stands before the places
      that do not fit. Of one without a place: why, as a proof by counting that was checked, and the smallest
      changes that would give one, each verified by a plan. Of a school: who is there and why, what is free
      and what would fill it. Students are named by their pseudonyms only.

      Cases up to 12,000 fitting pairs are solved anew for each question; where a proof of level 3 takes long, what is
      possible is told with what is proven (--thorough goes on). In larger ones those around the change are.

      Examples:
        placer explain case plan --student st050
        placer explain case plan --student st050 --thorough
        placer explain case plan --school nwn06 --language nl
        placer explain case --compare plan other-plan --json
      """)

  @Argument(help: "Folder of the case.") var caseFolder: String
  @Argument(help: "Folder with placements.csv, or the file; not with --compare.") var plan: String?
  @OptionGroup var question: Question
  @OptionGroup var manner: MannerOptions
  @Option(help: "Places for which everyone else is planned anew; all in small cases, else 3.")
  var depth: Int?
  @Flag(help: "Searches every question of a small case until it is proven, within the time limit.")
  var thorough = false
  @Option(help: "Places, and obstacles, that are told; --json tells all.") var most: Int = 10
  @OptionGroup var source: CaseOptions

  /// What is asked.
  struct Question: ParsableArguments {
    @Option(help: "Id of a student.") var student: String?
    @Option(help: "Id of a school.") var school: String?
    @Option(
      parsing: .upToNextOption,
      help: ArgumentHelp("Two plans, rule by rule.", valueName: "plan plan"))
    var compare: [String] = []
  }

  func validate() throws {
    let asked = [question.student != nil, question.school != nil, !question.compare.isEmpty]
    guard asked.count(where: { $0 }) == 1 else {
      throw ValidationError("Give one of --student ID, --school ID and --compare PLAN PLAN.")
    }
    guard question.compare.isEmpty || (question.compare.count == 2 && plan == nil) else {
      throw ValidationError("--compare takes two plans, and no other.")
    }
    guard plan != nil || !question.compare.isEmpty else {
      throw ValidationError("Give the folder of the plan after that of the case.")
    }
    guard depth ?? 0 >= 0, most >= 0 else {
      throw ValidationError("--depth and --most take a number from 0.")
    }
  }

  func run() throws {
    StopSignals.install()
    try Failure.guarding {
      let loaded = try source.load(caseFolder)
      if let plan, let student = question.student {
        try explain(student: student, loaded, plan)
      } else if let plan, let school = question.school {
        try explain(school: school, loaded, plan)
      } else {
        try compare(loaded)
      }
    }
  }

  private func explain(student id: String, _ loaded: LoadedCase, _ plan: String) throws {
    let student = try CaseRow.student(id, in: loaded.instance)
    let placer = manner.placer
    let inquiry = try placer.inquiry(loaded, plan: plan)
    let told = StudentExplainer(
      inquiry, placer.resolver(thorough ? .thorough : .quick),
      depth: depth ?? (inquiry.pairs.count <= Self.smallCase ? .max : Self.usualDepth)
    ).explanation(of: student)
    try manner.show(told) { StudentText(told, $0, most: most).lines }
  }

  /// Fitting pairs up to which every place is re-optimised, and the number of places beyond.
  private static let smallCase = 2_000
  private static let usualDepth = 3

  private func explain(school id: String, _ loaded: LoadedCase, _ plan: String) throws {
    let school = try CaseRow.school(id, in: loaded.instance)
    let inquiry = try manner.placer.inquiry(loaded, plan: plan)
    let told = SchoolExplainer(inquiry, depth: depth ?? Self.usualDepth).explanation(of: school)
    try manner.show(told) { SchoolText(told, $0).lines }
  }

  private func compare(_ loaded: LoadedCase) throws {
    let plans = try question.compare.map { path in
      let reading = try PlanFile.load(path, for: loaded.instance)
      guard reading.problems.isEmpty else { throw ReadingError.bad(reading.problems) }
      return reading.plan
    }
    let told = PlanComparer(loaded.instance, plans[0], plans[1]).comparison()
    let names = (first: question.compare[0], second: question.compare[1])
    try manner.show(told) { ComparisonText(told, names: names, $0).lines }
  }
}

/// How an answer is found and told.
struct MannerOptions: ParsableArguments {
  @Option(help: "Language of the text: en or nl.") var language: Language = .english
  @Flag(help: "For machines: ids and numbers, no sentences.") var json = false
  @Option(help: "Seconds after which what is known is told.") var timeLimit: Double = 60
  @Option(help: "Threads; the answer is the same for any number.") var threads: Int = 2

  func validate() throws {
    try OptionLimits.check(timeLimit: timeLimit)
    try OptionLimits.check(threads: threads)
  }

  var placer: Placer {
    Placer(timeLimit: timeLimit, threads: threads, isCancelled: { StopSignals.wasAsked })
  }

  func show(_ told: some Encodable, _ lines: (Catalogue) -> [String]) throws {
    if json { return Console.result(try JSONPage.text(told)) }
    for line in lines(Catalogue(language)) { Console.result(line) }
  }
}

/// Rows of a case by the id that somebody typed.
enum CaseRow {
  static func student(_ id: String, in instance: Case) throws -> StudentIndex {
    guard let student = instance.studentIndices.first(where: { instance.students[$0].id == id })
    else { throw missing(id, "students.csv") }
    return student
  }

  static func school(_ id: String, in instance: Case) throws -> SchoolIndex {
    guard let school = instance.schoolIndices.first(where: { instance.schools[$0].id == id })
    else { throw missing(id, "schools.csv") }
    return school
  }

  private static func missing(_ id: String, _ file: String) -> ReadingError {
    .missing([
      LocatedProblem(
        .error, file: file, column: "id", "there is no \"\(id)\"", remedy: "correct the id")
    ])
  }
}
