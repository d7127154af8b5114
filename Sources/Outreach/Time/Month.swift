/// A calendar month, `2026-03`: what contributions are paid for.
public struct Month: FieldConvertible, Comparable {
    /// Months since year 0.
    public let number: Int

    /// The month with that number, moved to the nearest end where it lies outside the days that can be written.
    public init(number: Int) { self.number = min(max(number, 1_800 * 12), 2_399 * 12 + 11) }

    /// The month of a year; nil if there is none or it is out of range.
    public init?(year: Int, month: Int) {
        guard (1_800...2_399).contains(year), (1...12).contains(month) else { return nil }
        self.init(number: year * 12 + month - 1)
    }

    /// The month that a day lies in.
    public init(containing day: Day) {
        let (year, month, _) = day.date
        self.init(number: year * 12 + month - 1)
    }

    /// Reads `2026-03`, `3/2026` or any day of the month.
    public init?(cell: String) {
        if let day = Day(cell: cell) {
            self.init(containing: day)
            return
        }
        let isSlashed = cell.contains("/")
        let parts = cell.split(separator: isSlashed ? "/" : "-", omittingEmptySubsequences: false).map(String.init)
        let (year, month) = isSlashed ? (parts.last ?? "", parts.first ?? "") : (parts.first ?? "", parts.last ?? "")
        guard parts.count == 2, year.utf8.count == 4, (1...2).contains(month.utf8.count), let year = digits(year),
            let month = digits(month)
        else { return nil }
        self.init(year: year, month: month)
    }

    /// `2026-03`.
    public var text: String { "\(number / 12)-\(twoDigits(number % 12 + 1))" }
    /// `2026-03`.
    public var fieldValue: FieldValue { .text(text) }

    /// The month so many after this one, or before it.
    public func advanced(by months: Int) -> Month { Month(number: number + months) }

    /// Whole months from this one to another; negative if that is earlier.
    public func months(to other: Month) -> Int { other.number - number }

    /// The first day.
    public var first: Day { Day(year: number / 12, month: number % 12 + 1, day: 1) ?? .first }
    /// The last day.
    public var last: Day { number == 2_399 * 12 + 11 ? .last : advanced(by: 1).first.advanced(by: -1) }

    public static func < (left: Month, right: Month) -> Bool { left.number < right.number }
}
