import Foundation

/// A point on the Earth in decimal degrees (WGS 84).
public struct Coordinate: Hashable, Sendable {
  /// Degrees north, −90…90.
  public var latitude: Double
  /// Degrees east, −180…180.
  public var longitude: Double

  public init(latitude: Double, longitude: Double) {
    self.latitude = latitude
    self.longitude = longitude
  }

  /// The mean Earth radius of the model (section 2), in kilometres.
  public static let earthRadiusKm = 6371.0088

  /// Great-circle distance in kilometres by the haversine formula (model, section 2).
  public func kilometres(to other: Coordinate) -> Double {
    let radians = Double.pi / 180
    let phi1 = latitude * radians
    let phi2 = other.latitude * radians
    let sinPhi = sin((other.latitude - latitude) * radians / 2)
    let sinLambda = sin((other.longitude - longitude) * radians / 2)
    let a = sinPhi * sinPhi + cos(phi1) * cos(phi2) * sinLambda * sinLambda
    return 2 * Self.earthRadiusKm * asin(min(1, a.squareRoot()))
  }
}
