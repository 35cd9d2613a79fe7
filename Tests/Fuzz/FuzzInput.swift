import ArgumentParser
import Foundation
import PlacementFiles

/// Mutates the cases of the corpus and reads them: nothing may crash, hang, or take much memory.
@main
struct FuzzInput: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fuzz-input",
    abstract: "Reads mutated cases and plans, one after another, in one process.",
    discussion: """
      Ends with exit code 1 at the first execution that breaks a promise: an error without words, a plan that
      does not come back as it was written, more than a second, more than 1 GB. A crash names its execution;
      --only does it again, --save writes its files.

      Example:
        swift run -c release fuzz-input --executions 1000000
      """)

  @Option(help: "How many executions.") var executions = 100_000
  @Option(help: "Seed; with the number of an execution it decides everything.") var seed = 1
  @Option(help: "Folder of the corpus.") var corpus = "Tests/Fuzz/Corpus"
  @Option(help: "Seconds of processor time that one execution may take.") var patience = 1.0
  @Option(help: "Do this one execution alone.") var only: Int?
  @Option(help: "Folder to write the files of --only to.") var save: String?

  private static let mostMemory = 1 << 30

  func run() throws {
    let corpus = try Corpus(corpus)
    Watch.install()
    let start = ContinuousClock.now
    var (read, done) = (0, 0)
    var slowest = (seconds: 0.0, number: 0)
    for number in only.map({ $0..<$0 + 1 }) ?? 0..<executions {
      let execution = Execution(corpus, seed: seed, number: number)
      if let save { try write(execution.spoiledFiles, to: save) }
      Watch.begin(number)
      do {
        if try execution.run() == .read { read += 1 }
      } catch {
        throw FuzzFailure("execution \(number) of seed \(seed): \(error)")
      }
      done += 1
      let seconds = Watch.seconds
      if seconds > slowest.seconds { slowest = (seconds, number) }
      guard slowest.seconds <= patience, Watch.peakMemory <= Self.mostMemory else { break }
    }
    try report(start.duration(to: .now), read, done, slowest)
  }

  private func write(_ files: [InputFile], to folder: String) throws {
    try FolderWriter.write(files.map { ($0.name, $0.bytes) }, to: folder)
  }

  private func report(
    _ time: Duration, _ read: Int, _ done: Int, _ slowest: (seconds: Double, number: Int)
  )
    throws
  {
    let memory = Watch.peakMemory
    print(
      "\(done) executions of seed \(seed) in \(time.components.seconds) s: \(read) read, \(done - read) refused;",
      "slowest \(Int(slowest.seconds * 1_000)) ms (execution \(slowest.number)),",
      "at most \(memory >> 20) MB")
    guard slowest.seconds <= patience else {
      throw FuzzFailure("an execution took over \(patience) s")
    }
    guard memory <= Self.mostMemory else { throw FuzzFailure("more than 1 GB of memory") }
  }
}
