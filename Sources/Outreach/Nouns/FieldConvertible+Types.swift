extension String: FieldConvertible {
    /// Any text.
    public init?(cell: String) { self = cell }
    /// The text itself.
    public var fieldValue: FieldValue { .text(self) }
}

extension Int: FieldConvertible {
    /// A whole number in ASCII digits; dots may group thousands as Indonesian does, `12.500.000`.
    public init?(cell: String) {
        let plain = cell.first == "-" ? cell.dropFirst() : cell[...]
        let groups = plain.split(separator: ".", omittingEmptySubsequences: false)
        let grouped = groups.count > 1 && (1...3).contains(groups[0].utf8.count) && groups[0].first != "0"
        guard groups.count == 1 || (grouped && groups.dropFirst().allSatisfy { $0.utf8.count == 3 }) else { return nil }
        let joined = groups.joined()
        guard !joined.isEmpty, joined.utf8.count <= 15, joined.utf8.allSatisfy({ (48...57).contains($0) }),
            let number = Int(joined)
        else { return nil }
        self = cell.first == "-" ? -number : number
    }
    /// An integer.
    public init?(fieldValue: FieldValue) {
        guard case .integer(let number) = fieldValue else { return nil }
        self = number
    }
    /// The number.
    public var fieldValue: FieldValue { .integer(self) }
}

extension Double: FieldConvertible {
    /// A finite decimal number with a point or, as Indonesian writes it, a comma; `5e-05` as programs write it is taken too.
    public init?(cell: String) {
        let plain = cell.split(separator: ",", omittingEmptySubsequences: false).joined(separator: ".")
        guard plain.utf8.count <= 32, plain.utf8.allSatisfy({ (48...57).contains($0) || "+-.eE".utf8.contains($0) }),
            let number = Double(plain), number.isFinite
        else { return nil }
        self = number
    }
    /// A number.
    public init?(fieldValue: FieldValue) {
        switch fieldValue {
        case .real(let number): self = number
        case .integer(let number): self = Double(number)
        default: return nil
        }
    }
    /// The number.
    public var fieldValue: FieldValue { .real(self) }
}

extension Bool: FieldConvertible {
    /// Yes or no in either language.
    public init?(cell: String) {
        switch cell.lowercased() {
        case "1", "yes", "ya", "true", "y": self = true
        case "0", "no", "tidak", "false", "n": self = false
        default: return nil
        }
    }
    /// 1 or 0.
    public init?(fieldValue: FieldValue) {
        guard case .integer(let number) = fieldValue else { return nil }
        self = number != 0
    }
    /// 1 or 0.
    public var fieldValue: FieldValue { .integer(self ? 1 : 0) }
}

extension Day: FieldConvertible {
    /// An ISO date, or the date of a time as form programs write it, `2026-03-03T09:05:00.000+07:00`.
    public init?(cell: String) {
        guard let day = Day(cell) ?? Moment(formTime: cell)?.day else { return nil }
        self = day
    }
    /// The ISO form.
    public var fieldValue: FieldValue { .text(text) }
}

extension Moment: FieldConvertible {
    /// `2026-10-05 09:00`, or as form programs write it, `2026-10-05T09:00:00.000+07:00`.
    public init?(cell: String) {
        guard let moment = Moment(cell) ?? Moment(formTime: cell) else { return nil }
        self = moment
    }
    /// The form `2026-10-05 09:00`.
    public var fieldValue: FieldValue { .text(text) }
}

extension WeeklyHours: FieldConvertible {
    /// `mon-fri 08:00-15:30; sat 09:00-12:00`.
    public init?(cell: String) { self.init(cell) }
    /// The written form.
    public var fieldValue: FieldValue { .text(text) }
}

extension Zone: FieldConvertible {
    /// `WIB`, `WITA` or `WIT`.
    public init?(cell: String) { self.init(cell) }
    /// The zone's letters.
    public var fieldValue: FieldValue { .text(rawValue) }
}

/// Weekdays on which something happens, such as a market's days.
public struct Weekdays: FieldConvertible {
    /// The days, never empty.
    public let days: Set<Weekday>

    /// Reads `tue,fri`.
    public init?(cell: String) {
        guard let days = WeeklyHours.weekdays(cell) else { return nil }
        self.days = days
    }
    /// `tue,fri`.
    public var fieldValue: FieldValue { .text(days.sorted().map(\.code).joined(separator: ",")) }
}

/// Ranges of days, such as an officer's leave.
public struct DayRanges: FieldConvertible {
    /// The ranges as written.
    public var ranges: [DayRange]

    /// No days.
    public init() { ranges = [] }

    /// Reads `2026-10-07..2026-10-08; 2026-12-24`.
    public init?(cell: String) {
        guard let ranges = DayRange.list(cell) else { return nil }
        self.ranges = ranges
    }
    /// The ranges joined by `; `, null for none.
    public var fieldValue: FieldValue {
        ranges.isEmpty ? .null : .text(ranges.map(\.text).joined(separator: "; "))
    }
    /// Whether one of the ranges holds the day.
    public func contains(_ day: Day) -> Bool { ranges.contains { $0.contains(day) } }
}

/// A field whose values are a closed list of words, each with an Indonesian word of equal rank.
public protocol Vocabulary: FieldConvertible, RawRepresentable, CaseIterable where RawValue == String {
    /// The Indonesian word.
    var alias: String { get }
}

extension Vocabulary {
    /// The word in English or Indonesian, in any case.
    public init?(cell: String) {
        let word = cell.lowercased()
        guard let value = Self.allCases.first(where: { $0.rawValue == word || $0.alias == word }) else { return nil }
        self = value
    }
    /// The English word.
    public var fieldValue: FieldValue { .text(rawValue) }
    /// What a cell should hold.
    public static var expectation: Expectation { .oneOf(allCases.map(\.word)) }
    /// The word in both languages.
    public var word: Word { Word(rawValue, alias) }
}
