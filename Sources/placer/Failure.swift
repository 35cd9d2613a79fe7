import ArgumentParser
import Foundation
import PlacerKit

/// From errors to exit codes (`ExitReason`, Documentation/Output.md), with words for people.
enum Failure {
  /// Runs a command; an error is printed for people and becomes its exit code.
  static func guarding(_ body: () throws -> Void) throws {
    StopSignals.ignoreWriteSignals()
    do {
      try body()
    } catch let error as ExitCode {
      throw error
    } catch let error as ValidationError {
      throw error
    } catch {
      report(error)
      throw ExitReason(of: error).exitCode
    }
  }

  private static func report(_ error: any Error) {
    guard let error = error as? ReadingError else { return Console.error("\(error)") }
    let errors = error.problems.filter { $0.severity == .error }
    // Warnings would hide them: they are told once the errors are gone.
    for line in ProblemReport.lines(errors) { Console.error(line) }
    let warnings = error.problems.count - errors.count
    let more = warnings == 0 ? "" : " (and \(warnings) warning\(warnings == 1 ? "" : "s"))"
    let count = "\(errors.count) error\(errors.count == 1 ? "" : "s")"
    Console.error("\(count) in the input; nothing was written\(more)")
  }
}

extension ExitReason {
  var exitCode: ExitCode { ExitCode(rawValue) }
}

/// Where words go: results to standard output, all else to standard error.
enum Console {
  static func error(_ text: String) {
    write("placer: " + printable(text) + "\n", to: .standardError)
  }
  static func note(_ text: String) { write(printable(text) + "\n", to: .standardError) }
  static func result(_ text: String) { write(printable(text) + "\n", to: .standardOutput) }
  static func raw(_ text: String) { write(text, to: .standardError) }

  /// Ids are quoted in messages: what in them would steer a terminal is shown as its number.
  private static func printable(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: steersTerminal) else { return text }
    return text.unicodeScalars.reduce(into: "") { result, scalar in
      result += steersTerminal(scalar) ? "\\u{\(String(scalar.value, radix: 16))}" : String(scalar)
    }
  }

  private static func steersTerminal(_ scalar: Unicode.Scalar) -> Bool {
    (scalar.value < 0x20 && scalar != "\n" && scalar != "\t")
      || (0x7F...0x9F).contains(scalar.value)
  }

  /// A reader who has gone away is no reason to fail.
  private static func write(_ text: String, to handle: FileHandle) {
    try? handle.write(contentsOf: Data(text.utf8))
  }

  static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }
}
