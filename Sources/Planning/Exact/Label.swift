/// The end of a partial route.
struct Label: BitwiseCopyable {
    /// Visits that a label has room for.
    static let mostVisits = 8

    var worth = 0.0
    /// The minute at which the team is free.
    var depart: Int32
    /// Minutes on the way so far.
    var travel: Int32 = 0
    /// Numbers of the nodes in the order of their visits, and of the places that they are.
    var visited = SIMD8<UInt16>(repeating: .max)
    var places = SIMD8<UInt16>(repeating: .max)

    init(depart: Int32) { self.depart = depart }

    @inline(__always)
    func hasSeen(_ place: UInt16) -> Bool { any(places .== place) }

    /// The nodes in the order of their visits.
    var nodes: [Int] { (0..<Self.mostVisits).compactMap { visited[$0] == .max ? nil : Int(visited[$0]) } }

    /// The nodes in ascending order: two labels with the same sites have the same.
    var set: SIMD8<UInt16> {
        var numbers = visited
        for index in 1..<Self.mostVisits {
            var place = index
            while place > 0, numbers[place - 1] > numbers[place] {
                let held = numbers[place]
                numbers[place] = numbers[place - 1]
                numbers[place - 1] = held
                place -= 1
            }
        }
        return numbers
    }
}

/// The best routes met so far, each set of sites once.
struct RouteShelf {
    private let keep: Int
    private var labels: [Label] = []
    /// Only labels worth more are of use.
    private(set) var least: Double

    init(keep: Int, above least: Double) {
        self.keep = max(1, keep)
        self.least = least
    }

    @inline(__always)
    mutating func put(_ label: Label) {
        guard label.worth > least else { return }
        labels.append(label)
        if labels.count >= 8 * keep { settle() }
    }

    private mutating func settle() {
        labels = best
        if labels.count == keep, let last = labels.last { least = max(least, last.worth) }
    }

    /// The best, the best first.
    var best: [Label] {
        var seen: Set<SIMD8<UInt16>> = []
        var kept: [Label] = []
        for label in labels.sorted(by: { $0.worth > $1.worth }) where seen.insert(label.set).inserted {
            kept.append(label)
            if kept.count == keep { break }
        }
        return kept
    }
}
