import Language
import Outreach

/// What the rows of a conversion report stand for.
public enum ConversionGrouping: String, CaseIterable, Sendable {
    case ecosystem, region, team, site, month

    /// The Indonesian word.
    public var alias: String {
        switch self {
        case .ecosystem: "ekosistem"
        case .region: "wilayah"
        case .team: "tim"
        case .site: "lokasi"
        case .month: "bulan"
        }
    }

    /// Reads the word in either language.
    public init?(word: String) {
        let lower = word.lowercased()
        guard let match = Self.allCases.first(where: { $0.rawValue == lower || $0.alias == lower }) else { return nil }
        self = match
    }
}
