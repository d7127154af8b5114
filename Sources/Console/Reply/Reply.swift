/// What a verb answers. A verb never prints: `Output` writes its reply in the format that was asked for.
package struct Reply: Hashable, Sendable {
    /// One part of a reply.
    package enum Item: Hashable, Sendable {
        /// Several things of one kind.
        case table(Table)
        /// One thing.
        case record(Record)
        /// A picture of what a table says; only pages show it.
        case chart(Chart)
        /// Text that was asked for, of one or more lines. Beside a table or record it is talk for a format that
        /// programs read.
        case text(String)
        /// Talk about what was done, for the person and not for the program.
        case note(String)
    }

    /// The parts in the order in which they are shown.
    package var items: [Item]
    /// The one object that programs read as JSON where a person sees several items.
    package var document: Record?
    /// What was looked at and is not as it should be, if it is not: the program then ends as it does where such a thing is in the way.
    package var faults: Faults?

    /// What can be looked at.
    package enum Faults: Hashable, Sendable {
        /// The campaign file or its records of looks.
        case file
        /// A file that was handed in.
        case input
    }

    /// A reply of those parts.
    package init(_ items: [Item] = [], document: Record? = nil) {
        self.items = items
        self.document = document
    }

    /// A reply that is one table, with notes after it.
    package static func table(_ table: Table, notes: [String] = []) -> Reply {
        Reply([.table(table)] + notes.map { .note($0) })
    }

    /// A reply that is one record, with notes after it.
    package static func record(_ record: Record, notes: [String] = []) -> Reply {
        Reply([.record(record)] + notes.map { .note($0) })
    }

    /// A reply that is one text.
    package static func text(_ text: String) -> Reply { Reply([.text(text)]) }

    /// A reply that is talk only.
    package static func note(_ text: String) -> Reply { Reply([.note(text)]) }

    /// Whether there is a table or a record among the parts.
    package var hasData: Bool {
        items.contains { item in
            switch item {
            case .table, .record: true
            case .chart, .text, .note: false
            }
        }
    }
}
