/// Travel minutes as the search reads them. Islands are not looked at: a route only holds points of its own.
protocol TravelLookup {
    associatedtype Fan: TravelFan
    /// The trips from and to one point.
    func fan(of point: Int) -> Fan
}

/// The trips from and to one point.
protocol TravelFan {
    /// Minutes from the fan's point to another; at least ``unreachableMinutes`` where there is no way.
    func minutes(to point: Int) -> Int
    /// Minutes from another point to the fan's.
    func minutes(from point: Int) -> Int
}

/// Longer than every horizon and short enough to be added up.
let unreachableMinutes = 1 << 28

/// Trips in a table; a table that is not symmetric is held a second time with rows and columns changed over.
final class MatrixLookup: TravelLookup {
    private let points: Int
    private let outward: Column<UInt16>
    private let inward: Column<UInt16>

    init(points: Int, isSymmetric: Bool, minutes: [UInt16]) {
        self.points = points
        outward = Column(minutes)
        inward = Column(count: isSymmetric ? 0 : minutes.count, filledWith: 0)
        guard !isSymmetric else { return }
        for from in 0..<points {
            for to in 0..<points { inward[to * points + from] = minutes[from * points + to] }
        }
    }

    @inline(__always)
    func fan(of point: Int) -> Fan {
        let out = outward.view(from: point * points, count: points)
        return Fan(outward: out, inward: inward.count == 0 ? out : inward.view(from: point * points, count: points))
    }

    struct Fan: TravelFan {
        let outward: Column<UInt16>.View
        let inward: Column<UInt16>.View

        @inline(__always)
        func minutes(to point: Int) -> Int {
            let entry = outward[point]
            return entry == TravelMatrix.unreachable ? unreachableMinutes : Int(entry)
        }

        @inline(__always)
        func minutes(from point: Int) -> Int {
            let entry = inward[point]
            return entry == TravelMatrix.unreachable ? unreachableMinutes : Int(entry)
        }
    }
}

/// Trips by road, worked out when asked for: for problems whose table would not fit.
final class RoadLookup: TravelLookup {
    private let vectors: Column<UnitVector>
    private let perRadian: Double
    private let fixed: Double

    init(vectors: [UnitVector], road: RoadTravel) {
        self.vectors = Column(vectors)
        perRadian = road.minutesPerRadian
        fixed = road.fixedMinutes
    }

    @inline(__always)
    func fan(of point: Int) -> Fan {
        Fan(
            here: vectors[point], vectors: vectors.view(from: 0, count: vectors.count), perRadian: perRadian,
            fixed: fixed)
    }

    struct Fan: TravelFan {
        let here: UnitVector
        let vectors: Column<UnitVector>.View
        let perRadian: Double
        let fixed: Double

        @inline(__always)
        func minutes(to point: Int) -> Int {
            RoadTravel.minutes(from: here, to: vectors[point], perRadian: perRadian, fixed: fixed)
        }

        @inline(__always)
        func minutes(from point: Int) -> Int { minutes(to: point) }
    }
}

extension MatrixLookup {
    /// Points up to which the trips by road are held in a table.
    static let mostPoints = 6_000

    /// The trips of a problem in a table; nil if it has more points than `mostPoints` or trips too long for one.
    convenience init?(of problem: Problem, mostPoints: Int) {
        switch problem.travel {
        case .matrix(let matrix):
            self.init(points: matrix.points, isSymmetric: matrix.isSymmetric, minutes: matrix.minutes)
        case .road(let road):
            guard let table = RoadTable(of: problem, road: road, mostPoints: mostPoints) else { return nil }
            self.init(points: table.points, isSymmetric: true, minutes: table.minutes)
        }
    }
}
