import Outreach

extension NaturalDate {
    /// A month, quarter or year: `bulan ini`, `oktober 2026`, `2026-10`, `tw 3 2026`, `q3`, `tahun lalu`, `2026`.
    func period(_ words: ArraySlice<String>) -> Reading<DayRange>? {
        let (year, month, _) = today.date
        switch words.joined(separator: " ") {
        case "bulan ini", "this month": return months(year, month, 1)
        case "bulan depan", "next month": return months(year, month + 1, 1)
        case "bulan lalu", "bulan kemarin", "last month": return months(year, month - 1, 1)
        case "tahun ini", "this year": return months(year, 1, 12)
        case "tahun depan", "next year": return months(year + 1, 1, 12)
        case "tahun lalu", "last year": return months(year - 1, 1, 12)
        default: return named(words) ?? quarter(words)
        }
    }

    private func named(_ words: ArraySlice<String>) -> Reading<DayRange>? {
        var words = words
        if ["bulan", "tahun", "month", "year"].contains(words.first) { words.removeFirst() }
        guard let first = words.first, words.count <= 2 else { return nil }
        let second = words.dropFirst().first
        if let month = CalendarWords.month(named: first) {
            guard let second else { return nearestMonth(month) }
            return Self.number(second, length: 4...4).flatMap { months($0, month, 1) }
        }
        guard second == nil else { return nil }
        if let year = Self.number(first, length: 4...4) {
            return (1800...2399).contains(year) ? months(year, 1, 12) : nil
        }
        let parts = first.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, let year = Self.number(parts[0], length: 4...4),
            let month = Self.number(parts[1], length: 2...2)
        else { return nil }
        return (1...12).contains(month) ? months(year, month, 1) : .refused(.noSuchDate)
    }

    private func quarter(_ words: ArraySlice<String>) -> Reading<DayRange>? {
        var words = words
        guard var first = words.popFirst() else { return nil }
        if ["triwulan", "tw", "kuartal", "quarter"].contains(first), let number = words.popFirst() {
            first = "q" + (number.hasPrefix("ke-") ? String(number.dropFirst(3)) : number)
        } else if first.hasPrefix("tw") {
            first = "q" + first.dropFirst(2)
        }
        let romans = ["i": 1, "ii": 2, "iii": 3, "iv": 4]
        let text = String(first.dropFirst())
        guard first.hasPrefix("q"), let number = Self.number(text, length: 1...1) ?? romans[text] else { return nil }
        guard (1...4).contains(number) else { return .refused(.noSuchDate) }
        let start = (number - 1) * 3 + 1
        guard let year = words.popFirst() else { return months(today.date.year, start, 3) }
        return words.isEmpty ? Self.number(year, length: 4...4).flatMap { months($0, start, 3) } : nil
    }

    private func nearestMonth(_ month: Int) -> Reading<DayRange>? {
        let year = today.date.year
        let middles = (year - 1...year + 1).compactMap { Day(year: $0, month: month, day: 15) }
        return nearest(middles).flatMap { months($0.date.year, month, 1) }
    }

    /// `count` whole months from that month on; the month may lie one year outside 1...12.
    private func months(_ year: Int, _ month: Int, _ count: Int) -> Reading<DayRange> {
        let start = year * 12 + month - 1
        let end = start + count - 1
        let length = Day.length(ofMonth: end % 12 + 1, year: end / 12)
        guard let first = Day(year: start / 12, month: start % 12 + 1, day: 1),
            let last = Day(year: end / 12, month: end % 12 + 1, day: length), let range = DayRange(first, last)
        else { return .refused(.noSuchDate) }
        return .read(range)
    }
}
