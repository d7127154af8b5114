import GRDB
import Outreach

/// The sums of the conversion report as the file keeps them, row by row; `nil` stands for all ecosystems, months or days.
package struct SummaryRows: Sendable, Hashable {
    /// People of a scope on a day.
    package struct People: Sendable, Hashable {
        package var ecosystem: String?
        package var month: Int32?
        package var day: Int32
        package var attended, eligible, unknown, signUps: Int
        package var credits: Double

        /// A row.
        package init(
            ecosystem: String?, month: Int32?, day: Int32, attended: Int, eligible: Int, unknown: Int, signUps: Int,
            credits: Double
        ) {
            (self.ecosystem, self.month, self.day) = (ecosystem, month, day)
            (self.attended, self.eligible, self.unknown, self.signUps) = (attended, eligible, unknown, signUps)
            self.credits = credits
        }
    }

    /// Events of an ecosystem on a day.
    package struct Events: Sendable, Hashable {
        package var ecosystem: String
        package var month: Int32
        package var day: Int32
        /// events, heads, counted, clusters, n, k, nn, nk, kk.
        package var sums: [Int]

        /// A row.
        package init(ecosystem: String, month: Int32, day: Int32, sums: [Int]) {
            (self.ecosystem, self.month, self.day, self.sums) = (ecosystem, month, day, sums)
        }
    }

    /// Registrations by what became of them.
    package struct Outcome: Sendable, Hashable {
        package var outcome: String
        package var day: Int32?
        package var count: Int

        /// A row.
        package init(outcome: String, day: Int32?, count: Int) {
            (self.outcome, self.day, self.count) = (outcome, day, count)
        }
    }

    /// Eligible people and sign-ups of an event, by its local key.
    package struct Event: Sendable, Hashable {
        package var event: Int64
        package var eligible, signUps: Int

        /// A row.
        package init(event: Int64, eligible: Int, signUps: Int) {
            (self.event, self.eligible, self.signUps) = (event, eligible, signUps)
        }
    }

    package var people: [People] = []
    package var events: [Events] = []
    package var outcomes: [Outcome] = []
    package var byEvent: [Event] = []

    /// No row.
    package init() {}

    /// Whether both say the same, rows in any order and those without a number left out.
    package func saysTheSame(as other: SummaryRows) -> Bool { told == other.told }

    private struct Told: Equatable {
        let people: Set<People>
        let events: Set<Events>
        let outcomes: Set<Outcome>
        let byEvent: Set<Event>
    }

    private var told: Told {
        Told(
            people: Set(
                people.filter {
                    [$0.attended, $0.eligible, $0.unknown, $0.signUps].contains { $0 != 0 } || $0.credits != 0
                }
            ), events: Set(events.filter { $0.sums.contains { $0 != 0 } }),
            outcomes: Set(outcomes.filter { $0.count != 0 }),
            byEvent: Set(byEvent.filter { $0.eligible != 0 || $0.signUps != 0 }))
    }

    fileprivate static let all = "*"
    fileprivate static let none: Int32 = -1
}

extension CampaignFile {
    /// The attribution window that the kept sums go by; nil where none are kept.
    package func summaryWindow() throws(CampaignFileError) -> Int? {
        try read { try CampaignFile.summaryWindow($0) }
    }

    static func summaryWindow(_ database: Database) throws -> Int? {
        try Int.fetchOne(database.cachedStatement(sql: "SELECT window FROM conversion_summary"))
    }

    /// Lines of lists from which sums are worth keeping; a shorter file is counted in no time.
    private static let long = 50_000

    /// Whether the file is long enough for kept sums.
    package func isLong() throws(CampaignFileError) -> Bool {
        try read { database in
            try Int.fetchOne(database, sql: "SELECT SUM(facts) FROM operation") ?? 0 > CampaignFile.long
        }
    }

    /// Takes an operation into the kept sums before it is committed, or forgets them where it is more than they can follow.
    func follow(_ journal: Journal, isReversal: Bool) throws {
        guard let window = try CampaignFile.summaryWindow(journal.database) else { return }
        guard !isReversal, let summing, let touch = try SummaryTouch(journal) else {
            return try CampaignFile.forgetSummary(journal.database)
        }
        try CampaignFile.add(summing(touch.before, touch.after, touch.counts, window), journal.database)
    }

