import Foundation
import IntegerProgramming
import PlacementTestSupport
import Testing

@testable import GLPKBackend

@Suite("Programs as text")
struct ProgramTextTests {
  @Test(
    "What GLPK reads back from MPS and LP has the optimum of the program", arguments: [true, false])
  func roundTrip(isMPS: Bool) throws {
    for seed in 1...300 {
      var random = RandomProgram(seed: seed)
      let program = random.make()
      let text = isMPS ? ProgramText.mps(program) : ProgramText.lp(program)
      let file = FileManager.default.temporaryDirectory
        .appendingPathComponent("placer-\(UUID().uuidString)").path
      defer { try? FileManager.default.removeItem(atPath: file) }
      try text.write(toFile: file, atomically: true, encoding: .utf8)
      let problem = try GLPKProblem(reading: file, isMPS: isMPS)
      let expected = try GLPKSolver().relax(program, freely)
      let state = try problem.relax(freely)
      guard case .proven = expected.termination else {
        #expect(state != .optimal, "seed \(seed)")
        continue
      }
      #expect(state == .optimal, "seed \(seed)")
      #expect(abs(problem.relaxationObjective - expected.objective) < 1e-6, "seed \(seed)")
    }
  }

  @Test("Names keep letters and digits and escape the rest, no two alike")
  func escaping() {
    #expect(ProgramText.escaped("x.st1.m-2") == "x.st1.m#2D2")
    #expect(ProgramText.escaped("één #") == "#C3#A9#C3#A9n#20#23")
  }

  @Test("A small program in both formats")
  func formats() {
    var program = IntegerProgram()
    program.addColumn(IntegerProgram.Column(upper: 1, cost: -2), name: "x.a.m")
    program.addColumn(IntegerProgram.Column(upper: nil, cost: 3, isInteger: false), name: "y")
    program.addRow(
      IntegerProgram.Row(lower: 1, upper: 4),
      [IntegerProgram.Term(0, 1), IntegerProgram.Term(1, 2)], name: "one.a")
    program.costOffset = 5
    #expect(
      ProgramText.mps(program) == """
        NAME placer
        ROWS
         N objective
         L one.a
        COLUMNS
         objective.offset objective 5
         m0 'MARKER' 'INTORG'
         x.a.m objective -2
         x.a.m one.a 1
         m1 'MARKER' 'INTEND'
         y objective 3
         y one.a 2
        RHS
         rhs one.a 4
        RANGES
         rng one.a 3
        BOUNDS
         FX bnd objective.offset 1
         LO bnd x.a.m 0
         UP bnd x.a.m 1
         LO bnd y 0
         PL bnd y
        ENDATA

        """)
    #expect(
      ProgramText.lp(program) == """
        Minimize
         objective: - 2 x.a.m + 3 y + 5 objective.offset
        Subject To
         one.a: + 1 x.a.m + 2 y <= 4
         one.a.low: + 1 x.a.m + 2 y >= 1
        Bounds
         objective.offset = 1
         0 <= x.a.m <= 1
         0 <= y
        Generals
         x.a.m
        End

        """)
  }
}
