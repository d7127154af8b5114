import Outreach

/// Writes days, times and weeks as a language's readers expect them. `NaturalDate` reads every form back.
package struct DateFormat: Sendable {
    /// Whose readers the dates are for.
    package let language: DisplayLanguage

    /// Dates for readers of that language.
    package init(_ language: DisplayLanguage) { self.language = language }

    /// `Sen 5 Okt 2026`.
    package func short(_ day: Day) -> String {
        "\(CalendarWords.shortWeekday(day.weekday, in: language)) \(dateText(day))"
    }

    /// `Senin, 5 Oktober 2026`.
    package func long(_ day: Day) -> String {
        let (year, month, date) = day.date
        return "\(weekday(day.weekday)), \(date) \(CalendarWords.month(month, in: language)) \(year)"
    }

    /// The time of a moment, `09.00`.
    package func time(_ moment: Moment) -> String { time(minute: moment.minute) }

    /// A time of the day, `09.00`.
    package func time(_ time: ClockTime) -> String { self.time(minute: time.minutes) }

    /// A span of times on one day, `09.00-11.00`.
    package func times(_ start: ClockTime, _ end: ClockTime) -> String { "\(time(start))-\(time(end))" }

    /// A span of the day, `09.00-11.00`.
    package func span(_ span: WeeklyHours.Span) -> String { "\(time(minute: span.open))-\(time(minute: span.close))" }

    /// Hours that repeat every week, `sen-jum 08.00-15.30; sab 09.00-12.00`: a form that `WeeklyHours` reads.
    package func hours(_ hours: WeeklyHours) -> String { hours.text(weekday: code, span: span) }

    /// Weekdays in order, `sel, jum`.
    package func weekdays(_ days: Set<Weekday>) -> String { days.sorted().map(code).joined(separator: ", ") }

    private func code(_ day: Weekday) -> String { CalendarWords.shortWeekday(day, in: language).lowercased() }

    /// `Senin, 5 Okt 2026 09.00 WIB`, the form in which a date that was said in words is echoed.
    package func long(_ moment: Moment, in zone: Zone) -> String {
        "\(weekday(moment.day.weekday)), \(dateText(moment.day)) \(time(moment)) \(zone.rawValue)"
    }

    /// `Sen 5 Okt 2026 09.00 WIB`, for tables.
    package func short(_ moment: Moment, in zone: Zone) -> String {
        "\(short(moment.day)) \(time(moment)) \(zone.rawValue)"
    }

    /// `5-11 Okt 2026`, `28 Sep - 4 Okt 2026`, `28 Des 2026 - 3 Jan 2027`, or the date alone for one day.
    package func range(_ range: DayRange) -> String {
        let first = range.first.date
        let last = range.last.date
        if range.first == range.last { return dateText(range.first) }
        if (first.year, first.month) == (last.year, last.month) { return "\(first.day)-\(dateText(range.last))" }
        if first.year != last.year { return "\(dateText(range.first)) - \(dateText(range.last))" }
        return "\(first.day) \(CalendarWords.shortMonth(first.month, in: language)) - \(dateText(range.last))"
    }

    /// `Minggu 41 (5-11 Okt 2026)`.
    package func title(_ week: Week) -> String {
        "\(language == .indonesian ? "Minggu" : "Week") \(week.number) (\(range(week.range)))"
    }

    /// Several weeks by number and days, `Minggu 41-44 (5 Okt - 1 Nov 2026)`.
    package func title(_ week: Week, weeks: Int) -> String {
        let last = week.advanced(by: weeks - 1)
        guard weeks > 1, let days = DayRange(week.monday, last.sunday) else { return title(week) }
        return "\(language == .indonesian ? "Minggu" : "Weeks") \(week.number)-\(last.number) (\(range(days)))"
    }

    /// The month that holds the day, `Oktober 2026`.
    package func month(_ day: Day) -> String {
        "\(CalendarWords.month(day.date.month, in: language)) \(day.date.year)"
    }

    /// The weekday's full name.
    package func weekday(_ day: Weekday) -> String { CalendarWords.weekday(day, in: language) }

    private func dateText(_ day: Day) -> String {
        let (year, month, date) = day.date
        return "\(date) \(CalendarWords.shortMonth(month, in: language)) \(year)"
    }

    private func time(minute: Int) -> String {
        let mark = language == .indonesian ? "." : ":"
        let hour = minute / 60
        let rest = minute % 60
        return "\(hour < 10 ? "0" : "")\(hour)\(mark)\(rest < 10 ? "0" : "")\(rest)"
    }
}
