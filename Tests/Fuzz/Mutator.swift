import PlacementTestSupport

/// Spoils files in ways that files are spoiled: bytes, tokens, lines, parts of other files.
struct Mutator {
  private var random: SeededRandom
  private let donors: [[UInt8]]

  /// - Parameter donors: files from which parts are taken.
  init(seed: Int, donors: [[UInt8]]) {
    random = SeededRandom(seed: seed)
    self.donors = donors
  }

  /// A whole number from 0 up to, not including, `bound`.
  mutating func below(_ bound: Int) -> Int { random.below(bound) }

  /// One change, or up to eight in a row.
  mutating func mutated(_ bytes: [UInt8]) -> [UInt8] {
    var result = bytes
    for _ in 0..<(random.chance(60) ? 1 : 1 + random.below(8)) { change(&result) }
    // What matters at length is tested by hand; here many small files say more.
    return result.count <= Self.largest ? result : Array(result.prefix(Self.largest))
  }

  private static let largest = 1 << 16

  private static let tokens = [
    ",", ";", "|", "\"", "\"\"", "\n", "\r", "\r\n", "\t", " ", "'", "'=", "=1+1", "@x", "+", "-",
    "-1", "0",
    "1e9", "NaN", "inf", "9223372036854775807", "9223372036854775808", "-9223372036854775808",
    "1000000", "1000001", "0.0000001", "1,5", "1-4", "4-1", "1--4", "90", "-180", "\u{FEFF}", "é",
    "\u{0}",
    "../../x", "pin", "forbid", "required", "allowed", "never", "weighted", "&a", "*a", "<<: *a",
    "[", "]",
    "{", "}", ": ", "- ", "? ", "!!binary ", "!!str ", "|\n", ">\n", "---\n", "...\n",
    "%YAML 9.9\n", "#",
    "~", "null", "[[[[[[[[", "a: {a: {a: ", "student", "mentor", "id", "years:",
  ].map { Array($0.utf8) }

  private mutating func change(_ bytes: inout [UInt8]) {
    switch random.below(11) {
    case 0: if let at = position(in: bytes) { bytes[at] ^= UInt8(1 << random.below(8)) }
    case 1: if let at = position(in: bytes) { bytes[at] = UInt8(random.below(256)) }
    case 2, 3: insert(random.pick(Self.tokens), into: &bytes)
    case 4: bytes.removeSubrange(range(in: bytes, upTo: 20))
    case 5: insert(Array(bytes[range(in: bytes, upTo: 200)]), into: &bytes)
    case 6: bytes.removeLast(random.below(bytes.count + 1))
    case 7: replaceNumber(&bytes)
    case 8: repeatPart(&bytes)
    case 9:
      let donor = random.pick(donors)
      insert(Array(donor[range(in: donor, upTo: 300)]), into: &bytes)
    default: swapLines(&bytes)
    }
  }

  private mutating func position(in bytes: [UInt8]) -> Int? {
    bytes.isEmpty ? nil : random.below(bytes.count)
  }

  private mutating func range(in bytes: [UInt8], upTo length: Int) -> Range<Int> {
    let start = random.below(bytes.count + 1)
    return start..<min(bytes.count, start + random.below(length + 1))
  }

  private mutating func insert(_ part: [UInt8], into bytes: inout [UInt8]) {
    bytes.insert(contentsOf: part, at: random.below(bytes.count + 1))
  }

  private mutating func replaceNumber(_ bytes: inout [UInt8]) {
    let digits = bytes.indices.filter { (0x30...0x39).contains(bytes[$0]) }
    guard !digits.isEmpty else { return }
    let at = random.pick(digits)
    bytes.replaceSubrange(at...at, with: random.pick(Self.tokens))
  }

  private mutating func repeatPart(_ bytes: inout [UInt8]) {
    let part = Array(bytes[range(in: bytes, upTo: 8)])
    let times = 1 << random.below(12)
    insert(Array(repeatElement(part, count: times).joined()), into: &bytes)
  }

  private mutating func swapLines(_ bytes: inout [UInt8]) {
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    lines.swapAt(random.below(lines.count), random.below(lines.count))
    bytes = Array(lines.joined(separator: [UInt8(ascii: "\n")]))
  }
}
