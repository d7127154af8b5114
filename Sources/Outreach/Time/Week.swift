/// A week of ISO 8601: Monday to Sunday, numbered in the year that holds its Thursday.
public struct Week: Hashable, Comparable, Sendable {
    /// The week's Monday.
    public let monday: Day

    /// The week that holds the day.
    public init(containing day: Day) {
        monday = day.advanced(by: 1 - day.weekday.rawValue)
    }

    /// Week `number` (1...53) of the ISO year; nil if that year has no such week.
    public init?(year: Int, number: Int) {
        guard (1...53).contains(number), let fourth = Day(year: year, month: 1, day: 4) else { return nil }
        let week = Week(containing: fourth.advanced(by: (number - 1) * 7))
        guard week.year == year else { return nil }
        self = week
    }

    /// Reads `2026-W41`, in any case; nil for any other form.
    public init?(_ text: some StringProtocol) {
        let parts = text.uppercased().split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].utf8.count == 4, let year = digits(parts[0]), parts[1].first == "W",
            parts[1].utf8.count <= 3, let number = digits(parts[1].dropFirst())
        else { return nil }
        self.init(year: year, number: number)
    }

    /// The ISO year, which may differ from the calendar year in the days round New Year.
    public var year: Int { monday.advanced(by: 3).date.year }

    /// The week's number in its ISO year, 1...53.
    public var number: Int {
        let thursday = monday.advanced(by: 3)
        guard let newYear = Day(year: year, month: 1, day: 1) else { return 1 }
        return newYear.days(to: thursday) / 7 + 1
    }

    /// The week's Sunday.
    public var sunday: Day { monday.advanced(by: 6) }

    /// Monday to Sunday.
    public var range: DayRange { DayRange(monday, sunday) ?? DayRange(monday) }

    /// Monday to Sunday in order.
    public var days: [Day] { range.days }

    /// The form that `init(_:)` reads, `2026-W41`.
    public var text: String { "\(year)-W\(twoDigits(number))" }

    /// The week `count` weeks later.
    public func advanced(by count: Int) -> Week { Week(containing: monday.advanced(by: count * 7)) }

    /// Earlier in time.
    public static func < (left: Week, right: Week) -> Bool { left.monday < right.monday }
}
