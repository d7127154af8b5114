import GRDB
import Outreach

/// What happened, as far as reports count it: events and people by their local keys, whoever was merged under one key.
package struct ReportFacts: Sendable {
    /// A line of an event's list.
    package struct Line: Sendable {
        package let event: Int
        package let person: Int
        package let member: Attendance.Membership
        package let stage: Attendance.Stage?
    }

    /// A sign-up.
    package struct Registration: Sendable {
        package let person: Int
        package let day: Day
        package let channel: SignUp.Channel
        /// The key of the event that it is said to come from.
        package let event: Int?
        package let agent: String?
        package let sponsor: String?
        package let segment: String?
    }

    /// Event key and identifier.
    package var events: [(key: Int, id: String)] = []
    /// Head count by event key.
    package var heads: [Int: Int] = [:]
    /// Rupiah spent by event key.
    package var costs: [Int: Int] = [:]
    package var lines: [Line] = []
    package var signUps: [Registration] = []
    /// One more than the largest person key.
    package var people = 0
}

extension CampaignFile {
    /// Reads what counts. O(facts).
    package func reportFacts() throws(CampaignFileError) -> ReportFacts {
        try read { database in
            let merged = try MergedPeople(database)
            var facts = ReportFacts()
            facts.people = try (Int.fetchOne(database, sql: "SELECT MAX(key) FROM person") ?? 0) + 1
            facts.events = try Row.fetchAll(database, sql: "SELECT key, id FROM event WHERE removed = 0 ORDER BY id")
                .map { ($0[0], $0[1]) }
            for row in try Row.fetchAll(database, sql: "SELECT event, heads FROM headcount WHERE superseded IS NULL") {
                facts.heads[row[0]] = row[1]
            }
            for row in try Row.fetchAll(
                database, sql: "SELECT event, SUM(rupiah) FROM cost WHERE superseded IS NULL GROUP BY event")
            {
                facts.costs[row[0]] = row[1]
            }
            let lines = try Row.fetchCursor(
                database, sql: "SELECT event, person, member, stage FROM attendance WHERE +superseded IS NULL")
            while let row = try lines.next() {
                facts.lines.append(
                    ReportFacts.Line(
                        event: row[0], person: merged.root(of: row[1]),
                        member: Attendance.Membership(rawValue: row[2]) ?? .unknown,
                        stage: (row[3] as String?).flatMap { Attendance.Stage(rawValue: $0) }))
            }
            let signUps = try Row.fetchCursor(
                database,
                sql:
                    "SELECT person, date, channel, event, agent, sponsor, segment FROM signup WHERE +superseded IS NULL"
            )
            while let row = try signUps.next() {
                guard let day = Day(row[1] as String), let channel = SignUp.Channel(rawValue: row[2]) else { continue }
                facts.signUps.append(
                    ReportFacts.Registration(
                        person: merged.root(of: row[0]), day: day, channel: channel, event: row[3], agent: row[4],
                        sponsor: row[5], segment: row[6]))
            }
            return facts
        }
    }

    /// By local key the short number of each person: no personal data, and enough to look the person up.
    package func personHandles() throws(CampaignFileError) -> [Int: String] {
        try read { database in
            var handles: [Int: String] = [:]
            let rows = try Row.fetchCursor(
                database,
                sql: "SELECT p.key, p.id, p.number, d.letter FROM person p LEFT JOIN device d ON d.key = p.device")
            while let row = try rows.next() {
                let (number, letter) = (row[2] as Int?, row[3] as String?)
                handles[row[0]] = number.flatMap { number in letter.map { "\($0)\(number)" } } ?? row[1]
            }
            return handles
        }
    }

    /// When the lists of events were entered: the entry's time, the event's beginning and the lines.
    package func listEntries() throws(CampaignFileError) -> [(entered: Instant, start: Moment, lines: Int)] {
        try read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT o.entered, e.start, COUNT(*) FROM attendance a JOIN operation o ON o.key = a.operation
                        JOIN event e ON e.key = a.event
                    WHERE a.superseded IS NULL AND e.start IS NOT NULL GROUP BY a.operation, a.event
                    """
            ).compactMap { row in
                Moment(row[1] as String).map { (Instant(milliseconds: row[0]), $0, row[2]) }
            }
        }
    }

    /// How many entries in effect are of that kind.
    package func entryCount(of kind: String) throws(CampaignFileError) -> Int {
        try read { database in
            try Int.fetchOne(
                database, sql: "SELECT COUNT(*) FROM operation WHERE kind = ? AND undone IS NULL", arguments: [kind])
                ?? 0
        }
    }
}
