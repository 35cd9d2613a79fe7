import IntegerProgramming
import Testing

@Suite("Integer programs")
struct IntegerProgramTests {
  private func program() -> IntegerProgram {
    var program = IntegerProgram()
    program.addColumn(IntegerProgram.Column(lower: 1, upper: 3, cost: 2), name: "a")
    program.addColumn(IntegerProgram.Column(upper: nil, cost: -1), name: "b")
    program.addRow(
      IntegerProgram.Row(lower: 0, upper: 5),
      [IntegerProgram.Term(0, 1), IntegerProgram.Term(1, 2)], name: "row")
    program.costOffset = 10
    return program
  }

  @Test("The objective is exact and counts the offset")
  func objective() { #expect(program().objective(of: [3, 1]) == 15) }

  @Test(
    "A solution is feasible when every bound and row holds",
    arguments: [
      ([1, 2], true), ([0, 2], false), ([4, 0], false), ([1, -1], false), ([3, 2], false),
      ([1], false),
    ])
  func feasibility(solution: [Int], isFeasible: Bool) {
    #expect(program().isFeasible(solution) == isFeasible)
  }

  @Test("Terms with coefficient 0 are left out")
  func zeroTerms() {
    var program = program()
    let row = program.addRow(
      IntegerProgram.Row(upper: 1), [IntegerProgram.Term(0, 0), IntegerProgram.Term(1, 1)],
      name: "sparse")
    #expect(program.terms(of: row).map(\.column) == [1])
  }

  @Test("Limits are over at the deadline, or when cancelled; a cap never moves the deadline out")
  func limits() {
    let limits = SearchLimits(now: { 5 }, deadline: 6)
    #expect(!limits.isOver)
    #expect(limits.capped(seconds: 10).deadline == 6)
    #expect(limits.capped(seconds: 0).isOver)
    #expect(SearchLimits(now: { 0 }, isCancelled: { true }).isOver)
  }
}
