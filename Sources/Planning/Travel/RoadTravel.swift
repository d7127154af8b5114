/// Travel by road, estimated from the great circle.
///
/// `minutes = ceil(km * roadFactor / kilometresPerHour * 60 + fixedMinutes - 1e-9)`, where `km` is the great-circle
/// distance by the haversine formula on a sphere of `earthKilometres`.
public struct RoadTravel: Hashable, Sendable {
    /// Road kilometres per great-circle kilometre, above 0.
    public var roadFactor: Double
    /// Mean speed, above 0.
    public var kilometresPerHour: Double
    /// Minutes that every trip costs whatever its length (loading, parking), 0 or more.
    public var fixedMinutes: Double
    /// Radius of the Earth.
    public var earthKilometres: Double

    /// An estimate with its four numbers.
    public init(
        roadFactor: Double = 1.35, kilometresPerHour: Double = 40, fixedMinutes: Double = 10,
        earthKilometres: Double = 6371
    ) {
        self.roadFactor = roadFactor
        self.kilometresPerHour = kilometresPerHour
        self.fixedMinutes = fixedMinutes
        self.earthKilometres = earthKilometres
    }

    /// Whole minutes by road between two places; nil between islands, off the Earth or if the numbers make no sense.
    public func minutes(from first: Place, to second: Place) -> Int? {
        guard isValid, first.isOnEarth, second.isOnEarth, first.island == second.island else { return nil }
        return Self.minutes(
            from: UnitVector(first), to: UnitVector(second), perRadian: minutesPerRadian, fixed: fixedMinutes)
    }

    var isValid: Bool {
        let numbers = [roadFactor, kilometresPerHour, earthKilometres]
        return numbers.allSatisfy { $0 > 0 && $0.isFinite } && fixedMinutes >= 0 && fixedMinutes < 10_000
            && minutesPerRadian < 20_000
    }

    var minutesPerRadian: Double { earthKilometres * roadFactor / kilometresPerHour * 60 }

    /// Whole minutes between any two of the places, given by their indices; islands do not matter to it.
    public func minutes(between places: [Place]) -> @Sendable (_ from: Int, _ to: Int) -> Int? {
        let vectors = places.map { UnitVector($0) }
        guard isValid else { return { _, _ in nil } }
        return { from, to in
            guard vectors.indices.contains(from), vectors.indices.contains(to) else { return nil }
            return RoadTravel.minutes(
                from: vectors[from], to: vectors[to], perRadian: minutesPerRadian, fixed: fixedMinutes)
        }
    }

    /// Whole minutes between two points given as unit vectors. Half the chord is the sine of half the angle, which is
    /// the haversine formula without its trigonometry.
    @inline(__always)
    static func minutes(
        from first: UnitVector, to second: UnitVector, perRadian: Double, fixed: Double
    ) -> Int {
        let x = first.x - second.x
        let y = first.y - second.y
        let z = first.z - second.z
        let halfChord = (x * x + y * y + z * z).squareRoot() * 0.5
        return Int((2 * Trigonometry.arcSine(min(halfChord, 1)) * perRadian + fixed - 1e-9).rounded(.up))
    }
}
