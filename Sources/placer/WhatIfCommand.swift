import ArgumentParser
import Foundation
import PlacerKit

struct WhatIfCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "whatif", abstract: "Solves what-ifs: the case with this or that changed.",
    discussion: """
      Solves the case as it is, then each scenario of a YAML file, and writes whatif.csv, differences.csv,
      report.md and charts as one set. Ctrl-C and SIGTERM end the run with the scenarios that are done
      (exit code 1). Documentation/WhatIf.md has the scenario file.

      Examples:
        placer whatif case scenarios.yaml --output whatif --jobs 2
        placer whatif case scenarios.yaml --output shards --plan 40     # for many machines
        placer whatif shards --shard 7/40                               # one of them; or --shard slurm
        placer whatif shards --merge --output whatif
      """)

  @Argument(help: "Folder of the case; with --shard and --merge: the folder that --plan wrote.")
  var folder: String
  @Argument(help: "YAML file with the scenarios.") var scenarios: String?
  @Option(help: "Folder for the results; made when it does not exist.") var output: String?
  @Option(
    help: "Scenarios solved at a time, each by one thread; the result is the same for any number.")
  var jobs: Int = 1
  @Option(help: "Threads of a solve when --jobs is 1.") var threads: Int = 2
  @Option(help: "Seconds for each scenario.") var timeLimit: Double = 300
  @Option(help: "Stop when each level is proven within this share, e.g. 0.001.") var gap: Double = 0
  @Option(help: "auto, glpk or greedy (no integer program).") var solver: SolverChoice = .auto
  @Option(help: "Solve the baseline and write so many shards into --output, to be run elsewhere.")
  var plan: Int?
  @Option(help: "Run one shard: its number, 7/40, or slurm (SLURM_ARRAY_TASK_ID).")
  var shard: ShardChoice?
  @Flag(help: "Combine the shards of a folder.") var merge = false
  @Flag(help: "Print errors only.") var quiet = false

  func validate() throws {
    try OptionLimits.check(timeLimit: timeLimit)
    try OptionLimits.check(gap: gap)
    guard (1...256).contains(threads), (1...256).contains(jobs) else {
      throw ValidationError("--threads and --jobs take a number from 1 to 256.")
    }
    if let plan, !(1...ShardPlan.largest).contains(plan) {
      throw ValidationError("--plan takes a number from 1 to \(ShardPlan.largest).")
    }
    guard [plan != nil, shard != nil, merge].count(where: { $0 }) <= 1 else {
      throw ValidationError("--plan, --shard and --merge exclude each other.")
    }
    guard (scenarios == nil) == (shard != nil || merge) else {
      throw ValidationError(
        scenarios == nil
          ? "Give the scenario file after the case." : "--shard and --merge take the folder only.")
    }
    guard (output == nil) == (shard != nil) else {
      throw ValidationError(
        output == nil ? "Give --output." : "A shard writes into its own folder: leave --output out."
      )
    }
  }

  func run() throws {
    StopSignals.install()
    try Failure.guarding {
      if let shard {
        try runShard(shard)
      } else if merge {
        try runMerge()
      } else {
        try runHere()
      }
    }
  }

  private func runHere() throws {
    guard let scenarios, let output else { return }
    let question = try WhatIfQuestion(caseFolder: folder, scenarioFile: scenarios, jobs: jobs)
    try requireOwn(output)
    let run = WhatIfRun(
      question,
      solver(WhatIfOptions(choice: solver, timeLimit: timeLimit, gap: gap)), jobs: jobs,
      onProgress: { show($0) })
    if let plan {
      let made = try ShardPlan.write(question, run, options: options, shards: plan, to: output)
      result("Planned:   \(made) in \(output)")
      return
    }
    try finish(run.run(), output)
  }

  private var options: WhatIfOptions {
    WhatIfOptions(choice: solver, timeLimit: timeLimit, gap: gap)
  }

  private func solver(_ options: WhatIfOptions) -> WhatIfSolver {
    WhatIfSolver(
      options, threads: jobs > 1 ? 1 : threads, isCancelled: { StopSignals.wasAsked })
  }

  private func requireOwn(_ output: String) throws {
    guard CaseFolder.canonicalPath(folder) != CaseFolder.canonicalPath(output) else {
      throw WritingError(
        "the output would replace files of the case", remedy: "give it a folder of its own")
    }
  }

  private func runShard(_ choice: ShardChoice) throws {
    let shard = try Shard(plan: folder, number: choice.number(), of: choice.count)
    let done = try shard.run(
      solver: { solver($0) }, jobs: jobs, onProgress: { show($0) })
    result("Shard \(shard.number): \(done.solved) solved, \(done.kept) were there already")
    if !done.isComplete { throw ExitReason.unmet.exitCode }
  }

  private func runMerge() throws {
    guard let output else { return }
    try requireOwn(output)
    try finish(ShardPlan.merge(folder), output)
  }

  private func finish(_ whatIf: WhatIfResult, _ output: String) throws {
    try whatIf.write(to: output)
    for line in whatIf.summaryLines { result(line) }
    result("Written:   \(output)")
    if !whatIf.isComplete { throw ExitReason.unmet.exitCode }
  }

  private func result(_ line: String) {
    if !quiet { Console.result(line) }
  }

  private func show(_ progress: WhatIfRun.Progress) {
    guard !quiet else { return }
    let proof = progress.status == .optimal ? "proven" : "not proven to the end"
    Console.note(
      "\(progress.done)/\(progress.total) \(progress.name): placed \(progress.placed), \(proof)")
  }
}

/// Which shard to run.
struct ShardChoice: ExpressibleByArgument {
  /// `nil` = the variable of the Slurm task.
  private let given: Int?
  /// How many shards the plan has, where that was said.
  let count: Int?

  init?(argument: String) {
    if argument == "slurm" {
      (given, count) = (nil, nil)
      return
    }
    let parts = argument.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard (1...2).contains(parts.count), let number = parts[0], parts.count == 1 || parts[1] != nil
    else { return nil }
    given = number
    count = parts.count == 2 ? parts[1] : nil
  }

  /// - Throws: a usage error outside a Slurm array.
  func number() throws -> Int {
    if let given { return given }
    let name = "SLURM_ARRAY_TASK_ID"
    guard let number = ProcessInfo.processInfo.environment[name].flatMap({ Int($0) }) else {
      throw ValidationError("\(name) is not set: --shard slurm is for tasks of a Slurm job array.")
    }
    return number
  }
}
