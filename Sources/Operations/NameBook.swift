import EventLog
import Language
import Outreach
import Synchronization

/// Suggestions of what can be named in a campaign, for a line that is being typed: looked up at once and without waiting for the
/// workspace. People are not among them, for looks at personal data are recorded.
public final class NameBook: Sendable {
    private let path: String
    private let settings: Settings
    private let file = Mutex<CampaignFile?>(nil)

    /// A book of the campaign at that path, which is opened when it is first asked.
    public init(path: String, settings: Settings) {
        self.path = path
        self.settings = settings
    }

    /// What can be named by a noun's short name, with what it is called.
    ///
    /// - Parameter text: the beginning of the short name or of a word of the name; empty for the first ones.
    package func suggestions(of noun: NounKind, _ text: String, limit: Int = 50) -> [NamedRecord] {
        file.withLock { known -> [NamedRecord] in
            guard
                let file = known
                    ?? (try? CampaignFile(
                        path: path, stateFolder: settings.stateFolder, clock: settings.clock, random: settings.random))
            else { return [] }
            known = file
            return (try? NameBook.find(noun, text, limit, in: file)) ?? []
        }
    }

    private static func find(
        _ noun: NounKind, _ text: String, _ limit: Int, in file: CampaignFile
    ) throws(CampaignFileError) -> [NamedRecord] {
        switch noun {
        case .site: try file.named(text, Site.self, limit: limit)
        case .team: try file.named(text, Team.self, limit: limit)
        case .officer: try file.named(text, Officer.self, limit: limit)
        case .region: try file.named(text, Region.self, limit: limit)
        case .link: try file.named(text, Link.self, limit: limit)
        case .ecosystem: try file.named(text, Ecosystem.self, naming: "r.\"name_id\"", limit: limit)
        case .event:
            try file.named(
                text, Event.self,
                naming:
                    "COALESCE(r.start, r.former_start, '') || ' ' || (SELECT s.name FROM site s WHERE s.id = r.site)",
                order: "COALESCE(r.start, r.former_start) DESC", limit: limit)
        case .plan: try file.named(text, WeekPlan.self, naming: "r.monday", order: "r.monday DESC", limit: limit)
        case .holiday: try file.named(text, Holiday.self, naming: "COALESCE(r.name_id, r.name_en)", limit: limit)
        case .quota: try file.named(text, Quota.self, naming: "r.\"of\"", limit: limit)
        case .target: try file.named(text, Target.self, naming: "r.instrument", limit: limit)
        case .coverage: try file.named(text, Coverage.self, naming: "r.basis", limit: limit)
        case .busy: try file.named(text, BusyTime.self, naming: "r.start", limit: limit)
        case .mapping: try file.named(text, Mapping.self, naming: "r.\"for\"", limit: limit)
        case .sponsor: try file.named(text, Sponsor.self, limit: limit)
        case .agent: try file.named(text, Agent.self, limit: limit)
        case .batch:
            try file.named(
                text, Batch.self,
                naming: "r.first || ' ' || (SELECT s.name FROM sponsor s WHERE s.id = r.sponsor)", limit: limit)
        case .term: try file.named(text, Term.self, naming: "r.name || ' ' || COALESCE(r.scope, '')", limit: limit)
        case .commitment: try file.named(text, Commitment.self, naming: "r.document", limit: limit)
        case .apparatus:
            try file.named(text, Apparatus.self, naming: "r.region || ' ' || r.\"group\"", limit: limit)
        case .service: try file.named(text, Service.self, naming: "r.date || ' ' || r.kind", limit: limit)
        case .contribution, .campaign, .person, .attendance, .headcount, .signup, .cost, .travel, .proposal: []
        }
    }
}
