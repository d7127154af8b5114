/// Indonesia's three zones. Their offsets are fixed: there is no daylight saving time.
public enum Zone: String, CaseIterable, Sendable {
    case western = "WIB"
    case central = "WITA"
    case eastern = "WIT"

    /// Reads `WIB`, `WITA`, `WIT` in any case or the zone's name in the tz database; nil for any other text.
    public init?(_ text: some StringProtocol) {
        switch text.uppercased() {
        case "WIB", "ASIA/JAKARTA", "ASIA/PONTIANAK": self = .western
        case "WITA", "ASIA/MAKASSAR": self = .central
        case "WIT", "ASIA/JAYAPURA": self = .eastern
        default: return nil
        }
    }

    /// Hours east of UTC: 7, 8 or 9.
    public var offsetHours: Int {
        switch self {
        case .western: 7
        case .central: 8
        case .eastern: 9
        }
    }

    /// `+07:00`, `+08:00` or `+09:00`.
    public var offsetText: String { "+0\(offsetHours):00" }

    /// The zone's name in the tz database.
    public var name: String {
        switch self {
        case .western: "Asia/Jakarta"
        case .central: "Asia/Makassar"
        case .eastern: "Asia/Jayapura"
        }
    }
}
