import Outreach

/// What is said of backups, of taking them back, and of looking a campaign file through.
package indirect enum KeepingPhrase: Hashable, Sendable {
    // Backups
    case written(path: String, bytes: Int, entries: Int, last: String, Day)
    case replaced
    case sound(path: String, entries: Int, last: String, Day)
    case bad(path: String, findings: Int)
    case unsettled(path: String)
    case unsound(path: String, findings: Int)
    case targetTaken(path: String)
    case targetIsCampaign(path: String)
    case reminder(days: Int)
    case neverBackedUp(days: Int)
    case hintOtherTarget
    case hintUnsettled(path: String)

    // Taking one back
    case restored(path: String, entries: Int, last: String, Day)
    case kept(path: String)
    case losesEntries(count: Int, last: String, Day)
    case losesEntry(String, what: Phrase)
    case liveUnreadable(path: String, Phrase)
    case otherCampaign(path: String, branch: String, own: String)
    case inUse(path: String)
    case hintConfirm
    case hintRestore
    case hintOwnFile

    // Looking through
    case well(entries: Int, records: Int, facts: Int)
    case found(Int)
    case repaired(Int)
    case notRepaired(Int)
    case logLeftAlone
    case copyKept(path: String)
    case hintCheck
    case looking
    case copying
    case place(Place)
    case finding(Place, KeepingPhrase)
    case damage(String)
    case stray(target: String)
    case gap
    case chain
    case payload
    case facts
    case undone
    case superseded
    /// The kept sums of the conversion report are not those of the facts.
    case sums
    case unlogged
    case missing
    case version(held: Int, logged: Int)
    case field(String, held: String)
    case shares
    case unlisted(person: String)
    case ineligible(person: String)
    case adviceRepair
    case adviceRestore
    case adviceEvent(String)
    case adviceAttend(person: String, event: String)
    case adviceEligible(person: String, event: String)

    /// Where in a campaign file something is wrong.
    package enum Place: Hashable, Sendable {
        case database
        case table(String)
        case entry(String)
        case record(NounKind, String)
        case fact(NounKind, String)
    }
}
