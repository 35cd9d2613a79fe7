import PlacementTestSupport
import Testing

@testable import PlacementFiles

@Suite("Reading CSV")
struct CSVTableTests {
  private func rows(_ text: String) throws -> [[String]] {
    let table = try CSVTable(Array(text.utf8))
    return (0..<table.rowCount).map { row in
      table.header.indices.map { table.text(row: row, column: $0) }
    }
  }

  @Test("Plain, quoted, doubled quotes, newlines and delimiters inside quotes")
  func quoting() throws {
    #expect(
      try rows("a,b\n1,2\n\"x, \"\"y\"\"\",\"line\nbreak\"\n") == [
        ["1", "2"], ["x, \"y\"", "line\nbreak"],
      ])
  }

  @Test(
    "Byte-order mark, CRLF, CR, semicolons, blank lines, no newline at the end",
    arguments: [
      "a,b\n1,2\n3,4\n", "\u{FEFF}a,b\r\n1,2\r\n3,4\r\n", "a;b\n1;2\n3;4", "a,b\r1,2\r3,4",
      "\n\na,b\n\n1,2\n\n\n3,4\n\n", " a , b \n 1 ,2\t\n3, 4",
    ])
  func variants(text: String) throws {
    #expect(try rows(text) == [["1", "2"], ["3", "4"]])
    #expect(try CSVTable(Array(text.utf8)).header == ["a", "b"])
  }

  @Test("A row knows the line on which it begins")
  func lines() throws {
    let table = try CSVTable(Array("a\n\"x\ny\"\n\nz\n".utf8))
    #expect(table.line(ofRow: 0) == 2 && table.line(ofRow: 1) == 5)
  }

  @Test(
    "What is no table is named with its line",
    arguments: [
      ("a,b\n1,\"never\nends", 2, "never ends"), ("a,b\n1,2\n\"x\" y,3", 3, "follows the closing"),
    ])
  func problems(text: String, line: Int, words: String) {
    #expect {
      try CSVTable(Array(text.utf8))
    } throws: { error in
      let problem = error as? CSVTable.Problem
      return problem?.line == line && problem?.message.contains(words) == true
    }
  }

  @Test("Bytes that are no text, and NUL, are named with their line")
  func invalidText() {
    for bad in [[0xC3, 0x28], [0x00]] as [[UInt8]] {
      #expect {
        try CSVTable(Array("a\n1\n".utf8) + bad + Array("\n2\n".utf8))
      } throws: { ($0 as? CSVTable.Problem)?.line == 3 }
    }
  }

  @Test("A cell of more than 1 MB is refused")
  func hugeCell() {
    let text = "a\n" + String(repeating: "x", count: 2 << 20)
    #expect(throws: CSVTable.Problem.self) { try CSVTable(Array(text.utf8)) }
  }

  @Test("What is written reads back the same, over a thousand random tables")
  func roundTrip() throws {
    let pieces = ["a", "1", " ", "\"", ",", ";", "\n", "\r\n", "é", "=", "x y", ""]
    for seed in 0..<1_000 {
      var random = SeededRandom(seed: seed)
      let width = 2 + random.below(4)
      let header = (0..<width).map { "c\($0)" }
      let table = (0..<random.below(6)).map { _ in
        // The first cell is never empty: a row of empty cells could be a blank line.
        (0..<width).map { column in
          let text = (0..<random.below(5)).map { _ in random.pick(pieces) }.joined()
          return (column == 0 ? "k" : "") + text
        }
      }
      var text = CSVText(header: header.joined(separator: ","))
      for row in table { text.addRow(row) }
      #expect(try rows(String(decoding: text.bytes, as: UTF8.self)) == table, "seed \(seed)")
    }
  }

  @Test("Ten thousand mutations of a case file never crash the reader")
  func mutations() {
    let seedText = Array("id,subject,year\n\"a\"\"b\",maths,1\r\nc;d,\"x\ny\",2\n".utf8)
    var random = SeededRandom(seed: 9)
    var read = 0
    for _ in 0..<10_000 {
      var bytes = seedText
      for _ in 0..<(1 + random.below(6)) {
        let position = random.below(bytes.count)
        switch random.below(3) {
        case 0: bytes[position] = UInt8(random.below(256))
        case 1: bytes.remove(at: position)
        default: bytes.insert(random.pick(Array("\",;\n\r|".utf8)), at: position)
        }
      }
      if let table = try? CSVTable(bytes) {
        read += 1
        for row in 0..<table.rowCount { _ = table.text(row: row, column: 0) }
      }
    }
    #expect(read > 100)
  }

  @Test(
    "Whole numbers and decimals as people write them, and nothing else",
    arguments: [
      ("12", 12, 12.0), ("-3", -3, -3), ("+4", 4, 4), ("1.5", nil, 1.5), ("1,5", nil, 1.5),
      (".5", nil, 0.5), ("1.", nil, 1), ("1e5", nil, nil), ("nan", nil, nil), ("0x1F", nil, nil),
      ("1 000", nil, nil), ("1.000,5", nil, nil), ("", nil, nil), ("-", nil, nil), ("٣", nil, nil),
      ("99999999999999999999", nil, 1e20),
    ] as [(String, Int?, Double?)])
  func numbers(text: String, integer: Int?, decimal: Double?) {
    #expect(CSVNumber.integer(text) == integer)
    #expect(CSVNumber.decimal(text, allowsComma: true) == decimal)
  }

  @Test("A decimal comma needs a semicolon file")
  func decimalComma() {
    #expect(CSVNumber.decimal("1,5", allowsComma: false) == nil)
  }

  @Test("Did you mean: the nearest known word, when one is near")
  func suggestions() {
    #expect(nearest(to: "subjct", among: ["id", "subject"]) == "subject")
    #expect(nearest(to: "colour", among: ["id", "subject"]) == nil)
  }
}
