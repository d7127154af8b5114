import Outreach

extension NaturalDate {
    /// The week that the words name; nil if they have no form of a week. A day is none.
    func week(_ words: ArraySlice<String>) -> Reading<Week>? {
        let current = Week(containing: today)
        switch words.joined(separator: " ") {
        case "minggu ini", "pekan ini", "this week": return .read(current)
        case "minggu depan", "pekan depan", "minggu mendatang", "pekan mendatang", "next week":
            return .read(current.advanced(by: 1))
        case "minggu lalu", "pekan lalu", "minggu kemarin", "pekan kemarin", "minggu yang lalu", "pekan yang lalu",
            "last week":
            return .read(current.advanced(by: -1))
        default: break
        }
        if let (count, unit, sign) = Self.distance(words), unit == .week {
            return .read(current.advanced(by: sign * count))
        }
        return isoWeek(words) ?? numbered(words)
    }

    /// `2026-w41`, `2026w41`, `w41`.
    private func isoWeek(_ words: ArraySlice<String>) -> Reading<Week>? {
        guard words.count == 1, let word = words.first, let mark = word.firstIndex(of: "w"),
            let number = Self.number(word[word.index(after: mark)...], length: 1...2)
        else { return nil }
        let before = word[..<mark]
        if before.isEmpty { return yearless(week: number) }
        guard let year = Self.number(before.last == "-" ? before.dropLast() : before, length: 4...4) else { return nil }
        return Week(year: year, number: number).map { .read($0) } ?? .refused(.noSuchDate)
    }

    /// `minggu 41`, `week 41 2026`, `minggu ke-2 maret`, `minggu terakhir maret 2026`, `second week of march`.
    private func numbered(_ words: ArraySlice<String>) -> Reading<Week>? {
        var rest = words.filter { $0 != "of" && $0 != "the" && $0 != "bulan" }
        let names = ["minggu", "pekan", "week", "wk"]
        let isIndonesian = rest.first == "minggu" || rest.first == "pekan"
        guard let place = rest.prefix(2).firstIndex(where: names.contains) else { return nil }
        rest.remove(at: place)
        var hasMark = place == 1
        if rest.first == "ke", rest.count > 1 {
            rest.removeFirst()
            hasMark = true
        }
        guard var word = rest.first else { return nil }
        rest.removeFirst()
        if word.hasPrefix("ke-") {
            word.removeFirst(3)
            hasMark = true
        }
        guard let number = Self.weekNumber(word) else { return nil }
        hasMark = hasMark || Self.number(word, length: 1...2) == nil
        let named = rest.first.flatMap(CalendarWords.month(named:))
        if named != nil { rest.removeFirst() }
        let year = rest.first.flatMap { Self.number($0, length: 4...4) }
        guard rest.count == (year == nil ? 0 : 1) else { return nil }
        guard let month = named else {
            guard number > 0 else { return nil }
            guard let year else { return yearless(week: number) }
            return Week(year: year, number: number).map { .read($0) } ?? .refused(.noSuchDate)
        }
        // `minggu 2 maret` is Sunday, 2 March; the week is said with `ke-2` or `kedua`.
        guard hasMark || !isIndonesian else { return nil }
        return week(number, ofMonth: month, year: year)
    }

    private func yearless(week number: Int) -> Reading<Week> {
        let year = Week(containing: today).year
        let weeks = ((year - 7)...(year + 7)).compactMap { Week(year: $0, number: number) }
        return nearest(weeks.map { $0.monday }).map { .read(Week(containing: $0)) } ?? .refused(.noSuchDate)
    }

    /// The week of a month by number, -1 for the last; a month's weeks are those whose Thursday lies in it.
    private func week(_ number: Int, ofMonth month: Int, year: Int?) -> Reading<Week> {
        let years = year.map { $0...$0 } ?? (today.date.year - 1)...(today.date.year + 1)
        let mondays = years.compactMap { year -> Day? in
            guard let start = Day(year: year, month: month, day: 1) else { return nil }
            let length = Day.length(ofMonth: month, year: year)
            let thursdays = (0..<length).map { start.advanced(by: $0) }.filter { $0.weekday == .thursday }
            let index = number < 0 ? thursdays.count - 1 : number - 1
            return thursdays.indices.contains(index) ? thursdays[index].advanced(by: -3) : nil
        }
        return nearest(mondays).map { .read(Week(containing: $0)) } ?? .refused(.noSuchDate)
    }

    private static func weekNumber(_ word: String) -> Int? {
        switch word {
        case "pertama", "kesatu", "first": 1
        case "kedua", "second": 2
        case "ketiga", "third": 3
        case "keempat", "fourth": 4
        case "kelima", "fifth": 5
        case "terakhir", "last": -1
        default: ordinal(word)
        }
    }
}
