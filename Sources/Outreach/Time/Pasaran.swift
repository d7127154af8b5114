/// A day of the Javanese market week of five days, by which many markets are held.
public enum Pasaran: Int, CaseIterable, Comparable, Sendable {
    case legi, pahing, pon, wage, kliwon

    /// The name, the same in both languages.
    public var name: String {
        switch self {
        case .legi: "legi"
        case .pahing: "pahing"
        case .pon: "pon"
        case .wage: "wage"
        case .kliwon: "kliwon"
        }
    }

    /// Reads a name in any case, `paing` and `manis` as they are also called; nil for anything else.
    public init?(_ text: some StringProtocol) {
        switch text.lowercased() {
        case "legi", "manis": self = .legi
        case "pahing", "paing": self = .pahing
        case "pon": self = .pon
        case "wage": self = .wage
        case "kliwon": self = .kliwon
        default: return nil
        }
    }

    /// The day's place in the market week: the week has run on since long before 17 August 1945, Jumat Legi, whose Julian day
    /// number is 2,431,685.
    public init(on day: Day) {
        let julian = day.number + 2_440_588
        self = Pasaran.allCases[((julian - 2_431_685) % 5 + 5) % 5]
    }

    /// In the order of the market week, Legi first.
    public static func < (left: Pasaran, right: Pasaran) -> Bool { left.rawValue < right.rawValue }
}
