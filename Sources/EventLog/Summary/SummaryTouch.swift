import GRDB
import Outreach

/// What one operation touched of that of which the kept sums are made: the people and events with their facts before and after it.
///
/// Facts are never overwritten, so that the time before an operation is still there while it is being written.
struct SummaryTouch {
    let before: SummaryFacts
    let after: SummaryFacts
    /// Eligible people and sign-ups that are kept of the events.
    let counts: [Int64: (eligible: Int, signUps: Int)]

    /// People up to which an operation is followed; what touches more makes the sums anew at the next report.
    private static let most = 500

    /// Nil where it cannot be told from the touched people and events alone.
    init?(_ journal: Journal) throws {
        let database = journal.database
        let operation = journal.operation
        guard let changed = try SummaryTouch.changedEvents(journal) else { return nil }
        func keys(_ column: String, _ tables: [String]) throws -> Set<Int64> {
            let parts = tables.flatMap { table in
                ["operation", "superseded"].map { "SELECT \(column) FROM \"\(table)\" WHERE \($0) = \(operation)" }
            }
            let sql = parts.joined(separator: " UNION ") + " LIMIT \(SummaryTouch.most * 4)"
            return try Set(Int64.fetchAll(database, sql: sql))
        }
        let people = try keys("person", ["attendance", "signup"])
        guard people.count <= SummaryTouch.most else { return nil }
        let list = people.sorted().map(String.init).joined(separator: ", ")
        let isMerged = try Bool.fetchOne(
            database,
            sql: """
                SELECT EXISTS (SELECT 1 FROM person WHERE key IN (\(list)) AND same_as IS NOT NULL)
                    OR EXISTS (SELECT 1 FROM person WHERE same_as IN (SELECT id FROM person WHERE key IN (\(list))))
                """)
        guard isMerged == false else { return nil }
        let own = try keys("event", ["attendance", "headcount"]).union(changed.keys)
        let facts = try [false, true].map { isBefore in
            try SummaryTouch.facts(
                people, own, changed: isBefore ? changed : [:], before: isBefore ? operation : nil, database)
        }
        after = facts[0]
        before = facts[1]
        // Who is on the list of an event that moved is counted elsewhere from now on.
        let places = Dictionary(after.events.map { ($0.key, $0) }) { first, _ in first }
        for event in before.events where changed[event.key] != nil && event.isListed {
            guard let now = places[event.key], now.start == event.start, now.ecosystem == event.ecosystem else {
                return nil
            }
        }
        for event in after.events where changed[event.key] != nil && event.isListed {
            guard before.events.contains(where: { $0.key == event.key }) || changed[event.key] == .some(nil) else {
                return nil
            }
        }
        var counts: [Int64: (eligible: Int, signUps: Int)] = [:]
        let kept = try KeptStatement(
            database, sql: "SELECT eligible, signups FROM conversion_event WHERE event = ?")
        for key in Set((before.events + after.events).map(\.key)) {
            kept.bind(key, 1)
            if try kept.step() { counts[key] = (Int(kept.number(0)), Int(kept.number(1))) }
            kept.reset()
        }
        self.counts = counts
    }

    /// The events whose records the operation changed, with what they were before; nil within for a new one. Nil as a whole where
    /// it changed what everything is counted by.
    private static func changedEvents(_ journal: Journal) throws -> [Int64: RecordState?]? {
        var changed: [Int64: RecordState?] = [:]
        // The operation's own row is not there yet.
        let rows = try Row.fetchAll(
            journal.database,
            sql: "SELECT DISTINCT noun, record, action, content FROM change WHERE operation = ? ORDER BY ordinal",
            arguments: [journal.operation])
        for row in rows {
            guard let noun = NounKind(rawValue: row[0]), let action = ChangeAction(rawValue: row[2]) else { return nil }
            let content = (row[3] as String?).map(Content.values) ?? [:]
            switch (noun, action) {
            case (_, .restore): return nil
            case (.person, .remove), (.person, .erase): return nil
            case (.person, _) where content["same_as"] ?? .null != .null: return nil
            case (.person, .edit) where content["same_as"] != nil: return nil
            case (.site, .edit) where content["ecosystem"] != nil: return nil
            case (.site, .remove), (.event, .remove): return nil
            case (.campaign, .edit) where content["window"] != nil: return nil
            case (.event, .create), (.event, .edit):
                let record = row[1] as String
                guard
                    let key = try Int64.fetchOne(
                        journal.database, sql: "SELECT key FROM event WHERE id = ?", arguments: [record])
                else { return nil }
                if changed[key] == nil {
                    changed[key] = .some(action == .create ? nil : try state(of: record, journal.database))
                }
            default: break
            }
        }
        return changed
    }

