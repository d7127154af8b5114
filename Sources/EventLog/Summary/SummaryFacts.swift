import GRDB
import Outreach

/// What the sums of the conversion report are made of, in columns: a long file has millions of each.
package struct SummaryFacts: Sendable {
    /// An event that has a date.
    package struct Event: Sendable {
        package let key: Int64
        /// The identifier, which breaks ties.
        package let id: String
        package let ecosystem: String
        package let start: Moment
        package let isHeld: Bool
        package var heads: Int?
        /// Whether anybody is on its list.
        package var isListed = false
        /// Whether a report counts it.
        package var isCounted: Bool { isHeld || heads != nil || isListed }
    }

    package var events: [Event] = []
    /// For each line of a list: the place of its event in `events`, the person's key and membership.
    package var lineEvents: [Int32] = []
    package var linePeople: [Int32] = []
    package var lineMembers: [Attendance.Membership] = []
    /// For each sign-up: person, day number and channel.
    package var signUpPeople: [Int32] = []
    package var signUpDays: [Int32] = []
    package var signUpChannels: [SignUp.Channel] = []
    /// One more than the largest person key.
    package var people = 0

    /// No fact.
    package init() {}
}

extension CampaignFile {
    /// Reads the facts column by column. O(facts).
    package func summaryFacts() throws(CampaignFileError) -> SummaryFacts {
        try read { try CampaignFile.summaryFacts($0) }
    }

    static func summaryFacts(_ database: Database) throws -> SummaryFacts {
        var facts = SummaryFacts()
        let merged = try MergedPeople(database)
        facts.people = try (Int.fetchOne(database, sql: "SELECT MAX(key) FROM person") ?? 0) + 1
        let places = try readEvents(into: &facts, database)
        // The plus keeps SQLite from going along an index, row by row all over the table: that takes twenty times as long.
        let lines = try KeptStatement(
            database, sql: "SELECT event, person, member FROM attendance WHERE +superseded IS NULL")
        while try lines.step() {
            let event = Int(lines.number(0))
            guard places.indices.contains(event), places[event] >= 0 else { continue }
            facts.lineEvents.append(places[event])
            facts.events[Int(places[event])].isListed = true
            facts.linePeople.append(Int32(merged.root(of: Int(lines.number(1)))))
            facts.lineMembers.append(lines.member(2))
        }
        let signUps = try KeptStatement(
            database, sql: "SELECT person, date, channel FROM signup WHERE +superseded IS NULL")
        while try signUps.step() {
            guard let day = signUps.text(1).flatMap({ Day($0) }),
                let channel = signUps.text(2).flatMap({ SignUp.Channel(rawValue: $0) })
            else { continue }
            facts.signUpPeople.append(Int32(merged.root(of: Int(signUps.number(0)))))
            facts.signUpDays.append(Int32(day.number))
            facts.signUpChannels.append(channel)
        }
        return facts
    }

    /// Reads the events that have a date in the order of identifiers.
    ///
    /// - Returns: by local key their place, -1 for others.
    private static func readEvents(into facts: inout SummaryFacts, _ database: Database) throws -> [Int32] {
        let last = try Int.fetchOne(database, sql: "SELECT MAX(key) FROM event") ?? 0
        var places = [Int32](repeating: -1, count: last + 1)
        let rows = try KeptStatement(
            database,
            sql: """
                SELECT e.key, e.id, s.ecosystem, COALESCE(e.start, e.former_start), e.status = 'held',
                    (SELECT heads FROM headcount h WHERE h.event = e.key AND h.superseded IS NULL)
                FROM event e JOIN site s ON s.id = e.site WHERE e.removed = 0 AND COALESCE(e.start, e.former_start) <> ''
                ORDER BY e.id
                """)
        while try rows.step() {
            guard let start = rows.text(3).flatMap({ Moment($0) }) else { continue }
            places[Int(rows.number(0))] = Int32(facts.events.count)
            facts.events.append(
                SummaryFacts.Event(
                    key: rows.number(0), id: rows.text(1) ?? "", ecosystem: rows.text(2) ?? "", start: start,
                    isHeld: rows.number(4) != 0, heads: rows.text(5).flatMap { Int($0) }))
        }
        return places
    }
}

extension KeptStatement {
    /// A membership, by its first byte: it is read millions of times.
    fileprivate func member(_ column: Int32) -> Attendance.Membership {
        switch firstByte(column) {
        case UInt8(ascii: "y"): .yes
        case UInt8(ascii: "n"): .no
        default: .unknown
        }
    }
}
