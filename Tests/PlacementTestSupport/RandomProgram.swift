public import IntegerProgramming

/// Small random programs and their exhaustive solution.
public struct RandomProgram {
  private var state: UInt64

  public init(seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  public mutating func below(_ bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(bound))
  }

  public mutating func make() -> IntegerProgram {
    var program = IntegerProgram()
    let columns = 1 + below(6)
    for number in 0..<columns {
      let lower = below(2) - below(2)
      program.addColumn(
        IntegerProgram.Column(lower: lower, upper: lower + below(4), cost: below(21) - 10),
        name: "c \(number)")
    }
    for number in 0..<(1 + below(5)) {
      let terms = (0..<columns).map { IntegerProgram.Term($0, below(9) - 4) }
      let side = below(9) - 3
      let row =
        switch below(4) {
        case 0: IntegerProgram.Row(lower: side)
        case 1: IntegerProgram.Row(lower: side, upper: side)
        case 2: IntegerProgram.Row(lower: side - 3, upper: side + 1)
        default: IntegerProgram.Row(upper: side)
        }
      program.addRow(row, terms, name: "r/\(number)")
    }
    program.costOffset = below(30)
    return program
  }

  public static func best(_ program: IntegerProgram) -> Int? {
    var best: Int?
    var solution = Array(repeating: 0, count: program.columns.count)
    func choose(_ column: Int) {
      guard column < solution.count else {
        guard program.isFeasible(solution) else { return }
        best = min(best ?? .max, program.objective(of: solution))
        return
      }
      let bounds = program.columns[column]
      for value in bounds.lower...(bounds.upper ?? bounds.lower) {
        solution[column] = value
        choose(column + 1)
      }
    }
    choose(0)
    return best
  }
}
