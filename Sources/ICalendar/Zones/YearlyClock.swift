/// Two changes of the clocks that come every year, as the TZ variable of POSIX writes them: `CET-1CEST,M3.5.0,M10.5.0/3`.
struct YearlyClock: Sendable, Hashable {
    /// A day of every year.
    enum Day: Sendable, Hashable {
        /// A weekday (0 is Sunday) of the first to fourth or, with 5, the last week of a month.
        case weekday(month: Int, week: Int, weekday: Int)
        /// The day of the year from 1, without 29 February.
        case julian(Int)
        /// The day of the year from 0, with 29 February.
        case ordinal(Int)
    }

    /// A change: on which day and how many seconds after its midnight, by the clock before the change.
    struct Change: Sendable, Hashable {
        var day: Day
        var seconds: Int
    }

    /// Seconds east of Greenwich in standard time.
    let standard: Int
    /// The same in summer, and when summer begins and ends; nil if the clocks never change.
    let summer: (offset: Int, begins: Change, ends: Change)?

    static func == (left: YearlyClock, right: YearlyClock) -> Bool {
        left.standard == right.standard && left.summer?.offset == right.summer?.offset
            && left.summer?.begins == right.summer?.begins && left.summer?.ends == right.summer?.ends
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(standard)
        hasher.combine(summer?.offset)
    }

    /// Seconds east of Greenwich at an instant.
    func offset(at instant: Int) -> Int {
        guard let summer,
            let year = CalendarDate(daysSinceEpoch: (instant + standard).flooredQuotient(86_400))?.year
        else { return standard }
        let begins = Self.seconds(summer.begins, in: year) - standard
        let ends = Self.seconds(summer.ends, in: year) - summer.offset
        let isSummer = begins < ends ? begins <= instant && instant < ends : !(ends <= instant && instant < begins)
        return isSummer ? summer.offset : standard
    }

    private static func seconds(_ change: Change, in year: Int) -> Int {
        guard let first = CalendarDate(year: year, month: 1, day: 1)?.daysSinceEpoch else { return 0 }
        let day: Int
        switch change.day {
        case .ordinal(let number): day = first + number
        case .julian(let number):
            let isLeap = CalendarDate.length(ofMonth: 2, year: year) == 29
            day = first + number - 1 + (isLeap && number >= 60 ? 1 : 0)
        case .weekday(let month, let week, let weekday):
            let start = CalendarDate(year: year, month: month, day: 1)?.daysSinceEpoch ?? first
            // 1 January 1970 was a Thursday, 4 from Sunday.
            let offset = ((weekday - (start + 4)) % 7 + 7) % 7
            let last = start + CalendarDate.length(ofMonth: month, year: year) - 1
            var found = start + offset + (week - 1) * 7
            while found > last { found -= 7 }
            day = found
        }
        return day * 86_400 + change.seconds
    }
}

extension YearlyClock {
    /// Reads a TZ variable; nil if it is not one.
    init?(_ text: String) {
        var reader = ClockReader(text: Array(text.utf8))
        guard reader.name(), let standard = reader.offset() else { return nil }
        guard !reader.isAtEnd else {
            self.init(standard: -standard, summer: nil)
            return
        }
        guard reader.name() else { return nil }
        let summer = reader.offset().map { -$0 } ?? 3600 - standard
        guard reader.take(","), let begins = reader.change(), reader.take(","), let ends = reader.change(),
            reader.isAtEnd
        else { return nil }
        self.init(standard: -standard, summer: (summer, begins, ends))
    }
}

/// Reads the parts of a TZ variable.
private struct ClockReader {
    let text: [UInt8]
    var position = 0

    var isAtEnd: Bool { position == text.count }

    mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard position < text.count, text[position] == UInt8(truncatingIfNeeded: character.value) else { return false }
        position += 1
        return true
    }

    /// Goes over an abbreviation: letters, or anything between angle brackets.
    mutating func name() -> Bool {
        let start = position
        if take("<") {
            while position < text.count, text[position] != UInt8(ascii: ">") { position += 1 }
            return take(">")
        }
        while position < text.count, (0x41...0x5A).contains(text[position] & 0xDF) { position += 1 }
        return position > start
    }

    mutating func number() -> Int? {
        let start = position
        var number = 0
        while position < text.count, (0x30...0x39).contains(text[position]), position - start < 6 {
            number = number * 10 + Int(text[position] - 0x30)
            position += 1
        }
        return position > start ? number : nil
    }

    /// Seconds of `[+-]hh[:mm[:ss]]`.
    mutating func offset() -> Int? {
        let start = position
        let isNegative = take("-")
        if !isNegative { _ = take("+") }
        guard let hours = number(), hours <= 167 else {
            position = start
            return nil
        }
        var seconds = hours * 3600
        if take(":") { seconds += (number() ?? 0) * 60 }
        if take(":") { seconds += number() ?? 0 }
        return isNegative ? -seconds : seconds
    }

    mutating func change() -> YearlyClock.Change? {
        let day: YearlyClock.Day
        if take("M") {
            guard let month = number(), (1...12).contains(month), take("."), let week = number(),
                (1...5).contains(week), take("."), let weekday = number(), (0...6).contains(weekday)
            else { return nil }
            day = .weekday(month: month, week: week, weekday: weekday)
        } else if take("J") {
            guard let number = number(), (1...365).contains(number) else { return nil }
            day = .julian(number)
        } else {
            guard let number = number(), (0...365).contains(number) else { return nil }
            day = .ordinal(number)
        }
        guard take("/") else { return YearlyClock.Change(day: day, seconds: 7200) }
        guard let seconds = offset() else { return nil }
        return YearlyClock.Change(day: day, seconds: seconds)
    }
}
