/// Where teams start and end their day.
public struct Office: Hashable, Sendable {
    /// Where it is. With a travel matrix only the island counts.
    public var place: Place

    /// An office at a place.
    public init(place: Place) { self.place = place }
}
