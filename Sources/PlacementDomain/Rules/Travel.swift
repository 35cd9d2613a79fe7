/// Travel time from a student's home to a school, in whole seconds (model, section 2).
public enum Travel {
  /// `round(60 × minutes)`, half away from zero.
  public static func seconds(minutes: Double) -> Int {
    Int((60 * minutes).rounded(.toNearestOrAwayFromZero))
  }

  /// The largest number of whole seconds within a limit: `t ≤ 60 × minutes` read exactly, although
  /// 60 × 4.1 falls just short of 246 in binary.
  public static func limitSeconds(minutes: Double) -> Int {
    guard minutes.isFinite, abs(minutes) <= 1e9 else { return 0 }
    return Int((60 * minutes + 1e-7).rounded(.down))
  }

  /// The estimate between two points, in seconds.
  public static func estimate(
    from home: Coordinate, to school: Coordinate, by policy: Policy.Estimate
  ) -> Int {
    estimate(kilometres: home.kilometres(to: school), by: policy)
  }

  static func estimate(kilometres: Double, by policy: Policy.Estimate) -> Int {
    seconds(minutes: policy.accessMinutes + 60 * policy.detour * kilometres / policy.speedKmh)
  }
}

extension Case {
  /// Travel seconds from a student's home to a school; `nil` where no time can be had.
  public func travelSeconds(_ student: StudentIndex, _ school: SchoolIndex) -> Int? {
    if let known = travelTimes.seconds(
      of: student, postcode: students[student].postcode, to: school)
    {
      return known
    }
    guard let home = homes[student], let location = locations[school] else { return nil }
    return Travel.estimate(from: home, to: location, by: policy.travel.estimate)
  }

  /// Travel seconds as they are charged and shown: a pinned pair without a time counts 0 (model, section 2).
  public func chargedTravelSeconds(_ student: StudentIndex, _ school: SchoolIndex) -> Int? {
    travelSeconds(student, school) ?? (pins[student]?.school == school ? 0 : nil)
  }
}
