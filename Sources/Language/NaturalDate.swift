import Outreach

/// Reads dates as people say them, in Indonesian and English alike, whatever the language of the session.
///
/// - A weekday alone (`Senin`, `Monday`) is the coming one, today included.
/// - `depan` and `next` mean the one in the following ISO week, `ini` and `this` the one in the current week, `lalu`
///   and `last` the latest one before today.
/// - A day without a year is the one nearest to today, the later one if two are equally near.
/// - Numbers are read day first, `3/4` as 3 April; where month first would be a date as well, the reading says so.
/// - `minggu` with `ini`, `depan`, `lalu` or a number is a week, alone or before a date it is Sunday; `hari minggu` is
///   always Sunday.
/// - A month's weeks are those whose Thursday lies in it, as ISO 8601 numbers the weeks of a year.
///
/// Whoever reads a date this way shows it again as `DateFormat.long` writes it.
package struct NaturalDate: Sendable {
    /// The day and time at which the words were said.
    package let now: Moment
    /// The zone of `now`; a time that names another zone is moved into it.
    package let zone: Zone

    /// Reads words said at that moment.
    package init(now: Moment, zone: Zone = .western) {
        self.now = now
        self.zone = zone
    }

    /// The day on which the words were said.
    package var today: Day { now.day }

    /// Reads a day: `besok`, `Senin depan`, `5 Okt`, `3/4`, `2026-10-05`.
    package func readDay(_ text: String) -> Reading<Day> {
        guard let words = Self.words(text) else { return .refused(.unreadable) }
        return day(words[...]) ?? .refused(.unreadable)
    }

    /// Reads a day and time: `besok 09.00`, `lusa sore`, `Senin depan jam 9`, `2026-10-05 09:00`. A time alone is of
    /// today.
    package func readMoment(_ text: String) -> Reading<Moment> {
        if let moment = Moment(text) { return .read(moment) }
        guard let words = Self.words(text) else { return .refused(.unreadable) }
        return moment(words)
    }

    /// Reads a time of the day: `09:00`, `9.00`, `jam 9`, `3 sore`, `pagi`; nil for anything else.
    package func readTime(_ text: String) -> ClockTime? {
        guard let words = Self.words(text) else { return nil }
        let spoken = SpokenTime.separate(words)
        guard let minutes = SpokenTime.minutes(spoken.words[...], part: spoken.part) else { return nil }
        return ClockTime(minutes: minutes)
    }

    /// Reads a week: `minggu depan`, `2026-W41`, `minggu 41`, `minggu ke-2 Maret`; for a day the week that holds it.
    package func readWeek(_ text: String) -> Reading<Week> {
        if let open = text.firstIndex(of: "("), let close = text.lastIndex(of: ")"), open < close {
            return readRange(String(text[text.index(after: open)..<close])).map { Week(containing: $0.first) }
        }
        guard let words = Self.words(text) else { return .refused(.unreadable) }
        if let week = week(words[...]) { return week }
        return day(words[...])?.map { Week(containing: $0) } ?? .refused(.unreadable)
    }

    /// Reads days: `5-11 Okt 2026`, `senin s.d. kamis`, `2026-10-05..2026-10-11`, `bulan lalu`, `Oktober 2026`,
    /// `30 hari terakhir`, `sejak 1 Sep`, a week or one day.
    package func readRange(_ text: String) -> Reading<DayRange> {
        guard let words = Self.words(text) else { return .refused(.unreadable) }
        return range(words)
    }

    /// The lower-case words of a text without commas; nil if it has none or is far too long to be a date.
    private static func words(_ text: String) -> [String]? {
        guard text.utf8.count <= 200 else { return nil }
        let plain = text.lowercased().map { character -> Character in
            switch character {
            case ",": " "
            case "’", "‘", "`": "'"
            case "–", "—", "−": "-"
            default: character
            }
        }
        let words = String(plain).split(whereSeparator: \.isWhitespace).map(String.init)
        return words.isEmpty || words.count > 14 ? nil : words
    }

    /// The candidate nearest to today, the later one of two equally near.
    func nearest(_ candidates: [Day]) -> Day? {
        candidates.min { left, right in
            let (near, far) = (abs(today.days(to: left)), abs(today.days(to: right)))
            return near == far ? left > right : near < far
        }
    }

    /// The number that a text of at most `length` ASCII digits writes.
    static func number(_ text: some StringProtocol, length: ClosedRange<Int>) -> Int? {
        guard length.contains(text.utf8.count), text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        return Int(text)
    }

    /// A year of four digits, or of two in this century.
    static func year(_ text: some StringProtocol) -> Int? {
        if let year = number(text, length: 4...4) { return year }
        return number(text, length: 2...2).map { 2000 + $0 }
    }
}
