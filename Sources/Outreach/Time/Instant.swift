/// A point in time, in milliseconds since 1970-01-01T00:00:00Z.
public struct Instant: Hashable, Comparable, Sendable {
    /// Milliseconds since 1970-01-01T00:00:00Z.
    public let milliseconds: Int64

    /// The point in time with that count of milliseconds.
    public init(milliseconds: Int64) { self.milliseconds = milliseconds }

    /// The point in time at which a clock in that zone shows the moment.
    public init(_ moment: Moment, in zone: Zone) {
        milliseconds = (Int64(moment.minutes) - Int64(zone.offsetHours) * 60) * 60_000
    }

    /// What a clock in that zone shows, to the minute.
    public func moment(in zone: Zone) -> Moment {
        let minutes = Int((Double(milliseconds) / 60_000).rounded(.down))
        return Moment(minutes: minutes + zone.offsetHours * 60)
    }

    /// The second of the minute, 0..<60.
    public var second: Int { Int((milliseconds % 60_000 + 60_000) % 60_000 / 1000) }

    /// RFC 3339 with the zone's offset, to the second.
    public func timestamp(in zone: Zone) -> String {
        let moment = moment(in: zone)
        return "\(moment.day.text)T\(moment.clockText):\(twoDigits(second))\(zone.offsetText)"
    }

    /// Earlier in time.
    public static func < (left: Instant, right: Instant) -> Bool { left.milliseconds < right.milliseconds }
}
