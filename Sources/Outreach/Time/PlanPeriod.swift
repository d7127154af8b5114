/// Whole weeks that are planned together, from a Monday on.
public struct PlanPeriod: Hashable, Sendable {
    /// The most weeks of a period: a quarter of a year.
    public static let mostWeeks = 13

    /// The first week.
    public let week: Week
    /// How many weeks, 1...`mostWeeks`.
    public let weeks: Int

    /// One week.
    public init(_ week: Week) {
        self.week = week
        weeks = 1
    }

    /// So many weeks from a first one; nil unless there are 1...`mostWeeks`.
    public init?(_ week: Week, weeks: Int) {
        guard (1...PlanPeriod.mostWeeks).contains(weeks) else { return nil }
        self.week = week
        self.weeks = weeks
    }

    /// The weeks from a first to a last, both included; nil if the last is before the first or there are too many.
    public init?(_ first: Week, through last: Week) {
        let days = first.monday.days(to: last.monday)
        guard days >= 0 else { return nil }
        self.init(first, weeks: days / 7 + 1)
    }

    /// Reads `2026-W41` or `2026-W41..2026-W44`; nil for any other form.
    public init?(_ text: some StringProtocol) {
        let trimmed = text.trimmed
        guard let dots = trimmed.firstIndex(of: "."), trimmed[dots...].hasPrefix("..") else {
            guard let week = Week(trimmed) else { return nil }
            self.init(week)
            return
        }
        guard let first = Week(trimmed[..<dots].trimmed), let last = Week(trimmed[dots...].dropFirst(2).trimmed) else {
            return nil
        }
        self.init(first, through: last)
    }

    /// The first Monday to the last Sunday.
    public var range: DayRange { DayRange(week.monday, week.monday.advanced(by: weeks * 7 - 1)) ?? week.range }

    /// Every day in order; the index of a day here is its number in the planning problem.
    public var days: [Day] { range.days }

    /// The day half-way through, the Wednesday of a single week.
    public var middle: Day { week.monday.advanced(by: weeks * 7 / 2 - 1) }

    /// The last week.
    public var lastWeek: Week { week.advanced(by: weeks - 1) }

    /// How many days after the first Monday the day lies; nil outside the period.
    public func index(of day: Day) -> Int? { range.contains(day) ? range.first.days(to: day) : nil }

    /// The form that `init(_:)` reads.
    public var text: String { weeks == 1 ? week.text : "\(week.text)..\(lastWeek.text)" }
}
