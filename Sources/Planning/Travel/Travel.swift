/// How long teams are on the way between sites and offices.
public enum Travel: Hashable, Sendable {
    /// Estimated from the places of sites and offices.
    case road(RoadTravel)
    /// Read from a table whose points are the sites followed by the offices.
    case matrix(TravelMatrix)
}
