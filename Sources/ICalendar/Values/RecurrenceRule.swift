/// How something recurs, RECUR of RFC 5545 section 3.3.10: `FREQ=MONTHLY;BYDAY=-1FR`.
///
/// Use ``starts(from:zone:)`` for the moments that it generates.
public struct RecurrenceRule: Sendable, Hashable {
    /// The length of the periods that the rule goes through.
    public enum Frequency: Int, Sendable, Hashable, CaseIterable, Comparable {
        case secondly, minutely, hourly, daily, weekly, monthly, yearly

        /// The word of the RFC, as `DAILY`.
        public var word: String {
            switch self {
            case .secondly: "SECONDLY"
            case .minutely: "MINUTELY"
            case .hourly: "HOURLY"
            case .daily: "DAILY"
            case .weekly: "WEEKLY"
            case .monthly: "MONTHLY"
            case .yearly: "YEARLY"
            }
        }

        /// Whether the first has the shorter periods.
        public static func < (left: Frequency, right: Frequency) -> Bool { left.rawValue < right.rawValue }
    }

    /// When a rule ends.
    public enum End: Sendable, Hashable {
        /// Never.
        case never
        /// After so many moments, at least one.
        case count(Int)
        /// With the last one not after that moment; the name of a zone is not in the value.
        case until(CalendarMoment)
    }

    /// A day of the week, every one of the period or a numbered one.
    public struct WeekdayNumber: Sendable, Hashable {
        /// The number in the month or year from 1, from its end if negative; nil: every one.
        public var ordinal: Int?
        /// The day.
        public var weekday: Weekday

        /// Makes a day.
        public init(_ weekday: Weekday, ordinal: Int? = nil) {
            self.weekday = weekday
            self.ordinal = ordinal
        }
    }

    /// `FREQ`.
    public var frequency: Frequency
    /// `INTERVAL`: every how manieth period counts, at least 1.
    public var interval = 1
    /// `COUNT` or `UNTIL`.
    public var end = End.never
    /// `BYSECOND`, 0...60.
    public var seconds: [Int] = []
    /// `BYMINUTE`, 0...59.
    public var minutes: [Int] = []
    /// `BYHOUR`, 0...23.
    public var hours: [Int] = []
    /// `BYDAY`.
    public var weekdays: [WeekdayNumber] = []
    /// `BYMONTHDAY`, 1...31 or from the end of the month -31...-1.
    public var monthDays: [Int] = []
    /// `BYYEARDAY`, 1...366 or from the end of the year -366...-1.
    public var yearDays: [Int] = []
    /// `BYWEEKNO`, 1...53 or from the end of the year -53...-1.
    public var weeks: [Int] = []
    /// `BYMONTH`, 1...12.
    public var months: [Int] = []
    /// `BYSETPOS`: which moments of a period count, 1...366 or from its end -366...-1.
    public var positions: [Int] = []
    /// `WKST`: the day with which weeks begin.
    public var weekStart = Weekday.monday

    /// Makes a rule.
    public init(_ frequency: Frequency, interval: Int = 1, end: End = .never) {
        self.frequency = frequency
        self.interval = max(1, interval)
        self.end = end
    }
}

extension RecurrenceRule: PropertyValue {
    /// Reads a rule; nil if a part is unknown, occurs twice, is out of range or missing, or if it has both a count and an end.
    ///
    /// Parts whose names begin with `X-` are passed over. Of RFC 7529 the Gregorian scale is taken, and no other.
    public init?(parsing octets: Span<UInt8>) {
        guard let rule = RecurrenceReader.rule(octets) else { return nil }
        self = rule
    }

    /// Adds the rule, its parts in the order of the RFC's grammar.
    public func append(to octets: inout [UInt8]) {
        octets.append(utf8: "FREQ=" + frequency.word)
        switch end {
        case .never: break
        case .count(let count): octets.append(utf8: ";COUNT=\(count)")
        case .until(let moment):
            octets.append(utf8: ";UNTIL=")
            moment.append(to: &octets)
        }
        if interval != 1 { octets.append(utf8: ";INTERVAL=\(interval)") }
        append("BYSECOND", seconds, to: &octets)
        append("BYMINUTE", minutes, to: &octets)
        append("BYHOUR", hours, to: &octets)
        if !weekdays.isEmpty {
            let days = weekdays.map { ($0.ordinal.map(String.init) ?? "") + $0.weekday.code }
            octets.append(utf8: ";BYDAY=" + days.joined(separator: ","))
        }
        append("BYMONTHDAY", monthDays, to: &octets)
        append("BYYEARDAY", yearDays, to: &octets)
        append("BYWEEKNO", weeks, to: &octets)
        append("BYMONTH", months, to: &octets)
        append("BYSETPOS", positions, to: &octets)
        if weekStart != .monday { octets.append(utf8: ";WKST=" + weekStart.code) }
    }

    private func append(_ name: String, _ numbers: [Int], to octets: inout [UInt8]) {
        guard !numbers.isEmpty else { return }
        octets.append(utf8: ";\(name)=" + numbers.map(String.init).joined(separator: ","))
    }
}
