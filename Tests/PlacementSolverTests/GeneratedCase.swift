import CaseGeneration
import PlacementDomain
import Testing

@testable import PlacementSolver

/// A generated case that is cut into regions although it is small.
struct GeneratedCase {
  let instance: Case
  let pairs: PairTable
  let tables: SolverTables

  /// - Parameters:
  ///   - strangers: students for whom there is no place anywhere.
  ///   - isKnotty: with minima and required duos at many schools, so that relaxations leave much undecided.
  init(students: Int, schools: Int, seed: Int, strangers: Int = 0, isKnotty: Bool = false) throws {
    var tables = CaseGenerator.generate(
      GeneratorOptions(students: students, schools: schools, seed: UInt64(seed)))
    for number in 0..<strangers {
      tables.students.append(
        Student(id: "stranger-\(number)", subject: "a subject of no mentor", year: 3))
    }
    Self.split(&tables)
    if isKnotty { Self.tie(&tables) }
    instance = try Case(tables)
    pairs = PairTable(instance)
    self.tables = SolverTables(instance, pairs)
  }

  /// Makes partnerships of four schools, so that there is where to cut.
  private static func split(_ tables: inout CaseTables) {
    let members = Dictionary(
      grouping: tables.schools.indices, by: { tables.schools[$0].partnership })
    let whole = tables.partnerships
    tables.partnerships = []
    for partnership in whole {
      let own = members[partnership.id] ?? []
      for start in stride(from: 0, to: own.count, by: 4) {
        let schools = own[start..<min(own.count, start + 4)]
        func share(_ limit: Int?) -> Int? {
          limit.map { ($0 * schools.count + own.count - 1) / own.count }
        }
        var part = partnership
        part.id += "-\(start)"
        part.maxStudents = share(part.maxStudents)
        part.targetStudents = share(part.targetStudents)
        part.maxGuests = share(part.maxGuests)
        tables.partnerships.append(part)
        for school in schools { tables.schools[school].partnership = part.id }
      }
    }
  }

  private static func tie(_ tables: inout CaseTables) {
    tables.policy.duo.years = [1, 2, 3, 4]
    for school in tables.schools.indices {
      if school % 2 == 0 { tables.schools[school].duo = .required }
      if school % 3 == 0, tables.schools[school].maxStudents ?? 3 >= 3 {
        tables.schools[school].minStudents = 3
      }
    }
  }

  func session(threads: Int = 1) -> SolveSession {
    SolveSession(instance, pairs, SolveOptions(threads: threads, limits: noLimits))
  }

  /// A session with a first plan, and what the approximate relaxation of the whole says.
  func surveyed(threads: Int = 1) throws -> (session: SolveSession, survey: RegionSurvey) {
    var session = session(threads: threads)
    let whole = try session.look(noLimits)
    session.round(whole.rounded())
    return (session, RegionSurvey(whole, whole.regrets()))
  }

  /// Where the survey has students at home.
  func regions(_ survey: RegionSurvey, _ cut: RegionCut) -> [Region] {
    RegionMaker(tables, likely: survey.likely, homes: survey.homes).regions(cut)
  }

  /// Expects the plan of a session to keep every rule, and to be worth what is said of it. A merged plan that broke a rule would be
  /// worth a remark.
  func expectSound(_ session: SolveSession, _ context: String = "") {
    let result = session.result(solver: "")
    #expect(result.remark == nil, "\(context): \(result.remark ?? "")")
    let verdict = Judge(instance).verdict(on: result.plan)
    #expect(verdict.isFeasible && verdict.objective == result.objective, "\(context)")
  }
}