    /// An event's fields as the operations before this one left them.
    private static func state(of event: String, _ database: Database) throws -> RecordState {
        var state = RecordState()
        for change in try LoggedChange.fetch(database, "c.record = ? AND c.noun = 'event'", [event]) {
            state.take(change.action, content: change.content)
        }
        return state
    }

    /// The facts of those people and of all events that they or the operation touched.
    ///
    /// - Parameter operation: the operation before which it is; nil for now.
    private static func facts(
        _ people: Set<Int64>, _ own: Set<Int64>, changed: [Int64: RecordState?], before operation: Int64?,
        _ database: Database
    ) throws -> SummaryFacts {
        var facts = SummaryFacts()
        var lines: [(event: Int64, person: Int64, member: String)] = []
        func then(_ columns: String, _ table: String, _ condition: String) -> String {
            let now = "SELECT \(columns) FROM \"\(table)\" WHERE \(condition) AND superseded IS NULL"
            guard let operation else { return now }
            return "\(now) AND operation <> \(operation) UNION ALL SELECT \(columns) FROM \"\(table)\""
                + " WHERE \(condition) AND superseded = \(operation) AND operation <> \(operation)"
        }
        for person in people {
            for row in try Row.fetchAll(
                database, sql: then("event, member", "attendance", "person = \(person)"))
            {
                lines.append((row[0], person, row[1]))
            }
            for row in try Row.fetchAll(database, sql: then("date, channel", "signup", "person = \(person)")) {
                guard let day = Day(row[0] as String), let channel = SignUp.Channel(rawValue: row[1]) else { continue }
                facts.signUpPeople.append(Int32(person))
                facts.signUpDays.append(Int32(day.number))
                facts.signUpChannels.append(channel)
            }
        }
        let wanted = own.union(lines.map(\.event)).sorted().map(String.init).joined(separator: ", ")
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT e.key, e.id, s.ecosystem, COALESCE(e.start, e.former_start), e.status FROM event e
                JOIN site s ON s.id = e.site WHERE e.key IN (\(wanted)) AND e.removed = 0 ORDER BY e.id
                """)
        var places: [Int64: Int32] = [:]
        for row in rows {
            let key = row[0] as Int64
            var ecosystem = row[2] as String
            var start = (row[3] as String?).flatMap { Moment($0) }
            var isHeld = row[4] as String == "held"
            if let known = changed[key] {
                // A new event was not there before.
                guard let state = known else { continue }
                func text(_ name: String) -> String? {
                    if case .text(let text)? = state.values[name] { text } else { nil }
                }
                start = (text("start") ?? text("former_start")).flatMap { Moment($0) }
                isHeld = text("status") == "held"
                ecosystem =
                    try String.fetchOne(
                        database, sql: "SELECT ecosystem FROM site WHERE id = ?", arguments: [text("site")])
                    ?? ecosystem
            }
            guard let start else { continue }
            let heads = try Int.fetchOne(database, sql: then("heads", "headcount", "event = \(key)"))
            let isListed =
                try Int.fetchOne(database, sql: then("1", "attendance", "event = \(key)") + " LIMIT 1") != nil
            places[key] = Int32(facts.events.count)
            facts.events.append(
                SummaryFacts.Event(
                    key: key, id: row[1], ecosystem: ecosystem, start: start, isHeld: isHeld, heads: heads,
                    isListed: isListed))
        }
        for line in lines {
            guard let place = places[line.event] else { continue }
            facts.lineEvents.append(place)
            facts.linePeople.append(Int32(line.person))
            facts.lineMembers.append(Attendance.Membership(rawValue: line.member) ?? .unknown)
        }
        return facts
    }
}
