import EventLog
import Language
import Outreach

/// What a bundle says of itself.
public struct BundleReply: Hashable, Sendable {
    /// Where it is.
    public let path: String
    /// The branch whose campaign it is of.
    public let branch: String
    /// The letter of the device that made it; nil if that had written nothing yet.
    public let device: String?
    /// Who made it.
    public let actor: String
    /// When it was made.
    public let made: Instant
    /// The zone of the branch.
    public let zone: Zone
    /// How many entries it holds.
    public let entries: Int

    init(_ path: String, _ header: BundleHeader) {
        self.path = path
        branch = header.branch
        device = header.letter == "?" ? nil : header.letter
        actor = header.actor
        made = header.made
        zone = header.zone
        entries = header.entries
    }
}

/// What merging a bundle brought in.
public struct MergeReply: Sendable {
    /// The bundle.
    public let bundle: BundleReply
    /// Entries that are new here.
    public let entries: Int
    /// Entries that were here already.
    public let held: Int
    /// Whose entries are new.
    public let sources: [Source]
    /// Records that came into being and that changed, facts that came in, by noun.
    public let created: [NounKind: Int]
    public let changed: [NounKind: Int]
    public let facts: [NounKind: Int]
    /// Devices that have another letter from now on.
    public let letters: [LetterChange]
    /// Coming events that came in or changed and break a rule now.
    package let clashes: [(event: String, breaches: [Phrase])]
    /// What was entered in different ways and waits for someone to decide.
    public let conflicts: Int

    /// Whose entries came in.
    public struct Source: Hashable, Sendable {
        public let device: String
        public let actor: String
        public let entries: Int
        public let first: Instant
        public let last: Instant
    }

    /// A device that two had given the same letter.
    public struct LetterChange: Hashable, Sendable {
        public let before: String
        public let after: String
        /// Whether it is this machine's.
        public let isOwn: Bool
    }

    init(
        _ path: String, _ report: MergeReport, clashes: [(event: String, breaches: [Phrase])] = [], conflicts: Int = 0
    ) {
        bundle = BundleReply(path, report.header)
        entries = report.entries
        held = report.held
        sources = report.sources.map {
            Source(device: $0.letter, actor: $0.actor, entries: $0.entries, first: $0.first, last: $0.last)
        }
        created = report.created
        changed = report.changed
        facts = report.facts
        letters = report.letters.filter { $0.before.count <= 8 }.map {
            LetterChange(before: $0.before, after: $0.after, isOwn: $0.isOwn)
        }
        self.clashes = clashes
        self.conflicts = conflicts
    }
}
