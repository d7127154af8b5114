/// A day of the week; the raw value counts from Monday = 1 to Sunday = 7 as ISO 8601 does.
public enum Weekday: Int, CaseIterable, Comparable, Sendable {
    case monday = 1
    case tuesday, wednesday, thursday, friday, saturday, sunday

    /// The three-letter name that files use, in English.
    public var code: String {
        switch self {
        case .monday: "mon"
        case .tuesday: "tue"
        case .wednesday: "wed"
        case .thursday: "thu"
        case .friday: "fri"
        case .saturday: "sat"
        case .sunday: "sun"
        }
    }

    /// Reads a weekday's name or its abbreviation, English or Indonesian, in any case; nil for anything else.
    public init?(_ text: some StringProtocol) {
        switch text.lowercased() {
        case "mon", "monday", "sen", "senin": self = .monday
        case "tue", "tuesday", "sel", "selasa": self = .tuesday
        case "wed", "wednesday", "rab", "rabu": self = .wednesday
        case "thu", "thursday", "kam", "kamis": self = .thursday
        case "fri", "friday", "jum", "jumat", "jum'at": self = .friday
        case "sat", "saturday", "sab", "sabtu": self = .saturday
        case "sun", "sunday", "min", "minggu", "ahad": self = .sunday
        default: return nil
        }
    }

    /// The weekday `count` days later, going round the week.
    public func advanced(by count: Int) -> Weekday {
        let index = ((rawValue - 1 + count % 7) + 7) % 7
        return Weekday.allCases[index]
    }

    /// Earlier in the week, Monday first.
    public static func < (left: Weekday, right: Weekday) -> Bool { left.rawValue < right.rawValue }
}
