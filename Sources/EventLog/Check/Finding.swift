import Outreach

/// One thing about a campaign file that is not as it should be.
package enum Finding: Hashable, Sendable {
    /// What SQLite says of its pages and indexes.
    case damage(String)
    /// Rows of a table point at what is not there.
    case stray(table: String, target: String)
    /// An entry of the log is not as it was written, or its marks are not.
    case entry(letter: String, sequence: Int, EntryFault)
    /// A record differs from what the log says of it.
    case record(NounKind, id: String, RecordFault)
    /// Which operation took a fact out of count differs from what the log says; `fact` is its operation and ordinal.
    case superseded(NounKind, fact: String)
    /// The kept sums of the conversion report are not those of the facts.
    case sums
    /// The shares of an event's teams cannot be read or do not sum to the whole.
    case shares(event: String)
    /// Someone signed up at an event without standing on its list.
    case unlisted(person: String, event: String)
    /// Someone signed up at an event whose list says that he was a member before: sign-ups must not exceed the eligible.
    case ineligible(person: String, event: String)

    /// What is wrong with an entry of the log.
    package enum EntryFault: String, Hashable, Sendable {
        /// The number does not follow the one before it.
        case gap
        /// The entry's own row was changed, or one before it.
        case chain
        /// What the entry changed or added was changed.
        case payload
        /// More or fewer facts than the entry counted.
        case facts
        /// The mark of the operation that undid it.
        case undone
    }

    /// How a record differs from the log.
    package enum RecordFault: Hashable, Sendable {
        /// The log knows nothing of it.
        case unlogged
        /// The table lacks it.
        case missing
        /// It was changed more or less often than the log says, or removed or not.
        case version(held: Int, logged: Int)
        /// A field holds something else.
        case field(String, held: String)
    }

    /// Whether it lies in the log itself: nothing is left to rebuild it from.
    package var isInLog: Bool {
        switch self {
        case .entry(_, _, .undone): false
        case .entry: true
        default: false
        }
    }

    /// Whether the log or the tables hold what is needed to mend it.
    package var isMendable: Bool {
        switch self {
        case .damage(let detail): detail.contains("index")
        // A row that is pointed at can come back from the log.
        case .entry(_, _, .undone), .record, .superseded, .stray, .sums: true
        case .entry, .shares, .unlisted, .ineligible: false
        }
    }

    /// Whether it is a contradiction of what people entered, and the file itself is sound.
    package var isOfField: Bool {
        switch self {
        case .shares, .unlisted, .ineligible: true
        default: false
        }
    }
}

extension Finding: CustomStringConvertible {
    /// The finding in one line, for programmers.
    package var description: String {
        switch self {
        case .damage(let detail): "damage: \(detail)"
        case .stray(let table, let target): "\(table): points at no \(target)"
        case .entry(let letter, let sequence, let fault): "operation \(letter) \(sequence): \(fault.rawValue)"
        case .record(let noun, let id, .unlogged): "\(noun.rawValue) \(id): not in the log"
        case .record(let noun, let id, .missing): "\(noun.rawValue) \(id): only in the log"
        case .record(let noun, let id, .version(let held, let logged)):
            "\(noun.rawValue) \(id): version \(held), log \(logged)"
        case .record(let noun, let id, .field(let name, let held)): "\(noun.rawValue) \(id): \(name) \(held)"
        case .superseded(let noun, let fact): "\(noun.rawValue) \(fact): superseded"
        case .sums: "kept sums: not those of the facts"
        case .shares(let event): "event \(event): shares"
        case .ineligible(let person, let event): "signup of \(person): a member before event \(event)"
        case .unlisted(let person, let event): "signup of \(person): not on the list of event \(event)"
        }
    }
}
