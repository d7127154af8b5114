import GRDB
import Outreach

/// The facts that statistics need, in columns: events and people by their local keys.
package struct ConversionFacts: Sendable {
    /// Event key and identifier.
    package var events: [(key: Int, id: String)] = []
    /// Head count by event key.
    package var heads: [Int: Int] = [:]
    /// For each line of a list: event key, person key, membership.
    package var attendances: [(event: Int, person: Int, member: Attendance.Membership)] = []
    /// For each sign-up: person key, day, channel.
    package var signUps: [(person: Int, day: Day, channel: SignUp.Channel)] = []
    /// One more than the largest person key.
    package var people = 0

    /// One person on one list.
    struct Line: Hashable {
        var event: Int
        var person: Int
    }
}

extension CampaignFile {
    /// Reads what counts of attendance, head counts and sign-ups. O(facts).
    package func conversionFacts() throws(CampaignFileError) -> ConversionFacts {
        try read { database in
            var facts = ConversionFacts()
            let merged = try MergedPeople(database)
            facts.people = try (Int.fetchOne(database, sql: "SELECT MAX(key) FROM person") ?? 0) + 1
            for row in try Row.fetchAll(database, sql: "SELECT key, id FROM event WHERE removed = 0 ORDER BY id") {
                facts.events.append((row[0], row[1]))
            }
            for row in try Row.fetchAll(
                database, sql: "SELECT event, heads FROM headcount WHERE superseded IS NULL")
            {
                facts.heads[row[0]] = row[1]
            }
            let attendances = try Row.fetchCursor(
                database, sql: "SELECT event, person, member FROM attendance WHERE +superseded IS NULL")
            while let row = try attendances.next() {
                // Whoever stands on the list under two records is there twice, and came once.
                facts.attendances.append(
                    (row[0], merged.root(of: row[1]), Attendance.Membership(rawValue: row[2]) ?? .unknown))
            }
            let signUps = try Row.fetchCursor(
                database, sql: "SELECT person, date, channel FROM signup WHERE +superseded IS NULL")
            while let row = try signUps.next() {
                guard let day = Day(row[1] as String), let channel = SignUp.Channel(rawValue: row[2]) else { continue }
                facts.signUps.append((merged.root(of: row[0]), day, channel))
            }
            return facts
        }
    }

    /// People on the list, head count and costs, by event identifier: of all events, or of one.
    package func eventCounts(
        of event: String? = nil
    ) throws(CampaignFileError) -> [String: (heads: Int?, listed: Int, cost: Int?)] {
        try read { database in
            var counts: [String: (heads: Int?, listed: Int, cost: Int?)] = [:]
            let rows = try Row.fetchCursor(
                database,
                sql: """
                    SELECT e.id, (SELECT heads FROM headcount h WHERE h.event = e.key AND h.superseded IS NULL),
                        (SELECT COUNT(*) FROM attendance a WHERE a.event = e.key AND a.superseded IS NULL),
                        (SELECT SUM(rupiah) FROM cost c WHERE c.event = e.key AND c.superseded IS NULL)
                    FROM event e WHERE e.removed = 0\(event == nil ? "" : " AND e.id = ?")
                    """, arguments: StatementArguments(event.map { [$0] } ?? []))
            while let row = try rows.next() { counts[row[0]] = (row[1], row[2], row[3]) }
            for (event, twice) in try Self.listedTwice(event, database) { counts[event]?.listed -= twice }
            return counts
        }
    }
}

extension CampaignFile {
    /// By event, lines of its list that stand for someone who is on it already.
    private static func listedTwice(_ event: String?, _ database: Database) throws -> [String: Int] {
        let merged = try MergedPeople(database)
        guard !merged.isEmpty else { return [:] }
        var seen: Set<ConversionFacts.Line> = []
        var twice: [String: Int] = [:]
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT e.id, a.event, a.person FROM attendance a JOIN event e ON e.key = a.event
                WHERE a.superseded IS NULL\(event == nil ? "" : " AND e.id = ?")
                """, arguments: StatementArguments(event.map { [$0] } ?? []))
        while let row = try rows.next() {
            let line = ConversionFacts.Line(event: row[1], person: merged.root(of: row[2]))
            if !seen.insert(line).inserted { twice[row[0], default: 0] += 1 }
        }
        return twice
    }
}

extension Journal {
    /// Hands over everybody who is known with the local key, in the order of identifiers: name, number, village, for whom another
    /// record stands and whether the person was erased. The rest of the record is not read.
    ///
    /// The columns are read as they are, not field by field as those of other nouns: an import looks at hundreds of thousands.
    package func everybody(_ take: (Person, Int64) -> Void) throws {
        let rows = try KeptStatement(
            database,
            sql: """
                SELECT r.key, r.id, d.letter || r.number, r.retired, r.name, r.phone, r.village, r.same_as,
                    r.erased
                FROM \(Person.source) WHERE r.removed = 0 ORDER BY r.id
                """)
        while try rows.step() {
            var person = Person(id: rows.text(1) ?? "")
            person.handle = rows.text(2) ?? person.id
            person.retired = rows.number(3) == 1
            person.name = rows.text(4) ?? ""
            person.phone = rows.text(5).flatMap { PhoneNumber(cell: $0) }
            person.village = rows.text(6)
            person.sameAs = rows.text(7)
            person.erased = rows.text(8).flatMap { Day($0) }
            take(person, rows.number(0))
        }
    }

    /// How many records of a noun there are.
    package func count(of noun: NounKind) throws -> Int {
        try Int.fetchOne(database, sql: "SELECT COUNT(*) FROM \"\(noun.rawValue)\" WHERE removed = 0") ?? 0
    }

    /// The identifier and short name of every record of a noun, in the order of identifiers.
    package func identifiers(of noun: NounKind) throws -> [(id: String, handle: String)] {
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT r.id, d.letter || r.number FROM "\(noun.rawValue)" r LEFT JOIN device d ON d.key = r.device
                WHERE r.removed = 0 ORDER BY r.id
                """)
        var found: [(id: String, handle: String)] = []
        while let row = try rows.next() {
            let id: String = row[0]
            found.append((id, row[1] ?? id))
        }
        return found
    }
}
