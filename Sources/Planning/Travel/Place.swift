/// A point on the Earth and the island that it is on.
public struct Place: Hashable, Sendable {
    /// Degrees north, -90...90.
    public var latitude: Double
    /// Degrees east, -180...180.
    public var longitude: Double
    /// The island's number. No team crosses to another island within a day.
    public var island: Int

    /// A place by its coordinates in degrees.
    public init(latitude: Double, longitude: Double, island: Int = 0) {
        self.latitude = latitude
        self.longitude = longitude
        self.island = island
    }

    var isOnEarth: Bool {
        latitude >= -90 && latitude <= 90 && longitude >= -180 && longitude <= 180
    }
}
