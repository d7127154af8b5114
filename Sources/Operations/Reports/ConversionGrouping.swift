import Language
import Outreach

/// What the rows of a conversion report stand for.
public enum ConversionGrouping: String, CaseIterable, Sendable {
    case ecosystem, region, team, officer, agent, site, month, week

    /// The Indonesian word.
    public var alias: String {
        switch self {
        case .ecosystem: "ekosistem"
        case .region: "wilayah"
        case .team: "tim"
        case .officer: "petugas"
        case .agent: "agen"
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

extension CampaignState {
    /// The keys of the groups in which an event of that day counts: of every team that was there, and of everyone who went with it.
    func keys(of event: Event, on day: Day, by grouping: ConversionGrouping) -> [String] {
        let site = siteByID[event.site]
        let officers = event.teams.teams.compactMap { teamByID[$0] }.flatMap { self.officers(of: $0, on: day) }
        return switch grouping {
        case .ecosystem: [site?.ecosystem ?? ""]
        case .region: [regency(of: site) ?? ""]
        case .team: event.teams.teams
        case .officer: officers.map(\.id)
        case .agent:
            officers.filter(\.isAgent).map(\.id)
                + event.teams.teams.compactMap { teamByID[$0] }.flatMap { agents(of: $0, on: day) }.map(\.id)
                .filter { id in !officers.contains { $0.id == id } }
        case .site: [event.site]
        case .month: [day.monthText]
        case .week: [Week(containing: day).text]
        }
    }
}
