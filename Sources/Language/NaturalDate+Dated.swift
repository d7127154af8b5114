import Outreach

extension NaturalDate {
    /// A day by its date: `2026-10-05`, `3/4`, `3/4/2026`, `5 okt`, `5 oktober 2026`, `oct 5th 2026`, after `tanggal`
    /// also `5`.
    func dated(_ words: ArraySlice<String>, allowsDayAlone: Bool = false) -> Reading<Day>? {
        guard let first = words.first, words.count <= 4 else { return nil }
        if words.count == 1 {
            if let reading = numeric(first) { return reading }
            guard allowsDayAlone, let date = Self.number(first, length: 1...2) else { return nil }
            return dayOfMonth(date)
        }
        let plain = words.filter { $0 != "of" && $0 != "the" }
        guard (2...3).contains(plain.count) else { return nil }
        let head = plain[0]
        let second = plain[1]
        let date: Int
        let month: Int
        if let named = CalendarWords.month(named: second), let number = Self.ordinal(head) {
            (date, month) = (number, named)
        } else if let named = CalendarWords.month(named: head), let number = Self.ordinal(second) {
            (date, month) = (number, named)
        } else {
            return nil
        }
        guard plain.count == 3 else { return yearless(date: date, month: month) }
        guard let year = Self.year(plain[2]) else { return nil }
        return Day(year: year, month: month, day: date).map { .read($0) } ?? .refused(.noSuchDate)
    }

    private func numeric(_ word: String) -> Reading<Day>? {
        if let compact = Self.number(word, length: 8...8) {
            return Day(year: compact / 10_000, month: compact / 100 % 100, day: compact % 100).map { .read($0) }
                ?? .refused(.noSuchDate)
        }
        guard let mark = word.first(where: { !$0.isNumber }), "/-.".contains(mark) else { return nil }
        let parts = word.split(separator: mark, omittingEmptySubsequences: false)
        if parts.count == 2, mark == "/", let date = Self.number(parts[0], length: 1...2),
            let month = Self.number(parts[1], length: 1...2)
        {
            return dayFirst(yearless(date: date, month: month), yearless(date: month, month: date))
        }
        guard parts.count == 3, let middle = Self.number(parts[1], length: 1...2) else { return nil }
        if let year = Self.number(parts[0], length: 4...4), let date = Self.number(parts[2], length: 1...2) {
            return Day(year: year, month: middle, day: date).map { .read($0) } ?? .refused(.noSuchDate)
        }
        guard let date = Self.number(parts[0], length: 1...2), let year = Self.year(parts[2]) else { return nil }
        guard let day = Day(year: year, month: middle, day: date) else { return .refused(.noSuchDate) }
        // A date with dots is day first wherever it is written.
        let other = mark == "." ? nil : Day(year: year, month: date, day: middle)
        return dayFirst(.read(day), other.map { .read($0) } ?? .refused(.noSuchDate))
    }

    private func dayFirst(_ reading: Reading<Day>, _ other: Reading<Day>) -> Reading<Day> {
        guard let day = reading.value else { return reading }
        guard let other = other.value, other != day else { return .read(day) }
        return .read(day, alternatives: [other])
    }

    private func yearless(date: Int, month: Int) -> Reading<Day> {
        // Eight years, as 29 February may be that far from the next one.
        let year = today.date.year
        let days = ((year - 8)...(year + 8)).compactMap { Day(year: $0, month: month, day: date) }
        return nearest(days).map { .read($0) } ?? .refused(.noSuchDate)
    }

    private func dayOfMonth(_ date: Int) -> Reading<Day> {
        let (year, month, _) = today.date
        let months = (-2...2).map { year * 12 + month - 1 + $0 }
        let days = months.compactMap { Day(year: $0 / 12, month: $0 % 12 + 1, day: date) }
        return nearest(days).map { .read($0) } ?? .refused(.noSuchDate)
    }

    /// `5`, `5th`.
    static func ordinal(_ word: String) -> Int? {
        for ending in ["st", "nd", "rd", "th"] where word.hasSuffix(ending) {
            return number(word.dropLast(2), length: 1...2)
        }
        return number(word, length: 1...2)
    }
}
