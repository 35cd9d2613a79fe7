import PlacementDomain
import PlacementTestSupport
import Synchronization
import Testing

@Suite("The pair table")
struct PairTableTests {
  private func compare(_ instance: Case, _ note: String, threads: Int = 1) {
    let pairs = PairTable(instance, threads: threads)
    var expected = 0
    for student in instance.studentIndices {
      let fitting = instance.mentorIndices.filter { instance.fits(student, $0) }
      expected += fitting.count
      let range = pairs.pairs(of: student)
      #expect(Set(range.map { pairs.mentor[$0] }) == Set(fitting), "\(note)")
      for pair in range {
        let mentor = pairs.mentor[pair]
        let school = instance.schoolOfMentor[mentor]
        #expect(pairs.cost[pair] == instance.pairCost(student, mentor), "\(note)")
        #expect(
          pairs.isCountedGuest[pair] == instance.countsAsGuest(student, at: school), "\(note)")
        #expect(
          Int(pairs.travel[pair]) == instance.chargedTravelSeconds(student, school), "\(note)")
        #expect(pairs.hasFittingStudent[school])
      }
    }
    #expect(pairs.count == expected, "\(note)")
  }

  @Test("It holds the pairs that fit, at their costs, on two thousand random cases")
  func equalsPlainFunctions() throws {
    for seed in 0..<2_000 {
      compare(try RandomCase.make(seed: seed, students: 12, mentors: 8), "seed \(seed)")
    }
  }

  @Test("It misses nobody near a limit, a pole or the date line")
  func geography() throws {
    var random = SeededRandom(seed: 1)
    for (latitude, longitude) in [(52.0, 5.0), (89.7, 0), (-89.9, 170), (10, 179.9), (0, -179.95)] {
      var tables = CaseTables()
      func near() -> Coordinate {
        var east = longitude + Double(random.below(2_000) - 1_000) / 1_000
        if east > 180 { east -= 360 }
        if east < -180 { east += 360 }
        return Coordinate(
          latitude: max(-90, min(90, latitude + Double(random.below(1_200) - 600) / 1_000)),
          longitude: east)
      }
      for number in 0..<60 {
        tables.schools.append(School(id: "s\(number)", location: near()))
        tables.mentors.append(Mentor(id: "m\(number)", school: "s\(number)", subjects: ["x"]))
        tables.students.append(Student(id: "i\(number)", subject: "x", year: 2, home: near()))
      }
      tables.policy.travel.estimate.detour = 1
      compare(try Case(tables), "at \(latitude), \(longitude)")
    }
  }

  @Test("Any number of threads makes the same table")
  func threads() throws {
    var tables = CaseTables()
    for number in 0..<40 {
      tables.schools.append(School(id: "s\(number)", location: TinyCase.center))
      tables.mentors.append(Mentor(id: "m\(number)", school: "s\(number)", subjects: ["x"]))
    }
    for number in 0..<1_500 {
      tables.students.append(
        Student(id: "i\(number)", subject: "x", year: 1 + number % 4, home: TinyCase.center))
    }
    let instance = try Case(tables)
    let one = PairTable(instance, threads: 1)
    let three = PairTable(instance, threads: 3)
    #expect(one.start == three.start && one.mentor == three.mentor && one.cost == three.cost)
  }

  @Test("Results of parallel work come in order")
  func parallelOrder() {
    let sums = parallelMap(chunksOf: 1_000, chunkSize: 7, threads: 4) { $0.lowerBound }
    #expect(sums == Array(stride(from: 0, to: 1_000, by: 7)))
  }

  @Test("Chains come to the same on any number of threads, each step after the one before")
  func chains() {
    let starts = (0..<5).map { [$0] }
    let expected = starts.map { $0 + (0..<40) }
    for threads in [1, 2, 3, 8] {
      let ends = parallelChains(starts, steps: 40, threads: threads) { chain, number in
        chain.append(number)
      }
      #expect(ends == expected, "\(threads) threads")
    }
    #expect(parallelChains([[1]], steps: 0, threads: 2) { $0.append($1) } == [[1]])
    #expect(parallelChains([[Int]](), steps: 3, threads: 2) { $0.append($1) }.isEmpty)
  }

  @Test("A free thread takes the chain with the fewest steps behind it")
  func fewestStepsFirst() {
    let order = Mutex([Int]())
    _ = parallelChains([0, 1, 2], steps: 2, threads: 1) { chain, _ in
      let number = chain
      order.withLock { $0.append(number) }
    }
    #expect(order.withLock { $0 } == [0, 1, 2, 0, 1, 2])
  }
}
