import Scenarios
import Yams

/// The parameters of a scenario, each with its values: their product is a grid of scenarios.
struct Sweep {
  var parameters: [(name: String, values: [String])] = []
  /// Where it stands in the file.
  var line: Int?

  /// How many scenarios it makes; `nil` when that is no number a machine can hold.
  var size: Int? {
    var product = 1
    for parameter in parameters {
      let (next, overflows) = product.multipliedReportingOverflow(by: parameter.values.count)
      if overflows { return nil }
      product = next
    }
    return product
  }

  /// Every combination, the last parameter running fastest.
  var combinations: [[Scenario.Parameter]] {
    parameters.reduce([[]]) { rows, parameter in
      rows.flatMap { row in
        parameter.values.map { row + [Scenario.Parameter(name: parameter.name, value: $0)] }
      }
    }
  }

  /// The values of `0..20 step 5`, both ends included where the steps meet them; `nil` when it is no such range.
  static func range(_ text: String) -> [String]? {
    let words = text.split(separator: " ").map(String.init)
    guard words.count == 1 || (words.count == 3 && words[1] == "step") else { return nil }
    let step = words.count == 3 ? NumberText.whole(words[2]) : 1
    guard let step, step > 0, let dots = words[0].range(of: ".."),
      let first = NumberText.whole(String(words[0][..<dots.lowerBound])),
      let last = NumberText.whole(String(words[0][dots.upperBound...])), first <= last
    else { return nil }
    // One more than the limit tells as much as all of them.
    return stride(from: first, through: last, by: step).prefix(ScenarioSet.largest + 1)
      .map(String.init)
  }
}

extension Node {
  /// The first `$name` or `${name}` in a value, and its line.
  var firstParameter: (name: String, line: Int?)? {
    switch self {
    case .scalar(let scalar):
      guard let match = scalar.string.firstMatch(of: /\$\{?([a-z][a-z0-9_]*)/) else { return nil }
      return (String(match.1), scalar.mark?.line)
    case .mapping(let mapping): return mapping.lazy.compactMap { $0.value.firstParameter }.first
    case .sequence(let sequence): return sequence.lazy.compactMap { $0.firstParameter }.first
    default: return nil
    }
  }

  /// The same with `$name` and `${name}` replaced in every value; marks stay, so that messages name the line.
  func replacing(_ parameters: [Scenario.Parameter]) -> Node {
    switch self {
    case .scalar(let scalar):
      guard scalar.string.contains("$") else { return self }
      // Longer names first: $ab is not $a and a b.
      let text = parameters.sorted { $0.name.count > $1.name.count }
        .reduce(scalar.string) { text, parameter in
          text.replacing("${\(parameter.name)}", with: parameter.value)
            .replacing("$\(parameter.name)", with: parameter.value)
        }
      return .scalar(Scalar(text, scalar.tag, scalar.style, scalar.mark))
    case .mapping(let mapping):
      let pairs = mapping.map { ($0.key, $0.value.replacing(parameters)) }
      return .mapping(Mapping(pairs, mapping.tag, mapping.style, mapping.mark))
    case .sequence(let sequence):
      return .sequence(
        Sequence(
          sequence.map { $0.replacing(parameters) }, sequence.tag, sequence.style, sequence.mark))
    default: return self
    }
  }
}
