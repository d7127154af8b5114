/// The times on the clock that a rule generates from a start on, in order, in seconds since 1 January 1970 on that clock.
///
/// Period after period is looked at when it is asked for. A rule that matches nothing ends when its ``patience`` does, and every
/// rule with the year 9999.
struct RuleClock: IteratorProtocol {
    /// How many periods are gone through for nothing at most: more than the days from the year 0 to 9999.
    static let usualPatience = 3_000_000
    private static let lastDay = 2_932_896

    private let rule: RecurrenceRule
    private let start: Int
    private let until: Int
    private let offsets: [Int]
    private let hours: Set<Int>
    private let minutes: Set<Int>
    private let seconds: Set<Int>
    private var days: DayFilter
    private var remaining: Int
    /// The number of the next period: year, month since the year 0, or day, hour, minute or second since 1 January 1970.
    private var period: Int
    /// The moments of the present period are every sum of a base and an offset, in this order.
    private var bases: [Int] = []
    private var chosen: [Int]?
    private var place = 0
    private var isOver = false
    private var hasBegun = false
    /// How many more periods and moments may be gone through that are of no use; whoever goes through many rules shares it out.
    var patience = RuleClock.usualPatience
    /// The time before which moments are of no use.
    private var useless = Int.min

    /// - Parameters:
    ///   - start: the time on the clock from which on moments are generated.
    ///   - until: the last time on the clock that may be generated.
    init(_ rule: RecurrenceRule, from start: Int, until: Int = .max) {
        self.rule = rule
        self.start = start
        self.until = until
        let day = start.flooredQuotient(86_400)
        let second = start - day * 86_400
        let date = CalendarDate(daysSinceEpoch: day) ?? .epoch
        days = DayFilter(rule, start: date)
        if case .count(let count) = rule.end { remaining = count } else { remaining = .max }
        hours = Set(rule.hours)
        minutes = Set(rule.minutes)
        seconds = Set(rule.seconds)
        let inMinute = rule.seconds.isEmpty ? [second % 60] : rule.seconds.filter { $0 < 60 }
        let inHour = rule.minutes.isEmpty ? [second / 60 % 60] : rule.minutes
        let inDay = rule.hours.isEmpty ? [second / 3600] : rule.hours
        let hourly = inHour.flatMap { minute in inMinute.map { minute * 60 + $0 } }
        switch rule.frequency {
        case .secondly: (offsets, period) = ([0], start)
        case .minutely: (offsets, period) = (inMinute.sortedOnce(), start.flooredQuotient(60))
        case .hourly: (offsets, period) = (hourly.sortedOnce(), start.flooredQuotient(3600))
        default:
            offsets = inDay.flatMap { hour in hourly.map { hour * 3600 + $0 } }.sortedOnce()
            switch rule.frequency {
            case .daily: period = day
            case .weekly: period = day - Weekday(daysSinceEpoch: day).days(after: rule.weekStart)
            case .monthly: period = date.year * 12 + date.month - 1
            default: period = date.year
            }
        }
        if offsets.isEmpty { isOver = true }
    }

    /// Goes to the period of a time, if that is later and the moments between need not be counted one by one.
    mutating func skip(to time: Int) {
        useless = time
        guard time > start, remaining == .max || hasOneMomentAPeriod else { return }
        let day = time.flooredQuotient(86_400)
        let date = CalendarDate(daysSinceEpoch: day)
        var step = rule.interval
        let number: Int
        switch rule.frequency {
        case .yearly: number = date?.year ?? period
        case .monthly: number = date.map { $0.year * 12 + $0.month - 1 } ?? period
        case .weekly:
            number = day
            step *= 7
        case .daily: number = day
        case .hourly: number = time.flooredQuotient(3600)
        case .minutely: number = time.flooredQuotient(60)
        case .secondly: number = time
        }
        guard number > period else { return }
        let periods = (number - period) / step
        if remaining != .max {
            // One period less: it is the one whose moment may lie after the time.
            let passed = Swift.max(0, periods - 1)
            guard passed < remaining else {
                isOver = true
                return
            }
            remaining -= passed
            period += passed * step
        } else {
            period += periods * step
        }
        (bases, chosen, place) = ([], nil, 0)
    }

