import Outreach

/// One look at personal data: who saw what, when, and why.
package struct AuditEntry: Hashable, Sendable {
    /// What was done with the data.
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        /// Records were listed or shown.
        case list, show
        /// Someone was searched for; what was searched for is itself personal and not kept.
        case find
        /// Records were written out.
        case export
        /// All that is held about one person was handed out.
        case dossier
        /// An identity number was shown in full.
        case reveal
        /// A campaign's key was shown for paper.
        case recovery
    }

    /// The count of its device, without gaps.
    package let sequence: Int
    /// The device's letter; a question mark for one that never wrote to the file.
    package let letter: String
    /// When.
    package let at: Instant
    /// Who.
    package let actor: String
    package let kind: Kind
    /// Of which noun: people, lists or registrations.
    package let noun: NounKind
    /// The identifiers of the people who were seen, of at most twenty.
    package let subjects: [String]
    /// How many people were seen.
    package let count: Int
    /// Why, where that is asked.
    package let reason: String?
}

/// What is to be noted of a look at personal data.
package struct AuditNote: Hashable, Sendable {
    package var kind: AuditEntry.Kind
    package var noun: NounKind
    package var subjects: [String]
    package var reason: String?

    package init(_ kind: AuditEntry.Kind, _ noun: NounKind, _ subjects: [String], reason: String? = nil) {
        self.kind = kind
        self.noun = noun
        self.subjects = subjects
        self.reason = reason
    }

    /// Of more people than this only the number is kept.
    package static let mostSubjects = 20
}

/// Which looks are asked for; all by itself.
package struct AuditFilter: Sendable {
    package var since: Instant?
    package var until: Instant?
    package var actor: String?
    /// Those at one of these records of people.
    package var people: Set<String>?

    package init() {}
}

/// How far the audit of one device goes, to be noted down elsewhere: what is cut off behind it shows.
package struct AuditHead: Hashable, Sendable {
    package let letter: String
    package let entries: Int
    /// The hexadecimal link of the chain at its end.
    package let chain: String
    /// The first entry that is not as it was written; nil if all are.
    package let brokenAt: Int?
}
