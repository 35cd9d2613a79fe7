public import ArgumentParser
public import PlacerKit

extension GeneratorProfile: ExpressibleByArgument {}

struct GenerateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Makes a synthetic case, or lets a night pass over a case; to try and to measure.",
    discussion: """
      The same options make the same bytes. With --evolve the case of the next night is written: a mentor
      drops out, a student stops, up to ten enrol late, a capacity changes, a decision is added. The policy
      stays, and no id is given twice.

      Examples:
        placer generate mycase --students 300 --schools 30 --seed 1
        placer generate --evolve mycase --output tomorrow --plan plan --seed 2
      """)

  @Argument(help: "Folder to write a new case to.") var folder: String?
  @Option(help: "Number of students.") var students: Int?
  @Option(help: "Number of schools.") var schools: Int?
  @Option(help: "Seed of the random numbers; 1 when left out with --evolve.") var seed: UInt64?
  @Option(help: "region (all rules), plain (few rules) or crowded (too few slots); default region.")
  var profile: GeneratorProfile?
  @Option(help: "Folder of a case over which a night passes.") var evolve: String?
  @Option(help: "With --evolve: folder to write the next night's case to.") var output: String?
  @Option(help: "With --evolve: folder or placements.csv of the plan that becomes previous.csv.")
  var plan: String?

  func validate() throws {
    if evolve != nil {
      guard output != nil, folder == nil, students == nil, schools == nil, profile == nil else {
        throw ValidationError("--evolve takes --output, and --plan and --seed if you like.")
      }
      return
    }
    guard folder != nil, let students, let schools, seed != nil else {
      throw ValidationError("A new case takes a folder, --students, --schools and --seed.")
    }
    guard output == nil, plan == nil else {
      throw ValidationError("--output and --plan go with --evolve.")
    }
    guard (0...1_000_000).contains(students), (1...100_000).contains(schools) else {
      throw ValidationError("--students takes 0 to 1000000 and --schools 1 to 100000.")
    }
  }

  func run() throws {
    try Failure.guarding {
      if let evolve, let output { try passNight(over: evolve, to: output) } else { try makeCase() }
    }
  }

  private func makeCase() throws {
    guard let folder, let students, let schools, let seed else { return }
    let tables = CaseGenerator.generate(
      GeneratorOptions(
        students: students, schools: schools, seed: seed, profile: profile ?? .region))
    try CaseWriter.write(tables, to: folder)
  }

  private func passNight(over evolve: String, to output: String) throws {
    let loaded = try CaseFolder.load(evolve)
    var tables = loaded.tables
    if let plan { tables.previous = try previous(from: plan, loaded.instance) }
    let night = try CaseEvolution.night(after: tables, seed: seed ?? 1)
    try CaseWriter.write(night.tables, to: output, policyText: loaded.policyText)
  }

  /// The rows of a plan as those of the plan in force.
  private func previous(from path: String, _ instance: Case) throws -> [PreviousPlacement] {
    let reading = try PlanFile.load(path, for: instance)
    guard reading.problems.isEmpty else { throw ReadingError.bad(reading.problems) }
    return instance.studentIndices.compactMap { student in
      guard let mentor = reading.plan[student] else { return nil }
      return PreviousPlacement(
        student: instance.students[student].id, school: instance.mentors[mentor].school,
        mentor: instance.mentors[mentor].id)
    }
  }
}
