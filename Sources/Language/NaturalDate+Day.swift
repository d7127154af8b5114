import Outreach

extension NaturalDate {
    /// The day that the words name; nil if they have no form of a day.
    func day(_ words: ArraySlice<String>) -> Reading<Day>? {
        if let day = fixedDay(words) { return .read(day) }
        guard let first = words.first, let last = words.last else { return nil }
        if ["pada", "on", "the"].contains(first) { return day(words.dropFirst()) }
        if ["tanggal", "tgl", "tgl."].contains(first) { return dated(words.dropFirst(), allowsDayAlone: true) }
        if first == "hari", words.count > 1 {
            return weekdayFirst(words.dropFirst()) ?? dated(words.dropFirst())
        }
        if let week = week(words) {
            guard let value = week.value else { return .refused(.noSuchDate) }
            return .refused(.ambiguous(value.days))
        }
        if let reading = weekdayFirst(words) ?? distance(words) ?? dated(words) { return reading }
        // `minggu depan senin`, `next week Monday`.
        if words.count > 1, let weekday = CalendarWords.weekday(named: last), let week = week(words.dropLast())?.value {
            return .read(week.monday.advanced(by: weekday.rawValue - 1))
        }
        return nil
    }

    private func fixedDay(_ words: ArraySlice<String>) -> Day? {
        let offset: Int? =
            switch words.joined(separator: " ") {
            case "hari ini", "today", "sekarang", "now", "tonight": 0
            case "besok", "esok", "tomorrow", "besuk": 1
            case "lusa", "besok lusa", "day after tomorrow", "the day after tomorrow": 2
            case "kemarin", "kemaren", "yesterday", "semalam", "last night": -1
            case "kemarin lusa", "kemarin dulu", "day before yesterday", "the day before yesterday": -2
            default: nil
            }
        return offset.map { today.advanced(by: $0) }
    }

    /// `senin`, `senin depan`, `next monday`, `senin minggu depan`, `senin 5 okt`.
    private func weekdayFirst(_ words: ArraySlice<String>) -> Reading<Day>? {
        guard let first = words.first else { return nil }
        let rest = words.dropFirst()
        if rest.count == 1, let weekday = rest.first.flatMap(CalendarWords.weekday(named:)),
            ["next", "this", "last", "coming"].contains(first)
        {
            return related(weekday, first)
        }
        guard let weekday = CalendarWords.weekday(named: first) else { return nil }
        if let reading = related(weekday, rest.joined(separator: " ")) { return reading }
        if let week = week(rest.first == "of" ? rest.dropFirst() : rest)?.value {
            return .read(week.monday.advanced(by: weekday.rawValue - 1))
        }
        guard let dated = dated(rest) ?? fixedDay(rest).map({ .read($0) }), case .read(let day, let others) = dated
        else { return dated(rest) }
        if day.weekday == weekday { return .read(day) }
        // The weekday may settle which of two readings of `3/4` is meant.
        if let other = others.first(where: { $0.weekday == weekday }) { return .read(other) }
        return .refused(.wrongWeekday(day))
    }

    private func related(_ weekday: Weekday, _ word: String) -> Reading<Day>? {
        let inThisWeek = Week(containing: today).monday.advanced(by: weekday.rawValue - 1)
        switch word {
        case "": return .read(inThisWeek < today ? inThisWeek.advanced(by: 7) : inThisWeek)
        case "depan", "next", "mendatang", "yad": return .read(inThisWeek.advanced(by: 7))
        case "ini", "this": return .read(inThisWeek)
        case "coming": return .read(inThisWeek < today ? inThisWeek.advanced(by: 7) : inThisWeek)
        case "lalu", "yang lalu", "last", "kemarin":
            return .read(inThisWeek < today ? inThisWeek : inThisWeek.advanced(by: -7))
        default: return nil
        }
    }

    /// `3 hari lagi`, `in 3 days`, `2 minggu lalu`, `3 days ago`.
    private func distance(_ words: ArraySlice<String>) -> Reading<Day>? {
        guard let (count, unit, sign) = Self.distance(words) else { return nil }
        return unit == .day || unit == .week ? .read(today.advanced(by: sign * count * (unit == .week ? 7 : 1))) : nil
    }

    enum Unit { case day, week }

    /// The count, the unit and whether it lies ahead (1) or back (-1).
    static func distance(_ words: ArraySlice<String>) -> (count: Int, unit: Unit, sign: Int)? {
        var words = words
        let isIn = words.first == "in" || words.first == "dalam"
        if isIn { words.removeFirst() }
        guard let count = words.popFirst().flatMap({ number($0, length: 1...4) }), let name = words.popFirst() else {
            return nil
        }
        let unit: Unit
        switch name {
        case "hari", "day", "days": unit = .day
        case "minggu", "pekan", "week", "weeks": unit = .week
        default: return nil
        }
        switch words.joined(separator: " ") {
        case "" where isIn: return (count, unit, 1)
        case "lagi", "ke depan", "from now", "ahead": return (count, unit, 1)
        case "lalu", "yang lalu", "ago": return (count, unit, -1)
        default: return nil
        }
    }
}
