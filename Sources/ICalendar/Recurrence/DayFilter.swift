/// Which days a rule of recurrence lets through: its parts that speak of days, with what `DTSTART` says where they are silent.
struct DayFilter {
    private let months: [Int]
    private let weeks: [Int]
    private let yearDays: [Int]
    private let monthDays: [Int]
    private let weekdays: [RecurrenceRule.WeekdayNumber]
    private let weekStart: Weekday
    private let scope: Scope
    private var year = Year(0)

    /// Within what a numbered weekday is counted.
    private enum Scope { case year, month, none }

    /// What is to be known of a year.
    private struct Year {
        let number: Int
        let firstDay: Int
        let length: Int
        let isLeap: Bool

        init(_ number: Int) {
            self.number = number
            isLeap = number % 4 == 0 && (number % 100 != 0 || number % 400 == 0)
            length = isLeap ? 366 : 365
            firstDay = CalendarDate(year: min(max(number, 0), 9999), month: 1, day: 1)?.daysSinceEpoch ?? 0
        }

        /// Weeks that begin with that weekday; the first has at least four days of the year.
        func weeks(from weekStart: Weekday) -> Int {
            let offset = Weekday(daysSinceEpoch: firstDay).days(after: weekStart)
            return offset == 3 || isLeap && offset == 2 ? 53 : 52
        }
    }

    init(_ rule: RecurrenceRule, start: CalendarDate) {
        var (months, monthDays, weekdays) = (rule.months, rule.monthDays, rule.weekdays)
        let isSilent = monthDays.isEmpty && weekdays.isEmpty && rule.yearDays.isEmpty
        switch rule.frequency {
        case .yearly where isSilent && rule.weeks.isEmpty:
            if months.isEmpty { months = [start.month] }
            monthDays = [start.day]
        case .yearly where isSilent: weekdays = [.init(start.weekday)]
        case .monthly where isSilent && rule.weeks.isEmpty: monthDays = [start.day]
        case .weekly where isSilent: weekdays = [.init(start.weekday)]
        default: break
        }
        switch rule.frequency {
        case .yearly: scope = months.isEmpty ? .year : .month
        case .monthly: scope = .month
        default: scope = .none
        }
        (self.months, self.monthDays, self.weekdays) = (months, monthDays, weekdays)
        (weeks, yearDays, weekStart) = (rule.weeks, rule.yearDays, rule.weekStart)
    }

    /// The days of a year that are let through, in order.
    mutating func days(ofYear number: Int) -> [Int] {
        guard months.isEmpty else { return months.sorted().flatMap { days(ofMonth: $0, year: number) } }
        return (1...12).flatMap { days(ofMonth: $0, year: number) }
    }

    /// The days of a month that are let through, in order.
    mutating func days(ofMonth month: Int, year number: Int) -> [Int] {
        guard months.isEmpty || months.contains(month), let first = CalendarDate(year: number, month: month, day: 1)
        else { return [] }
        let (start, length) = (first.daysSinceEpoch, CalendarDate.length(ofMonth: month, year: number))
        var found: [Int] = []
        for day in 1...length where admits(start + day - 1, year: number, month: month, day: day, length: length) {
            found.append(start + day - 1)
        }
        return found
    }

    /// Whether the day is let through; days are counted from 1 January 1970.
    mutating func admits(_ days: Int) -> Bool {
        guard let date = CalendarDate(daysSinceEpoch: days) else { return false }
        return admits(
            days, year: date.year, month: date.month, day: date.day,
            length: CalendarDate.length(ofMonth: date.month, year: date.year))
    }

    private mutating func admits(_ days: Int, year number: Int, month: Int, day: Int, length: Int) -> Bool {
        if !months.isEmpty, !months.contains(month) { return false }
        if !monthDays.isEmpty, !monthDays.contains(day), !monthDays.contains(day - length - 1) { return false }
        if year.number != number { year = Year(number) }
        let yearDay = days - year.firstDay + 1
        if !yearDays.isEmpty, !yearDays.contains(yearDay), !yearDays.contains(yearDay - year.length - 1) {
            return false
        }
        if !weekdays.isEmpty {
            let weekday = Weekday(daysSinceEpoch: days)
            let (place, size) = scope == .year ? (yearDay, year.length) : (day, length)
            let isAdmitted = weekdays.contains { wanted in
                guard wanted.weekday == weekday else { return false }
                guard let ordinal = wanted.ordinal, scope != .none else { return true }
                return ordinal == (place - 1) / 7 + 1 || ordinal == -((size - place) / 7 + 1)
            }
            if !isAdmitted { return false }
        }
        return weeks.isEmpty || isInWeek(days)
    }

    /// Whether the day's week is one of those wanted; a week belongs to the year that has most of it.
    private func isInWeek(_ days: Int) -> Bool {
        let fourth = days - Weekday(daysSinceEpoch: days).days(after: weekStart) + 3
        guard let number = CalendarDate(daysSinceEpoch: fourth)?.year else { return false }
        let year = Year(number)
        let week = (fourth - year.firstDay) / 7 + 1
        return weeks.contains(week) || weeks.contains(week - year.weeks(from: weekStart) - 1)
    }
}
