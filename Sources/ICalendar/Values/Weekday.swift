/// A day of the week, as rules of recurrence name it (RFC 5545 section 3.3.10).
public enum Weekday: Int, Sendable, Hashable, CaseIterable {
    case monday, tuesday, wednesday, thursday, friday, saturday, sunday

    /// The two letters of the RFC, as `MO`.
    public var code: String {
        switch self {
        case .monday: "MO"
        case .tuesday: "TU"
        case .wednesday: "WE"
        case .thursday: "TH"
        case .friday: "FR"
        case .saturday: "SA"
        case .sunday: "SU"
        }
    }

    /// The day of those two letters, capital or not.
    public init?(code: some StringProtocol) {
        let capitals = code.uppercased()
        guard let day = Self.allCases.first(where: { $0.code == capitals }) else { return nil }
        self = day
    }

    /// The weekday of a number of days since 1 January 1970, a Thursday.
    init(daysSinceEpoch days: Int) {
        self = Self.allCases[((days + 3) % 7 + 7) % 7]
    }

    /// How many days this one comes after another, 0...6.
    func days(after other: Weekday) -> Int { (rawValue - other.rawValue + 7) % 7 }
}

extension CalendarDate {
    /// The day of the week.
    public var weekday: Weekday { Weekday(daysSinceEpoch: daysSinceEpoch) }
}
