import EventLog
import Language
import Outreach

/// One look at personal data as it is told.
public struct LookLine: Hashable, Sendable {
    /// The device's letter and the count of its looks, `A7`.
    public let number: String
    /// When.
    public let at: Instant
    /// Who.
    public let actor: String
    /// What was done, `reveal`.
    public let kind: String
    /// Of which noun.
    public let noun: NounKind
    /// The short names of the people who were seen, if they were few.
    public let people: [String]
    /// How many were seen.
    public let count: Int
    /// Why, where that is asked.
    public let reason: String?
}

/// What a check of the record came to, for one device.
public struct LookChain: Hashable, Sendable {
    /// The device's letter.
    public let device: String
    /// How many looks it recorded.
    public let entries: Int
    /// The link at the end of its chain.
    public let head: String
    /// The first look that is not as it was written.
    public let brokenAt: String?
}

extension Workspace {
    /// Records a look at personal data that is not allowed without.
    ///
    /// - Throws: `Failure` if the file cannot be written.
    func record(_ note: AuditNote) throws(Failure) {
        do throws(CampaignFileError) { try file.audit(note, by: settings.actor) } catch {
            guard case .unwritable = error else { throw Failure(error) }
            throw Failure(.file, "audit.unwritable", .protection(.unrecordable))
        }
    }

    /// Records a look at people; false if the file cannot be written, and then it is allowed all the same.
    package func recordLook(
        _ kind: LookKind, _ noun: NounKind, _ people: [String], reason: String? = nil
    ) -> Bool {
        do {
            try file.audit(AuditNote(kind.entry, noun, people, reason: reason), by: settings.actor)
            return true
        } catch { return false }
    }

    /// The people of all lists, or of all registrations.
    package func people(in facts: NounKind) throws(Failure) -> [String] {
        let people = try attempt {
            switch facts {
            case .signup: try file.facts(SignUp.self).map(\.fact.person)
            case .contribution: try file.facts(Contribution.self).map(\.fact.person)
            default: try file.facts(Attendance.self).map(\.fact.person)
            }
        }
        return Set(people).sorted()
    }

    /// What was done with the data, where it may be done without a record.
    package enum LookKind: Sendable {
        case list, show, find, export

        var entry: AuditEntry.Kind {
            switch self {
            case .list: .list
            case .show: .show
            case .find: .find
            case .export: .export
            }
        }
    }

    /// The looks that were recorded, the latest first.
    ///
    /// - Parameter person: only those at this person, under whichever record.
    public func looks(
        days: DayRange? = nil, actor: String? = nil, person: String? = nil, limit: Int? = nil
    ) throws(Failure) -> [LookLine] {
        var filter = AuditFilter()
        if let days {
            let zone = try campaign().zone
            filter.since = Instant(Moment(days.first, minute: 0), in: zone)
            filter.until = Instant(Moment(days.last.advanced(by: 1), minute: 0), in: zone)
        }
        filter.actor = actor
        let everybody = try records(Person.self, retired: true)
        if let person {
            let found: Person = try find(person)
            let people = KnownPeople(everybody)
            let root = people.standing(for: found).id
            filter.people = Set(everybody.filter { people.standing(for: $0).id == root }.map(\.id))
        }
        let handles = Dictionary(everybody.map { ($0.id, $0.handle) }) { first, _ in first }
        return try attempt { try file.audit(filter, limit: limit) }.map { entry in
            LookLine(
                number: "\(entry.letter)\(entry.sequence)", at: entry.at, actor: entry.actor, kind: entry.kind.rawValue,
                noun: entry.noun, people: entry.subjects.map { handles[$0] ?? $0 }, count: entry.count,
                reason: entry.reason)
        }
    }

    /// Follows the chains of the record.
    public func checkLooks() throws(Failure) -> [LookChain] {
        try attempt { try file.auditHeads() }.map { head in
            LookChain(
                device: head.letter, entries: head.entries, head: head.chain,
                brokenAt: head.brokenAt.map { "\(head.letter)\($0)" })
        }
    }
}
