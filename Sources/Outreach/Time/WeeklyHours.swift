/// Hours that repeat every week: when a site can be visited or a team works.
///
/// Written as `mon-fri 08:00-15:30; sat 09:00-12:00`; weekdays in English or Indonesian, several spans a day by a comma:
/// `mon-fri 08:00-12:00,13:00-15:30`.
public struct WeeklyHours: Hashable, Sendable {
    /// A span of the day in minutes since midnight, `open` before `close`.
    public struct Span: Hashable, Comparable, Sendable {
        /// Minutes since midnight, 0..<1440.
        public let open: Int
        /// Minutes since midnight, after `open`, at most 1440.
        public let close: Int

        /// The span; nil if it is empty or leaves the day.
        public init?(open: Int, close: Int) {
            guard open >= 0, open < close, close <= 1440 else { return nil }
            self.open = open
            self.close = close
        }

        /// Whether the other span lies wholly inside this one.
        public func contains(_ start: Int, _ end: Int) -> Bool { open <= start && end <= close }

        /// The form `08:00-15:30`.
        public var text: String {
            "\(twoDigits(open / 60)):\(twoDigits(open % 60))-\(twoDigits(close / 60)):\(twoDigits(close % 60))"
        }

        /// By opening time.
        public static func < (left: Span, right: Span) -> Bool { (left.open, left.close) < (right.open, right.close) }
    }

    private var spans: [[Span]]

    /// No hours on any day.
    public init() { spans = Array(repeating: [], count: 7) }

    /// Reads the written form; nil if any part cannot be read or no hours are named.
    public init?(_ text: some StringProtocol) {
        self.init()
        for part in text.split(separator: ";") where !part.trimmed.isEmpty {
            let trimmed = part.trimmed
            guard let clock = trimmed.firstIndex(where: \.isNumber),
                let days = WeeklyHours.weekdays(trimmed[..<clock]),
                let hours = WeeklyHours.spans(trimmed[clock...])
            else { return nil }
            for day in days { spans[day.rawValue - 1] = WeeklyHours.joined(spans[day.rawValue - 1] + hours) }
        }
        guard spans.contains(where: { !$0.isEmpty }) else { return nil }
    }

    /// The spans in order, those that meet or overlap made one.
    private static func joined(_ spans: [Span]) -> [Span] {
        spans.sorted().reduce(into: []) { joined, span in
            if let last = joined.last, span.open <= last.close {
                joined[joined.count - 1] = Span(open: last.open, close: max(last.close, span.close)) ?? last
            } else {
                joined.append(span)
            }
        }
    }

    /// The spans of that weekday in order of opening, apart from each other; empty when closed.
    public subscript(day: Weekday) -> [Span] { spans[day.rawValue - 1] }

    /// The same hours on those weekdays only.
    public func limited(to days: Set<Weekday>) -> WeeklyHours {
        var limited = self
        for day in Weekday.allCases where !days.contains(day) { limited.spans[day.rawValue - 1] = [] }
        return limited
    }

    /// The hours of the earliest day that has any, put on each of those weekdays: a market that says its days but not its hours.
    public func spread(over days: Set<Weekday>) -> WeeklyHours {
        let model = spans.first { !$0.isEmpty } ?? []
        var spreadHours = WeeklyHours()
        for day in days {
            let own = spans[day.rawValue - 1]
            spreadHours.spans[day.rawValue - 1] = own.isEmpty ? model : own
        }
        return spreadHours
    }

    /// The written form with runs of equal days joined: `mon-fri 08:00-15:30; sat 09:00-12:00`.
    public var text: String { text(weekday: \.code, span: \.text) }

    /// The same with other words for weekdays and spans.
    public func text(weekday: (Weekday) -> String, span: (Span) -> String) -> String {
        var parts: [String] = []
        var index = 0
        while index < 7 {
            var end = index
            while end + 1 < 7, spans[end + 1] == spans[index] { end += 1 }
            if !spans[index].isEmpty {
                let first = weekday(Weekday.allCases[index])
                let days = end == index ? first : "\(first)-\(weekday(Weekday.allCases[end]))"
                parts.append("\(days) \(spans[index].map(span).joined(separator: ","))")
            }
            index = end + 1
        }
        return parts.joined(separator: "; ")
    }

    /// Reads weekdays: `tue,fri`, `mon-fri`, `sel, jum`; nil if one of them is unknown or there is none.
    public static func weekdays(_ text: some StringProtocol) -> Set<Weekday>? {
        var days: Set<Weekday> = []
        for part in text.split(whereSeparator: { $0 == "," || $0 == ";" || $0 == " " }) {
            let ends = part.split(separator: "-", omittingEmptySubsequences: false)
            guard ends.count <= 2, let first = Weekday(ends[0].trimmed),
                let last = Weekday(ends[ends.count - 1].trimmed)
            else { return nil }
            var day = first
            days.insert(day)
            while day != last {
                day = day.advanced(by: 1)
                days.insert(day)
            }
        }
        return days.isEmpty ? nil : days
    }

    private static func spans(_ text: some StringProtocol) -> [Span]? {
        var spans: [Span] = []
        for part in text.split(separator: ",") {
            let ends = part.split(separator: "-", omittingEmptySubsequences: false)
            guard ends.count == 2, let open = ClockTime(ends[0].trimmed), let close = ClockTime(ends[1].trimmed),
                let span = Span(open: open.minutes, close: close.minutes)
            else { return nil }
            spans.append(span)
        }
        return spans.isEmpty ? nil : spans
    }
}
