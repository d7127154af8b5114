import EventLog
import Language
import Outreach

/// One thing that is wrong with a campaign file, as it is told.
package struct FindingReply: Hashable, Sendable {
    /// A stable word for scripts, `record.field`.
    package let code: String
    /// Where it is.
    package let place: KeepingPhrase.Place
    /// What is wrong there.
    package let what: KeepingPhrase
    /// What to type.
    package let advice: KeepingPhrase

    init(_ finding: Finding) {
        switch finding {
        case .damage(let detail): (code, place, what) = ("damage", .database, .damage(detail))
        case .stray(let table, let target):
            (code, place, what) = ("reference", .table(table), .stray(target: target))
        case .entry(let letter, let sequence, let fault):
            (code, place) = ("entry.\(fault.rawValue)", .entry("\(letter)\(sequence)"))
            what =
                switch fault {
                case .gap: .gap
                case .chain: .chain
                case .payload: .payload
                case .facts: .facts
                case .undone: .undone
                }
        case .record(let noun, let id, .unlogged):
            (code, place, what) = ("record.unlogged", .record(noun, id), .unlogged)
        case .record(let noun, let id, .missing): (code, place, what) = ("record.missing", .record(noun, id), .missing)
        case .record(let noun, let id, .version(let held, let logged)):
            (code, place, what) = ("record.version", .record(noun, id), .version(held: held, logged: logged))
        case .record(let noun, let id, .field(let name, let held)):
            (code, place, what) = ("record.field", .record(noun, id), .field(name, held: held.printable))
        case .superseded(let noun, let fact): (code, place, what) = ("fact.superseded", .fact(noun, fact), .superseded)
        case .sums: (code, place, what) = ("sums", .table("conversion"), .sums)
        case .shares(let event): (code, place, what) = ("event.shares", .record(.event, event), .shares)
        case .ineligible(let person, let event):
            (code, place, what) = ("signup.ineligible", .record(.event, event), .ineligible(person: person))
        case .unlisted(let person, let event):
            (code, place, what) = ("signup.unlisted", .record(.event, event), .unlisted(person: person))
        }
        advice =
            switch finding {
            case .shares(let event): .adviceEvent(event)
            case .ineligible(let person, let event): .adviceEligible(person: person, event: event)
            case .unlisted(let person, let event): .adviceAttend(person: person, event: event)
            default: finding.isMendable ? .adviceRepair : .adviceRestore
            }
    }

    /// Place and fault in one line.
    package var phrase: Phrase { .keeping(.finding(place, what)) }
}