    /// Forgets the sums: the next report makes them anew.
    static func forgetSummary(_ database: Database) throws {
        guard try summaryWindow(database) != nil else { return }
        try database.execute(sql: "DELETE FROM conversion_summary")
    }

    /// Keeps sums in the place of what was kept. No operation: they say nothing that the log does not.
    ///
    /// It does nothing where the file was opened without someone who makes sums.
    package func keepSummary(window: Int) throws(CampaignFileError) {
        guard let summing, !queue.configuration.readonly else { return }
        do {
            try queue.writeWithoutTransaction { database in
                try database.inTransaction(.immediate) {
                    let rows = try summing(SummaryFacts(), CampaignFile.summaryFacts(database), [:], window)
                    for table in ["summary", "people", "events", "outcome", "event"] {
                        try database.execute(sql: "DELETE FROM conversion_\(table)")
                    }
                    try CampaignFile.add(rows, database)
                    try database.execute(sql: "INSERT INTO conversion_summary (window) VALUES (?)", arguments: [window])
                    return .commit
                }
            }
        } catch {
            throw CampaignFile.error(error, path)
        }
    }

    /// Adds sums to those that are kept.
    static func add(_ rows: SummaryRows, _ database: Database) throws {
        let people = try KeptStatement(
            database,
            sql: """
                INSERT INTO conversion_people VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET
                    attended = attended + excluded.attended, eligible = eligible + excluded.eligible,
                    unknown = unknown + excluded.unknown, signups = signups + excluded.signups,
                    credits = credits + excluded.credits
                """)
        for row in rows.people {
            people.bind(row.ecosystem ?? SummaryRows.all, 1)
            people.bind(Int64(row.month ?? SummaryRows.none), 2)
            people.bind(Int64(row.day), 3)
            for (place, number) in [row.attended, row.eligible, row.unknown, row.signUps].enumerated() {
                people.bind(Int64(number), Int32(place + 4))
            }
            people.bind(decimal: row.credits, 8)
            _ = try people.step()
        }
        let columns = ["events", "heads", "counted", "clusters", "n", "k", "nn", "nk", "kk"]
        let events = try KeptStatement(
            database,
            sql: """
                INSERT INTO conversion_events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET
                    \(columns.map { "\($0) = \($0) + excluded.\($0)" }.joined(separator: ", "))
                """)
        for row in rows.events {
            events.bind(row.ecosystem, 1)
            events.bind(Int64(row.month), 2)
            events.bind(Int64(row.day), 3)
            for (place, number) in row.sums.prefix(9).enumerated() { events.bind(Int64(number), Int32(place + 4)) }
            _ = try events.step()
        }
        let outcomes = try KeptStatement(
            database,
            sql: """
                INSERT INTO conversion_outcome VALUES (?, ?, ?)
                ON CONFLICT DO UPDATE SET registrations = registrations + excluded.registrations
                """)
        for row in rows.outcomes {
            outcomes.bind(row.outcome, 1)
            outcomes.bind(Int64(row.day ?? SummaryRows.none), 2)
            outcomes.bind(Int64(row.count), 3)
            _ = try outcomes.step()
        }
        let byEvent = try KeptStatement(
            database,
            sql: """
                INSERT INTO conversion_event VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET
                    eligible = eligible + excluded.eligible, signups = signups + excluded.signups
                """)
        for row in rows.byEvent {
            byEvent.bind(row.event, 1)
            byEvent.bind(Int64(row.eligible), 2)
            byEvent.bind(Int64(row.signUps), 3)
            _ = try byEvent.step()
        }
    }

