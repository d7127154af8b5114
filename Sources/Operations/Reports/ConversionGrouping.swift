import Language
import Outreach

/// What the rows of a conversion report stand for.
public enum ConversionGrouping: String, CaseIterable, Sendable {
    case ecosystem, region, team, officer, site, month, week

    /// The Indonesian word.
    public var alias: String {
        switch self {
        case .ecosystem: "ekosistem"
        case .region: "wilayah"
        case .team: "tim"
        case .officer: "petugas"
        case .site: "lokasi"
        case .month: "bulan"
        case .week: "minggu"
        }
    }

    /// Reads the word in either language.
    public init?(word: String) {
        let lower = word.lowercased()
        guard let match = Self.allCases.first(where: { $0.rawValue == lower || $0.alias == lower }) else { return nil }
        self = match
    }
}
