/// What a route can still collect at most from a place and a minute on, with so many more visits.
///
/// It is worked out backwards over steps of twenty minutes: with `r` visits left, the best next visit and what `r - 1` visits
/// can bring after it. That it may come back to a place makes it a bound and not a promise.
struct Outlook: ~Copyable {
    private static let step = 20
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
        for left in 1...visits { fill(nodes, step, left: left) }
    }

    private func fill(_ nodes: [Node], _ step: borrowing Step, left: Int) {
        struct Promise {
            var node: Int
            var most: Double
        }
        // What a node can bring at the very best, to look at the promising ones first.
        let promises = nodes.indices.map { node -> Promise in
            let soonest = step.soonestDeparture(node)
            return Promise(node: node, most: nodes[node].worth + most(from: node, at: soonest, visits: left - 1))
        }.sorted { ($1.most, $0.node) < ($0.most, $1.node) }
        for node in nodes.indices {
            // A later start brings no more, so that its best is a fair guess for the one before.
            var hint = 0
            for bucket in (0..<buckets).reversed() {
                let minute = Int32(first + bucket * Self.step)
                var best = 0.0
                if let depart = step.departure(from: node, at: minute, to: promises[hint].node) {
                    best = max(
                        0,
                        nodes[promises[hint].node].worth
                            + most(
                                from: promises[hint].node, at: Int(depart), visits: left - 1))
                }
                for (rank, promise) in promises.enumerated() {
                    if promise.most <= best { break }
                    guard let depart = step.departure(from: node, at: minute, to: promise.node) else { continue }
                    let worth =
                        nodes[promise.node].worth + most(from: promise.node, at: Int(depart), visits: left - 1)
                    if worth > best {
                        best = worth
                        hint = rank
                    }
                }
                table[(left * nodeCount + node) * buckets + bucket] = best
                anywhere[left * buckets + bucket] = max(anywhere[left * buckets + bucket], best)
            }
        }
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
