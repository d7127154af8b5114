/// What a route can still collect at most from a minute on, wherever the team is: the nodes of most worth that can still
/// be reached in time, as many as there is time for.
struct Outlook {
    private static let step = 10
    private let first: Int
    private let end: Int
    private let buckets: Int
    private let events: Int
    private let shortest: Int
    private var table: [Double]

    /// - Parameter nodes: those of most worth first.
    init(_ nodes: [Node], shift: (start: Int, end: Int), _ events: Int) {
        first = shift.start
        end = shift.end
        buckets = max(1, (end - first) / Self.step + 1)
        self.events = events
        shortest = max(1, nodes.lazy.map { Int($0.duration) + Int($0.leastIn) }.min() ?? 1)
        table = [Double](repeating: 0, count: buckets * (events + 1))
        for bucket in 0..<buckets {
            let minute = first + bucket * Self.step
            var count = 0
            var sum = 0.0
            for node in nodes where Int(node.latest) - Int(node.leastIn) >= minute && node.worth > 0 {
                if count == events { break }
                sum += node.worth
                count += 1
                table[bucket * (events + 1) + count] = sum
            }
            for more in count...events { table[bucket * (events + 1) + more] = sum }
        }
    }

    /// The most that so many visits after the minute are worth.
    @inline(__always)
    func most(from minute: Int, visits: Int) -> Double {
        let bucket = min(max(0, (minute - first) / Self.step), buckets - 1)
        let fitting = min(visits, max(0, (end - minute) / shortest))
        return table[bucket * (events + 1) + fitting]
    }
}
