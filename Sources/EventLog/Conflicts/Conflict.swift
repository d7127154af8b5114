import Outreach

/// Something that two devices entered in different ways, neither knowing of the other's entry. Both are kept; a person decides.
package struct Conflict: Hashable, Sendable {
    /// What was entered in different ways.
    package enum Subject: Hashable, Sendable {
        /// A field of a record.
        case field(NounKind, id: String, name: String)
        /// One removed the record, another went on with it.
        case removal(NounKind, id: String)
        /// A fact of which one alone can count: a line of a list, a head count.
        case fact(NounKind, event: String, person: String?)
        /// More than one registration of a person.
        case signUps(person: String)
    }

    /// What one of them entered.
    package struct Side: Hashable, Sendable {
        /// The letter of the device.
        package let letter: String
        /// The entry, `B12`.
        package let number: String
        package let actor: String
        package let entered: Instant
        /// The field's value; for a fact the values of its fields.
        package let values: [Value]
        /// Whether it is what counts now.
        package let counts: Bool

        package struct Value: Hashable, Sendable {
            package let name: String
            package let value: FieldValue

            package init(name: String, value: FieldValue) {
                self.name = name
                self.value = value
            }
        }
    }

    package let subject: Subject
    /// Two or more, in the order of the log.
    package let sides: [Side]
}
