import PlacementDomain

/// A point in whole micro-degrees, so that every machine makes the same case.
struct Place {
  var latitude: Int
  var longitude: Int

  /// As it stands in the case: five decimals.
  var coordinate: Coordinate {
    Coordinate(
      latitude: Double(latitude / 10) / 100_000, longitude: Double(longitude / 10) / 100_000)
  }

  /// The way as the crow flies, in metres. Plane geometry on a narrowing map: within 1 % of the great
  /// circle over the distances and latitudes of a region.
  func metres(to other: Place) -> Int {
    // Metres in a thousand micro-degrees: 111.2 along a meridian, 69.2 along the parallel of 51.5° north,
    // and 1.55 less for each degree further north.
    let middle = (latitude + other.latitude) / 2
    let along = 69_200 - (middle - 51_500_000) * 155 / 100_000
    let north = Double((latitude - other.latitude) * 1_112 / 10_000)
    let east = Double((longitude - other.longitude) * along / 1_000_000)
    return Int((north * north + east * east).squareRoot())
  }

  /// Travel as the policy's defaults estimate it, in seconds.
  func travelSeconds(to other: Place) -> Int { 600 + metres(to: other) * 1_337 / 10_000 }
}
