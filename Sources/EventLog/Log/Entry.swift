import Outreach

/// One operation of the log: what someone did at one time on one device.
package struct Entry: Hashable, Sendable {
    /// The place in this file; not the same on another device.
    package let key: Int64
    /// UUIDv7.
    package let id: String
    /// The letter of the device in this file.
    package let letter: String
    /// The gapless count of that device.
    package let sequence: Int
    /// The Lamport counter.
    package let lamport: Int
    /// Who entered it.
    package let actor: String
    /// When it was entered.
    package let entered: Instant
    /// What was done, `event.move`.
    package let kind: String
    /// What the history tells of it; holds no personal data.
    package let payload: [String: FieldValue]
    /// The operation that it undoes or redoes.
    package let reverses: String?
    /// How many records it changed.
    package let changes: Int
    /// How many facts it added.
    package let facts: Int
    /// Whether a later operation has undone it.
    package let isUndone: Bool

    /// The short number that people see and type: `A42`.
    package var number: String { "\(letter)\(sequence)" }
}

/// What an operation did to a record.
package enum ChangeAction: String, Sendable {
    /// The record is new, or back after it was removed; the content holds all fields.
    case create
    /// The content holds the fields that changed.
    case edit
    /// The record is gone: the opposite of `create`.
    case remove
    /// The person's data are gone for good; the content says when.
    case erase
    /// A fact no longer counts; the record names its operation and ordinal.
    case supersede
    /// A fact that was superseded counts again.
    case restore
}