    /// Whether every period has one moment and no other, so that they are counted by their number.
    private var hasOneMomentAPeriod: Bool {
        rule.frequency < .weekly && offsets.count == 1 && rule.positions.isEmpty && rule.months.isEmpty
            && rule.weeks.isEmpty && rule.yearDays.isEmpty && rule.monthDays.isEmpty && rule.weekdays.isEmpty
            && rule.hours.isEmpty && rule.minutes.isEmpty && rule.seconds.isEmpty && !hasBegun
    }

    mutating func next() -> Int? {
        hasBegun = true
        while remaining > 0, !isOver {
            while let time = nextOfPeriod() {
                guard time >= start else { continue }
                guard time <= until else {
                    isOver = true
                    return nil
                }
                remaining -= 1
                if time < useless {
                    patience -= 1
                    if patience <= 0 {
                        isOver = true
                        return nil
                    }
                }
                return time
            }
            fill()
        }
        return nil
    }

    private mutating func nextOfPeriod() -> Int? {
        let count = chosen?.count ?? bases.count * offsets.count
        guard place < count else { return nil }
        let moment = chosen?[place] ?? place
        place += 1
        return bases[moment / offsets.count] + offsets[moment % offsets.count]
    }

    /// Goes to the next period that is not empty.
    private mutating func fill() {
        while patience > 0 {
            guard advance() else { break }
            guard !bases.isEmpty else {
                patience -= 1
                continue
            }
            choose()
            if chosen?.isEmpty != true { return }
        }
        isOver = true
    }

    /// Takes the moments that the rule's positions name, and skips those before the start.
    private mutating func choose() {
        let count = bases.count * offsets.count
        if rule.positions.isEmpty {
            chosen = nil
            let passed = bases.firstIndex { $0 + (offsets.last ?? 0) >= start } ?? bases.count
            place = passed * offsets.count
        } else {
            chosen = rule.positions.compactMap { position in
                let index = position > 0 ? position - 1 : count + position
                return (0..<count).contains(index) ? index : nil
            }.sortedOnce()
            place = 0
        }
    }

    /// Finds the bases of the next period; false if there is no further one.
    private mutating func advance() -> Bool {
        let number = period
        let step = rule.interval
        bases = []
        switch rule.frequency {
        case .yearly:
            guard number <= 9999 else { return false }
            bases = days.days(ofYear: number).map { $0 * 86_400 }
        case .monthly:
            guard number < 120_000 else { return false }
            bases = days.days(ofMonth: number % 12 + 1, year: number / 12).map { $0 * 86_400 }
        case .weekly:
            guard number <= Self.lastDay else { return false }
            for day in number..<number + 7 where days.admits(day) { bases.append(day * 86_400) }
            period += 7 * step
            return bases.first.map { $0 <= until } ?? true
        case .daily:
            guard number <= Self.lastDay else { return false }
            if days.admits(number) { bases = [number * 86_400] }
        case .hourly: return advance(number, of: 3600)
        case .minutely: return advance(number, of: 60)
        case .secondly: return advance(number, of: 1)
        }
        period += step
        return bases.first.map { $0 <= until } ?? true
    }

    /// The same for periods shorter than a day; a day, hour or minute that is not wanted is gone over at once.
    private mutating func advance(_ number: Int, of length: Int) -> Bool {
        let time = number * length
        let day = time.flooredQuotient(86_400)
        guard day <= Self.lastDay, time <= until else { return false }
        let second = time - day * 86_400
        if !days.admits(day) {
            skip(to: (day + 1) * 86_400, from: number, of: length)
        } else if !hours.isEmpty, !hours.contains(second / 3600) {
            skip(to: time - second % 3600 + 3600, from: number, of: length)
        } else if length < 3600, !minutes.isEmpty, !minutes.contains(second / 60 % 60) {
            skip(to: time - second % 60 + 60, from: number, of: length)
        } else {
            period += rule.interval
            if length > 1 || seconds.isEmpty || seconds.contains(second % 60) { bases = [time] }
        }
        return true
    }

    /// Goes to the first period of the rule's interval that does not begin before a time.
    private mutating func skip(to time: Int, from number: Int, of length: Int) {
        let distance = time / length - number
        period = number + max(1, (distance + rule.interval - 1) / rule.interval) * rule.interval
    }
}

extension Int {
    /// The quotient rounded down, where `/` rounds towards zero.
    func flooredQuotient(_ divisor: Int) -> Int {
        let quotient = self / divisor
        return self % divisor < 0 ? quotient - 1 : quotient
    }
}

extension [Int] {
    /// In order, each once.
    fileprivate func sortedOnce() -> [Int] { Set(self).sorted() }
}
