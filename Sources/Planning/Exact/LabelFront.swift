/// Labels of routes with the same number of visits, by the node where they end.
struct LabelFront {
    private var labels: [Label] = []
    private var nodeOf: [Int32] = []
    private let count: Int

    init(nodes count: Int) { self.count = count }

    @inline(__always)
    mutating func append(_ label: Label, at node: Int) {
        labels.append(label)
        nodeOf.append(Int32(truncatingIfNeeded: node))
    }

    mutating func removeAll() {
        labels.removeAll(keepingCapacity: true)
        nodeOf.removeAll(keepingCapacity: true)
    }

    /// The labels of each node that others do not make needless.
    ///
    /// One is needless if, whatever the at most `further` visits after it are, another label that is no later and no
    /// poorer could make them too. That holds once `further + 1` such labels have seen disjoint sets of places that the
    /// label has not: the visits cannot hit all of these sets.
    func undominated(further: Int, withTravel: Bool) -> [[Label]] {
        var sorted = [[Label]](repeating: [], count: count)
        var sizes = [Int](repeating: 0, count: count)
        for node in nodeOf { sizes[Int(node)] += 1 }
        for node in 0..<count where sizes[node] > 0 { sorted[node].reserveCapacity(sizes[node]) }
        for (label, node) in zip(labels, nodeOf) { sorted[Int(node)].append(label) }
        for node in 0..<count where sizes[node] > 1 {
            sorted[node].sort { $0.depart != $1.depart ? $0.depart < $1.depart : $0.worth > $1.worth }
            sorted[node] = Self.thinned(sorted[node], further: further, withTravel: withTravel)
        }
        return sorted
    }

    private static func thinned(_ labels: [Label], further: Int, withTravel: Bool) -> [Label] {
        var kept: [Label] = []
        kept.reserveCapacity(labels.count)
        for label in labels {
            var hit = PlaceSet()
            var dominators = 0
            var isNeedless = false
            for other in kept where other.worth >= label.worth && (!withTravel || other.travel <= label.travel) {
                if further > 0 {
                    guard let fresh = hit.disjoint(other.places, without: label.places) else { continue }
                    if fresh.isEmpty {
                        isNeedless = true
                        break
                    }
                    hit = fresh.joined
                }
                dominators += 1
                if dominators > further {
                    isNeedless = true
                    break
                }
            }
            if !isNeedless { kept.append(label) }
        }
        return kept
    }
}

/// Up to 16 places.
private struct PlaceSet {
    private var places = SIMD16<UInt16>(repeating: .max)
    private var count = 0

    /// This set joined with the places of another label but those that the label itself has seen; nil if they meet or
    /// are too many to hold.
    @inline(__always)
    func disjoint(_ others: SIMD8<UInt16>, without own: SIMD8<UInt16>) -> (joined: PlaceSet, isEmpty: Bool)? {
        var joined = self
        for index in 0..<Label.mostVisits {
            let place = others[index]
            if place == .max { break }
            if any(own .== place) { continue }
            if any(places .== place) || joined.count == 16 { return nil }
            joined.places[joined.count] = place
            joined.count += 1
        }
        return (joined, joined.count == count)
    }
}
