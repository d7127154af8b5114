import Language
import Outreach

/// The commands as the overview groups them, so that they fit one screen; a test makes sure that each stands in one group.
enum HelpTopic: CaseIterable {
    case everyDay, events, planning, members, coverage, reports, campaign, safety, session

    /// What the group is called.
    var name: Word {
        switch self {
        case .everyDay: Word("Every day", "Setiap hari")
        case .events: Word("Events", "Acara")
        case .planning: Word("Planning", "Perencanaan")
        case .members: Word("Members", "Peserta")
        case .coverage: Word("Governments", "Pemda")
        case .reports: Word("To others", "Untuk orang lain")
        case .campaign: Word("The campaign", "Kampanye")
        case .safety: Word("Kept safe", "Keamanan")
        case .session: Word("This program", "Program ini")
        }
    }

    /// The English words of its commands.
    var commands: [String] {
        switch self {
        case .everyDay: ["today", "evening", "week", "map", "share"]
        case .events: ["event", "attend", "signup", "person", "service", "cost"]
        case .planning: ["plan", "site", "team", "officer", "holiday", "busy", "quota", "link", "travel"]
        case .members: ["member", "contribution", "sponsor", "batch", "agent", "term"]
        case .coverage: ["coverage", "target", "government", "commitment", "apparatus"]
        case .reports: ["report", "watch", "calendar"]
        case .campaign: ["init", "import", "campaign", "ecosystem", "region", "mapping", "history", "undo", "redo"]
        case .safety: ["bundle", "backup", "restore", "check", "key", "audit", "purge"]
        case .session:
            ["tour", "practice", "open", "run", "lang", "set", "transcript", "completions", "manual"]
        }
    }
}
