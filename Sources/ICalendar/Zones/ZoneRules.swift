/// How far the clocks of a zone are from UTC, and when they change.
public struct ZoneRules: Sendable, Hashable {
    /// A change of the clocks.
    public struct Transition: Sendable, Hashable {
        /// Seconds since 1 January 1970 UTC.
        public var instant: Int
        /// Seconds east of Greenwich from then on.
        public var offset: Int

        /// Makes a change.
        public init(instant: Int, offset: Int) {
            self.instant = instant
            self.offset = offset
        }
    }

    /// Seconds east of Greenwich before the first change.
    public let first: Int
    /// The changes in order.
    public let transitions: [Transition]
    /// What holds year by year after the last of them.
    let tail: YearlyClock?

    /// Makes a zone; the changes are put in order.
    public init(first: Int, transitions: [Transition] = []) {
        self.init(first: first, transitions: transitions, tail: nil)
    }

    init(first: Int, transitions: [Transition], tail: YearlyClock?) {
        self.first = first
        self.transitions = transitions.sorted { $0.instant < $1.instant }
        self.tail = tail
    }

    /// A zone whose clock never changes.
    public static func fixed(_ offset: UTCOffset) -> ZoneRules { ZoneRules(first: offset.seconds) }

    /// Coordinated universal time.
    public static let utc = ZoneRules(first: 0)

    /// Seconds east of Greenwich at an instant, given in seconds since 1 January 1970 UTC. Takes logarithmic time.
    public func offset(at instant: Int) -> Int {
        if let tail, instant >= transitions.last?.instant ?? .min { return tail.offset(at: instant) }
        var (low, high) = (0, transitions.count)
        while low < high {
            let middle = (low + high) / 2
            if transitions[middle].instant <= instant { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? first : transitions[low - 1].offset
    }

    /// The instant at which the clock shows a time, both in seconds since 1 January 1970.
    ///
    /// A time that comes twice is the first of the two, and one that is left out is read by the offset before the gap, as RFC 5545
    /// section 3.3.5 says.
    public func instant(ofClock time: Int) -> Int {
        let (before, after) = (offset(at: time - 86_400), offset(at: time + 86_400))
        if before == after { return time - before }
        if offset(at: time - before) == before { return time - before }
        return offset(at: time - after) == after ? time - after : time - before
    }

    /// The instant that a time of this zone is; nil outside the years 0 to 9999.
    public func instant(of time: CalendarDateTime) -> CalendarInstant? {
        CalendarInstant(secondsSinceEpoch: instant(ofClock: time.clockSeconds))
    }

    /// What the clock shows at an instant.
    public func dateTime(at instant: CalendarInstant, zone: CalendarDateTime.Zone) -> CalendarDateTime? {
        UTCOffset(seconds: offset(at: instant.secondsSinceEpoch)).flatMap { instant.dateTime(offset: $0, zone: zone) }
    }
}

extension CalendarDateTime {
    /// What the clock shows, in seconds since 1 January 1970 on the same clock.
    var clockSeconds: Int { date.daysSinceEpoch * 86_400 + time.secondsSinceMidnight }

    /// The time that a clock shows so many seconds after 1 January 1970; nil outside the years 0 to 9999.
    init?(clockSeconds seconds: Int, zone: Zone) {
        let day = seconds.flooredQuotient(86_400)
        guard let date = CalendarDate(daysSinceEpoch: day),
            let time = CalendarTime(secondsSinceMidnight: seconds - day * 86_400)
        else { return nil }
        self.init(date, time, zone: zone)
    }
}
