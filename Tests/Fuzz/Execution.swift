import PlacementDomain
import PlacementFiles
import PlacementTestSupport
import Scenarios

/// One execution: a case of the corpus with one or two files spoiled, read, and used as far as it goes.
///
/// Seed and number decide everything, so that any execution can be done again alone.
struct Execution {
  private let files: [InputFile]
  private let placements: InputFile
  private let freeze: Freeze

  init(_ corpus: Corpus, seed: Int, number: Int) {
    var mutator = Mutator(
      seed: seed &* 1_000_003 &+ number,
      donors: corpus.entries.flatMap { $0.files.map(\.bytes) })
    let entry = corpus.entries[mutator.below(corpus.entries.count)]
    var files = entry.files
    for _ in 0...mutator.below(3) / 2 {
      let target = mutator.below(files.count)
      files[target].bytes = mutator.mutated(files[target].bytes)
    }
    self.files = files
    placements = files.first { $0.name == entry.placements.name } ?? entry.placements
    freeze = Freeze.allCases[mutator.below(Freeze.allCases.count)]
  }

  /// The spoiled files, for whoever wants to look at them.
  var spoiledFiles: [InputFile] { files }

  /// How far the input came.
  enum Outcome {
    case refused, read
  }

  /// - Throws: ``FuzzFailure`` when a promise is broken; a refusal is no failure.
  func run() throws -> Outcome {
    let loaded: LoadedCase
    do {
      loaded = try CaseFolder.load(files: files)
    } catch {
      try expectWords(error.problems)
      return .refused
    }
    try expectWords(loaded.warnings, onlyWarnings: true)
    try use(loaded)
    try askWhatIf(loaded)
    return .read
  }

  /// Scenarios that are read make a case or say what is in the way.
  private func askWhatIf(_ loaded: LoadedCase) throws {
    guard let file = files.first(where: { $0.name == "scenarios.yaml" }) else { return }
    let scenarios: LoadedScenarios
    do {
      scenarios = try ScenarioFile.read(file)
    } catch {
      return try expectWords(error.problems)
    }
    for scenario in scenarios.set.scenarios.prefix(10) {
      do throws(ScenarioProblem) {
        let variant = try scenario.variant(of: loaded.instance, loaded.tables)
        _ = variant.plan(from: Plan(emptyFor: loaded.instance))
      } catch {
        try expectWords(scenarios.located([error]))
      }
    }
  }

  private func expectWords(_ problems: [LocatedProblem], onlyWarnings: Bool = false) throws {
    for problem in problems {
      guard !problem.message.isEmpty, !problem.remedy.isEmpty, !problem.file.isEmpty else {
        throw FuzzFailure("a problem without words: \(problem)")
      }
      if onlyWarnings, problem.severity == .error {
        throw FuzzFailure("an error let the case pass: \(problem)")
      }
    }
    if !onlyWarnings, !problems.contains(where: { $0.severity == .error }) {
      throw FuzzFailure("refused without an error")
    }
  }

  /// A plan is judged, a feasible one written and read back; what is in force is frozen and compared.
  private func use(_ loaded: LoadedCase) throws {
    let instance = loaded.instance
    let pairs = PairTable(instance)
    let plan: Plan
    do {
      plan = try PlanFile.read(placements, for: instance).plan
    } catch {
      return try expectWords(error.problems)
    }
    let verdict = Judge(instance).verdict(on: plan)
    guard verdict.isFeasible else { return }
    for student in instance.studentIndices {
      if let mentor = plan[student], pairs.pair(of: student, at: mentor) == nil {
        throw FuzzFailure("judge and pair table disagree")
      }
    }
    let written = InputFile(
      name: "placements.csv", bytes: PlanRenderer(instance, plan).placements)
    guard try PlanFile.read(written, for: instance).plan == plan else {
      throw FuzzFailure("a plan did not come back as it was written")
    }
    let inForce = loaded.inForce ?? PlanInForce(rows: [], unplaced: [])
    let frozen = FrozenPlan(instance, inForce, freeze)
    guard Judge(instance).verdict(on: frozen.plan).isFeasible else {
      throw FuzzFailure("the frozen plan breaks a rule")
    }
    _ = try Case(frozen.tables(loaded.tables, of: instance))
    _ = PlanRenderer.changes(PlanChanges(instance, from: inForce, to: plan, frozen: frozen))
  }
}
