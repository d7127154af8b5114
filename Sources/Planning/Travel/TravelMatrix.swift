/// Travel minutes in an explicit table, not necessarily symmetric.
///
/// The points are the sites in their order, followed by the offices in theirs.
public struct TravelMatrix: Hashable, Sendable {
    /// The longest trip that a matrix can state, in minutes.
    public static let longest = Int(UInt16.max) - 1

    static let unreachable = UInt16.max

    /// Number of points.
    public let points: Int
    let minutes: [UInt16]
    let isSymmetric: Bool
    /// Entries that were negative or too long for the table, as (from, to); a problem refuses a matrix with any.
    let defects: [Trip]

    struct Trip: Hashable, Sendable {
        var from: Int
        var to: Int
    }

    /// A matrix from a rule that gives the minutes from one point to another, or nil where there is no way.
    ///
    /// Complexity: `points` squared calls.
    public init(points: Int, minutes rule: (_ from: Int, _ to: Int) -> Int?) {
        let count = max(0, points)
        var table = [UInt16](repeating: Self.unreachable, count: count * count)
        var defects: [Trip] = []
        for from in 0..<count {
            for to in 0..<count {
                guard let minutes = rule(from, to) else { continue }
                if (0...Self.longest).contains(minutes) {
                    table[from * count + to] = UInt16(minutes)
                } else {
                    defects.append(Trip(from: from, to: to))
                }
            }
        }
        self.points = count
        self.minutes = table
        self.defects = defects
        isSymmetric = (0..<count).allSatisfy { from in
            (0..<from).allSatisfy { table[from * count + $0] == table[$0 * count + from] }
        }
    }

    /// Minutes from one point to another; nil where there is no way or no such point.
    public func minutes(from: Int, to: Int) -> Int? {
        guard from >= 0, from < points, to >= 0, to < points else { return nil }
        let entry = minutes[from * points + to]
        return entry == Self.unreachable ? nil : Int(entry)
    }
}
