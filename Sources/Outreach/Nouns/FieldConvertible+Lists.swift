/// Days of the Javanese market week, such as a market's days.
public struct PasaranDays: FieldConvertible {
    /// The days, never empty.
    public let days: Set<Pasaran>

    /// Reads `legi,pon`; nil if one of them is unknown or there is none.
    public init?(cell: String) {
        let parts = cell.listParts
        let days = parts.compactMap { Pasaran($0) }
        guard !parts.isEmpty, days.count == parts.count else { return nil }
        self.days = Set(days)
    }

    /// `legi,pon`.
    public var fieldValue: FieldValue { .text(days.sorted().map(\.name).joined(separator: ",")) }
}

/// Words that are compared without regard to case, such as skills.
public struct Words: FieldConvertible {
    /// The words in small letters, each once, in the order given; never empty when read.
    public let words: [String]

    /// Reads `sign language; madurese`; nil if there is no word.
    public init?(cell: String) {
        var words: [String] = []
        for word in cell.split(whereSeparator: { $0 == ";" || $0 == "," }).map({ $0.trimmed.lowercased() })
        where !word.isEmpty && !words.contains(word) {
            words.append(word)
        }
        guard !words.isEmpty, cell.isPrintable, cell.utf8.count <= 4_000 else { return nil }
        self.words = words
    }

    /// The words joined by `; `.
    public var fieldValue: FieldValue { .text(words.joined(separator: "; ")) }
}

/// Teams by their identifiers, such as those that a host asks for.
public struct TeamList: FieldConvertible {
    /// The teams' identifiers, each once, in the order given; never empty when read.
    public let teams: [String]

    /// Reads `T1;T2`; nil if there is none or one stands twice.
    public init?(cell: String) {
        let teams = cell.listParts
        guard !teams.isEmpty, Set(teams).count == teams.count, cell.isPrintable else { return nil }
        self.teams = teams
    }

    /// The identifiers joined by `;`.
    public var fieldValue: FieldValue { .text(teams.joined(separator: ";")) }
}

/// On which weekdays an officer goes with another team than its own.
public struct TeamWeekdays: FieldConvertible {
    /// The other team's identifier by weekday; never empty when read.
    public let teams: [Weekday: String]

    /// Reads `tue:T2;thu:T3`, also `mon-wed:T2`; nil if a part cannot be read or a weekday stands twice.
    public init?(cell: String) {
        var teams: [Weekday: String] = [:]
        for part in cell.split(separator: ";") where !part.trimmed.isEmpty {
            let pieces = part.split(separator: ":", maxSplits: 1).map(\.trimmed)
            guard pieces.count == 2, !pieces[1].isEmpty, let days = WeeklyHours.weekdays(pieces[0]) else { return nil }
            for day in days where teams.updateValue(pieces[1], forKey: day) != nil { return nil }
        }
        guard !teams.isEmpty, cell.isPrintable else { return nil }
        self.teams = teams
    }

    /// `tue:T2;thu:T3`.
    public var fieldValue: FieldValue {
        .text(teams.sorted { $0.key < $1.key }.map { "\($0.key.code):\($0.value)" }.joined(separator: ";"))
    }
}

extension ClockTime: FieldConvertible {
    /// `15:00`.
    public init?(cell: String) { self.init(cell) }
    /// The form `15:00`.
    public var fieldValue: FieldValue { .text(text) }
}

/// Times of the day, such as departures.
public struct ClockTimes: FieldConvertible {
    /// The times in order, each once; never empty when read.
    public let times: [ClockTime]

    /// Reads `07:00;13:30`; nil if one of them cannot be read or there is none.
    public init?(cell: String) {
        let parts = cell.listParts
        let times = parts.compactMap { ClockTime($0) }
        guard !parts.isEmpty, times.count == parts.count else { return nil }
        self.times = Set(times).sorted()
    }

    /// The times joined by `;`.
    public var fieldValue: FieldValue { .text(times.map(\.text).joined(separator: ";")) }
}

extension String {
    /// The parts between semicolons, commas and spaces.
    fileprivate var listParts: [String] {
        split(whereSeparator: { $0 == ";" || $0 == "," || $0 == " " }).map(String.init)
    }
}
