/// A point on the unit sphere.
struct UnitVector: Sendable, BitwiseCopyable {
    var x: Double
    var y: Double
    var z: Double

    init(x: Double, y: Double, z: Double) {
        self.x = x
        self.y = y
        self.z = z
    }

    /// The direction of a place; the zero vector for a place that is not on the Earth, which a problem refuses.
    init(_ place: Place) {
        guard place.isOnEarth else {
            self.init(x: 0, y: 0, z: 0)
            return
        }
        let north = Trigonometry.sineAndCosine(degrees: place.latitude)
        let east = Trigonometry.sineAndCosine(degrees: place.longitude)
        self.init(x: north.cosine * east.cosine, y: north.cosine * east.sine, z: north.sine)
    }

    func chordSquared(to other: UnitVector) -> Double {
        let (across, along, up) = (x - other.x, y - other.y, z - other.z)
        return across * across + along * along + up * up
    }
}
