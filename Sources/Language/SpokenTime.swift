import Outreach

/// A time of the day in words: a clock's reading, a part of the day, or both.
enum SpokenTime {
    /// A part of the day.
    enum Part {
        case morning, noon, afternoon, evening

        /// Minutes since midnight of a part that is said without a clock: 08:00, 12:00, 15:00, 19:00.
        var minutes: Int {
            switch self {
            case .morning: 8 * 60
            case .noon: 12 * 60
            case .afternoon: 15 * 60
            case .evening: 19 * 60
            }
        }

        init?(_ word: String) {
            switch word {
            case "pagi", "morning": self = .morning
            case "siang", "noon", "midday": self = .noon
            case "sore", "petang", "afternoon": self = .afternoon
            case "malam", "evening", "night", "tonight", "semalam": self = .evening
            default: return nil
            }
        }

        /// Minutes since midnight of a clock read in this part: 3 in the afternoon is 15:00, 12 at night is the day's
        /// end.
        func minutes(clock: Int) -> Int? {
            let hour = clock / 60
            switch self {
            case .morning: return hour < 12 ? clock : nil
            case .noon: return hour >= 10 && hour < 16 ? clock : hour >= 1 && hour <= 4 ? clock + 720 : nil
            case .afternoon: return hour >= 12 && hour < 20 ? clock : hour >= 1 && hour <= 7 ? clock + 720 : nil
            case .evening: return hour >= 17 || hour < 5 ? clock : hour <= 12 ? clock + 720 : nil
            }
        }
    }

    /// Takes a part of the day, a zone and the words that only go with them out of the words.
    static func separate(_ words: [String]) -> (words: [String], part: Part?, zone: Zone?) {
        var kept: [String] = []
        var part: Part?
        var zone: Zone?
        for word in words {
            if part == nil, let found = Part(word) {
                part = found
                // These two name a day as well.
                if word == "tonight" || word == "semalam" { kept.append(word) }
                if word == "night", kept.last == "last" { kept[kept.count - 1] = "yesterday" }
                if word == "malam", kept.last == "tadi" { kept[kept.count - 1] = "kemarin" }
            } else if zone == nil, word == "wib" || word == "wita" || word == "wit", let found = Zone(word) {
                zone = found
            } else {
                kept.append(word)
            }
        }
        let around: Set<String> = ["nanti", "tadi", "at", "this", "in", "the"]
        if part != nil {
            while let last = kept.last, around.contains(last) { kept.removeLast() }
            if let first = kept.first, first == "nanti" || first == "tadi" { kept.removeFirst() }
            if kept == ["hari"] || kept == ["ini"] { kept.removeLast() }
        }
        return (kept, part, zone)
    }

    /// Minutes since midnight, 0...1440, of a clock's words and a part of the day; nil if the words are no clock.
    static func minutes(_ words: ArraySlice<String>, part: Part?) -> Int? {
        guard !words.isEmpty else { return part?.minutes }
        guard let clock = clock(words, isMarked: part != nil) else { return nil }
        guard let part else { return clock }
        return part.minutes(clock: clock).flatMap { $0 <= 1440 ? $0 : nil }
    }

    /// `09:00`, `9.00`, `jam 9`, `pukul 09.00`, `jam setengah 9`, `9am`, `9:30 pm`; a bare number only where
    /// `isMarked`.
    private static func clock(_ words: ArraySlice<String>, isMarked: Bool) -> Int? {
        var words = words
        var isMarked = isMarked
        if let first = words.first, ["jam", "pukul", "pkl", "pkl.", "at", "@"].contains(first) {
            isMarked = true
            words.removeFirst()
        }
        let isHalf = words.first == "setengah"
        if isHalf { words.removeFirst() }
        guard var text = words.popFirst() else { return nil }
        var suffix = words.popFirst()
        guard words.isEmpty else { return nil }
        if suffix == nil, text.hasSuffix("am") || text.hasSuffix("pm") {
            suffix = String(text.suffix(2))
            text.removeLast(2)
        }
        guard let minutes = reading(text, allowsHour: isMarked || isHalf || suffix != nil) else { return nil }
        guard !isHalf else { return minutes % 60 == 0 && minutes >= 60 && suffix == nil ? minutes - 30 : nil }
        switch suffix {
        case nil: return minutes
        case "am": return minutes >= 60 && minutes < 780 ? minutes % 720 : nil
        case "pm": return minutes >= 60 && minutes < 780 ? minutes % 720 + 720 : nil
        default: return nil
        }
    }

    private static func reading(_ text: String, allowsHour: Bool) -> Int? {
        if let time = ClockTime(text) { return time.minutes }
        guard allowsHour, let hour = NaturalDate.number(text, length: 1...2), hour <= 24 else { return nil }
        return hour * 60
    }
}