    /// The kept sums of the scopes asked for, added up over the days before one, and events and outcomes from it on apart.
    ///
    /// - Parameters:
    ///   - scope: which people: by ecosystem, by month, or both.
    ///   - running: the first day whose events still take sign-ups.
    ///   - isMatureOnly: whether to leave out the people of events that still do.
    /// - Returns: rows whose day is `running` for events from then on, and 0 for all others; nil where none are kept.
    package func summaryRows(
        byEcosystem: Bool, byMonth: Bool, window: Int, running: Int32, isMatureOnly: Bool
    ) throws(CampaignFileError) -> SummaryRows? {
        try read { database in
            guard try CampaignFile.summaryWindow(database) == window else { return nil }
            var rows = SummaryRows()
            let cut = isMatureOnly ? Int64(running) : Int64(Int32.max)
            let scope =
                "ecosystem \(byEcosystem ? "<>" : "=") '\(SummaryRows.all)' AND month \(byMonth ? "<>" : "=") \(SummaryRows.none)"
            let people = try KeptStatement(
                database,
                sql: """
                    SELECT ecosystem, month, SUM(attended), SUM(eligible), SUM(unknown), SUM(signups), SUM(credits)
                    FROM conversion_people WHERE (\(scope) OR ecosystem = '\(SummaryRows.all)' AND month = \(SummaryRows.none))
                        AND day < ? GROUP BY ecosystem, month
                    """)
            people.bind(cut, 1)
            while try people.step() {
                let (ecosystem, month) = (people.text(0) ?? "", Int32(people.number(1)))
                rows.people.append(
                    .init(
                        ecosystem: ecosystem == SummaryRows.all ? nil : ecosystem,
                        month: month == SummaryRows.none ? nil : month, day: 0, attended: Int(people.number(2)),
                        eligible: Int(people.number(3)), unknown: Int(people.number(4)),
                        signUps: Int(people.number(5)), credits: people.decimal(6)))
            }
            let events = try KeptStatement(
                database,
                sql: """
                    SELECT ecosystem, month, day >= ?, SUM(events), SUM(heads), SUM(counted), SUM(clusters), SUM(n), SUM(k),
                        SUM(nn), SUM(nk), SUM(kk)
                    FROM conversion_events GROUP BY ecosystem, month, 3
                    """)
            events.bind(Int64(running), 1)
            while try events.step() {
                rows.events.append(
                    .init(
                        ecosystem: events.text(0) ?? "", month: Int32(events.number(1)),
                        day: events.number(2) != 0 ? running : 0, sums: (3..<12).map { Int(events.number($0)) }))
            }
            let outcomes = try KeptStatement(
                database,
                sql: "SELECT outcome, day >= ?, SUM(registrations) FROM conversion_outcome GROUP BY outcome, 2")
            outcomes.bind(Int64(running), 1)
            while try outcomes.step() {
                rows.outcomes.append(
                    .init(
                        outcome: outcomes.text(0) ?? "", day: outcomes.number(1) != 0 ? running : nil,
                        count: Int(outcomes.number(2))))
            }
            return rows
        }
    }

    /// All rows that are kept, in an order of their own; nil where none are kept.
    package func allSummaryRows() throws(CampaignFileError) -> SummaryRows? {
        try read { try CampaignFile.allSummaryRows($0) }
    }

    /// Whether sums are kept that are not those of the facts.
    func keepsOtherSums(_ database: Database) throws -> Bool {
        guard let summing, let window = try CampaignFile.summaryWindow(database),
            let kept = try CampaignFile.allSummaryRows(database)
        else { return false }
        let fresh = try summing(SummaryFacts(), CampaignFile.summaryFacts(database), [:], window)
        return !kept.saysTheSame(as: fresh)
    }

    private static func allSummaryRows(_ database: Database) throws -> SummaryRows? {
        guard try CampaignFile.summaryWindow(database) != nil else { return nil }
        var rows = SummaryRows()
        for row in try Row.fetchAll(database, sql: "SELECT * FROM conversion_people") {
            let (ecosystem, month) = (row[0] as String, row[1] as Int32)
            rows.people.append(
                .init(
                    ecosystem: ecosystem == SummaryRows.all ? nil : ecosystem,
                    month: month == SummaryRows.none ? nil : month, day: row[2], attended: row[3], eligible: row[4],
                    unknown: row[5], signUps: row[6], credits: row[7]))
        }
        for row in try Row.fetchAll(database, sql: "SELECT * FROM conversion_events") {
            rows.events.append(
                .init(ecosystem: row[0], month: row[1], day: row[2], sums: (3..<12).map { row[$0] }))
        }
        for row in try Row.fetchAll(database, sql: "SELECT * FROM conversion_outcome") {
            let day = row[1] as Int32
            rows.outcomes.append(.init(outcome: row[0], day: day == SummaryRows.none ? nil : day, count: row[2]))
        }
        for row in try Row.fetchAll(database, sql: "SELECT * FROM conversion_event") {
            rows.byEvent.append(.init(event: row[0], eligible: row[1], signUps: row[2]))
        }
        return rows
    }
}
