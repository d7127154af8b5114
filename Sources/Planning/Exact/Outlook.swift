/// What a route can still collect at most from a place and a minute on, with so many more visits.
///
/// It is worked out backwards over steps of a quarter of an hour: with `r` visits left, the best next visit and what `r - 1` visits
/// can bring after it. That it may come back to a place makes it a bound and not a promise.
struct Outlook: ~Copyable {
    private static let step = 15
    private let first: Int
    private let buckets: Int
    private let nodeCount: Int
    private let table: Column<Double>
    /// What any place can bring with so many visits left, at a minute.
    private let anywhere: Column<Double>
    private let visits: Int

    /// - Parameters:
    ///   - nodes: those of most worth first.
    ///   - visits: the most visits that will be asked for.
    init(_ nodes: [Node], _ step: borrowing Step, shift: (start: Int, end: Int), visits: Int) {
        first = shift.start
        buckets = max(1, (shift.end - shift.start) / Self.step + 1)
        nodeCount = nodes.count
        self.visits = max(0, visits)
        table = Column(count: (self.visits + 1) * nodes.count * buckets, filledWith: 0)
        anywhere = Column(count: (self.visits + 1) * buckets, filledWith: 0)
        guard visits > 0 else { return }
        for left in 1...visits {
            for bucket in 0..<buckets { fill(nodes, step, left: left, bucket) }
        }
    }

    private func fill(_ nodes: [Node], _ step: borrowing Step, left: Int, _ bucket: Int) {
        struct Promise {
            var node: Int
            var most: Double
        }
        let minute = Int32(first + bucket * Self.step)
        // What each node can bring at the very best, to look at the promising ones first.
        let promises = nodes.indices.compactMap { node -> Promise? in
            guard let depart = step.soonestDeparture(at: minute, node) else { return nil }
            return Promise(node: node, most: nodes[node].worth + most(from: node, at: Int(depart), visits: left - 1))
        }.sorted { $0.most > $1.most }
        var richest = 0.0
        for node in nodes.indices {
            var best = 0.0
            for promise in promises {
                if promise.most <= best { break }
                guard let depart = step.departure(from: node, at: minute, to: promise.node) else { continue }
                best = max(
                    best,
                    nodes[promise.node].worth + most(from: promise.node, at: Int(depart), visits: left - 1))
            }
            table[(left * nodeCount + node) * buckets + bucket] = best
            richest = max(richest, best)
        }
        anywhere[left * buckets + bucket] = richest
    }

    private func bucket(_ minute: Int) -> Int { min(max(0, (minute - first) / Self.step), buckets - 1) }

    /// The most that so many visits after leaving a node at the minute are worth.
    @inline(__always)
    func most(from node: Int, at minute: Int, visits: Int) -> Double {
        table[(visits * nodeCount + node) * buckets + bucket(minute)]
    }

    /// The most that so many visits are worth wherever the team is at the minute.
    @inline(__always)
    func most(at minute: Int, visits: Int) -> Double { anywhere[visits * buckets + bucket(minute)] }
}
