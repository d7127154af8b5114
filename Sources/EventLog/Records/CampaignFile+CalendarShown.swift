import GRDB
import Outreach

extension CampaignFile {
    /// Keeps in mind that an export showed events on these days, so that a later one of those days can say where they went.
    package func rememberShown(_ shown: [(event: String, day: Day)]) throws(CampaignFileError) {
        guard !shown.isEmpty else { return }
        do {
            try queue.inTransaction(.immediate) { database in
                for (event, day) in shown {
                    try database.execute(
                        sql: "INSERT OR IGNORE INTO calendar_shown (event, day) VALUES (?, ?)",
                        arguments: [event, day.number])
                }
                return .commit
            }
        } catch { throw CampaignFile.error(error, path) }
    }

    /// The events that an export of this file showed within those days.
    package func shown(in days: DayRange) throws(CampaignFileError) -> Set<String> {
        try read { database in
            Set(
                try String.fetchAll(
                    database, sql: "SELECT event FROM calendar_shown WHERE day BETWEEN ? AND ?",
                    arguments: [days.first.number, days.last.number]))
        }
    }

    /// Events that were taken back after an export showed them: what was known of them.
    package func removedEvents(shownIn days: DayRange?) throws(CampaignFileError) -> [Event] {
        try read { database in
            let rows = try Row.fetchAll(
                database,
                sql: """
                    SELECT \(Event.selection) FROM \(Event.source) WHERE r.removed = 1 AND r.id IN (
                        SELECT event FROM calendar_shown WHERE day BETWEEN ? AND ?) ORDER BY r.id
                    """, arguments: [(days?.first ?? .first).number, (days?.last ?? .last).number])
            return rows.map { Event(record: $0) }
        }
    }
}
