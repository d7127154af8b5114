/// A civil date, DATE of RFC 5545 section 3.3.4: `20260110`.
public struct CalendarDate: Sendable, Hashable {
    /// From 0 to 9999.
    public let year: Int
    /// From 1 to 12.
    public let month: Int
    /// From 1 to 31.
    public let day: Int

    /// Makes a date of the Gregorian calendar; nil if there is no such day or the year is not from 0 to 9999.
    public init?(year: Int, month: Int, day: Int) {
        guard (0...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= Self.length(ofMonth: month, year: year)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// Makes the date that many days after 1 January 1970; nil if its year is not from 0 to 9999.
    ///
    /// The arithmetic of eras of 400 years, beginning in March, follows Howard Hinnant, "chrono-compatible low-level date
    /// algorithms".
    public init?(daysSinceEpoch days: Int) {
        guard days >= -719_528, days <= 2_932_896 else { return nil }
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        self.init(
            year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
            day: dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
    }

    /// The days from 1 January 1970 to this date; negative before it.
    public var daysSinceEpoch: Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// The date a number of days later, or earlier if it is negative; nil if its year is not from 0 to 9999.
    public func adding(days: Int) -> CalendarDate? {
        let (sum, overflow) = daysSinceEpoch.addingReportingOverflow(days)
        return overflow ? nil : CalendarDate(daysSinceEpoch: sum)
    }

    /// 1 January 1970.
    static let epoch = CalendarDate(validYear: 1970, month: 1, day: 1)

    private init(validYear year: Int, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// The number of days in a month, 28...31.
    static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

extension CalendarDate: PropertyValue, Comparable {
    /// Reads eight digits; nil if there is no such day.
    public init?(parsing octets: Span<UInt8>) {
        guard octets.count == 8, let year = octets.number(at: 0, digits: 4),
            let month = octets.number(at: 4, digits: 2), let day = octets.number(at: 6, digits: 2)
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// Adds eight digits: year, month, day.
    public func append(to octets: inout [UInt8]) {
        octets.append(decimal: UInt64(year * 10_000 + month * 100 + day), width: 8)
    }

    /// Whether the first is earlier.
    public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }
}
