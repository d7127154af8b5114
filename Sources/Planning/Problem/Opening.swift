/// A span of minutes since midnight, `start` included; an event may end exactly at `end`.
public struct Interval: Hashable, Sendable {
    /// First minute.
    public var start: Int
    /// Minute at which the span is over.
    public var end: Int

    /// A span from one minute to another.
    public init(start: Int, end: Int) {
        self.start = start
        self.end = end
    }

    /// Whether two spans share more than an end point.
    public func overlaps(_ other: Interval) -> Bool { start < other.end && other.start < end }

    /// Whether the other span lies wholly inside this one.
    public func covers(_ other: Interval) -> Bool { start <= other.start && other.end <= end }
}

extension Array where Element == Interval {
    /// The same minutes in as few spans as can be, ascending.
    func merged() -> [Interval] {
        sorted { ($0.start, $0.end) < ($1.start, $1.end) }.reduce(into: []) { merged, next in
            if let last = merged.last, next.start <= last.end {
                merged[merged.count - 1].end = Swift.max(last.end, next.end)
            } else {
                merged.append(next)
            }
        }
    }
}

/// A window in which a site can host an event: the event lies wholly inside it.
public struct Opening: Hashable, Sendable {
    /// Day of the plan, 0 for its first day.
    public var day: Int
    /// Minutes since midnight of that day.
    public var interval: Interval

    /// A window on one day.
    public init(day: Int, start: Int, end: Int) {
        self.day = day
        interval = Interval(start: start, end: end)
    }
}
