import GRDB
import Outreach

/// The lists of events inside one operation, by the local keys of events and people: made for lists of a million lines.
///
/// One statement each for looking and adding is kept, and values are bound to it as they are. What is added is in the table and
/// in the digest of the operation exactly as `Journal.insert` would have put it there.
package final class AttendanceLists {
    /// An event or a person: the local key and the identifier that all devices share.
    package struct Member: Hashable, Sendable {
        package let key: Int64
        package let id: String

        package init(key: Int64, id: String) {
            self.key = key
            self.id = id
        }
    }

    /// What a line says of one person at one event.
    package struct Line: Hashable, Sendable {
        package var stage: Attendance.Stage?
        package var member: Attendance.Membership
        package var at: Moment?

        package init(stage: Attendance.Stage?, member: Attendance.Membership, at: Moment?) {
            self.stage = stage
            self.member = member
            self.at = at
        }
    }

    private let journal: Journal
    private let look: KeptStatement
    private let put: KeptStatement
    private var deferral: IndexDeferral?
    private var moment: [UInt8] = []
    /// Whether the last line that was looked for or added stood there before.
    package private(set) var isRepeating = false

    package init(_ journal: Journal) throws {
        self.journal = journal
        look = try KeptStatement(
            journal.database,
            sql: """
                SELECT operation, ordinal, stage, member, at FROM attendance
                WHERE event = ? AND person = ? AND superseded IS NULL
                """)
        put = try KeptStatement(
            journal.database,
            sql: """
                INSERT INTO attendance (operation, ordinal, event, person, stage, member, at) VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (event, person) WHERE superseded IS NULL DO NOTHING
                """)
    }

    /// Leaves the indexes of a table that is still empty for the end, which halves the time of a long list. Whatever has to be
    /// looked for brings them back before.
    package func deferIndexes() throws { deferral = try IndexDeferral(journal) }

    private func endDeferral() throws {
        guard let deferral else { return }
        self.deferral = nil
        try deferral.end()
    }

    /// The line of that person on that event's list; nil if it is not there. O(log n).
    package func line(event: Int64, person: Int64) throws -> (line: Line, reference: FactReference)? {
        try endDeferral()
        look.bind(event, 1)
        look.bind(person, 2)
        isRepeating = try look.step()
        guard isRepeating else { return nil }
        defer { look.reset() }
        let line = Line(
            stage: look.text(2).flatMap { Attendance.Stage(rawValue: $0) },
            member: look.text(3).flatMap { Attendance.Membership(rawValue: $0) } ?? .unknown,
            at: look.text(4).flatMap { Moment(bytes: Array($0.utf8)[...]) })
        return (line, FactReference(operation: look.number(0), ordinal: Int(look.number(1))))
    }

    /// Puts a line on a list; nil if the person stands there already, and then nothing happened. O(log n).
    package func add(_ line: Line, event: Member, person: Member) throws -> FactReference? {
        let ordinal = journal.facts
        if deferral?.isNew(event: event.key, person: person.key) == false { try endDeferral() }
        let put = deferral?.put ?? put
        put.bind(journal.operation, 1)
        put.bind(Int64(ordinal), 2)
        put.bind(event.key, 3)
        put.bind(person.key, 4)
        put.bind(line.stage?.rawValue, 5)
        put.bind(line.member.rawValue, 6)
        moment.removeAll(keepingCapacity: true)
        line.at?.append(to: &moment)
        put.bind(text: moment, 7)
        _ = try put.step()
        isRepeating = put.changes != 1
        guard !isRepeating else { return nil }
        journal.noteFact { bytes in
            bytes.append(contentsOf: "attendance\u{1F}".utf8)
            bytes.append(contentsOf: event.id.utf8)
            bytes.append(0x1F)
            bytes.append(contentsOf: person.id.utf8)
            bytes.append(0x1F)
            if let stage = line.stage { bytes.append(contentsOf: stage.rawValue.utf8) }
            bytes.append(0x1F)
            bytes.append(contentsOf: line.member.rawValue.utf8)
            bytes.append(0x1F)
            bytes.append(contentsOf: moment)
            bytes.append(0x1E)
        }
        return FactReference(operation: journal.operation, ordinal: ordinal)
    }
}
