import Outreach

extension NaturalDate {
    /// The days that the words name.
    func range(_ words: [String]) -> Reading<DayRange> {
        let all = words[...]
        if let reading = period(all) ?? recent(all) { return reading }
        if let week = week(all) { return week.map(\.range) }
        if let day = day(all) { return day.map { DayRange($0) } }
        if let first = words.first, ["sejak", "since", "mulai", "from", "dari"].contains(first) {
            let rest = all.dropFirst()
            if rest.contains(where: Self.connectors.contains) { return range(Array(rest)) }
            guard let start = day(rest) else { return .refused(.unreadable) }
            return start.value.map { joined($0, today) } ?? start.map { DayRange($0) }
        }
        return span(Self.separated(words)) ?? .refused(.unreadable)
    }

    private static let connectors: Set<String> = [
        "-", "..", "s.d.", "s.d", "sd", "s/d", "sampai", "hingga", "to", "until", "till", "through",
    ]

    /// The words with `..` and the hyphen of `5-11 okt` or of two names standing alone.
    private static func separated(_ words: [String]) -> [String] {
        words.flatMap { word -> [String] in
            if let dots = word.firstIndex(of: "."), word[dots...].hasPrefix("..") {
                let parts = [String(word[..<dots]), "..", String(word[dots...].drop { $0 == "." })]
                return parts.filter { !$0.isEmpty }
            }
            let ends = word.split(separator: "-", omittingEmptySubsequences: false)
            guard ends.count == 2, ends.allSatisfy({ !$0.isEmpty }), ends[0] != "ke" else { return [word] }
            let isWeek = number(ends[0], length: 4...4) != nil
            return isWeek ? [word] : [String(ends[0]), "-", String(ends[1])]
        }
    }

    private func span(_ words: [String]) -> Reading<DayRange>? {
        guard let middle = words.firstIndex(where: Self.connectors.contains) else { return nil }
        let left = words[..<middle]
        let right = words[(middle + 1)...]
        guard !left.isEmpty, !right.isEmpty else { return nil }
        guard let endReading = ending(right) else { return nil }
        guard let end = endReading.value else { return endReading }
        for start in starts(left, end.last) {
            if case .read(let day, _) = start, day <= end.last { return joined(day, end.last) }
        }
        let years = ["\(end.last.date.year)"]
        if let start = period(left + years) ?? period(left) ?? week(left).map({ $0.map(\.range) }) {
            return start.value.map { joined($0.first, end.last) } ?? start
        }
        guard let start = day(left) else { return nil }
        return start.value.map { joined($0, end.last) } ?? start.map { DayRange($0) }
    }

    private func ending(_ words: ArraySlice<String>) -> Reading<DayRange>? {
        period(words) ?? week(words).map { $0.map(\.range) } ?? day(words).map { $0.map { DayRange($0) } }
    }

    /// Readings of a start that leaves its month or year to the end: the `5` of `5-11 okt`, the `28 sep` of `28 sep -
    /// 4 okt 2026`.
    private func starts(_ words: ArraySlice<String>, _ end: Day) -> [Reading<Day>] {
        let (year, month, _) = end.date
        let monthName = CalendarWords.month(month, in: .english).lowercased()
        var forms: [[String]] = []
        if let last = words.last, Self.number(last, length: 1...2) != nil { forms.append([monthName, "\(year)"]) }
        forms += [["\(year)"], ["\(year - 1)"]]
        return forms.compactMap { dayWithDate(words + $0) }
    }

    private func dayWithDate(_ words: ArraySlice<String>) -> Reading<Day>? {
        // Week numbers also take a year; only a date may be completed here.
        words.contains { CalendarWords.month(named: $0) != nil } ? day(words) : nil
    }

    private func joined(_ first: Day, _ last: Day) -> Reading<DayRange> {
        DayRange(first, last).map { .read($0) } ?? .refused(.reversed)
    }

    /// `7 hari terakhir`, `last 7 days`: so many days up to today; `30 hari ke depan`, `next 30 days`: so many from
    /// today on.
    private func recent(_ words: ArraySlice<String>) -> Reading<DayRange>? {
        var words = words
        var sign = words.first == "last" ? -1 : words.first == "next" ? 1 : 0
        if sign != 0 { words.removeFirst() }
        guard let count = words.popFirst().flatMap({ Self.number($0, length: 1...4) }), count > 0,
            let unit = words.popFirst()
        else { return nil }
        switch (sign, words.joined(separator: " ")) {
        case (0, "terakhir"): sign = -1
        case (0, "ke depan"), (0, "mendatang"): sign = 1
        case (0, _): return nil
        case (_, ""): break
        default: return nil
        }
        let days: Int
        switch unit {
        case "hari", "day", "days": days = count
        case "minggu", "pekan", "week", "weeks": days = count * 7
        default: return nil
        }
        return sign < 0 ? joined(today.advanced(by: 1 - days), today) : joined(today, today.advanced(by: days - 1))
    }
}
