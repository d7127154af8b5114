import EventLog
import Outreach

/// Something that two devices entered in different ways, as it is told.
public struct ConflictReply: Hashable, Sendable {
    /// The number by which it is decided; it holds until the next entry.
    public let number: Int
    /// What it is of.
    public let noun: NounKind
    /// The short name of the record; of an event where it is a head count or a line of its list.
    public let record: String
    /// What people call it.
    public let name: String
    /// The field; nil where the whole record or fact is meant.
    public let field: String?
    /// The sides, in the order of the log.
    public let sides: [Side]

    /// What one device entered.
    public struct Side: Hashable, Sendable {
        /// The letter of the device.
        public let device: String
        /// The entry.
        public let entry: String
        public let actor: String
        public let entered: Instant
        /// Fields and values.
        public let values: [Value]
        /// Whether it counts now.
        public let counts: Bool
        /// Whether it took the record away.
        public let isRemoval: Bool
    }

    /// A field and what it holds.
    public struct Value: Hashable, Sendable {
        public let noun: NounKind
        public let field: String
        public let value: FieldValue
    }
}
