public import ArgumentParser
import PlacerKit

extension SlotValuer.Grouping: ExpressibleByArgument {}

struct ValueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "value",
    abstract: "Tells what one more slot is worth, and which slots are too few.",
    discussion: """
      For each school and subject: what a further mentor with one slot changes, and what losing a slot there costs.
      Prices say where to look; what is told is found by solving the changed case. --bottlenecks tells the
      smallest sets of students who cannot all be placed in the slots they can reach.

      The case is solved first; --plan takes a plan instead. Cases up to 12,000 fitting pairs are solved anew for each
      slot, with a proof; in larger ones those around it are.

      Examples:
        placer value case --top 10
        placer value case --plan plan --per subject --language nl
        placer value case --plan plan --bottlenecks
        placer value case --output value     # value.csv and value.svg
      """)

  @Argument(help: "Folder of the case.") var caseFolder: String
  @Option(help: "Folder with placements.csv, or the file: the plan to start from.")
  var plan: String?
  @Option(help: "How many slots are told.") var top: Int = 20
  @Option(help: "The most valuable slot of each: subject, school or partnership.")
  var per: SlotValuer.Grouping?
  @Flag(help: "The sets of students who cannot all be placed instead.") var bottlenecks = false
  @Option(help: "Folder for value.csv and value.svg.") var output: String?
  @OptionGroup var manner: MannerOptions
  @OptionGroup var source: CaseOptions

  func validate() throws {
    guard (1...10_000).contains(top) else {
      throw ValidationError("--top takes a number from 1 to 10000.")
    }
    guard !bottlenecks || (per == nil && output == nil) else {
      throw ValidationError("--bottlenecks takes neither --per nor --output.")
    }
  }

  func run() throws {
    StopSignals.install()
    try Failure.guarding {
      let loaded = try source.load(caseFolder)
      // Finding the plan takes half of the time at most.
      var first = manner.placer
      first.timeLimit = manner.timeLimit / 2
      let inquiry = try plan.map { try first.inquiry(loaded, plan: $0) } ?? first.inquiry(loaded)
      if bottlenecks { return try show(bottlenecksOf: inquiry) }
      let values = try find(inquiry)
      if let output {
        let title = Catalogue(manner.language).text(.valueHeading)
        try FolderWriter.write(SlotValueFiles(values, title: title).files, to: output)
      }
      try manner.show(values) { ValueText(values, per: per, $0).lines }
    }
  }

  private func find(_ inquiry: Inquiry) throws -> [SlotValue] {
    let placer = manner.placer
    let valuer = SlotValuer(inquiry, placer.resolver(.thorough), limits: placer.questionLimits)
    return per.map { valuer.values(per: $0) } ?? valuer.values(top: top)
  }

  private func show(bottlenecksOf inquiry: Inquiry) throws {
    let told = BottleneckSearch(inquiry, threads: manner.threads).bottlenecks()
    try manner.show(told) { BottleneckText(told, $0).lines }
  }
}
