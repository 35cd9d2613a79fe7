/// A scale from values to pixels, with ticks at round numbers.
struct Axis {
  let low: Double
  let high: Double
  /// In ascending order, the ends among them.
  let ticks: [Double]
  private let start: Double
  private let end: Double

  /// - Parameters:
  ///   - values: what has to have room.
  ///   - includesZero: whether the scale begins (or ends) at 0.
  ///   - start: pixel of the low end.
  ///   - end: pixel of the high end.
  init(_ values: [Double], includesZero: Bool, from start: Double, to end: Double) {
    let all = values + (includesZero ? [0] : [])
    let round = Self.step(over: (all.max() ?? 1) - (all.min() ?? 0), around: all.max() ?? 1)
    // Nobody is half a student.
    let step = all.allSatisfy { $0 == $0.rounded() } ? max(1, round) : round
    let first = ((all.min() ?? 0) / step).rounded(.down)
    let last = max(first + 1, ((all.max() ?? 1) / step).rounded(.up))
    ticks = stride(from: first, through: last, by: 1).map { $0 * step }
    low = first * step
    high = last * step
    self.start = start
    self.end = end
  }

  func pixel(_ value: Double) -> Double { start + (value - low) / (high - low) * (end - start) }

  /// 1, 2 or 5 times a power of ten, so that about five steps cover the width.
  private static func step(over width: Double, around value: Double) -> Double {
    let rough = (width > 0 ? width : max(1, abs(value))) / 5
    var power = 1.0
    while power * 10 <= rough { power *= 10 }
    while power > rough { power /= 10 }
    let factor = rough / power
    let round = factor <= 1 ? 1.0 : factor <= 2 ? 2 : factor <= 5 ? 5 : 10
    return round * power
  }

  /// A number as ticks show it: `1,200`, `0.5`.
  static func text(_ value: Double) -> String {
    guard let whole = Int(exactly: value) else {
      let thousandths = Int((abs(value) * 1_000).rounded())
      var fraction = String(String(thousandths % 1_000 + 1_000).dropFirst())
      while fraction.last == "0" { fraction.removeLast() }
      let text = "\(thousandths / 1_000)" + (fraction.isEmpty ? "" : ".\(fraction)")
      return value < 0 && thousandths > 0 ? "-" + text : text
    }
    var digits = String(abs(whole))
    var groups: [String] = []
    while digits.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits = String(digits.dropLast(3))
    }
    return (whole < 0 ? "-" : "") + ([digits] + groups).joined(separator: ",")
  }
}
