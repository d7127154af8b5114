import EventLog
import Interchange
import Outreach

/// Who is on an event's list.
public struct ListedPerson: Hashable, Sendable {
    /// The person.
    public let person: Person
    /// The line of the list.
    public let attendance: Attendance
    /// When the line was entered.
    public let entered: Instant
}

/// What `attend add` did.
public struct AttendanceOutcome: Hashable, Sendable {
    /// The person who came.
    public let person: Person
    /// The event.
    public let event: Event
    /// False if the person was on the list already and nothing new was said.
    public let isChanged: Bool
    /// When and by whom the person had been listed before, if so.
    public let earlier: Earlier?
    /// People on the list now.
    public let listed: Int

    /// An earlier entry of the same.
    public struct Earlier: Hashable, Sendable {
        /// When it was entered.
        public let entered: Instant
        /// Who entered it.
        public let actor: String
    }
}

extension Workspace {
    /// Records how many people were counted at an event.
    public func count(_ event: String, heads: Int) throws(Failure) -> Event {
        let found: Event = try find(event)
        guard (0...1_000_000).contains(heads) else {
            throw Failure(.input, "input.range", .outOfRange("\(heads)", 0, 1_000_000))
        }
        try attempt {
            try file.write("attend.count", by: settings.actor) { journal in
                journal.payload = [("event", .text(found.handle)), ("heads", .integer(heads))]
                _ = try journal.record(heads: heads, for: found.id)
            }
        }
        return found
    }

    /// Puts someone on an event's list, a known person or a new one.
    package func attend(_ event: String, _ cells: [Cell]) throws(Failure) -> AttendanceOutcome {
        let found: Event = try find(event)
        return try attempt {
            var outcome: AttendanceOutcome?
            try file.write("attend.add", by: settings.actor) { journal in
                var row = AttendanceRow(id: "")
                row.event = found.id
                try read(cells, AttendanceRow.fields, into: &row)
                var book = try PersonBook(journal)
                (row.person, row.name) = try journal.who(row.person, name: row.name, in: book)
                let number = try journal.person(
                    row.person, name: row.name, phone: row.phone, village: row.village, event: found.id, in: &book)
                let earlier = try book.records(of: book[number])
                    .flatMap { try journal.facts(Attendance.self, of: (.person, $0)) }
                    .last { $0.fact.event == found.id }
                let recording = try journal.record(
                    AttendanceLists.Line(stage: row.stage, member: row.member ?? .unknown, at: row.at),
                    event: AttendanceLists.Member(key: try journal.key(of: .event, found.id), id: found.id),
                    person: number, in: book)
                journal.payload = [("event", .text(found.handle)), ("person", .text(book[number].handle))]
                let listed = try journal.facts(Attendance.self, of: (.event, found.id))
                outcome = AttendanceOutcome(
                    person: book[number], event: found, isChanged: recording != .unchanged,
                    earlier: earlier.map { .init(entered: $0.entered, actor: $0.actor) },
                    listed: Set(listed.map { book.number($0.fact.person) }).count)
            }
            guard let outcome else { throw Failure.unknown(.event, event, among: []) }
            return outcome
        }
    }

    /// The list of an event, in the order of entry.
    public func list(of event: String) throws(Failure) -> (event: Event, people: [ListedPerson]) {
        let found: Event = try find(event)
        let lines: [LoggedFact<Attendance>] = try attempt { try file.facts(of: (.event, found.id)) }
        let people = KnownPeople(try records(Person.self, retired: true))
        var seen: Set<String> = []
        let listed = lines.compactMap { line -> ListedPerson? in
            guard let person = people[line.fact.person], seen.insert(person.id).inserted else { return nil }
            return ListedPerson(person: person, attendance: line.fact, entered: line.entered)
        }
        return (found, listed)
    }

    /// Puts cells into a row; every cell that cannot be taken is told.
    func read<N: Noun>(_ cells: [Cell], _ fields: [Field<N>], into row: inout N) throws(Failure) {
        var defects: [Defect] = []
        for (name, text) in cells {
            guard let field = fields.first(where: { $0.name == name }) else { continue }
            if let problem = field.read(text.trimmed, into: &row) {
                defects.append(
                    Defect(file: "", line: 0, column: name, alias: field.alias, text: text, .cell(problem)))
            }
        }
        guard defects.isEmpty else {
            throw Failure(.input, "input.defects", .optionsRefused(defects.count), defects: defects)
        }
    }
}
