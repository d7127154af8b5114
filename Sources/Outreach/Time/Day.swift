/// A civil date of the proleptic Gregorian calendar, from 1800-01-01 to 2399-12-31, without a zone.
///
/// The conversions follow Howard Hinnant's "chrono-compatible low-level date algorithms"; all are O(1).
public struct Day: Hashable, Comparable, Sendable {
    /// Days since 1970-01-01, negative before it.
    public let number: Int

    /// The first and the last day that can be written.
    public static let first = Day(number: -62_091)
    public static let last = Day(number: 157_053)

    /// The day with that number, moved to the nearest end where it lies outside `first...last`.
    public init(number: Int) {
        self.number = min(max(number, -62_091), 157_053)
    }

    /// The day with that date; nil if there is no such date or it is out of range.
    public init?(year: Int, month: Int, day: Int) {
        guard (1800...2399).contains(year), (1...12).contains(month), day >= 1,
            day <= Day.length(ofMonth: month, year: year)
        else { return nil }
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        self.init(number: era * 146_097 + dayOfEra - 719_468)
    }

    /// Reads an ISO date, `2026-10-05`; nil for any other form or a date that does not exist.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2, parts[2].utf8.count == 2,
            let year = digits(parts[0]), let month = digits(parts[1]), let day = digits(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// Year, month 1...12 and day of the month 1...31.
    public var date: (year: Int, month: Int, day: Int) {
        let shifted = number + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let month = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * month + 2) / 5 + 1
        let civilMonth = month < 10 ? month + 3 : month - 9
        return (yearOfEra + era * 400 + (civilMonth <= 2 ? 1 : 0), civilMonth, day)
    }

    /// The day of the week.
    public var weekday: Weekday {
        Weekday.thursday.advanced(by: number % 7)
    }

    /// The ISO form, `2026-10-05`.
    public var text: String {
        let (year, month, day) = date
        return "\(year)-\(twoDigits(month))-\(twoDigits(day))"
    }

    /// The year and month, `2026-10`.
    public var monthText: String { String(text.dropLast(3)) }

    /// The day `count` days later (earlier if negative), kept within `first...last`.
    public func advanced(by count: Int) -> Day {
        let (sum, overflow) = number.addingReportingOverflow(count)
        return overflow ? (count > 0 ? Day.last : Day.first) : Day(number: sum)
    }

    /// How many days `other` lies after this one.
    public func days(to other: Day) -> Int { other.number - number }

    /// Earlier in time.
    public static func < (left: Day, right: Day) -> Bool { left.number < right.number }

    /// How many days that month has, 28...31.
    public static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

extension Day: CustomStringConvertible {
    /// The ISO form.
    public var description: String { text }
}

/// The value of a text that holds ASCII digits alone, at most nine of them.
func digits(_ text: some StringProtocol) -> Int? {
    let bytes = text.utf8
    guard !bytes.isEmpty, bytes.count <= 9, bytes.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return Int(text)
}

/// A number from 0 to 99 with a leading zero.
func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
